//! Recorded grounds. Not here: what they cover (`domain::ground`).

use crate::db::{Result, Tx, Value};
use crate::params;
use domain::ground::{DataClass, Ground, GroundState, Recipient};
use domain::id::CaseId;

pub async fn save(tx: &mut Tx, ground: &Ground) -> Result<()> {
    let sql = "INSERT INTO ground_record (id, case_id, organisation_id, account_id, door, covers_relationship, valid_from, valid_to, status, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO UPDATE SET status = excluded.status, body = excluded.body";
    let (organisation, account) = match ground.recipient {
        Recipient::Organisation {
            organisation,
            account,
            ..
        } => (Some(organisation), account),
        Recipient::Named { .. } => (None, None),
    };
    let status = match ground.state {
        GroundState::InForce => "in_force",
        GroundState::Withdrawn { .. } => "withdrawn",
    };
    let values = params![
        ground.id,
        ground.case,
        organisation,
        account,
        ground.door.code(),
        ground.classes.contains(&DataClass::Relationship),
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
