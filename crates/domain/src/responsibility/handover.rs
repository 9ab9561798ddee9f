//! The warm handover (*saattaen vaihtaminen*): offered, accepted, met together with the client, completed.
//! Not here: naming the first responsible worker (`naming`). Responsibility moves only here, in one instant (I-1, I-2).

use super::naming::{MayNotBeResponsible, may_be_responsible, term};
use super::{ClientPresence, Handover, HandoverState, JointMeeting, Term, TermKind};
use crate::case::CaseFile;
use crate::id::{AccountId, HandoverId, TermId};
use crate::model::ServiceModel;
use crate::person::{Duty, Worker};
use jiff::{Timestamp, civil::Date};

/// Why a handover was not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferRefused {
    CaseClosed,
    NoResponsibleWorker,
    /// Only the present responsible worker offers; a coordinator may when that worker's account has ended.
    NotTheResponsibleWorker,
    ToThePresentOne,
    ReceiverMayNot(MayNotBeResponsible),
    AlreadyUnderWay {
        handover: HandoverId,
    },
    ReasonMissing,
}

/// Why a step of a handover was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoverRefused {
    /// The handover stands at another step.
    WrongStep,
    /// Only the named receiver answers an offer.
    NotTheReceiver,
    /// Only the two workers of the handover do this.
    NotAParty,
    ReasonMissing,
    /// What was agreed in the meeting is not written.
    AgreementMissing,
    MeetingInTheFuture,
    /// The giver is no longer the responsible worker.
    ResponsibilityHasMoved,
    ReceiverMayNot(MayNotBeResponsible),
    /// The new term would begin before the old one.
    BeforeThePresentTerm,
}

/// A completed handover: the old terms end and the new one begins at the same instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    pub handover: Handover,
    /// The giver's term, and the receiver's term as a work pair or substitute if there was one.
    pub ended: Vec<Term>,
    pub begun: Term,
}

impl Handover {
    /// Is it still under way?
    pub const fn is_live(&self) -> bool {
        matches!(
            self.state,
            HandoverState::Offered | HandoverState::Accepted { .. } | HandoverState::Met { .. }
        )
    }

    const fn is_party(&self, account: AccountId) -> bool {
        same(self.from, account) || same(self.to, account)
    }
}

const fn same(one: AccountId, other: AccountId) -> bool {
    one.0.as_u128() == other.0.as_u128()
}

/// Offers responsibility to another worker.
///
/// Source: TE-3.
/// Refuses when the case is closed; it has no responsible worker; another than the responsible worker offers; the receiver is
/// the present one or may not be responsible; a handover is under way; no reason is given.
pub fn offer(
    file: &CaseFile,
    model: &ServiceModel,
    id: HandoverId,
    by: &Worker,
    receiver: &Worker,
    reason: &str,
    now: Timestamp,
) -> Result<Handover, OfferRefused> {
    if !file.case.is_open() {
        return Err(OfferRefused::CaseClosed);
    }
    let Some(present) = file.responsible_at(now) else {
        return Err(OfferRefused::NoResponsibleWorker);
    };
    if present.holder != by.account && !may_offer_for(file, present.holder, by) {
        return Err(OfferRefused::NotTheResponsibleWorker);
    }
    if present.holder == receiver.account {
        return Err(OfferRefused::ToThePresentOne);
    }
    may_be_responsible(file, model, receiver).map_err(OfferRefused::ReceiverMayNot)?;
    if let Some(live) = file.handovers.iter().find(|handover| handover.is_live()) {
        return Err(OfferRefused::AlreadyUnderWay { handover: live.id });
    }
    if reason.trim().is_empty() {
        return Err(OfferRefused::ReasonMissing);
    }
    Ok(Handover {
        id,
        case: file.case.id,
        from: present.holder,
        to: receiver.account,
        reason: reason.trim().to_owned(),
        offered_at: now,
        state: HandoverState::Offered,
    })
}

/// A coordinator offers for a worker whose account has ended, so that nobody is left alone.
fn may_offer_for(file: &CaseFile, holder: AccountId, by: &Worker) -> bool {
    let has_ended = file
        .people
        .get(&holder)
        .is_some_and(|worker| !worker.is_active);
    has_ended && by.duty == Duty::Coordinator && by.county == file.case.county
}

/// The receiver takes the offer. Responsibility has not moved yet.
///
/// Refuses when another than the named receiver answers; the offer is not open.
pub fn accept(
    handover: Handover,
    by: AccountId,
    now: Timestamp,
) -> Result<Handover, HandoverRefused> {
    answered_by_receiver(&handover, by)?;
    Ok(Handover {
        state: HandoverState::Accepted { at: now },
        ..handover
    })
}

/// The receiver does not take the offer, because.
///
/// Refuses when another than the named receiver answers; the offer is not open; no reason is given.
pub fn decline(
    handover: Handover,
    by: AccountId,
    because: &str,
    now: Timestamp,
) -> Result<Handover, HandoverRefused> {
    answered_by_receiver(&handover, by)?;
    let because = written(because, HandoverRefused::ReasonMissing)?;
    Ok(Handover {
        state: HandoverState::Declined { at: now, because },
        ..handover
    })
}

fn answered_by_receiver(handover: &Handover, by: AccountId) -> Result<(), HandoverRefused> {
    if handover.state != HandoverState::Offered {
        return Err(HandoverRefused::WrongStep);
    }
    if handover.to == by {
        Ok(())
    } else {
        Err(HandoverRefused::NotTheReceiver)
    }
}

/// Records the meeting of both workers and the client.
///
/// Source: TE-3, TE-8.
/// Refuses when the offer is not accepted; somebody else than the two workers records; the day is in the future; what was
/// agreed, or why the client was not there, is not written.
pub fn record_meeting(
    handover: Handover,
    meeting: JointMeeting,
    today: Date,
) -> Result<Handover, HandoverRefused> {
    let HandoverState::Accepted { at: accepted_at } = handover.state else {
        return Err(HandoverRefused::WrongStep);
    };
    if !handover.is_party(meeting.recorded_by) {
        return Err(HandoverRefused::NotAParty);
    }
    if meeting.held_on > today {
        return Err(HandoverRefused::MeetingInTheFuture);
    }
    written(&meeting.agreed, HandoverRefused::AgreementMissing)?;
    if let ClientPresence::Absent { because } = &meeting.client {
        written(because, HandoverRefused::ReasonMissing)?;
    }
    Ok(Handover {
        state: HandoverState::Met {
            accepted_at,
            meeting,
        },
        ..handover
    })
}

/// Moves responsibility: the old term ends and the new one begins at the same instant (I-1).
///
/// Source: TE-3; I-1, I-2.
/// Refuses when the joint meeting is not recorded; somebody else than the two workers completes; the giver is no longer
/// responsible; the receiver may no longer be; the instant is before the present term.
pub fn complete(
    file: &CaseFile,
    model: &ServiceModel,
    handover: Handover,
    new_term: TermId,
    receiver: &Worker,
    by: AccountId,
    now: Timestamp,
) -> Result<Completion, HandoverRefused> {
    let HandoverState::Met {
        accepted_at,
        meeting,
    } = handover.state.clone()
    else {
        return Err(HandoverRefused::WrongStep);
    };
    if !handover.is_party(by) {
        return Err(HandoverRefused::NotAParty);
    }
    if receiver.account != handover.to {
        return Err(HandoverRefused::NotTheReceiver);
    }
    let present = file
        .responsible_at(now)
        .ok_or(HandoverRefused::ResponsibilityHasMoved)?;
    if present.holder != handover.from {
        return Err(HandoverRefused::ResponsibilityHasMoved);
    }
    if now <= present.from {
        return Err(HandoverRefused::BeforeThePresentTerm);
    }
    may_be_responsible(file, model, receiver).map_err(HandoverRefused::ReceiverMayNot)?;
    let beside = file
        .terms
        .iter()
        .filter(|term| term.kind != TermKind::Responsible && term.holder == receiver.account);
    let ending = beside.filter(|term| term.holds_at(now)).chain([present]);
    let ended = ending
        .map(|term| Term {
            to: Some(now),
            ..term.clone()
        })
        .collect();
    let begun = term(
        file,
        new_term,
        TermKind::Responsible,
        receiver,
        &handover.reason,
        now,
    );
    let handover = Handover {
        state: HandoverState::Completed {
            accepted_at,
            meeting,
            at: now,
        },
        ..handover
    };
    Ok(Completion {
        handover,
        ended,
        begun,
    })
}

/// Takes the handover back before it is completed: the giver or a coordinator at any time, the receiver after accepting.
///
/// Refuses when it is over; somebody else withdraws; no reason is given.
pub fn withdraw(
    handover: Handover,
    by: &Worker,
    because: &str,
    now: Timestamp,
) -> Result<Handover, HandoverRefused> {
    if !handover.is_live() {
        return Err(HandoverRefused::WrongStep);
    }
    let has_accepted = handover.state != HandoverState::Offered;
    let may = handover.from == by.account
        || by.duty == Duty::Coordinator
        || (handover.to == by.account && has_accepted);
    if !may {
        return Err(HandoverRefused::NotAParty);
    }
    let because = written(because, HandoverRefused::ReasonMissing)?;
    Ok(Handover {
        state: HandoverState::Withdrawn { at: now, because },
        ..handover
    })
}

fn written(text: &str, otherwise: HandoverRefused) -> Result<String, HandoverRefused> {
    let text = text.trim();
    if text.is_empty() {
        Err(otherwise)
    } else {
        Ok(text.to_owned())
    }
}
