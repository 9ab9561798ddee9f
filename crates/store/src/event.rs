//! The timeline of a case. Not here: the access log (`log`).

use crate::db::{Result, Tx};
use crate::params;
use domain::event::Event;
use domain::id::CaseId;

pub async fn insert(tx: &mut Tx, event: &Event) -> Result<()> {
    let sql = "INSERT INTO event (case_id, id, at, by_account, kind, class, text) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(
        sql,
        params![
            event.case,
            event.id,
            event.at,
            event.by,
            event.kind.code(),
            event.class.code(),
            &event.text
        ],
    )
    .await?;
    Ok(())
}

/// Events of a case, newest first. Ids are time-ordered.
pub async fn newest_of_case(tx: &mut Tx, case: CaseId, limit: u32) -> Result<Vec<Event>> {
    let sql = "SELECT id, at, by_account, kind, class, text FROM event WHERE case_id = $1 ORDER BY id DESC LIMIT $2";
    tx.all(sql, params![case, limit], |row| {
        Ok(Event {
            case,
            id: row.id(0)?,
            at: row.get(1)?,
            by: row.optional_id(2)?,
            kind: row.parsed(3)?,
            class: row.parsed(4)?,
            text: row.get(5)?,
        })
    })
    .await
}

pub async fn count_of_case(tx: &mut Tx, case: CaseId) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM event WHERE case_id = $1",
        params![case],
        |row| row.get(0),
    )
    .await
}
