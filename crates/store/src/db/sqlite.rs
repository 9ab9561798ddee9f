//! SQLite below the seam: one writer, a few readers, write-ahead log, durable commits. Not here: statements.

use super::row::decode;
use super::{Result, Row, StoreError, Value};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, OwnedMutexGuard};

const READERS: usize = 4;

#[derive(Clone)]
pub(super) struct Pool {
    writer: Arc<Mutex<Connection>>,
    readers: Arc<[Arc<Mutex<Connection>>]>,
    next: Arc<AtomicUsize>,
}

pub(super) struct Tx {
    /// Present until committed.
    connection: Option<OwnedMutexGuard<Connection>>,
}

impl Pool {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let writer = connect(path)?;
        writer
            .pragma_update(None, "journal_mode", "WAL")
            .map_err(error)?;
        writer
            .pragma_update(None, "synchronous", "FULL")
            .map_err(error)?;
        let readers = (0..READERS)
            .map(|_| connect(path).map(|c| Arc::new(Mutex::new(c))))
            .collect::<Result<Vec<_>>>()?;
        Ok(Self {
            writer: Arc::new(Mutex::new(writer)),
            readers: readers.into(),
            next: Arc::default(),
        })
    }

    /// `BEGIN IMMEDIATE` on the one writer: a deferred start could fail half-way (`SQLITE_BUSY_SNAPSHOT`).
    pub(super) async fn begin_write(&self) -> Result<Tx> {
        begin(
            Arc::clone(&self.writer).lock_owned().await,
            "BEGIN IMMEDIATE",
        )
    }

    pub(super) async fn begin_read(&self) -> Result<Tx> {
        let turn = self.next.fetch_add(1, Ordering::Relaxed) % READERS;
        let reader = self
            .readers
            .get(turn)
            .ok_or_else(|| StoreError::Unavailable("no reader".into()))?;
        begin(Arc::clone(reader).lock_owned().await, "BEGIN DEFERRED")
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(error)?;
    connection
        .busy_timeout(std::time::Duration::from_secs(10))
        .map_err(error)?;
    connection
        .pragma_update(None, "foreign_keys", true)
        .map_err(error)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

fn begin(connection: OwnedMutexGuard<Connection>, sql: &str) -> Result<Tx> {
    connection.execute_batch(sql).map_err(error)?;
    Ok(Tx {
        connection: Some(connection),
    })
}

impl Tx {
    fn connection(&mut self) -> Result<&Connection> {
        self.connection
            .as_deref()
            .ok_or_else(|| StoreError::Unavailable("the transaction has ended".into()))
    }

    pub(super) fn all<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self
            .connection()?
            .prepare_cached(&dialect(sql))
            .map_err(error)?;
        let mut rows = statement
            .query(rusqlite::params_from_iter(params))
            .map_err(error)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(error)? {
            found.push(map(&Row::Sqlite(row))?);
        }
        Ok(found)
    }

    pub(super) fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        let mut statement = self
            .connection()?
            .prepare_cached(&dialect(sql))
            .map_err(error)?;
        let touched = statement
            .execute(rusqlite::params_from_iter(params))
            .map_err(error)?;
        u64::try_from(touched).map_err(decode)
    }

    pub(super) fn script(&mut self, sql: &str) -> Result<()> {
        self.connection()?.execute_batch(sql).map_err(error)
    }

    /// Waits for the disk on a thread of its own, so that pages go on.
    pub(super) async fn commit(mut self) -> Result<()> {
        let Some(connection) = self.connection.take() else {
            return Ok(());
        };
        let committed = tokio::task::spawn_blocking(move || {
            let result = connection.execute_batch("COMMIT");
            if result.is_err() {
                let _rolled_back = connection.execute_batch("ROLLBACK");
            }
            result
        });
        committed
            .await
            .map_err(|e| StoreError::Other(e.to_string()))?
            .map_err(error)
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            let _rolled_back = connection.execute_batch("ROLLBACK");
        }
    }
}

/// `$1` is a *named* parameter in SQLite, numbered by first appearance: it must become `?1`.
fn dialect(sql: &str) -> String {
    let mut text = String::with_capacity(sql.len() + 16);
    let mut rest = sql;
    while let Some(at) = rest.find("{list $") {
        let (before, after) = rest.split_at(at);
        text.push_str(before);
        let Some(end) = after.find('}') else { break };
        let number = after.get(7..end).unwrap_or_default();
        text.push_str("(SELECT unhex(value) FROM json_each($");
        text.push_str(number);
        text.push_str("))");
        rest = after.get(end + 1..).unwrap_or_default();
    }
    text.push_str(rest);
    text.replace('$', "?")
}

fn error(error: rusqlite::Error) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(cause, message) => {
            let message = message.clone().unwrap_or_default();
            match (cause.code, cause.extended_code) {
                (
                    ErrorCode::ConstraintViolation,
                    rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
                    | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
                ) => StoreError::Conflict {
                    constraint: message,
                },
                (ErrorCode::ConstraintViolation, _) => StoreError::Refused(message),
                (
                    ErrorCode::DatabaseBusy
                    | ErrorCode::DatabaseLocked
                    | ErrorCode::CannotOpen
                    | ErrorCode::DiskFull,
                    _,
                ) => StoreError::Unavailable(error.to_string()),
                _ => StoreError::Other(error.to_string()),
            }
        }
        _ => StoreError::Other(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::dialect;

    #[test]
    fn placeholders_keep_their_numbers() {
        assert_eq!(dialect("a = $2 AND b = $1"), "a = ?2 AND b = ?1");
    }

    #[test]
    fn lists_become_a_subquery() {
        assert_eq!(
            dialect("id IN {list $3} AND a = $1"),
            "id IN (SELECT unhex(value) FROM json_each(?3)) AND a = ?1"
        );
    }
}
