//! The ground on which client data may cross to another organisation: ten doors, B1–B10. Not here: who asks (`access`).
//! Source: domain dossier § 3.3; Acts 703/2023, 381/2023, 189/2001, 1301/2014.

mod cover;
mod door;
mod preview;
mod record;
#[cfg(test)]
mod tests;

pub use cover::{
    NoGround, Party, county_door, covers, expiring, has_any, is_own_county, may_share,
};
pub use door::{DOORS, DoorRule, GivenBy};
pub use preview::{Loser, Loss, Preview, withdrawal_preview};
pub use record::{
    GroundDraft, JointModelRefused, RecordRefused, WithdrawRefused, begin_joint_model,
    end_joint_model, record, withdraw,
};

use crate::id::{AccountId, CaseId, GroundId, OrganisationId};
use crate::language::Language;
use crate::model::code::words;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The ten doors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// B1: same register, own task. Source: 703/2023 § 9.
    OwnTask,
    /// B2: joint service at one social and health unit. Source: 703/2023 § 53(1).
    JointService,
    /// B3: permission to disclose between social and health care. Source: 703/2023 §§ 53, 58.
    DisclosurePermission,
    /// B4: permission to disclose within social care. Source: 703/2023 § 55.
    SocialCarePermission,
    /// B5: the social authority's statutory right. Source: 703/2023 §§ 53(5), 55(2), 64.
    StatutoryRight,
    /// B6: the client cannot assess the permission and has no legal representative. Source: 703/2023 §§ 53, 55.
    ClientUnableToAssess,
    /// B7: the statutory joint model. Source: 381/2023 § 15.
    JointModel,
    /// B8: activation plan. Source: 189/2001 § 12.
    ActivationPlan,
    /// B9: consent that lifts secrecy. Source: 1301/2014 § 39; 703/2023 §§ 4–6.
    Consent,
    /// B10: on the county's behalf. Source: 703/2023 §§ 14, 37.
    OnBehalfOfCounty,
}

impl Door {
    /// All doors in order.
    pub const ALL: [Self; 10] = [
        Self::OwnTask,
        Self::JointService,
        Self::DisclosurePermission,
        Self::SocialCarePermission,
        Self::StatutoryRight,
        Self::ClientUnableToAssess,
        Self::JointModel,
        Self::ActivationPlan,
        Self::Consent,
        Self::OnBehalfOfCounty,
    ];

    /// The short code used in logs and papers, `B1` … `B10`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OwnTask => "B1",
            Self::JointService => "B2",
            Self::DisclosurePermission => "B3",
            Self::SocialCarePermission => "B4",
            Self::StatutoryRight => "B5",
            Self::ClientUnableToAssess => "B6",
            Self::JointModel => "B7",
            Self::ActivationPlan => "B8",
            Self::Consent => "B9",
            Self::OnBehalfOfCounty => "B10",
        }
    }

    /// The door of a short code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|door| door.code() == code)
    }
}

words! {
    /// The seven classes of data. Source: Act 381/2023 § 11.
    DataClass {
        /// Name, identity code, contacts.
        BasicDetails = "basic_details",
        /// Client relationship and special arrangements.
        Relationship = "relationship",
        /// Education, work history, skills.
        EducationAndWork = "education_and_work",
        /// Social situation that affects employment.
        SocialSituation = "social_situation",
        /// Health, work and functional ability that affect employment: assessments are of this class.
        HealthAndAbility = "health_and_ability",
        /// Need of services: the initial interview is of this class.
        ServiceNeed = "service_need",
        /// Plan, its progress and review.
        PlanAndFollowUp = "plan_and_follow_up",
    }
}

/// A recorded ground: to whom, what, why, until when, and how it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    pub id: GroundId,
    pub case: CaseId,
    pub door: Door,
    pub recipient: Recipient,
    pub classes: BTreeSet<DataClass>,
    pub purpose: String,
    pub valid_from: Date,
    /// Until further notice when absent.
    pub valid_to: Option<Date>,
    pub given: Given,
    /// Why the data are necessary, where the door asks for it (B2, B5–B8).
    pub necessity: Option<String>,
    pub state: GroundState,
}

/// Who may receive: an organisation, perhaps one unit or person of it, or the client's own person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    Organisation {
        organisation: OrganisationId,
        unit: Option<String>,
        account: Option<AccountId>,
    },
    /// A team member without an account (organisation known by name) or the client's own person.
    Named { name: String },
}

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Organisation { organisation, .. } => {
                f.debug_tuple("Organisation").field(organisation).finish()
            }
            Self::Named { .. } => f.write_str("Named"),
        }
    }
}

/// How a ground was given and recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    pub by: Giver,
    pub form: GivenForm,
    pub language: Language,
    /// Version of the consent text the client saw.
    pub text_version: String,
    pub given_on: Date,
    pub received_by: AccountId,
    pub recorded_at: Timestamp,
    pub copy_given: bool,
}

/// Who gave it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Giver {
    Client,
    /// A legal representative and on what authority.
    Representative {
        name: String,
        authority: String,
    },
    /// The law itself; nobody needs to give it.
    Law,
}

impl std::fmt::Debug for Giver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Client => "Client",
            Self::Representative { .. } => "Representative",
            Self::Law => "Law",
        })
    }
}

words! {
    /// In what form it was given.
    GivenForm {
        PaperSigned = "paper_signed",
        ElectronicStrong = "electronic_strong",
        /// Said aloud and recorded by the receiver: not enough where the model asks for writing (TE-6).
        OralRecorded = "oral_recorded",
        Statutory = "statutory",
    }
}

/// In force or withdrawn. Expiry is computed from `valid_to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroundState {
    InForce,
    Withdrawn {
        at: Timestamp,
        recorded_by: AccountId,
        reason: String,
    },
}
