//! Referrals. Not here: the rules of their life (`domain::referral`).

use crate::db::{Result, Row, Tx, Value};
use crate::params;
use domain::id::ReferralId;
use domain::identity::IdentityCode;
use domain::model::CountyCode;
use domain::referral::{Referral, ReferralState, Sender};
use jiff::civil::Date;

/// The status column of a state.
pub const fn status(state: &ReferralState) -> &'static str {
    match state {
        ReferralState::Submitted => "submitted",
        ReferralState::Acknowledged { .. } => "acknowledged",
        ReferralState::MoreAsked { .. } => "more_asked",
        ReferralState::Accepted { .. } => "accepted",
        ReferralState::GuidedElsewhere { .. } => "guided_elsewhere",
        ReferralState::Withdrawn { .. } => "withdrawn",
    }
}

fn referral(row: &Row<'_>) -> Result<Referral> {
    let mut referral: Referral = row.json(0)?;
    referral.version = row.get(1)?;
    Ok(referral)
}

/// Saves a new referral with the digest of its follow code.
pub async fn insert(tx: &mut Tx, referral: &Referral, follow_digest: &str) -> Result<()> {
    let sql = "INSERT INTO referral (id, county, status, identity_code, born_on, submitted_at, sender_account, follow_digest, body, version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)";
    let sender = match &referral.sender {
        Sender::Professional { account, .. } => *account,
        _ => None,
    };
    tx.execute(
        sql,
        params![
            referral.id,
            referral.county.as_str(),
            status(&referral.state),
            referral
                .subject
                .identity_code
                .as_ref()
                .map(IdentityCode::reveal),
            referral.subject.born_on,
            referral.submitted_at,
            sender,
            follow_digest,
            Value::json(referral)?,
        ],
    )
    .await?;
    Ok(())
}

/// Saves the next state; [`crate::StoreError::Stale`] when somebody else was faster.
pub async fn save(tx: &mut Tx, referral: &Referral) -> Result<()> {
    let sql = "UPDATE referral SET status = $3, body = $4, version = version + 1 WHERE id = $1 AND version = $2";
    tx.execute_guarded(
        sql,
        params![
            referral.id,
            referral.version,
            status(&referral.state),
            Value::json(referral)?
        ],
    )
    .await
}

pub async fn by_id(tx: &mut Tx, id: ReferralId) -> Result<Option<Referral>> {
    tx.optional(
        "SELECT body, version FROM referral WHERE id = $1",
        params![id],
        referral,
    )
    .await
}

pub async fn by_follow_digest(tx: &mut Tx, digest: &str) -> Result<Option<Referral>> {
    tx.optional(
        "SELECT body, version FROM referral WHERE follow_digest = $1",
        params![digest],
        referral,
    )
    .await
}

/// The county's referrals that wait for an answer, oldest first.
pub async fn waiting_of_county(tx: &mut Tx, county: &CountyCode) -> Result<Vec<Referral>> {
    let sql = "SELECT body, version FROM referral WHERE county = $1 AND status IN ('submitted', 'acknowledged', 'more_asked')
      ORDER BY submitted_at LIMIT 500";
    tx.all(sql, params![county.as_str()], referral).await
}

/// The county's newest answered referrals.
pub async fn answered_of_county(
    tx: &mut Tx,
    county: &CountyCode,
    limit: u32,
) -> Result<Vec<Referral>> {
    let sql = "SELECT body, version FROM referral WHERE county = $1 AND status IN ('accepted', 'guided_elsewhere', 'withdrawn')
      ORDER BY submitted_at DESC LIMIT $2";
    tx.all(sql, params![county.as_str(), limit], referral).await
}

/// How many wait for an answer.
pub async fn count_waiting(tx: &mut Tx, county: &CountyCode) -> Result<u32> {
    let sql = "SELECT COUNT(*) FROM referral WHERE county = $1 AND status IN ('submitted', 'acknowledged', 'more_asked')";
    tx.one(sql, params![county.as_str()], |row| row.get(0))
        .await
}

/// The person's referrals that wait for an answer.
pub async fn waiting_of_person(
    tx: &mut Tx,
    county: &CountyCode,
    code: &IdentityCode,
) -> Result<Vec<Referral>> {
    let sql = "SELECT body, version FROM referral WHERE county = $1 AND identity_code = $2
      AND status IN ('submitted', 'acknowledged', 'more_asked')";
    tx.all(sql, params![county.as_str(), code.reveal()], referral)
        .await
}

/// The county's referrals in one status, newest first.
pub async fn of_county_in(
    tx: &mut Tx,
    county: &CountyCode,
    status: &str,
    limit: u32,
) -> Result<Vec<Referral>> {
    let sql = "SELECT body, version FROM referral WHERE county = $1 AND status = $2 ORDER BY submitted_at DESC LIMIT $3";
    tx.all(sql, params![county.as_str(), status, limit], referral)
        .await
}

/// Waiting referrals about people born on a day: they may be about the same person.
pub async fn waiting_born_on(tx: &mut Tx, county: &CountyCode, day: Date) -> Result<Vec<Referral>> {
    let sql = "SELECT body, version FROM referral WHERE county = $1 AND born_on = $2
      AND status IN ('submitted', 'acknowledged', 'more_asked') ORDER BY submitted_at LIMIT 50";
    tx.all(sql, params![county.as_str(), day], referral).await
}
