//! The ways in: who may refer, by which mode, and when the sender hears.
//!
//! Not the referral's life cycle: that is `domain::referral`.

use super::code::{ChannelCode, ObservationCode, RoleCode, StepCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// How a client is brought to the service.
    ReferralMode {
        Form = "form",
        ConsultationMeeting = "consultation_meeting",
        Phone = "phone",
        /// The client's own contact; also one encouraged by somebody.
        OwnContact = "own_contact",
        /// An electronic service outside this product.
        ExternalService = "external_service",
    }
}

words! {
    /// Who refers. Source: seed row IN-2 (the ten of Pirkanmaa, where social and health work is one), and those Vaasa adds.
    ReferrerKind {
        /// The client.
        Client = "client",
        /// The client's own people.
        CloseOne = "close_one",
        /// Employment services of the municipality or employment area.
        EmploymentServices = "employment_services",
        /// The former TE services, for sources that name them apart.
        TeServices = "te_services",
        SocialCare = "social_care",
        HealthCare = "health_care",
        Kela = "kela",
        SpecialisedCare = "specialised_care",
        ImmigrantCompetenceCentre = "immigrant_competence_centre",
        OccupationalHealth = "occupational_health",
        PrivateProvider = "private_provider",
        StudentHealth = "student_health",
        Ngo = "ngo",
        PrisonAndProbation = "prison_and_probation",
        YouthServices = "youth_services",
        Education = "education",
    }
}

/// When a sender must hear, in days from the submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerTimes {
    pub acknowledge_within_days: u32,
    pub decide_within_days: u32,
    /// Who takes the matter over when a limit has passed.
    pub escalate_to: RoleCode,
}

/// A way in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    pub code: ChannelCode,
    pub name: Text,
    pub modes: Vec<ReferralMode>,
    /// Who may come by this channel.
    pub referrers: Vec<ReferrerKind>,
    /// Whether the ground to exchange information is asked with the referral.
    #[serde(default)]
    pub asks_ground: bool,
    pub answer: AnswerTimes,
    /// The step at which a client who comes this way begins; the first step where none is named.
    #[serde(default)]
    pub leads_to: Option<StepCode>,
    /// What the sender should know before filling anything in.
    #[serde(default)]
    pub guidance: Option<Text>,
    /// Address of the electronic service, when the mode is `external_service`.
    #[serde(default)]
    pub address: Option<String>,
    #[serde(default)]
    pub source: Option<String>,
}

/// An observation that may be ticked when a need is identified.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    pub code: ObservationCode,
    pub name: Text,
}
