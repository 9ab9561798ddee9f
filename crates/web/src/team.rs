//! The team of a client: who is responsible, who helps, what each may see, and what the responsible worker still owes.
//! Not here: handing responsibility over (`handover`) nor the grounds themselves (`ground`).

mod duty;
mod member;
mod naming;
mod refused;
mod show;

use actions::CaseView;
use axum::Router;
use axum::routing::{get, post};
use domain::id::CaseId;
use domain::person::Worker;

use crate::answer::Answer;
use crate::form::Choice;
use crate::notice::Notice;
use crate::page::Page;
use crate::state::State;
use crate::word;

pub use naming::{MANY, one_line};
pub use refused::may_not;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/cases/{case}/team", get(show::show))
        .route(
            "/cases/{case}/team/responsible",
            get(naming::show_responsible).post(naming::name_responsible),
        )
        .route(
            "/cases/{case}/team/work-pair",
            get(naming::show_work_pair).post(naming::name_work_pair),
        )
        .route(
            "/cases/{case}/team/substitute",
            get(naming::show_substitute).post(naming::name_substitute),
        )
        .route(
            "/cases/{case}/team/terms/{term}",
            get(naming::show_end).post(naming::end),
        )
        .route(
            "/cases/{case}/team/members",
            get(member::show_add).post(member::add),
        )
        .route(
            "/cases/{case}/team/members/{member}",
            get(member::show_remove).post(member::remove),
        )
        .route(
            "/cases/{case}/team/social-care",
            post(show::set_social_care),
        )
}

/// Role and organisation of a worker, in the county's own words.
pub fn about(page: &Page, view: &CaseView, worker: &Worker) -> String {
    let role = view
        .model
        .role(&worker.role)
        .map_or(worker.role.as_str(), |role| page.say(&role.name));
    page.l
        .case_member_about(role, worker.organisation_name.as_str())
}

/// A worker as a choice among others, with what helps to choose.
pub fn choice(page: &Page, view: &CaseView, worker: &Worker, caseload: u32) -> Choice {
    let l = page.l;
    let spoken: Vec<_> = worker
        .languages
        .iter()
        .map(|spoken| word::language(l, *spoken))
        .collect();
    let about = about(page, view, worker);
    let hint = l.team_candidate_hint(caseload, about, spoken.join(", "));
    Choice::new(worker.account.to_string(), worker.name.clone()).hint(hint)
}

/// Back to the team, or to the desk when the worker no longer sees the case.
pub fn back(page: &Page, case: CaseId, stays: bool, notice: Notice) -> Answer {
    if stays {
        page.done(&format!("/cases/{case}/team"), notice)
    } else {
        page.done("/desk", notice)
    }
}
