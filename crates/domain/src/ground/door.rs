//! What each door asks: whose organisation may stand behind it, who gives it, and what must be said. Not a case's grounds.
//! Source: domain dossier § 3.3; Acts 703/2023, 381/2023, 189/2001, 1301/2014.

use super::Door;
use crate::model::OrganisationKind;

/// Who gives the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenBy {
    /// The client or the client's legal representative.
    Client,
    /// The law; no one needs to give it and no one can withdraw it.
    Law,
}

/// The conditions of one door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoorRule {
    pub door: Door,
    /// Organisations that may receive by this door.
    pub recipients: &'static [OrganisationKind],
    pub given_by: GivenBy,
    /// Whether it must be written why the data are necessary; for B10 which contract and chain it rests on.
    pub asks_necessity: bool,
    /// Whether a person or organisation known only by name may receive.
    pub by_name: bool,
}

use OrganisationKind::{
    ClientsOwn, Education, Employer, EmploymentServices, HealthCare, Kela, Municipality, Ngo,
    OccupationalHealth, PensionInstitution, PrisonAndProbation, PrivateProvider, SocialCare,
    SpecialisedCare, YouthServices,
};

const COUNTY: &[OrganisationKind] = &[SocialCare, HealthCare, SpecialisedCare];
const CARE_PROVIDERS: &[OrganisationKind] = &[
    SocialCare,
    HealthCare,
    SpecialisedCare,
    OccupationalHealth,
    PrivateProvider,
];
const ANYBODY: &[OrganisationKind] = &[
    SocialCare,
    HealthCare,
    SpecialisedCare,
    EmploymentServices,
    Kela,
    PensionInstitution,
    OccupationalHealth,
    Education,
    YouthServices,
    Ngo,
    PrivateProvider,
    PrisonAndProbation,
    Municipality,
    Employer,
    ClientsOwn,
];

/// The table of the ten doors, in order.
pub const DOORS: [DoorRule; 10] = [
    by_law(Door::OwnTask, COUNTY, false),
    by_law(Door::JointService, COUNTY, true),
    by_client(Door::DisclosurePermission, CARE_PROVIDERS, false),
    by_client(
        Door::SocialCarePermission,
        &[SocialCare, PrivateProvider],
        false,
    ),
    by_law(Door::StatutoryRight, &[SocialCare], true),
    by_law(Door::ClientUnableToAssess, CARE_PROVIDERS, true),
    by_law(
        Door::JointModel,
        &[
            SocialCare,
            HealthCare,
            SpecialisedCare,
            EmploymentServices,
            Kela,
        ],
        true,
    ),
    by_law(
        Door::ActivationPlan,
        &[SocialCare, EmploymentServices],
        true,
    ),
    by_client(Door::Consent, ANYBODY, true),
    by_law(Door::OnBehalfOfCounty, &[PrivateProvider, Ngo], true),
];

const fn by_law(
    door: Door,
    recipients: &'static [OrganisationKind],
    asks_necessity: bool,
) -> DoorRule {
    DoorRule {
        door,
        recipients,
        given_by: GivenBy::Law,
        asks_necessity,
        by_name: false,
    }
}

const fn by_client(door: Door, recipients: &'static [OrganisationKind], by_name: bool) -> DoorRule {
    DoorRule {
        door,
        recipients,
        given_by: GivenBy::Client,
        asks_necessity: false,
        by_name,
    }
}

impl Door {
    /// What this door asks.
    pub const fn rule(self) -> DoorRule {
        let [
            own,
            joint,
            disclosure,
            social,
            right,
            unable,
            model,
            activation,
            consent,
            behalf,
        ] = DOORS;
        match self {
            Self::OwnTask => own,
            Self::JointService => joint,
            Self::DisclosurePermission => disclosure,
            Self::SocialCarePermission => social,
            Self::StatutoryRight => right,
            Self::ClientUnableToAssess => unable,
            Self::JointModel => model,
            Self::ActivationPlan => activation,
            Self::Consent => consent,
            Self::OnBehalfOfCounty => behalf,
        }
    }
}
