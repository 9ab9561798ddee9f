//! Reviews and follow-ups. Not here: their rules (`domain::onward`).

use crate::db::{Result, Tx, Value};
use crate::params;
use domain::id::CaseId;
use domain::onward::{FollowUp, FollowUpState, Review};

pub async fn insert_review(tx: &mut Tx, review: &Review) -> Result<()> {
    let sql = "INSERT INTO review (id, case_id, held_on, body) VALUES ($1, $2, $3, $4)";
    tx.execute(
        sql,
        params![review.id, review.case, review.held_on, Value::json(review)?],
    )
    .await?;
    Ok(())
}

pub async fn reviews_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Review>> {
    tx.all(
        "SELECT body FROM review WHERE case_id = $1 ORDER BY held_on, id",
        params![case],
        |row| row.json(0),
    )
    .await
}

pub async fn save_follow_up(tx: &mut Tx, follow_up: &FollowUp) -> Result<()> {
    let sql = "INSERT INTO follow_up (id, case_id, owner, due_on, status, body) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, status = excluded.status, body = excluded.body";
    let status = match follow_up.state {
        FollowUpState::Due => "due",
        FollowUpState::Recorded { .. } => "recorded",
        FollowUpState::NotReached { .. } => "not_reached",
        FollowUpState::Dropped { .. } => "dropped",
    };
    tx.execute(
        sql,
        params![
            follow_up.id,
            follow_up.case,
            follow_up.owner,
            follow_up.due_on,
            status,
            Value::json(follow_up)?
        ],
    )
    .await?;
    Ok(())
}

pub async fn follow_ups_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<FollowUp>> {
    tx.all(
        "SELECT body FROM follow_up WHERE case_id = $1 ORDER BY due_on, id",
        params![case],
        |row| row.json(0),
    )
    .await
}
