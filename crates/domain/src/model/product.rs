//! Service products: what a client is admitted to, on which criteria, and what the client pays.
//!
//! Not the services of the plan: those are the tray's (`service`).

use super::code::{AreaCode, ChannelCode, CriterionCode, ProductCode};
use crate::language::Text;
use serde::{Deserialize, Serialize};

/// How many of the criteria must be met.
/// In a file: `"all"`, `"any"`, `"no_threshold"` or `{ at_least = 2 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    All,
    Any,
    AtLeast(u32),
    /// Anybody may come; the criteria only describe whom the service is for.
    NoThreshold,
}

/// Something the client pays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientPaidItem {
    pub name: Text,
    #[serde(default)]
    pub note: Option<Text>,
}

/// A service product with its own criteria.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    pub code: ProductCode,
    pub name: Text,
    #[serde(default)]
    pub description: Option<Text>,
    /// Criteria that must always be met, whatever `admission` says: the target group.
    #[serde(default)]
    pub required: Vec<CriterionCode>,
    /// The criteria that `admission` counts.
    #[serde(default)]
    pub criteria: Vec<CriterionCode>,
    pub admission: Admission,
    /// The channels by which one comes to this product.
    pub channels: Vec<ChannelCode>,
    /// The areas where it is offered; the whole county where none is named.
    #[serde(default)]
    pub areas: Vec<AreaCode>,
    #[serde(default)]
    pub client_pays: Vec<ClientPaidItem>,
    #[serde(default)]
    pub source: Option<String>,
}
