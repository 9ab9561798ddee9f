//! Who may hear of a case on what ground: the question that plan, services and meetings ask before data crosses an organisation (I-4).
//! Not here: recording and withdrawing grounds (`ground`).

use super::CaseFile;
use crate::ground::{DataClass, Door, Ground, GroundState, Recipient};
use crate::id::AccountId;
use crate::person::Worker;
use jiff::civil::Date;

impl Ground {
    /// Does the ground stand on a day? Both its first and its last day belong to it.
    fn stands_on(&self, day: Date) -> bool {
        self.state == GroundState::InForce
            && self.valid_from <= day
            && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// Is any ground in force on a day?
pub fn has_ground(file: &CaseFile, today: Date) -> bool {
    file.grounds.iter().any(|ground| ground.stands_on(today))
}

/// The door by which a worker may hear data of a class: own task within the county, or a recorded ground.
/// Source: domain dossier § 3.3 (B1–B10).
pub fn door_for_worker(
    file: &CaseFile,
    worker: &Worker,
    class: DataClass,
    today: Date,
) -> Option<Door> {
    if worker.organisation_kind.is_county() && worker.county == file.case.county {
        return Some(Door::OwnTask);
    }
    let reaches = |recipient: &Recipient| match recipient {
        Recipient::Organisation {
            organisation,
            account,
            ..
        } => {
            *organisation == worker.organisation
                && account.is_none_or(|account| account == worker.account)
        }
        Recipient::Named { .. } => false,
    };
    let recorded = door_of(file, class, today, reaches);
    let joint = worker.organisation_kind.is_joint_model_authority()
        && file
            .case
            .joint_model_since
            .is_some_and(|since| since <= today);
    recorded.or_else(|| joint.then_some(Door::JointModel))
}

/// The door by which a person of the file may hear; none for somebody the file does not know.
pub fn door_for_account(
    file: &CaseFile,
    account: AccountId,
    class: DataClass,
    today: Date,
) -> Option<Door> {
    door_for_worker(file, file.people.get(&account)?, class, today)
}

/// The door by which a person without an account may hear.
pub fn door_for_named(file: &CaseFile, name: &str, class: DataClass, today: Date) -> Option<Door> {
    door_of(
        file,
        class,
        today,
        |recipient| matches!(recipient, Recipient::Named { name: known } if known == name),
    )
}

fn door_of(
    file: &CaseFile,
    class: DataClass,
    today: Date,
    reaches: impl Fn(&Recipient) -> bool,
) -> Option<Door> {
    let covers = |ground: &&Ground| {
        ground.stands_on(today) && ground.classes.contains(&class) && reaches(&ground.recipient)
    };
    file.grounds.iter().find(covers).map(|ground| ground.door)
}
