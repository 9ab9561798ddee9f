//! The county's rule about grounds: in which form consent is taken, and what may not happen before a ground stands.
//!
//! Not the grounds themselves (the ten doors B1–B10): those are `domain::consent`.

use super::code::words;
use serde::{Deserialize, Serialize};

words! {
    /// What may not happen before a ground to exchange information stands.
    BarredAct {
        SharePlan = "share_plan",
        ShareAssessment = "share_assessment",
        InvitePartner = "invite_partner",
        JointMeeting = "joint_meeting",
        /// A consultation in which the client is named.
        NamedConsultation = "named_consultation",
    }
}

/// How the county takes the client's consent and what waits for it.
/// Source: seed row TE-6; act 381/2023 § 15.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundRule {
    /// Whether consent must be in writing (on paper or by strong identification).
    pub consent_in_writing: bool,
    /// Whether the statutory joint model of act 381/2023 is an exception to written consent among its three authorities.
    pub joint_model_is_exception: bool,
    /// What may not happen before a ground stands.
    pub never_before: Vec<BarredAct>,
    /// Months a consent is proposed to be valid; until further notice where none is given.
    #[serde(default)]
    pub consent_valid_months: Option<u32>,
    /// Days before the end of a consent when a finding says that it is ending.
    #[serde(default)]
    pub remind_days_before_end: Option<u32>,
    #[serde(default)]
    pub source: Option<String>,
}
