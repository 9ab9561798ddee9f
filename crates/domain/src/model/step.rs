//! A step of the path: its names, what must be recorded to leave it, and where it leads.
//!
//! Not the steps a case has taken: those are the case's own.

use super::code::{AssessmentCode, InstrumentCode, RoleCode, StepCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// What a step is about, whatever the county calls it.
    /// Source: the seven states of the national default process.
    StepPhase {
        /// The need is raised with the client.
        Identification = "identification",
        /// The referral or the client's own contact has come in.
        Referral = "referral",
        /// The first interview, guidance and advice.
        Interview = "interview",
        /// The situation is mapped: health check, assessments, instruments.
        Mapping = "mapping",
        /// The plan is made with the client.
        Plan = "plan",
        /// The services of the plan run.
        Services = "services",
        /// The plan is reviewed and the way onward chosen.
        FollowUp = "follow_up",
    }
}

/// What must have been recorded before a case may leave the step.
/// In a file: `"initial_interview"`, or with a code `{ instrument = "kykyviisari" }`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    /// The referral's answer has been given to the sender.
    ReferralAnswered,
    /// Observations of the identification checklist.
    Observations,
    /// The initial interview.
    InitialInterview,
    /// Why the client was accepted, in words from the criteria.
    CriteriaStatement,
    /// The client's group of the county's segmentation.
    Segmentation,
    /// The work ability score 0–10.
    WorkAbilityScore,
    /// A result of this instrument.
    Instrument(InstrumentCode),
    /// The answer of a health check.
    HealthCheck,
    /// The answer of this assessment.
    Assessment(AssessmentCode),
    /// What has been considered of rehabilitation.
    RehabilitationOptions,
    /// Who is responsible.
    ResponsibleWorker,
    /// The client's team.
    Team,
    /// The ground on which information is exchanged.
    Ground,
    /// A plan agreed with the client, or the reason without.
    Plan,
    /// The plan seen by the client and by everyone who carries it.
    PlanAcknowledged,
    /// At least one service of the plan has begun.
    ServiceStarted,
    /// A review of the plan.
    ReviewHeld,
    /// The way onward.
    OnwardPath,
}

impl Requirement {
    /// The code of the kind of requirement, without the code of what it names.
    pub fn code(&self) -> &'static str {
        match self {
            Requirement::ReferralAnswered => "referral_answered",
            Requirement::Observations => "observations",
            Requirement::InitialInterview => "initial_interview",
            Requirement::CriteriaStatement => "criteria_statement",
            Requirement::Segmentation => "segmentation",
            Requirement::WorkAbilityScore => "work_ability_score",
            Requirement::Instrument(_) => "instrument",
            Requirement::HealthCheck => "health_check",
            Requirement::Assessment(_) => "assessment",
            Requirement::RehabilitationOptions => "rehabilitation_options",
            Requirement::ResponsibleWorker => "responsible_worker",
            Requirement::Team => "team",
            Requirement::Ground => "ground",
            Requirement::Plan => "plan",
            Requirement::PlanAcknowledged => "plan_acknowledged",
            Requirement::ServiceStarted => "service_started",
            Requirement::ReviewHeld => "review_held",
            Requirement::OnwardPath => "onward_path",
        }
    }
}

/// A step of the county's path. The order of steps in the file is the order of the path.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub code: StepCode,
    /// The county's own name for the step.
    pub name: Text,
    /// What the step means, in plain language for the client.
    pub plain: Text,
    pub phase: StepPhase,
    /// Whether a case may pass it by.
    #[serde(default)]
    pub optional: bool,
    /// Where the path may go next; the first is the usual way. Empty at the last step.
    #[serde(default)]
    pub next: Vec<StepCode>,
    /// Whether a case may be closed at this step.
    #[serde(default)]
    pub may_close: bool,
    /// What must be recorded to leave the step.
    #[serde(default)]
    pub must_record: Vec<Requirement>,
    /// Days within which the step should be done; none where the county sets no time.
    #[serde(default)]
    pub target_days: Option<u32>,
    /// Who acts in the step.
    #[serde(default)]
    pub actors: Vec<RoleCode>,
    /// Where the step comes from, or that the default process fills it in.
    #[serde(default)]
    pub source: Option<String>,
}
