//! Stories of tasks over both databases. Not here: the rules' own tables (`domain::task`).

use super::*;
use crate::testing::World;
use domain::ground::NoGround;
use domain::task::TaskState;
use domain::testing::Person;
use store::Database;

fn draft(world: &World, owner: AccountId) -> TaskDraft {
    TaskDraft {
        title: "Soita työnantajalle".into(),
        owner: TaskOwner::Account(owner),
        due_on: world.app.today(),
        observers: Vec::new(),
    }
}

async fn a_task_done_twice_is_done_once(database: Database) {
    let world = World::new(database).await;
    let aino = world.of(Person::Aino);
    let case = world.open_case().await;
    let new = draft(&world, aino.account);
    add(&world.app, &aino, Some(case), new, &world.key(&aino))
        .await
        .unwrap();
    let own = mine(&world.app, &aino).await.unwrap().own;
    let id = own.first().unwrap().task.id;
    let key = world.key(&aino);
    finish(&world.app, &aino, id, "Soitettu.", &key)
        .await
        .unwrap();
    let again = finish(&world.app, &aino, id, "Soitettu.", &key).await;
    assert!(matches!(again, Err(Failure::AlreadyDone(_))));
    let later = finish(&world.app, &aino, id, "Taas.", &world.key(&aino)).await;
    assert!(matches!(later, Err(Failure::Rule(TaskRefused::NotOpen))));
    let view = world
        .app
        .read_case(&aino, case, Action::ReadTasks, "tasks")
        .await
        .unwrap();
    let [task] = view.file.tasks.as_slice() else {
        panic!("there is one task");
    };
    assert!(matches!(&task.state, TaskState::Done { note, .. } if note == "Soitettu."));
}

async fn a_task_goes_only_to_somebody_who_may_hear(database: Database) {
    let world = World::new(database).await;
    let (aino, eero) = (world.of(Person::Aino), world.of(Person::Eero));
    let case = world.open_case().await;
    let new = draft(&world, eero.account);
    let refused = add(&world.app, &aino, Some(case), new, &world.key(&aino)).await;
    let why = TaskRefused::OwnerMayNotHear(NoGround::NotRecorded);
    assert!(matches!(refused, Err(Failure::Rule(found)) if found == why));
}

async fn a_task_of_no_case_is_the_workers_own(database: Database) {
    let world = World::new(database).await;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    let new = draft(&world, aino.account);
    add(&world.app, &aino, None, new, &world.key(&aino))
        .await
        .unwrap();
    let own = mine(&world.app, &aino).await.unwrap().own;
    let id = own.first().unwrap().task.id;
    let other = finish(&world.app, &veli, id, "", &world.key(&veli)).await;
    assert!(matches!(other, Err(Failure::NotFound)));
    finish(&world.app, &aino, id, "", &world.key(&aino))
        .await
        .unwrap();
    assert!(mine(&world.app, &aino).await.unwrap().own.is_empty());
}

async fn the_coordinator_sees_and_moves_what_an_ended_account_left(database: Database) {
    let world = World::new(database).await;
    let (aino, kerttu) = (world.of(Person::Aino), world.of(Person::Kerttu));
    let case = world.open_case().await;
    let new = draft(&world, aino.account);
    add(&world.app, &aino, Some(case), new, &world.key(&aino))
        .await
        .unwrap();
    let mut tx = world.app.db.begin().await.unwrap();
    store::account::set_active(&mut tx, aino.account, false)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let orphaned = mine(&world.app, &kerttu).await.unwrap().orphaned;
    let (row, _) = orphaned.first().unwrap();
    let (to, on) = (TaskOwner::Account(kerttu.account), world.app.today());
    move_to(
        &world.app,
        &kerttu,
        row.task.id,
        to,
        on,
        &world.key(&kerttu),
    )
    .await
    .unwrap();
    let after = mine(&world.app, &kerttu).await.unwrap();
    assert_eq!((after.own.len(), after.orphaned.len()), (1, 0));
}

testkit::both_databases!(
    Database: a_task_done_twice_is_done_once,
    a_task_goes_only_to_somebody_who_may_hear,
    a_task_of_no_case_is_the_workers_own,
    the_coordinator_sees_and_moves_what_an_ended_account_left
);
