//! Values bound to statements, the same for both databases. Not here: reading rows (`row`).
//!
//! SQLite keeps times as microseconds, days as `YYYY-MM-DD`, ids as 16 bytes, JSON as text.

use domain::id::{
    AccountId, AssessmentId, CaseId, ClientId, ConsultationId, EventId, FollowUpId, GoalId,
    GroundId, HandoverId, LineId, MeetingId, MemberId, OrganisationId, PlanVersionId, ReferralId,
    ReviewId, TaskId, TermId,
};
use jiff::{Timestamp, civil::Date};
use rusqlite::types::{ToSqlOutput, Value as SqliteValue, ValueRef};
use std::error::Error;
use tokio_postgres::types::{IsNull, ToSql, Type, private::BytesMut};
use uuid::Uuid;

/// One bound value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Int(i64),
    Bool(bool),
    Text(String),
    Uuid(Uuid),
    Time(Timestamp),
    Date(Date),
    /// JSON, already written.
    Json(String),
    /// For `IN {list $1}`.
    Uuids(Vec<Uuid>),
}

impl Value {
    /// Writes an entity as the JSON body of its row.
    pub fn json<T: serde::Serialize>(entity: &T) -> super::Result<Self> {
        serde_json::to_string(entity)
            .map(Self::Json)
            .map_err(|error| super::StoreError::Decode(error.to_string()))
    }
}

macro_rules! from {
    ($($source:ty => |$value:ident| $made:expr),* $(,)?) => {$(
        impl From<$source> for Value {
            fn from($value: $source) -> Self { $made }
        }
    )*};
}

from! {
    i64 => |v| Self::Int(v),
    i16 => |v| Self::Int(v.into()),
    i32 => |v| Self::Int(v.into()),
    u32 => |v| Self::Int(v.into()),
    bool => |v| Self::Bool(v),
    String => |v| Self::Text(v),
    &str => |v| Self::Text(v.to_owned()),
    &String => |v| Self::Text(v.clone()),
    Uuid => |v| Self::Uuid(v),
    Timestamp => |v| Self::Time(v),
    Date => |v| Self::Date(v),
    Vec<Uuid> => |v| Self::Uuids(v),
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

macro_rules! ids {
    ($($id:ty),* $(,)?) => {$(
        impl From<$id> for Value {
            fn from(id: $id) -> Self { Self::Uuid(id.0) }
        }
    )*};
}

ids!(
    AccountId,
    AssessmentId,
    CaseId,
    ClientId,
    ConsultationId,
    EventId,
    FollowUpId,
    GoalId,
    GroundId,
    HandoverId,
    LineId,
    MeetingId,
    MemberId,
    OrganisationId,
    PlanVersionId,
    ReferralId,
    ReviewId,
    TaskId,
    TermId,
);

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(SqliteValue::Null),
            Self::Int(v) => (*v).into(),
            Self::Bool(v) => i64::from(*v).into(),
            Self::Text(v) | Self::Json(v) => v.as_str().into(),
            Self::Uuid(v) => ToSqlOutput::Borrowed(ValueRef::Blob(v.as_bytes())),
            Self::Time(v) => v.as_microsecond().into(),
            Self::Date(v) => v.to_string().into(),
            Self::Uuids(list) => {
                let quoted: Vec<String> = list
                    .iter()
                    .map(|id| format!("\"{}\"", id.simple()))
                    .collect();
                format!("[{}]", quoted.join(",")).into()
            }
        })
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(v) if *ty == Type::INT4 => i32::try_from(*v)?.to_sql(ty, out),
            Self::Int(v) => v.to_sql(ty, out),
            Self::Bool(v) => v.to_sql(ty, out),
            Self::Text(v) => v.as_str().to_sql(ty, out),
            Self::Uuid(v) => v.to_sql(ty, out),
            Self::Time(v) => v.to_sql(ty, out),
            Self::Date(v) => v.to_sql(ty, out),
            Self::Uuids(v) => v.to_sql(ty, out),
            Self::Json(v) => {
                if *ty == Type::JSONB {
                    out.extend_from_slice(&[1]);
                }
                out.extend_from_slice(v.as_bytes());
                Ok(IsNull::No)
            }
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}
