//! Pages for people: one folder per capability with handler, view and template side by side.
//! Not rules and not data: handlers ask `actions`, and never see the store.

#![cfg_attr(test, allow(clippy::panic, reason = "tests may"))]

mod about;
pub mod answer;
mod assessment;
mod assets;
mod case;
mod cases;
mod consultation;
mod desk;
mod failure;
mod follow;
pub mod form;
mod format;
mod ground;
mod handover;
pub mod language;
mod meeting;
mod model;
pub mod notice;
mod onward;
pub mod page;
pub mod part;
mod plan;
mod refer;
mod referral;
pub mod security;
pub mod session;
mod sign_in;
pub mod state;
mod task;
mod team;
pub mod word;

#[cfg(test)]
mod gallery;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::http::StatusCode;

pub use answer::Fault;
pub use language::{Catalogue, Language};
pub use page::MenuItem;
pub use session::{Person, SessionFound, SessionReader, cookie_name};
pub use state::{Settings, State};

/// Every page of the product, guarded.
pub fn router(state: State) -> Router {
    // One line for each capability.
    let pages = Router::new()
        .merge(about::routes())
        .merge(consultation::routes())
        .merge(follow::routes())
        .merge(refer::routes())
        .merge(referral::routes())
        .merge(sign_in::routes())
        .merge(case::routes())
        .merge(assessment::routes())
        .merge(onward::routes())
        .merge(cases::routes())
        .merge(desk::routes())
        .merge(plan::routes())
        .merge(team::routes())
        .merge(handover::routes())
        .merge(ground::routes())
        .merge(meeting::routes())
        .merge(model::routes())
        .merge(task::routes())
        .fallback(|| async { StatusCode::NOT_FOUND });
    security::guard(pages, assets::routes(), &state).with_state(state)
}
