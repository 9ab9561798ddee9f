//! The county's rule about the plan: its name, its kinds, its sections and the fields that must be filled.
//!
//! Not a plan: versions, lines and acknowledgements are `domain::plan`.

use super::code::{FieldCode, PlanKindCode, RoleCode, SectionCode, words};
use super::role::OrganisationKind;
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// On what basis a plan of the kind exists.
    PlanBasis {
        /// A plan of its own.
        StandAlone = "stand_alone",
        /// A part of the social-care client plan.
        InClientPlan = "in_client_plan",
        /// One joint plan over sectors, with the client's consent (Social Welfare Act § 39).
        JointByConsent = "joint_by_consent",
        /// The statutory plan of act 381/2023, kept in the national system: we only say where it is.
        StatutoryJointPlan = "statutory_joint_plan",
        /// The activation plan of act 189/2001.
        ActivationPlan = "activation_plan",
    }
}

words! {
    /// The four parts of work ability, the frame of needs and goals. Source: seed row PL-5.
    WorkAbilityPart {
        /// Physical, psychological and social health.
        Health = "health",
        Competence = "competence",
        /// Motivation, attitude and values.
        Resources = "resources",
        /// Demands, environment and community of work.
        Work = "work",
    }
}

words! {
    /// Whose words a field holds; the client's are kept apart from the workers'.
    FieldAuthor {
        Client = "client",
        Professional = "professional",
        Together = "together",
    }
}

/// A kind of plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanKind {
    pub code: PlanKindCode,
    pub name: Text,
    pub basis: PlanBasis,
    /// Its sections, in the order of the document.
    pub sections: Vec<SectionCode>,
    /// The roles that make it with the client.
    #[serde(default)]
    pub made_by: Vec<RoleCode>,
    /// The organisations that make it with the client.
    #[serde(default)]
    pub organisations: Vec<OrganisationKind>,
    /// Days between reviews that the kind demands, e.g. 90 where the law says three months.
    #[serde(default)]
    pub review_every_days: Option<u32>,
    #[serde(default)]
    pub source: Option<String>,
}

/// A field of a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanField {
    pub code: FieldCode,
    pub name: Text,
    /// Whether the plan cannot be agreed without it.
    #[serde(default)]
    pub required: bool,
    pub author: FieldAuthor,
    #[serde(default)]
    pub help: Option<Text>,
}

/// A section of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSection {
    pub code: SectionCode,
    pub name: Text,
    #[serde(default)]
    pub help: Option<Text>,
    /// Whether its needs and goals are grouped by the four parts of work ability.
    #[serde(default)]
    pub by_work_ability_part: bool,
    #[serde(default)]
    pub fields: Vec<PlanField>,
}

/// The county's rule about plans.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRule {
    /// What the county calls the plan.
    pub name: Text,
    /// What it calls the covering note (*saate*), where one goes with the plan.
    #[serde(default)]
    pub cover_note: Option<Text>,
    /// The parts of work ability under which needs and goals are written.
    pub parts: Vec<WorkAbilityPart>,
    pub kinds: Vec<PlanKind>,
    pub sections: Vec<PlanSection>,
    #[serde(default)]
    pub source: Option<String>,
}
