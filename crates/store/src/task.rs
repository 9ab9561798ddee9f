//! Tasks. Not here: their rules (`domain::task`).

use crate::db::{Result, Row, Tx, Value};
use crate::desk::{Eyes, visible};
use crate::params;
use domain::id::{AccountId, CaseId, ClientId, TaskId};
use domain::model::CountyCode;
use domain::task::{Task, TaskOwner, TaskState};

pub async fn save(tx: &mut Tx, task: &Task) -> Result<()> {
    let sql = "INSERT INTO task (id, case_id, owner, due_on, status, body) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, due_on = excluded.due_on, status = excluded.status, body = excluded.body";
    let owner = match task.owner {
        TaskOwner::Account(account) => Some(account),
        TaskOwner::Client => None,
    };
    let status = match task.state {
        TaskState::Open => "open",
        TaskState::Done { .. } => "done",
        TaskState::Cancelled { .. } => "cancelled",
    };
    tx.execute(
        sql,
        params![
            task.id,
            task.case,
            owner,
            task.due_on,
            status,
            Value::json(task)?
        ],
    )
    .await?;
    Ok(())
}

pub async fn by_id(tx: &mut Tx, id: TaskId) -> Result<Option<Task>> {
    tx.optional("SELECT body FROM task WHERE id = $1", params![id], |row| {
        row.json(0)
    })
    .await
}

pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Task>> {
    tx.all(
        "SELECT body FROM task WHERE case_id = $1 ORDER BY due_on, id",
        params![case],
        |row| row.json(0),
    )
    .await
}

/// A person's open tasks, the most urgent first, with the client's name: those of cases they still see, and their own without a case.
pub async fn open_of_account(tx: &mut Tx, eyes: Eyes<'_>) -> Result<Vec<TaskRow>> {
    let mut seen = visible(eyes);
    seen.values.push(Value::from(eyes.who.account));
    let sql = format!(
        "SELECT t.body, c.number, k.first_names, k.last_name, k.id FROM task t LEFT JOIN case_record c ON c.id = t.case_id
      LEFT JOIN client k ON k.id = c.client_id WHERE t.owner = ${} AND t.status = 'open' AND (t.case_id IS NULL OR ({}))
      ORDER BY t.due_on, t.id LIMIT 500",
        seen.values.len(),
        seen.sql
    );
    tx.all(&sql, &seen.values, with_client).await
}

/// Open tasks of cases whose owner's account has ended, the most urgent first, with the owner's name.
pub async fn orphaned_of_county(
    tx: &mut Tx,
    county: &CountyCode,
) -> Result<Vec<(TaskRow, String)>> {
    let sql = "SELECT t.body, c.number, k.first_names, k.last_name, k.id, a.name FROM task t JOIN account a ON a.id = t.owner
      JOIN case_record c ON c.id = t.case_id JOIN client k ON k.id = c.client_id
      WHERE c.county = $1 AND a.is_active = FALSE AND t.status = 'open' ORDER BY t.due_on, t.id LIMIT 200";
    tx.all(sql, params![county.as_str()], |row| {
        Ok((with_client(row)?, row.get(5)?))
    })
    .await
}

fn with_client(row: &Row<'_>) -> Result<TaskRow> {
    let first: Option<String> = row.get(2)?;
    let last: Option<String> = row.get(3)?;
    Ok(TaskRow {
        task: row.json(0)?,
        case_number: row.get(1)?,
        client: row.optional_id(4)?,
        client_name: first
            .zip(last)
            .map(|(first, last)| format!("{first} {last}")),
    })
}

/// A task with the client it is about.
pub struct TaskRow {
    pub task: Task,
    pub case_number: Option<String>,
    pub client: Option<ClientId>,
    pub client_name: Option<String>,
}

/// How many open tasks a person has.
pub async fn count_open(tx: &mut Tx, account: AccountId) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM task WHERE owner = $1 AND status = 'open'",
        params![account],
        |row| row.get(0),
    )
    .await
}
