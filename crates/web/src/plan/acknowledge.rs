//! Answering a line: seen, agree with my part, cannot because; one's own, or written down for the client or a named member.
//! Not the table of answers (`show`).

use actions::Failure;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{CaseId, LineId};
use domain::plan::{AcknowledgementAnswer, LineOwner};

use super::{line, refusal};
use crate::answer::{Answer, Fault};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

/// Saves an answer to a line, or says on the line's page why not.
pub async fn send(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, LineId)>,
    mut form: Form,
) -> Answer {
    let by = if form.value("by") == "client" {
        "client"
    } else {
        "carrier"
    };
    let because = format!("because-{by}");
    let answer = match form.value("answer") {
        "seen" => AcknowledgementAnswer::Seen,
        "agreed" => AcknowledgementAnswer::Agreed,
        _ => AcknowledgementAnswer::Cannot {
            because: form.value(&because).to_owned(),
        },
    };
    let read = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "plan-line");
    let view = read.await?;
    let person = match by {
        "client" => LineOwner::Client,
        _ => line::found(&view, id)
            .ok_or(Fault::NotFound)?
            .responsible
            .clone(),
    };
    let (app, key) = (state.app(), me.key(&form));
    match actions::plan::acknowledge_line(app, me.worker(), case, id, person, answer, &key).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            let to = format!("/cases/{case}/plan#acknowledgements");
            return page.done(&to, Notice::PlanLineAnswered);
        }
        Err(Failure::Rule(refused)) => {
            form.refuse(&because, refusal::acknowledge(page.l, refused));
        }
        Err(other) => return Err(other.into()),
    }
    line::send_back(&state, &page, &me, &view, id, form)
}
