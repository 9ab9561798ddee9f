//! What is done to a task from a list: done, moved, called off, followed. Each goes back to the list it came from.
//! Not the list itself.

use actions::task;
use actions::{Failure, RequestKey};
use axum::extract::Path;
use domain::id::{CaseId, TaskId};
use domain::task::TaskOwner;
use domain::task::moves::TaskRefused;
use jiff::civil::Date;

use super::{owner_of, refused, tasks_page};
use crate::answer::Answer;
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

/// A list has many small forms with one key; each task makes its own of it.
fn key(me: &SignedIn, form: &Form, task: TaskId) -> RequestKey {
    RequestKey::new(me.worker().account, &format!("{}-{task}", form.key()))
}

/// Back to the list with a notice, or the list again with what was wrong.
async fn answer(
    (state, page, me): (State, Page, SignedIn),
    task: TaskId,
    mut form: Form,
    done: Option<Result<(), Failure<TaskRefused>>>,
    notice: Notice,
) -> Answer {
    let case: Option<CaseId> = form.value("case").parse().ok();
    match done {
        Some(Ok(()) | Err(Failure::AlreadyDone(_))) => {
            let to = case.map_or_else(|| "/tasks".to_owned(), |case| format!("/tasks?case={case}"));
            return page.done(&to, notice);
        }
        Some(Err(Failure::Rule(refusal))) => {
            let (field, words) = refused(page.l, refusal, &format!("-{task}"));
            form.refuse(&field, words);
        }
        Some(Err(other)) => return Err(other.into()),
        None => {}
    }
    page.send_back(&tasks_page(&state, &page, &me, case, form).await?)
}

/// Done, with a note or without.
pub async fn done(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<TaskId>,
    form: Form,
) -> Answer {
    let note = form.value(&format!("note-{id}")).to_owned();
    let key = key(&me, &form, id);
    let done = task::finish(state.app(), me.worker(), id, &note, &key).await;
    answer((state, page, me), id, form, Some(done), Notice::TaskDone).await
}

/// To another owner, another day, or both.
pub async fn move_to(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<TaskId>,
    mut form: Form,
) -> Answer {
    let owner_field = format!("owner-{id}");
    let owner = if form.given(&owner_field).is_some() {
        form.parsed(&owner_field, owner_of, page.l.task_owner_error())
    } else {
        Some(TaskOwner::Account(me.worker().account))
    };
    let on = form.parsed(
        &format!("on-{id}"),
        |day| day.parse::<Date>().ok(),
        page.l.task_on_error(),
    );
    let moved = match (owner, on) {
        (Some(owner), Some(on)) => {
            let key = key(&me, &form, id);
            Some(task::move_to(state.app(), me.worker(), id, owner, on, &key).await)
        }
        _ => None,
    };
    answer((state, page, me), id, form, moved, Notice::TaskChanged).await
}

/// Called off, because.
pub async fn cancel(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<TaskId>,
    form: Form,
) -> Answer {
    let because = form.value(&format!("because-{id}")).to_owned();
    let key = key(&me, &form, id);
    let cancelled = task::cancel(state.app(), me.worker(), id, &because, &key).await;
    let notice = Notice::TaskCancelled;
    answer((state, page, me), id, form, Some(cancelled), notice).await
}

/// Followed, or no longer.
pub async fn follow(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<TaskId>,
    form: Form,
) -> Answer {
    let follows = form.is_chosen("follows", "yes");
    let key = key(&me, &form, id);
    let followed = task::follow(state.app(), me.worker(), id, follows, &key).await;
    answer(
        (state, page, me),
        id,
        form,
        Some(followed),
        Notice::TaskChanged,
    )
    .await
}
