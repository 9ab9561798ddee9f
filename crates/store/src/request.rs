//! Requests already done, by their key: the same request sent twice does the thing once (I-10). Not here: making keys.

use crate::db::{Result, Tx};
use crate::params;
use jiff::Timestamp;

/// What an earlier request with this key answered.
pub async fn result_of(tx: &mut Tx, key: &str) -> Result<Option<String>> {
    tx.optional(
        "SELECT result FROM request_done WHERE key = $1",
        params![key],
        |row| row.get(0),
    )
    .await
}

/// Remembers the answer; refuses a second of the same key.
pub async fn remember(
    tx: &mut Tx,
    key: &str,
    action: &str,
    result: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO request_done (key, action, at, result) VALUES ($1, $2, $3, $4)",
        params![key, action, now, result],
    )
    .await?;
    Ok(())
}
