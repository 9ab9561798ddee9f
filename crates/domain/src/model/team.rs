//! The team rule: how a client's team comes about and who belongs to it.
//!
//! Not the team of a client: that is the case's.

use super::code::{LevelCode, OfficeCode, RoleCode, TeamCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// How teams are organised in the county.
    TeamKind {
        /// A standing team meets regularly and takes clients as they come.
        Standing = "standing",
        /// The team is put together for each client by need.
        PerClient = "per_client",
        /// Two teams serve one client side by side.
        TwoTeams = "two_teams",
        /// Teams on several levels, each for a more demanding need.
        Tiers = "tiers",
        /// Each office has its own line-up.
        ByOffice = "by_office",
    }
}

words! {
    /// How a team may meet.
    MeetingForm {
        OnSite = "on_site",
        Remote = "remote",
        /// Some in the room and some by a link.
        Hybrid = "hybrid",
    }
}

/// One of the county's teams, or one tier of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamTemplate {
    pub code: TeamCode,
    pub name: Text,
    #[serde(default)]
    pub required: Vec<RoleCode>,
    #[serde(default)]
    pub optional: Vec<RoleCode>,
    #[serde(default)]
    pub level: Option<LevelCode>,
}

/// The line-up of one office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineUp {
    pub office: OfficeCode,
    pub roles: Vec<RoleCode>,
}

/// How a client's team comes about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamRule {
    /// What the county calls the team.
    pub name: Text,
    pub kind: TeamKind,
    /// Roles without which the team is not complete.
    #[serde(default)]
    pub required: Vec<RoleCode>,
    /// Roles invited by the client's need.
    #[serde(default)]
    pub optional: Vec<RoleCode>,
    /// Who calls the team together.
    pub convened_by: RoleCode,
    /// The teams, when there are two or several tiers.
    #[serde(default)]
    pub teams: Vec<TeamTemplate>,
    /// The line-ups, when each office has its own.
    #[serde(default)]
    pub line_ups: Vec<LineUp>,
    /// Whether the client may bring own people.
    #[serde(default)]
    pub clients_own_people: bool,
    /// Whether the client is always present when the team discusses the client's matters.
    #[serde(default)]
    pub client_always_present: bool,
    pub meets: Vec<MeetingForm>,
    #[serde(default)]
    pub meets_every_days: Option<u32>,
    #[serde(default)]
    pub source: Option<String>,
}
