//! Clients and the parts of their names for search. Not here: who may find them (`actions`).

use crate::db::{Result, Row, Tx, Value};
use crate::params;
use domain::id::ClientId;
use domain::identity::IdentityCode;
use domain::model::CountyCode;
use domain::person::Client;
use jiff::civil::Date;

fn client(row: &Row<'_>) -> Result<Client> {
    let mut client: Client = row.json(0)?;
    client.version = row.get(1)?;
    Ok(client)
}

pub async fn insert(tx: &mut Tx, client: &Client) -> Result<()> {
    let sql = "INSERT INTO client (id, county, first_names, last_name, identity_code, born_on, municipality, body, version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)";
    tx.execute(
        sql,
        params![
            client.id,
            client.county.as_str(),
            &client.first_names,
            &client.last_name,
            client.identity_code.as_ref().map(IdentityCode::reveal),
            client.born_on,
            client.municipality.as_ref().map(|m| m.as_str()),
            Value::json(client)?,
        ],
    )
    .await?;
    insert_name_parts(tx, client).await
}

/// Saves changed details; [`crate::StoreError::Stale`] when somebody else was faster.
pub async fn save(tx: &mut Tx, client: &Client) -> Result<()> {
    let sql = "UPDATE client SET first_names = $3, last_name = $4, identity_code = $5, born_on = $6, municipality = $7, body = $8,
      version = version + 1 WHERE id = $1 AND version = $2";
    let values = params![
        client.id,
        client.version,
        &client.first_names,
        &client.last_name,
        client.identity_code.as_ref().map(IdentityCode::reveal),
        client.born_on,
        client.municipality.as_ref().map(|m| m.as_str()),
        Value::json(client)?,
    ];
    tx.execute_guarded(sql, values).await?;
    tx.execute(
        "DELETE FROM client_name WHERE client_id = $1",
        params![client.id],
    )
    .await?;
    insert_name_parts(tx, client).await
}

async fn insert_name_parts(tx: &mut Tx, client: &Client) -> Result<()> {
    for part in name_parts(&client.full_name()) {
        let sql =
            "INSERT INTO client_name (part, client_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        tx.execute(sql, params![part, client.id]).await?;
    }
    Ok(())
}

/// The folded parts of a name: small letters, hyphens and spaces apart, å ä ö kept.
pub fn name_parts(name: &str) -> Vec<String> {
    let folded = name.to_lowercase();
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

pub async fn by_id(tx: &mut Tx, id: ClientId) -> Result<Option<Client>> {
    tx.optional(
        "SELECT body, version FROM client WHERE id = $1",
        params![id],
        client,
    )
    .await
}

pub async fn by_identity_code(
    tx: &mut Tx,
    county: &CountyCode,
    code: &IdentityCode,
) -> Result<Option<Client>> {
    let sql = "SELECT body, version FROM client WHERE county = $1 AND identity_code = $2";
    tx.optional(sql, params![county.as_str(), code.reveal()], client)
        .await
}

/// Clients born on a day: candidates for being the same person.
pub async fn born_on(tx: &mut Tx, county: &CountyCode, day: Date) -> Result<Vec<Client>> {
    tx.all(
        "SELECT body, version FROM client WHERE county = $1 AND born_on = $2 LIMIT 50",
        params![county.as_str(), day],
        client,
    )
    .await
}
