//! What is known of the client's work ability: interview, score, results of instruments, orders with answers, joint assessment.
//! Not here: items of instruments that others own; only results are recorded.

pub mod joint;
pub mod order;
pub mod record;
pub mod score;

use crate::id::{AccountId, AssessmentId, CaseId};
use crate::model::code::words;
use crate::model::{CriterionCode, InstrumentCode, RoleCode};
use crate::responsibility::ClientPresence;

pub use crate::model::LabourMarketStatus;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Present work ability against the lifetime best, 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct WorkAbilityScore(u8);

/// Not a whole number from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a work ability score is a whole number from 0 to 10")]
pub struct NotAScore;

impl TryFrom<u8> for WorkAbilityScore {
    type Error = NotAScore;
    fn try_from(value: u8) -> Result<Self, NotAScore> {
        if value <= 10 {
            Ok(Self(value))
        } else {
            Err(NotAScore)
        }
    }
}

impl From<WorkAbilityScore> for u8 {
    fn from(score: WorkAbilityScore) -> Self {
        score.0
    }
}

impl WorkAbilityScore {
    pub const fn value(self) -> u8 {
        self.0
    }

    /// Reads what a person typed or chose.
    pub fn parse(text: &str) -> Result<Self, NotAScore> {
        text.trim().parse::<u8>().map_err(|_| NotAScore)?.try_into()
    }
}

/// Zero, missing and refused are three different answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreAnswer {
    Scored(WorkAbilityScore),
    Refused,
    NotAsked,
}

words! {
    /// Where the score was asked (IN-7).
    Setting {
        HealthCare = "health_care",
        SocialCare = "social_care",
        EmploymentServices = "employment_services",
        /// The client answered alone.
        Own = "own",
        Other = "other",
    }
}

/// One asking of the 0–10 question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreRecord {
    pub id: AssessmentId,
    pub case: CaseId,
    pub answer: ScoreAnswer,
    pub taken_on: Date,
    pub setting: Setting,
    pub recorded_by: AccountId,
    pub comment: String,
}

/// The result of an instrument owned by others: that it was done, when, by whom, summary numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstrumentResult {
    pub id: AssessmentId,
    pub case: CaseId,
    pub instrument: InstrumentCode,
    pub done_on: Date,
    pub recorded_by: AccountId,
    /// Numbers of the model's result fields, by the field's code.
    pub values: BTreeMap<String, i64>,
    /// Words of the model's result fields that are free text, by the field's code.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
    /// Our own summary, not the owner's scoring.
    pub summary: String,
}

/// The initial interview (*alkuhaastattelu*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interview {
    pub id: AssessmentId,
    pub case: CaseId,
    pub held_on: Date,
    pub by: AccountId,
    pub labour_market_status: LabourMarketStatus,
    pub unemployed_since: Option<Date>,
    pub criteria_met: Vec<CriterionCode>,
    /// What the client wishes, in the client's own words.
    pub wishes: String,
    pub situation: String,
    pub benefits: String,
    pub is_urgent: bool,
    pub result: InterviewResult,
}

/// Where the interview leads (IN-5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterviewResult {
    /// To the team at once.
    ToTeam,
    /// To the team after further examinations (IN-10).
    ToTeamAfterExaminations,
    ToAnotherService {
        name: String,
    },
    SelfCare,
}

/// An assessment ordered from somebody, with its answer (IN-10, TE-10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessmentOrder {
    pub id: AssessmentId,
    pub case: CaseId,
    pub kind: OrderKind,
    pub question: String,
    /// Unit or person the order goes to.
    pub addressed_to: String,
    pub ordered_by: AccountId,
    pub ordered_at: Timestamp,
    pub due_on: Date,
    /// I-8: a second assessment of a kind still valid carries a reason.
    pub repeats: Option<Repetition>,
    pub state: OrderState,
}

/// What is ordered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    HealthCheck,
    WorkAbilityAssessment,
    /// An expert examination, named (for example a psychologist's).
    Expert(String),
}

/// The earlier assessment still valid, and why it is not enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repetition {
    pub earlier: AssessmentId,
    pub choice: RepetitionChoice,
}

/// Update the earlier one, or a new one with a reason. Reuse makes no order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepetitionChoice {
    Update,
    New { because: String },
}

/// Ordered → answered, or cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    Ordered,
    Answered {
        at: Timestamp,
        recorded_by: AccountId,
        done_on: Date,
        done_by: String,
        finding: String,
        valid_until: Date,
    },
    Cancelled {
        at: Timestamp,
        by: AccountId,
        because: String,
    },
}

/// Several professions write their part beside the client's own view (TE-11, PL-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JointAssessment {
    pub id: AssessmentId,
    pub case: CaseId,
    pub started_at: Timestamp,
    pub client_view: String,
    pub parts: Vec<ProfessionalPart>,
    pub state: JointAssessmentState,
    /// Optimistic lock.
    pub version: i64,
}

/// One profession's part. Only its writer changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfessionalPart {
    pub by: AccountId,
    pub role: RoleCode,
    pub text: String,
    pub written_at: Timestamp,
}

/// Being written, or ready with a shared conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JointAssessmentState {
    Writing,
    Ready {
        at: Timestamp,
        by: AccountId,
        conclusion: String,
        /// The client was heard, or why not.
        client: ClientPresence,
    },
}

/// A rehabilitation option and whether it was considered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RehabilitationOption {
    pub id: AssessmentId,
    pub case: CaseId,
    pub provider: RehabilitationProvider,
    pub considered_on: Date,
    pub by: AccountId,
    pub result: String,
}

words! {
    /// Whose rehabilitation was considered.
    RehabilitationProvider {
        Kela = "kela",
        PensionInstitution = "pension_institution",
        Medical = "medical",
        Social = "social",
    }
}

#[cfg(test)]
mod tests;
