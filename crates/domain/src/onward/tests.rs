//! Tables of the end of the path: review, onward path, closing, follow-up, reopening.

use super::closing::{CloseRefused, Closed, Closing, ReopenRefused, close, reopen};
use super::follow_up::{FollowUpAnswer, FollowUpRefused, not_reached, record};
use super::review::{
    ChooseRefused, ReviewEntry, ReviewRefused, choose_onward, hold, next_review_on,
};
use super::*;
use crate::case::{CaseFile, CaseState, OnwardChoice, StepVisit};
use crate::model::ServiceModel;
use crate::responsibility::HandoverState;
use crate::testing::{Person, case_file, day, id, instant, model, now, today};

/// A case at the last step, its way onward chosen and its tasks done.
fn ready() -> CaseFile {
    let mut file = case_file();
    file.tasks.clear();
    file.case.steps.push(StepVisit {
        step: "closing_talk".into(),
        entered_on: today(),
        left_on: None,
        skipped: None,
    });
    file.case.onward = Some(OnwardChoice {
        path: "work".into(),
        chosen_on: today(),
        chosen_by: Person::Aino.account(),
        why: "Osa-aikatyö löytyi.".into(),
    });
    file
}

fn close_as(
    file: &CaseFile,
    model: &ServiceModel,
    outcome: &str,
    note: &str,
) -> Result<Closed, Vec<CloseRefused>> {
    let closing = Closing {
        outcome: outcome.into(),
        note: note.into(),
        follow_up_owner: None,
    };
    let mut number = 8_000;
    let new_id = || {
        number += 1;
        id(number)
    };
    close(
        file,
        model,
        closing,
        new_id,
        Person::Aino.account(),
        now(),
        today(),
    )
}

fn closed() -> CaseFile {
    let file = ready();
    let done = close_as(&file, &model(), "employed", "Töissä.").unwrap();
    CaseFile {
        case: done.case,
        terms: done.ended,
        follow_ups: done.follow_ups,
        ..file
    }
}

#[test]
fn i_7_a_case_closes_with_an_outcome_its_follow_ups_and_no_open_term() {
    let done = close_as(&ready(), &model(), "employed", "Töissä.").unwrap();
    assert!(!done.case.is_open());
    assert!(done.ended.iter().all(|term| term.to == Some(now())));
    let due: Vec<_> = done
        .follow_ups
        .iter()
        .map(|it| (it.months, it.due_on, it.owner))
        .collect();
    let aino = Person::Aino.account();
    let six: Date = "2026-09-16".parse().unwrap();
    let twelve: Date = "2027-03-16".parse().unwrap();
    assert_eq!(due, vec![(6, six, aino), (12, twelve, aino)]);
}

#[test]
fn everything_in_the_way_of_closing_is_said_at_once() {
    let mut file = case_file();
    file.handovers.push(crate::responsibility::Handover {
        id: id(90),
        case: id(10),
        from: Person::Aino.account(),
        to: Person::Veli.account(),
        reason: "Syy".into(),
        offered_at: now(),
        state: HandoverState::Offered,
    });
    file.terms.clear();
    let refused = close_as(&file, &model(), "employed", " ").unwrap_err();
    let expected = vec![
        CloseRefused::NotAtThisStep,
        CloseRefused::NoOnwardPath,
        CloseRefused::HandoverUnderWay(id(90)),
        CloseRefused::OpenTasks(vec![id(701)]),
        CloseRefused::NoFollowUpOwner,
        CloseRefused::NoteMissing,
    ];
    assert_eq!(refused, expected);
    assert_eq!(
        close_as(&ready(), &model(), "moon", "x"),
        Err(vec![CloseRefused::UnknownOutcome])
    );
}

#[test]
fn a_death_closes_at_any_step_and_promises_no_follow_up() {
    let mut file = case_file();
    file.tasks.clear();
    let done = close_as(&file, &model(), "died", "Omainen ilmoitti.").unwrap();
    assert!(done.follow_ups.is_empty());
    let dead = CaseFile {
        case: done.case,
        terms: done.ended,
        ..file
    };
    let again = reopen(
        &dead,
        &model(),
        &"plan".into(),
        (id(9), &Person::Aino.worker()),
        "Syy",
        now(),
        today(),
    );
    assert_eq!(again, Err(ReopenRefused::ClientDied));
}

#[test]
fn a_review_hears_the_client_and_keeps_the_rhythm() {
    let entry = || ReviewEntry {
        held_on: today(),
        client_was_present: true,
        how_it_goes: "Hyvin".into(),
        client_view: "Jaksan.".into(),
        next_review_on: day(90),
    };
    let table: [(fn(&mut ReviewEntry), Result<(), ReviewRefused>); 6] = [
        (|_| {}, Ok(())),
        (
            |it| it.held_on = day(1),
            Err(ReviewRefused::HeldInTheFuture),
        ),
        (
            |it| it.how_it_goes.clear(),
            Err(ReviewRefused::NothingWritten),
        ),
        (
            |it| it.client_view.clear(),
            Err(ReviewRefused::ClientViewMissing),
        ),
        (
            |it| it.next_review_on = today(),
            Err(ReviewRefused::NextReviewNotAfterThis),
        ),
        (
            |it| it.next_review_on = day(91),
            Err(ReviewRefused::NextReviewTooLate { latest: day(90) }),
        ),
    ];
    let aino = Person::Aino.account();
    for (change, expected) in table {
        let mut entry = entry();
        change(&mut entry);
        let held = hold(&case_file(), &model(), id(9), entry, aino, now(), today());
        assert_eq!(held.map(|_| ()), expected);
    }
    let mut unplanned = case_file();
    unplanned.plans.clear();
    let held = hold(&unplanned, &model(), id(9), entry(), aino, now(), today());
    assert_eq!(held, Err(ReviewRefused::NoPlanInForce));
}

#[test]
fn the_newest_of_plan_and_review_says_when_the_next_review_is() {
    let mut file = case_file();
    assert_eq!(next_review_on(&file), Some(day(40)));
    let entry = ReviewEntry {
        held_on: today(),
        client_was_present: true,
        how_it_goes: "Hyvin".into(),
        client_view: "Jaksan.".into(),
        next_review_on: day(60),
    };
    let review = hold(
        &file,
        &model(),
        id(9),
        entry,
        Person::Aino.account(),
        now(),
        today(),
    );
    file.reviews.push(review.unwrap());
    assert_eq!(next_review_on(&file), Some(day(60)));
}

#[test]
fn the_way_onward_is_one_of_the_models() {
    let choose = |path: &str, why: &str| {
        choose_onward(
            &case_file(),
            &model(),
            path.into(),
            why,
            Person::Aino.account(),
            today(),
        )
        .map(|_| ())
    };
    assert_eq!(choose("education", "Haluaa opiskella."), Ok(()));
    assert_eq!(choose("moon", "Syy"), Err(ChooseRefused::UnknownPath));
    assert_eq!(choose("work", " "), Err(ChooseRefused::ReasonMissing));
}

#[test]
fn every_state_of_a_follow_up_takes_only_its_own_answers() {
    let file = closed();
    let follow_up = file.follow_ups[0].id;
    let aino = Person::Aino.account();
    let answer = |hours| FollowUpAnswer {
        status: LabourMarketStatus::Employed,
        hours_a_week: hours,
        note: String::new(),
    };
    let recorded = |file: &CaseFile| record(file, follow_up, answer(Some(20)), aino, today());
    let missed = |file: &CaseFile, tries| not_reached(file, follow_up, tries, aino, today());
    let with = |state: FollowUpState| {
        let mut file = closed();
        file.follow_ups[0].state = state;
        file
    };
    assert!(recorded(&file).is_ok());
    assert!(missed(&file, 3).is_ok());
    let not_found = with(missed(&file, 3).unwrap().state);
    assert!(recorded(&not_found).is_ok());
    assert!(missed(&not_found, 4).is_ok());
    let done = with(recorded(&file).unwrap().state);
    assert_eq!(recorded(&done), Err(FollowUpRefused::AlreadyRecorded));
    assert_eq!(missed(&done, 1), Err(FollowUpRefused::AlreadyRecorded));
    let dropped = with(FollowUpState::Dropped { at: now() });
    assert_eq!(recorded(&dropped), Err(FollowUpRefused::Dropped));
    assert_eq!(missed(&file, 0), Err(FollowUpRefused::NoTries));
    let long = record(&file, follow_up, answer(Some(169)), aino, today());
    assert_eq!(long, Err(FollowUpRefused::HoursOutOfRange));
    let mut open = closed();
    open.case.state = CaseState::Open;
    assert_eq!(recorded(&open), Err(FollowUpRefused::CaseIsOpen));
}

#[test]
fn i_1_reopening_names_a_responsible_worker_at_the_same_instant_and_drops_the_follow_ups() {
    let file = closed();
    let again = |file: &CaseFile, person: Person, step: &str, reason: &str| {
        let worker = person.worker();
        reopen(
            file,
            &model(),
            &step.into(),
            (id(9), &worker),
            reason,
            instant(10),
            day(10),
        )
    };
    let reopened = again(&file, Person::Veli, "plan", "Työ päättyi.").unwrap();
    assert!(reopened.case.is_open() && reopened.case.onward.is_none());
    assert_eq!(
        (reopened.responsible.holder, reopened.responsible.from),
        (Person::Veli.account(), instant(10))
    );
    assert_eq!(reopened.dropped.len(), 2);
    assert_eq!(
        again(&ready(), Person::Veli, "plan", "Syy"),
        Err(ReopenRefused::NotClosed)
    );
    assert_eq!(
        again(&file, Person::Veli, "moon", "Syy"),
        Err(ReopenRefused::UnknownStep)
    );
    assert_eq!(
        again(&file, Person::Veli, "plan", ""),
        Err(ReopenRefused::ReasonMissing)
    );
    assert!(matches!(
        again(&file, Person::Kirsi, "plan", "Syy"),
        Err(ReopenRefused::MayNot(_))
    ));
}

#[test]
fn after_closing_nothing_but_follow_up_and_reopening_is_accepted() {
    let file = closed();
    let (model, aino) = (model(), Person::Aino.worker());
    let by = aino.account;
    assert!(
        crate::responsibility::naming::name_responsible(&file, &model, id(9), &aino, "Syy", now())
            .is_err()
    );
    assert!(
        crate::responsibility::handover::offer(
            &file,
            &model,
            id(9),
            &aino,
            &Person::Veli.worker(),
            "Syy",
            now()
        )
        .is_err()
    );
    assert!(
        crate::plan::draft::start_draft(&file, &model, id(9), "stand_alone".into(), by, now())
            .is_err()
    );
    assert!(crate::service::end(&file, id(601), today(), "Valmis", by, today()).is_err());
    assert!(crate::assessment::record::segment(&file, &model, "network".into()).is_err());
    assert!(crate::assessment::joint::start(&file, id(9), now()).is_err());
    assert!(crate::case::step::enter(&file, &model, &"plan".into(), None, now(), today()).is_err());
    assert!(choose_onward(&file, &model, "work".into(), "Syy", by, today()).is_err());
    assert_eq!(
        close_as(&file, &model, "employed", "x"),
        Err(vec![CloseRefused::AlreadyClosed])
    );
    let new = crate::task::moves::NewTask {
        id: id(9),
        title: "Soita".into(),
        owner: crate::task::TaskOwner::Client,
        due_on: day(1),
        observers: vec![],
        origin: crate::task::TaskOrigin::Free,
    };
    assert!(crate::task::moves::add(Some(&file.case), new, by, now(), today()).is_err());
}
