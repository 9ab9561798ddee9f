//! Tables of the plan: drafting, agreeing, acknowledging, difference.

use super::acknowledge::{AcknowledgeRefused, acknowledge, acknowledgement_state, is_known_by_all};
use super::agree::{AgreeRefused, Agreeing, Unready, agree, not_ready};
use super::difference::{Difference, GoalPart, LinePart, consequences, diff};
use super::draft::{DraftRefused, EditRefused, discard_draft, edit_draft, start_draft};
use super::*;
use crate::case::{CaseFile, CaseState};
use crate::ground::NoGround;
use crate::task::{TaskOrigin, TaskOwner};
use crate::testing::{Person, case_file, day, id, instant, line, model, now, task, today};

fn with_draft() -> CaseFile {
    let mut file = case_file();
    let aino = Person::Aino.account();
    let draft = start_draft(&file, &model(), id(450), "stand_alone".into(), aino, now()).unwrap();
    file.plans.push(draft);
    file
}

fn close(file: &mut CaseFile) {
    file.case.state = CaseState::Closed {
        at: now(),
        by: Person::Aino.account(),
        outcome: "employed".into(),
        note: "Töissä.".into(),
    };
}

fn agreeing() -> Agreeing {
    Agreeing {
        seen_version: 1,
        agreement: ClientAgreement::Agreed { on: today() },
        copy_given: true,
        reason_for_change: Some("Työkokeilu alkaa.".into()),
    }
}

#[test]
fn a_draft_starts_as_a_copy_of_the_version_in_force_and_only_one_is_written() {
    let file = with_draft();
    let draft = file.plan_draft().unwrap();
    assert_eq!((draft.number, &draft.content), (2, &file.plans[0].content));
    let start = |file: &CaseFile, kind: &str| {
        let aino = Person::Aino.account();
        start_draft(file, &model(), id(451), kind.into(), aino, now()).map(|_| ())
    };
    assert_eq!(
        start(&file, "stand_alone"),
        Err(DraftRefused::DraftExists { draft: id(450) })
    );
    assert_eq!(
        start(&case_file(), "no-kind"),
        Err(DraftRefused::UnknownKind)
    );
    let mut closed = case_file();
    close(&mut closed);
    assert_eq!(start(&closed, "stand_alone"), Err(DraftRefused::CaseClosed));
}

#[test]
fn i_10_two_editors_never_overwrite_each_other_silently() {
    let draft = with_draft().plan_draft().unwrap().clone();
    let veli = Person::Veli.account();
    let edit = |draft: PlanVersion, seen| {
        let content = PlanContent {
            client_words: "Uusi".into(),
            ..draft.content.clone()
        };
        edit_draft(&model(), draft, seen, content, veli, instant(1))
    };
    let saved = edit(draft, 1).unwrap();
    assert_eq!(saved.version, 2);
    let refused = EditRefused::ChangedMeanwhile {
        by: veli,
        at: instant(1),
        version: 2,
    };
    assert_eq!(edit(saved, 1), Err(refused));
}

#[test]
fn i_6_an_agreed_version_never_changes() {
    let agreed = case_file().plans[0].clone();
    let content = agreed.content.clone();
    let edited = edit_draft(&model(), agreed, 1, content, Person::Aino.account(), now());
    assert_eq!(edited, Err(EditRefused::Agreed));
}

#[test]
fn a_draft_is_thrown_away_only_as_it_was_seen_and_an_agreed_plan_never() {
    let file = with_draft();
    assert_eq!(discard_draft(&file.plans[1], 1), Ok(()));
    assert_eq!(discard_draft(&file.plans[0], 1), Err(EditRefused::Agreed));
    let refused = EditRefused::ChangedMeanwhile {
        by: Person::Aino.account(),
        at: now(),
        version: 1,
    };
    assert_eq!(discard_draft(&file.plans[1], 2), Err(refused));
}

#[test]
fn a_plan_that_is_not_ready_says_everything_at_once() {
    let file = with_draft();
    let draft = || file.plans[1].content.clone();
    assert_eq!(not_ready(&file, &model(), &draft(), now(), today()), vec![]);
    let empty = PlanContent::empty("stand_alone".into());
    let found = not_ready(&file, &model(), &empty, now(), today());
    let missing = Unready::FieldMissing {
        section: "situation".into(),
        field: "professional_view".into(),
    };
    assert_eq!(
        found,
        vec![
            missing,
            Unready::NoCareerGoal,
            Unready::NoLines,
            Unready::ReviewDateMissing
        ]
    );
    let breaks: [(fn(&mut PlanContent), Unready); 9] = [
        (
            |it| it.goals[0].text.clear(),
            Unready::GoalWithoutText(id(500)),
        ),
        (
            |it| it.goals[0].is_career_goal = false,
            Unready::NoCareerGoal,
        ),
        (
            |it| it.lines[0].what.clear(),
            Unready::LineWithoutText(id(601)),
        ),
        (
            |it| it.lines[0].ends_on = Some(day(-9)),
            Unready::LineEndsBeforeItStarts(id(601)),
        ),
        (
            |it| it.lines[0].goal = Some(id(7)),
            Unready::LineOfUnknownGoal(id(601)),
        ),
        (|it| it.review_on = Some(today()), Unready::ReviewDatePassed),
        (
            |it| it.review_on = Some(day(91)),
            Unready::ReviewTooLate { latest: day(90) },
        ),
        (
            |it| it.lines[1].responsible = LineOwner::Account(Person::Niina.account()),
            Unready::GroundMissing {
                carrier: LineOwner::Account(Person::Niina.account()),
                why: NoGround::NotRecorded,
            },
        ),
        (
            |it| it.lines[1].responsible = LineOwner::Account(Person::Paavo.account()),
            Unready::GroundMissing {
                carrier: LineOwner::Account(Person::Paavo.account()),
                why: NoGround::NotOnCase,
            },
        ),
    ];
    for (take_away, unready) in breaks {
        let mut content = draft();
        take_away(&mut content);
        assert_eq!(
            not_ready(&file, &model(), &content, now(), today()),
            vec![unready]
        );
    }
}

#[test]
fn a_service_outside_the_countys_tray_is_refused() {
    let mut model = model();
    model.services.national = crate::model::NationalServices::Only(vec!["tyokokeilu".into()]);
    let file = with_draft();
    let mut content = file.plans[1].content.clone();
    content.lines[0].service = Some("kuukavely".into());
    let unknown = Unready::UnknownService {
        line: id(601),
        service: "kuukavely".into(),
    };
    assert_eq!(
        not_ready(&file, &model, &content, now(), today()),
        vec![unknown]
    );
    content.lines[0].service = Some("tyokokeilu".into());
    assert_eq!(not_ready(&file, &model, &content, now(), today()), vec![]);
}

#[test]
fn rehabilitation_is_considered_where_the_model_asks_it() {
    let mut model = model();
    model.steps[1]
        .must_record
        .push(crate::model::Requirement::RehabilitationOptions);
    let file = with_draft();
    let found = not_ready(&file, &model, &file.plans[1].content, now(), today());
    assert_eq!(found, vec![Unready::RehabilitationNotConsidered]);
}

#[test]
fn a_plan_is_agreed_with_the_client_or_with_the_reason_without() {
    let by = Person::Aino.account();
    let agreed = |file: &CaseFile, change: fn(&mut Agreeing)| {
        let mut with = agreeing();
        change(&mut with);
        agree(file, &model(), with, by, now(), today()).map(|plan| plan.is_draft())
    };
    let file = with_draft();
    assert_eq!(agreed(&file, |_| {}), Ok(false));
    let table: [(fn(&mut Agreeing), AgreeRefused); 4] = [
        (
            |it| it.reason_for_change = Some(" ".into()),
            AgreeRefused::ReasonForChangeMissing,
        ),
        (|it| it.seen_version = 7, AgreeRefused::ChangedMeanwhile),
        (
            |it| {
                it.agreement = ClientAgreement::NotAgreed {
                    because: String::new(),
                }
            },
            AgreeRefused::ReasonWithoutAgreementMissing,
        ),
        (
            |it| it.agreement = ClientAgreement::Agreed { on: day(1) },
            AgreeRefused::AgreedInTheFuture,
        ),
    ];
    for (change, refused) in table {
        assert_eq!(agreed(&file, change), Err(refused));
    }
    assert_eq!(agreed(&case_file(), |_| {}), Err(AgreeRefused::NoDraft));
    let mut unready = with_draft();
    unready.plans[1].content.goals.clear();
    unready.plans[1]
        .content
        .lines
        .iter_mut()
        .for_each(|line| line.goal = None);
    assert_eq!(
        agreed(&unready, |_| {}),
        Err(AgreeRefused::Unready(vec![Unready::NoCareerGoal]))
    );
    let mut closed = with_draft();
    close(&mut closed);
    assert_eq!(agreed(&closed, |_| {}), Err(AgreeRefused::CaseClosed));
}

#[test]
fn each_answers_for_their_own_line_and_the_responsible_worker_writes_for_the_client() {
    let (aino, veli) = (Person::Aino.account(), Person::Veli.account());
    let cannot = AcknowledgementAnswer::Cannot {
        because: " ".into(),
    };
    let seen = || AcknowledgementAnswer::Seen;
    for (line, by, answer, writer, expected) in [
        (601, LineOwner::Account(aino), seen(), aino, Ok(())),
        (
            601,
            LineOwner::Account(aino),
            seen(),
            veli,
            Err(AcknowledgeRefused::NotYourLine),
        ),
        (
            601,
            LineOwner::Account(veli),
            seen(),
            veli,
            Err(AcknowledgeRefused::NotYourLine),
        ),
        (602, LineOwner::Client, seen(), aino, Ok(())),
        (601, LineOwner::Client, seen(), aino, Ok(())),
        (
            602,
            LineOwner::Client,
            seen(),
            veli,
            Err(AcknowledgeRefused::OnlyTheResponsibleWorkerRecords),
        ),
        (
            602,
            LineOwner::Client,
            cannot,
            aino,
            Err(AcknowledgeRefused::ReasonMissing),
        ),
        (
            699,
            LineOwner::Client,
            seen(),
            aino,
            Err(AcknowledgeRefused::LineNotInPlan),
        ),
    ] {
        let given = acknowledge(&case_file(), id(line), by, answer, writer, now());
        assert_eq!(given.map(|_| ()), expected, "{line}");
    }
}

#[test]
fn it_shows_who_has_not_answered_and_the_newest_answer_counts() {
    let mut file = case_file();
    let aino = LineOwner::Account(Person::Aino.account());
    assert!(is_known_by_all(&file.plans[0], &file.acknowledgements));
    file.acknowledgements.retain(|answer| answer.by != aino);
    let state = acknowledgement_state(&file.plans[0], &file.acknowledgements);
    assert_eq!(state[&aino].missing, vec![id(601)]);
    assert!(state[&LineOwner::Client].is_complete());
    for (hours, answer, refused) in [
        (
            1,
            AcknowledgementAnswer::Cannot {
                because: "Loma".into(),
            },
            vec![id(601)],
        ),
        (2, AcknowledgementAnswer::Agreed, vec![]),
    ] {
        let at = instant(hours);
        let given = acknowledge(
            &file,
            id(601),
            aino.clone(),
            answer,
            Person::Aino.account(),
            at,
        );
        file.acknowledgements.push(given.unwrap());
        assert_eq!(
            acknowledgement_state(&file.plans[0], &file.acknowledgements)[&aino].refused,
            refused
        );
    }
}

#[test]
fn a_new_version_is_acknowledged_anew() {
    let mut file = with_draft();
    let agreed = agree(
        &file,
        &model(),
        agreeing(),
        Person::Aino.account(),
        now(),
        today(),
    )
    .unwrap();
    file.plans[1] = agreed;
    assert!(!is_known_by_all(
        file.plan_in_force().unwrap(),
        &file.acknowledgements
    ));
}

#[test]
fn the_difference_names_every_field_that_changed() {
    let old = case_file().plans[0].content.clone();
    assert_eq!(diff(&old, &old), vec![]);
    let mut new = old.clone();
    new.client_words = "Haluan opiskella.".into();
    new.goals[0].text = "Tutkinto".into();
    new.lines[0].ends_on = Some(day(60));
    new.lines[0].responsible = LineOwner::Client;
    new.lines.remove(1);
    new.lines.push(line(603, LineOwner::Client, None));
    new.review_on = Some(day(30));
    new.sections
        .entry("situation".into())
        .or_default()
        .insert("professional_view".into(), "Parempi".into());
    let expected = vec![
        Difference::ClientWords,
        Difference::Field {
            section: "situation".into(),
            field: "professional_view".into(),
        },
        Difference::GoalChanged {
            goal: id(500),
            parts: vec![GoalPart::Text],
        },
        Difference::LineRemoved(id(602)),
        Difference::LineChanged {
            line: id(601),
            parts: vec![LinePart::Responsible, LinePart::Ends],
        },
        Difference::LineAdded(id(603)),
        Difference::ReviewDate,
    ];
    assert_eq!(diff(&old, &new), expected);
}

#[test]
fn a_changed_plan_leaves_tasks_and_services_of_removed_lines_to_be_settled() {
    let mut file = case_file();
    let old = file.plans[0].content.clone();
    let mut new = old.clone();
    new.lines.remove(0);
    new.lines[0].what = "Palkkatuki".into();
    let mut orphan = task(710, TaskOwner::Client, day(3));
    orphan.origin = TaskOrigin::PlanLine(id(601));
    let mut kept = task(711, TaskOwner::Client, day(3));
    kept.origin = TaskOrigin::PlanLine(id(602));
    file.tasks.extend([orphan, kept]);
    let after = consequences(&old, &new, &file.tasks, &file.progress);
    assert_eq!(after.tasks_without_line, vec![id(710)]);
    assert_eq!(after.services_without_line, vec![id(601)]);
    assert_eq!(after.to_acknowledge, vec![(id(602), LineOwner::Client)]);
}
