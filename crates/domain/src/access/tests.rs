//! Tables of who reaches to what.

use super::*;
use crate::responsibility::Handover;
use crate::testing::{Person, case_file, day, ground_for, id, instant, now, today};
use std::collections::BTreeSet;

fn case_actions() -> impl Iterator<Item = Row> {
    matrix().into_iter().filter(|row| row.needs == Needs::Case)
}

fn may(action: Action, person: Person, file: &CaseFile) -> Result<Door, Denied> {
    decide(action, &person.worker(), file, today(), now()).map(|permit| permit.door())
}

#[test]
fn every_action_has_its_row_and_a_code_of_its_own() {
    let codes: BTreeSet<_> = Action::ALL.iter().map(|action| action.code()).collect();
    assert_eq!(codes.len(), Action::ALL.len());
    let rows: Vec<_> = matrix().into_iter().map(|row| row.action).collect();
    assert_eq!(rows, Action::ALL);
}

#[test]
fn every_case_action_is_somebodys() {
    for row in case_actions() {
        assert!(!row.relations.is_empty(), "{}", row.action);
    }
}

#[test]
fn another_organisation_without_a_ground_sees_nothing_even_in_the_team() {
    let mut file = case_file();
    file.grounds.clear();
    for row in case_actions() {
        assert!(
            may(row.action, Person::Eero, &file).is_err(),
            "{}",
            row.action
        );
    }
    assert_eq!(
        may(Action::ReadPlan, Person::Eero, &file),
        Err(Denied::NoGround(DataClass::PlanAndFollowUp))
    );
}

#[test]
fn a_ground_alone_is_not_enough_without_a_relation() {
    let mut file = case_file();
    file.grounds.push(ground_for(222, Person::Kirsi));
    for row in case_actions() {
        assert_eq!(
            may(row.action, Person::Kirsi, &file),
            Err(Denied::NoRelation),
            "{}",
            row.action
        );
    }
}

#[test]
fn a_member_of_another_organisation_reaches_by_the_recorded_ground() {
    let file = case_file();
    assert_eq!(
        may(Action::ReadPlan, Person::Eero, &file),
        Ok(Door::Consent)
    );
    assert_eq!(
        may(Action::CloseCase, Person::Eero, &file),
        Err(Denied::NotForRelation)
    );
}

#[test]
fn a_ground_on_the_joint_model_ends_with_the_joint_model() {
    let mut file = case_file();
    file.grounds[0].door = Door::JointModel;
    assert_eq!(
        may(Action::ReadPlan, Person::Eero, &file),
        Err(Denied::NoGround(DataClass::PlanAndFollowUp))
    );
    file.case.joint_model_since = Some(day(-5));
    assert_eq!(
        may(Action::ReadPlan, Person::Eero, &file),
        Ok(Door::JointModel)
    );
}

#[test]
fn leaders_and_administrators_see_no_person() {
    for row in case_actions() {
        for person in [Person::Leena, Person::Antti] {
            assert_eq!(
                may(row.action, person, &case_file()),
                Err(Denied::DutySeesNoPerson),
                "{}",
                row.action
            );
        }
    }
}

#[test]
fn a_county_worker_who_does_not_work_on_the_case_sees_nothing() {
    for row in case_actions() {
        assert_eq!(
            may(row.action, Person::Paavo, &case_file()),
            Err(Denied::NoRelation),
            "{}",
            row.action
        );
    }
}

#[test]
fn an_ended_account_and_another_county_reach_nothing() {
    let ended = Worker {
        is_active: false,
        ..Person::Aino.worker()
    };
    let elsewhere = Worker {
        county: "19".into(),
        ..Person::Aino.worker()
    };
    for row in case_actions() {
        let file = case_file();
        assert_eq!(
            decide(row.action, &ended, &file, today(), now()).err(),
            Some(Denied::AccountEnded)
        );
        assert_eq!(
            decide(row.action, &elsewhere, &file, today(), now()).err(),
            Some(Denied::OtherCounty)
        );
    }
}

#[test]
fn only_the_named_receiver_may_accept_a_handover() {
    let mut file = case_file();
    file.handovers.push(Handover {
        id: id(1),
        case: file.case.id,
        from: Person::Aino.account(),
        to: Person::Paavo.account(),
        reason: "Hoito painottuu.".into(),
        offered_at: instant(-1),
        state: HandoverState::Offered,
    });
    for person in Person::ALL {
        let is_receiver = person == Person::Paavo;
        assert_eq!(
            may(Action::AcceptHandover, person, &file).is_ok(),
            is_receiver,
            "{person:?}"
        );
    }
    assert!(may(Action::ReadPlan, Person::Paavo, &file).is_ok());
    file.handovers[0].state = HandoverState::Declined {
        at: now(),
        because: "Ei ehdi.".into(),
    };
    assert_eq!(
        may(Action::ReadPlan, Person::Paavo, &file),
        Err(Denied::NoRelation)
    );
}

#[test]
fn the_permit_carries_who_what_where_and_by_which_door() {
    let file = case_file();
    let permit = decide(
        Action::ReadAssessments,
        &Person::Aino.worker(),
        &file,
        today(),
        now(),
    )
    .unwrap();
    assert_eq!(
        (
            permit.action(),
            permit.account(),
            permit.case(),
            permit.door()
        ),
        (
            Action::ReadAssessments,
            Person::Aino.account(),
            file.case.id,
            Door::JointService
        )
    );
}
