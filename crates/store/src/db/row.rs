//! Reading rows, the same for both databases. Not here: binding values (`value`).

use super::{Result, StoreError};
use jiff::{Timestamp, civil::Date};
use rusqlite::types::ValueRef;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A row of either database.
pub enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl Row<'_> {
    /// The column at a position, counted from 0.
    pub fn get<T: Column>(&self, index: usize) -> Result<T> {
        match self {
            Self::Sqlite(row) => T::from_sqlite(row.get_ref(index).map_err(decode)?),
            Self::Postgres(row) => T::from_postgres(row, index),
        }
    }

    /// A JSON body, read into its entity.
    pub fn json<T: DeserializeOwned>(&self, index: usize) -> Result<T> {
        self.get::<Json<T>>(index).map(|json| json.0)
    }

    /// A text column read into a type that parses it.
    pub fn parsed<T>(&self, index: usize) -> Result<T>
    where
        T: DeserializeOwned,
    {
        let text: String = self.get(index)?;
        serde_json::from_value(serde_json::Value::String(text)).map_err(decode)
    }

    /// An id column.
    pub fn id<T: From<Uuid>>(&self, index: usize) -> Result<T> {
        self.get::<Uuid>(index).map(T::from)
    }

    /// An id column that may be empty.
    pub fn optional_id<T: From<Uuid>>(&self, index: usize) -> Result<Option<T>> {
        Ok(self.get::<Option<Uuid>>(index)?.map(T::from))
    }
}

/// A type that a column can be read into.
pub trait Column: Sized {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self>;
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self>;
}

/// A JSON column.
pub struct Json<T>(pub T);

pub(super) fn decode(error: impl std::fmt::Display) -> StoreError {
    StoreError::Decode(error.to_string())
}

macro_rules! column {
    ($($type:ty => |$value:ident| $read:expr),* $(,)?) => {$(
        impl Column for $type {
            fn from_sqlite($value: ValueRef<'_>) -> Result<Self> { $read }
            fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
                row.try_get(index).map_err(decode)
            }
        }
    )*};
}

column! {
    bool => |value| value.as_i64().map(|v| v != 0).map_err(decode),
    String => |value| value.as_str().map(ToOwned::to_owned).map_err(decode),
    Uuid => |value| Uuid::from_slice(value.as_blob().map_err(decode)?).map_err(decode),
    Timestamp => |value| Timestamp::from_microsecond(value.as_i64().map_err(decode)?).map_err(decode),
    Date => |value| value.as_str().map_err(decode)?.parse().map_err(decode),
}

impl Column for i64 {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        value.as_i64().map_err(decode)
    }

    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        match row.columns().get(index).map(tokio_postgres::Column::type_) {
            Some(&tokio_postgres::types::Type::INT4) => {
                row.try_get::<_, i32>(index).map(Self::from).map_err(decode)
            }
            _ => row.try_get(index).map_err(decode),
        }
    }
}

impl Column for u32 {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        Self::try_from(i64::from_sqlite(value)?).map_err(decode)
    }

    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        Self::try_from(i64::from_postgres(row, index)?).map_err(decode)
    }
}

impl<T: Column> Column for Option<T> {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        if matches!(value, ValueRef::Null) {
            Ok(None)
        } else {
            T::from_sqlite(value).map(Some)
        }
    }

    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        if is_null(row, index) {
            Ok(None)
        } else {
            T::from_postgres(row, index).map(Some)
        }
    }
}

/// Accepts every type, keeps only whether it was null.
struct Nullness(bool);

impl<'a> tokio_postgres::types::FromSql<'a> for Nullness {
    fn from_sql(
        _: &tokio_postgres::types::Type,
        _: &'a [u8],
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(false))
    }

    fn from_sql_null(
        _: &tokio_postgres::types::Type,
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(true))
    }

    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }
}

fn is_null(row: &tokio_postgres::Row, index: usize) -> bool {
    row.try_get::<_, Nullness>(index).is_ok_and(|null| null.0)
}

impl<T: DeserializeOwned> Column for Json<T> {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        serde_json::from_str(value.as_str().map_err(decode)?)
            .map(Self)
            .map_err(decode)
    }

    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        let text: RawJson<'_> = row.try_get(index).map_err(decode)?;
        serde_json::from_slice(text.0).map(Self).map_err(decode)
    }
}

/// The bytes of a `jsonb` column without its version byte.
struct RawJson<'a>(&'a [u8]);

impl<'a> tokio_postgres::types::FromSql<'a> for RawJson<'a> {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'a [u8],
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        let body = if *ty == tokio_postgres::types::Type::JSONB {
            raw.get(1..)
        } else {
            Some(raw)
        };
        body.map(Self).ok_or_else(|| "empty jsonb".into())
    }

    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        *ty == tokio_postgres::types::Type::JSONB || *ty == tokio_postgres::types::Type::JSON
    }
}
