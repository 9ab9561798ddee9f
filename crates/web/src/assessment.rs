//! What is known of the client's work ability: the overview and a page for each thing recorded or ordered.
//! Not the rules (`domain::assessment`), nor the plan that is built on them.

mod answer;
mod instrument;
mod interview;
mod joint;
mod joint_page;
mod order;
mod overview;
mod overview_cards;
mod rehabilitation;
mod score;
mod score_card;
mod segment;

use actions::CaseView;
use axum::Router;
use axum::routing::{get, post};
use domain::access::Action;
use domain::id::CaseId;
use jiff::civil::Date;

use crate::answer::Fault;
use crate::case::{CasePage, FormFrame};
use crate::form::Form;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    let under = |path: &str| format!("/cases/{{case}}/assessments{path}");
    Router::new()
        .route(&under(""), get(overview::show))
        .route(
            &under("/interview"),
            get(interview::show).post(interview::record),
        )
        .route(&under("/score"), get(score::show).post(score::record))
        .route(&under("/results"), get(instrument::choose))
        .route(
            &under("/results/{instrument}"),
            get(instrument::show).post(instrument::record),
        )
        .route(&under("/group"), get(segment::show).post(segment::record))
        .route(&under("/orders/new"), get(order::show).post(order::send))
        .route(
            &under("/orders/{order}/answer"),
            get(answer::show).post(answer::record),
        )
        .route(
            &under("/orders/{order}/cancel"),
            get(answer::show_cancel).post(answer::cancel),
        )
        .route(&under("/joint"), post(joint::start))
        .route(&under("/joint/{joint}"), get(joint::show))
        .route(
            &under("/joint/{joint}/client-view"),
            post(joint::client_view),
        )
        .route(&under("/joint/{joint}/part"), post(joint::part))
        .route(&under("/joint/{joint}/conclusion"), post(joint::conclude))
        .route(
            &under("/rehabilitation"),
            get(rehabilitation::show).post(rehabilitation::record),
        )
}

/// The address of the overview.
fn overview_of(case: CaseId) -> String {
    format!("/cases/{case}/assessments")
}

/// The case behind a form; "not found" for whoever may not send it.
async fn open(
    state: &State,
    me: &SignedIn,
    case: CaseId,
    action: Action,
) -> Result<CaseView, Fault> {
    let read = state.app().read_case(me.worker(), case, action, "form");
    Ok(read.await?)
}

/// The frame of a form of this capability, sent to a path below the overview.
fn frame(page: &Page, view: &CaseView, me: &SignedIn, path: &str) -> FormFrame {
    FormFrame::new(page, view, me.worker(), CasePage::Assessments)
        .action(&format!("/assessments{path}"))
        .back("/assessments")
}

/// A day that must be given.
fn required_day(form: &mut Form, name: &str, message: String) -> Option<Date> {
    let day = form.date(name);
    if day.is_none() {
        form.refuse(name, message);
    }
    day
}

/// A day that may be left empty, but not be nonsense: none when it is nonsense.
#[allow(
    clippy::option_option,
    reason = "left empty and nonsense are two answers"
)]
fn optional_day(form: &mut Form, name: &str, message: String) -> Option<Option<Date>> {
    if form.is_date_empty(name) {
        return Some(None);
    }
    required_day(form, name, message).map(Some)
}
