//! Who is responsible: terms of responsible worker, work pair and substitute, the team, and the warm handover between two workers.
//! Not here: what the model asks of them (`model`).

pub mod duties;
pub mod handover;
pub mod naming;
pub mod team;

use crate::id::{AccountId, CaseId, HandoverId, MemberId, TermId};
use crate::model::RoleCode;
use crate::model::code::words;
use crate::person::OrganisationKind;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

words! {
    /// What a term makes its holder.
    TermKind {
        /// *Asiakasvastaava*: exactly one at every instant from naming to closing (I-1).
        Responsible = "responsible",
        /// *Työpari*, beside the responsible worker.
        WorkPair = "work_pair",
        /// Stands in while the responsible worker is away; responsibility does not move.
        Substitute = "substitute",
    }
}

/// A stretch of time in which a person holds a role in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub id: TermId,
    pub case: CaseId,
    pub kind: TermKind,
    pub holder: AccountId,
    pub role: RoleCode,
    pub from: Timestamp,
    /// Open while it lasts.
    pub to: Option<Timestamp>,
    /// Why this person: the professional whose services the client needs most.
    pub reason: String,
}

impl Term {
    /// Does the term hold at an instant? The start belongs to it, the end does not.
    pub fn holds_at(&self, now: Timestamp) -> bool {
        self.from <= now && self.to.is_none_or(|to| now < to)
    }
}

/// A person in the client's team: with an account, from outside, or the client's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: MemberId,
    pub case: CaseId,
    pub who: MemberIdentity,
    pub role: Option<RoleCode>,
    /// Which of the county's teams, where it has two in one case.
    pub team: Option<String>,
    pub joined_at: Timestamp,
    pub left_at: Option<Timestamp>,
}

/// Who a member is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberIdentity {
    Account(AccountId),
    /// A professional without an account.
    WithoutAccount {
        name: String,
        organisation: String,
        kind: OrganisationKind,
        contact: String,
    },
    /// The client's own person: family, friend, support person.
    OwnPerson {
        name: String,
        relation: String,
        contact: String,
    },
}

impl MemberIdentity {
    /// The member's account, if there is one.
    pub const fn account(&self) -> Option<AccountId> {
        match self {
            Self::Account(account) => Some(*account),
            Self::WithoutAccount { .. } | Self::OwnPerson { .. } => None,
        }
    }
}

impl std::fmt::Debug for MemberIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Account(id) => f.debug_tuple("Account").field(id).finish(),
            Self::WithoutAccount { kind, .. } => f
                .debug_struct("WithoutAccount")
                .field("kind", kind)
                .finish_non_exhaustive(),
            Self::OwnPerson { .. } => f.debug_struct("OwnPerson").finish_non_exhaustive(),
        }
    }
}

/// A warm handover of responsibility (*saattaen vaihtaminen*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    pub id: HandoverId,
    pub case: CaseId,
    pub from: AccountId,
    pub to: AccountId,
    pub reason: String,
    pub offered_at: Timestamp,
    pub state: HandoverState,
}

/// Offered → accepted → met → completed; or declined, or withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoverState {
    Offered,
    Accepted {
        at: Timestamp,
    },
    Met {
        accepted_at: Timestamp,
        meeting: JointMeeting,
    },
    Completed {
        accepted_at: Timestamp,
        meeting: JointMeeting,
        at: Timestamp,
    },
    Declined {
        at: Timestamp,
        because: String,
    },
    Withdrawn {
        at: Timestamp,
        because: String,
    },
}

/// The meeting of both workers and the client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JointMeeting {
    pub held_on: Date,
    pub client: ClientPresence,
    pub agreed: String,
    pub recorded_by: AccountId,
}

/// The client was there, or the reason why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientPresence {
    Present,
    Absent { because: String },
}

#[cfg(test)]
mod handover_tests;
#[cfg(test)]
mod tests;
