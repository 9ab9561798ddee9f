//! Why a handover's step was refused, in whole sentences. Not the rules.

use domain::responsibility::handover::{HandoverRefused, OfferRefused};

use crate::language::Catalogue;
use crate::team::may_not;

/// The field and the sentence.
pub fn offered(l: &Catalogue, why: OfferRefused) -> (&'static str, String) {
    match why {
        OfferRefused::CaseClosed => ("to", l.team_refused_closed()),
        OfferRefused::NoResponsibleWorker => ("to", l.team_offer_refused_nobody()),
        OfferRefused::NotTheResponsibleWorker => ("to", l.team_offer_refused_not_yours()),
        OfferRefused::ToThePresentOne => ("to", l.team_offer_refused_present()),
        OfferRefused::ReceiverMayNot(why) => ("to", may_not(l, why)),
        OfferRefused::AlreadyUnderWay { .. } => ("to", l.team_offer_refused_under_way()),
        OfferRefused::ReasonMissing => ("reason", l.team_offer_reason_error()),
    }
}

/// The sentence for a step.
pub fn step(l: &Catalogue, why: HandoverRefused) -> String {
    match why {
        HandoverRefused::WrongStep => l.team_handover_refused_step(),
        HandoverRefused::NotTheReceiver => l.team_handover_refused_receiver(),
        HandoverRefused::NotAParty => l.team_handover_refused_party(),
        HandoverRefused::ReasonMissing => l.team_handover_because_error(),
        HandoverRefused::AgreementMissing => l.team_handover_agreed_error(),
        HandoverRefused::MeetingInTheFuture => l.team_handover_refused_future(),
        HandoverRefused::ResponsibilityHasMoved => l.team_handover_refused_moved(),
        HandoverRefused::ReceiverMayNot(why) => may_not(l, why),
        HandoverRefused::BeforeThePresentTerm => l.team_handover_refused_term(),
    }
}
