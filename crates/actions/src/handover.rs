//! The warm handover: offered, accepted, met together, completed. Responsibility moves only when it is completed (I-1, I-2).
//! Not here: naming the first responsible worker (`team`).

use crate::app::App;
use crate::failure::Failure;
use crate::team::{name_of, stay_code};
use crate::work::{RequestKey, Work};
use domain::access::Action;
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId, HandoverId};
use domain::person::Worker;
use domain::responsibility::handover::{self, HandoverRefused, OfferRefused};
use domain::responsibility::{ClientPresence, Handover, JointMeeting};
use jiff::civil::Date;

/// The joint meeting as its recorder tells it.
pub struct MeetingRecord {
    pub held_on: Date,
    pub client: ClientPresence,
    pub agreed: String,
}

/// Offers responsibility to another worker; the handover's id is the answer.
pub async fn offer(
    app: &App,
    who: &Worker,
    case: CaseId,
    to: AccountId,
    reason: &str,
    key: &RequestKey,
) -> Result<HandoverId, Failure<OfferRefused>> {
    let mut work = app.begin(who, case, Action::OfferHandover, key).await?;
    let receiver = work.worker(to).await?;
    let offered = handover::offer(
        &work.file,
        &work.model,
        work.new_id(),
        who,
        &receiver,
        reason,
        work.now,
    )
    .map_err(Failure::Rule)?;
    store::responsibility::save_handover(&mut work.tx, &offered).await?;
    work.event(
        EventKind::HandoverOffered,
        DataClass::Relationship,
        receiver.name,
    );
    work.finish(&offered.id.to_string()).await?;
    Ok(offered.id)
}

/// The receiver takes the offer.
pub async fn accept(
    app: &App,
    who: &Worker,
    (case, id): (CaseId, HandoverId),
    key: &RequestKey,
) -> Result<(), Failure<HandoverRefused>> {
    let mut work = app.begin(who, case, Action::AcceptHandover, key).await?;
    let accepted = handover::accept(of_case(&work, id)?, who.account, work.now);
    save(
        &mut work,
        &accepted.map_err(Failure::Rule)?,
        EventKind::HandoverAccepted,
    )
    .await?;
    work.finish("").await
}

/// The receiver does not take the offer. Says whether the receiver still sees the case.
pub async fn decline(
    app: &App,
    who: &Worker,
    (case, id): (CaseId, HandoverId),
    because: &str,
    key: &RequestKey,
) -> Result<bool, Failure<HandoverRefused>> {
    let mut work = app.begin(who, case, Action::DeclineHandover, key).await?;
    let declined = handover::decline(of_case(&work, id)?, who.account, because, work.now);
    save(
        &mut work,
        &declined.map_err(Failure::Rule)?,
        EventKind::HandoverDeclined,
    )
    .await?;
    let stays = work.stays().await?;
    work.finish(stay_code(stays)).await?;
    Ok(stays)
}

/// Records the meeting of both workers and the client.
pub async fn record_meeting(
    app: &App,
    who: &Worker,
    (case, id): (CaseId, HandoverId),
    meeting: MeetingRecord,
    key: &RequestKey,
) -> Result<(), Failure<HandoverRefused>> {
    let mut work = app
        .begin(who, case, Action::RecordHandoverMeeting, key)
        .await?;
    let meeting = JointMeeting {
        held_on: meeting.held_on,
        client: meeting.client,
        agreed: meeting.agreed,
        recorded_by: who.account,
    };
    let met = handover::record_meeting(of_case(&work, id)?, meeting, work.today);
    save(
        &mut work,
        &met.map_err(Failure::Rule)?,
        EventKind::HandoverMet,
    )
    .await?;
    work.finish("").await
}

/// Moves responsibility in one instant. Says whether the one who completed it still sees the case.
pub async fn complete(
    app: &App,
    who: &Worker,
    (case, id): (CaseId, HandoverId),
    key: &RequestKey,
) -> Result<bool, Failure<HandoverRefused>> {
    let mut work = app.begin(who, case, Action::CompleteHandover, key).await?;
    let met = of_case(&work, id)?;
    let receiver = work.worker(met.to).await?;
    let done = handover::complete(
        &work.file,
        &work.model,
        met,
        work.new_id(),
        &receiver,
        who.account,
        work.now,
    )
    .map_err(Failure::Rule)?;
    // The unique index holds I-1 in the database too: what ends is saved before what begins.
    for ended in &done.ended {
        store::responsibility::save_term(&mut work.tx, ended).await?;
    }
    store::responsibility::save_term(&mut work.tx, &done.begun).await?;
    save(&mut work, &done.handover, EventKind::HandoverCompleted).await?;
    let stays = work.stays().await?;
    work.finish(stay_code(stays)).await?;
    Ok(stays)
}

/// Takes the handover back before it is completed. Says whether the one who did it still sees the case.
pub async fn withdraw(
    app: &App,
    who: &Worker,
    (case, id): (CaseId, HandoverId),
    because: &str,
    key: &RequestKey,
) -> Result<bool, Failure<HandoverRefused>> {
    let mut work = app.begin(who, case, Action::WithdrawHandover, key).await?;
    let withdrawn = handover::withdraw(of_case(&work, id)?, who, because, work.now);
    save(
        &mut work,
        &withdrawn.map_err(Failure::Rule)?,
        EventKind::HandoverWithdrawn,
    )
    .await?;
    let stays = work.stays().await?;
    work.finish(stay_code(stays)).await?;
    Ok(stays)
}

fn of_case<R>(work: &Work, id: HandoverId) -> Result<Handover, Failure<R>> {
    let found = work
        .file
        .handovers
        .iter()
        .find(|handover| handover.id == id);
    found.cloned().ok_or(Failure::NotFound)
}

async fn save<R>(work: &mut Work, handover: &Handover, what: EventKind) -> Result<(), Failure<R>> {
    store::responsibility::save_handover(&mut work.tx, handover).await?;
    let receiver = name_of(work, handover.to);
    work.event(what, DataClass::Relationship, receiver);
    Ok(())
}

#[cfg(test)]
mod tests;
