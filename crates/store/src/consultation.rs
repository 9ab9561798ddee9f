//! Consultations between professionals. Not here: their rules (`domain::meeting`).

use crate::db::{Result, Tx, Value};
use crate::params;
use domain::id::{AccountId, CaseId, ConsultationId};
use domain::meeting::{Consultation, ConsultationState};

pub async fn save(tx: &mut Tx, consultation: &Consultation) -> Result<()> {
    let sql = "INSERT INTO consultation (id, county, case_id, asked_by, asked_of, status, needed_by, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET status = excluded.status, body = excluded.body";
    let status = match consultation.state {
        ConsultationState::Asked => "asked",
        ConsultationState::Answered { .. } => "answered",
        ConsultationState::Withdrawn { .. } => "withdrawn",
    };
    let values = params![
        consultation.id,
        consultation.county.as_str(),
        consultation.case,
        consultation.asked_by,
        consultation.asked_of,
        status,
        consultation.needed_by,
        Value::json(consultation)?,
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

pub async fn by_id(tx: &mut Tx, id: ConsultationId) -> Result<Option<Consultation>> {
    tx.optional(
        "SELECT body FROM consultation WHERE id = $1",
        params![id],
        |row| row.json(0),
    )
    .await
}

/// Questions that wait for a person's answer, most urgent first.
pub async fn waiting_for(tx: &mut Tx, account: AccountId) -> Result<Vec<Consultation>> {
    let sql = "SELECT body FROM consultation WHERE asked_of = $1 AND status = 'asked' ORDER BY needed_by LIMIT 200";
    tx.all(sql, params![account], |row| row.json(0)).await
}

/// Questions a person has asked, newest first.
pub async fn asked_by(tx: &mut Tx, account: AccountId) -> Result<Vec<Consultation>> {
    let sql = "SELECT body FROM consultation WHERE asked_by = $1 ORDER BY id DESC LIMIT 200";
    tx.all(sql, params![account], |row| row.json(0)).await
}

/// Answers a person has given, newest first.
pub async fn answered_by(tx: &mut Tx, account: AccountId) -> Result<Vec<Consultation>> {
    let sql = "SELECT body FROM consultation WHERE asked_of = $1 AND status = 'answered' ORDER BY id DESC LIMIT 200";
    tx.all(sql, params![account], |row| row.json(0)).await
}

pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Consultation>> {
    tx.all(
        "SELECT body FROM consultation WHERE case_id = $1 ORDER BY id",
        params![case],
        |row| row.json(0),
    )
    .await
}
