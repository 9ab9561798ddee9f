//! The page that takes a case to its next step: what the present one still lacks, and where the path leads.
//! Not the rule: that is `domain::case::step`.

use actions::case::leave_step as go_on;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::case::step::{EnterRefused, missing_to_leave};
use domain::id::CaseId;
use domain::model::StepCode;

use super::head::{CaseHead, CasePage};
use super::missing;
use crate::answer::Answer;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "case/step.html", blocks = ["main"])]
struct StepPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    present: String,
    meaning: String,
    missing: Vec<String>,
    form: Form,
    choices: Vec<Choice>,
}

/// Shows what the present step still lacks and where the path may go.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::LeaveStep, "step")
        .await?;
    let present = view.file.case.present_step();
    let usual = present
        .and_then(|visit| view.model.step_after(&visit.step))
        .map(|step| step.code.to_string());
    let form = Form::new(&page).fill("to", usual.unwrap_or_default());
    page.show(&step_page(&page, &view, &me, form))
}

fn next_choices(page: &Page, view: &CaseView) -> Vec<Choice> {
    let ways = domain::case::step::ways(&view.file, &view.model);
    ways.iter()
        .filter_map(|code| view.model.step(code))
        .map(|step| {
            Choice::new(step.code.as_str(), page.say(&step.name)).hint(page.say(&step.plain))
        })
        .collect()
}

fn step_page(page: &Page, view: &CaseView, me: &SignedIn, form: Form) -> StepPage {
    let present = view
        .file
        .case
        .present_step()
        .and_then(|visit| view.model.step(&visit.step));
    let lacking = missing_to_leave(&view.file, &view.model, view.now, view.today);
    StepPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Other),
        case: view.file.case.id,
        present: present.map_or_else(String::new, |step| page.say(&step.name).to_owned()),
        meaning: present.map_or_else(String::new, |step| page.say(&step.plain).to_owned()),
        missing: lacking
            .iter()
            .map(|one| missing::words(page, view, one))
            .collect(),
        choices: next_choices(page, view),
        form,
        page: page.clone(),
    }
}

/// Goes on to another step.
pub async fn leave(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(to) = form.required("to", page.l.case_step_to_error()) {
        let reason = form.given("reason").map(str::to_owned);
        let to = StepCode::new(to);
        match go_on(
            state.app(),
            me.worker(),
            case,
            &to,
            reason.as_deref(),
            &me.key(&form),
        )
        .await
        {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}"), Notice::StepEntered);
            }
            Err(Failure::Rule(refusal)) => {
                let field = if matches!(refusal, EnterRefused::ReasonToPassByMissing { .. }) {
                    "reason"
                } else {
                    "to"
                };
                form.refuse(field, step_refused(&page, &refusal));
            }
            Err(other) => return Err(other.into()),
        }
    }
    let view = state
        .app()
        .read_case(me.worker(), case, Action::LeaveStep, "step")
        .await?;
    page.send_back(&step_page(&page, &view, &me, form))
}

fn step_refused(page: &Page, refusal: &EnterRefused) -> String {
    let l = page.l;
    match refusal {
        EnterRefused::CaseClosed => l.case_step_refused_closed(),
        EnterRefused::UnknownStep | EnterRefused::PathDoesNotLead => l.case_step_refused_path(),
        EnterRefused::AlreadyThere => l.case_step_refused_there(),
        EnterRefused::ReasonToPassByMissing { .. } => l.case_step_refused_reason(),
        EnterRefused::Missing(lacking) => {
            l.case_step_refused_missing(u32::try_from(lacking.len()).unwrap_or(0))
        }
    }
}
