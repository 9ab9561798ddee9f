//! What the grounds of a case cover, and what a worker may therefore be shown (I-4). Not here: actions (`access`).

use super::record::joint_model_holds;
use super::{DataClass, Door, Ground, GroundState, Recipient};
use crate::case::{CaseFacts, CaseFile};
use crate::id::{AccountId, OrganisationId};
use crate::model::{GroundRule, OrganisationKind};
use crate::person::{Duty, Worker};
use jiff::Timestamp;
use jiff::civil::Date;

/// Who would receive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Party<'a> {
    /// A person with an account.
    Account {
        organisation: OrganisationId,
        account: AccountId,
    },
    /// An organisation as a whole.
    Organisation(OrganisationId),
    /// A person or an organisation known only by name.
    Named(&'a str),
}

/// Why nothing covers. The nearest miss is told, so that it can be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoGround {
    /// There is one, but not for this class of data.
    ClassNotCovered,
    NotYetValid,
    Expired,
    Withdrawn,
    /// It stands on the joint model, which does not hold.
    JointModelEnded,
    /// Nothing is recorded for this recipient.
    NotRecorded,
    /// A worker of the county who does not work on the case.
    NotOnCase,
    AccountEnded,
}

/// The ground that lets a party receive a class of data on a day.
///
/// A ground to an organisation covers all its people, unless it names one person. A unit narrows the wording of the consent;
/// people of the product have no unit, so it is the named organisation that counts.
pub fn covers<'a>(
    grounds: &'a [Ground],
    party: Party<'_>,
    class: DataClass,
    day: Date,
    joint_model_since: Option<Date>,
) -> Option<&'a Ground> {
    grounds.iter().find(|ground| {
        is_for(ground, party) && miss(ground, class, day, joint_model_since).is_none()
    })
}

/// Does any ground stand on a day, for whomever?
pub fn has_any(grounds: &[Ground], day: Date, joint_model_since: Option<Date>) -> bool {
    let stands = |ground: &Ground| {
        matches!(
            miss(ground, DataClass::BasicDetails, day, joint_model_since),
            None | Some(NoGround::ClassNotCovered)
        )
    };
    grounds.iter().any(stands)
}

fn is_for(ground: &Ground, party: Party<'_>) -> bool {
    match (&ground.recipient, party) {
        (
            Recipient::Organisation {
                organisation,
                account,
                ..
            },
            Party::Account {
                organisation: theirs,
                account: person,
            },
        ) => *organisation == theirs && account.is_none_or(|named| named == person),
        (
            Recipient::Organisation {
                organisation,
                account: None,
                ..
            },
            Party::Organisation(theirs),
        ) => *organisation == theirs,
        (Recipient::Named { name }, Party::Named(theirs)) => name.trim() == theirs.trim(),
        _ => false,
    }
}

/// Why a ground does not cover a class on a day; none when it does.
fn miss(
    ground: &Ground,
    class: DataClass,
    day: Date,
    joint_model_since: Option<Date>,
) -> Option<NoGround> {
    if matches!(ground.state, GroundState::Withdrawn { .. }) {
        return Some(NoGround::Withdrawn);
    }
    if ground.valid_to.is_some_and(|to| to < day) {
        return Some(NoGround::Expired);
    }
    if day < ground.valid_from {
        return Some(NoGround::NotYetValid);
    }
    if ground.door == Door::JointModel && !joint_model_holds(joint_model_since, day) {
        return Some(NoGround::JointModelEnded);
    }
    (!ground.classes.contains(&class)).then_some(NoGround::ClassNotCovered)
}

/// By which door a worker may be shown a class of data of a case.
///
/// The county is one controller with two registers, social care's and health care's (703/2023 §§ 13–14). Its own workers act by
/// task, and a client relationship must stand behind it (§ 9): whoever holds a term or a place in the client's team, and the
/// county's coordinators, work on the case. In their own register, and for what both registers share, they use B1; across the
/// registers they work as a joint service and use B2 (§ 53(1)), which needs no permission but necessity. Everybody else, also
/// another county, needs a recorded ground that covers the recipient, the class and the day.
/// Source: Act 703/2023 §§ 9, 53; domain dossier § 3.3.
/// Refuses when the account has ended, when a county worker does not work on the case, or when no ground covers.
pub fn may_share(
    facts: &CaseFacts<'_>,
    worker: &Worker,
    class: DataClass,
    day: Date,
    now: Timestamp,
) -> Result<Door, NoGround> {
    if !worker.is_active {
        return Err(NoGround::AccountEnded);
    }
    if is_own_county(facts, worker) {
        let coordinates = worker.duty == Duty::Coordinator;
        let works = coordinates
            || facts.works_here(worker.account, now)
            || facts.is_offered_to(worker.account);
        return if works {
            Ok(county_door(worker.organisation_kind, class))
        } else {
            Err(NoGround::NotOnCase)
        };
    }
    let party = Party::Account {
        organisation: worker.organisation,
        account: worker.account,
    };
    match covers(facts.grounds, party, class, day, facts.joint_model_since) {
        Some(ground) => Ok(ground.door),
        None => Err(nearest_miss(facts, party, class, day)),
    }
}

impl CaseFile {
    /// By which door a worker may be shown a class of data of this case; see [`may_share`].
    pub fn may_share(
        &self,
        worker: &Worker,
        class: DataClass,
        day: Date,
        now: Timestamp,
    ) -> Result<Door, NoGround> {
        may_share(&self.facts(), worker, class, day, now)
    }
}

/// Does the worker belong to the county whose case it is?
pub fn is_own_county(facts: &CaseFacts<'_>, worker: &Worker) -> bool {
    worker.organisation_kind.is_county() && worker.county == *facts.county
}

/// By which door the county's own worker sees a class: health and ability stand in the health register, the social situation in the
/// social one, the rest in both. Source: Act 703/2023 §§ 9, 53(1).
pub fn county_door(kind: OrganisationKind, class: DataClass) -> Door {
    let is_social = kind == OrganisationKind::SocialCare;
    match class {
        DataClass::HealthAndAbility if is_social => Door::JointService,
        DataClass::SocialSituation if !is_social => Door::JointService,
        _ => Door::OwnTask,
    }
}

fn nearest_miss(facts: &CaseFacts<'_>, party: Party<'_>, class: DataClass, day: Date) -> NoGround {
    let theirs = facts.grounds.iter().filter(|ground| is_for(ground, party));
    theirs
        .filter_map(|ground| miss(ground, class, day, facts.joint_model_since))
        .min()
        .unwrap_or(NoGround::NotRecorded)
}

/// Days before the end when nothing else is said in the model.
const REMIND_DAYS: u32 = 30;

/// Grounds in force that end within the county's reminder, with their last day, soonest first; a ground that another one for the
/// same recipient and classes outlives is left out.
pub fn expiring<'a>(
    grounds: &'a [Ground],
    rule: &GroundRule,
    today: Date,
) -> Vec<(&'a Ground, Date)> {
    let horizon =
        crate::calendar::days_after(today, rule.remind_days_before_end.unwrap_or(REMIND_DAYS));
    let in_force = |ground: &&Ground| ground.state == GroundState::InForce;
    let ends = |ground: &'a Ground| {
        ground
            .valid_to
            .filter(|to| today <= *to && *to <= horizon)
            .map(|to| (ground, to))
    };
    let mut ending: Vec<_> = grounds
        .iter()
        .filter(in_force)
        .filter_map(ends)
        .filter(|(ground, to)| !is_outlived(ground, *to, grounds))
        .collect();
    ending.sort_by_key(|(ground, to)| (*to, ground.id));
    ending
}

fn is_outlived(ground: &Ground, to: Date, grounds: &[Ground]) -> bool {
    grounds.iter().any(|other| {
        other.state == GroundState::InForce
            && other.recipient == ground.recipient
            && other.classes.is_superset(&ground.classes)
            && other.valid_from <= to
            && other.valid_to.is_none_or(|later| to < later)
    })
}
