//! Meetings with their cases and attendees. Not here: their rules (`domain::meeting`).

use crate::db::{Result, Row, Tx, Value};
use crate::params;
use domain::id::{AccountId, CaseId, MeetingId};
use domain::meeting::{AttendeeIdentity, Meeting, MeetingState};
use jiff::Timestamp;

fn meeting(row: &Row<'_>) -> Result<Meeting> {
    let mut meeting: Meeting = row.json(0)?;
    meeting.version = row.get(1)?;
    Ok(meeting)
}

const fn status(state: &MeetingState) -> &'static str {
    match state {
        MeetingState::Planned => "planned",
        MeetingState::Held { .. } => "held",
        MeetingState::Cancelled { .. } => "cancelled",
    }
}

pub async fn insert(tx: &mut Tx, meeting: &Meeting) -> Result<()> {
    let sql = "INSERT INTO meeting (id, county, starts_at, status, convened_by, body, version) VALUES ($1, $2, $3, $4, $5, $6, 1)";
    let values = params![
        meeting.id,
        meeting.county.as_str(),
        meeting.starts_at,
        status(&meeting.state),
        meeting.convened_by,
        Value::json(meeting)?
    ];
    tx.execute(sql, values).await?;
    insert_people(tx, meeting).await
}

/// Saves a meeting; [`crate::StoreError::Stale`] when somebody else was faster.
pub async fn save(tx: &mut Tx, meeting: &Meeting) -> Result<()> {
    let sql = "UPDATE meeting SET starts_at = $3, status = $4, body = $5, version = version + 1 WHERE id = $1 AND version = $2";
    tx.execute_guarded(
        sql,
        params![
            meeting.id,
            meeting.version,
            meeting.starts_at,
            status(&meeting.state),
            Value::json(meeting)?
        ],
    )
    .await?;
    tx.execute(
        "DELETE FROM meeting_case WHERE meeting_id = $1",
        params![meeting.id],
    )
    .await?;
    tx.execute(
        "DELETE FROM meeting_attendee WHERE meeting_id = $1",
        params![meeting.id],
    )
    .await?;
    insert_people(tx, meeting).await
}

async fn insert_people(tx: &mut Tx, meeting: &Meeting) -> Result<()> {
    let attendee = "INSERT INTO meeting_attendee (meeting_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.execute(attendee, params![meeting.id, meeting.convened_by])
        .await?;
    for item in &meeting.agenda {
        let sql =
            "INSERT INTO meeting_case (meeting_id, case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        tx.execute(sql, params![meeting.id, item.case]).await?;
        for person in &item.attendees {
            if let AttendeeIdentity::Account(account) = person.who {
                tx.execute(attendee, params![meeting.id, account]).await?;
            }
        }
    }
    Ok(())
}

pub async fn by_id(tx: &mut Tx, id: MeetingId) -> Result<Option<Meeting>> {
    tx.optional(
        "SELECT body, version FROM meeting WHERE id = $1",
        params![id],
        meeting,
    )
    .await
}

/// Meetings that have the case on their agenda, oldest first.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Meeting>> {
    let sql = "SELECT m.body, m.version FROM meeting_case c JOIN meeting m ON m.id = c.meeting_id WHERE c.case_id = $1 ORDER BY m.starts_at";
    tx.all(sql, params![case], meeting).await
}

/// A person's meetings from an instant on, soonest first.
pub async fn of_account_from(
    tx: &mut Tx,
    account: AccountId,
    from: Timestamp,
    limit: u32,
) -> Result<Vec<Meeting>> {
    let sql = "SELECT m.body, m.version FROM meeting_attendee a JOIN meeting m ON m.id = a.meeting_id
      WHERE a.account_id = $1 AND m.starts_at >= $2 AND m.status <> 'cancelled' ORDER BY m.starts_at LIMIT $3";
    tx.all(sql, params![account, from, limit], meeting).await
}

/// A person's meetings before an instant, newest first.
pub async fn of_account_before(
    tx: &mut Tx,
    account: AccountId,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<Meeting>> {
    let sql =
        "SELECT m.body, m.version FROM meeting_attendee a JOIN meeting m ON m.id = a.meeting_id
      WHERE a.account_id = $1 AND m.starts_at < $2 ORDER BY m.starts_at DESC LIMIT $3";
    tx.all(sql, params![account, before, limit], meeting).await
}
