//! The county's tray of services and benefits: which of the national catalogue are in use, what is added, what differs.
//!
//! Not the national catalogue itself: that is `domain::national`.

use super::code::{PartnerCode, ServiceCode, words};
use super::role::OrganisationKind;
use crate::language::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

words! {
    /// Under which heading a service or benefit stands in the tray.
    ServiceGroup {
        HealthCare = "health_care",
        SocialCare = "social_care",
        Rehabilitation = "rehabilitation",
        MentalHealthAndSubstance = "mental_health_and_substance",
        EmploymentServices = "employment_services",
        TowardsWork = "towards_work",
        InWork = "in_work",
        Education = "education",
        Benefit = "benefit",
        Pension = "pension",
        Guidance = "guidance",
        ThirdSector = "third_sector",
        /// Job coaching by quality criteria, tailored jobs and subcontracting groups.
        SupportedEmployment = "supported_employment",
        /// What supports a client who is ill.
        Sickness = "sickness",
        Plan = "plan",
    }
}

/// A service or benefit that only this county has in its tray.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalService {
    pub code: ServiceCode,
    pub name: Text,
    pub group: ServiceGroup,
    pub provider: OrganisationKind,
    #[serde(default)]
    pub partner: Option<PartnerCode>,
    /// For whom and how, in a sentence.
    #[serde(default)]
    pub note: Option<Text>,
    pub valid_from: Date,
    #[serde(default)]
    pub valid_to: Option<Date>,
    pub source: String,
}

/// What differs here from a row of the national catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceChange {
    pub code: ServiceCode,
    /// The county's own name for it.
    #[serde(default)]
    pub name: Option<Text>,
    #[serde(default)]
    pub note: Option<Text>,
    pub valid_from: Date,
    #[serde(default)]
    pub valid_to: Option<Date>,
    pub source: String,
}

/// Which rows of the national catalogue are in use.
/// In a file: `"all"` or `{ only = ["tyokokeilu", "palkkatuki"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NationalServices {
    /// Every row, also those added to the catalogue later.
    All,
    Only(Vec<ServiceCode>),
}

/// The county's tray.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceTray {
    /// What the county calls its tray.
    pub name: Text,
    pub national: NationalServices,
    #[serde(default)]
    pub changes: Vec<ServiceChange>,
    #[serde(default)]
    pub local: Vec<LocalService>,
}

/// A row of the tray: where its words and dates are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrayRow<'a> {
    /// A row of the national catalogue, with what differs here.
    National {
        code: &'a ServiceCode,
        change: Option<&'a ServiceChange>,
    },
    /// A row of the county's own.
    Local(&'a LocalService),
}

impl ServiceTray {
    /// The row of this code; `None` when the county does not have it in its tray.
    /// With `national = "all"` any other code is taken for one of the national catalogue.
    pub fn row<'a>(&'a self, code: &'a ServiceCode) -> Option<TrayRow<'a>> {
        if let Some(local) = self.local.iter().find(|service| &service.code == code) {
            return Some(TrayRow::Local(local));
        }
        let is_in_use = match &self.national {
            NationalServices::All => true,
            NationalServices::Only(codes) => codes.contains(code),
        };
        is_in_use.then(|| TrayRow::National {
            code,
            change: self.changes.iter().find(|change| &change.code == code),
        })
    }
}
