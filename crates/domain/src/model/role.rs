//! The roles of a county's model, and the organisations they come from.
//!
//! Not access rights: what a role may see is the access table's matter.

use super::code::{RoleCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// The sort of organisation a person or a service belongs to.
    OrganisationKind {
        /// The wellbeing services county's social care.
        SocialCare = "social_care",
        /// The wellbeing services county's health care.
        HealthCare = "health_care",
        /// Specialised hospital care.
        SpecialisedCare = "specialised_care",
        /// The employment authority of the municipality or employment area.
        EmploymentServices = "employment_services",
        /// The social insurance institution.
        Kela = "kela",
        /// An earnings-related pension institution.
        PensionInstitution = "pension_institution",
        OccupationalHealth = "occupational_health",
        /// A school, university or other education provider.
        Education = "education",
        /// Youth services, such as Ohjaamo or outreach youth work.
        YouthServices = "youth_services",
        /// An association or another third-sector actor.
        Ngo = "ngo",
        /// A private service producer.
        PrivateProvider = "private_provider",
        PrisonAndProbation = "prison_and_probation",
        /// The municipality in other matters than employment.
        Municipality = "municipality",
        Employer = "employer",
        /// The client and the client's own people.
        ClientsOwn = "clients_own",
    }
}

words! {
    /// What a role does by profession, the same word in every county.
    /// Source: seed rows TE-1 and TE-9.
    Profession {
        WorkAbilityCoordinator = "work_ability_coordinator",
        /// Collects the client's team and walks beside the client.
        ClientCoordinator = "client_coordinator",
        SocialWorker = "social_worker",
        SocialCounsellor = "social_counsellor",
        Nurse = "nurse",
        PublicHealthNurse = "public_health_nurse",
        MentalHealthNurse = "mental_health_nurse",
        SubstanceNurse = "substance_nurse",
        Physician = "physician",
        Psychologist = "psychologist",
        Physiotherapist = "physiotherapist",
        OccupationalTherapist = "occupational_therapist",
        RehabilitationCounsellor = "rehabilitation_counsellor",
        OccupationalHealthExpert = "occupational_health_expert",
        JobCoach = "job_coach",
        EmployerContact = "employer_contact",
        EmploymentExpert = "employment_expert",
        KelaExpert = "kela_expert",
        PensionCoordinator = "pension_coordinator",
        EducationCounsellor = "education_counsellor",
        NgoWorker = "ngo_worker",
        /// A family member, a friend or another person the client has asked along.
        CloseOne = "close_one",
        Leader = "leader",
        Other = "other",
    }
}

/// A role in the county's model, under the county's own name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub code: RoleCode,
    /// The county's own name for the role.
    pub name: Text,
    pub profession: Profession,
    /// The organisations whose people may hold the role; a role with none can be held by nobody.
    pub organisations: Vec<OrganisationKind>,
    /// Whether holders are in a public-service relationship, as the Social Welfare Act § 42 may demand.
    #[serde(default)]
    pub public_official: bool,
    /// What the role does, in a sentence.
    #[serde(default)]
    pub does: Option<Text>,
}
