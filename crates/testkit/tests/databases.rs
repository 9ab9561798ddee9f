//! The bench tried on itself: a small stand-in for the store, on both databases.
#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use std::fs;

use tokio_postgres::NoTls;

/// Enough of a database to see that the bench opens, migrates and separates: a list of words.
enum Words {
    File(String),
    Table(tokio_postgres::Client),
}

impl Words {
    async fn open(url: &str) -> Result<Words, tokio_postgres::Error> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            return Ok(Words::File(path.to_owned()));
        }
        let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
        tokio::spawn(connection);
        Ok(Words::Table(client))
    }

    async fn migrate(&self) -> Result<(), tokio_postgres::Error> {
        match self {
            Words::File(path) => fs::write(path, "first\n").expect("the file can be written"),
            Words::Table(client) => {
                client
                    .batch_execute("CREATE TABLE word (w text); INSERT INTO word VALUES ('first')")
                    .await?;
            }
        }
        Ok(())
    }

    async fn add(&self, word: &str) {
        match self {
            Words::File(path) => {
                let text = fs::read_to_string(path).expect("the file can be read");
                fs::write(path, text + word + "\n").expect("the file can be written");
            }
            Words::Table(client) => {
                client
                    .execute("INSERT INTO word VALUES ($1)", &[&word])
                    .await
                    .expect("a word can be added");
            }
        }
    }

    async fn all(&self) -> Vec<String> {
        match self {
            Words::File(path) => fs::read_to_string(path)
                .expect("the file can be read")
                .lines()
                .map(str::to_owned)
                .collect(),
            Words::Table(client) => {
                let rows = client
                    .query("SELECT w FROM word ORDER BY w", &[])
                    .await
                    .expect("words can be read");
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }
}

async fn a_database_is_migrated_before_the_test_sees_it(words: Words) {
    assert_eq!(words.all().await, ["first"]);
}

async fn what_one_test_writes_no_other_test_reads(words: Words) {
    words.add("mine").await;
    assert_eq!(words.all().await, ["first", "mine"]);
}

async fn two_tests_may_write_the_same(words: Words) {
    words.add("mine").await;
    assert_eq!(words.all().await, ["first", "mine"]);
}

testkit::both_databases!(
    Words: a_database_is_migrated_before_the_test_sees_it,
    what_one_test_writes_no_other_test_reads,
    two_tests_may_write_the_same,
);

testkit::both_databases! {
    async fn the_test_may_also_be_written_inside(words: Words) {
        assert_eq!(words.all().await.len(), 1);
    }
}
