//! Partner organisations, their agreements and the employment areas the county works with.
//!
//! Not the organisations of a running server: accounts and their organisations are kept by the store.

use super::code::{EmploymentAreaCode, PartnerCode};
use super::role::OrganisationKind;
use crate::language::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An agreement with a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    pub name: String,
    pub valid_from: Date,
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Whether the partner works on the county's behalf and records into its register (ground B10).
    #[serde(default)]
    pub on_behalf_of_county: bool,
}

/// A partner organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    pub code: PartnerCode,
    pub name: Text,
    pub kind: OrganisationKind,
    /// The employment areas it serves, when it is an employment authority.
    #[serde(default)]
    pub employment_areas: Vec<EmploymentAreaCode>,
    #[serde(default)]
    pub agreements: Vec<Agreement>,
    #[serde(default)]
    pub source: Option<String>,
}

/// A keeping time that the county sets where the law leaves it open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// What is kept, in words.
    pub name: Text,
    pub years: u32,
    pub reason: String,
}
