//! Recorded grounds. Not here: what they cover (`domain::ground`).

use crate::db::{Result, Tx, Value};
use crate::params;
use domain::ground::{Ground, GroundState, Recipient};
use domain::id::CaseId;

pub async fn save(tx: &mut Tx, ground: &Ground) -> Result<()> {
    let sql = "INSERT INTO ground_record (id, case_id, organisation_id, door, valid_from, valid_to, status, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET status = excluded.status, body = excluded.body";
    let organisation = match ground.recipient {
        Recipient::Organisation { organisation, .. } => Some(organisation),
        Recipient::Named { .. } => None,
    };
    let status = match ground.state {
        GroundState::InForce => "in_force",
        GroundState::Withdrawn { .. } => "withdrawn",
    };
    let values = params![
        ground.id,
        ground.case,
        organisation,
        ground.door.code(),
        ground.valid_from,
        ground.valid_to,
        status,
        Value::json(ground)?
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Ground>> {
    tx.all(
        "SELECT body FROM ground_record WHERE case_id = $1 ORDER BY id",
        params![case],
        |row| row.json(0),
    )
    .await
}
