//! Is there already an open referral or an open case of the same person? Asked when the form opens and before a referral is
//! taken. Not here: making or joining anything; a person decides.

use super::{Referral, ReferralState, Subject};
use crate::id::{CaseId, ReferralId};
use crate::person::Client;
use crate::person::similar::{Likeness, likeness};

/// A person's matter that is open already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveRequest {
    /// A case is open: the referral is brought to its responsible worker.
    CaseOpen(CaseId),
    /// A referral waits for its decision: the two are handled together.
    ReferralOpen(ReferralId),
    Nothing,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// A worker of the county who may read the inbox.
    Team,
    /// Anybody at the public form.
    Stranger,
}

/// Looks for an open case, then for an open referral, of the person a referral is about.
/// Only a certain match counts: the same identity code, or the same name and date of birth where a code is missing.
pub fn live_request(
    subject: &Subject,
    open_cases: &[(CaseId, &Client)],
    referrals: &[&Referral],
) -> LiveRequest {
    let is_same = |other: &Subject| {
        matches!(
            likeness(&subject.person(), &other.person()),
            Some(Likeness::Same | Likeness::SameNameAndBirthDate)
        )
    };
    let case = open_cases.iter().find(|(_, client)| {
        matches!(
            likeness(&subject.person(), &client.person()),
            Some(Likeness::Same | Likeness::SameNameAndBirthDate)
        )
    });
    if let Some((case, _)) = case {
        return LiveRequest::CaseOpen(*case);
    }
    let referral = referrals
        .iter()
        .find(|referral| is_open(referral) && is_same(&referral.subject));
    referral.map_or(LiveRequest::Nothing, |referral| {
        LiveRequest::ReferralOpen(referral.id)
    })
}

impl LiveRequest {
    /// What may be told: the team hears which; a stranger hears nothing, so that the form never tells who is a client.
    pub const fn told_to(self, asker: Asker) -> Self {
        match asker {
            Asker::Team => self,
            Asker::Stranger => Self::Nothing,
        }
    }
}

fn is_open(referral: &Referral) -> bool {
    matches!(
        referral.state,
        ReferralState::Submitted
            | ReferralState::Acknowledged { .. }
            | ReferralState::MoreAsked { .. }
    )
}
