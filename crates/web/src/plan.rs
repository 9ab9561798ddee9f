//! The plan: the version in force, its acknowledgements and services, versions, paper, the draft and agreeing on it.
//! Not the rules (`domain::plan`, `domain::service`).

mod acknowledge;
mod agree;
mod content;
mod difference;
mod document;
mod edit;
mod line;
mod merge;
mod print;
mod reader;
mod refusal;
mod show;
mod version;

use axum::Router;
use axum::routing::{get, post};

use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/cases/{case}/plan", get(show::show).post(show::start))
        .route("/cases/{case}/plan/print", get(print::show))
        .route("/cases/{case}/plan/versions/{number}", get(version::show))
        .route("/cases/{case}/plan/edit", get(edit::show).post(edit::send))
        .route("/cases/{case}/plan/edit/save", post(edit::autosave))
        .route("/cases/{case}/plan/edit/merge", post(merge::send))
        .route("/cases/{case}/plan/edit/discard", post(edit::discard))
        .route(
            "/cases/{case}/plan/agree",
            get(agree::show).post(agree::send),
        )
        .route("/cases/{case}/plan/lines/{line}", get(line::show))
        .route(
            "/cases/{case}/plan/lines/{line}/acknowledge",
            post(acknowledge::send),
        )
        .route("/cases/{case}/plan/lines/{line}/begin", post(line::begin))
        .route("/cases/{case}/plan/lines/{line}/end", post(line::end))
        .route("/cases/{case}/plan/lines/{line}/stop", post(line::stop))
}
