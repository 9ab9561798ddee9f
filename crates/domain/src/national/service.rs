//! The national catalogue of services, benefits and plans: one dated row each.
//!
//! Rows inform and warn; they never decide whether a client may have a service. Not a county's tray: its model names the
//! rows it uses and adds its own.

use crate::language::Text;
use crate::model::{OrganisationKind, ServiceCode, ServiceGroup};
use jiff::civil::Date;
use serde::Deserialize;

/// Whether the row is a service, a benefit paid in money, or a plan made of services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceKind {
    Service,
    Benefit,
    Plan,
}

/// A row of the national catalogue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationalService {
    pub code: ServiceCode,
    pub kind: ServiceKind,
    pub group: ServiceGroup,
    /// Who arranges the service or pays the benefit.
    pub arranged_by: Vec<OrganisationKind>,
    pub name: Text,
    /// How to apply, or who refers.
    pub how_to_apply: Text,
    /// The act and section, e.g. `380/2023 § 98`.
    #[serde(default)]
    pub law: Option<String>,
    /// Typical limits, for reading and warning only.
    #[serde(default)]
    pub limits: Option<Text>,
    /// What it may run together with; where nothing is written, the matter is asked of the payer.
    #[serde(default)]
    pub may_run_with: Option<Text>,
    pub valid_from: Date,
    /// The last day the row holds; open where none is written.
    #[serde(default)]
    pub valid_to: Option<Date>,
    pub source: String,
    /// The day the row was last compared with its source.
    pub checked_on: Date,
}

impl NationalService {
    /// Whether the row holds on this day.
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Whether there is a day on which both rows hold.
    pub fn overlaps(&self, other: &NationalService) -> bool {
        let ends_before = |one: &NationalService, next: &NationalService| {
            one.valid_to.is_some_and(|last| last < next.valid_from)
        };
        !ends_before(self, other) && !ends_before(other, self)
    }
}
