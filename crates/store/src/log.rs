//! The access log: every read and write of client data, written in the same transaction (I-5). Ids and codes only.
//! Not here: the timeline (`event`) and the program's own log.

use crate::db::{Result, Tx};
use crate::params;
use domain::id::{AccountId, CaseId, ClientId, OrganisationId, ReferralId};
use jiff::Timestamp;
use uuid::Uuid;

/// One line of the log.
#[derive(Clone, Debug)]
pub struct LogLine {
    pub id: Uuid,
    pub at: Timestamp,
    /// None when the person needs no account (a public form).
    pub account: Option<AccountId>,
    pub organisation: Option<OrganisationId>,
    pub county: String,
    /// The action's code in the access table.
    pub action: &'static str,
    pub case: Option<CaseId>,
    pub client: Option<ClientId>,
    pub referral: Option<ReferralId>,
    /// The door passed, `B1` … `B10`.
    pub door: Option<&'static str>,
    /// Codes only, such as the page or the kind of record.
    pub details: String,
}

pub async fn insert(tx: &mut Tx, line: &LogLine) -> Result<()> {
    let sql = "INSERT INTO access_log (id, at, account_id, organisation_id, county, action, case_id, client_id, referral_id, door, details)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let values = params![
        line.id,
        line.at,
        line.account,
        line.organisation,
        &line.county,
        line.action,
        line.case,
        line.client,
        line.referral,
        line.door,
        &line.details,
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

/// How many lines tell of a case (for checks).
pub async fn count_of_case(tx: &mut Tx, case: CaseId) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM access_log WHERE case_id = $1",
        params![case],
        |row| row.get(0),
    )
    .await
}

/// How many lines tell of a referral (for checks).
pub async fn count_of_referral(tx: &mut Tx, referral: ReferralId) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM access_log WHERE referral_id = $1",
        params![referral],
        |row| row.get(0),
    )
    .await
}
