//! Telling whether a database keeps the invariants. Not the check itself (`actions::verify`).

use crate::config::Settings;
use crate::{database, models, sources};
use actions::verify::{Checked, verify};
use domain::invariant::Breach;
use std::process::ExitCode;

/// Prints for each invariant how much was checked and what breaks it; fails when anything does.
pub async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let database = database::open_ready(settings).await?;
    let loaded = models::load(&database, &models::national()?).await?;
    let checked = verify(&database, &loaded, sources::now()).await?;
    for each in &checked {
        println!("{}", line(each));
        for breach in &each.breaches {
            println!("      {}", told(breach));
        }
    }
    let broken: usize = checked.iter().map(|each| each.breaches.len()).sum();
    if broken == 0 {
        println!("no breach");
        Ok(ExitCode::SUCCESS)
    } else {
        println!("{broken} breaches");
        Ok(ExitCode::FAILURE)
    }
}

fn line(checked: &Checked) -> String {
    let code = checked.invariant.code();
    match (checked.number, checked.breaches.len()) {
        (0, 0) => format!("{code:<5} {:>8}  {}", "–", checked.what),
        (number, 0) => format!("{code:<5} {number:>8}  {}: holds", checked.what),
        (number, broken) => format!("{code:<5} {number:>8}  {}: {broken} BROKEN", checked.what),
    }
}

fn told(breach: &Breach) -> String {
    let ids: Vec<String> = breach.ids.iter().map(ToString::to_string).collect();
    let case = breach
        .case
        .map_or_else(String::new, |case| format!(" case {case}"));
    format!("{:?}{case} {}", breach.kind, ids.join(" "))
}
