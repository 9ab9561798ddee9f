//! Tasks: one's own and a case's, grouped by urgency; done with one press, moved, called off, followed.
//! Not adding one (`new`), not the rules.

mod change;
mod new;

use actions::CaseView;
use actions::task::{self, TaskRow};
use askama::Template;
use axum::Router;
use axum::extract::RawQuery;
use axum::routing::{get, post};
use domain::access::Action;
use domain::id::{AccountId, CaseId};
use domain::person::Worker;
use domain::task::moves::{TaskRefused, overdue_days};
use domain::task::{Task, TaskOrigin, TaskOwner, TaskState};
use jiff::ToSpan;

use crate::answer::{Answer, Fault};
use crate::form::{Choice, Form, decode};
use crate::language::Catalogue;
use crate::meeting::no_ground;
use crate::page::Page;
use crate::part::{EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/tasks", get(show))
        .route("/tasks/new", get(new::form).post(new::save))
        .route("/tasks/{task}/done", post(change::done))
        .route("/tasks/{task}/move", post(change::move_to))
        .route("/tasks/{task}/cancel", post(change::cancel))
        .route("/tasks/{task}/follow", post(change::follow))
}

#[derive(Template)]
#[template(path = "task/list.html", blocks = ["main"])]
struct TasksPage {
    page: Page,
    title: String,
    text: String,
    case: String,
    new_href: String,
    groups: Vec<Group>,
    orphaned: Vec<TaskWords>,
    over: Vec<TaskWords>,
    empty: Option<EmptyState>,
    form: Form,
}

/// Tasks of one urgency.
struct Group {
    id: &'static str,
    title: String,
    tasks: Vec<TaskWords>,
}

impl Group {
    fn count(&self) -> u32 {
        u32::try_from(self.tasks.len()).unwrap_or(u32::MAX)
    }
}

/// A task in words, with what may be done to it here.
struct TaskWords {
    id: String,
    title: String,
    /// The client and the way to the case.
    client: Option<(String, String)>,
    due: String,
    late: Option<Tag>,
    about: Vec<String>,
    note_label: String,
    may_change: bool,
    /// Whom it may be given to; none where only the day may change.
    owners: Vec<Choice>,
    /// Whether the reader follows it; none for a task of no case.
    follows: Option<bool>,
    is_late: bool,
    is_this_week: bool,
}

async fn show(state: State, page: Page, me: SignedIn, RawQuery(query): RawQuery) -> Answer {
    let asked = decode(query.as_deref().unwrap_or_default());
    let case = asked.iter().find(|(name, _)| name == "case");
    let case = case.and_then(|(_, value)| value.parse::<CaseId>().ok());
    let form = Form::new(&page);
    page.show(&tasks_page(&state, &page, &me, case, form).await?)
}

/// The list, of a case or of one's own, around a form.
async fn tasks_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: Option<CaseId>,
    form: Form,
) -> Result<TasksPage, Fault> {
    match case {
        Some(case) => of_case(state, page, me, case, form).await,
        None => mine(state, page, me, form).await,
    }
}

async fn mine(state: &State, page: &Page, me: &SignedIn, form: Form) -> Result<TasksPage, Fault> {
    let l = page.l;
    let found = task::mine(state.app(), me.worker()).await?;
    let words = |row: &TaskRow| {
        let client = row.task.case.zip(row.client_name.clone());
        TaskWords {
            client: client.map(|(case, name)| (name, format!("/cases/{case}"))),
            may_change: true,
            ..bare(page, &row.task)
        }
    };
    let left = |(row, owner): &(TaskRow, String)| {
        let client = row.task.case.zip(row.client_name.clone());
        TaskWords {
            // Moving asks for the case's people, so it is done on the case's own list.
            client: client
                .map(|(case, name)| (name, format!("/tasks?case={case}#{}", row.task.id))),
            about: vec![l.task_owner_was(owner)],
            ..bare(page, &row.task)
        }
    };
    let tasks: Vec<_> = found.own.iter().map(words).collect();
    Ok(TasksPage {
        title: l.task_title(),
        text: l.task_text(),
        case: String::new(),
        new_href: "/tasks/new".into(),
        empty: empty(page, tasks.is_empty()),
        groups: groups(page, tasks),
        orphaned: found.orphaned.iter().map(left).collect(),
        over: Vec::new(),
        form,
        page: page.clone(),
    })
}

async fn of_case(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: Form,
) -> Result<TasksPage, Fault> {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadTasks, "tasks")
        .await?;
    let l = page.l;
    let may_change = view.may(Action::FinishTask, me.worker()) && view.file.case.is_open();
    let owners = owners(page, &view, me.worker());
    let words = |task: &Task| TaskWords {
        about: about(page, &view, task),
        may_change: may_change && task.state == TaskState::Open,
        owners: owners.clone(),
        follows: Some(task.observers.contains(&me.worker().account)),
        ..bare(page, task)
    };
    let (open, over): (Vec<&Task>, Vec<&Task>) = view
        .file
        .tasks
        .iter()
        .partition(|task| task.state == TaskState::Open);
    let mut tasks: Vec<_> = open;
    tasks.sort_by_key(|task| (task.due_on, task.id));
    Ok(TasksPage {
        title: l.task_title_case(),
        text: view.file.client.full_name(),
        case: case.to_string(),
        new_href: format!("/tasks/new?case={case}"),
        empty: empty(page, tasks.is_empty()),
        groups: groups(page, tasks.into_iter().map(words).collect()),
        orphaned: Vec::new(),
        over: over.into_iter().rev().map(words).collect(),
        form,
        page: page.clone(),
    })
}

fn empty(page: &Page, is_empty: bool) -> Option<EmptyState> {
    let l = page.l;
    is_empty.then(|| EmptyState::new("list-checks", l.task_empty_title(), l.task_empty_text()))
}

fn groups(page: &Page, tasks: Vec<TaskWords>) -> Vec<Group> {
    let l = page.l;
    let (late, rest): (Vec<_>, Vec<_>) = tasks.into_iter().partition(|task| task.is_late);
    let (week, later): (Vec<_>, Vec<_>) = rest.into_iter().partition(|task| task.is_this_week);
    [
        ("late", l.task_late(), late),
        ("week", l.task_week(), week),
        ("later", l.task_later(), later),
    ]
    .into_iter()
    .filter(|(_, _, tasks)| !tasks.is_empty())
    .map(|(id, title, tasks)| Group { id, title, tasks })
    .collect()
}

/// The words every list shows; overdue is worked out now, never stored.
fn bare(page: &Page, task: &Task) -> TaskWords {
    let l = page.l;
    let late = overdue_days(task, page.today);
    let week_ends = page.today.saturating_add(7.days());
    TaskWords {
        id: task.id.to_string(),
        title: task.title.clone(),
        client: None,
        due: if task.due_on == page.today {
            l.task_today()
        } else {
            l.task_due(&page.date(task.due_on))
        },
        late: late.map(|days| {
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            Tag::new(Tone::Danger, l.task_late_days(days))
        }),
        about: match (task.case, task.origin) {
            (None, _) => vec![l.task_own()],
            (Some(_), TaskOrigin::Decision(_)) => vec![l.task_origin_decision()],
            _ => Vec::new(),
        },
        note_label: l.task_note_label(&task.title),
        may_change: false,
        owners: Vec::new(),
        follows: None,
        is_late: late.is_some(),
        is_this_week: task.due_on <= week_ends,
    }
}

fn about(page: &Page, view: &CaseView, task: &Task) -> Vec<String> {
    let l = page.l;
    let name = |account: AccountId| {
        let known = view.file.people.get(&account);
        known.map_or_else(String::new, |worker| worker.name.clone())
    };
    let owner = match task.owner {
        TaskOwner::Account(account) => name(account),
        TaskOwner::Client => l.task_owner_client(),
    };
    let mut about = vec![l.task_owner(&owner)];
    if matches!(task.origin, TaskOrigin::Decision(_)) {
        about.push(l.task_origin_decision());
    }
    let observers: Vec<_> = task.observers.iter().copied().map(name).collect();
    let observers: Vec<_> = observers
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    if !observers.is_empty() {
        about.push(l.task_observers(&observers.join(", ")));
    }
    match &task.state {
        TaskState::Open => {}
        TaskState::Done { at, by, note } => {
            about.push(l.task_done_on(&page.day_of(*at), &name(*by)));
            about.extend((!note.is_empty()).then(|| note.clone()));
        }
        TaskState::Cancelled { at, by, because } => {
            about.push(l.task_cancelled_on(&page.day_of(*at), &name(*by), because));
        }
    }
    about
}

/// Whom a task of the case may be given to: oneself, everybody who works on the case, the client. The rule asks for their ground.
fn owners(page: &Page, view: &CaseView, me: &Worker) -> Vec<Choice> {
    let l = page.l;
    let works = |worker: &&Worker| {
        worker.account != me.account
            && worker.is_active
            && view.file.facts().works_here(worker.account, view.now)
    };
    let others = view.file.people.values().filter(works).map(|worker| {
        let label = l.meeting_new_person(&worker.name, &worker.organisation_name);
        Choice::new(worker.account.to_string(), label)
    });
    [Choice::new(me.account.to_string(), l.task_me(&me.name))]
        .into_iter()
        .chain(others)
        .chain([Choice::new("client", l.task_owner_client())])
        .collect()
}

/// The owner behind a choice.
fn owner_of(value: &str) -> Option<TaskOwner> {
    match value {
        "client" => Some(TaskOwner::Client),
        account => account.parse().ok().map(TaskOwner::Account),
    }
}

/// The field and the words of a refusal; `suffix` is what the fields' names end with.
fn refused(l: &Catalogue, refusal: TaskRefused, suffix: &str) -> (String, String) {
    let (field, words) = match refusal {
        TaskRefused::CaseClosed => ("title", l.task_refused_closed()),
        TaskRefused::TitleMissing => ("title", l.task_what_error()),
        TaskRefused::DueInThePast => ("on", l.task_on_error()),
        TaskRefused::ClientWithoutCase => ("owner", l.task_refused_client()),
        TaskRefused::NotOpen => ("note", l.task_refused_over()),
        TaskRefused::ReasonMissing => ("because", l.task_because_error()),
        TaskRefused::AlreadyObserves => ("note", l.task_refused_follows()),
        TaskRefused::DoesNotObserve => ("note", l.task_refused_not_following()),
        TaskRefused::OwnerMayNotHear(why) => ("owner", l.task_refused_ground(&no_ground(l, why))),
    };
    (format!("{field}{suffix}"), words)
}
