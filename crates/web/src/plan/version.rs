//! One version of the plan as it stands, and what it changed from the one before.
//! Not the version in force with its buttons (`show`).

use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;

use super::difference::{Change, changes};
use super::document::Document;
use super::reader::Reader;
use super::show::about;
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "plan/version.html", blocks = ["main"])]
struct VersionPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    name: String,
    about: String,
    doc: Document,
    links: bool,
    is_first: bool,
    changes: Vec<Change>,
}

/// Shows a version by its number.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, number)): Path<(CaseId, u32)>,
) -> Answer {
    let read = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "plan-version");
    let view = read.await?;
    let reader = Reader {
        page: &page,
        view: &view,
        national: state.app().national(),
    };
    let plans = &view.file.plans;
    let plan = plans
        .iter()
        .find(|plan| plan.number == number)
        .ok_or(Fault::NotFound)?;
    let before = plans.iter().rev().find(|other| other.number < number);
    page.show(&VersionPage {
        head: CaseHead::new(&page, &view, me.worker(), CasePage::Plan),
        case,
        name: page.say(&view.model.plan.name).to_owned(),
        about: about(reader, plan),
        doc: Document::new(reader, plan),
        links: false,
        is_first: before.is_none(),
        changes: before.map_or_else(Vec::new, |old| changes(reader, &old.content, &plan.content)),
        page: page.clone(),
    })
}
