//! The people and organisations of a case: client, worker, organisation. Not here: who may do what (`access`), nor sign-in.

pub mod amend;
pub mod similar;

use crate::id::{AccountId, ClientId, OrganisationId};
use crate::identity::{IdentityCode, SafetyBan};
use crate::language::Language;
use crate::model::RoleCode;
use crate::model::code::words;
use crate::model::{CountyCode, MunicipalityCode};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A client's basic details. Never prints names or codes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    pub id: ClientId,
    pub county: CountyCode,
    pub first_names: String,
    pub last_name: String,
    /// A person may lack a code [703/2023 § 38]: then the date of birth is asked.
    pub identity_code: Option<IdentityCode>,
    pub born_on: Option<Date>,
    pub municipality: Option<MunicipalityCode>,
    pub language: Language,
    pub needs_interpreter: bool,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub safety_ban: SafetyBan,
    /// Optimistic lock.
    pub version: i64,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// First names and last name, as shown to those who may see the client.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_names, self.last_name)
    }

    /// Whole years of age on a day, if the date of birth is known.
    pub fn age_on(&self, day: Date) -> Option<u32> {
        let born = self
            .born_on
            .or_else(|| self.identity_code.as_ref().map(IdentityCode::born_on))?;
        let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
        let years = i32::from(day.year()) - i32::from(born.year()) - i32::from(!had_birthday);
        u32::try_from(years).ok()
    }
}

pub use crate::model::OrganisationKind;

impl OrganisationKind {
    /// Is it the county itself (one controller, two registers)? Specialised care is the county's too.
    pub const fn is_county(self) -> bool {
        matches!(
            self,
            Self::SocialCare | Self::HealthCare | Self::SpecialisedCare
        )
    }

    /// One of the three authorities of the joint model? Source: Act 381/2023 § 2.
    pub const fn is_joint_model_authority(self) -> bool {
        self.is_county() || matches!(self, Self::EmploymentServices | Self::Kela)
    }
}

/// An organisation that takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: OrganisationId,
    pub county: CountyCode,
    pub kind: OrganisationKind,
    pub name: String,
}

words! {
    /// What an account may be in the product, beside its professional roles.
    Duty {
        /// Works with clients.
        Worker = "worker",
        /// Coordinates a county's teams and queue (*työkykykoordinaattori*).
        Coordinator = "coordinator",
        /// A member of the network from another organisation.
        NetworkMember = "network_member",
        /// Leads: sees no person.
        Leader = "leader",
        /// Describes the county's model and keeps accounts.
        Administrator = "administrator",
    }
}

/// A professional with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    pub account: AccountId,
    pub name: String,
    pub county: CountyCode,
    pub organisation: OrganisationId,
    pub organisation_kind: OrganisationKind,
    pub organisation_name: String,
    /// The professional role, a code of the county's model.
    pub role: RoleCode,
    pub duty: Duty,
    pub is_public_official: bool,
    pub languages: Vec<Language>,
    /// False when the account has ended.
    pub is_active: bool,
}
