//! The two schemas say the same; the hot queries use their indexes.

use std::collections::{BTreeMap, BTreeSet};
use store::{Database, Engine, params};

type Schema = BTreeMap<String, BTreeSet<String>>;

async fn schema(database: &Database) -> Schema {
    let mut tx = database.read().await.unwrap();
    let sql = match database.engine() {
        Engine::Sqlite => {
            "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
        Engine::Postgres => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let rows: Vec<(String, String)> = tx
        .all(sql, params![], |row| Ok((row.get(0)?, row.get(1)?)))
        .await
        .unwrap();
    let mut found = Schema::new();
    for (table, column) in rows {
        found.entry(table).or_default().insert(column);
    }
    found
}

async fn indexes(database: &Database) -> BTreeSet<String> {
    let mut tx = database.read().await.unwrap();
    let sql = match database.engine() {
        Engine::Sqlite => {
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite_%'"
        }
        Engine::Postgres => {
            "SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT LIKE '%_pkey' AND indexname NOT LIKE '%_key'"
        }
    };
    tx.all(sql, params![], |row| row.get(0))
        .await
        .unwrap()
        .into_iter()
        .collect()
}

async fn opened(url: &str) -> Database {
    let database = Database::open(url).await.unwrap();
    database.migrate().await.unwrap();
    database
}

#[tokio::test]
async fn both_databases_have_the_same_tables_columns_and_indexes() {
    let file = testkit::sqlite_database(|url| async move { drop(opened(&url).await) }).await;
    let server = testkit::postgres_database(|url| async move { drop(opened(&url).await) }).await;
    let sqlite = Database::open(file.url()).await.unwrap();
    let postgres = Database::open(server.url()).await.unwrap();
    assert_eq!(schema(&sqlite).await, schema(&postgres).await);
    assert_eq!(indexes(&sqlite).await, indexes(&postgres).await);
    drop(postgres);
    server.remove().await;
}

/// Statements of pages that everybody opens all day, with the tables that grow. A scan of one of them would be slow at national size.
#[tokio::test]
async fn hot_statements_never_scan_a_table_that_grows() {
    let file = testkit::sqlite_database(|url| async move { drop(opened(&url).await) }).await;
    let database = Database::open(file.url()).await.unwrap();
    let mut tx = database.read().await.unwrap();
    for sql in [
        "SELECT body, version FROM case_record WHERE id = $1",
        "SELECT body FROM term WHERE case_id = $1 ORDER BY from_at, id",
        "SELECT body FROM task WHERE case_id = $1 ORDER BY due_on, id",
        "SELECT body FROM assessment WHERE case_id = $1 AND kind = $2 ORDER BY on_day, id",
        "SELECT id, at FROM event WHERE case_id = $1 ORDER BY id DESC LIMIT 6",
        "SELECT holder, COUNT(*) FROM term WHERE holder IN {list $1} AND kind = 'responsible' AND to_at IS NULL GROUP BY holder",
        "SELECT body FROM task WHERE owner = $1 AND status = 'open' ORDER BY due_on, id LIMIT 500",
        "SELECT body, version FROM referral WHERE county = $1 AND status IN ('submitted', 'acknowledged', 'more_asked') ORDER BY submitted_at LIMIT 500",
        "SELECT client_id FROM client_name WHERE part >= $1 AND part < $2",
        "SELECT body, version FROM case_record WHERE client_id = $1 AND is_open = TRUE",
        "SELECT id FROM case_record WHERE county = $1 AND is_open = TRUE ORDER BY next_on LIMIT 50",
    ] {
        let plan: Vec<String> = tx
            .all(
                &format!("EXPLAIN QUERY PLAN {sql}"),
                &vec![store::Value::Null; sql.matches('$').count()],
                |row| row.get(3),
            )
            .await
            .unwrap();
        let scans: Vec<&String> = plan
            .iter()
            .filter(|line| line.starts_with("SCAN") && !line.contains("json_each"))
            .collect();
        assert!(scans.is_empty(), "{sql}\n{plan:?}");
    }
}
