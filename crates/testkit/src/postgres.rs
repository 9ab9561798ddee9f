//! A fresh PostgreSQL database for one test, copied from a template that was migrated once per build.

use std::fs::File;

use tokio_postgres::{Client, NoTls};

use crate::{build_of_this_test, cluster::Cluster, fresh_name};

/// One test's own database in the tests' private cluster.
pub struct PostgresDatabase {
    name: String,
    url: String,
}

impl PostgresDatabase {
    /// `postgres://user@/name?host=FOLDER`, as `--database` takes it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Gives the disk space back. Optional: what is left goes with the cluster when the run ends.
    pub async fn remove(self) {
        run(
            &administrator().await,
            &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name),
        )
        .await;
    }
}

/// A fresh database that `migrate` has prepared. `migrate` gets the address of an empty database,
/// at most once per build of the test program.
pub async fn postgres_database<F, W>(migrate: F) -> PostgresDatabase
where
    F: FnOnce(String) -> W,
    W: Future<Output = ()>,
{
    let cluster = Cluster::shared();
    let administrator = administrator().await;
    let template = template(cluster, &administrator, migrate).await;
    let name = fresh_name();
    run(
        &administrator,
        &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
    )
    .await;
    run(
        &administrator,
        &format!("CREATE DATABASE {name} TEMPLATE {template}"),
    )
    .await;
    PostgresDatabase {
        url: cluster.url(&name),
        name,
    }
}

async fn template<F, W>(cluster: &Cluster, administrator: &Client, migrate: F) -> String
where
    F: FnOnce(String) -> W,
    W: Future<Output = ()>,
{
    let (_, build) = build_of_this_test();
    let template = format!("template_{build}");
    // Held over the awaits on purpose: tests of other threads and processes wait for the one template.
    let _turn: File = cluster.turn("template.lock");
    if exists(administrator, &template).await {
        return template;
    }
    let unfinished = format!("unfinished_{build}");
    run(
        administrator,
        &format!("DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)"),
    )
    .await;
    run(administrator, &format!("CREATE DATABASE {unfinished}")).await;
    migrate(cluster.url(&unfinished)).await;
    // A pool may close its connections a little later; a template must have none.
    run(
        administrator,
        &format!("ALTER DATABASE {unfinished} ALLOW_CONNECTIONS false"),
    )
    .await;
    run(
        administrator,
        &format!("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{unfinished}'"),
    )
    .await;
    run(
        administrator,
        &format!("ALTER DATABASE {unfinished} RENAME TO {template}"),
    )
    .await;
    template
}

async fn exists(administrator: &Client, name: &str) -> bool {
    administrator
        .query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name])
        .await
        .expect("the tests' PostgreSQL lists its databases")
        .is_some()
}

/// A connection for making and removing databases; it closes when the client is dropped.
async fn administrator() -> Client {
    let url = Cluster::shared().url("postgres");
    let (client, connection) = tokio_postgres::connect(&url, NoTls)
        .await
        .unwrap_or_else(|e| panic!("the tests' PostgreSQL does not answer at {url}: {e}"));
    tokio::spawn(connection);
    client
}

async fn run(administrator: &Client, statement: &str) {
    if let Err(refusal) = administrator.batch_execute(statement).await {
        panic!("the tests' PostgreSQL refused `{statement}`: {refusal:?}");
    }
}
