//! PostgreSQL below the seam: a pool of connections and their transactions. Not here: statements.

use super::{Result, Row, StoreError, Value};
use deadpool_postgres::{Manager, ManagerConfig, Object, RecyclingMethod};
use std::str::FromStr;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, NoTls};

const CONNECTIONS: usize = 16;

#[derive(Clone)]
pub(super) struct Pool {
    pool: deadpool_postgres::Pool,
}

pub(super) struct Tx {
    /// Present until committed.
    client: Option<Object>,
    /// A statement failed: PostgreSQL would answer `COMMIT` with a silent rollback, so we refuse to ask.
    failed: bool,
}

impl Pool {
    pub(super) async fn open(url: &str) -> Result<Self> {
        let config = Config::from_str(url).map_err(|e| StoreError::Url(e.to_string()))?;
        let manager = Manager::from_config(
            config,
            NoTls,
            ManagerConfig {
                recycling_method: RecyclingMethod::Fast,
            },
        );
        let pool = deadpool_postgres::Pool::builder(manager)
            .max_size(CONNECTIONS)
            .build()
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        let _reached = pool
            .get()
            .await
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        Ok(Self { pool })
    }

    pub(super) async fn begin(&self) -> Result<Tx> {
        let client = self
            .pool
            .get()
            .await
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        let tx = Tx {
            client: Some(client),
            failed: false,
        };
        tx.client()?.batch_execute("BEGIN").await.map_err(error)?;
        Ok(tx)
    }
}

impl Tx {
    fn client(&self) -> Result<&Object> {
        self.client
            .as_ref()
            .ok_or_else(|| StoreError::Unavailable("the transaction has ended".into()))
    }

    pub(super) async fn all<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let rows = async {
            let client = self.client()?;
            let statement = client.prepare_cached(&dialect(sql)).await.map_err(error)?;
            client
                .query(&statement, &bound(params))
                .await
                .map_err(error)
        }
        .await
        .inspect_err(|_| self.failed = true)?;
        rows.iter().map(|row| map(&Row::Postgres(row))).collect()
    }

    pub(super) async fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        async {
            let client = self.client()?;
            let statement = client.prepare_cached(&dialect(sql)).await.map_err(error)?;
            client
                .execute(&statement, &bound(params))
                .await
                .map_err(error)
        }
        .await
        .inspect_err(|_| self.failed = true)
    }

    pub(super) async fn script(&mut self, sql: &str) -> Result<()> {
        self.client()?.batch_execute(sql).await.map_err(error)
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        if self.failed {
            return Err(StoreError::Other(
                "a statement of the transaction failed; it is rolled back".into(),
            ));
        }
        let Some(client) = self.client.take() else {
            return Ok(());
        };
        match client.batch_execute("COMMIT").await {
            Ok(()) => Ok(()),
            Err(e) => {
                let _closed = Object::take(client);
                Err(error(e))
            }
        }
    }
}

impl Drop for Tx {
    /// A connection inside an unfinished transaction is rolled back before anyone gets it again; outside a runtime it is closed.
    fn drop(&mut self) {
        let Some(client) = self.client.take() else {
            return;
        };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if client.batch_execute("ROLLBACK").await.is_err() {
                    let _closed = Object::take(client);
                }
            });
        } else {
            let _closed = Object::take(client);
        }
    }
}

fn bound(params: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    params
        .iter()
        .map(|value| value as &(dyn ToSql + Sync))
        .collect()
}

fn dialect(sql: &str) -> String {
    let mut text = String::with_capacity(sql.len() + 16);
    let mut rest = sql;
    while let Some(at) = rest.find("{list $") {
        let (before, after) = rest.split_at(at);
        text.push_str(before);
        let Some(end) = after.find('}') else { break };
        text.push_str("(SELECT unnest($");
        text.push_str(after.get(7..end).unwrap_or_default());
        text.push_str("::uuid[]))");
        rest = after.get(end + 1..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

fn error(error: tokio_postgres::Error) -> StoreError {
    let Some(cause) = error.as_db_error() else {
        return if error.is_closed() {
            StoreError::Unavailable(error.to_string())
        } else {
            StoreError::Other(describe(&error))
        };
    };
    match cause.code() {
        &SqlState::UNIQUE_VIOLATION => StoreError::Conflict {
            constraint: cause.constraint().unwrap_or_default().to_owned(),
        },
        &SqlState::CHECK_VIOLATION
        | &SqlState::FOREIGN_KEY_VIOLATION
        | &SqlState::NOT_NULL_VIOLATION
        | &SqlState::RAISE_EXCEPTION => StoreError::Refused(cause.message().to_owned()),
        &SqlState::ADMIN_SHUTDOWN
        | &SqlState::CRASH_SHUTDOWN
        | &SqlState::CANNOT_CONNECT_NOW
        | &SqlState::READ_ONLY_SQL_TRANSACTION => {
            StoreError::Unavailable(cause.message().to_owned())
        }
        _ => StoreError::Other(cause.message().to_owned()),
    }
}

fn describe(error: &tokio_postgres::Error) -> String {
    std::error::Error::source(error)
        .map_or_else(|| error.to_string(), |source| format!("{error}: {source}"))
}
