//! The plan on paper: cover note and plan on A4 sheets, each with name, date and who printed it.
//! Not a PDF: the browser prints.

use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;

use super::document::Document;
use super::reader::Reader;
use super::show::about;
use crate::answer::Answer;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "plan/print.html")]
struct PrintPage {
    page: Page,
    case: CaseId,
    name: String,
    client: String,
    number: String,
    about: String,
    printed: String,
    doc: Document,
    links: bool,
    team: Vec<String>,
}

/// Shows the plan in force as it is printed.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let read = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "plan-print");
    let view = read.await?;
    let reader = Reader {
        page: &page,
        view: &view,
        national: state.app().national(),
    };
    let Some(plan) = view.file.plan_in_force() else {
        return page.go(&format!("/cases/{case}/plan"));
    };
    let carriers: std::collections::BTreeSet<_> = plan
        .content
        .lines
        .iter()
        .map(|line| &line.responsible)
        .collect();
    page.show(&PrintPage {
        case,
        name: page.say(&view.model.plan.name).to_owned(),
        client: view.file.client.full_name(),
        number: view.file.case.number.clone(),
        about: about(reader, plan),
        printed: page
            .l
            .plan_print_by(page.moment(page.now), me.worker().name.as_str()),
        doc: Document::new(reader, plan),
        links: false,
        team: carriers
            .into_iter()
            .map(|carrier| reader.owner(carrier))
            .collect(),
        page: page.clone(),
    })
}
