//! The forms that answer an order and that cancel one. Not ordering (`order`).

use actions::assessment::{answer_order, cancel_order};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::AssessmentOrder;
use domain::assessment::order::{Answer as Finding, AnswerRefused};
use domain::id::{AssessmentId, CaseId};

use super::overview_cards::{order_facts, order_name};
use super::{frame, open, optional_day, overview_of, required_day};
use crate::answer::{Answer, Fault};
use crate::case::FormFrame;
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "assessment/answer.html", blocks = ["main"])]
struct AnswerPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    facts: Vec<(String, String)>,
    validity: String,
    cancels: bool,
}

fn order_of(view: &CaseView, id: AssessmentId) -> Result<&AssessmentOrder, Fault> {
    let mut orders = view.file.orders.iter();
    orders.find(|order| order.id == id).ok_or(Fault::NotFound)
}

fn answer_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    id: AssessmentId,
    cancels: bool,
    form: Form,
) -> Result<AnswerPage, Fault> {
    let l = page.l;
    let order = order_of(view, id)?;
    let name = order_name(page, view, &order.kind);
    let (path, title, button) = if cancels {
        (
            "cancel",
            l.assessment_cancel_title(name),
            l.assessment_cancel_button(),
        )
    } else {
        (
            "answer",
            l.assessment_answer_title(name),
            l.case_form_save(),
        )
    };
    let months = order
        .kind
        .in_model(&view.model)
        .map(|assessment| assessment.valid_months);
    Ok(AnswerPage {
        frame: frame(page, view, me, &format!("/orders/{id}/{path}"))
            .title(title)
            .button(button),
        facts: order_facts(page, view, order),
        validity: months.map_or_else(String::new, |months| l.assessment_answer_valid_hint(months)),
        cancels,
        form,
        page: page.clone(),
    })
}

/// Shows the form of the answer.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
) -> Answer {
    let view = open(&state, &me, case, Action::AnswerOrder).await?;
    let form = Form::new(&page).fill("done_on", view.today.to_string());
    page.show(&answer_page(&page, &view, &me, id, false, form)?)
}

/// Shows the form of cancelling.
pub async fn show_cancel(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
) -> Answer {
    let view = open(&state, &me, case, Action::CancelOrder).await?;
    let form = Form::new(&page);
    page.show(&answer_page(&page, &view, &me, id, true, form)?)
}

/// Records the answer, or sends the form back with everything kept.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
    mut form: Form,
) -> Answer {
    if let Some(finding) = read(&page, &mut form) {
        match answer_order(state.app(), me.worker(), case, id, finding, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::OrderAnswered);
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &mut form, refusal, "finding"),
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::AnswerOrder).await?;
    page.send_back(&answer_page(&page, &view, &me, id, false, form)?)
}

fn read(page: &Page, form: &mut Form) -> Option<Finding> {
    let l = page.l;
    let done_on = required_day(form, "done_on", l.assessment_day_error());
    let done_by = form.required("done_by", l.assessment_answer_maker_error());
    let finding = form.required("finding", l.assessment_answer_finding_error());
    let valid_until = optional_day(form, "valid_until", l.assessment_day_error());
    Some(Finding {
        done_on: done_on?,
        done_by: done_by?,
        finding: finding?,
        valid_until: valid_until?,
    })
}

/// Cancels the order, or sends the form back.
pub async fn cancel(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
    mut form: Form,
) -> Answer {
    if let Some(because) = form.required("because", page.l.assessment_cancel_because_error()) {
        match cancel_order(state.app(), me.worker(), case, id, &because, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::OrderCancelled);
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &mut form, refusal, "because"),
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::CancelOrder).await?;
    page.send_back(&answer_page(&page, &view, &me, id, true, form)?)
}

fn refuse(page: &Page, form: &mut Form, refusal: AnswerRefused, whole: &str) {
    let l = page.l;
    let (field, words) = match refusal {
        AnswerRefused::CaseClosed => (whole, l.assessment_refused_closed()),
        AnswerRefused::NotWaiting => (whole, l.assessment_refused_not_waiting()),
        AnswerRefused::DoneInTheFuture => ("done_on", l.assessment_refused_future()),
        AnswerRefused::FindingMissing => ("finding", l.assessment_answer_finding_error()),
        AnswerRefused::MakerMissing => ("done_by", l.assessment_answer_maker_error()),
        AnswerRefused::ValidityMissing => ("valid_until", l.assessment_answer_validity_error()),
        AnswerRefused::ValidUntilBeforeDone => {
            ("valid_until", l.assessment_answer_validity_order_error())
        }
        AnswerRefused::ReasonMissing => ("because", l.assessment_cancel_because_error()),
    };
    form.refuse(field, words);
}
