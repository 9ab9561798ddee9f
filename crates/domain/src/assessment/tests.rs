//! Tables of assessment: scores, instruments, interview, orders with I-8, joint assessment.

use super::joint::{JointRefused, finish, start, write_client_view, write_part};
use super::order::{
    Answer, AnswerRefused, NewOrder, OrderRefused, ReuseRefused, answer, cancel, order, reuse,
};
use super::record::{
    InstrumentRefused, InterviewRefused, SegmentRefused, record_instrument, record_interview,
    segment,
};
use super::score::{ScoreChange, ScoreEntry, ScoreRefused, band, change, change_of, record};
use super::*;
use crate::case::CaseFile;
use crate::model::{BandMeaning, LicenceClass};
use crate::responsibility::ClientPresence;
use crate::testing::{Person, case_file, day, id, model, now, today};

#[test]
fn a_change_of_three_points_is_a_change_two_a_hint_one_noise() {
    for (earlier, later, expected) in [
        (5, 5, ScoreChange::Noise),
        (5, 6, ScoreChange::Noise),
        (5, 7, ScoreChange::Hint { points: 2 }),
        (7, 5, ScoreChange::Hint { points: -2 }),
        (2, 5, ScoreChange::Change { points: 3 }),
        (10, 0, ScoreChange::Change { points: -10 }),
    ] {
        assert_eq!(change(earlier, later), expected, "{earlier} → {later}");
    }
}

#[test]
fn zero_refused_and_not_asked_are_three_different_answers() {
    let scored = |value| ScoreAnswer::Scored(WorkAbilityScore::try_from(value).unwrap());
    let at = |answer, offset| ScoreRecord {
        answer,
        taken_on: day(offset),
        ..case_file().scores[0].clone()
    };
    let zero = [
        at(scored(4), -100),
        at(ScoreAnswer::Refused, -50),
        at(scored(0), -1),
    ];
    assert_eq!(change_of(&zero), Some(ScoreChange::Change { points: -4 }));
    assert_eq!(change_of(&zero[..2]), None);
    assert_eq!(
        band(&model(), scored(0)).map(|band| band.meaning),
        Some(BandMeaning::Poor)
    );
    assert_eq!(band(&model(), ScoreAnswer::NotAsked), None);
}

#[test]
fn a_score_of_a_day_to_come_is_refused() {
    let take = |taken_on| {
        let entry = ScoreEntry {
            answer: ScoreAnswer::Refused,
            taken_on,
            setting: Setting::Own,
            comment: String::new(),
        };
        record(&case_file(), id(9), entry, Person::Aino.account(), today()).map(|_| ())
    };
    assert_eq!(take(today()), Ok(()));
    assert_eq!(take(day(1)), Err(ScoreRefused::TakenInTheFuture));
}

#[test]
fn an_instruments_result_is_of_the_model_and_never_its_items() {
    let result = |code: &str, values: &[(&str, i64)]| InstrumentResult {
        id: id(9),
        case: id(10),
        instrument: code.into(),
        done_on: today(),
        recorded_by: Person::Aino.account(),
        values: values
            .iter()
            .map(|(field, value)| ((*field).to_owned(), *value))
            .collect(),
        notes: BTreeMap::new(),
        summary: String::new(),
    };
    let put = |result| record_instrument(&case_file(), &model(), result, today()).map(|_| ());
    let field = |field: &str| field.to_owned();
    assert_eq!(put(result("kykyviisari", &[("work_ability", 10)])), Ok(()));
    assert_eq!(
        put(result("moon", &[])),
        Err(InstrumentRefused::UnknownInstrument)
    );
    assert_eq!(
        put(result("kykyviisari", &[])),
        Err(InstrumentRefused::NothingRecorded)
    );
    let item = result("kykyviisari", &[("question_7", 3)]);
    assert_eq!(
        put(item),
        Err(InstrumentRefused::UnknownField {
            field: field("question_7")
        })
    );
    let words = InstrumentResult {
        notes: [("mind".to_owned(), "Mieli kevenee.".to_owned())].into(),
        ..result("kykyviisari", &[])
    };
    assert_eq!(
        put(words),
        Err(InstrumentRefused::UnknownField {
            field: field("mind")
        })
    );
    let high = result("kykyviisari", &[("work_ability", 11)]);
    assert_eq!(
        put(high),
        Err(InstrumentRefused::OutOfRange {
            field: field("work_ability")
        })
    );
    let late = InstrumentResult {
        done_on: day(1),
        ..result("kykyviisari", &[("work_ability", 1)])
    };
    assert_eq!(put(late), Err(InstrumentRefused::DoneInTheFuture));
    let mut model = model();
    model.instruments[0].licence = LicenceClass::Permission;
    let refused = record_instrument(&case_file(), &model, result("kykyviisari", &[]), today());
    assert_eq!(refused, Err(InstrumentRefused::PermissionMissing));
}

#[test]
fn an_interview_says_the_situation_and_where_it_leads() {
    let put = |change: fn(&mut Interview)| {
        let mut interview = case_file().interviews[0].clone();
        change(&mut interview);
        record_interview(&case_file(), &model(), interview, today()).map(|_| ())
    };
    assert_eq!(put(|_| {}), Ok(()));
    assert_eq!(
        put(|it| it.held_on = day(1)),
        Err(InterviewRefused::HeldInTheFuture)
    );
    assert_eq!(
        put(|it| it.situation.clear()),
        Err(InterviewRefused::SituationMissing)
    );
    assert_eq!(
        put(|it| it.criteria_met = vec!["moon".into()]),
        Err(InterviewRefused::UnknownCriterion("moon".into()))
    );
    let nowhere = put(|it| {
        it.result = InterviewResult::ToAnotherService {
            name: String::new(),
        }
    });
    assert_eq!(nowhere, Err(InterviewRefused::ServiceMissing));
}

#[test]
fn a_group_is_one_of_the_countys() {
    let group = |code: &str| segment(&case_file(), &model(), code.into()).map(|case| case.segment);
    assert_eq!(group("network"), Ok(Some("network".into())));
    assert_eq!(group("moon"), Err(SegmentRefused::UnknownGroup));
}

fn new(kind: OrderKind, repeats: Option<Repetition>) -> NewOrder {
    NewOrder {
        id: id(90),
        kind,
        question: "Mitä jaksaa?".into(),
        addressed_to: "Terveysasema".into(),
        due_on: day(30),
        repeats,
    }
}

fn place(file: &CaseFile, new: NewOrder) -> Result<AssessmentOrder, OrderRefused> {
    order(file, &model(), new, Person::Aino.account(), now(), today())
}

fn answered(done: i64) -> CaseFile {
    let mut file = case_file();
    let waiting = place(&file, new(OrderKind::HealthCheck, None)).unwrap();
    let given = Answer {
        done_on: day(done),
        done_by: "Veli".into(),
        finding: "Selkä".into(),
        valid_until: None,
    };
    let by = Person::Veli.account();
    file.orders
        .push(answer(&file, &model(), waiting, given, by, now(), today()).unwrap());
    file
}

#[test]
fn i_8_a_second_assessment_of_a_kind_still_valid_carries_a_reason() {
    let file = answered(-30);
    let OrderState::Answered { valid_until, .. } = file.orders[0].state else {
        panic!("answered")
    };
    assert_eq!(valid_until, "2027-02-14".parse().unwrap());
    let again = |earlier, choice| {
        place(
            &file,
            new(OrderKind::HealthCheck, Some(Repetition { earlier, choice })),
        )
        .map(|_| ())
    };
    let still = OrderRefused::StillValid {
        earlier: id(90),
        until: valid_until,
    };
    assert_eq!(place(&file, new(OrderKind::HealthCheck, None)), Err(still));
    let because = |text: &str| RepetitionChoice::New {
        because: text.into(),
    };
    assert_eq!(again(id(90), because("Leikkaus sen jälkeen.")), Ok(()));
    assert_eq!(again(id(90), RepetitionChoice::Update), Ok(()));
    assert_eq!(
        again(id(90), because(" ")),
        Err(OrderRefused::ReasonMissing)
    );
    assert_eq!(
        again(id(91), RepetitionChoice::Update),
        Err(OrderRefused::RepeatsAnother)
    );
    assert!(place(&file, new(OrderKind::WorkAbilityAssessment, None)).is_ok());
    assert!(place(&answered(-400), new(OrderKind::HealthCheck, None)).is_ok());
}

#[test]
fn an_order_that_waits_is_not_made_twice() {
    let mut file = case_file();
    file.orders
        .push(place(&file, new(OrderKind::Expert("psychologist".into()), None)).unwrap());
    let again = place(&file, new(OrderKind::Expert("psychologist".into()), None));
    assert_eq!(again, Err(OrderRefused::AlreadyOrdered { earlier: id(90) }));
}

#[test]
fn an_order_names_what_is_asked_of_whom_by_when() {
    let put = |change: fn(&mut NewOrder)| {
        let mut it = new(OrderKind::HealthCheck, None);
        change(&mut it);
        place(&case_file(), it).map(|_| ())
    };
    assert_eq!(
        put(|it| it.question.clear()),
        Err(OrderRefused::QuestionMissing)
    );
    assert_eq!(
        put(|it| it.addressed_to.clear()),
        Err(OrderRefused::AddresseeMissing)
    );
    assert_eq!(
        put(|it| it.due_on = day(-1)),
        Err(OrderRefused::DueInThePast)
    );
    assert_eq!(
        put(|it| it.kind = OrderKind::Expert("moon".into())),
        Err(OrderRefused::UnknownKind)
    );
}

#[test]
fn every_state_of_an_order_takes_only_its_own_steps() {
    let waiting = || place(&case_file(), new(OrderKind::HealthCheck, None)).unwrap();
    let by = Person::Aino.account();
    let reply = |order| {
        let given = Answer {
            done_on: today(),
            done_by: "Veli".into(),
            finding: "Selkä".into(),
            valid_until: None,
        };
        answer(&case_file(), &model(), order, given, by, now(), today())
    };
    let stop = |order| cancel(order, by, "Ei tarvita.", now());
    assert!(reply(waiting()).is_ok() && stop(waiting()).is_ok());
    for over in [reply(waiting()).unwrap(), stop(waiting()).unwrap()] {
        assert_eq!(reply(over.clone()), Err(AnswerRefused::NotWaiting));
        assert_eq!(stop(over), Err(AnswerRefused::NotWaiting));
    }
    assert_eq!(
        cancel(waiting(), by, " ", now()),
        Err(AnswerRefused::ReasonMissing)
    );
}

#[test]
fn only_an_answer_that_still_holds_is_reused() {
    let reused = |file: &CaseFile, earlier| reuse(file, id(earlier), today()).map(|order| order.id);
    assert_eq!(reused(&answered(-30), 90), Ok(id(90)));
    assert_eq!(reused(&answered(-30), 91), Err(ReuseRefused::NotFound));
    assert!(matches!(
        reused(&answered(-400), 90),
        Err(ReuseRefused::NoLongerValid { .. })
    ));
    let mut file = case_file();
    file.orders
        .push(place(&file, new(OrderKind::HealthCheck, None)).unwrap());
    assert_eq!(reused(&file, 90), Err(ReuseRefused::NotAnswered));
}

#[test]
fn a_joint_assessment_has_two_professions_and_the_client_or_the_reason_without() {
    let write = |joint: JointAssessment, person: Person| {
        let by = (person.account(), person.worker().role);
        let seen = joint.part_of(by.0).map(|part| part.written_at);
        write_part(&model(), joint, by, seen, "Oma osa", now())
    };
    let started = start(&case_file(), id(9), now()).unwrap();
    let one = write(write(started, Person::Aino).unwrap(), Person::Aino).unwrap();
    assert_eq!(one.parts.len(), 1, "one's own part is replaced");
    let by = Person::Aino.account();
    let end = |joint: &JointAssessment, why: Option<&str>| {
        finish(
            joint.clone(),
            joint.version,
            "Yhdessä todettu.",
            why,
            by,
            now(),
        )
    };
    assert_eq!(
        end(&one, None),
        Err(JointRefused::TooFewProfessions { written: 1 })
    );
    let other_tab = (Person::Aino.account(), Person::Aino.worker().role);
    assert_eq!(
        write_part(
            &model(),
            one.clone(),
            other_tab,
            None,
            "Toinen välilehti",
            now()
        ),
        Err(JointRefused::ChangedMeanwhile {
            version: one.version
        }),
        "one's own two tabs never overwrite each other silently"
    );
    let two = write(one, Person::Veli).unwrap();
    assert_eq!(end(&two, None), Err(JointRefused::ClientNotHeard));
    assert!(end(&two, Some("Ei halunnut.")).is_ok());
    let stale = write_client_view(two.clone(), 1, "Jaksan.");
    assert_eq!(
        stale,
        Err(JointRefused::ChangedMeanwhile {
            version: two.version
        })
    );
    let heard = write_client_view(two.clone(), two.version, "Jaksan.").unwrap();
    let ready = end(&heard, None).unwrap();
    assert!(matches!(
        &ready.state,
        JointAssessmentState::Ready {
            client: ClientPresence::Present,
            ..
        }
    ));
    assert_eq!(write(ready.clone(), Person::Aino), Err(JointRefused::Ready));
    assert_eq!(end(&ready, None), Err(JointRefused::Ready));
    let mut file = case_file();
    file.joint_assessments.push(heard);
    assert_eq!(
        start(&file, id(10), now()),
        Err(JointRefused::AlreadyWriting { earlier: id(9) })
    );
}
