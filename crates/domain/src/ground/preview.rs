//! What the withdrawal of a ground ends, shown before it is done. Not the withdrawal.

use super::cover::{Party, covers, is_own_county};
use super::{DataClass, Ground, GroundState, Recipient};
use crate::case::CaseFile;
use crate::id::{AccountId, GroundId, LineId, MeetingId, TaskId};
use crate::meeting::{AttendeeIdentity, Meeting, MeetingState};
use crate::plan::{LineOwner, LineState, PlanLine};
use crate::responsibility::MemberIdentity;
use crate::task::{TaskOwner, TaskState};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeSet;

/// What would end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Who loses sight of which classes.
    pub losses: Vec<Loss>,
    /// Open tasks whose owner could no longer see the plan: they need a new owner.
    pub tasks: Vec<TaskId>,
    /// Lines of the plan in force that need a new owner.
    pub lines: Vec<LineId>,
    /// Planned meetings with somebody who may no longer hear.
    pub meetings: Vec<MeetingId>,
}

/// One person's loss of sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    pub who: Loser,
    pub classes: BTreeSet<DataClass>,
}

/// Who loses sight.
#[derive(Clone, PartialEq, Eq)]
pub enum Loser {
    Account(AccountId),
    Named(String),
}

impl std::fmt::Debug for Loser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Account(id) => f.debug_tuple("Account").field(id).finish(),
            Self::Named(_) => f.write_str("Named"),
        }
    }
}

/// What withdrawing a ground would end on a day; none when the case has no such ground in force.
/// Everybody in the team, every owner of work and every invited person is looked at.
pub fn withdrawal_preview(
    file: &CaseFile,
    ground: GroundId,
    today: Date,
    now: Timestamp,
) -> Option<Preview> {
    file.grounds
        .iter()
        .find(|it| it.id == ground && it.state == GroundState::InForce)?;
    let left: Vec<Ground> = file
        .grounds
        .iter()
        .filter(|it| it.id != ground)
        .cloned()
        .collect();
    let losses: Vec<Loss> = parties(file, now)
        .into_iter()
        .map(|who| Loss {
            classes: lost(file, &left, &who, today),
            who,
        })
        .filter(|loss| !loss.classes.is_empty())
        .collect();
    let blind: Vec<&Loser> = losses
        .iter()
        .filter(|loss| loss.classes.contains(&DataClass::PlanAndFollowUp))
        .map(|loss| &loss.who)
        .collect();
    Some(Preview {
        tasks: tasks_of(file, &blind),
        lines: lines_of(file, &blind),
        meetings: file
            .meetings
            .iter()
            .filter(|meeting| has_listener(meeting, file, &blind))
            .map(|meeting| meeting.id)
            .collect(),
        losses,
    })
}

/// Everybody outside the county who could lose something, each once.
fn parties(file: &CaseFile, now: Timestamp) -> Vec<Loser> {
    let facts = file.facts();
    let outside = file
        .people
        .values()
        .filter(|worker| !is_own_county(&facts, worker));
    let mut parties: Vec<Loser> = outside
        .map(|worker| Loser::Account(worker.account))
        .collect();
    let named = file
        .team
        .iter()
        .filter(|member| member.belongs_at(now))
        .filter_map(|member| match &member.who {
            MemberIdentity::Account(_) => None,
            MemberIdentity::WithoutAccount { name, .. }
            | MemberIdentity::OwnPerson { name, .. } => Some(name.clone()),
        });
    let by_ground = file
        .grounds
        .iter()
        .filter_map(|ground| match &ground.recipient {
            Recipient::Named { name } => Some(name.clone()),
            Recipient::Organisation { .. } => None,
        });
    for name in named.chain(by_ground) {
        let loser = Loser::Named(name);
        if !parties.contains(&loser) {
            parties.push(loser);
        }
    }
    parties
}

fn lost(file: &CaseFile, left: &[Ground], who: &Loser, today: Date) -> BTreeSet<DataClass> {
    let party = match who {
        Loser::Account(account) => match file.people.get(account) {
            Some(worker) => Party::Account {
                organisation: worker.organisation,
                account: *account,
            },
            None => return BTreeSet::new(),
        },
        Loser::Named(name) => Party::Named(name),
    };
    let since = file.case.joint_model_since;
    let is_lost = |class: &DataClass| {
        covers(&file.grounds, party, *class, today, since).is_some()
            && covers(left, party, *class, today, since).is_none()
    };
    DataClass::ALL.iter().copied().filter(is_lost).collect()
}

fn tasks_of(file: &CaseFile, blind: &[&Loser]) -> Vec<TaskId> {
    let open = file
        .tasks
        .iter()
        .filter(|task| task.state == TaskState::Open);
    let theirs = open.filter(|task| match task.owner {
        TaskOwner::Account(account) => blind.contains(&&Loser::Account(account)),
        TaskOwner::Client => false,
    });
    theirs.map(|task| task.id).collect()
}

fn lines_of(file: &CaseFile, blind: &[&Loser]) -> Vec<LineId> {
    let Some(plan) = file.plan_in_force() else {
        return Vec::new();
    };
    let is_over = |line: &PlanLine| {
        file.progress.iter().any(|it| {
            it.line == line.id
                && matches!(it.state, LineState::Done { .. } | LineState::Stopped { .. })
        })
    };
    let is_theirs = |line: &PlanLine| match &line.responsible {
        LineOwner::Account(account) => blind.contains(&&Loser::Account(*account)),
        LineOwner::Named(name) => blind.contains(&&Loser::Named(name.clone())),
        LineOwner::Client => false,
    };
    plan.content
        .lines
        .iter()
        .filter(|line| is_theirs(line) && !is_over(line))
        .map(|line| line.id)
        .collect()
}

fn has_listener(meeting: &Meeting, file: &CaseFile, blind: &[&Loser]) -> bool {
    let items = meeting
        .agenda
        .iter()
        .filter(|item| item.case == file.case.id);
    meeting.state == MeetingState::Planned
        && items
            .flat_map(|item| &item.attendees)
            .any(|attendee| match &attendee.who {
                AttendeeIdentity::Account(account) => blind.contains(&&Loser::Account(*account)),
                AttendeeIdentity::Named { name, .. } => {
                    blind.contains(&&Loser::Named(name.clone()))
                }
            })
}
