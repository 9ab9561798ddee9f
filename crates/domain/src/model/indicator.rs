//! Indicators with their targets, and pilots with what came of them.
//!
//! Not the figures counted from cases: these are the county's own words about what it measures.

use super::code::{IndicatorCode, PilotCode, words};
use crate::language::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

words! {
    /// In what an indicator is counted.
    IndicatorUnit {
        Persons = "persons",
        Cases = "cases",
        Percent = "percent",
        Days = "days",
        Points = "points",
        Grade = "grade",
        Euros = "euros",
        Events = "events",
        Views = "views",
    }
}

words! {
    /// What is known of a result; "zero", "missing" and "could not be measured" are three different answers.
    ResultState {
        Measured = "measured",
        Missing = "missing",
        CouldNotBeMeasured = "could_not_be_measured",
        NotCarriedOut = "not_carried_out",
    }
}

/// A target, and the result the source tells where it tells one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    pub value: f64,
    /// The target after it was revised.
    #[serde(default)]
    pub revised: Option<f64>,
    pub source: String,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub code: IndicatorCode,
    pub name: Text,
    pub unit: IndicatorUnit,
    /// The code of the national default set that it is counted by, e.g. `I1`.
    #[serde(default)]
    pub counted_as: Option<String>,
    #[serde(default)]
    pub target: Option<Target>,
    /// The result told in the source.
    #[serde(default)]
    pub result: Option<f64>,
    #[serde(default)]
    pub result_state: Option<ResultState>,
    #[serde(default)]
    pub note: Option<Text>,
}

/// A pilot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
    pub code: PilotCode,
    pub name: Text,
    #[serde(default)]
    pub from: Option<Date>,
    #[serde(default)]
    pub to: Option<Date>,
    pub unit: IndicatorUnit,
    /// The least and greatest number aimed at.
    #[serde(default)]
    pub target_from: Option<u32>,
    #[serde(default)]
    pub target_to: Option<u32>,
    #[serde(default)]
    pub actual: Option<u32>,
    #[serde(default)]
    pub note: Option<Text>,
    pub source: String,
}
