//! What the check of a whole database asks beyond a case file: stored summaries, log lines, digests, twins. Ids and codes only.
//! Not the checks themselves (`domain::invariant`).

use crate::case::CaseSummary;
use crate::db::{Database, Engine, Result, Tx};
use crate::params;
use domain::access::{Action, row as access_row};
use domain::id::{AccountId, CaseId, PlanVersionId, ReferralId};
use domain::referral::Referral;
use jiff::Timestamp;

impl Database {
    /// A transaction that reads the whole database as it stood at one instant, whatever a running server writes meanwhile.
    pub async fn snapshot(&self) -> Result<Tx> {
        let mut tx = self.read().await?;
        if self.engine() == Engine::Postgres {
            tx.script("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .await?;
        }
        Ok(tx)
    }
}

/// What lists were told of a case.
pub async fn summary_of_case(tx: &mut Tx, case: CaseId) -> Result<CaseSummary> {
    let sql = "SELECT next_on, next_kind, next_owner, review_on, lacks_responsible, lacks_ground, lacks_next_step FROM case_record WHERE id = $1";
    tx.one(sql, params![case], |row| {
        Ok(CaseSummary {
            next_on: row.get(0)?,
            next_kind: row.get(1)?,
            next_owner: row.optional_id(2)?,
            review_on: row.get(3)?,
            lacks_responsible: row.get(4)?,
            lacks_ground: row.get(5)?,
            lacks_next_step: row.get(6)?,
        })
    })
    .await
}

/// A line of the access log as checks look at it.
pub struct Logged {
    pub account: Option<AccountId>,
    pub at: Timestamp,
    pub writes: bool,
}

/// The log lines of a case.
pub async fn log_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Logged>> {
    let sql = "SELECT account_id, at, action FROM access_log WHERE case_id = $1 ORDER BY at";
    tx.all(sql, params![case], |row| {
        let action: String = row.get(2)?;
        Ok(Logged {
            account: row.optional_id(0)?,
            at: row.get(1)?,
            writes: Action::parse(&action).is_none_or(|action| access_row(action).writes),
        })
    })
    .await
}

/// Agreed versions of a case with the digests kept when they were agreed.
pub async fn digests_of_case(
    tx: &mut Tx,
    case: CaseId,
) -> Result<Vec<(PlanVersionId, Option<String>)>> {
    tx.all(
        "SELECT id, agreed_digest FROM plan_version WHERE case_id = $1 AND status = 'agreed' ORDER BY number",
        params![case],
        |row| Ok((row.id(0)?, row.get(1)?)),
    )
    .await
}

/// Every referral, oldest first.
pub async fn referrals(tx: &mut Tx) -> Result<Vec<Referral>> {
    tx.all(
        "SELECT body, version FROM referral ORDER BY submitted_at, id",
        params![],
        |row| {
            let mut referral: Referral = row.json(0)?;
            referral.version = row.get(1)?;
            Ok(referral)
        },
    )
    .await
}

/// Referrals that the access log does not know.
pub async fn unlogged_referrals(tx: &mut Tx) -> Result<Vec<ReferralId>> {
    let sql = "SELECT r.id FROM referral r WHERE NOT EXISTS (SELECT 1 FROM access_log l WHERE l.referral_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM access_log l JOIN case_record c ON c.id = l.case_id WHERE c.referral_id = r.id) ORDER BY r.id";
    tx.all(sql, params![], |row| row.id(0)).await
}

/// Which referral each case began with.
pub async fn cases_of_referrals(tx: &mut Tx) -> Result<Vec<(CaseId, ReferralId)>> {
    let sql = "SELECT id, referral_id FROM case_record WHERE referral_id IS NOT NULL ORDER BY id";
    tx.all(sql, params![], |row| Ok((row.id(0)?, row.id(1)?)))
        .await
}

/// How many requests are remembered.
pub async fn count_requests(tx: &mut Tx) -> Result<u64> {
    let counted: i64 = tx
        .one("SELECT COUNT(*) FROM request_done", params![], |row| {
            row.get(0)
        })
        .await?;
    Ok(u64::try_from(counted).unwrap_or(0))
}
