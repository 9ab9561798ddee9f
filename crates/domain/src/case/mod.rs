//! A case: one client's way along a county's path. Not here: the parts of the case with rules of their own (plan, grounds, handover …).

pub mod facts;
pub mod file;
pub mod hearing;
pub mod next_step;
pub mod opening;
pub mod step;

use crate::id::{AccountId, CaseId, ClientId, ReferralId};
use crate::model::CountyCode;
use crate::model::{
    AreaCode, ClosingCode, ModelCode, OnwardCode, ProductCode, SegmentCode, StepCode,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

pub use facts::CaseFacts;
pub use file::CaseFile;
pub use next_step::{NextStep, NextStepKind, next_step};

/// The version of a county's model that a case is pinned to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ModelVersion {
    /// The model's own code, such as `pohde`.
    pub code: ModelCode,
    pub version: u32,
}

/// A case and the step it stands at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    pub id: CaseId,
    /// The number people say aloud, such as `TK-2026-0147`.
    pub number: String,
    pub client: ClientId,
    pub county: CountyCode,
    pub model: ModelVersion,
    pub product: Option<ProductCode>,
    pub area: Option<AreaCode>,
    /// The referral it began with.
    pub referral: Option<ReferralId>,
    pub opened_at: Timestamp,
    pub state: CaseState,
    /// Steps entered so far, oldest first; the last one is the present step.
    pub steps: Vec<StepVisit>,
    /// Why the client was taken, in the words of the county's criteria.
    pub criteria_statement: CriteriaStatement,
    pub segment: Option<SegmentCode>,
    /// A client of social care has a statutory own worker (*omatyöntekijä*, Act 1301/2014 § 42).
    pub is_social_care_client: bool,
    /// Since when the statutory joint model holds (Act 381/2023), if it does.
    pub joint_model_since: Option<Date>,
    /// The onward path chosen, before closing.
    pub onward: Option<OnwardChoice>,
    /// Optimistic lock.
    pub version: i64,
}

impl Case {
    /// The step the case stands at.
    pub fn present_step(&self) -> Option<&StepVisit> {
        self.steps.last()
    }

    pub fn is_open(&self) -> bool {
        matches!(self.state, CaseState::Open)
    }
}

/// Open, or closed with what I-7 asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    Open,
    Closed {
        at: Timestamp,
        by: AccountId,
        outcome: ClosingCode,
        note: String,
    },
}

/// A stay at a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepVisit {
    pub step: StepCode,
    pub entered_on: Date,
    pub left_on: Option<Date>,
    /// An optional step passed over, with the reason.
    pub skipped: Option<String>,
}

/// Why a client was taken or not: the criteria met, said in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriteriaStatement {
    pub met: Vec<crate::model::CriterionCode>,
    pub not_met: Vec<crate::model::CriterionCode>,
    /// The professional's own words.
    pub words: String,
}

/// The onward path chosen with the client (PL-7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnwardChoice {
    pub path: OnwardCode,
    pub chosen_on: Date,
    pub chosen_by: AccountId,
    pub why: String,
}

#[cfg(test)]
mod tests;
