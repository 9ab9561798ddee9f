//! Tasks: a worker's own list, a case's list, adding, doing, moving, calling off, following.
//! Not here: the rules (`domain::task`). A task of a case changes with the case; one without is its owner's own.

#[cfg(test)]
mod tests;

use crate::app::App;
use crate::cases::{eyes, sees_people};
use crate::failure::{Failure, NoRule};
use crate::work::RequestKey;
use domain::access::{Action, decide};
use domain::case::CaseFile;
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId, TaskId};
use domain::person::{Duty, Worker};
use domain::task::moves::{self, NewTask, TaskRefused};
use domain::task::{Task, TaskOrigin, TaskOwner};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;
use store::Tx;
use store::log::LogLine;

pub use store::task::TaskRow;

/// A worker's own open tasks, and for a coordinator those that an ended account left behind.
pub struct MyTasks {
    pub own: Vec<TaskRow>,
    /// With the name of the owner whose account has ended.
    pub orphaned: Vec<(TaskRow, String)>,
}

/// A task as the page sends it.
pub struct TaskDraft {
    pub title: String,
    pub owner: TaskOwner,
    pub due_on: Date,
    pub observers: Vec<AccountId>,
}

/// The worker's open tasks of cases the worker may still see; every client on the list is logged (I-5).
pub async fn mine(app: &App, who: &Worker) -> Result<MyTasks, Failure<NoRule>> {
    if !sees_people(who) {
        return Err(Failure::NotFound);
    }
    let mut tx = app.db.begin().await?;
    let rows = store::task::open_of_account(&mut tx, eyes(app, who)).await?;
    let own = if who.organisation_kind.is_county() {
        rows
    } else {
        with_ground(app, &mut tx, who, rows).await?
    };
    let orphaned = if who.duty == Duty::Coordinator {
        store::task::orphaned_of_county(&mut tx, &who.county).await?
    } else {
        Vec::new()
    };
    for row in own.iter().chain(orphaned.iter().map(|(row, _)| row)) {
        if let Some(case) = row.task.case {
            let line = LogLine {
                case: Some(case),
                client: row.client,
                ..own_line(app, who, Action::ReadTasks)
            };
            store::log::insert(&mut tx, &line).await?;
        }
    }
    tx.commit().await?;
    Ok(MyTasks { own, orphaned })
}

/// Of another organisation's worker: only tasks of cases for which a ground still covers the plan (I-4).
async fn with_ground(
    app: &App,
    tx: &mut Tx,
    who: &Worker,
    rows: Vec<TaskRow>,
) -> Result<Vec<TaskRow>, Failure<NoRule>> {
    let mut may: BTreeMap<CaseId, bool> = BTreeMap::new();
    let mut kept = Vec::new();
    for row in rows {
        let Some(case) = row.task.case else {
            kept.push(row);
            continue;
        };
        let sees = match may.get(&case) {
            Some(sees) => *sees,
            None => {
                let file = store::file::load(tx, case).await?;
                let sees = file.is_some_and(|file| {
                    decide(Action::ReadTasks, who, &file, app.today(), app.now()).is_ok()
                });
                may.insert(case, sees);
                sees
            }
        };
        if sees {
            kept.push(row);
        }
    }
    Ok(kept)
}

/// Adds a task to a case, or to the worker's own list.
pub async fn add(
    app: &App,
    who: &Worker,
    case: Option<CaseId>,
    draft: TaskDraft,
    key: &RequestKey,
) -> Result<(), Failure<TaskRefused>> {
    let new = NewTask {
        id: app.new_id(),
        title: draft.title,
        owner: draft.owner,
        due_on: draft.due_on,
        observers: draft.observers,
        origin: TaskOrigin::Free,
    };
    let Some(case) = case else {
        return add_own(app, who, new, key).await;
    };
    let mut work = app.begin(who, case, Action::AddTask, key).await?;
    let (now, today) = (work.now, work.today);
    let observers = new.observers.clone();
    for owner in observers
        .into_iter()
        .map(TaskOwner::Account)
        .chain([new.owner])
    {
        moves::owner_may_hear(&work.file, owner, who.account, now, today).map_err(Failure::Rule)?;
    }
    let task =
        moves::add(Some(&work.file.case), new, who.account, now, today).map_err(Failure::Rule)?;
    store::task::save(&mut work.tx, &task).await?;
    work.event(EventKind::TaskAdded, DataClass::PlanAndFollowUp, task.title);
    work.finish("").await
}

async fn add_own(
    app: &App,
    who: &Worker,
    new: NewTask,
    key: &RequestKey,
) -> Result<(), Failure<TaskRefused>> {
    let mut own = OwnWork::begin(app, who, Action::AddTask, key).await?;
    let new = NewTask {
        observers: Vec::new(),
        owner: match new.owner {
            TaskOwner::Client => TaskOwner::Client,
            TaskOwner::Account(_) => TaskOwner::Account(who.account),
        },
        ..new
    };
    let task = moves::add(None, new, who.account, app.now(), app.today()).map_err(Failure::Rule)?;
    store::task::save(&mut own.tx, &task).await?;
    own.finish().await
}

/// Marks a task done, with a note.
pub async fn finish(
    app: &App,
    who: &Worker,
    task: TaskId,
    note: &str,
    key: &RequestKey,
) -> Result<(), Failure<TaskRefused>> {
    let done = |task, at: &Moment<'_>| moves::done(task, who.account, note, at.now);
    change(
        app,
        who,
        task,
        Step(Action::FinishTask, EventKind::TaskDone),
        key,
        done,
    )
    .await
}

/// Calls a task off, because.
pub async fn cancel(
    app: &App,
    who: &Worker,
    task: TaskId,
    because: &str,
    key: &RequestKey,
) -> Result<(), Failure<TaskRefused>> {
    let step = Step(Action::CancelTask, EventKind::TaskCancelled);
    let cancelled = |task, at: &Moment<'_>| moves::cancel(task, who.account, because, at.now);
    change(app, who, task, step, key, cancelled).await
}

/// Gives a task another owner, another day, or both.
pub async fn move_to(
    app: &App,
    who: &Worker,
    task: TaskId,
    owner: TaskOwner,
    due_on: Date,
    key: &RequestKey,
) -> Result<(), Failure<TaskRefused>> {
    let moved = |task: Task, at: &Moment<'_>| {
        match at.file {
            Some(file) => moves::owner_may_hear(file, owner, who.account, at.now, at.today)?,
            // A worker's own task stays the worker's own.
            None if owner != task.owner => return Err(TaskRefused::ClientWithoutCase),
            None => {}
        }
        moves::move_to(task, owner, due_on, at.today)
    };
    change(
        app,
        who,
        task,
        Step(Action::MoveTask, EventKind::TaskMoved),
        key,
        moved,
    )
    .await
}

/// Begins to follow a task of a case, or stops.
pub async fn follow(
    app: &App,
    who: &Worker,
    task: TaskId,
    follows: bool,
    key: &RequestKey,
) -> Result<(), Failure<TaskRefused>> {
    let followed = |task, _: &Moment<'_>| {
        if follows {
            moves::observe(task, who.account)
        } else {
            moves::stop_observing(task, who.account)
        }
    };
    change(
        app,
        who,
        task,
        Step(Action::MoveTask, EventKind::TaskMoved),
        key,
        followed,
    )
    .await
}

/// The action and what the timeline tells of it.
struct Step(Action, EventKind);

/// What a rule looks at beside the task.
struct Moment<'a> {
    file: Option<&'a CaseFile>,
    now: Timestamp,
    today: Date,
}

/// One change of a task: with its case when it has one, else as its owner's own.
async fn change(
    app: &App,
    who: &Worker,
    id: TaskId,
    Step(action, kind): Step,
    key: &RequestKey,
    rule: impl FnOnce(Task, &Moment<'_>) -> Result<Task, TaskRefused>,
) -> Result<(), Failure<TaskRefused>> {
    let Some(case) = case_of(app, id).await? else {
        return change_own(app, who, id, action, key, rule).await;
    };
    let mut work = app.begin(who, case, action, key).await?;
    let task = store::task::by_id(&mut work.tx, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let moment = Moment {
        file: Some(&work.file),
        now: work.now,
        today: work.today,
    };
    let task = rule(task, &moment).map_err(Failure::Rule)?;
    store::task::save(&mut work.tx, &task).await?;
    work.event(kind, DataClass::PlanAndFollowUp, task.title);
    work.finish("").await
}

async fn change_own(
    app: &App,
    who: &Worker,
    id: TaskId,
    action: Action,
    key: &RequestKey,
    rule: impl FnOnce(Task, &Moment<'_>) -> Result<Task, TaskRefused>,
) -> Result<(), Failure<TaskRefused>> {
    let mut own = OwnWork::begin(app, who, action, key).await?;
    let task = store::task::by_id(&mut own.tx, id)
        .await?
        .filter(|task| task.case.is_none() && task.owner == TaskOwner::Account(who.account))
        .ok_or(Failure::NotFound)?;
    let moment = Moment {
        file: None,
        now: app.now(),
        today: app.today(),
    };
    let task = rule(task, &moment).map_err(Failure::Rule)?;
    store::task::save(&mut own.tx, &task).await?;
    own.finish().await
}

async fn case_of(app: &App, id: TaskId) -> Result<Option<CaseId>, Failure<TaskRefused>> {
    let mut tx = app.db.read().await?;
    let task = store::task::by_id(&mut tx, id).await?;
    Ok(task.ok_or(Failure::NotFound)?.case)
}

/// A change of something that belongs to no case: request key, log line, commit.
struct OwnWork {
    app: App,
    who: Worker,
    tx: Tx,
    action: Action,
    key: RequestKey,
}

impl OwnWork {
    async fn begin<R>(
        app: &App,
        who: &Worker,
        action: Action,
        key: &RequestKey,
    ) -> Result<Self, Failure<R>> {
        let mut tx = app.db.begin().await?;
        if let Some(result) = store::request::result_of(&mut tx, key.as_str()).await? {
            return Err(Failure::AlreadyDone(result));
        }
        if !who.is_active {
            return Err(Failure::NotFound);
        }
        Ok(Self {
            app: app.clone(),
            who: who.clone(),
            tx,
            action,
            key: key.clone(),
        })
    }

    async fn finish<R>(mut self) -> Result<(), Failure<R>> {
        let line = own_line(&self.app, &self.who, self.action);
        store::log::insert(&mut self.tx, &line).await?;
        let (key, action) = (self.key.as_str(), self.action.code());
        store::request::remember(&mut self.tx, key, action, "", self.app.now()).await?;
        self.tx.commit().await?;
        Ok(())
    }
}

fn own_line(app: &App, who: &Worker, action: Action) -> LogLine {
    LogLine {
        id: app.new_id(),
        at: app.now(),
        account: Some(who.account),
        organisation: Some(who.organisation),
        county: who.county.as_str().to_owned(),
        action: action.code(),
        case: None,
        client: None,
        referral: None,
        door: None,
        details: "list".to_owned(),
    }
}
