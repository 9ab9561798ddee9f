//! The seam under both databases: open, read, begin, commit. SQL is written once, with `$1` placeholders and the common subset.
//! Not here: any statement about the product; those stand beside the nouns.
//!
//! Lists: write `IN {list $1}` and bind [`Value::Uuids`]; the seam writes each dialect's form.

mod postgres;
mod row;
mod sqlite;
mod value;

pub use row::{Column, Json, Row};
pub use value::Value;

use std::path::PathBuf;

/// What can go wrong below the rules.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A constraint of the database said no; the name tells which.
    #[error("the database refused a second {constraint}")]
    Conflict { constraint: String },
    /// Somebody else changed the row first (optimistic lock).
    #[error("changed by somebody else in the meantime")]
    Stale,
    /// A rule written in the database said no.
    #[error("the database refused: {0}")]
    Refused(String),
    #[error("cannot reach the database: {0}")]
    Unavailable(String),
    #[error("the stored value cannot be read: {0}")]
    Decode(String),
    #[error("the address of the database is wrong: {0}")]
    Url(String),
    #[error("database error: {0}")]
    Other(String),
}

/// The result of everything in `store`.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Builds the list of values bound to a statement.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::db::Value::from($value)),*] };
}

/// Which database stands below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    inner: Inner,
}

#[derive(Clone)]
enum Inner {
    Sqlite(sqlite::Pool),
    Postgres(postgres::Pool),
}

/// A transaction; what is not committed is rolled back when it is dropped.
pub struct Tx {
    inner: TxInner,
}

#[allow(
    clippy::large_enum_variant,
    reason = "there is one per request, and it is not moved about"
)]
enum TxInner {
    Sqlite(sqlite::Tx),
    Postgres(postgres::Tx),
}

impl Database {
    /// Opens `sqlite:PATH` (made when missing) or `postgres://…`.
    pub async fn open(url: &str) -> Result<Self> {
        let inner = if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() {
                return Err(StoreError::Url(
                    "write the file's path after sqlite:".into(),
                ));
            }
            Inner::Sqlite(sqlite::Pool::open(&PathBuf::from(path))?)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Inner::Postgres(postgres::Pool::open(url).await?)
        } else {
            return Err(StoreError::Url(
                "it begins with sqlite: or postgres://".into(),
            ));
        };
        Ok(Self { inner })
    }

    /// Opens a SQLite file, made when missing.
    pub fn sqlite(path: &std::path::Path) -> Result<Self> {
        Ok(Self {
            inner: Inner::Sqlite(sqlite::Pool::open(path)?),
        })
    }

    pub const fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins a transaction that writes.
    pub async fn begin(&self) -> Result<Tx> {
        let inner = match &self.inner {
            Inner::Sqlite(pool) => TxInner::Sqlite(pool.begin_write().await?),
            Inner::Postgres(pool) => TxInner::Postgres(pool.begin().await?),
        };
        Ok(Tx { inner })
    }

    /// Begins a transaction that only reads what is nobody's client data (accounts, models, sessions).
    pub async fn read(&self) -> Result<Tx> {
        let inner = match &self.inner {
            Inner::Sqlite(pool) => TxInner::Sqlite(pool.begin_read().await?),
            Inner::Postgres(pool) => TxInner::Postgres(pool.begin().await?),
        };
        Ok(Tx { inner })
    }
}

impl Tx {
    /// All rows of a query.
    pub async fn all<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        match &mut self.inner {
            TxInner::Sqlite(tx) => tx.all(sql, params, map),
            TxInner::Postgres(tx) => tx.all(sql, params, map).await,
        }
    }

    /// The first row, if there is one.
    pub async fn optional<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.all(sql, params, map).await?.into_iter().next())
    }

    /// The only row; an error when there is none.
    pub async fn one<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.optional(sql, params, map)
            .await?
            .ok_or_else(|| StoreError::Decode("a row was expected".into()))
    }

    /// Runs a statement; returns how many rows it touched.
    pub async fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        match &mut self.inner {
            TxInner::Sqlite(tx) => tx.execute(sql, params),
            TxInner::Postgres(tx) => tx.execute(sql, params).await,
        }
    }

    /// Runs an update guarded by a version; [`StoreError::Stale`] when somebody was faster.
    pub async fn execute_guarded(&mut self, sql: &str, params: &[Value]) -> Result<()> {
        if self.execute(sql, params).await? == 0 {
            Err(StoreError::Stale)
        } else {
            Ok(())
        }
    }

    /// Runs a script of several statements without parameters (migrations).
    pub async fn script(&mut self, sql: &str) -> Result<()> {
        match &mut self.inner {
            TxInner::Sqlite(tx) => tx.script(sql),
            TxInner::Postgres(tx) => tx.script(sql).await,
        }
    }

    /// Makes it durable. Nothing of the transaction exists before this returns.
    pub async fn commit(self) -> Result<()> {
        match self.inner {
            TxInner::Sqlite(tx) => tx.commit().await,
            TxInner::Postgres(tx) => tx.commit().await,
        }
    }
}
