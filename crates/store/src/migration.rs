//! Migrations: the same names for both databases; they only add. Not here: data of the demo.

use crate::db::{Database, Engine, Result};
use crate::params;

/// Name, SQLite script, PostgreSQL script.
const MIGRATIONS: &[(&str, &str, &str)] = &[
    (
        "0001_whole_path",
        include_str!("../migrations/sqlite/0001_whole_path.sql"),
        include_str!("../migrations/postgres/0001_whole_path.sql"),
    ),
    (
        "0002_agreed_digest",
        include_str!("../migrations/sqlite/0002_agreed_digest.sql"),
        include_str!("../migrations/postgres/0002_agreed_digest.sql"),
    ),
];

impl Database {
    /// Brings the database to the newest schema; returns the names of the migrations that ran.
    pub async fn migrate(&self) -> Result<Vec<&'static str>> {
        let mut tx = self.begin().await?;
        tx.script(match self.engine() {
            Engine::Sqlite => "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY) STRICT",
            Engine::Postgres => "CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)",
        })
        .await?;
        let applied: Vec<String> = tx
            .all(
                "SELECT name FROM migration ORDER BY name",
                params![],
                |row| row.get(0),
            )
            .await?;
        let mut ran = Vec::new();
        for (name, sqlite, postgres) in MIGRATIONS {
            if applied.iter().any(|done| done == name) {
                continue;
            }
            tx.script(if self.engine() == Engine::Sqlite {
                sqlite
            } else {
                postgres
            })
            .await?;
            tx.execute("INSERT INTO migration (name) VALUES ($1)", params![*name])
                .await?;
            ran.push(*name);
        }
        tx.commit().await?;
        Ok(ran)
    }

    /// Are there migrations that have not run?
    pub async fn lacks_migrations(&self) -> Result<bool> {
        let mut tx = self.read().await?;
        let applied = tx
            .all(
                "SELECT name FROM migration ORDER BY name",
                params![],
                |row| row.get::<String>(0),
            )
            .await;
        Ok(applied.map_or(true, |names| {
            MIGRATIONS
                .iter()
                .any(|(name, ..)| !names.iter().any(|done| done == name))
        }))
    }
}
