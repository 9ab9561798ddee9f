//! Service models from files to the database and from the database into a running server. Not their format (`domain::model`).

use crate::config::Settings;
use crate::{database, sources};
use actions::Models;
use actions::models::{PublishRefused, publish, published_sources};
use anyhow::{Context, anyhow, bail};
use domain::language::Language;
use domain::model::ServiceModel;
use domain::model::check::{Problem, check};
use domain::national::NationalData;
use jiff::Timestamp;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::Database;

/// The models that come with the program, by the names of their files.
const BUNDLED: [(&str, &str); 5] = [
    (
        "models/kansallinen.toml",
        include_str!("../../../models/kansallinen.toml"),
    ),
    (
        "models/pohde.toml",
        include_str!("../../../models/pohde.toml"),
    ),
    (
        "models/pirkanmaa.toml",
        include_str!("../../../models/pirkanmaa.toml"),
    ),
    (
        "models/etela-karjala.toml",
        include_str!("../../../models/etela-karjala.toml"),
    ),
    (
        "models/vaasa.toml",
        include_str!("../../../models/vaasa.toml"),
    ),
];

/// The national lists that come with the program.
pub fn national() -> anyhow::Result<NationalData> {
    NationalData::bundled().map_err(|problems| {
        anyhow!(
            "the national lists do not hold together: {}",
            problems.join("; ")
        )
    })
}

/// Tells every problem of the files; the exit code says whether there was any.
pub fn check_files(files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let national = national()?;
    let mut found = 0;
    for file in files {
        match read(file).map(|text| check(&name_of(file), &text, &national)) {
            Ok(Ok(model)) => println!(
                "{}: {} version {} is in order",
                file.display(),
                model.code,
                model.version
            ),
            Ok(Err(problems)) => {
                found += problems.len();
                for problem in &problems {
                    println!("{problem}");
                }
            }
            Err(error) => {
                found += 1;
                println!("{error:#}");
            }
        }
    }
    Ok(if found == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Writes the picture of a model's path to standard output.
pub fn picture(file: &Path, language: &str) -> anyhow::Result<()> {
    let language = Language::parse(language)
        .ok_or_else(|| anyhow!("there is no language {language}: write fi, sv or en"))?;
    let model = checked(&name_of(file), &read(file)?, &national()?)?;
    let picture = domain::model::picture::svg(&model, language);
    std::io::stdout()
        .write_all(picture.as_bytes())
        .context("the picture cannot be written")
}

/// Publishes one file's version; a running server takes it up on SIGHUP.
pub async fn publish_file(settings: &Settings, file: &Path) -> anyhow::Result<ExitCode> {
    let text = read(file)?;
    let model = match check(&name_of(file), &text, &national()?) {
        Ok(model) => model,
        Err(problems) => {
            for problem in &problems {
                println!("{problem}");
            }
            println!("nothing was published");
            return Ok(ExitCode::FAILURE);
        }
    };
    let database = database::open_ready(settings).await?;
    publish(&database, &model, &text, sources::now()).await?;
    println!(
        "{} version {} is published; a running server takes it up on SIGHUP",
        model.code, model.version
    );
    Ok(ExitCode::SUCCESS)
}

/// Publishes the models that come with the program. A county's own text under the same number stays, and is told.
pub async fn publish_bundled(database: &Database, now: Timestamp) -> anyhow::Result<Vec<String>> {
    let national = national()?;
    let mut told = Vec::new();
    for (file, text) in BUNDLED {
        let model = checked(file, text, &national)?;
        match publish(database, &model, text, now).await {
            Ok(()) => told.push(format!(
                "{} version {} is published",
                model.code, model.version
            )),
            Err(refused @ PublishRefused::Changed { .. }) => {
                told.push(format!("left as it is: {refused}"))
            }
            Err(PublishRefused::Store(error)) => return Err(error.into()),
        }
    }
    Ok(told)
}

/// The models that come with the program, as they are.
#[cfg(test)]
pub fn bundled(national: &NationalData) -> anyhow::Result<Models> {
    let mut models = Models::default();
    for (file, text) in BUNDLED {
        models.add(checked(file, text, national)?);
    }
    Ok(models)
}

/// Reads every published model. A model that fails the check stops it, so that a running server keeps what it has.
pub async fn load(database: &Database, national: &NationalData) -> anyhow::Result<Models> {
    let mut models = Models::default();
    for published in published_sources(database).await? {
        let name = format!(
            "{} version {} in the database",
            published.model.code, published.model.version
        );
        models.add(checked(&name, &published.source, national)?);
    }
    if models.all().next().is_none() {
        bail!(
            "the database has no published model: run rinnalla migrate, or rinnalla model publish FILE"
        );
    }
    Ok(models)
}

fn checked(name: &str, text: &str, national: &NationalData) -> anyhow::Result<ServiceModel> {
    check(name, text, national).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(Problem::to_string).collect();
        anyhow!("the model does not pass the check:\n{}", told.join("\n"))
    })
}

fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

fn name_of(file: &Path) -> String {
    file.display().to_string()
}
