//! Numbers, bands, dates and licences: ranges the right way round, no gaps, nothing that an owner has not allowed.
//!
//! Not noughts: the reader tells those wherever a number stands.

use super::{Case, Place, ProblemKind};
use crate::model::{Band, CriterionTest, Instrument, LicenceClass, PlanBasis, Requirement};
use jiff::civil::Date;

/// Three months, at most, between reviews of a statutory plan. Source: acts 381/2023 § 6 and 189/2001 § 9.
const STATUTORY_REVIEW_DAYS: u32 = 92;

pub(super) fn judge(case: &Case<'_, '_>) {
    judge_bands(
        case,
        &case.model.score.bands,
        (0, 10),
        &Place::of("score").key("bands"),
    );
    for (number, instrument) in case.model.instruments.iter().enumerate() {
        judge_instrument(case, instrument, &Place::of("instruments").entry(number));
    }
    judge_demanded_instruments(case);
    for (number, criterion) in case.model.criteria.iter().enumerate() {
        if let CriterionTest::Age(age) = criterion.test {
            let place = Place::of("criteria").entry(number).key("test").key("age");
            judge_order(case, age.from, age.to, &place);
        }
    }
    for (number, pilot) in case.model.pilots.iter().enumerate() {
        let place = Place::of("pilots").entry(number);
        if let (Some(from), Some(to)) = (pilot.target_from, pilot.target_to) {
            judge_order(case, from, to, &place.key("target_to"));
        }
        if let Some(from) = pilot.from {
            judge_days(case, from, pilot.to, &place.key("to"));
        }
    }
    judge_reviews(case);
    judge_validity(case);
}

fn judge_order<T: PartialOrd + std::fmt::Display>(
    case: &Case<'_, '_>,
    from: T,
    to: T,
    place: &Place,
) {
    if from > to {
        let what = format!("the range goes from {from} to {to}");
        case.tell(
            ProblemKind::BadRange,
            place,
            what,
            "write the lesser number first",
        );
    }
}

fn judge_bands(case: &Case<'_, '_>, bands: &[Band], (least, greatest): (i32, i32), place: &Place) {
    let mut expected = Some(least);
    for (number, band) in bands.iter().enumerate() {
        let here = place.entry(number);
        judge_order(case, band.from, band.to, &here);
        if Some(band.from) != expected {
            let wanted = expected.map_or_else(String::new, |from| from.to_string());
            let what = format!(
                "the band from {} to {} leaves a gap or overlaps",
                band.from, band.to
            );
            case.tell(
                ProblemKind::BadRange,
                &here,
                what,
                format!("let it begin at {wanted}, right after the one before"),
            );
        }
        expected = band.to.checked_add(1);
    }
    if expected != greatest.checked_add(1) {
        let what = format!("the bands do not reach from {least} to {greatest}");
        case.tell(
            ProblemKind::BadRange,
            place,
            what,
            format!("let the first begin at {least} and the last end at {greatest}"),
        );
    }
}

fn judge_instrument(case: &Case<'_, '_>, instrument: &Instrument, place: &Place) {
    if instrument.licence != LicenceClass::Embed && !instrument.items.is_empty() {
        let what = format!(
            "the questions of \"{}\" may not be written here: its licence is {}",
            instrument.code, instrument.licence
        );
        let mend = "remove `items` and record only results; the owner's page is for `link`";
        case.tell(
            ProblemKind::ItemsNotAllowed,
            &place.key("items"),
            what,
            mend,
        );
    }
    for (number, field) in instrument.results.iter().enumerate() {
        let here = place.key("results").entry(number);
        match (field.from, field.to) {
            (Some(from), Some(to)) => {
                judge_order(case, from, to, &here);
                if !field.bands.is_empty() {
                    judge_bands(case, &field.bands, (from, to), &here.key("bands"));
                }
            }
            (None, None) if field.bands.is_empty() => {}
            _ => {
                let what = format!("the result \"{}\" has half a range", field.code);
                case.tell(
                    ProblemKind::BadRange,
                    &here,
                    what,
                    "write both from and to, or neither for a note",
                );
            }
        }
    }
}

fn judge_demanded_instruments(case: &Case<'_, '_>) {
    for (number, step) in case.model.steps.iter().enumerate() {
        for (asked, requirement) in step.must_record.iter().enumerate() {
            let Requirement::Instrument(code) = requirement else {
                continue;
            };
            let is_held = |instrument: &Instrument| {
                instrument.licence != LicenceClass::Permission || instrument.permission_held
            };
            if case
                .model
                .instrument(code)
                .is_some_and(|instrument| !is_held(instrument))
            {
                let place = Place::of("steps")
                    .entry(number)
                    .key("must_record")
                    .entry(asked);
                let what = format!(
                    "\"{code}\" is demanded, but the county does not hold the owner's permission"
                );
                case.tell(
                    ProblemKind::PermissionNotHeld,
                    &place,
                    what,
                    "set permission_held = true once it does, or do not demand it",
                );
            }
        }
    }
}

fn judge_reviews(case: &Case<'_, '_>) {
    for (number, kind) in case.model.plan.kinds.iter().enumerate() {
        let is_statutory = matches!(
            kind.basis,
            PlanBasis::StatutoryJointPlan | PlanBasis::ActivationPlan
        );
        let days = kind
            .review_every_days
            .unwrap_or(case.model.review.every_days);
        if is_statutory && days > STATUTORY_REVIEW_DAYS {
            let place = Place::of("plan")
                .key("kinds")
                .entry(number)
                .key("review_every_days");
            let what = format!("the plan \"{}\" is reviewed every {days} days", kind.code);
            case.tell(
                ProblemKind::ReviewTooSeldom,
                &place,
                what,
                "the law says at least every three months: write 90",
            );
        }
    }
    let (every, remind) = (
        case.model.review.every_days,
        case.model.review.remind_days_before,
    );
    if remind >= every && every > 0 {
        let what =
            format!("reviews come every {every} days and are reminded of {remind} days before");
        case.tell(
            ProblemKind::BadRange,
            &Place::of("review").key("remind_days_before"),
            what,
            "remind later than the last review",
        );
    }
}

fn judge_days(case: &Case<'_, '_>, from: Date, to: Option<Date>, place: &Place) {
    if let Some(to) = to.filter(|to| *to < from) {
        let what = format!("it ends on {to} and begins on {from}");
        case.tell(
            ProblemKind::EndsBeforeItBegins,
            place,
            what,
            "mend one of the days",
        );
    }
}

fn judge_validity(case: &Case<'_, '_>) {
    let tray = &case.model.services;
    for (number, row) in tray.local.iter().enumerate() {
        let place = Place::of("services")
            .key("local")
            .entry(number)
            .key("valid_to");
        judge_days(case, row.valid_from, row.valid_to, &place);
    }
    for (number, row) in tray.changes.iter().enumerate() {
        let place = Place::of("services")
            .key("changes")
            .entry(number)
            .key("valid_to");
        judge_days(case, row.valid_from, row.valid_to, &place);
    }
    for (number, partner) in case.model.partners.iter().enumerate() {
        for (agreement_number, agreement) in partner.agreements.iter().enumerate() {
            let place = Place::of("partners")
                .entry(number)
                .key("agreements")
                .entry(agreement_number)
                .key("valid_to");
            judge_days(case, agreement.valid_from, agreement.valid_to, &place);
        }
    }
}
