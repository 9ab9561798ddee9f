//! Who may do what to a case: one table, pure. Its rows are the product's actions; `decide` is the one way to a permit.
//! Not here: sign-in, nor which cases a list shows (one SQL predicate in the store, held to this table by a test).

mod action;
mod table;

pub use action::Action;
pub use table::{Needs, Row, matrix, row};

use crate::case::CaseFile;
use crate::ground::{DataClass, Door, Party, county_door, covers, is_own_county};
use crate::id::{AccountId, CaseId};
use crate::onward::FollowUpState;
use crate::person::{Duty, Worker};
use crate::responsibility::{HandoverState, TermKind};
use jiff::{Timestamp, civil::Date};

/// What a worker is to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    Responsible,
    WorkPair,
    Substitute,
    /// A member of the client's team.
    Member,
    /// Responsibility has been offered to the worker.
    Receiver,
    /// Coordinates the county's teams.
    Coordinator,
    /// Owns a follow-up of a closed case.
    FollowUpOwner,
}

impl Relation {
    /// All relations, the closest first.
    pub const ALL: [Self; 7] = [
        Self::Responsible,
        Self::WorkPair,
        Self::Substitute,
        Self::Member,
        Self::Receiver,
        Self::Coordinator,
        Self::FollowUpOwner,
    ];
}

/// Leave to do one action to one case. Only `decide` makes one.
#[derive(Clone, Debug)]
pub struct Permit {
    action: Action,
    account: AccountId,
    case: CaseId,
    door: Door,
}

impl Permit {
    pub const fn action(&self) -> Action {
        self.action
    }

    pub const fn account(&self) -> AccountId {
        self.account
    }

    pub const fn case(&self) -> CaseId {
        self.case
    }

    /// The ground the worker's organisation stands on.
    pub const fn door(&self) -> Door {
        self.door
    }
}

/// Why not. People see "not found" for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The account has ended.
    AccountEnded,
    /// The case is another county's.
    OtherCounty,
    /// The worker has nothing to do with the case.
    NoRelation,
    /// The relation does not reach to this action.
    NotForRelation,
    /// I-4: another organisation without a ground that covers this class of data today.
    NoGround(DataClass),
    /// Leaders and administrators never see a person.
    DutySeesNoPerson,
}

/// What a worker is to a case now: possibly several things.
pub fn relations(worker: &Worker, file: &CaseFile, now: Timestamp) -> Vec<Relation> {
    let holds = |kind| {
        file.terms
            .iter()
            .any(|term| term.kind == kind && term.holder == worker.account && term.holds_at(now))
    };
    let is_member = file
        .team
        .iter()
        .any(|member| member.left_at.is_none() && member.who.account() == Some(worker.account));
    let is_receiver = file.handovers.iter().any(|handover| {
        handover.to == worker.account
            && matches!(
                handover.state,
                HandoverState::Offered | HandoverState::Accepted { .. } | HandoverState::Met { .. }
            )
    });
    let is_coordinator = worker.duty == Duty::Coordinator && worker.county == file.case.county;
    let owns_follow_up = file.follow_ups.iter().any(|follow_up| {
        // A client not reached may still be reached.
        follow_up.owner == worker.account
            && matches!(
                follow_up.state,
                FollowUpState::Due | FollowUpState::NotReached { .. }
            )
    });
    [
        (Relation::Responsible, holds(TermKind::Responsible)),
        (Relation::WorkPair, holds(TermKind::WorkPair)),
        (Relation::Substitute, holds(TermKind::Substitute)),
        (Relation::Member, is_member),
        (Relation::Receiver, is_receiver),
        (Relation::Coordinator, is_coordinator),
        (Relation::FollowUpOwner, owns_follow_up),
    ]
    .into_iter()
    .filter_map(|(relation, holds)| holds.then_some(relation))
    .collect()
}

/// May this worker do this to this case?
///
/// Refuses when the account has ended, the case is another county's, the worker has no relation that reaches to the action, or the
/// worker's organisation has no ground for the class of data (I-4).
pub fn decide(
    action: Action,
    worker: &Worker,
    file: &CaseFile,
    today: Date,
    now: Timestamp,
) -> Result<Permit, Denied> {
    if !worker.is_active {
        return Err(Denied::AccountEnded);
    }
    if worker.county != file.case.county {
        return Err(Denied::OtherCounty);
    }
    if matches!(worker.duty, Duty::Leader | Duty::Administrator) {
        return Err(Denied::DutySeesNoPerson);
    }
    let held = relations(worker, file, now);
    if held.is_empty() {
        return Err(Denied::NoRelation);
    }
    let row = row(action);
    if !held.iter().any(|relation| row.relations.contains(relation)) {
        return Err(Denied::NotForRelation);
    }
    let door = door(worker, file, row.class, today).ok_or(Denied::NoGround(row.class))?;
    Ok(Permit {
        action,
        account: worker.account,
        case: file.case.id,
        door,
    })
}

/// May this worker take the county's referrals in? The county's own workers and coordinators may.
pub fn may_take_in(worker: &Worker) -> bool {
    worker.is_active
        && worker.organisation_kind.is_county()
        && matches!(worker.duty, Duty::Worker | Duty::Coordinator)
}

/// The door through which a worker's organisation may see a class of data of the case.
///
/// The county's own workers act in their task (B1), or across its two registers as a joint service (B2); everyone else needs a
/// recorded ground that covers the organisation, the class and the day. Source: Acts 703/2023 §§ 9, 53, 381/2023 § 15.
pub fn door(worker: &Worker, file: &CaseFile, class: DataClass, today: Date) -> Option<Door> {
    if is_own_county(&file.facts(), worker) {
        return Some(county_door(worker.organisation_kind, class));
    }
    let party = Party::Account {
        organisation: worker.organisation,
        account: worker.account,
    };
    let since = file.case.joint_model_since;
    covers(&file.grounds, party, class, today, since).map(|ground| ground.door)
}

#[cfg(test)]
mod tests;
