//! Closing: everything that stands in the way at once and how to clear it, what will happen, and the form.
//! Not the rule that refuses (`domain::onward::closing`).

use actions::onward::{After, close_case};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{CaseId, TaskId};
use domain::model::{ClosingCode, ClosingReason, OutcomeClass};
use domain::onward::closing::{CloseRefused, Closing, refusals};
use jiff::ToSpan;

use super::{frame, leave, name, open};
use crate::answer::Answer;
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "onward/close.html", blocks = ["main"])]
struct ClosePage {
    page: Page,
    frame: FormFrame,
    form: Form,
    obstacles: Vec<Obstacle>,
    outcomes: Vec<Choice>,
    owners: Vec<Choice>,
    ends: Vec<String>,
    follow_ups: Vec<String>,
    without_follow_up: String,
}

/// One thing in the way: what it is, and where it is cleared.
struct Obstacle {
    words: String,
    link: Option<(String, String)>,
}

/// Shows what stands in the way of an ordinary outcome, and the form.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::CloseCase).await?;
    let mut form = Form::new(&page);
    if let Some(responsible) = view.file.responsible_at(view.now) {
        form = form.fill("owner", responsible.holder.to_string());
    }
    let found = in_the_way(&view);
    page.show(&close_page(&page, &view, &me, form, &found))
}

/// What stands in the way of an ordinary outcome: one that asks for the last step and a way onward.
fn in_the_way(view: &CaseView) -> Vec<CloseRefused> {
    let may_come_any_time = |reason: &&ClosingReason| {
        matches!(
            reason.outcome,
            OutcomeClass::Moved
                | OutcomeClass::Withdrew
                | OutcomeClass::NotReached
                | OutcomeClass::Died
        )
    };
    let mut reasons = view.model.closing.iter();
    let Some(usual) = reasons.find(|reason| !may_come_any_time(reason)) else {
        return Vec::new();
    };
    let closing = Closing {
        outcome: usual.code.clone(),
        note: usual.code.to_string(),
        follow_up_owner: None,
    };
    let owner = view.file.responsible_at(view.now).map(|term| term.holder);
    refusals(&view.file, &view.model, &closing, owner)
}

fn close_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    form: Form,
    found: &[CloseRefused],
) -> ClosePage {
    let l = page.l;
    let people = view.file.people.values().filter(|worker| worker.is_active);
    let outcome =
        |reason: &ClosingReason| Choice::new(reason.code.as_str(), page.say(&reason.name));
    let without = view.model.closing.iter().filter(|reason| !reason.follow_up);
    let without: Vec<_> = without.map(|reason| page.say(&reason.name)).collect();
    let ends = view
        .file
        .terms
        .iter()
        .filter(|term| term.holds_at(view.now));
    ClosePage {
        frame: frame(page, view, me, "/close")
            .title(l.onward_close_form_title())
            .button(l.onward_close_button()),
        obstacles: found
            .iter()
            .filter_map(|refused| obstacle(page, view, refused))
            .collect(),
        outcomes: view.model.closing.iter().map(outcome).collect(),
        owners: people
            .map(|worker| Choice::new(worker.account.to_string(), worker.name.as_str()))
            .collect(),
        ends: ends
            .map(|term| {
                l.onward_close_ends(name(view, term.holder), crate::word::term(l, term.kind))
            })
            .collect(),
        follow_ups: view
            .model
            .follow_up
            .months
            .iter()
            .map(|&months| {
                let on = view.today.saturating_add(i64::from(months).months());
                l.onward_close_follow_up(page.date(on), months)
            })
            .collect(),
        without_follow_up: if without.is_empty() {
            String::new()
        } else {
            l.onward_close_without_follow_up(without.join(", "))
        },
        form,
        page: page.clone(),
    }
}

/// An obstacle in words; what belongs to a field is said beside the field.
fn obstacle(page: &Page, view: &CaseView, refused: &CloseRefused) -> Option<Obstacle> {
    let l = page.l;
    let case = view.file.case.id;
    let (words, link) = match refused {
        CloseRefused::UnknownOutcome | CloseRefused::NoteMissing => return None,
        CloseRefused::AlreadyClosed => (l.onward_close_refused_closed(), None),
        CloseRefused::NotAtThisStep => (
            l.onward_close_refused_step(),
            Some((
                format!("/cases/{case}/step"),
                l.onward_close_refused_step_link(),
            )),
        ),
        CloseRefused::NoOnwardPath => (
            l.onward_close_refused_path(),
            Some((format!("/cases/{case}/onward/path"), l.onward_path_link())),
        ),
        CloseRefused::HandoverUnderWay(_) => (
            l.onward_close_refused_handover(),
            Some((
                format!("/cases/{case}/team"),
                l.onward_close_refused_handover_link(),
            )),
        ),
        CloseRefused::OpenTasks(tasks) => (
            l.onward_close_refused_tasks(
                u32::try_from(tasks.len()).unwrap_or(u32::MAX),
                titles(view, tasks),
            ),
            Some((
                format!("/tasks?case={case}"),
                l.onward_close_refused_tasks_link(),
            )),
        ),
        CloseRefused::NoFollowUpOwner => (l.onward_close_refused_owner(), None),
    };
    Some(Obstacle { words, link })
}

fn titles(view: &CaseView, tasks: &[TaskId]) -> String {
    let known = view.file.tasks.iter();
    let titles = known
        .filter(|task| tasks.contains(&task.id))
        .map(|task| task.title.as_str());
    titles.collect::<Vec<_>>().join(", ")
}

/// Closes the case, or sends the form back with everything in the way.
pub async fn close(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let mut found = None;
    if let Some(outcome) = form.required("outcome", l.onward_close_outcome_error()) {
        let closing = Closing {
            outcome: ClosingCode::new(outcome),
            note: form.value("note").to_owned(),
            follow_up_owner: form.value("owner").parse().ok(),
        };
        match close_case(state.app(), me.worker(), case, closing, &me.key(&form)).await {
            Ok(after) => return leave(&page, case, after, Notice::CaseClosed),
            Err(Failure::AlreadyDone(result)) => {
                return leave(&page, case, After::of_code(&result), Notice::CaseClosed);
            }
            Err(Failure::Rule(refused)) => found = Some(refused),
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::CloseCase).await?;
    for refused in found.iter().flatten() {
        match refused {
            CloseRefused::NoteMissing => form.refuse("note", l.onward_close_note_error()),
            CloseRefused::UnknownOutcome => form.refuse("outcome", l.onward_close_outcome_error()),
            CloseRefused::NoFollowUpOwner => form.refuse("owner", l.onward_close_refused_owner()),
            other => {
                if let Some(obstacle) = obstacle(&page, &view, other) {
                    form.refuse("outcome", obstacle.words);
                }
            }
        }
    }
    let found = found.unwrap_or_else(|| in_the_way(&view));
    page.send_back(&close_page(&page, &view, &me, form, &found))
}
