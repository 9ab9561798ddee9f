//! Opening the database and bringing it to the newest form. Not SQL: that is the store's.

use crate::config::Settings;
use crate::{models, sources};
use anyhow::{Context, bail};
use store::Database;

/// Opens the database that the settings name.
pub async fn open(settings: &Settings) -> anyhow::Result<Database> {
    let url = settings.database_or_usual();
    Database::open(url)
        .await
        .context("the database cannot be opened")
}

/// Opens a database that is there already and has every migration.
pub async fn open_ready(settings: &Settings) -> anyhow::Result<Database> {
    let url = settings.database_or_usual();
    // A server must not make an empty file where a path is mistyped.
    if let Some(path) = url.strip_prefix("sqlite:")
        && !std::path::Path::new(path.strip_prefix("//").unwrap_or(path)).exists()
    {
        bail!("there is no database at {url}: make it with rinnalla migrate --database {url}");
    }
    let database = open(settings).await?;
    if database.lacks_migrations().await? {
        bail!(
            "the database lacks migrations: run rinnalla migrate with the same settings, then start again"
        );
    }
    Ok(database)
}

/// Runs the migrations that the database lacks and publishes the models that come with the program.
pub async fn migrate(settings: &Settings) -> anyhow::Result<()> {
    let database = open(settings).await?;
    let ran = database.migrate().await?;
    for name in &ran {
        println!("ran {name}");
    }
    if ran.is_empty() {
        println!("nothing to run: the database has every migration");
    }
    for told in models::publish_bundled(&database, sources::now()).await? {
        println!("{told}");
    }
    Ok(())
}
