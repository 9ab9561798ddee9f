//! The form that orders an assessment. When an earlier one of the kind still holds, the page shows it and asks: use it, update it,
//! or a new one because (I-8). Not its answer (`answer`).

use actions::assessment::{OrderEntry, order_assessment, reuse_assessment};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::{Path, Query};
use domain::access::Action;
use domain::assessment::order::{OrderRefused, ReuseRefused, still_valid};
use domain::assessment::{AssessmentOrder, OrderKind, OrderState, Repetition, RepetitionChoice};
use domain::calendar::days_after;
use domain::id::CaseId;
use domain::model::{Assessment, AssessmentCode, AssessmentKind, ServiceModel};
use serde::Deserialize;

use super::overview_cards::{order_facts, order_name};
use super::{frame, open, overview_of, required_day};
use crate::answer::{Answer, Fault};
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "assessment/order.html", blocks = ["main"])]
struct OrderPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    kinds: Vec<Choice>,
    earlier: Option<Earlier>,
}

/// The assessment that still holds or waits, and what may be done with it.
struct Earlier {
    id: String,
    title: String,
    text: String,
    facts: Vec<(String, String)>,
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
}

/// Shows the form; `?kind=` chooses the assessment beforehand.
pub(super) async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    Query(asked): Query<Asked>,
) -> Answer {
    let view = open(&state, &me, case, Action::OrderAssessment).await?;
    let mut form = Form::new(&page).fill("kind", asked.kind.as_str());
    if let Some(assessment) = view.model.assessment(&asked.kind.as_str().into()) {
        let days = assessment.answer_within_days.unwrap_or(30);
        form = form.fill("due_on", days_after(view.today, days).to_string());
    }
    page.show(&order_page(&page, &view, &me, form))
}

/// Assessments that are ordered; the joint assessment is written together instead.
fn orderable(model: &ServiceModel) -> impl Iterator<Item = &Assessment> {
    model
        .assessments
        .iter()
        .filter(|assessment| assessment.kind != AssessmentKind::JointAssessment)
}

fn order_page(page: &Page, view: &CaseView, me: &SignedIn, form: Form) -> OrderPage {
    let l = page.l;
    let kinds = orderable(&view.model).map(|assessment| {
        let choice = Choice::new(assessment.code.as_str(), page.say(&assessment.name));
        match assessment.answer_within_days {
            Some(days) => choice.hint(l.assessment_order_kind_hint(assessment.valid_months, days)),
            None => choice.hint(l.assessment_order_valid_months(assessment.valid_months)),
        }
    });
    let earlier = form
        .given("kind")
        .map(|code| OrderKind::of(&view.model, &AssessmentCode::new(code)))
        .and_then(|kind| earlier(page, view, &kind));
    OrderPage {
        frame: frame(page, view, me, "/orders/new")
            .title(l.assessment_order_form_title())
            .button(l.assessment_order_button()),
        kinds: kinds.collect(),
        earlier,
        form,
        page: page.clone(),
    }
}

/// The newest assessment of the kind that holds today, or waits for its answer.
fn standing<'a>(view: &'a CaseView, kind: &OrderKind) -> Option<&'a AssessmentOrder> {
    let valid = still_valid(&view.file, kind, view.today).map(|(order, _)| order);
    valid.or_else(|| {
        let orders = view.file.orders.iter().rev();
        orders
            .into_iter()
            .find(|order| &order.kind == kind && order.state == OrderState::Ordered)
    })
}

fn earlier(page: &Page, view: &CaseView, kind: &OrderKind) -> Option<Earlier> {
    let l = page.l;
    let order = standing(view, kind)?;
    let name = order_name(page, view, kind);
    let mut choices = vec![
        Choice::new("update", l.assessment_order_update()),
        Choice::new("new", l.assessment_order_new()),
    ];
    let (title, text) = match order.state {
        OrderState::Answered { valid_until, .. } => {
            choices.insert(0, Choice::new("reuse", l.assessment_order_reuse()));
            (
                l.assessment_order_valid_title(name, page.date(valid_until)),
                l.assessment_order_valid_text(),
            )
        }
        OrderState::Ordered | OrderState::Cancelled { .. } => (
            l.assessment_order_waiting_title(name, page.date(order.due_on)),
            l.assessment_order_waiting_text(),
        ),
    };
    Some(Earlier {
        id: order.id.to_string(),
        title,
        text,
        facts: order_facts(page, view, order),
        choices,
    })
}

/// Orders, or uses the earlier one; the form comes back with the earlier one when it has not been said what to do with it.
pub async fn send(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let sent = if form.is_chosen("choice", "reuse") {
        reuse(&state, &page, &me, case, &mut form).await?
    } else {
        order(&state, &page, &me, case, &mut form).await?
    };
    if let Some(notice) = sent {
        return page.done(&overview_of(case), notice);
    }
    let view = open(&state, &me, case, Action::OrderAssessment).await?;
    page.send_back(&order_page(&page, &view, &me, form))
}

async fn reuse(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: &mut Form,
) -> Result<Option<Notice>, Fault> {
    let l = page.l;
    let earlier = form.value("earlier").parse().map_err(|_| Fault::NotFound)?;
    match reuse_assessment(state.app(), me.worker(), case, earlier, &me.key(form)).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => return Ok(Some(Notice::AssessmentReused)),
        Err(Failure::Rule(refusal)) => {
            let words = match refusal {
                ReuseRefused::CaseClosed => l.assessment_refused_closed(),
                ReuseRefused::NotFound | ReuseRefused::NotAnswered => {
                    l.assessment_refused_not_answered()
                }
                ReuseRefused::NoLongerValid { since } => {
                    l.assessment_refused_no_longer_valid(page.date(since))
                }
            };
            form.refuse("choice", words);
        }
        Err(other) => return Err(other.into()),
    }
    Ok(None)
}

async fn order(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: &mut Form,
) -> Result<Option<Notice>, Fault> {
    let view = open(state, me, case, Action::OrderAssessment).await?;
    let Some(entry) = read(page, &view.model, form) else {
        return Ok(None);
    };
    match order_assessment(state.app(), me.worker(), case, entry, &me.key(form)).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => Ok(Some(Notice::AssessmentOrdered)),
        Err(Failure::Rule(refusal)) => {
            refuse(page, form, refusal);
            Ok(None)
        }
        Err(other) => Err(other.into()),
    }
}

fn read(page: &Page, model: &ServiceModel, form: &mut Form) -> Option<OrderEntry> {
    let l = page.l;
    let of_model = |code: &str| {
        let code = AssessmentCode::new(code);
        model.assessment(&code).map(|_| OrderKind::of(model, &code))
    };
    let kind = form.parsed("kind", of_model, l.assessment_order_kind_error());
    let question = form.required("question", l.assessment_order_question_error());
    let addressed_to = form.required("addressed_to", l.assessment_order_addressee_error());
    let due_on = required_day(form, "due_on", l.assessment_day_error());
    Some(OrderEntry {
        kind: kind?,
        question: question?,
        addressed_to: addressed_to?,
        due_on: due_on?,
        repeats: repetition(form),
    })
}

fn repetition(form: &Form) -> Option<Repetition> {
    let earlier = form.value("earlier").parse().ok()?;
    let choice = match form.value("choice") {
        "update" => RepetitionChoice::Update,
        "new" => RepetitionChoice::New {
            because: form.value("because").to_owned(),
        },
        _ => return None,
    };
    Some(Repetition { earlier, choice })
}

fn refuse(page: &Page, form: &mut Form, refusal: OrderRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        OrderRefused::CaseClosed => ("kind", l.assessment_refused_closed()),
        OrderRefused::UnknownKind => ("kind", l.assessment_order_kind_error()),
        OrderRefused::QuestionMissing => ("question", l.assessment_order_question_error()),
        OrderRefused::AddresseeMissing => ("addressed_to", l.assessment_order_addressee_error()),
        OrderRefused::DueInThePast => ("due_on", l.assessment_refused_past()),
        OrderRefused::StillValid { until, .. } => {
            ("choice", l.assessment_refused_still_valid(page.date(until)))
        }
        OrderRefused::AlreadyOrdered { .. } => ("choice", l.assessment_refused_already_ordered()),
        OrderRefused::RepeatsAnother => ("choice", l.assessment_refused_repeats_another()),
        OrderRefused::ReasonMissing => ("because", l.assessment_order_because_error()),
    };
    form.refuse(field, words);
}
