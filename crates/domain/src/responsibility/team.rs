//! The client's team: put together by need, from any organisation and from the client's own people.
//! Not here: who is responsible (`naming`), nor on what ground a member hears (`ground`).

use super::{Member, MemberIdentity, TermKind};
use crate::case::CaseFile;
use crate::id::{AccountId, LineId, MemberId};
use crate::model::{RoleCode, ServiceModel, TeamKind};
use crate::plan::{LineOwner, LineState, PlanLine};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeSet;

/// Why somebody did not join the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinRefused {
    CaseClosed,
    AlreadyAMember,
    /// The county's model has no place for the client's own people.
    NoOwnPeople,
    NameMissing,
    UnknownRole,
    /// The model does not let people of that organisation hold the role.
    RoleNotOfOrganisation,
    UnknownTeam,
    AccountEnded,
    /// A professional has a role in the team.
    RoleMissing,
}

/// Why somebody did not leave the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeaveRefused {
    NotFound,
    AlreadyLeft,
    IsTheResponsibleWorker,
    /// These lines of the plan would be nobody's.
    CarriesOpenLines(Vec<LineId>),
}

impl Member {
    /// Is the person in the team at an instant?
    pub fn belongs_at(&self, now: Timestamp) -> bool {
        self.joined_at <= now && self.left_at.is_none_or(|left| now < left)
    }

    /// The member as the carrier of a plan line.
    pub fn as_line_owner(&self) -> LineOwner {
        match &self.who {
            MemberIdentity::Account(account) => LineOwner::Account(*account),
            MemberIdentity::WithoutAccount { name, .. }
            | MemberIdentity::OwnPerson { name, .. } => LineOwner::Named(name.clone()),
        }
    }
}

/// Takes a person into the client's team.
///
/// Source: TE-1.
/// Refuses when the case is closed; the person is a member; the model has no place for own people; a name or a professional's role is
/// missing; the role or the team is not of the model, or the role not of the organisation; the account has ended.
pub fn join(
    file: &CaseFile,
    model: &ServiceModel,
    (id, who): (MemberId, MemberIdentity),
    role: Option<RoleCode>,
    team: Option<String>,
    (now, today): (Timestamp, Date),
) -> Result<Member, JoinRefused> {
    if !file.case.is_open() {
        return Err(JoinRefused::CaseClosed);
    }
    if file
        .team
        .iter()
        .any(|member| member.belongs_at(now) && is_same(&member.who, &who))
    {
        return Err(JoinRefused::AlreadyAMember);
    }
    let team_rule = model.team_rule(file.case.area.as_ref(), today);
    if team.as_ref().is_some_and(|team| {
        !team_rule
            .teams
            .iter()
            .any(|template| template.code.as_str() == team)
    }) {
        return Err(JoinRefused::UnknownTeam);
    }
    match &who {
        MemberIdentity::OwnPerson { .. } if !team_rule.clients_own_people => {
            return Err(JoinRefused::NoOwnPeople);
        }
        MemberIdentity::OwnPerson { name, .. } | MemberIdentity::WithoutAccount { name, .. }
            if name.trim().is_empty() =>
        {
            return Err(JoinRefused::NameMissing);
        }
        MemberIdentity::OwnPerson { .. } => {}
        MemberIdentity::WithoutAccount { .. } | MemberIdentity::Account(_) => {
            check_role(file, model, &who, role.as_ref())?;
        }
    }
    Ok(Member {
        id,
        case: file.case.id,
        who,
        role,
        team,
        joined_at: now,
        left_at: None,
    })
}

fn check_role(
    file: &CaseFile,
    model: &ServiceModel,
    who: &MemberIdentity,
    role: Option<&RoleCode>,
) -> Result<(), JoinRefused> {
    let role = model
        .role(role.ok_or(JoinRefused::RoleMissing)?)
        .ok_or(JoinRefused::UnknownRole)?;
    let kind = match who {
        MemberIdentity::Account(account) => match file.people.get(account) {
            Some(worker) if !worker.is_active => return Err(JoinRefused::AccountEnded),
            Some(worker) => Some(worker.organisation_kind),
            None => None,
        },
        MemberIdentity::WithoutAccount { kind, .. } => Some(*kind),
        MemberIdentity::OwnPerson { .. } => None,
    };
    let fits = kind.is_none_or(|kind| role.organisations.contains(&kind));
    if fits {
        Ok(())
    } else {
        Err(JoinRefused::RoleNotOfOrganisation)
    }
}

fn is_same(one: &MemberIdentity, other: &MemberIdentity) -> bool {
    match (one, other) {
        (MemberIdentity::Account(one), MemberIdentity::Account(other)) => one == other,
        (
            MemberIdentity::WithoutAccount {
                name: one,
                organisation: at,
                ..
            },
            MemberIdentity::WithoutAccount {
                name, organisation, ..
            },
        ) => one == name && at == organisation,
        (MemberIdentity::OwnPerson { name: one, .. }, MemberIdentity::OwnPerson { name, .. }) => {
            one == name
        }
        _ => false,
    }
}

/// Lets a person leave the team.
///
/// Refuses when there is no such member; the person has left; is the responsible worker; carries open lines of the plan.
pub fn leave(file: &CaseFile, id: MemberId, now: Timestamp) -> Result<Member, LeaveRefused> {
    let member = file
        .team
        .iter()
        .find(|member| member.id == id)
        .ok_or(LeaveRefused::NotFound)?;
    if member.left_at.is_some() {
        return Err(LeaveRefused::AlreadyLeft);
    }
    let owner = member.as_line_owner();
    if let (LineOwner::Account(account), Some(term)) = (&owner, file.responsible_at(now))
        && term.holder == *account
    {
        return Err(LeaveRefused::IsTheResponsibleWorker);
    }
    let open: Vec<_> = open_lines_of(file, &owner).map(|line| line.id).collect();
    if !open.is_empty() {
        return Err(LeaveRefused::CarriesOpenLines(open));
    }
    Ok(Member {
        left_at: Some(now),
        ..member.clone()
    })
}

/// The lines of the plan in force that a person carries and that are not over.
pub fn open_lines_of<'a>(
    file: &'a CaseFile,
    owner: &LineOwner,
) -> impl Iterator<Item = &'a PlanLine> {
    let owner = owner.clone();
    let lines = file
        .plan_in_force()
        .into_iter()
        .flat_map(|plan| &plan.content.lines);
    lines.filter(move |line| line.responsible == owner && !is_over(file, line.id))
}

fn is_over(file: &CaseFile, line: LineId) -> bool {
    let progress = file
        .progress
        .iter()
        .rev()
        .find(|progress| progress.line == line);
    progress.is_some_and(|progress| {
        matches!(
            progress.state,
            LineState::Done { .. } | LineState::Stopped { .. }
        )
    })
}

/// Roles that the model requires and nobody in the team holds yet, in the model's order.
///
/// A segment whose clients need no team requires none. Where two teams serve the client both have their roles; of tiers only
/// the teams in use have.
pub fn missing_roles(
    file: &CaseFile,
    model: &ServiceModel,
    now: Timestamp,
    today: Date,
) -> Vec<RoleCode> {
    let segment = file
        .case
        .segment
        .as_ref()
        .and_then(|code| model.segment(code));
    if segment.is_some_and(|segment| !segment.needs_team) {
        return Vec::new();
    }
    let rule = model.team_rule(file.case.area.as_ref(), today);
    let members: Vec<&Member> = file
        .team
        .iter()
        .filter(|member| member.belongs_at(now))
        .collect();
    let terms = file
        .terms
        .iter()
        .filter(|term| term.kind != TermKind::Substitute && term.holds_at(now));
    let held: BTreeSet<&RoleCode> = members
        .iter()
        .filter_map(|member| member.role.as_ref())
        .chain(terms.map(|term| &term.role))
        .collect();
    let in_use = |code: &str| {
        rule.kind == TeamKind::TwoTeams
            || members
                .iter()
                .any(|member| member.team.as_deref() == Some(code))
    };
    let of_teams = rule
        .teams
        .iter()
        .filter(|template| in_use(template.code.as_str()))
        .flat_map(|template| &template.required);
    let mut missing = Vec::new();
    for role in rule.required.iter().chain(of_teams) {
        if !held.contains(role) && !missing.contains(role) {
            missing.push(role.clone());
        }
    }
    missing
}

/// Accounts in the team at an instant, with the responsible worker and the work pair.
pub fn accounts_at(file: &CaseFile, now: Timestamp) -> BTreeSet<AccountId> {
    let members = file
        .team
        .iter()
        .filter(|member| member.belongs_at(now))
        .filter_map(|member| match member.who {
            MemberIdentity::Account(account) => Some(account),
            MemberIdentity::WithoutAccount { .. } | MemberIdentity::OwnPerson { .. } => None,
        });
    members
        .chain(
            file.terms
                .iter()
                .filter(|term| term.holds_at(now))
                .map(|term| term.holder),
        )
        .collect()
}
