//! What is saved is what is loaded.

use crate::world::with_sound_case;
use domain::id::CaseId;
use store::Database;

async fn the_sound_case_comes_back_whole(database: Database) {
    let saved = with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    let loaded = store::file::load(&mut tx, saved.case.id)
        .await
        .unwrap()
        .unwrap();
    assert!(loaded.case == saved.case);
    assert!(loaded.client == saved.client);
    assert_eq!(loaded.terms, saved.terms);
    assert_eq!(loaded.team, saved.team);
    assert_eq!(loaded.handovers, saved.handovers);
    assert_eq!(loaded.grounds, saved.grounds);
    assert_eq!(loaded.interviews, saved.interviews);
    assert_eq!(loaded.scores, saved.scores);
    assert_eq!(loaded.orders, saved.orders);
    assert_eq!(loaded.plans, saved.plans);
    assert_eq!(loaded.acknowledgements, saved.acknowledgements);
    assert_eq!(loaded.progress, saved.progress);
    assert_eq!(loaded.tasks, saved.tasks);
    assert_eq!(loaded.meetings, saved.meetings);
    assert_eq!(loaded.reviews, saved.reviews);
    assert_eq!(loaded.follow_ups, saved.follow_ups);
    for account in loaded.accounts_named() {
        assert_eq!(loaded.people.get(&account), saved.people.get(&account));
    }
}

async fn a_case_that_is_not_there_is_none(database: Database) {
    let mut tx = database.read().await.unwrap();
    let nobody = CaseId(uuid::Uuid::from_u128(404));
    assert!(store::file::load(&mut tx, nobody).await.unwrap().is_none());
}

testkit::both_databases!(Database: the_sound_case_comes_back_whole, a_case_that_is_not_there_is_none);
