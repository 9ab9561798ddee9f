//! Areas, offices and the parts of the model that one area has differently.
//!
//! Not employment areas: those belong to partners and to the national lists.

use super::code::{AreaCode, LevelCode, MunicipalityCode, OfficeCode, StepCode};
use super::team::TeamRule;
use crate::language::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An area of the county.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub code: AreaCode,
    pub name: Text,
    /// Its municipalities, by their three-digit codes.
    #[serde(default)]
    pub municipalities: Vec<MunicipalityCode>,
    /// Whether the area has a team of its own.
    #[serde(default)]
    pub own_team: bool,
}

/// An office, a sote centre or another place of service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub code: OfficeCode,
    pub name: Text,
    #[serde(default)]
    pub area: Option<AreaCode>,
    #[serde(default)]
    pub level: Option<LevelCode>,
    #[serde(default)]
    pub address: Option<String>,
}

/// Another name for a step in one area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepLabel {
    pub step: StepCode,
    pub name: Text,
    #[serde(default)]
    pub plain: Option<Text>,
}

/// What some areas do otherwise than the county at large, from a date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaDifference {
    pub areas: Vec<AreaCode>,
    pub valid_from: Date,
    #[serde(default)]
    pub step_labels: Vec<StepLabel>,
    #[serde(default)]
    pub team: Option<TeamRule>,
    #[serde(default)]
    pub source: Option<String>,
}
