//! The form that opens a closed case again, with a new responsible worker from the same instant. Not closing (`close`).

use actions::onward::{reopen_case, workers_to_choose};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{AccountId, CaseId};
use domain::model::{Step, StepCode};
use domain::onward::closing::ReopenRefused;
use domain::person::Worker;
use domain::responsibility::naming::candidates;
use std::collections::BTreeMap;

use super::{done, frame, open};
use crate::answer::{Answer, Fault};
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "onward/reopen.html", blocks = ["main"])]
struct ReopenPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    steps: Vec<Choice>,
    workers: Vec<Choice>,
}

/// The county's workers and how many open cases each has.
type Workers = (Vec<Worker>, BTreeMap<AccountId, u32>);

async fn workers(state: &State, me: &SignedIn) -> Result<Workers, Fault> {
    let found = workers_to_choose(state.app(), me.worker()).await;
    found.map_err(|error| {
        tracing::error!(%error, "the workers could not be read");
        Fault::Unavailable
    })
}

/// Shows the form; the step is the one where the case was closed.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::ReopenCase).await?;
    let last = view.file.case.present_step();
    let form = Form::new(&page).fill("step", last.map_or("", |visit| visit.step.as_str()));
    let workers = workers(&state, &me).await?;
    page.show(&reopen_page(&page, &view, &me, form, &workers))
}

fn reopen_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    form: Form,
    (workers, caseloads): &Workers,
) -> ReopenPage {
    let l = page.l;
    let step = |step: &Step| Choice::new(step.code.as_str(), page.say(&step.name));
    let choices = candidates(&view.file, workers, caseloads, &view.model);
    let worker = |candidate: &domain::responsibility::naming::Candidate<'_>| {
        let worker = candidate.worker;
        let role = view
            .model
            .role(&worker.role)
            .map_or(worker.role.as_str(), |role| page.say(&role.name));
        let words = l.onward_reopen_worker(worker.name.as_str(), role, candidate.caseload);
        Choice::new(worker.account.to_string(), words)
    };
    ReopenPage {
        frame: frame(page, view, me, "/reopen")
            .title(l.onward_reopen_form_title())
            .button(l.onward_reopen_button()),
        steps: view.model.steps.iter().map(step).collect(),
        workers: choices
            .iter()
            .filter(|candidate| candidate.may.is_ok())
            .map(worker)
            .collect(),
        form,
        page: page.clone(),
    }
}

/// Opens the case again, or sends the form back.
pub async fn reopen(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let step = form.required("step", l.onward_reopen_step_error());
    let account = |text: &str| text.parse::<AccountId>().ok();
    let worker = form.parsed("worker", account, l.onward_reopen_worker_error());
    let reason = form.required("reason", l.onward_reopen_reason_error());
    if let (Some(step), Some(worker), Some(reason)) = (step, worker, reason) {
        let step = StepCode::new(step);
        let key = me.key(&form);
        let opened = reopen_case(
            state.app(),
            me.worker(),
            case,
            (&step, worker),
            &reason,
            &key,
        );
        match opened.await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                // Who reopened may have nothing more to do with the case.
                let seen = state
                    .app()
                    .read_case(me.worker(), case, Action::ReadPlan, "onward")
                    .await;
                return match seen {
                    Ok(_) => done(&page, case, Notice::CaseReopened),
                    Err(_) => page.done("/desk", Notice::CaseReopened),
                };
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &mut form, refusal),
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::ReopenCase).await?;
    let workers = workers(&state, &me).await?;
    page.send_back(&reopen_page(&page, &view, &me, form, &workers))
}

fn refuse(page: &Page, form: &mut Form, refusal: ReopenRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        ReopenRefused::NotClosed => ("reason", l.onward_reopen_refused_open()),
        ReopenRefused::ClientDied => ("reason", l.onward_reopen_refused_died()),
        ReopenRefused::AnotherCaseIsOpen => ("reason", l.onward_reopen_refused_other()),
        ReopenRefused::UnknownStep => ("step", l.onward_reopen_step_error()),
        ReopenRefused::MayNot(_) => ("worker", l.onward_reopen_refused_worker()),
        ReopenRefused::ReasonMissing => ("reason", l.onward_reopen_reason_error()),
    };
    form.refuse(field, words);
}
