//! Reviews, closing with an outcome, follow-up after closing, reopening (PL-1, PL-7, I-7). Not here: leaders' figures.

pub mod closing;
pub mod follow_up;
pub mod review;

use crate::assessment::LabourMarketStatus;
use crate::id::{AccountId, CaseId, FollowUpId, ReviewId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A review of the plan held with the client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    pub id: ReviewId,
    pub case: CaseId,
    pub held_on: Date,
    pub by: AccountId,
    pub client_was_present: bool,
    pub how_it_goes: String,
    pub client_view: String,
    pub next_review_on: Date,
    pub recorded_at: Timestamp,
}

/// A follow-up promised at closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    pub id: FollowUpId,
    pub case: CaseId,
    pub months: u32,
    pub due_on: Date,
    pub owner: AccountId,
    pub state: FollowUpState,
}

/// Due → recorded, or the client was not reached. Zero, missing and "not reached" differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpState {
    Due,
    Recorded {
        on: Date,
        by: AccountId,
        status: LabourMarketStatus,
        hours_a_week: Option<u32>,
        note: String,
    },
    NotReached {
        on: Date,
        by: AccountId,
        tries: u32,
    },
    /// The case was reopened before the day came.
    Dropped {
        at: Timestamp,
    },
}

#[cfg(test)]
mod tests;
