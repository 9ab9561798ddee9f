//! Meetings: one's own list, a case's list, planning from a case, the meeting page, the summary for the client.
//! Not the rules, nor who may hear: those are asked of the actions.

mod guest;
mod hold;
mod item;
mod list;
mod plan;
mod print;
mod show;

use axum::Router;
use axum::routing::{get, post};

use domain::ground::NoGround;

use crate::language::Catalogue;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/meetings", get(list::mine))
        .route("/meetings/new", get(plan::form).post(plan::save))
        .route("/cases/{case}/meetings", get(list::of_case))
        .route("/meetings/{meeting}", get(show::show))
        .route("/meetings/{meeting}/close", post(hold::close))
        .route("/meetings/{meeting}/cancel", post(hold::cancel))
        .route("/meetings/{meeting}/agenda", get(list::choose_case))
        .route("/meetings/{meeting}/summary/{case}", get(print::summary))
}

/// Why somebody may not hear, and so what is to be mended.
pub fn no_ground(l: &Catalogue, why: NoGround) -> String {
    match why {
        NoGround::ClassNotCovered => l.meeting_no_ground_class(),
        NoGround::NotYetValid => l.meeting_no_ground_early(),
        NoGround::Expired => l.meeting_no_ground_expired(),
        NoGround::Withdrawn => l.meeting_no_ground_withdrawn(),
        NoGround::JointModelEnded => l.meeting_no_ground_joint(),
        NoGround::NotRecorded => l.meeting_no_ground_none(),
        NoGround::NotOnCase => l.meeting_no_ground_case(),
        NoGround::AccountEnded => l.meeting_no_ground_ended(),
    }
}
