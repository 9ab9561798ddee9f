//! Who may be the responsible worker, from which step, and until when.
//!
//! Not the terms of a case: naming and handing over are rules of the case.

use super::code::{OfficeCode, RoleCode, StepCode, words};
use super::role::OrganisationKind;
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// When the responsible worker's duty ends.
    ResponsibleEnds {
        /// At closing of the case.
        AtClosing = "at_closing",
        /// After the last follow-up.
        AfterFollowUp = "after_follow_up",
    }
}

words! {
    /// Whom the county lets the responsible worker be chosen by.
    ChosenBy {
        /// The team chooses.
        Team = "team",
        /// The role that convenes the team names.
        Convener = "convener",
        /// The role is fixed: whoever holds it at the client's office.
        Role = "role",
    }
}

/// When the client is also a social-care client.
/// Source: Social Welfare Act 1301/2014 § 42; seed row TE-4.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocialCareRule {
    /// Whether the responsible worker is then the statutory own worker.
    pub own_worker_is_responsible: bool,
    /// Roles that may then be responsible.
    pub roles: Vec<RoleCode>,
    /// Whether the team gives that worker a work pair.
    pub team_gives_work_pair: bool,
    /// Roles from which the work pair comes.
    #[serde(default)]
    pub pair_roles: Vec<RoleCode>,
    /// Whether a client needing special support must have a social worker in a public-service relationship.
    #[serde(default)]
    pub special_support_needs_official: bool,
}

/// At this step the responsible worker is chosen anew among these roles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeAtStep {
    pub step: StepCode,
    pub to_roles: Vec<RoleCode>,
    #[serde(default)]
    pub note: Option<Text>,
}

/// Who may be the responsible worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponsibleRule {
    /// What the county calls the responsible worker, e.g. *asiakasvastaava*.
    pub name: Text,
    /// Roles that may be responsible.
    pub roles: Vec<RoleCode>,
    /// Organisations the responsible worker may come from; any where none is named.
    #[serde(default)]
    pub organisations: Vec<OrganisationKind>,
    /// Whether only a public official may be responsible.
    #[serde(default)]
    pub official_only: bool,
    pub chosen_by: ChosenBy,
    /// The step at which the responsible worker must be named, at the latest before leaving it.
    pub named_at: StepCode,
    #[serde(default)]
    pub changes_at: Vec<ChangeAtStep>,
    #[serde(default)]
    pub social_care: Option<SocialCareRule>,
    pub ends: ResponsibleEnds,
    /// Whether whoever referred the client keeps its own client relationship beside this one.
    #[serde(default)]
    pub sender_keeps_own_relationship: bool,
    /// Open cases one person may have before a finding says so; none where the county sets no limit.
    #[serde(default)]
    pub caseload_limit: Option<u32>,
    /// Offices whose workers may be responsible; all where none is named.
    #[serde(default)]
    pub offices: Vec<OfficeCode>,
    #[serde(default)]
    pub source: Option<String>,
}
