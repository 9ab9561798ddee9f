//! Terms, team members and handovers. Not here: their rules (`domain::responsibility`).

use crate::db::{Result, Tx, Value};
use crate::params;
use domain::id::CaseId;
use domain::responsibility::{Handover, HandoverState, Member, MemberIdentity, Term};

/// The status column of a handover.
pub const fn handover_status(state: &HandoverState) -> &'static str {
    match state {
        HandoverState::Offered => "offered",
        HandoverState::Accepted { .. } => "accepted",
        HandoverState::Met { .. } => "met",
        HandoverState::Completed { .. } => "completed",
        HandoverState::Declined { .. } => "declined",
        HandoverState::Withdrawn { .. } => "withdrawn",
    }
}

/// Saves a term, new or changed. Save the one that ends before the one that begins (I-1 is a unique index).
pub async fn save_term(tx: &mut Tx, term: &Term) -> Result<()> {
    let sql = "INSERT INTO term (id, case_id, kind, holder, from_at, to_at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (id) DO UPDATE SET to_at = excluded.to_at, body = excluded.body";
    tx.execute(
        sql,
        params![
            term.id,
            term.case,
            term.kind.code(),
            term.holder,
            term.from,
            term.to,
            Value::json(term)?
        ],
    )
    .await?;
    Ok(())
}

pub async fn terms_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Term>> {
    tx.all(
        "SELECT body FROM term WHERE case_id = $1 ORDER BY from_at, id",
        params![case],
        |row| row.json(0),
    )
    .await
}

pub async fn save_member(tx: &mut Tx, member: &Member) -> Result<()> {
    let sql =
        "INSERT INTO member (id, case_id, account_id, left_at, body) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (id) DO UPDATE SET left_at = excluded.left_at, body = excluded.body";
    let account = match member.who {
        MemberIdentity::Account(account) => Some(account),
        _ => None,
    };
    tx.execute(
        sql,
        params![
            member.id,
            member.case,
            account,
            member.left_at,
            Value::json(member)?
        ],
    )
    .await?;
    Ok(())
}

pub async fn members_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Member>> {
    tx.all(
        "SELECT body FROM member WHERE case_id = $1 ORDER BY id",
        params![case],
        |row| row.json(0),
    )
    .await
}

pub async fn save_handover(tx: &mut Tx, handover: &Handover) -> Result<()> {
    let sql = "INSERT INTO handover (id, case_id, from_account, to_account, status, body) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, body = excluded.body";
    let status = handover_status(&handover.state);
    tx.execute(
        sql,
        params![
            handover.id,
            handover.case,
            handover.from,
            handover.to,
            status,
            Value::json(handover)?
        ],
    )
    .await?;
    Ok(())
}

pub async fn handovers_of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Handover>> {
    tx.all(
        "SELECT body FROM handover WHERE case_id = $1 ORDER BY id",
        params![case],
        |row| row.json(0),
    )
    .await
}
