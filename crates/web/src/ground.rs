//! Grounds to exchange information: who may see what and why, recording, withdrawing, the joint model, the form to sign.
//! Not here: the rules (`domain::ground`).

mod card;
mod door;
mod joint;
mod new;
mod paper;
mod refused;
mod show;
pub mod sight;
mod withdraw;

use axum::Router;
use axum::routing::get;

use crate::state::State;

/// The consent text that the printable form carries. Change it when the form's words change.
pub const TEXT_VERSION: &str = "Rinnalla 1/2026";

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/cases/{case}/grounds", get(show::show).post(new::record))
        .route("/cases/{case}/grounds/new", get(new::show))
        .route("/cases/{case}/grounds/form", get(paper::show))
        .route(
            "/cases/{case}/grounds/joint-model",
            get(joint::show).post(joint::change),
        )
        .route(
            "/cases/{case}/grounds/{ground}/withdraw",
            get(withdraw::show).post(withdraw::withdraw),
        )
}
