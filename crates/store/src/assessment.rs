//! Interviews, scores, results, joint assessments, rehabilitation options and orders. Not here: their rules (`domain::assessment`).

use crate::db::{Result, Tx, Value};
use crate::params;
use domain::assessment::{
    AssessmentOrder, InstrumentResult, Interview, JointAssessment, OrderKind, OrderState,
    RehabilitationOption, ScoreRecord,
};
use domain::id::{AssessmentId, CaseId};
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

async fn insert<T: Serialize>(
    tx: &mut Tx,
    id: AssessmentId,
    case: CaseId,
    kind: &str,
    day: Date,
    body: &T,
) -> Result<()> {
    let sql = "INSERT INTO assessment (id, case_id, kind, on_day, body, version) VALUES ($1, $2, $3, $4, $5, 1)";
    tx.execute(sql, params![id, case, kind, day, Value::json(body)?])
        .await?;
    Ok(())
}

async fn of_kind<T: DeserializeOwned>(tx: &mut Tx, case: CaseId, kind: &str) -> Result<Vec<T>> {
    let sql = "SELECT body FROM assessment WHERE case_id = $1 AND kind = $2 ORDER BY on_day, id";
    tx.all(sql, params![case, kind], |row| row.json(0)).await
}

pub async fn insert_interview(tx: &mut Tx, interview: &Interview) -> Result<()> {
    insert(
        tx,
        interview.id,
        interview.case,
        "interview",
        interview.held_on,
        interview,
    )
    .await
}

pub async fn interviews(tx: &mut Tx, case: CaseId) -> Result<Vec<Interview>> {
    of_kind(tx, case, "interview").await
}

pub async fn insert_score(tx: &mut Tx, score: &ScoreRecord) -> Result<()> {
    insert(tx, score.id, score.case, "score", score.taken_on, score).await
}

pub async fn scores(tx: &mut Tx, case: CaseId) -> Result<Vec<ScoreRecord>> {
    of_kind(tx, case, "score").await
}

pub async fn insert_result(tx: &mut Tx, result: &InstrumentResult) -> Result<()> {
    insert(tx, result.id, result.case, "result", result.done_on, result).await
}

pub async fn results(tx: &mut Tx, case: CaseId) -> Result<Vec<InstrumentResult>> {
    of_kind(tx, case, "result").await
}

pub async fn insert_rehabilitation(tx: &mut Tx, option: &RehabilitationOption) -> Result<()> {
    insert(
        tx,
        option.id,
        option.case,
        "rehabilitation",
        option.considered_on,
        option,
    )
    .await
}

pub async fn rehabilitation(tx: &mut Tx, case: CaseId) -> Result<Vec<RehabilitationOption>> {
    of_kind(tx, case, "rehabilitation").await
}

pub async fn insert_joint(tx: &mut Tx, joint: &JointAssessment, day: Date) -> Result<()> {
    insert(tx, joint.id, joint.case, "joint", day, joint).await
}

/// Saves a joint assessment that a rule has raised by one version; [`crate::StoreError::Stale`] when somebody else was faster.
pub async fn save_joint(tx: &mut Tx, joint: &JointAssessment) -> Result<()> {
    let sql = "UPDATE assessment SET body = $3, version = $2 WHERE id = $1 AND version + 1 = $2";
    tx.execute_guarded(sql, params![joint.id, joint.version, Value::json(joint)?])
        .await
}

pub async fn joints(tx: &mut Tx, case: CaseId) -> Result<Vec<JointAssessment>> {
    let sql = "SELECT body, version FROM assessment WHERE case_id = $1 AND kind = 'joint' ORDER BY on_day, id";
    tx.all(sql, params![case], |row| {
        let mut joint: JointAssessment = row.json(0)?;
        joint.version = row.get(1)?;
        Ok(joint)
    })
    .await
}

pub async fn save_order(tx: &mut Tx, order: &AssessmentOrder) -> Result<()> {
    let sql = "INSERT INTO assessment_order (id, case_id, kind, status, due_on, body) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, body = excluded.body";
    let kind = match order.kind {
        OrderKind::HealthCheck => "health_check",
        OrderKind::WorkAbilityAssessment => "work_ability_assessment",
        OrderKind::Expert(_) => "expert",
    };
    let status = match order.state {
        OrderState::Ordered => "ordered",
        OrderState::Answered { .. } => "answered",
        OrderState::Cancelled { .. } => "cancelled",
    };
    tx.execute(
        sql,
        params![
            order.id,
            order.case,
            kind,
            status,
            order.due_on,
            Value::json(order)?
        ],
    )
    .await?;
    Ok(())
}

pub async fn orders(tx: &mut Tx, case: CaseId) -> Result<Vec<AssessmentOrder>> {
    tx.all(
        "SELECT body FROM assessment_order WHERE case_id = $1 ORDER BY id",
        params![case],
        |row| row.json(0),
    )
    .await
}
