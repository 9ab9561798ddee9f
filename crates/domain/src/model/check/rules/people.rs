//! People: every role can be held by somebody, somebody may be responsible, teams fit their rule.
//!
//! Not the persons: a model knows roles only.

use super::{Case, Place, ProblemKind};
use crate::model::{OrganisationKind, ResponsibleRule, Role, RoleCode, TeamKind, TeamRule};

pub(super) fn judge(case: &Case<'_, '_>) {
    case.needs_entries(
        &Place::of("roles"),
        &case.model.roles,
        "write the roles of the county",
    );
    for (number, role) in case.model.roles.iter().enumerate() {
        if role.organisations.is_empty() {
            let place = Place::of("roles").entry(number).key("organisations");
            let what = format!(
                "nobody can hold the role \"{}\": it belongs to no organisation",
                role.code
            );
            case.tell(
                ProblemKind::RoleNobodyCanHold,
                &place,
                what,
                "name the organisations its holders work in",
            );
        }
    }
    judge_responsible(case);
    judge_team(case, &case.model.team, &Place::of("team"));
    for (number, difference) in case.model.differences.iter().enumerate() {
        if let Some(team) = &difference.team {
            judge_team(
                case,
                team,
                &Place::of("differences").entry(number).key("team"),
            );
        }
    }
}

/// Whether holders of the role may be responsible under the rule.
fn may_be_responsible(by: &ResponsibleRule, role: &Role) -> bool {
    let from_allowed =
        |kind: &OrganisationKind| by.organisations.is_empty() || by.organisations.contains(kind);
    let is_worker = |kind: &OrganisationKind| {
        !matches!(
            kind,
            OrganisationKind::ClientsOwn | OrganisationKind::Employer
        )
    };
    let holders = role
        .organisations
        .iter()
        .any(|kind| from_allowed(kind) && is_worker(kind));
    holders && (role.public_official || !by.official_only)
}

fn judge_responsible(case: &Case<'_, '_>) {
    let rule = &case.model.responsible;
    let place = Place::of("responsible");
    let someone = |codes: &[RoleCode]| {
        codes.iter().any(|code| {
            case.model
                .role(code)
                .is_none_or(|role| may_be_responsible(rule, role))
        })
    };
    let mend = "name a role whose organisation is allowed and, with official_only, whose public_official is true";
    let tell = |place: Place| {
        case.tell(
            ProblemKind::NobodyMayBeResponsible,
            &place,
            "no role named here may be responsible under the rule",
            mend,
        );
    };
    if !someone(&rule.roles) {
        tell(place.key("roles"));
    }
    for (number, change) in rule.changes_at.iter().enumerate() {
        if !someone(&change.to_roles) {
            tell(place.key("changes_at").entry(number).key("to_roles"));
        }
    }
    let Some(social) = &rule.social_care else {
        return;
    };
    let here = place.key("social_care");
    if !someone(&social.roles) {
        tell(here.key("roles"));
    }
    let is_official = |code: &RoleCode| {
        case.model
            .role(code)
            .is_none_or(|role| role.public_official)
    };
    if social.special_support_needs_official && !social.roles.iter().any(is_official) {
        let what = "special support needs a worker in a public-service relationship, but none of the roles is one";
        case.tell(
            ProblemKind::NobodyMayBeResponsible,
            &here.key("roles"),
            what,
            mend,
        );
    }
    if social.team_gives_work_pair {
        case.needs_entries(
            &here.key("pair_roles"),
            &social.pair_roles,
            "name the roles a work pair comes from",
        );
    }
}

fn judge_team(case: &Case<'_, '_>, team: &TeamRule, place: &Place) {
    case.needs_entries(
        &place.key("meets"),
        &team.meets,
        "say how the team may meet: on_site, remote, hybrid",
    );
    let fault = match team.kind {
        TeamKind::TwoTeams if team.teams.len() != 2 => {
            Some("two_teams has exactly two [[team.teams]]")
        }
        TeamKind::Tiers if team.teams.len() < 2 => {
            Some("tiers has a [[team.teams]] for each tier, at least two")
        }
        TeamKind::ByOffice if team.line_ups.is_empty() => {
            Some("by_office has a [[team.line_ups]] for each office")
        }
        _ => None,
    };
    if let Some(mend) = fault {
        let what = format!("the teams do not fit the kind \"{}\"", team.kind);
        case.tell(ProblemKind::TeamsDoNotFit, &place.key("kind"), what, mend);
    }
}
