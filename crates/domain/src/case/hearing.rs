//! Who may hear of a case: the question that plan, services and meetings ask before data crosses an organisation (I-4).
//! Not here: what a ground covers and how it is recorded (`ground`).

use super::CaseFile;
use crate::ground::{DataClass, Door, NoGround, Party, covers, has_any};
use crate::plan::LineOwner;
use jiff::{Timestamp, civil::Date};

/// Is any ground in force on a day?
pub fn has_ground(file: &CaseFile, today: Date) -> bool {
    has_any(&file.grounds, today, file.case.joint_model_since)
}

/// By which door a person known by name may hear.
pub fn door_for_named(
    file: &CaseFile,
    name: &str,
    class: DataClass,
    today: Date,
) -> Result<Door, NoGround> {
    let since = file.case.joint_model_since;
    let ground = covers(&file.grounds, Party::Named(name), class, today, since);
    ground
        .map(|ground| ground.door)
        .ok_or(NoGround::NotRecorded)
}

/// May the carrier of a plan line know of the plan? The client always may.
pub fn may_carry(
    file: &CaseFile,
    carrier: &LineOwner,
    now: Timestamp,
    today: Date,
) -> Result<(), NoGround> {
    let class = DataClass::PlanAndFollowUp;
    match carrier {
        LineOwner::Client => Ok(()),
        LineOwner::Account(account) => {
            let worker = file.people.get(account).ok_or(NoGround::NotRecorded)?;
            file.may_share(worker, class, today, now).map(|_| ())
        }
        LineOwner::Named(name) => door_for_named(file, name, class, today).map(|_| ()),
    }
}
