//! Plan versions, acknowledgements and the progress of lines. An agreed version never changes: the database refuses (I-6).

use crate::db::{Result, Row, Tx, Value};
use crate::params;
use domain::id::{CaseId, PlanVersionId};
use domain::plan::{Acknowledgement, LineProgress, LineState, PlanVersion};
use sha2::{Digest, Sha256};

fn plan(row: &Row<'_>) -> Result<PlanVersion> {
    let mut plan: PlanVersion = row.json(0)?;
    plan.version = row.get(1)?;
    Ok(plan)
}

const fn status(plan: &PlanVersion) -> &'static str {
    if plan.is_draft() { "draft" } else { "agreed" }
}

/// SHA-256 of an agreed version in hex; none of a draft. A field added to the plan later must be left out of its JSON when empty,
/// or the digests of older versions would no longer fit.
pub fn agreed_digest(plan: &PlanVersion) -> Result<Option<String>> {
    if plan.is_draft() {
        return Ok(None);
    }
    // The counter of the optimistic lock is not part of what was agreed.
    let agreed = PlanVersion {
        version: 0,
        ..plan.clone()
    };
    let text = serde_json::to_string(&agreed)
        .map_err(|error| crate::StoreError::Decode(error.to_string()))?;
    let digest = Sha256::digest(text.as_bytes());
    Ok(Some(
        digest.iter().map(|byte| format!("{byte:02x}")).collect(),
    ))
}

pub async fn insert(tx: &mut Tx, plan: &PlanVersion) -> Result<()> {
    let sql = "INSERT INTO plan_version (id, case_id, number, status, body, agreed_digest, version) VALUES ($1, $2, $3, $4, $5, $6, 1)";
    tx.execute(
        sql,
        params![
            plan.id,
            plan.case,
            plan.number,
            status(plan),
            Value::json(plan)?,
            agreed_digest(plan)?
        ],
    )
    .await?;
    Ok(())
}

/// Saves a draft, or agrees it; [`crate::StoreError::Stale`] when somebody else was faster.
pub async fn save(tx: &mut Tx, plan: &PlanVersion) -> Result<()> {
    let sql = "UPDATE plan_version SET status = $3, body = $4, agreed_digest = $5, version = version + 1 WHERE id = $1 AND version = $2";
    tx.execute_guarded(
        sql,
        params![
            plan.id,
            plan.version,
            status(plan),
            Value::json(plan)?,
            agreed_digest(plan)?
        ],
    )
    .await
}

/// Throws a draft away.
pub async fn delete_draft(tx: &mut Tx, id: PlanVersionId) -> Result<()> {
    tx.execute_guarded(
        "DELETE FROM plan_version WHERE id = $1 AND status = 'draft'",
        params![id],
    )
    .await
}

pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<PlanVersion>> {
    tx.all(
        "SELECT body, version FROM plan_version WHERE case_id = $1 ORDER BY number",
        params![case],
        plan,
    )
    .await
}

pub async fn insert_acknowledgement(tx: &mut Tx, acknowledgement: &Acknowledgement) -> Result<()> {
    let sql = "INSERT INTO acknowledgement (case_id, plan_id, line_id, at, body) VALUES ($1, $2, $3, $4, $5)";
    let values = params![
        acknowledgement.case,
        acknowledgement.plan,
        acknowledgement.line,
        acknowledgement.at,
        Value::json(acknowledgement)?
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

pub async fn acknowledgements_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Acknowledgement>> {
    tx.all(
        "SELECT body FROM acknowledgement WHERE case_id = $1 ORDER BY at",
        params![case],
        |row| row.json(0),
    )
    .await
}

pub async fn save_progress(tx: &mut Tx, progress: &LineProgress) -> Result<()> {
    let sql = "INSERT INTO line_progress (case_id, line_id, status, body) VALUES ($1, $2, $3, $4)
      ON CONFLICT (case_id, line_id) DO UPDATE SET status = excluded.status, body = excluded.body";
    let status = match progress.state {
        LineState::Planned => "planned",
        LineState::Running { .. } => "running",
        LineState::Done { .. } => "done",
        LineState::Stopped { .. } => "stopped",
    };
    tx.execute(
        sql,
        params![progress.case, progress.line, status, Value::json(progress)?],
    )
    .await?;
    Ok(())
}

pub async fn progress_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<LineProgress>> {
    tx.all(
        "SELECT body FROM line_progress WHERE case_id = $1 ORDER BY line_id",
        params![case],
        |row| row.json(0),
    )
    .await
}
