//! What the database itself refuses, whatever the rules above it say.

use crate::world::with_sound_case;
use domain::plan::PlanState;
use domain::responsibility::TermKind;
use domain::testing::{Person, id, now};
use store::{Database, StoreError, params};

async fn a_second_open_term_of_responsibility_is_refused(database: Database) {
    let file = with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    let mut second = file
        .terms
        .iter()
        .find(|term| term.kind == TermKind::Responsible && term.to.is_none())
        .unwrap()
        .clone();
    second.id = id(9_001);
    second.holder = Person::ALL
        .iter()
        .map(|person| person.account())
        .find(|account| *account != second.holder)
        .unwrap();
    let refused = store::responsibility::save_term(&mut tx, &second).await;
    assert!(
        matches!(refused, Err(StoreError::Conflict { .. })),
        "{refused:?}"
    );
}

async fn an_agreed_plan_never_changes(database: Database) {
    let file = with_sound_case(&database).await;
    let agreed = file.plan_in_force().unwrap();
    for sql in [
        "UPDATE plan_version SET number = 99 WHERE id = $1",
        "DELETE FROM plan_version WHERE id = $1",
    ] {
        let mut tx = database.begin().await.unwrap();
        let refused = tx.execute(sql, params![agreed.id]).await;
        assert!(
            matches!(refused, Err(StoreError::Refused(_))),
            "{sql}: {refused:?}"
        );
    }
}

async fn a_published_model_never_changes(database: Database) {
    with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    let refused = tx
        .execute("UPDATE model_version SET source = $1", params!["other"])
        .await;
    assert!(
        matches!(refused, Err(StoreError::Refused(_))),
        "{refused:?}"
    );
}

async fn a_draft_saved_by_two_is_stale_for_the_second(database: Database) {
    let file = with_sound_case(&database).await;
    let mut draft = file.plan_in_force().unwrap().clone();
    draft.id = id(9_002);
    draft.number += 1;
    draft.state = PlanState::Draft {
        edited_at: now(),
        edited_by: Person::ALL[0].account(),
    };
    draft.version = 1;
    let mut tx = database.begin().await.unwrap();
    store::plan::insert(&mut tx, &draft).await.unwrap();
    store::plan::save(&mut tx, &draft).await.unwrap();
    let second = store::plan::save(&mut tx, &draft).await;
    assert!(matches!(second, Err(StoreError::Stale)), "{second:?}");
}

async fn a_client_has_one_open_case(database: Database) {
    let file = with_sound_case(&database).await;
    let mut second = file.case.clone();
    second.id = id(9_003);
    second.number = "TK-2026-9003".into();
    let mut tx = database.begin().await.unwrap();
    let refused = store::case::insert(&mut tx, &second).await;
    assert!(
        matches!(refused, Err(StoreError::Conflict { .. })),
        "{refused:?}"
    );
}

async fn a_case_seen_at_an_older_version_is_not_taken(database: Database) {
    let file = with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    store::case::take(&mut tx, file.case.id, Some(file.case.version))
        .await
        .unwrap();
    let stale = store::case::take(&mut tx, file.case.id, Some(file.case.version)).await;
    assert!(matches!(stale, Err(StoreError::Stale)), "{stale:?}");
}

testkit::both_databases!(Database:
    a_second_open_term_of_responsibility_is_refused,
    an_agreed_plan_never_changes,
    a_published_model_never_changes,
    a_draft_saved_by_two_is_stale_for_the_second,
    a_client_has_one_open_case,
    a_case_seen_at_an_older_version_is_not_taken,
);
