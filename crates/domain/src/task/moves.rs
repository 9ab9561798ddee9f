//! What happens to a task: added, done, cancelled, moved; overdue when read; work left behind by an account that ended.
//! Not here: which tasks a desk shows first.

use super::{Task, TaskOrigin, TaskOwner, TaskState};
use crate::case::hearing::may_carry;
use crate::case::{Case, CaseFile};
use crate::ground::NoGround;
use crate::id::{AccountId, TaskId};
use crate::person::Worker;
use crate::plan::LineOwner;
use jiff::{Timestamp, civil::Date};

/// Why a task was not added or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskRefused {
    CaseClosed,
    TitleMissing,
    DueInThePast,
    /// A task of no case is a worker's own, never a client's.
    ClientWithoutCase,
    NotOpen,
    ReasonMissing,
    AlreadyObserves,
    DoesNotObserve,
    /// The owner may not hear of the case (I-4).
    OwnerMayNotHear(NoGround),
}

/// A task about to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTask {
    pub id: TaskId,
    pub title: String,
    pub owner: TaskOwner,
    pub due_on: Date,
    pub observers: Vec<AccountId>,
    pub origin: TaskOrigin,
}

/// Adds a task to a case, or to the worker's own list.
///
/// Source: I-3.
/// Refuses when the case is closed; the title is missing; the day has passed; the client would own a task of no case.
pub fn add(
    case: Option<&Case>,
    new: NewTask,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<Task, TaskRefused> {
    if case.is_some_and(|case| !case.is_open()) {
        return Err(TaskRefused::CaseClosed);
    }
    if case.is_none() && new.owner == TaskOwner::Client {
        return Err(TaskRefused::ClientWithoutCase);
    }
    let title = new.title.trim().to_owned();
    if title.is_empty() {
        return Err(TaskRefused::TitleMissing);
    }
    if new.due_on < today {
        return Err(TaskRefused::DueInThePast);
    }
    Ok(Task {
        id: new.id,
        case: case.map(|case| case.id),
        title,
        owner: new.owner,
        due_on: new.due_on,
        observers: new.observers,
        origin: new.origin,
        created_by: by,
        created_at: now,
        state: TaskState::Open,
    })
}

/// May this owner be given a task of the case? The client and whoever acts always may.
///
/// Source: I-4.
/// Refuses when no ground lets the owner hear of the plan.
pub fn owner_may_hear(
    file: &CaseFile,
    owner: TaskOwner,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<(), TaskRefused> {
    match owner {
        TaskOwner::Account(account) if account != by => {
            may_carry(file, &LineOwner::Account(account), now, today)
                .map_err(TaskRefused::OwnerMayNotHear)
        }
        TaskOwner::Account(_) | TaskOwner::Client => Ok(()),
    }
}

/// Marks a task done. Refuses when it is not open.
pub fn done(task: Task, by: AccountId, note: &str, now: Timestamp) -> Result<Task, TaskRefused> {
    open(&task)?;
    Ok(Task {
        state: TaskState::Done {
            at: now,
            by,
            note: note.trim().to_owned(),
        },
        ..task
    })
}

/// Cancels a task, because. Refuses when it is not open; no reason is given.
pub fn cancel(
    task: Task,
    by: AccountId,
    because: &str,
    now: Timestamp,
) -> Result<Task, TaskRefused> {
    open(&task)?;
    let because = because.trim().to_owned();
    if because.is_empty() {
        return Err(TaskRefused::ReasonMissing);
    }
    Ok(Task {
        state: TaskState::Cancelled {
            at: now,
            by,
            because,
        },
        ..task
    })
}

/// Gives a task to an owner and a day, the same or others.
///
/// Refuses when it is not open; the day has passed; the client would own a task of no case.
pub fn move_to(
    task: Task,
    owner: TaskOwner,
    due_on: Date,
    today: Date,
) -> Result<Task, TaskRefused> {
    open(&task)?;
    if task.case.is_none() && owner == TaskOwner::Client {
        return Err(TaskRefused::ClientWithoutCase);
    }
    if due_on < today {
        return Err(TaskRefused::DueInThePast);
    }
    Ok(Task {
        owner,
        due_on,
        ..task
    })
}

/// Lets somebody follow the task. Refuses when it is not open; the person follows it already.
pub fn observe(mut task: Task, observer: AccountId) -> Result<Task, TaskRefused> {
    open(&task)?;
    if task.observers.contains(&observer) {
        return Err(TaskRefused::AlreadyObserves);
    }
    task.observers.push(observer);
    Ok(task)
}

/// Ends following. Refuses when the person does not follow the task.
pub fn stop_observing(mut task: Task, observer: AccountId) -> Result<Task, TaskRefused> {
    if !task.observers.contains(&observer) {
        return Err(TaskRefused::DoesNotObserve);
    }
    task.observers.retain(|other| *other != observer);
    Ok(task)
}

fn open(task: &Task) -> Result<(), TaskRefused> {
    if task.state == TaskState::Open {
        Ok(())
    } else {
        Err(TaskRefused::NotOpen)
    }
}

/// Days past the due day of an open task; none when it is not overdue.
pub fn overdue_days(task: &Task, today: Date) -> Option<i64> {
    let days = i64::from((today - task.due_on).get_days());
    (task.state == TaskState::Open && days > 0).then_some(days)
}

/// Open tasks owned by people whose account has ended.
pub fn orphaned<'a>(tasks: &'a [Task], people: impl Iterator<Item = &'a Worker>) -> Vec<&'a Task> {
    let ended: Vec<AccountId> = people
        .filter(|worker| !worker.is_active)
        .map(|worker| worker.account)
        .collect();
    let is_orphaned = |task: &&Task| {
        task.state == TaskState::Open
            && matches!(task.owner, TaskOwner::Account(owner) if ended.contains(&owner))
    };
    tasks.iter().filter(is_orphaned).collect()
}
