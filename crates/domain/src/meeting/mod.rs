//! Meetings with an agenda of cases, and consultations between professionals. Not here: calendars and invitations.

pub mod agenda;
pub mod consultation;
pub mod holding;
pub mod planning;

use crate::ground::Door;
use crate::id::{AccountId, CaseId, ConsultationId, LineId, MeetingId, ReferralId, TaskId};
use crate::model::CountyCode;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A meeting: at a place, remotely, or both (TE-7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: MeetingId,
    pub county: CountyCode,
    pub title: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub place: Option<String>,
    pub remote_link: Option<String>,
    pub convened_by: AccountId,
    pub agenda: Vec<AgendaItem>,
    pub state: MeetingState,
    /// Optimistic lock.
    pub version: i64,
}

impl Meeting {
    /// Accounts that attend any item or own a decision.
    pub fn accounts(&self) -> Vec<AccountId> {
        let attendees = self
            .agenda
            .iter()
            .flat_map(|item| &item.attendees)
            .filter_map(|attendee| match attendee.who {
                AttendeeIdentity::Account(account) => Some(account),
                AttendeeIdentity::Named { .. } => None,
            });
        let owners = self
            .agenda
            .iter()
            .flat_map(|item| &item.decisions)
            .map(|decision| decision.owner);
        attendees.chain(owners).collect()
    }
}

/// One case on the agenda, with its own listeners.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    pub case: CaseId,
    pub topic: String,
    pub attendees: Vec<Attendee>,
    /// The client, always invited (TE-8), or the reason why not there.
    pub client_attends: Attendance,
    pub notes: String,
    pub decisions: Vec<Decision>,
    /// Summary for the client in plain language.
    pub summary_for_client: String,
}

/// Who is coming and on what ground they may hear.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    pub who: AttendeeIdentity,
    /// None: may not hear; the rule refuses to invite.
    pub door: Door,
    pub attendance: Attendance,
}

impl std::fmt::Debug for Attendee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attendee")
            .field("door", &self.door)
            .field("attendance", &self.attendance)
            .finish_non_exhaustive()
    }
}

/// An attendee by account or by name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttendeeIdentity {
    Account(AccountId),
    Named { name: String, organisation: String },
}

/// Invited, came, did not come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    Invited,
    Present,
    Absent { because: String },
}

/// A decision becomes a task or a line of the plan draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub text: String,
    pub owner: AccountId,
    pub due_on: Date,
    pub becomes: DecisionBecomes,
}

/// What a decision became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionBecomes {
    Task(TaskId),
    PlanLine(LineId),
}

/// Planned → held → closed with decisions and summary, or cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingState {
    Planned,
    Held { at: Timestamp, closed_by: AccountId },
    Cancelled { at: Timestamp, because: String },
}

/// A question from one professional to another (IN-6): with a case or without a named client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    pub id: ConsultationId,
    pub county: CountyCode,
    pub case: Option<CaseId>,
    pub asked_by: AccountId,
    pub asked_of: AccountId,
    pub question: String,
    pub asked_at: Timestamp,
    pub needed_by: Date,
    pub state: ConsultationState,
}

/// Asked → answered (perhaps then a referral), or withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsultationState {
    Asked,
    Answered {
        at: Timestamp,
        answer: String,
        minutes: u32,
        became: Option<ReferralId>,
    },
    Withdrawn {
        at: Timestamp,
        because: String,
    },
}

#[cfg(test)]
mod tests;
