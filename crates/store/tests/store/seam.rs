//! The seam: the measured pitfalls, each as a test.

use domain::id::AccountId;
use domain::testing::now;
use jiff::civil::date;
use store::{Database, StoreError, Value, params};
use uuid::Uuid;

async fn placeholders_are_bound_by_number_not_by_appearance(database: Database) {
    let mut tx = database.begin().await.unwrap();
    let sql = "SELECT CASE WHEN $2 = 'b' AND $1 = 'a' THEN 1 ELSE 0 END";
    let right: i64 = tx
        .one(sql, params!["a", "b"], |row| row.get(0))
        .await
        .unwrap();
    assert_eq!(right, 1);
}

async fn what_is_not_committed_never_was(database: Database) {
    {
        let mut tx = database.begin().await.unwrap();
        store::request::remember(&mut tx, "key", "test", "", now())
            .await
            .unwrap();
    }
    let mut tx = database.begin().await.unwrap();
    assert_eq!(
        store::request::result_of(&mut tx, "key").await.unwrap(),
        None
    );
}

async fn after_a_failed_statement_nothing_is_committed(database: Database) {
    let mut tx = database.begin().await.unwrap();
    store::request::remember(&mut tx, "first", "test", "", now())
        .await
        .unwrap();
    let again = store::request::remember(&mut tx, "first", "test", "", now()).await;
    assert!(
        matches!(again, Err(StoreError::Conflict { .. })),
        "{again:?}"
    );
    drop(tx);
    let mut tx = database.begin().await.unwrap();
    assert_eq!(
        store::request::result_of(&mut tx, "first").await.unwrap(),
        None
    );
}

async fn every_kind_of_value_comes_back(database: Database) {
    let mut tx = database.begin().await.unwrap();
    tx.execute(
        "INSERT INTO case_number (year, last) VALUES ($1, $2)",
        params![2026_i64, 5_i64],
    )
    .await
    .unwrap();
    let number: u32 = tx
        .one(
            "SELECT last FROM case_number WHERE year = $1",
            params![2026_i64],
            |row| row.get(0),
        )
        .await
        .unwrap();
    assert_eq!(number, 5);
    assert_eq!(store::case::next_number(&mut tx, 2026).await.unwrap(), 6);
    assert_eq!(store::case::next_number(&mut tx, 2027).await.unwrap(), 1);
    let nothing = Value::from(None::<AccountId>);
    assert_eq!(nothing, Value::Null);
    assert_eq!(Value::from(date(2026, 3, 1)), Value::Date(date(2026, 3, 1)));
}

async fn lists_of_ids_are_looked_up_in_one_statement(database: Database) {
    let mut tx = database.begin().await.unwrap();
    crate::world::insert_county(&mut tx).await.unwrap();
    let all = store::account::all_workers(&mut tx).await.unwrap();
    let two: Vec<Uuid> = all.iter().take(2).map(|worker| worker.account.0).collect();
    let found = store::account::workers_by_ids(&mut tx, two.clone())
        .await
        .unwrap();
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|worker| two.contains(&worker.account.0)));
    assert!(
        store::account::workers_by_ids(&mut tx, Vec::new())
            .await
            .unwrap()
            .is_empty()
    );
}

async fn migrating_again_changes_nothing(database: Database) {
    assert!(database.migrate().await.unwrap().is_empty());
    assert!(!database.lacks_migrations().await.unwrap());
}

testkit::both_databases!(Database:
    placeholders_are_bound_by_number_not_by_appearance,
    what_is_not_committed_never_was,
    after_a_failed_statement_nothing_is_committed,
    every_kind_of_value_comes_back,
    lists_of_ids_are_looked_up_in_one_statement,
    migrating_again_changes_nothing,
);

#[tokio::test]
async fn a_wrong_address_is_refused_with_a_sentence() {
    for (address, sentence) in [
        ("mysql://x", "it begins with sqlite: or postgres://"),
        ("sqlite:", "write the file's path"),
    ] {
        let Err(refused) = Database::open(address).await else {
            panic!("{address} was opened")
        };
        assert!(refused.to_string().contains(sentence), "{refused}");
    }
}
