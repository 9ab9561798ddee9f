//! Instruments and assessments in use: what may be recorded of them, their bands and how long a result holds.
//!
//! Not results, and never the questions of an instrument owned by others.

use super::code::{AssessmentCode, InstrumentCode, LevelCode, ResultCode, RoleCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// What the owner's licence allows.
    LicenceClass {
        /// May be embedded, with its questions.
        Embed = "E",
        /// Only the result is recorded; the instrument itself is linked to.
        Record = "R",
        /// Needs a permission that the county must hold.
        Permission = "P",
    }
}

words! {
    /// What a band of scores means, the same word in every county.
    BandMeaning {
        Poor = "poor",
        Reduced = "reduced",
        Good = "good",
        Excellent = "excellent",
        Other = "other",
    }
}

/// A band of scores, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub from: i32,
    pub to: i32,
    pub name: Text,
    pub meaning: BandMeaning,
}

/// A number or a note recorded as a result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultField {
    pub code: ResultCode,
    pub name: Text,
    /// The least and greatest value; a field without them is free text.
    #[serde(default)]
    pub from: Option<i32>,
    #[serde(default)]
    pub to: Option<i32>,
    /// Bands of this field.
    #[serde(default)]
    pub bands: Vec<Band>,
}

/// An instrument in use in the county.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    pub code: InstrumentCode,
    pub name: Text,
    /// Who owns it.
    pub owner: String,
    pub licence: LicenceClass,
    /// Whether the county holds the permission, for class P.
    #[serde(default)]
    pub permission_held: bool,
    /// The questions; only for class E.
    #[serde(default)]
    pub items: Vec<Text>,
    #[serde(default)]
    pub results: Vec<ResultField>,
    /// Where the bands come from.
    #[serde(default)]
    pub bands_source: Option<String>,
    /// Months after which it is asked again.
    #[serde(default)]
    pub repeat_after_months: Option<u32>,
    /// Months for which a result holds, so that a second one needs a reason (I-8).
    #[serde(default)]
    pub valid_months: Option<u32>,
    /// The owner's page.
    #[serde(default)]
    pub link: Option<String>,
    #[serde(default)]
    pub source: Option<String>,
}

words! {
    /// What sort of examination an assessment is.
    AssessmentKind {
        HealthCheck = "health_check",
        WorkAbilityAssessment = "work_ability_assessment",
        ServiceNeedAssessment = "service_need_assessment",
        FunctionalAbility = "functional_ability",
        PsychologicalExamination = "psychological_examination",
        RehabilitationExamination = "rehabilitation_examination",
        PensionClarification = "pension_clarification",
        JointAssessment = "joint_assessment",
        OtherExpertExamination = "other_expert_examination",
    }
}

/// An assessment or examination that is ordered and answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    pub code: AssessmentCode,
    pub name: Text,
    pub kind: AssessmentKind,
    /// Who makes it.
    pub made_by: Vec<RoleCode>,
    #[serde(default)]
    pub level: Option<LevelCode>,
    /// Months for which it holds, so that a second one needs a reason (I-8).
    pub valid_months: u32,
    /// Days within which an order should be answered.
    #[serde(default)]
    pub answer_within_days: Option<u32>,
    #[serde(default)]
    pub source: Option<String>,
}

/// The work ability score 0–10 in the county.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoreRule {
    /// The question, in the county's own wording.
    pub question: Text,
    /// The bands from 0 to 10 without gaps.
    pub bands: Vec<Band>,
    pub bands_source: String,
    #[serde(default)]
    pub repeat_after_months: Option<u32>,
}
