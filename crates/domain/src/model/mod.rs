//! The service model of a county: its path, ways in, roles, rules and words, read from one TOML file.
//!
//! Not cases: a case is pinned to a model's version and asks it. Texts here are the county's own; the product's are elsewhere.

pub mod area;
pub mod channel;
pub mod check;
pub mod code;
pub mod criterion;
pub mod ground;
pub mod indicator;
pub mod instrument;
pub mod level;
pub mod onward;
pub mod partner;
pub mod picture;
pub mod plan_rule;
pub mod product;
pub mod responsible;
pub mod role;
pub mod segment;
pub mod service;
pub mod step;
pub mod team;

#[cfg(test)]
mod county_models;
#[cfg(test)]
mod guide_tests;
mod lookup;

pub use area::{Area, AreaDifference, Office, StepLabel};
pub use channel::{AnswerTimes, Channel, Observation, ReferralMode, ReferrerKind};
pub use code::*;
pub use criterion::{AgeRange, Criterion, CriterionTest, IncomeFlag, LabourMarketStatus};
pub use ground::{BarredAct, GroundRule};
pub use indicator::{Indicator, IndicatorUnit, Pilot, ResultState, Target};
pub use instrument::{
    Assessment, AssessmentKind, Band, BandMeaning, Instrument, LicenceClass, ResultField, ScoreRule,
};
pub use level::{ConsultationDirection, ConsultationPath, ConsultationWay, Level, LevelMode};
pub use onward::{ClosingReason, FollowUpRule, OnwardPath, OutcomeClass, ReviewRule};
pub use partner::{Agreement, Partner, RetentionRule};
pub use plan_rule::{
    FieldAuthor, PlanBasis, PlanField, PlanKind, PlanRule, PlanSection, WorkAbilityPart,
};
pub use product::{Admission, ClientPaidItem, Product};
pub use responsible::{ChangeAtStep, ChosenBy, ResponsibleEnds, ResponsibleRule, SocialCareRule};
pub use role::{OrganisationKind, Profession, Role};
pub use segment::{AssessedBy, Axis, AxisEnd, AxisPlace, Segment, Segmentation};
pub use service::{
    LocalService, NationalServices, ServiceChange, ServiceGroup, ServiceTray, TrayRow,
};
pub use step::{Requirement, Step, StepPhase};
pub use team::{LineUp, MeetingForm, TeamKind, TeamRule, TeamTemplate};

use crate::language::{Language, Text};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A place where the source is silent and the national default process fills in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilledIn {
    /// What was filled in, in words of the format, e.g. `review` or `channels.answer`.
    pub part: String,
    /// Why, and from where.
    pub note: String,
}

/// A county's service model, one version of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceModel {
    /// The model's code, e.g. `pohde`.
    pub code: ModelCode,
    /// The county by its two-character code; `00` in the national default.
    pub county: CountyCode,
    /// Counts up from 1; a published version never changes.
    pub version: u32,
    pub valid_from: Date,
    /// What the county calls its model.
    pub name: Text,
    /// The languages in which the county must serve; every text is written in each of them.
    pub languages: Vec<Language>,
    /// The document the model was written from.
    pub source: String,
    /// Where the source is silent and the default process fills in.
    #[serde(default)]
    pub filled_in: Vec<FilledIn>,
    /// Principles of the county's way of working.
    #[serde(default)]
    pub principles: Vec<Text>,
    /// The county's employment areas; a county may have several, and an area several counties.
    #[serde(default)]
    pub employment_areas: Vec<EmploymentAreaCode>,

    pub roles: Vec<Role>,
    pub steps: Vec<Step>,
    pub channels: Vec<Channel>,
    /// The identification checklist.
    #[serde(default)]
    pub observations: Vec<Observation>,
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    pub products: Vec<Product>,
    #[serde(default)]
    pub areas: Vec<Area>,
    #[serde(default)]
    pub offices: Vec<Office>,
    /// What some areas do otherwise.
    #[serde(default)]
    pub differences: Vec<AreaDifference>,
    pub responsible: ResponsibleRule,
    pub team: TeamRule,
    #[serde(default)]
    pub levels: Vec<Level>,
    #[serde(default)]
    pub consultations: Vec<ConsultationPath>,
    pub ground: GroundRule,
    #[serde(default)]
    pub segmentation: Option<Segmentation>,
    pub plan: PlanRule,
    pub score: ScoreRule,
    #[serde(default)]
    pub instruments: Vec<Instrument>,
    #[serde(default)]
    pub assessments: Vec<Assessment>,
    pub services: ServiceTray,
    pub onward: Vec<OnwardPath>,
    pub review: ReviewRule,
    pub closing: Vec<ClosingReason>,
    pub follow_up: FollowUpRule,
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    #[serde(default)]
    pub pilots: Vec<Pilot>,
    #[serde(default)]
    pub partners: Vec<Partner>,
    #[serde(default)]
    pub retention: Vec<RetentionRule>,
}
