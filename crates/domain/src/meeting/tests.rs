//! Tables of meetings: planning, agenda with grounds, holding, cancelling.

use super::agenda::{AgendaRefused, ClientInvitation, Invitee, put_on_agenda};
use super::holding::{Becomes, Held, HoldRefused, Minutes, NewDecision, close};
use super::planning::{NewMeeting, PlanMeetingRefused, cancel, plan};
use super::*;
use crate::ground::NoGround;
use crate::plan::draft::start_draft;
use crate::testing::{Person, case_file, county, day, id, instant, model, now, today};

fn new() -> NewMeeting {
    NewMeeting {
        id: id(80),
        county: county(),
        title: "Verkostotapaaminen".into(),
        starts_at: instant(1),
        ends_at: instant(2),
        place: Some("Sotekeskus".into()),
        remote_link: None,
    }
}

fn planned() -> Meeting {
    plan(new(), Person::Aino.account(), now()).unwrap()
}

#[test]
fn a_meeting_has_a_time_and_a_place_or_a_link() {
    let put = |change: fn(&mut NewMeeting)| {
        let mut it = new();
        change(&mut it);
        plan(it, Person::Aino.account(), now()).map(|_| ())
    };
    assert_eq!(put(|_| {}), Ok(()));
    assert_eq!(
        put(|it| it.title = " ".into()),
        Err(PlanMeetingRefused::TitleMissing)
    );
    assert_eq!(
        put(|it| it.place = Some(" ".into())),
        Err(PlanMeetingRefused::NowhereToMeet)
    );
    let remote = put(|it| {
        it.place = None;
        it.remote_link = Some("https://example.invalid/kokous".into());
    });
    assert_eq!(remote, Ok(()));
    assert_eq!(
        put(|it| it.ends_at = instant(1)),
        Err(PlanMeetingRefused::EndsBeforeItStarts)
    );
    assert_eq!(
        put(|it| it.starts_at = instant(-1)),
        Err(PlanMeetingRefused::StartsInThePast)
    );
}

#[test]
fn i_4_only_those_who_may_hear_are_invited_and_the_client_always_is() {
    let (aino, eero, niina) = (
        Person::Aino.worker(),
        Person::Eero.worker(),
        Person::Niina.worker(),
    );
    let put = |people: &[Invitee<'_>], client| {
        put_on_agenda(
            planned(),
            &case_file(),
            "Suunnitelma",
            people,
            client,
            now(),
            today(),
        )
    };
    let invited = || ClientInvitation::Invited;
    let meeting = put(&[Invitee::Worker(&aino), Invitee::Worker(&eero)], invited()).unwrap();
    let doors: Vec<_> = meeting.agenda[0]
        .attendees
        .iter()
        .map(|it| it.door)
        .collect();
    assert_eq!(doors, [Door::OwnTask, Door::Consent]);
    let without = vec![(
        AttendeeIdentity::Account(niina.account),
        NoGround::NotRecorded,
    )];
    let refused = put(
        &[Invitee::Worker(&aino), Invitee::Worker(&niina)],
        invited(),
    );
    assert_eq!(refused, Err(AgendaRefused::GroundMissing(without)));
    assert_eq!(put(&[], invited()), Err(AgendaRefused::NobodyInvited));
    let alone = ClientInvitation::NotInvited {
        because: " ".into(),
    };
    let why = put(&[Invitee::Worker(&aino)], alone);
    assert_eq!(why, Err(AgendaRefused::WhyWithoutClientMissing));
    let twice = put_on_agenda(
        meeting,
        &case_file(),
        "Uudelleen",
        &[Invitee::Worker(&aino)],
        invited(),
        now(),
        today(),
    );
    assert_eq!(twice, Err(AgendaRefused::AlreadyOnAgenda));
}

fn on_agenda() -> Meeting {
    let (aino, eero) = (Person::Aino.worker(), Person::Eero.worker());
    let people = [Invitee::Worker(&aino), Invitee::Worker(&eero)];
    put_on_agenda(
        planned(),
        &case_file(),
        "Suunnitelma",
        &people,
        ClientInvitation::Invited,
        now(),
        today(),
    )
    .unwrap()
}

fn decision(becomes: Becomes) -> NewDecision {
    NewDecision {
        text: "Hakee työkokeilua".into(),
        owner: Person::Eero.account(),
        due_on: day(14),
        becomes,
    }
}

fn minutes() -> Minutes {
    Minutes {
        case: id(10),
        client: Attendance::Present,
        attendances: vec![
            Attendance::Present,
            Attendance::Absent {
                because: "Sairas".into(),
            },
        ],
        notes: "Puhuttiin.".into(),
        decisions: vec![decision(Becomes::Task(id(81)))],
        summary_for_client: "Eero hakee sinulle työkokeilua.".into(),
    }
}

fn held(change: fn(&mut Minutes)) -> Result<Held, HoldRefused> {
    let mut said = minutes();
    change(&mut said);
    close(
        on_agenda(),
        vec![said],
        vec![],
        Person::Aino.account(),
        instant(1),
        today(),
    )
}

#[test]
fn a_decision_becomes_a_task_with_owner_and_date() {
    let done = held(|_| {}).unwrap();
    let task = &done.tasks[0];
    assert_eq!(
        (task.owner.account(), task.due_on),
        (Some(Person::Eero.account()), day(14))
    );
    assert_eq!(task.origin, crate::task::TaskOrigin::Decision(id(80)));
    assert!(holding::was_present(&done.meeting, Person::Aino.account()));
    assert!(!holding::was_present(&done.meeting, Person::Eero.account()));
}

#[test]
fn a_decision_becomes_a_line_only_of_a_plan_being_written() {
    let case = id(10);
    let line = |it: &mut Minutes| it.decisions = vec![decision(Becomes::PlanLine(id(82)))];
    assert_eq!(held(line), Err(HoldRefused::NoPlanDraft { case }));
    let aino = Person::Aino.account();
    let draft = start_draft(
        &case_file(),
        &model(),
        id(450),
        "stand_alone".into(),
        aino,
        now(),
    )
    .unwrap();
    let mut said = minutes();
    line(&mut said);
    let done = close(
        on_agenda(),
        vec![said],
        vec![draft],
        aino,
        instant(1),
        today(),
    )
    .unwrap();
    assert_eq!(
        done.drafts[0].content.lines.last().map(|line| line.id),
        Some(id(82))
    );
    assert_eq!(done.drafts[0].version, 2);
}

#[test]
fn a_meeting_is_closed_with_everything_said() {
    let case = id(10);
    assert_eq!(
        held(|it| it.summary_for_client.clear()),
        Err(HoldRefused::SummaryForClientMissing { case })
    );
    assert_eq!(
        held(|it| it.client = Attendance::Invited),
        Err(HoldRefused::AttendanceMissing { case })
    );
    assert_eq!(
        held(|it| it.attendances.clear()),
        Err(HoldRefused::AttendanceMissing { case })
    );
    let silent = held(|it| {
        it.client = Attendance::Absent {
            because: " ".into(),
        }
    });
    assert_eq!(silent, Err(HoldRefused::WhyAbsentMissing { case }));
    assert_eq!(
        held(|it| it.decisions[0].text.clear()),
        Err(HoldRefused::DecisionWithoutText { case })
    );
    assert_eq!(
        held(|it| it.decisions[0].due_on = day(-1)),
        Err(HoldRefused::DecisionDueInThePast { case })
    );
    assert_eq!(
        held(|it| it.decisions[0].owner = Person::Niina.account()),
        Err(HoldRefused::OwnerNotInvited { case })
    );
    assert_eq!(
        held(|it| it.case = id(11)),
        Err(HoldRefused::CaseWithoutMinutes { case })
    );
}

#[test]
fn every_state_of_a_meeting_takes_only_its_own_steps() {
    let finish = |meeting, at| {
        close(
            meeting,
            vec![minutes()],
            vec![],
            Person::Aino.account(),
            at,
            today(),
        )
        .map(|done| done.meeting)
    };
    let call_off = |meeting| cancel(meeting, "Sali on varattu.", now());
    assert_eq!(finish(on_agenda(), now()), Err(HoldRefused::NotBegun));
    assert_eq!(finish(planned(), instant(1)), Err(HoldRefused::AgendaEmpty));
    assert!(call_off(on_agenda()).is_ok());
    assert_eq!(
        cancel(on_agenda(), " ", now()),
        Err(PlanMeetingRefused::ReasonMissing)
    );
    for over in [
        finish(on_agenda(), instant(1)).unwrap(),
        call_off(on_agenda()).unwrap(),
    ] {
        assert_eq!(
            finish(over.clone(), instant(1)),
            Err(HoldRefused::NotPlanned)
        );
        assert_eq!(call_off(over.clone()), Err(PlanMeetingRefused::NotPlanned));
        let aino = Person::Aino.worker();
        let put = put_on_agenda(
            over,
            &case_file(),
            "x",
            &[Invitee::Worker(&aino)],
            ClientInvitation::Invited,
            now(),
            today(),
        );
        assert_eq!(put, Err(AgendaRefused::NotPlanned));
    }
}
