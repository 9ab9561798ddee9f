//! The work ability support plan: content, versions, acknowledgement line by line, the client's agreement, progress of lines.
//! Not here: paper and PDF. Agreed versions never change (I-6); what moves on is kept beside them.

pub mod acknowledge;
pub mod agree;
pub mod difference;
pub mod draft;
pub mod merge;

use crate::id::{AccountId, CaseId, GoalId, LineId, PlanVersionId};
use crate::model::{FieldCode, PlanKindCode, SectionCode, ServiceCode};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use crate::model::WorkAbilityPart;

/// One version of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    pub id: PlanVersionId,
    pub case: CaseId,
    /// 1, 2, 3 … within the case.
    pub number: u32,
    pub content: PlanContent,
    pub state: PlanState,
    /// Optimistic lock of the draft.
    pub version: i64,
}

impl PlanVersion {
    pub const fn is_draft(&self) -> bool {
        matches!(self.state, PlanState::Draft { .. })
    }
}

impl PlanVersion {
    /// Who wrote it last, or agreed it.
    pub const fn written_by(&self) -> AccountId {
        match self.state {
            PlanState::Draft { edited_by, .. } => edited_by,
            PlanState::Agreed { by, .. } => by,
        }
    }
}

/// A draft being written, or an agreed version that never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    Draft {
        edited_at: Timestamp,
        edited_by: AccountId,
    },
    Agreed {
        at: Timestamp,
        by: AccountId,
        agreement: ClientAgreement,
        copy_given: bool,
        reason_for_change: Option<String>,
    },
}

/// The client agreed, or why the plan stands without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientAgreement {
    Agreed { on: Date },
    NotAgreed { because: String },
}

/// What a version says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanContent {
    pub kind: PlanKindCode,
    /// The client's own words, kept apart from the professionals'.
    pub client_words: String,
    /// Text by section and field of the model.
    pub sections: BTreeMap<SectionCode, BTreeMap<FieldCode, String>>,
    pub goals: Vec<Goal>,
    pub lines: Vec<PlanLine>,
    pub review_on: Option<Date>,
    /// How often the client and the responsible worker meet.
    pub contact_rhythm: String,
    pub cover_note: String,
}

/// A goal, in the frame of the four parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    pub id: GoalId,
    pub part: WorkAbilityPart,
    /// In the client's own words where they are the client's.
    pub text: String,
    /// The career goal; a plan has at least one.
    pub is_career_goal: bool,
}

/// What is done, by whom, by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanLine {
    pub id: LineId,
    pub goal: Option<GoalId>,
    /// A service or benefit of the catalogue, if it is one.
    pub service: Option<ServiceCode>,
    pub what: String,
    pub responsible: LineOwner,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
}

/// Who carries a line.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineOwner {
    Account(AccountId),
    Client,
    /// A team member without an account, by name.
    Named(String),
}

impl LineOwner {
    /// The owner's account, if there is one.
    pub const fn account(&self) -> Option<AccountId> {
        match self {
            Self::Account(account) => Some(*account),
            Self::Client | Self::Named(_) => None,
        }
    }
}

impl std::fmt::Debug for LineOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Account(id) => f.debug_tuple("Account").field(id).finish(),
            Self::Client => f.write_str("Client"),
            Self::Named(_) => f.write_str("Named"),
        }
    }
}

/// How a line goes, beside the immutable version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineProgress {
    pub case: CaseId,
    pub line: LineId,
    pub state: LineState,
}

/// Planned → running → done or stopped. A line without progress is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    Planned,
    Running {
        started_on: Date,
        recorded_by: AccountId,
    },
    Done {
        started_on: Option<Date>,
        ended_on: Date,
        result: String,
        recorded_by: AccountId,
    },
    Stopped {
        on: Date,
        because: String,
        recorded_by: AccountId,
    },
}

/// One person's answer to one line of one version (the newest answer counts).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledgement {
    pub case: CaseId,
    pub plan: PlanVersionId,
    pub line: LineId,
    pub by: Acknowledger,
    pub answer: AcknowledgementAnswer,
    pub at: Timestamp,
    /// Who wrote it down, when it was not the person's own account.
    pub recorded_by: AccountId,
}

/// Who answers: an account, the client, or a named member whose answer was recorded.
pub type Acknowledger = LineOwner;

/// "Seen", "agree with my part", "cannot, because".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AcknowledgementAnswer {
    Seen,
    Agreed,
    Cannot { because: String },
}

#[cfg(test)]
mod tests;
