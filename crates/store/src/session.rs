//! Sessions: who is signed in, kept as a digest of the cookie. Not here: how one signs in.

use crate::db::{Result, Tx};
use crate::params;
use domain::id::AccountId;
use jiff::Timestamp;

/// A live session.
pub struct Session {
    pub account: AccountId,
    pub expires_at: Timestamp,
}

pub async fn insert(tx: &mut Tx, digest: &str, session: &Session, now: Timestamp) -> Result<()> {
    let sql =
        "INSERT INTO session (digest, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)";
    tx.execute(
        sql,
        params![digest, session.account, now, session.expires_at],
    )
    .await?;
    Ok(())
}

/// The session of a cookie, while it lives.
pub async fn by_digest(tx: &mut Tx, digest: &str, now: Timestamp) -> Result<Option<Session>> {
    let sql = "SELECT account_id, expires_at FROM session WHERE digest = $1 AND expires_at > $2";
    tx.optional(sql, params![digest, now], |row| {
        Ok(Session {
            account: row.id(0)?,
            expires_at: row.get(1)?,
        })
    })
    .await
}

pub async fn end(tx: &mut Tx, digest: &str) -> Result<()> {
    tx.execute("DELETE FROM session WHERE digest = $1", params![digest])
        .await?;
    Ok(())
}

/// Ends all sessions of an account at once.
pub async fn end_all(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.execute(
        "DELETE FROM session WHERE account_id = $1",
        params![account],
    )
    .await?;
    Ok(())
}
