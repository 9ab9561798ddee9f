//! Asking after closing how it went: recorded, or the client was not reached.
//! Not here: promising follow-ups (`closing`).

use super::{FollowUp, FollowUpState};
use crate::assessment::LabourMarketStatus;
use crate::case::CaseFile;
use crate::id::{AccountId, FollowUpId};
use jiff::civil::Date;

/// Why a follow-up was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpRefused {
    NotFound,
    /// The case is open again; follow-ups are made anew at closing.
    CaseIsOpen,
    AlreadyRecorded,
    Dropped,
    /// A week has at most 168 hours.
    HoursOutOfRange,
    /// Trying is counted from one.
    NoTries,
}

/// What the client told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpAnswer {
    pub status: LabourMarketStatus,
    pub hours_a_week: Option<u32>,
    pub note: String,
}

/// Records how it went. A client not reached before may still be reached.
///
/// Source: I-7; domain dossier § 1.2 state 8.
/// Refuses when there is no such follow-up; the case is open; it is recorded or dropped; the hours do not fit a week.
pub fn record(
    file: &CaseFile,
    id: FollowUpId,
    answer: FollowUpAnswer,
    by: AccountId,
    today: Date,
) -> Result<FollowUp, FollowUpRefused> {
    let follow_up = waiting(file, id)?;
    if answer.hours_a_week.is_some_and(|hours| hours > 168) {
        return Err(FollowUpRefused::HoursOutOfRange);
    }
    let FollowUpAnswer {
        status,
        hours_a_week,
        note,
    } = answer;
    Ok(FollowUp {
        state: FollowUpState::Recorded {
            on: today,
            by,
            status,
            hours_a_week,
            note,
        },
        ..follow_up.clone()
    })
}

/// Records that the client was not reached after this many tries: another answer than "not asked" and than "without work".
///
/// Refuses when there is no such follow-up; the case is open; it is recorded or dropped; nobody tried.
pub fn not_reached(
    file: &CaseFile,
    id: FollowUpId,
    tries: u32,
    by: AccountId,
    today: Date,
) -> Result<FollowUp, FollowUpRefused> {
    let follow_up = waiting(file, id)?;
    if tries == 0 {
        return Err(FollowUpRefused::NoTries);
    }
    Ok(FollowUp {
        state: FollowUpState::NotReached {
            on: today,
            by,
            tries,
        },
        ..follow_up.clone()
    })
}

fn waiting(file: &CaseFile, id: FollowUpId) -> Result<&FollowUp, FollowUpRefused> {
    let follow_up = file
        .follow_ups
        .iter()
        .find(|follow_up| follow_up.id == id)
        .ok_or(FollowUpRefused::NotFound)?;
    match follow_up.state {
        FollowUpState::Recorded { .. } => Err(FollowUpRefused::AlreadyRecorded),
        FollowUpState::Dropped { .. } => Err(FollowUpRefused::Dropped),
        FollowUpState::Due | FollowUpState::NotReached { .. } if file.case.is_open() => {
            Err(FollowUpRefused::CaseIsOpen)
        }
        FollowUpState::Due | FollowUpState::NotReached { .. } => Ok(follow_up),
    }
}
