//! I-2 (answers), I-6, I-7 and I-8 over documents: referral, plan versions, closing, orders. Not their life cycles.

use super::{Breach, BreachKind};
use crate::assessment::{AssessmentOrder, OrderState, RepetitionChoice};
use crate::calendar::finnish_day;
use crate::case::{CaseFile, CaseState};
use crate::model::ServiceModel;
use crate::referral::{Referral, ReferralState};

/// I-2: a decided referral says what its sender is to hear: why it was taken, or where the client was guided and how.
pub fn referral_answer(referral: &Referral) -> Option<Breach> {
    let is_said = |texts: &[&str]| texts.iter().all(|text| !text.trim().is_empty());
    let is_heard = match &referral.state {
        ReferralState::Accepted { statement, .. } => {
            !statement.met.is_empty() || is_said(&[&statement.words])
        }
        ReferralState::GuidedElsewhere { guidance, .. } => is_said(&[
            &guidance.service,
            &guidance.contact,
            &guidance.handed_on,
            &guidance.reason,
        ]),
        ReferralState::Withdrawn { because, .. } => is_said(&[because]),
        ReferralState::Submitted
        | ReferralState::Acknowledged { .. }
        | ReferralState::MoreAsked { .. } => true,
    };
    (!is_heard).then(|| Breach {
        kind: BreachKind::AnswerNotHeard,
        case: None,
        ids: vec![referral.id.0],
    })
}

/// I-6: versions are numbered 1, 2, 3 …, only the last may be a draft, and only agreed versions are acknowledged.
pub fn plans(file: &CaseFile) -> Vec<Breach> {
    let case = file.case.id;
    let mut found = Vec::new();
    let mut plans: Vec<_> = file.plans.iter().collect();
    plans.sort_by_key(|plan| plan.number);
    for ((plan, number), left) in plans.iter().zip(1..).zip((0..plans.len()).rev()) {
        if plan.number != number || (plan.is_draft() && left > 0) {
            found.push(Breach::of_case(
                BreachKind::VersionsNotInOrder,
                case,
                vec![plan.id.0],
            ));
        }
    }
    for answer in &file.acknowledgements {
        let is_agreed = plans
            .iter()
            .any(|plan| plan.id == answer.plan && !plan.is_draft());
        if !is_agreed {
            let ids = vec![answer.plan.0, answer.line.0];
            found.push(Breach::of_case(BreachKind::DraftAcknowledged, case, ids));
        }
    }
    found
}

/// I-7: a closed case has an outcome of its model, words, and the follow-ups that the outcome owes.
pub fn closing(file: &CaseFile, model: &ServiceModel) -> Vec<Breach> {
    let CaseState::Closed { outcome, note, .. } = &file.case.state else {
        return Vec::new();
    };
    let case = file.case.id;
    let Some(reason) = model.closing_reason(outcome) else {
        return vec![Breach::of_case(BreachKind::NoOutcome, case, vec![])];
    };
    let mut found = Vec::new();
    if note.trim().is_empty() {
        found.push(Breach::of_case(BreachKind::NoOutcome, case, vec![]));
    }
    let is_promised = |months: &u32| {
        file.follow_ups
            .iter()
            .any(|follow_up| follow_up.months == *months)
    };
    if reason.follow_up && !model.follow_up.months.iter().all(is_promised) {
        found.push(Breach::of_case(BreachKind::NoFollowUp, case, vec![]));
    }
    found
}

/// I-8: an order made while an earlier one of its kind held or waited says why.
pub fn orders(file: &CaseFile) -> Vec<Breach> {
    let repeats_another = |order: &&AssessmentOrder| {
        file.orders
            .iter()
            .any(|earlier| earlier.id != order.id && stood_before(earlier, order))
    };
    file.orders
        .iter()
        .filter(|order| !has_reason(order))
        .filter(repeats_another)
        .map(|order| {
            Breach::of_case(
                BreachKind::RepeatedWithoutReason,
                file.case.id,
                vec![order.id.0],
            )
        })
        .collect()
}

fn has_reason(order: &AssessmentOrder) -> bool {
    order
        .repeats
        .as_ref()
        .is_some_and(|repetition| match &repetition.choice {
            RepetitionChoice::Update => true,
            RepetitionChoice::New { because } => !because.trim().is_empty(),
        })
}

/// Did the earlier order hold, or wait for its answer, when the later one was made?
fn stood_before(earlier: &AssessmentOrder, later: &AssessmentOrder) -> bool {
    let (at, day) = (later.ordered_at, finnish_day(later.ordered_at));
    if earlier.kind != later.kind || at <= earlier.ordered_at {
        return false;
    }
    match &earlier.state {
        OrderState::Ordered => true,
        OrderState::Answered {
            at: answered,
            valid_until,
            ..
        } => at < *answered || day <= *valid_until,
        OrderState::Cancelled { at: cancelled, .. } => at < *cancelled,
    }
}
