//! Each invariant: a sound case breaks none, and each break of one is found.

use super::*;
use crate::assessment::{OrderKind, OrderState, Repetition, RepetitionChoice};
use crate::case::{CaseFile, CaseState};
use crate::event::{Event, EventKind};
use crate::ground::{DataClass, GroundState};
use crate::plan::LineOwner;
use crate::responsibility::TermKind;
use crate::testing::{Person, day, id, instant, model};
use crate::testing::{acknowledge, agreed_plan, case_file, line, order, term};

fn kinds(found: Vec<Breach>) -> Vec<BreachKind> {
    found.into_iter().map(|breach| breach.kind).collect()
}

fn event(kind: EventKind, at: i64) -> Event {
    Event {
        id: id(900),
        case: id(10),
        at: instant(at),
        by: Some(Person::Aino.account()),
        kind,
        class: DataClass::Relationship,
        text: String::new(),
    }
}

fn closed(outcome: &str) -> CaseFile {
    let mut file = case_file();
    file.case.state = CaseState::Closed {
        at: instant(-1),
        by: Person::Aino.account(),
        outcome: outcome.into(),
        note: "Valmis.".into(),
    };
    file
}

#[test]
fn a_sound_case_breaks_nothing() {
    let file = case_file();
    assert_eq!(responsible(&file, &model(), &[], instant(0)), []);
    assert_eq!(handovers(&file, &[]), []);
    assert_eq!(crossings(&file), []);
    assert_eq!(plans(&file), []);
    assert_eq!(closing(&file, &model()), []);
    assert_eq!(orders(&file), []);
}

#[test]
fn a_time_without_a_responsible_worker_is_found() {
    let mut file = case_file();
    file.terms[0].to = Some(instant(-10));
    assert_eq!(
        kinds(responsible(&file, &model(), &[], instant(0))),
        [BreachKind::NobodyResponsible]
    );
    file.terms
        .push(term(299, TermKind::Responsible, Person::Veli, -5));
    assert_eq!(
        kinds(responsible(&file, &model(), &[], instant(0))),
        [BreachKind::NobodyResponsible]
    );
}

#[test]
fn a_closed_time_between_two_terms_is_no_breach() {
    let mut file = case_file();
    file.terms[0].to = Some(instant(-10));
    file.terms
        .push(term(299, TermKind::Responsible, Person::Veli, -5));
    let events = [
        event(EventKind::CaseClosed, -10),
        event(EventKind::CaseReopened, -5),
    ];
    assert_eq!(responsible(&file, &model(), &events, instant(0)), []);
    assert_eq!(handovers(&file, &events), []);
}

#[test]
fn two_responsible_workers_at_once_are_found() {
    let mut file = case_file();
    file.terms
        .push(term(299, TermKind::Responsible, Person::Veli, -5));
    assert_eq!(
        kinds(responsible(&file, &model(), &[], instant(0))),
        [BreachKind::TwoResponsible]
    );
}

#[test]
fn a_step_entered_before_anybody_was_named_is_found() {
    let mut file = case_file();
    file.terms[0].from = instant(-9);
    assert_eq!(
        kinds(responsible(&file, &model(), &[], instant(0))),
        [BreachKind::NamedTooLate]
    );
}

#[test]
fn a_term_that_outlives_the_case_is_found() {
    let file = closed("open_work");
    assert_eq!(
        kinds(responsible(&file, &model(), &[], instant(0))),
        [BreachKind::ResponsibleAfterClosing]
    );
}

#[test]
fn responsibility_that_moved_without_a_handover_is_found() {
    let mut file = case_file();
    file.terms[0].to = Some(instant(-5));
    file.terms
        .push(term(299, TermKind::Responsible, Person::Veli, -5));
    assert_eq!(responsible(&file, &model(), &[], instant(0)), []);
    assert_eq!(
        kinds(handovers(&file, &[])),
        [BreachKind::MovedWithoutHandover]
    );
}

#[test]
fn an_answer_of_another_organisation_without_a_ground_of_that_time_is_found() {
    let mut file = case_file();
    let eero = LineOwner::Account(Person::Eero.account());
    let plan = agreed_plan(1, -12, vec![line(603, eero.clone(), None)]);
    file.acknowledgements = vec![acknowledge(
        &plan,
        plan.content.lines[0].id,
        eero,
        crate::plan::AcknowledgementAnswer::Agreed,
    )];
    file.plans = vec![plan];
    assert_eq!(crossings(&file), []);
    // Withdrawn after the answer: it stood then.
    file.grounds[0].state = GroundState::Withdrawn {
        at: instant(-2),
        recorded_by: Person::Aino.account(),
        reason: String::new(),
    };
    assert_eq!(crossings(&file), []);
    file.grounds[0].state = GroundState::Withdrawn {
        at: instant(-8),
        recorded_by: Person::Aino.account(),
        reason: String::new(),
    };
    assert_eq!(kinds(crossings(&file)), [BreachKind::CrossedWithoutGround]);
    file.grounds[0].state = GroundState::InForce;
    file.grounds[0].valid_to = Some(day(-13));
    assert_eq!(kinds(crossings(&file)), [BreachKind::CrossedWithoutGround]);
}

#[test]
fn an_event_the_log_does_not_know_is_found() {
    let file = case_file();
    let events = [event(EventKind::Note, -3)];
    let aino = Some(Person::Aino.account());
    assert_eq!(unlogged(&file, &events, &[(aino, instant(-3))]), []);
    assert_eq!(
        kinds(unlogged(&file, &events, &[(aino, instant(-4))])),
        [BreachKind::NotLogged]
    );
    assert_eq!(
        kinds(unlogged(&file, &events, &[(None, instant(-3))])),
        [BreachKind::NotLogged]
    );
}

#[test]
fn versions_with_a_hole_and_acknowledged_drafts_are_found() {
    let mut file = case_file();
    file.plans[0].number = 2;
    assert_eq!(kinds(plans(&file)), [BreachKind::VersionsNotInOrder]);
    let mut file = case_file();
    file.plans[0].state = crate::plan::PlanState::Draft {
        edited_at: instant(-12),
        edited_by: Person::Aino.account(),
    };
    assert!(
        kinds(plans(&file))
            .iter()
            .all(|kind| *kind == BreachKind::DraftAcknowledged)
    );
    assert!(!plans(&file).is_empty());
}

#[test]
fn a_closing_without_outcome_or_follow_up_is_found() {
    assert_eq!(
        kinds(closing(&closed("nonsense"), &model())),
        [BreachKind::NoOutcome]
    );
    let owed = model()
        .closing
        .iter()
        .find(|reason| reason.follow_up)
        .unwrap()
        .code
        .clone();
    assert_eq!(
        kinds(closing(&closed(owed.as_str()), &model())),
        [BreachKind::NoFollowUp]
    );
}

#[test]
fn an_order_repeated_without_a_reason_is_found() {
    let mut file = case_file();
    let mut first = order(801, OrderKind::HealthCheck, -40, day(-20));
    first.state = OrderState::Answered {
        at: instant(-30),
        recorded_by: Person::Veli.account(),
        done_on: day(-30),
        done_by: "Terveysasema".into(),
        finding: "Kevyt työ sopii.".into(),
        valid_until: day(200),
    };
    let second = order(802, OrderKind::HealthCheck, -5, day(10));
    file.orders = vec![first, second];
    assert_eq!(kinds(orders(&file)), [BreachKind::RepeatedWithoutReason]);
    file.orders[1].repeats = Some(Repetition {
        earlier: id(801),
        choice: RepetitionChoice::Update,
    });
    assert_eq!(orders(&file), []);
}

#[test]
fn every_kind_of_breach_is_of_an_invariant_with_a_code() {
    let codes: Vec<&str> = Invariant::ALL
        .iter()
        .map(|invariant| invariant.code())
        .collect();
    assert_eq!(codes.first(), Some(&"I-1"));
    assert_eq!(codes.last(), Some(&"I-10"));
    assert_eq!(BreachKind::DoneTwice.invariant(), Invariant::Once);
}
