//! The end of the path over both databases: closing says everything at once, follow-ups are promised and recorded, reopening.

use super::*;
use crate::testing::{Person, World, now};
use domain::assessment::LabourMarketStatus;
use domain::model::{ClosingCode, OutcomeClass, ServiceModel};
use domain::onward::FollowUpState;
use domain::task::{Task, TaskOrigin, TaskOwner, TaskState};
use store::Database;

fn outcome(model: &ServiceModel, class: OutcomeClass) -> ClosingCode {
    let reason = model.closing.iter().find(|reason| reason.outcome == class);
    reason.unwrap().code.clone()
}

async fn add_task(world: &World, case: CaseId) {
    let aino = world.of(Person::Aino);
    let task = Task {
        id: world.app.new_id(),
        case: Some(case),
        title: "Soita Kelaan".into(),
        owner: TaskOwner::Account(aino.account),
        due_on: world.app.today(),
        observers: Vec::new(),
        origin: TaskOrigin::Free,
        created_by: aino.account,
        created_at: now(),
        state: TaskState::Open,
    };
    let mut tx = world.app.db.begin().await.unwrap();
    store::task::save(&mut tx, &task).await.unwrap();
    tx.commit().await.unwrap();
}

async fn file(world: &World, case: CaseId) -> CaseFile {
    let kerttu = world.of(Person::Kerttu);
    let view = world
        .app
        .read_case(&kerttu, case, Action::ReadPlan, "onward");
    view.await.unwrap().file
}

/// Closes a case of Pohde because the client moved: an outcome that may come at any step.
async fn closed(world: &World, class: OutcomeClass) -> (CaseId, After) {
    let (case, aino) = (world.open_case().await, world.of(Person::Aino));
    let closing = Closing {
        outcome: outcome(&world.model(crate::testing::County::Pohde), class),
        note: "Asiakkaan kanssa sovittu.".into(),
        follow_up_owner: None,
    };
    let after = close_case(&world.app, &aino, case, closing, &world.key(&aino)).await;
    (case, after.unwrap())
}

async fn closing_says_everything_that_stands_in_the_way_at_once(db: Database) {
    let world = World::new(db).await;
    let (case, aino) = (world.open_case().await, world.of(Person::Aino));
    add_task(&world, case).await;
    let closing = Closing {
        outcome: outcome(
            &world.model(crate::testing::County::Pohde),
            OutcomeClass::OpenWork,
        ),
        note: " ".into(),
        follow_up_owner: None,
    };
    let refused = close_case(&world.app, &aino, case, closing, &world.key(&aino)).await;
    let Err(Failure::Rule(refused)) = refused else {
        panic!("it closed");
    };
    assert!(refused.contains(&CloseRefused::NoOnwardPath));
    assert!(refused.contains(&CloseRefused::NoteMissing));
    assert!(
        refused
            .iter()
            .any(|one| matches!(one, CloseRefused::OpenTasks(tasks) if tasks.len() == 1))
    );
    assert!(file(&world, case).await.case.is_open());
}

async fn i_7_closing_ends_terms_and_promises_follow_ups_that_are_recorded(db: Database) {
    let world = World::new(db).await;
    let (case, after) = closed(&world, OutcomeClass::Withdrew).await;
    let saved = file(&world, case).await;
    assert!(saved.responsible_at(now()).is_none());
    let promised = world
        .model(crate::testing::County::Pohde)
        .closing_reason(&outcome(
            &world.model(crate::testing::County::Pohde),
            OutcomeClass::Withdrew,
        ))
        .unwrap()
        .follow_up;
    assert_eq!(!saved.follow_ups.is_empty(), promised);
    let aino = world.of(Person::Aino);
    let Some(first) = saved.follow_ups.first() else {
        assert_eq!(after, After::SeesNoMore);
        return;
    };
    assert_eq!((after, first.owner), (After::StillSees, aino.account));
    client_not_reached(&world.app, &aino, case, first.id, 3, &world.key(&aino))
        .await
        .unwrap();
    let answer = FollowUpAnswer {
        status: LabourMarketStatus::Employed,
        hours_a_week: Some(20),
        note: "Työ sujuu.".into(),
    };
    record_follow_up(&world.app, &aino, case, first.id, answer, &world.key(&aino))
        .await
        .unwrap();
    let saved = file(&world, case).await;
    assert!(matches!(
        saved.follow_ups[0].state,
        FollowUpState::Recorded {
            hours_a_week: Some(20),
            ..
        }
    ));
}

async fn a_reopened_case_has_a_responsible_worker_at_once(db: Database) {
    let world = World::new(db).await;
    let (case, _) = closed(&world, OutcomeClass::Moved).await;
    let (kerttu, aino) = (world.of(Person::Kerttu), world.of(Person::Aino));
    let step = file(&world, case).await.case.steps[0].step.clone();
    let key = world.key(&kerttu);
    let to = (&step, aino.account);
    let silent = reopen_case(&world.app, &kerttu, case, to, " ", &key).await;
    assert!(matches!(
        silent,
        Err(Failure::Rule(ReopenRefused::ReasonMissing))
    ));
    reopen_case(&world.app, &kerttu, case, to, "Palasi takaisin.", &key)
        .await
        .unwrap();
    let opened = file(&world, case).await;
    assert!(opened.case.is_open());
    assert_eq!(opened.responsible_at(now()).unwrap().holder, aino.account);
}

testkit::both_databases!(Database:
    closing_says_everything_that_stands_in_the_way_at_once,
    i_7_closing_ends_terms_and_promises_follow_ups_that_are_recorded,
    a_reopened_case_has_a_responsible_worker_at_once,
);
