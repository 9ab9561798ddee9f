//! For each kind of finding a file that has it; the sound file has none.

use super::*;
use crate::assessment::OrderKind;
use crate::case::CaseState;
use crate::onward::{FollowUp, FollowUpState};
use crate::plan::AcknowledgementAnswer;
use crate::responsibility::{MemberIdentity, TermKind};
use crate::task::TaskOwner;
use crate::testing::{
    Person, acknowledge, acknowledgements_of, agreed_plan, case_file, day, id, instant, line,
    model, now, order, task, term, today,
};

fn of(file: &CaseFile) -> Vec<Finding> {
    findings(file, &model(), today(), now())
}

fn codes(file: &CaseFile) -> Vec<&'static str> {
    of(file).iter().map(|finding| finding.kind.code()).collect()
}

#[test]
fn nothing_is_found_in_a_sound_file() {
    assert_eq!(of(&case_file()), []);
}

fn end_account(file: &mut CaseFile, person: Person) {
    file.people.get_mut(&person.account()).unwrap().is_active = false;
}

fn follow_up(on: i64, owner: Person) -> FollowUp {
    FollowUp {
        id: id(901),
        case: id(10),
        months: 6,
        due_on: day(on),
        owner: owner.account(),
        state: FollowUpState::Due,
    }
}

#[test]
fn each_kind_is_found_in_the_file_that_has_it_and_names_who_mends_it() {
    type Break = fn(&mut CaseFile);
    let aino = Mender::Account(Person::Aino.account());
    let convener = Mender::Role("coordinator".into());
    let table: [(&[&str], Mender, Break); 16] = [
        (&["no_responsible_worker"], convener.clone(), |it| {
            it.terms.clear();
        }),
        (&["ground_missing"], aino.clone(), |it| it.grounds.clear()),
        (&["no_next_step"], aino.clone(), |it| {
            it.tasks.clear();
            it.plans[0].content.review_on = None;
        }),
        (&["first_contact_late"], aino.clone(), |it| {
            it.interviews.clear();
            it.scores.clear();
        }),
        (&["step_late"], aino.clone(), |it| {
            it.case.steps.last_mut().unwrap().entered_on = day(-366);
        }),
        (&["plan_not_acknowledged"], aino.clone(), |it| {
            it.acknowledgements
                .retain(|answer| answer.by != LineOwner::Account(Person::Aino.account()));
        }),
        (&["plan_line_refused"], aino.clone(), |it| {
            let mut answer = acknowledge(
                &it.plans[0],
                id(602),
                LineOwner::Client,
                AcknowledgementAnswer::Cannot {
                    because: "En jaksa.".into(),
                },
            );
            answer.at = instant(-1);
            it.acknowledgements.push(answer);
        }),
        (&["review_late"], aino.clone(), |it| {
            it.plans[0].content.review_on = Some(day(-1));
        }),
        (&["bounced"], convener.clone(), |it| {
            let mut terms = vec![
                term(202, TermKind::Responsible, Person::Aino, -45),
                term(203, TermKind::Responsible, Person::Veli, -30),
                term(204, TermKind::Responsible, Person::Aino, -10),
            ];
            terms[0].to = Some(instant(-30));
            terms[1].to = Some(instant(-10));
            it.terms = terms;
        }),
        (&["assessment_duplicated"], aino.clone(), |it| {
            it.orders = vec![
                order(310, OrderKind::HealthCheck, -9, day(9)),
                order(311, OrderKind::HealthCheck, -2, day(20)),
            ];
        }),
        (&["service_gap"], aino.clone(), |it| {
            let plan = agreed_plan(1, -12, vec![line(601, LineOwner::Client, Some(day(-31)))]);
            it.progress.clear();
            it.acknowledgements = acknowledgements_of(&plan);
            it.plans = vec![plan];
        }),
        (&["language_not_matched"], convener.clone(), |it| {
            it.client.language = Language::Sv;
        }),
        (&["caseload_over_limit"], convener, |it| {
            it.caseloads.insert(Person::Aino.account(), 31);
        }),
        (&["consent_ending"], aino.clone(), |it| {
            it.grounds[0].valid_to = Some(day(10));
        }),
        (&["task_overdue"], aino, |it| it.tasks[0].due_on = day(-2)),
        (&["orphaned_work"], Mender::Coordinator, |it| {
            it.tasks.push(task(
                702,
                TaskOwner::Account(Person::Veli.account()),
                day(2),
            ));
            end_account(it, Person::Veli);
        }),
    ];
    for (expected, mender, break_it) in table {
        let mut file = case_file();
        break_it(&mut file);
        assert_eq!(codes(&file), expected);
        assert_eq!(of(&file)[0].mender, mender, "{expected:?}");
    }
}

#[test]
fn a_follow_up_is_due_on_its_day_and_not_before() {
    let mut file = case_file();
    file.case.state = CaseState::Closed {
        at: instant(-180),
        by: id(1),
        outcome: "employed".into(),
        note: String::new(),
    };
    for (on, expected) in [(1, None), (0, Some(0)), (-5, Some(5))] {
        file.follow_ups = vec![follow_up(on, Person::Aino)];
        let days = of(&file).first().map(|finding| match finding.kind {
            FindingKind::FollowUpDue { days, .. } => days,
            _ => panic!("another finding"),
        });
        assert_eq!(days, expected);
    }
    end_account(&mut file, Person::Aino);
    assert_eq!(codes(&file), ["orphaned_work", "follow_up_due"]);
}

#[test]
fn limits_are_passed_only_on_the_day_after() {
    type Set = fn(&mut CaseFile, i64);
    let table: [(&str, i64, Set); 4] = [
        ("step_late", -365, |it, on| {
            it.case.steps.last_mut().unwrap().entered_on = day(on);
        }),
        ("review_late", 0, |it, on| {
            it.plans[0].content.review_on = Some(day(on));
        }),
        ("task_overdue", 0, |it, on| it.tasks[0].due_on = day(on)),
        ("first_contact_late", -7, |it, on| {
            it.interviews.clear();
            it.scores.clear();
            it.case.opened_at = instant(on);
        }),
    ];
    for (code, limit, set) in table {
        for (on, is_found) in [(limit, false), (limit - 1, true)] {
            let mut file = case_file();
            set(&mut file, on);
            assert_eq!(codes(&file).contains(&code), is_found, "{code} {on}");
        }
    }
}

#[test]
fn more_changes_than_the_county_allows_are_bouncing_too() {
    for (changes, is_bounced) in [(3, false), (4, true)] {
        let mut file = case_file();
        let people = [
            Person::Aino,
            Person::Veli,
            Person::Kerttu,
            Person::Paavo,
            Person::Eero,
        ];
        file.terms = people
            .into_iter()
            .take(changes + 1)
            .zip(0i64..)
            .map(|(person, at)| crate::responsibility::Term {
                to: (at < i64::try_from(changes).unwrap()).then(|| instant(-39 + at)),
                ..term(
                    200 + u128::try_from(at).unwrap(),
                    TermKind::Responsible,
                    person,
                    -40 + at,
                )
            })
            .collect();
        assert_eq!(codes(&file).contains(&"bounced"), is_bounced);
    }
}

#[test]
fn a_member_without_account_needs_a_ground_by_name() {
    let mut file = case_file();
    file.team[2].who = MemberIdentity::WithoutAccount {
        name: "Ohjaaja Oja".into(),
        organisation: "Paja".into(),
        kind: crate::model::OrganisationKind::Ngo,
        contact: String::new(),
    };
    let found = of(&file);
    assert!(
        matches!(&found[0].kind, FindingKind::GroundMissing { recipient: GroundGap::Named(name) } if name == "Ohjaaja Oja")
    );
}

#[test]
fn the_weightiest_comes_first() {
    let mut file = case_file();
    file.client.language = Language::Sv;
    file.grounds.clear();
    file.tasks[0].due_on = day(-2);
    assert_eq!(
        codes(&file),
        ["ground_missing", "task_overdue", "language_not_matched"]
    );
}
