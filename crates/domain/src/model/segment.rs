//! Segmentation: the county's own groups of clients and what a group changes on the path.
//!
//! Not a gate: a group steers how help is arranged, never whether it is given.

use super::code::{AxisCode, SegmentCode, StepCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// Whose view an axis records.
    AssessedBy {
        Client = "client",
        Professional = "professional",
        Together = "together",
    }
}

words! {
    /// An end of an axis.
    AxisEnd {
        Low = "low",
        High = "high",
    }
}

/// An axis of the segmentation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    pub code: AxisCode,
    pub name: Text,
    pub assessed_by: AssessedBy,
}

/// Where a group lies on one axis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AxisPlace {
    pub axis: AxisCode,
    pub end: AxisEnd,
}

/// A group of clients and its effect on the path.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    pub code: SegmentCode,
    pub name: Text,
    #[serde(default)]
    pub places: Vec<AxisPlace>,
    /// What the group means for the client and the workers, in words.
    pub effect: Text,
    /// Optional steps that clients of the group usually pass by.
    #[serde(default)]
    pub skips: Vec<StepCode>,
    /// Days between reviews for the group, when other than the county's rhythm.
    #[serde(default)]
    pub review_every_days: Option<u32>,
    /// Whether the group's clients need a team at all.
    #[serde(default = "yes")]
    pub needs_team: bool,
}

fn yes() -> bool {
    true
}

/// The county's segmentation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segmentation {
    pub name: Text,
    #[serde(default)]
    pub axes: Vec<Axis>,
    pub groups: Vec<Segment>,
    #[serde(default)]
    pub source: Option<String>,
}
