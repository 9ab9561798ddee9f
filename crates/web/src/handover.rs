//! The warm handover: offering it, and its page with the four steps, each with the form of whoever's turn it is.
//! Not here: the rules, nor naming the first responsible worker (`team`).

mod offer;
mod refused;
mod show;
mod step;

use axum::Router;
use axum::routing::{get, post};
use domain::responsibility::HandoverState;

use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/cases/{case}/handovers/new", get(offer::show))
        .route("/cases/{case}/handovers", post(offer::offer))
        .route("/cases/{case}/handovers/{handover}", get(show::show))
        .route(
            "/cases/{case}/handovers/{handover}/accept",
            post(step::accept),
        )
        .route(
            "/cases/{case}/handovers/{handover}/decline",
            post(step::decline),
        )
        .route(
            "/cases/{case}/handovers/{handover}/meeting",
            post(step::record_meeting),
        )
        .route(
            "/cases/{case}/handovers/{handover}/complete",
            post(step::complete),
        )
        .route(
            "/cases/{case}/handovers/{handover}/withdraw",
            post(step::withdraw),
        )
}

/// Where a handover stands, in a word.
pub fn state_tag(page: &Page, state: &HandoverState) -> Tag {
    let l = page.l;
    match state {
        HandoverState::Offered => Tag::new(Tone::Warning, l.team_handover_offered()),
        HandoverState::Accepted { .. } => Tag::new(Tone::Info, l.team_handover_accepted()),
        HandoverState::Met { .. } => Tag::new(Tone::Info, l.team_handover_met()),
        HandoverState::Completed { .. } => Tag::new(Tone::Success, l.team_handover_completed()),
        HandoverState::Declined { .. } => Tag::new(Tone::Danger, l.team_handover_declined()),
        HandoverState::Withdrawn { .. } => Tag::new(Tone::Neutral, l.team_handover_withdrawn()),
    }
}
