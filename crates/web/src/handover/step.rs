//! The steps of a handover as its page sends them: accept, decline, joint meeting, complete, withdraw. Not the page (`show`).

use actions::Failure;
use actions::handover::MeetingRecord;
use axum::extract::Path;
use domain::id::{CaseId, HandoverId};
use domain::responsibility::ClientPresence;
use domain::responsibility::handover::HandoverRefused;

use super::refused;
use super::show::handover_page;
use crate::answer::Answer;
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::team::back;

type Place = (CaseId, HandoverId);
type Done<T> = Result<T, Failure<HandoverRefused>>;

/// The receiver takes the offer.
pub async fn accept(
    state: State,
    page: Page,
    me: SignedIn,
    Path(place): Path<Place>,
    form: Form,
) -> Answer {
    let done = actions::handover::accept(state.app(), me.worker(), place, &me.key(&form)).await;
    settle_here(
        &state,
        &page,
        &me,
        place,
        form,
        done,
        Notice::HandoverAccepted,
    )
    .await
}

/// The receiver does not take the offer.
pub async fn decline(
    state: State,
    page: Page,
    me: SignedIn,
    Path(place): Path<Place>,
    mut form: Form,
) -> Answer {
    let because = form.required("decline-because", page.l.team_handover_because_error());
    let Some(because) = because else {
        return page.send_back(&handover_page(&state, &page, &me, place, form).await?);
    };
    let (app, key) = (state.app(), me.key(&form));
    let done = actions::handover::decline(app, me.worker(), place, &because, &key).await;
    settle(
        &state,
        &page,
        &me,
        place,
        form,
        done,
        Notice::HandoverDeclined,
    )
    .await
}

/// Records the joint meeting.
pub async fn record_meeting(
    state: State,
    page: Page,
    me: SignedIn,
    Path(place): Path<Place>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let held_on = form.parsed(
        "held-on",
        |day| day.parse().ok(),
        l.team_meeting_day_error(),
    );
    let agreed = form.required("agreed", l.team_handover_agreed_error());
    let client = if form.is_chosen("client", "absent") {
        form.required("absent-because", l.team_meeting_absent_error())
            .map(|because| ClientPresence::Absent { because })
    } else {
        Some(ClientPresence::Present)
    };
    let (Some(held_on), Some(agreed), Some(client)) = (held_on, agreed, client) else {
        return page.send_back(&handover_page(&state, &page, &me, place, form).await?);
    };
    let record = MeetingRecord {
        held_on,
        client,
        agreed,
    };
    let (app, key) = (state.app(), me.key(&form));
    let done = actions::handover::record_meeting(app, me.worker(), place, record, &key).await;
    settle_here(&state, &page, &me, place, form, done, Notice::HandoverMet).await
}

/// Moves responsibility.
pub async fn complete(
    state: State,
    page: Page,
    me: SignedIn,
    Path(place): Path<Place>,
    form: Form,
) -> Answer {
    let done = actions::handover::complete(state.app(), me.worker(), place, &me.key(&form)).await;
    settle(
        &state,
        &page,
        &me,
        place,
        form,
        done,
        Notice::HandoverCompleted,
    )
    .await
}

/// Takes the handover back.
pub async fn withdraw(
    state: State,
    page: Page,
    me: SignedIn,
    Path(place): Path<Place>,
    mut form: Form,
) -> Answer {
    let because = form.required("withdraw-because", page.l.team_handover_because_error());
    let Some(because) = because else {
        return page.send_back(&handover_page(&state, &page, &me, place, form).await?);
    };
    let (app, key) = (state.app(), me.key(&form));
    let done = actions::handover::withdraw(app, me.worker(), place, &because, &key).await;
    settle(
        &state,
        &page,
        &me,
        place,
        form,
        done,
        Notice::HandoverWithdrawn,
    )
    .await
}

/// After a step that changes nobody's sight of the case: back to the handover.
async fn settle_here(
    state: &State,
    page: &Page,
    me: &SignedIn,
    place: Place,
    form: Form,
    done: Done<()>,
    notice: Notice,
) -> Answer {
    match done {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done(&format!("/cases/{}/handovers/{}", place.0, place.1), notice)
        }
        Err(Failure::Rule(why)) => refuse(state, page, me, place, form, why).await,
        Err(other) => Err(other.into()),
    }
}

/// After a step by which somebody may lose sight of the case: to the team, or to the desk.
async fn settle(
    state: &State,
    page: &Page,
    me: &SignedIn,
    place: Place,
    form: Form,
    done: Done<bool>,
    notice: Notice,
) -> Answer {
    match done {
        Ok(stays) => back(page, place.0, stays, notice),
        Err(Failure::AlreadyDone(how)) => back(page, place.0, how != "leaves", notice),
        Err(Failure::Rule(why)) => refuse(state, page, me, place, form, why).await,
        Err(other) => Err(other.into()),
    }
}

async fn refuse(
    state: &State,
    page: &Page,
    me: &SignedIn,
    place: Place,
    mut form: Form,
    why: HandoverRefused,
) -> Answer {
    let field = match why {
        HandoverRefused::MeetingInTheFuture => "held-on",
        HandoverRefused::AgreementMissing => "agreed",
        _ => "step",
    };
    form.refuse(field, refused::step(page.l, why));
    page.send_back(&handover_page(state, page, me, place, form).await?)
}
