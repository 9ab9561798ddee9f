//! The case page: one client's situation on one screen, and what every page of the case shares.
//! Not the sections with pages of their own (plan, team, assessments, meetings).

mod client;
mod finding;
mod frame;
mod head;
pub(crate) mod missing;
mod note;
mod step;
mod summary;
mod timeline;

use axum::Router;
use axum::routing::{get, post};

use crate::state::State;

pub use finding::owner as line_owner;
pub use frame::FormFrame;
pub use head::{CaseHead, CasePage};

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/cases/{case}", get(summary::show))
        .route(
            "/cases/{case}/identity-code",
            post(summary::show_identity_code),
        )
        .route(
            "/cases/{case}/timeline",
            get(timeline::show).post(note::write),
        )
        .route("/cases/{case}/step", get(step::show).post(step::leave))
        .route("/cases/{case}/client", get(client::show).post(client::save))
        .route("/cases/{case}/findings", get(finding::show))
}
