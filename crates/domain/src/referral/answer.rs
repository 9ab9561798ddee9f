//! What happens to a referral after it was sent: acknowledged, asked for more, accepted, guided elsewhere, withdrawn. Every
//! step says who did it. Not here: the case that opens (`case`), nor the sentences the sender reads.

use super::{Guidance, Referral, ReferralState, TalkLine};
use crate::criteria::{Facts, evaluate};
use crate::id::{AccountId, CaseId};
use crate::model::{CriterionCode, Product, ProductCode, ServiceModel};
use jiff::{Timestamp, civil::Date};

/// Why a step is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerRefused {
    AlreadyAcknowledged,
    AlreadyAccepted,
    AlreadyGuided,
    AlreadyWithdrawn,
    /// Nobody has asked the sender anything.
    NothingAsked,
    QuestionMissing,
    AnswerMissing,
    ProductUnknown,
    /// The product's criteria are not met and no professional reason is given in words.
    ReasonMissing,
    /// Guided nowhere: the service has no name.
    ServiceMissing,
    ContactMissing,
    /// It is not said how the client was handed on.
    HandingOnMissing,
}

/// A decision on the client's criteria, ready to be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    pub by: AccountId,
    pub product: ProductCode,
    pub ticked: Vec<CriterionCode>,
    pub facts: Facts,
    /// The professional's own words; must say why when the criteria are not met.
    pub words: String,
}

/// Tells the sender that somebody has the matter.
/// Refuses when it was acknowledged, decided or withdrawn before.
pub fn acknowledge(
    referral: Referral,
    by: AccountId,
    now: Timestamp,
) -> Result<Referral, AnswerRefused> {
    match referral.state {
        ReferralState::Submitted => Ok(Referral {
            state: ReferralState::Acknowledged { at: now, by },
            ..referral
        }),
        ReferralState::Acknowledged { .. } | ReferralState::MoreAsked { .. } => {
            Err(AnswerRefused::AlreadyAcknowledged)
        }
        _ => Err(closed(&referral.state)),
    }
}

/// Asks the sender for more; asking also acknowledges.
/// Refuses when decided or withdrawn, or when the question is empty. A second question may follow the first.
pub fn ask_more(
    mut referral: Referral,
    by: AccountId,
    question: &str,
    now: Timestamp,
) -> Result<Referral, AnswerRefused> {
    let acknowledged_at = match &referral.state {
        ReferralState::Submitted => now,
        ReferralState::Acknowledged { at, .. } => *at,
        ReferralState::MoreAsked {
            acknowledged_at, ..
        } => *acknowledged_at,
        state => return Err(closed(state)),
    };
    let text = said(question).ok_or(AnswerRefused::QuestionMissing)?;
    referral.talk.push(TalkLine {
        at: now,
        by: Some(by),
        text,
    });
    Ok(Referral {
        state: ReferralState::MoreAsked {
            acknowledged_at,
            at: now,
            by,
        },
        ..referral
    })
}

/// The sender answers what was asked; the matter is the team's again.
/// Refuses when nothing is asked, when decided or withdrawn, or when the answer is empty.
pub fn answer_more(
    mut referral: Referral,
    answer: &str,
    now: Timestamp,
) -> Result<Referral, AnswerRefused> {
    let (acknowledged_at, by) = match &referral.state {
        ReferralState::MoreAsked {
            acknowledged_at,
            by,
            ..
        } => (*acknowledged_at, *by),
        ReferralState::Submitted | ReferralState::Acknowledged { .. } => {
            return Err(AnswerRefused::NothingAsked);
        }
        state => return Err(closed(state)),
    };
    let text = said(answer).ok_or(AnswerRefused::AnswerMissing)?;
    referral.talk.push(TalkLine {
        at: now,
        by: None,
        text,
    });
    Ok(Referral {
        state: ReferralState::Acknowledged {
            at: acknowledged_at,
            by,
        },
        ..referral
    })
}

/// Takes the client: the case that opens is named, and the statement says which criteria are met.
///
/// Source: seed row IN-4. Criteria support the decision and never make it: when the product's rule is not met, a professional
/// accepts with a reason in words.
/// Refuses when decided or withdrawn, when the product is unknown, or when the rule is not met and no reason is given.
pub fn accept(
    referral: Referral,
    assessed: &Assessed,
    case: CaseId,
    model: &ServiceModel,
    today: Date,
    now: Timestamp,
) -> Result<Referral, AnswerRefused> {
    still_open(&referral.state)?;
    let evaluation = evaluate(
        model,
        product_of(assessed, model)?,
        &assessed.facts,
        &assessed.ticked,
        today,
    );
    if !evaluation.rule_is_met && assessed.words.trim().is_empty() {
        return Err(AnswerRefused::ReasonMissing);
    }
    let statement = evaluation.statement(&assessed.words);
    let state = ReferralState::Accepted {
        at: now,
        by: assessed.by,
        statement,
        case,
    };
    Ok(Referral {
        product: Some(assessed.product.clone()),
        state,
        ..referral
    })
}

/// Guides the client to another service, by name, and says how the client was handed on: never just "no" (IN-3).
///
/// Refuses when decided or withdrawn, when the product is unknown, or when service, contact, handing on or reason is missing.
pub fn guide_elsewhere(
    referral: Referral,
    assessed: &Assessed,
    guidance: Guidance,
    model: &ServiceModel,
    today: Date,
    now: Timestamp,
) -> Result<Referral, AnswerRefused> {
    still_open(&referral.state)?;
    for (text, refusal) in [
        (&guidance.service, AnswerRefused::ServiceMissing),
        (&guidance.contact, AnswerRefused::ContactMissing),
        (&guidance.handed_on, AnswerRefused::HandingOnMissing),
        (&guidance.reason, AnswerRefused::ReasonMissing),
    ] {
        said(text).ok_or(refusal)?;
    }
    let evaluation = evaluate(
        model,
        product_of(assessed, model)?,
        &assessed.facts,
        &assessed.ticked,
        today,
    );
    let statement = evaluation.statement(&assessed.words);
    let state = ReferralState::GuidedElsewhere {
        at: now,
        by: assessed.by,
        statement,
        guidance,
    };
    Ok(Referral { state, ..referral })
}

/// The sender or the client takes the referral back.
/// Refuses when decided or withdrawn before, or when no reason is given.
pub fn withdraw(
    referral: Referral,
    because: &str,
    now: Timestamp,
) -> Result<Referral, AnswerRefused> {
    still_open(&referral.state)?;
    let because = said(because).ok_or(AnswerRefused::ReasonMissing)?;
    Ok(Referral {
        state: ReferralState::Withdrawn { at: now, because },
        ..referral
    })
}

fn product_of<'a>(
    assessed: &Assessed,
    model: &'a ServiceModel,
) -> Result<&'a Product, AnswerRefused> {
    model
        .product(&assessed.product)
        .ok_or(AnswerRefused::ProductUnknown)
}

fn still_open(state: &ReferralState) -> Result<(), AnswerRefused> {
    match state {
        ReferralState::Submitted
        | ReferralState::Acknowledged { .. }
        | ReferralState::MoreAsked { .. } => Ok(()),
        _ => Err(closed(state)),
    }
}

/// The refusal that names how a referral ended.
const fn closed(state: &ReferralState) -> AnswerRefused {
    match state {
        ReferralState::Accepted { .. } => AnswerRefused::AlreadyAccepted,
        ReferralState::GuidedElsewhere { .. } => AnswerRefused::AlreadyGuided,
        _ => AnswerRefused::AlreadyWithdrawn,
    }
}

fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
