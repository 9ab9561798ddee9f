//! Reviews of the plan and their rhythm, and choosing the way onward.
//! Not here: closing (`closing`).

use super::Review;
use crate::case::{Case, CaseFile, OnwardChoice};
use crate::id::{AccountId, ReviewId};
use crate::model::{OnwardCode, PlanKindCode, ServiceModel};
use jiff::{Timestamp, ToSpan, civil::Date};

/// Why a review was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewRefused {
    CaseClosed,
    NoPlanInForce,
    HeldInTheFuture,
    /// How it goes is not written.
    NothingWritten,
    /// The client was there, but the client's own view is not written.
    ClientViewMissing,
    NextReviewNotAfterThis,
    /// The model's rhythm asks for the next review by this day.
    NextReviewTooLate {
        latest: Date,
    },
}

/// What a review says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewEntry {
    pub held_on: Date,
    pub client_was_present: bool,
    pub how_it_goes: String,
    pub client_view: String,
    pub next_review_on: Date,
}

/// Days between reviews in this case: the group's rhythm or the county's, and never rarer than the kind of plan demands.
/// Source: Act 381/2023 § 6; Act 189/2001 § 9.
pub fn rhythm_days_of(case: &Case, model: &ServiceModel, kind: &PlanKindCode) -> u32 {
    let of_kind = model
        .plan_kind(kind)
        .and_then(|kind| kind.review_every_days);
    let usual = county_rhythm(case, model);
    of_kind.map_or(usual, |days| days.min(usual))
}

/// Days between reviews by the plan in force; the county's own rhythm before there is one.
pub fn rhythm_days(file: &CaseFile, model: &ServiceModel) -> u32 {
    let plan = file.plan_in_force();
    plan.map_or_else(
        || county_rhythm(&file.case, model),
        |plan| rhythm_days_of(&file.case, model, &plan.content.kind),
    )
}

fn county_rhythm(case: &Case, model: &ServiceModel) -> u32 {
    let segment = case.segment.as_ref().and_then(|code| model.segment(code));
    segment
        .and_then(|segment| segment.review_every_days)
        .unwrap_or(model.review.every_days)
}

/// The day of the next review: by the newest review or by the newest plan, whichever was recorded later.
pub fn next_review_on(file: &CaseFile) -> Option<Date> {
    use crate::plan::PlanState;
    let reviewed = file
        .reviews
        .iter()
        .map(|review| (review.recorded_at, Some(review.next_review_on)));
    let planned = file.plans.iter().filter_map(|plan| match &plan.state {
        PlanState::Agreed { at, .. } => Some((*at, plan.content.review_on)),
        PlanState::Draft { .. } => None,
    });
    reviewed
        .chain(planned)
        .max_by_key(|(at, _)| *at)
        .and_then(|(_, day)| day)
}

/// Records a review held with the client.
///
/// Source: PL-1 step 6; domain dossier § 1.2.
/// Refuses when the case is closed; there is no plan; the day is to come; how it goes or the present client's view is not
/// written; the next review is not later, or later than the rhythm allows.
pub fn hold(
    file: &CaseFile,
    model: &ServiceModel,
    id: ReviewId,
    entry: ReviewEntry,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<Review, ReviewRefused> {
    if !file.case.is_open() {
        return Err(ReviewRefused::CaseClosed);
    }
    if file.plan_in_force().is_none() {
        return Err(ReviewRefused::NoPlanInForce);
    }
    if entry.held_on > today {
        return Err(ReviewRefused::HeldInTheFuture);
    }
    if entry.how_it_goes.trim().is_empty() {
        return Err(ReviewRefused::NothingWritten);
    }
    if entry.client_was_present && entry.client_view.trim().is_empty() {
        return Err(ReviewRefused::ClientViewMissing);
    }
    if entry.next_review_on <= entry.held_on {
        return Err(ReviewRefused::NextReviewNotAfterThis);
    }
    let latest = entry
        .held_on
        .saturating_add(i64::from(rhythm_days(file, model)).days());
    if entry.next_review_on > latest {
        return Err(ReviewRefused::NextReviewTooLate { latest });
    }
    Ok(Review {
        id,
        case: file.case.id,
        held_on: entry.held_on,
        by,
        client_was_present: entry.client_was_present,
        how_it_goes: entry.how_it_goes,
        client_view: entry.client_view,
        next_review_on: entry.next_review_on,
        recorded_at: now,
    })
}

/// Why a way onward was not chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChooseRefused {
    CaseClosed,
    /// The model has no such way onward.
    UnknownPath,
    ReasonMissing,
}

/// Chooses the way onward with the client; a later choice replaces an earlier one.
///
/// Source: PL-7.
/// Refuses when the case is closed; the model has no such way; it is not said why.
pub fn choose_onward(
    file: &CaseFile,
    model: &ServiceModel,
    path: OnwardCode,
    why: &str,
    by: AccountId,
    today: Date,
) -> Result<Case, ChooseRefused> {
    if !file.case.is_open() {
        return Err(ChooseRefused::CaseClosed);
    }
    if model.onward_path(&path).is_none() {
        return Err(ChooseRefused::UnknownPath);
    }
    let why = why.trim().to_owned();
    if why.is_empty() {
        return Err(ChooseRefused::ReasonMissing);
    }
    Ok(Case {
        onward: Some(OnwardChoice {
            path,
            chosen_on: today,
            chosen_by: by,
            why,
        }),
        ..file.case.clone()
    })
}
