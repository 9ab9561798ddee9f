//! The demo: a fresh database with invented counties, workers and clients, served. Nobody in it is real.
//! Not the rules by which their lives go: those are the product's own.

mod carrying;
mod chance;
mod client;
mod county;
mod halt;
mod intake;
mod joining;
mod life;
mod mend;
mod name;
mod planning;
mod present;
mod save;
#[cfg(test)]
mod tests;
mod walk;
mod words;
mod world;

use crate::config::Settings;
use crate::{models, serve, sources};
use anyhow::{Context, bail};
use chance::Chance;
use county::County;
use jiff::Timestamp;
use store::{Database, Tx};
use world::Made;

/// The same people and lives on every machine.
const SEED: u64 = 2026;
/// Cases told for each county.
const CASES: u16 = 80;

/// Fills a fresh database and serves it.
pub async fn run(settings: &Settings) -> anyhow::Result<()> {
    let place = Place::of(settings)?;
    let database = Database::open(&place.url)
        .await
        .context("the demo's database cannot be opened")?;
    database.migrate().await?;
    if !is_empty(&database).await? {
        bail!(
            "the database is not empty: the demo fills only a fresh one; name another with --database, or leave it out"
        );
    }
    models::publish_bundled(&database, sources::now()).await?;
    let (app, listener) = serve::prepare(settings, database).await?;
    let counties = fill(&app, sources::now()).await?;
    tell(&counties);
    serve::announce(&listener)?;
    serve::until_stopped(settings, app, listener, true).await
}

/// Where the demo's database is; a temporary one goes when the demo ends.
struct Place {
    url: String,
    temporary: Option<std::path::PathBuf>,
}

impl Place {
    fn of(settings: &Settings) -> anyhow::Result<Self> {
        if let Some(url) = &settings.database {
            return Ok(Self {
                url: url.clone(),
                temporary: None,
            });
        }
        let folder = std::env::temp_dir().join(format!("rinnalla-demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self {
            url: format!("sqlite:{}", folder.join("demo.sqlite").display()),
            temporary: Some(folder),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(folder) = &self.temporary {
            let _gone_already = std::fs::remove_dir_all(folder);
        }
    }
}

async fn is_empty(database: &Database) -> anyhow::Result<bool> {
    let mut tx = database.read().await?;
    Ok(store::account::all_workers(&mut tx).await?.is_empty()
        && store::case::all_ids(&mut tx).await?.is_empty())
}

/// Makes counties, people and lives, and saves them.
async fn fill(app: &actions::App, now: Timestamp) -> anyhow::Result<Vec<County>> {
    let mut chance = Chance::new(SEED);
    let mut made = Made::default();
    let mut counties = Vec::new();
    for model in app.models().newest_of_all() {
        let county = County::invent(&model, app.national(), &mut chance, now);
        made.tell(&county, app.national(), CASES, &mut chance, now);
        counties.push(county);
    }
    for refused in &made.refused {
        tracing::warn!(refused, "a life stops where a rule said no");
    }
    let mut tx = app.db.begin().await?;
    save_people(&mut tx, &counties).await?;
    made.save(&mut tx, now).await?;
    tx.commit().await?;
    Ok(counties)
}

/// Saves organisations and accounts.
async fn save_people(tx: &mut Tx, counties: &[County]) -> store::Result<()> {
    for county in counties {
        for organisation in &county.organisations {
            store::account::insert_organisation(tx, organisation).await?;
        }
        for worker in &county.workers {
            store::account::insert_account(tx, worker).await?;
        }
    }
    Ok(())
}

/// Prints who may sign in.
fn tell(counties: &[County]) {
    println!("Everybody here is invented. Sign in at /sign-in with one click as:");
    for county in counties {
        println!("\n{} (model {})", county.name, county.model.code);
        for worker in &county.workers {
            let role = county
                .model
                .role(&worker.role)
                .map_or_else(|| worker.role.as_str(), |role| role.name.fi.as_str());
            let duty = worker.duty.code();
            println!(
                "  {:<24} {role} · {duty} · {}",
                worker.name, worker.organisation_name
            );
        }
    }
    println!();
}
