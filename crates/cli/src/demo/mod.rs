//! The demo: a fresh database with invented people. Nobody in it is real.

use crate::config::Settings;

pub async fn run(settings: &Settings) -> anyhow::Result<()> {
    let _ = settings;
    Ok(())
}
