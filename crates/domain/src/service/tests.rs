//! The table of a plan line's progress.

use super::*;
use crate::testing::{Person, case_file, day, id, now, today};

fn with(state: Option<LineState>) -> CaseFile {
    let mut file = case_file();
    file.progress.clear();
    file.progress
        .extend(state.map(|state| progress(&case_file(), id(601), state)));
    file
}

fn by() -> AccountId {
    Person::Aino.account()
}

#[test]
fn every_state_of_a_line_takes_only_its_own_steps() {
    let running = || LineState::Running {
        started_on: day(-8),
        recorded_by: by(),
    };
    let done = || LineState::Done {
        started_on: None,
        ended_on: day(-1),
        result: "Valmis".into(),
        recorded_by: by(),
    };
    let stopped = || LineState::Stopped {
        on: day(-1),
        because: "Sairas".into(),
        recorded_by: by(),
    };
    let over = Err(ServiceRefused::Over);
    for (state, begun, ended) in [
        (None, Ok(()), Ok(())),
        (Some(LineState::Planned), Ok(()), Ok(())),
        (Some(running()), Err(ServiceRefused::AlreadyRunning), Ok(())),
        (Some(done()), over, over),
        (Some(stopped()), over, over),
    ] {
        let file = with(state.clone());
        assert_eq!(
            begin(&file, id(601), today(), by(), now(), today()).map(|_| ()),
            begun,
            "{state:?}"
        );
        assert_eq!(
            end(&file, id(601), today(), "Valmis", by(), today()).map(|_| ()),
            ended,
            "{state:?}"
        );
        assert_eq!(
            stop(&file, id(601), today(), "Muutto", by(), today()).map(|_| ()),
            ended,
            "{state:?}"
        );
    }
}

#[test]
fn a_service_begins_only_from_the_agreed_plan_and_on_a_ground() {
    let start =
        |file: &CaseFile, line, on| begin(file, id(line), on, by(), now(), today()).map(|_| ());
    assert_eq!(
        start(&with(None), 699, today()),
        Err(ServiceRefused::LineNotInPlan)
    );
    assert_eq!(
        start(&with(None), 601, day(1)),
        Err(ServiceRefused::InTheFuture)
    );
    let mut outside = with(None);
    outside.plans[0].content.lines[0].responsible =
        crate::plan::LineOwner::Account(Person::Niina.account());
    let missing = ServiceRefused::GroundMissing(NoGround::NotRecorded);
    assert_eq!(start(&outside, 601, today()), Err(missing));
    outside
        .grounds
        .push(crate::testing::ground_for(229, Person::Niina));
    assert_eq!(start(&outside, 601, today()), Ok(()));
}

#[test]
fn an_end_has_a_result_a_stop_a_reason_and_neither_comes_before_the_beginning() {
    let file = case_file();
    assert_eq!(
        end(&file, id(601), today(), " ", by(), today()),
        Err(ServiceRefused::ResultMissing)
    );
    assert_eq!(
        stop(&file, id(601), today(), " ", by(), today()),
        Err(ServiceRefused::ReasonMissing)
    );
    let early = end(&file, id(601), day(-9), "Valmis", by(), today());
    assert_eq!(early, Err(ServiceRefused::EndsBeforeItStarted));
}
