//! The end of the path: reviews, the way onward, closing, follow-ups, opening again.
//! Not the rules (`domain::onward`).

mod close;
mod follow_up;
mod overview;
mod path;
mod reopen;
mod review;

use actions::CaseView;
use actions::onward::After;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use domain::access::Action;
use domain::id::{AccountId, CaseId};
use jiff::civil::Date;

use crate::answer::{Answer, Fault};
use crate::case::{CasePage, FormFrame};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    let under = |path: &str| format!("/cases/{{case}}/onward{path}");
    Router::new()
        .route(&under(""), get(overview::show))
        .route(&under("/review"), get(review::show).post(review::record))
        .route(&under("/path"), get(path::show).post(path::choose))
        .route(&under("/close"), get(close::show).post(close::close))
        .route(&under("/reopen"), get(reopen::show).post(reopen::reopen))
        .route(
            &under("/follow-ups/{follow_up}"),
            get(follow_up::show).post(follow_up::record),
        )
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
    FormFrame::new(page, view, me.worker(), CasePage::Other)
        .action(&format!("/onward{path}"))
        .back("/onward")
}

/// A day that must be given.
fn required_day(form: &mut Form, name: &str, message: String) -> Option<Date> {
    let day = form.date(name);
    if day.is_none() {
        form.refuse(name, message);
    }
    day
}

/// The name of somebody in the case.
fn name(view: &CaseView, account: AccountId) -> String {
    let worker = view.file.people.get(&account);
    worker.map_or_else(String::new, |worker| worker.name.clone())
}

/// Back to the overview, or to the desk when the worker sees the case no more.
fn leave(page: &Page, case: CaseId, after: After, notice: Notice) -> Result<Response, Fault> {
    let to = match after {
        After::StillSees => format!("/cases/{case}/onward"),
        After::SeesNoMore => "/desk".to_owned(),
    };
    page.done(&to, notice)
}

/// What every handler here answers when all went well and the worker still sees the case.
fn done(page: &Page, case: CaseId, notice: Notice) -> Answer {
    leave(page, case, After::StillSees, notice)
}
