//! Adding a task to a case or to one's own list. Not the lists.

use actions::task::{self, TaskDraft};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::RawQuery;
use domain::access::Action;
use domain::id::CaseId;
use domain::task::TaskOwner;
use jiff::civil::Date;

use super::{owner_of, owners, refused};
use crate::answer::{Answer, Fault};
use crate::form::{Choice, Form, decode};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "task/new.html", blocks = ["main"])]
struct NewTaskPage {
    page: Page,
    case: String,
    about: String,
    owners: Vec<Choice>,
    observers: Vec<Choice>,
    back: String,
    form: Form,
}

/// The empty form, oneself as the owner.
pub async fn form(state: State, page: Page, me: SignedIn, RawQuery(query): RawQuery) -> Answer {
    let asked = decode(query.as_deref().unwrap_or_default());
    let case = asked.iter().find(|(name, _)| name == "case");
    let case = case.map_or("", |(_, value)| value.as_str());
    let form = Form::new(&page)
        .fill("case", case)
        .fill("owner", me.worker().account.to_string());
    page.show(&new_page(&state, &page, &me, form).await?)
}

async fn case_view(state: &State, me: &SignedIn, form: &Form) -> Result<Option<CaseView>, Fault> {
    let Some(case) = form.given("case") else {
        return Ok(None);
    };
    let case: CaseId = case.parse().map_err(|_| Fault::NotFound)?;
    let view = state
        .app()
        .read_case(me.worker(), case, Action::AddTask, "task_new")
        .await?;
    Ok(Some(view))
}

async fn new_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    form: Form,
) -> Result<NewTaskPage, Fault> {
    let l = page.l;
    let view = case_view(state, me, &form).await?;
    let owners = view
        .as_ref()
        .map(|view| owners(page, view, me.worker()))
        .unwrap_or_default();
    let others = |choice: &&Choice| {
        choice.value != "client" && choice.value != me.worker().account.to_string()
    };
    Ok(NewTaskPage {
        case: form.value("case").to_owned(),
        about: view.as_ref().map_or_else(
            || l.task_new_own_text(),
            |view| l.task_new_case(&view.file.client.full_name()),
        ),
        observers: owners.iter().filter(others).cloned().collect(),
        owners,
        back: view.as_ref().map_or_else(
            || "/tasks".to_owned(),
            |view| format!("/tasks?case={}", view.file.case.id),
        ),
        form,
        page: page.clone(),
    })
}

/// Adds the task, or sends the form back.
pub async fn save(state: State, page: Page, me: SignedIn, mut form: Form) -> Answer {
    let l = page.l;
    let case = match form.given("case") {
        Some(case) => Some(case.parse::<CaseId>().map_err(|_| Fault::NotFound)?),
        None => None,
    };
    let title = form.required("title", l.task_what_error());
    let owner = if case.is_some() {
        form.parsed("owner", owner_of, l.task_owner_error())
    } else {
        Some(TaskOwner::Account(me.worker().account))
    };
    let on = form.parsed("on", |day| day.parse::<Date>().ok(), l.task_on_error());
    if let (Some(title), Some(owner), Some(due_on)) = (title, owner, on) {
        let observers = form.values("observers");
        let draft = TaskDraft {
            title,
            owner,
            due_on,
            observers: observers
                .iter()
                .filter_map(|one| one.parse().ok())
                .collect(),
        };
        match task::add(state.app(), me.worker(), case, draft, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                let to =
                    case.map_or_else(|| "/tasks".to_owned(), |case| format!("/tasks?case={case}"));
                return page.done(&to, Notice::TaskAdded);
            }
            Err(Failure::Rule(refusal)) => {
                let (field, words) = refused(l, refusal, "");
                form.refuse(&field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&new_page(&state, &page, &me, form).await?)
}
