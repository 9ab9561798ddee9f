//! Where the path leads on, why a case may close, and when one asks how it went.
//!
//! Not the closing itself: that a case closes only with an outcome is the case's rule (I-7).

use super::code::{ClosingCode, OnwardCode, ServiceCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// The class of an outcome, the same word in every county, so that counties can be compared.
    /// Source: seed rows PL-1 and PL-7.
    OutcomeClass {
        OpenWork = "open_work",
        /// Supported or wage-subsidised work.
        SupportedWork = "supported_work",
        /// Part-time work with a partial pension.
        PartTimeWithPension = "part_time_with_pension",
        OwnBusiness = "own_business",
        Education = "education",
        /// Vocational rehabilitation or job coaching.
        VocationalRehabilitation = "vocational_rehabilitation",
        MedicalRehabilitation = "medical_rehabilitation",
        SocialRehabilitation = "social_rehabilitation",
        RehabilitativeWork = "rehabilitative_work",
        JobCoaching = "job_coaching",
        EmploymentServices = "employment_services",
        Pension = "pension",
        SickLeave = "sick_leave",
        OtherService = "other_service",
        Moved = "moved",
        Withdrew = "withdrew",
        NotReached = "not_reached",
        Died = "died",
    }
}

/// A way onward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnwardPath {
    pub code: OnwardCode,
    pub name: Text,
    pub outcome: OutcomeClass,
    /// Services that usually belong to it.
    #[serde(default)]
    pub services: Vec<ServiceCode>,
    #[serde(default)]
    pub source: Option<String>,
}

/// A reason to close a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingReason {
    pub code: ClosingCode,
    pub name: Text,
    pub outcome: OutcomeClass,
    /// Whether follow-up is made; not, for instance, after a death.
    #[serde(default = "yes")]
    pub follow_up: bool,
    #[serde(default)]
    pub source: Option<String>,
}

fn yes() -> bool {
    true
}

/// When one asks after closing how it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpRule {
    /// Months from closing, e.g. `[6, 12]`.
    pub months: Vec<u32>,
    /// What is asked.
    #[serde(default)]
    pub asks: Vec<Text>,
    #[serde(default)]
    pub source: Option<String>,
}

/// The rhythm of reviews and the limits that raise findings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRule {
    /// Days between reviews of the plan.
    pub every_days: u32,
    /// Days before a review when it is reminded of.
    pub remind_days_before: u32,
    /// Days from acceptance within which the client must first be contacted.
    pub first_contact_within_days: u32,
    /// Days within which everyone acknowledges a new plan.
    pub acknowledge_plan_within_days: u32,
    /// Days a service may be waited for before it is a gap.
    pub service_gap_days: u32,
    /// How many times a client may be sent on between services before a finding says so.
    pub bounce_limit: u32,
    #[serde(default)]
    pub source: Option<String>,
}
