//! Tables of tasks.

use super::moves::{
    NewTask, TaskRefused, add, cancel, done, move_to, observe, orphaned, overdue_days,
    stop_observing,
};
use super::*;
use crate::testing::{Person, case, day, id, now, task, today};

fn aino() -> TaskOwner {
    TaskOwner::Account(Person::Aino.account())
}

#[test]
fn a_task_has_a_title_an_owner_and_a_day() {
    let put = |of_case: bool, change: fn(&mut NewTask)| {
        let mut new = NewTask {
            id: id(9),
            title: "Soita".into(),
            owner: aino(),
            due_on: today(),
            observers: vec![],
            origin: TaskOrigin::Free,
        };
        change(&mut new);
        let case = case();
        add(
            of_case.then_some(&case),
            new,
            Person::Aino.account(),
            now(),
            today(),
        )
        .map(|task| task.case)
    };
    assert_eq!(put(true, |_| {}), Ok(Some(id(10))));
    assert_eq!(put(false, |_| {}), Ok(None));
    assert_eq!(
        put(true, |it| it.title = " ".into()),
        Err(TaskRefused::TitleMissing)
    );
    assert_eq!(
        put(true, |it| it.due_on = day(-1)),
        Err(TaskRefused::DueInThePast)
    );
    assert_eq!(
        put(true, |it| it.owner = TaskOwner::Client),
        Ok(Some(id(10)))
    );
    assert_eq!(
        put(false, |it| it.owner = TaskOwner::Client),
        Err(TaskRefused::ClientWithoutCase)
    );
}

#[test]
fn every_state_of_a_task_takes_only_its_own_steps() {
    let by = Person::Aino.account();
    let open = || task(1, aino(), day(3));
    let steps: [(&str, fn(Task) -> Result<Task, TaskRefused>); 4] = [
        ("done", |it| {
            done(it, Person::Aino.account(), "Soitettu", now())
        }),
        ("cancel", |it| {
            cancel(it, Person::Aino.account(), "Ei tarvita", now())
        }),
        ("move", |it| move_to(it, TaskOwner::Client, day(9), today())),
        ("observe", |it| observe(it, Person::Veli.account())),
    ];
    for (name, step) in steps {
        assert!(step(open()).is_ok(), "open × {name}");
        for over in [
            done(open(), by, "", now()).unwrap(),
            cancel(open(), by, "Syy", now()).unwrap(),
        ] {
            assert_eq!(step(over), Err(TaskRefused::NotOpen), "over × {name}");
        }
    }
    assert_eq!(
        cancel(open(), by, " ", now()),
        Err(TaskRefused::ReasonMissing)
    );
    assert_eq!(
        move_to(open(), aino(), day(-1), today()),
        Err(TaskRefused::DueInThePast)
    );
}

#[test]
fn one_follows_a_task_once_and_may_stop() {
    let veli = Person::Veli.account();
    let followed = observe(task(1, aino(), day(3)), veli).unwrap();
    assert_eq!(
        observe(followed.clone(), veli),
        Err(TaskRefused::AlreadyObserves)
    );
    let left = stop_observing(followed, veli).unwrap();
    assert_eq!(stop_observing(left, veli), Err(TaskRefused::DoesNotObserve));
}

#[test]
fn overdue_is_computed_when_read() {
    for (due, expected) in [
        (day(1), None),
        (today(), None),
        (day(-1), Some(1)),
        (day(-45), Some(45)),
    ] {
        assert_eq!(overdue_days(&task(1, aino(), due), today()), expected);
    }
    let finished = done(task(1, aino(), day(-45)), Person::Aino.account(), "", now()).unwrap();
    assert_eq!(overdue_days(&finished, today()), None);
}

#[test]
fn open_work_of_an_account_that_ended_is_orphaned() {
    let mut gone = Person::Aino.worker();
    gone.is_active = false;
    let people = [gone, Person::Veli.worker()];
    let tasks = [
        task(1, aino(), day(3)),
        task(2, TaskOwner::Account(Person::Veli.account()), day(3)),
        done(task(3, aino(), day(3)), Person::Aino.account(), "", now()).unwrap(),
    ];
    let ids: Vec<_> = orphaned(&tasks, people.iter())
        .iter()
        .map(|task| task.id)
        .collect();
    assert_eq!(ids, vec![id(1)]);
}
