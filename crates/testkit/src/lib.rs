//! The test bench: gives every test a fresh, migrated database of either kind.
//! It is not part of the product, knows none of our crates, and stops a test with one sentence
//! when the machine lacks something; it never skips.
//!
//! ```text
//! testkit::both_databases! {
//!     async fn a_case_has_one_open_term(database: store::Database) {
//!         …
//!     }
//! }
//! ```
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test bench stops the test, and says in one sentence what to mend"
)]

mod cluster;
mod postgres;
mod sqlite;

pub use postgres::{PostgresDatabase, postgres_database};
pub use sqlite::{SqliteDatabase, sqlite_database};

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
    process,
    sync::atomic::{AtomicU32, Ordering},
};

/// Runs one test body over SQLite and over PostgreSQL: `name::sqlite` and `name::postgres`.
///
/// The argument's type needs `open(&str)` and `migrate(&self)`, both async and both returning a `Result`.
/// Two ways to write it: around the functions, or after them, which lets rustfmt lay out the bodies:
///
/// ```text
/// async fn a_case_has_one_open_term(database: store::Database) { … }
/// testkit::both_databases!(store::Database: a_case_has_one_open_term);
/// ```
#[macro_export]
macro_rules! both_databases {
    ($($(#[$note:meta])* async fn $name:ident($database:ident: $kind:ty) $body:block)+) => {$(
        $(#[$note])*
        async fn $name($database: $kind) $body
        $crate::both_databases!($kind: $name);
    )+};
    ($kind:ty: $($name:ident),+ $(,)?) => {$(
        #[allow(clippy::expect_used, reason = "a test stops where it fails")]
        mod $name {
            #[allow(unused_imports, reason = "the type may be written in full")]
            use super::*;

            async fn migrated(url: String) -> $kind {
                let database = <$kind>::open(&url).await.expect("the empty test database opens");
                database.migrate().await.expect("every migration runs on an empty database");
                database
            }

            #[tokio::test]
            async fn sqlite() {
                let place = $crate::sqlite_database(|url| async { drop(migrated(url).await) }).await;
                let database = <$kind>::open(place.url()).await.expect("the SQLite test database opens");
                super::$name(database).await;
            }

            #[tokio::test]
            async fn postgres() {
                let place = $crate::postgres_database(|url| async { drop(migrated(url).await) }).await;
                let database = <$kind>::open(place.url()).await.expect("the PostgreSQL test database opens");
                super::$name(database).await;
                place.remove().await;
            }
        }
    )+};
}

/// A name no other test uses at the same time: `t_<process>_<number>`.
fn fresh_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!(
        "t_{}_{}",
        process::id(),
        NEXT.fetch_add(1, Ordering::Relaxed)
    )
}

/// The running test program: its name, and a print that changes whenever it is built anew.
/// A template made by an older build, with older migrations, is thus never used again.
fn build_of_this_test() -> (String, String) {
    let program = env::current_exe().expect("a test program knows its own path");
    let facts = fs::metadata(&program).expect("a test program can look at its own file");
    let name = program
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .replace('-', "_");
    let built_at = facts
        .modified()
        .expect("the file system keeps modification times");
    (name, fingerprint(&(program, built_at, facts.len())))
}

fn fingerprint(of: &impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// `target/tmp/databases`, wherever `target` is: cargo puts test programs in `target/<profile>/deps`.
fn scratch() -> PathBuf {
    let program = env::current_exe().expect("a test program knows its own path");
    let target = program
        .ancestors()
        .nth(3)
        .expect("cargo builds tests three levels under target");
    let scratch = target.join("tmp").join("databases");
    fs::create_dir_all(&scratch)
        .unwrap_or_else(|e| panic!("cannot make {}: {e}", scratch.display()));
    scratch
}
