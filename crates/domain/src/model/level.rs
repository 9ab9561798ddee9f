//! Levels of expertise and how one consults between them.
//!
//! Not the consultations that were held: those are `domain::meeting`'s and `domain::referral`'s.

use super::code::{ConsultationCode, LevelCode, RoleCode, words};
use super::role::OrganisationKind;
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// Whether a level advises or also takes the case.
    LevelMode {
        /// Only advises; the case stays where it is.
        Consultant = "consultant",
        /// Also takes cases of its own.
        CaseHolder = "case_holder",
        Both = "both",
    }
}

words! {
    /// How a question is put.
    ConsultationWay {
        Phone = "phone",
        Written = "written",
        Meeting = "meeting",
        /// Professionals work the case through as a pair.
        WorkPair = "work_pair",
        /// A referral with the client's name and papers.
        Referral = "referral",
    }
}

words! {
    /// Which way the question goes, seen from the team.
    ConsultationDirection {
        /// Somebody asks the team.
        In = "in",
        /// The team asks somebody.
        Out = "out",
    }
}

/// A level of expertise; the order in the file goes from the nearest to the most demanding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub code: LevelCode,
    pub name: Text,
    pub mode: LevelMode,
    #[serde(default)]
    pub roles: Vec<RoleCode>,
    /// What is done on this level.
    #[serde(default)]
    pub does: Option<Text>,
    #[serde(default)]
    pub source: Option<String>,
}

/// A way of consulting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultationPath {
    pub code: ConsultationCode,
    pub name: Text,
    pub direction: ConsultationDirection,
    pub ways: Vec<ConsultationWay>,
    /// The level that asks, when a level of the county asks.
    #[serde(default)]
    pub from_level: Option<LevelCode>,
    /// The level that answers, when a level of the county answers.
    #[serde(default)]
    pub to_level: Option<LevelCode>,
    /// The organisations that ask or answer, when they are outside the levels.
    #[serde(default)]
    pub organisations: Vec<OrganisationKind>,
    pub answer_within_days: u32,
    /// Whether one may ask without naming the client.
    #[serde(default)]
    pub without_client_name: bool,
    /// Whether the question may become a referral.
    #[serde(default)]
    pub may_become_referral: bool,
    #[serde(default)]
    pub source: Option<String>,
}
