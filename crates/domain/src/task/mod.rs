//! Tasks with an owner and a date. Not here: how the desk lists them. Overdue is computed when read, never stored.

pub mod moves;

use crate::id::{AccountId, CaseId, LineId, MeetingId, TaskId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Something somebody does by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    /// Tasks without a case are the worker's own.
    pub case: Option<CaseId>,
    pub title: String,
    pub owner: TaskOwner,
    pub due_on: Date,
    pub observers: Vec<AccountId>,
    pub origin: TaskOrigin,
    pub created_by: AccountId,
    pub created_at: Timestamp,
    pub state: TaskState,
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskOwner {
    Account(AccountId),
    Client,
}

impl TaskOwner {
    /// The owner's account, unless it is the client.
    pub const fn account(self) -> Option<AccountId> {
        match self {
            Self::Account(account) => Some(account),
            Self::Client => None,
        }
    }
}

/// Where a task comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskOrigin {
    Free,
    Decision(MeetingId),
    PlanLine(LineId),
}

/// Open → done or cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    Open,
    Done {
        at: Timestamp,
        by: AccountId,
        note: String,
    },
    Cancelled {
        at: Timestamp,
        by: AccountId,
        because: String,
    },
}

#[cfg(test)]
mod tests;
