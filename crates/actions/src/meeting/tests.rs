//! Stories of meetings over both databases. Not here: the rules' own tables (`domain::meeting`).

use super::*;
use crate::testing::{County, World, set_clock};
use domain::id::PlanVersionId;
use domain::meeting::{Attendance, MeetingState};
use domain::plan::draft::start_draft;
use domain::testing::Person;
use jiff::SignedDuration;
use store::Database;

fn when(world: &World) -> When {
    let starts_at = world.app.now() + SignedDuration::from_hours(1);
    When {
        title: "Tiimin kokous".into(),
        starts_at,
        ends_at: starts_at + SignedDuration::from_hours(1),
        place: Some("Oulu".into()),
        remote_link: None,
    }
}

fn item(guests: &[AccountId]) -> NewItem {
    NewItem {
        topic: "Suunnitelma".into(),
        guests: guests.iter().copied().map(Guest::Account).collect(),
        client: ClientInvitation::Invited,
    }
}

fn said(case: CaseId, owner: AccountId, to_plan: bool, world: &World) -> SaidOfCase {
    SaidOfCase {
        case,
        client: Attendance::Present,
        attendances: vec![Attendance::Present],
        notes: "Puhuttiin työkokeilusta.".into(),
        decisions: vec![SaidDecision {
            text: "Hakee työkokeilua".into(),
            owner,
            due_on: world.app.today(),
            to_plan,
        }],
        summary_for_client: "Haemme sinulle työkokeilua.".into(),
    }
}

async fn planned(world: &World, case: CaseId) -> MeetingId {
    let aino = world.of(Person::Aino);
    let item = item(&[aino.account]);
    plan(
        &world.app,
        &aino,
        case,
        when(world),
        &item,
        &world.key(&aino),
    )
    .await
    .unwrap()
}

async fn draft_of(world: &World, case: CaseId) {
    let aino = world.of(Person::Aino);
    let view = world
        .app
        .read_case(&aino, case, Action::ReadPlan, "plan")
        .await
        .unwrap();
    let (id, now) = (world.app.new_id::<PlanVersionId>(), world.app.now());
    let draft = start_draft(&view.file, &view.model, id, "own".into(), aino.account, now).unwrap();
    let mut tx = world.app.db.begin().await.unwrap();
    store::plan::insert(&mut tx, &draft).await.unwrap();
    tx.commit().await.unwrap();
}

async fn decisions_become_tasks_and_lines_of_the_draft_once(database: Database) {
    let world = World::new(database).await;
    let aino = world.of(Person::Aino);
    let (first, second) = (world.open_case().await, world.open_case().await);
    draft_of(&world, second).await;
    let id = planned(&world, first).await;
    let item = item(&[aino.account]);
    put_case(&world.app, &aino, id, 1, second, &item, &world.key(&aino))
        .await
        .unwrap();
    set_clock(world.app.now() + SignedDuration::from_hours(2));
    let minutes = || {
        vec![
            said(first, aino.account, false, &world),
            said(second, aino.account, true, &world),
        ]
    };
    let key = world.key(&aino);
    let stale = close(&world.app, &aino, id, 1, minutes(), &world.key(&aino)).await;
    assert!(matches!(stale, Err(Failure::Stale)));
    close(&world.app, &aino, id, 2, minutes(), &key)
        .await
        .unwrap();
    let again = close(&world.app, &aino, id, 2, minutes(), &key).await;
    assert!(matches!(again, Err(Failure::AlreadyDone(_))));
    let view = read(&world.app, &aino, id).await.unwrap();
    assert!(matches!(view.meeting.state, MeetingState::Held { .. }));
    let [one, two] = view.cases.as_slice() else {
        panic!("two cases were talked about");
    };
    assert_eq!((one.file.tasks.len(), two.file.tasks.len()), (1, 0));
    let lines = &two.file.plan_draft().unwrap().content.lines;
    assert_eq!(lines.len(), 1);
}

async fn nobody_hears_without_a_ground(database: Database) {
    let world = World::new(database).await;
    let (aino, eero) = (world.of(Person::Aino), world.of(Person::Eero));
    let case = world.open_case().await;
    let item = item(&[aino.account, eero.account]);
    let refused = plan(
        &world.app,
        &aino,
        case,
        when(&world),
        &item,
        &world.key(&aino),
    )
    .await;
    let Err(Failure::Rule(PlanRefused::Agenda(AgendaRefused::GroundMissing(people)))) = refused
    else {
        panic!("a guest of another organisation needs a ground");
    };
    assert_eq!(people.len(), 1);
    assert!(mine(&world.app, &eero).await.unwrap().coming.is_empty());
}

async fn a_reader_sees_only_the_items_of_the_own_cases(database: Database) {
    let world = World::new(database).await;
    let (aino, veli, kerttu) = (
        world.of(Person::Aino),
        world.of(Person::Veli),
        world.of(Person::Kerttu),
    );
    let own = world.open_case().await;
    let client = world.a_client(County::Pohde, "Toinen", "Esimerkki");
    world.insert_client(&client).await;
    let other = world
        .open_case_of(County::Pohde, &client, Some(Person::Veli))
        .await;
    // The coordinator may hear of every case of the county, and convenes for both.
    let (guests, key) = (item(&[aino.account, kerttu.account]), world.key(&kerttu));
    let id = plan(&world.app, &kerttu, own, when(&world), &guests, &key)
        .await
        .unwrap();
    let outsider = read(&world.app, &veli, id).await;
    assert!(matches!(outsider, Err(Failure::NotFound)));
    let (guests, key) = (item(&[veli.account]), world.key(&kerttu));
    put_case(&world.app, &kerttu, id, 1, other, &guests, &key)
        .await
        .unwrap();
    for (reader, case) in [(&aino, own), (&veli, other)] {
        let seen = read(&world.app, reader, id).await.unwrap();
        let cases: Vec<_> = seen.meeting.agenda.iter().map(|item| item.case).collect();
        assert_eq!((cases, seen.hidden), (vec![case], 1));
    }
    assert_eq!(read(&world.app, &kerttu, id).await.unwrap().cases.len(), 2);
}

async fn a_meeting_is_called_off_because(database: Database) {
    let world = World::new(database).await;
    let aino = world.of(Person::Aino);
    let case = world.open_case().await;
    let id = planned(&world, case).await;
    let silent = cancel(&world.app, &aino, id, 1, " ", &world.key(&aino)).await;
    assert!(matches!(
        silent,
        Err(Failure::Rule(PlanMeetingRefused::ReasonMissing))
    ));
    cancel(
        &world.app,
        &aino,
        id,
        1,
        "Sali on varattu.",
        &world.key(&aino),
    )
    .await
    .unwrap();
    assert!(mine(&world.app, &aino).await.unwrap().coming.is_empty());
}

testkit::both_databases!(
    Database: decisions_become_tasks_and_lines_of_the_draft_once,
    nobody_hears_without_a_ground,
    a_reader_sees_only_the_items_of_the_own_cases,
    a_meeting_is_called_off_because
);
