//! Cases and the columns worked out for lists. Not here: a case with all its parts (`file`), nor the lists (`desk`).

use crate::db::{Result, Row, Tx, Value};
use crate::params;
use domain::case::{Case, CaseState};
use domain::id::{AccountId, CaseId, ClientId};
use jiff::civil::Date;

/// What lists need of a case, worked out from the whole case at each write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseSummary {
    pub next_on: Option<Date>,
    /// What the next step is: a code the page puts into words.
    pub next_kind: Option<String>,
    pub next_owner: Option<AccountId>,
    pub review_on: Option<Date>,
    pub lacks_responsible: bool,
    pub lacks_ground: bool,
    pub lacks_next_step: bool,
}

fn case(row: &Row<'_>) -> Result<Case> {
    let mut case: Case = row.json(0)?;
    case.version = row.get(1)?;
    Ok(case)
}

pub async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    let sql = "INSERT INTO case_record (id, number, county, client_id, referral_id, model_code, model_version, is_open, step, area, opened_at,
      step_entered_on, lacks_responsible, lacks_ground, lacks_next_step, body, version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, TRUE, $8, $9, $10, $11, FALSE, FALSE, TRUE, $12, 1)";
    let step = case.present_step();
    tx.execute(
        sql,
        params![
            case.id,
            &case.number,
            case.county.as_str(),
            case.client,
            case.referral,
            case.model.code.as_str(),
            case.model.version,
            step.map_or("", |visit| visit.step.as_str()),
            case.area.as_ref().map(|area| area.as_str()),
            case.opened_at,
            step.map(|visit| visit.entered_on),
            Value::json(case)?,
        ],
    )
    .await?;
    Ok(())
}

/// Takes the case for this transaction: everybody else who writes to it waits, and sees what we did.
/// [`crate::StoreError::Stale`] when the case does not exist, or is no longer at the version the person saw.
pub async fn take(tx: &mut Tx, id: CaseId, seen: Option<i64>) -> Result<()> {
    match seen {
        Some(version) => {
            tx.execute_guarded(
                "UPDATE case_record SET version = version + 1 WHERE id = $1 AND version = $2",
                params![id, version],
            )
            .await
        }
        None => {
            tx.execute_guarded(
                "UPDATE case_record SET version = version + 1 WHERE id = $1",
                params![id],
            )
            .await
        }
    }
}

/// Saves a case taken before, with what lists need.
pub async fn save(tx: &mut Tx, case: &Case, summary: &CaseSummary) -> Result<()> {
    let sql = "UPDATE case_record SET is_open = $2, closed_at = $3, step = $4, area = $5, step_entered_on = $6, next_on = $7, next_kind = $8,
      next_owner = $9, review_on = $10, lacks_responsible = $11, lacks_ground = $12, lacks_next_step = $13, body = $14, joint_model_since = $15 WHERE id = $1";
    let closed_at = match case.state {
        CaseState::Closed { at, .. } => Some(at),
        CaseState::Open => None,
    };
    let step = case.present_step();
    let values = params![
        case.id,
        case.is_open(),
        closed_at,
        step.map_or("", |visit| visit.step.as_str()),
        case.area.as_ref().map(|area| area.as_str()),
        step.map(|visit| visit.entered_on),
        summary.next_on,
        summary.next_kind.as_ref(),
        summary.next_owner,
        summary.review_on,
        summary.lacks_responsible,
        summary.lacks_ground,
        summary.lacks_next_step,
        Value::json(case)?,
        case.joint_model_since,
    ];
    tx.execute_guarded(sql, values).await
}

pub async fn by_id(tx: &mut Tx, id: CaseId) -> Result<Option<Case>> {
    tx.optional(
        "SELECT body, version FROM case_record WHERE id = $1",
        params![id],
        case,
    )
    .await
}

/// The client's cases, newest first.
pub async fn of_client(tx: &mut Tx, client: ClientId) -> Result<Vec<Case>> {
    tx.all(
        "SELECT body, version FROM case_record WHERE client_id = $1 ORDER BY opened_at DESC",
        params![client],
        case,
    )
    .await
}

/// The client's open case.
pub async fn open_of_client(tx: &mut Tx, client: ClientId) -> Result<Option<Case>> {
    tx.optional(
        "SELECT body, version FROM case_record WHERE client_id = $1 AND is_open = TRUE",
        params![client],
        case,
    )
    .await
}

/// The open cases of these clients.
pub async fn open_of_clients(tx: &mut Tx, clients: Vec<uuid::Uuid>) -> Result<Vec<Case>> {
    tx.all(
        "SELECT body, version FROM case_record WHERE client_id IN {list $1} AND is_open = TRUE",
        params![clients],
        case,
    )
    .await
}

/// The county's case of a number such as `TK-2026-0147`.
pub async fn by_number(
    tx: &mut Tx,
    county: &domain::model::CountyCode,
    number: &str,
) -> Result<Option<Case>> {
    tx.optional(
        "SELECT body, version FROM case_record WHERE county = $1 AND number = $2",
        params![county.as_str(), number],
        case,
    )
    .await
}

/// The numbers of these cases.
pub async fn numbers(tx: &mut Tx, cases: Vec<uuid::Uuid>) -> Result<Vec<(CaseId, String)>> {
    tx.all(
        "SELECT id, number FROM case_record WHERE id IN {list $1}",
        params![cases],
        |row| Ok((row.id(0)?, row.get(1)?)),
    )
    .await
}

/// Every case, for checking a whole database.
pub async fn all_ids(tx: &mut Tx) -> Result<Vec<CaseId>> {
    tx.all("SELECT id FROM case_record ORDER BY id", params![], |row| {
        row.id(0)
    })
    .await
}

/// The next number of a year, such as 147 of `TK-2026-0147`.
pub async fn next_number(tx: &mut Tx, year: i16) -> Result<u32> {
    let sql = "INSERT INTO case_number (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = case_number.last + 1 RETURNING last";
    tx.one(sql, params![i64::from(year)], |row| row.get(0))
        .await
}
