//! Organisations and accounts. Not here: sessions (`session`) or rights (`domain::access`).

use crate::db::{Result, Row, Tx, Value};
use crate::params;
use domain::id::{AccountId, OrganisationId};
use domain::model::{CountyCode, OrganisationKind};
use domain::person::{Organisation, Worker};
use uuid::Uuid;

const WORKER: &str = "SELECT a.id, a.name, a.county, o.id, o.kind, o.name, a.role, a.duty, a.is_public_official, a.languages, a.is_active
  FROM account a JOIN organisation o ON o.id = a.organisation_id";

fn worker(row: &Row<'_>) -> Result<Worker> {
    Ok(Worker {
        account: row.id(0)?,
        name: row.get(1)?,
        county: row.parsed(2)?,
        organisation: row.id(3)?,
        organisation_kind: row.parsed(4)?,
        organisation_name: row.get(5)?,
        role: row.parsed(6)?,
        duty: row.parsed(7)?,
        is_public_official: row.get(8)?,
        languages: row.json(9)?,
        is_active: row.get(10)?,
    })
}

fn organisation(row: &Row<'_>) -> Result<Organisation> {
    Ok(Organisation {
        id: row.id(0)?,
        county: row.parsed(1)?,
        kind: row.parsed(2)?,
        name: row.get(3)?,
    })
}

pub async fn insert_organisation(tx: &mut Tx, organisation: &Organisation) -> Result<()> {
    let sql = "INSERT INTO organisation (id, county, kind, name) VALUES ($1, $2, $3, $4)";
    let kind: OrganisationKind = organisation.kind;
    tx.execute(
        sql,
        params![
            organisation.id,
            organisation.county.as_str(),
            kind.code(),
            &organisation.name
        ],
    )
    .await?;
    Ok(())
}

pub async fn organisations_of_county(
    tx: &mut Tx,
    county: &CountyCode,
) -> Result<Vec<Organisation>> {
    tx.all(
        "SELECT id, county, kind, name FROM organisation WHERE county = $1 ORDER BY name",
        params![county.as_str()],
        organisation,
    )
    .await
}

pub async fn organisation_by_id(tx: &mut Tx, id: OrganisationId) -> Result<Option<Organisation>> {
    tx.optional(
        "SELECT id, county, kind, name FROM organisation WHERE id = $1",
        params![id],
        organisation,
    )
    .await
}

pub async fn insert_account(tx: &mut Tx, worker: &Worker) -> Result<()> {
    let sql = "INSERT INTO account (id, county, organisation_id, name, role, duty, is_public_official, languages, is_active)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let values = params![
        worker.account,
        worker.county.as_str(),
        worker.organisation,
        &worker.name,
        worker.role.as_str(),
        worker.duty.code(),
        worker.is_public_official,
        Value::json(&worker.languages)?,
        worker.is_active,
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

/// Ends an account, or opens it again.
pub async fn set_active(tx: &mut Tx, account: AccountId, is_active: bool) -> Result<()> {
    tx.execute_guarded(
        "UPDATE account SET is_active = $2 WHERE id = $1",
        params![account, is_active],
    )
    .await
}

pub async fn worker_by_id(tx: &mut Tx, account: AccountId) -> Result<Option<Worker>> {
    tx.optional(
        &format!("{WORKER} WHERE a.id = $1"),
        params![account],
        worker,
    )
    .await
}

pub async fn workers_by_ids(tx: &mut Tx, accounts: Vec<Uuid>) -> Result<Vec<Worker>> {
    tx.all(
        &format!("{WORKER} WHERE a.id IN {{list $1}}"),
        params![accounts],
        worker,
    )
    .await
}

pub async fn workers_of_county(tx: &mut Tx, county: &CountyCode) -> Result<Vec<Worker>> {
    tx.all(
        &format!("{WORKER} WHERE a.county = $1 ORDER BY a.name"),
        params![county.as_str()],
        worker,
    )
    .await
}

pub async fn all_workers(tx: &mut Tx) -> Result<Vec<Worker>> {
    tx.all(
        &format!("{WORKER} ORDER BY a.county, a.name"),
        params![],
        worker,
    )
    .await
}

/// Open cases each account is responsible for now.
pub async fn caseloads_of_county(
    tx: &mut Tx,
    county: &CountyCode,
) -> Result<Vec<(AccountId, u32)>> {
    let sql = "SELECT t.holder, COUNT(*) FROM term t JOIN account a ON a.id = t.holder
      WHERE a.county = $1 AND t.kind = 'responsible' AND t.to_at IS NULL GROUP BY t.holder";
    tx.all(sql, params![county.as_str()], |row| {
        Ok((row.id(0)?, row.get(1)?))
    })
    .await
}

/// Open cases each of these accounts is responsible for now.
pub async fn caseloads(tx: &mut Tx, accounts: Vec<Uuid>) -> Result<Vec<(AccountId, u32)>> {
    let sql = "SELECT holder, COUNT(*) FROM term WHERE holder IN {list $1} AND kind = 'responsible' AND to_at IS NULL GROUP BY holder";
    tx.all(sql, params![accounts], |row| Ok((row.id(0)?, row.get(1)?)))
        .await
}
