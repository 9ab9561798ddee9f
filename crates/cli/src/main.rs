//! The program `rinnalla`: reads what was asked and does it. The only place that wires the parts together, reads the clock and
//! makes ids. Not here: rules, SQL or pages.

mod command;
mod config;
mod database;
mod demo;
mod health;
mod logging;
mod models;
mod serve;
mod server;
mod sources;
mod verify;

use clap::Parser;
use command::{Arguments, Command, ModelCommand};
use config::Settings;
use std::process::ExitCode;

/// Something stopped the program; the sentence says what and how to mend it.
const FAILED: u8 = 1;
/// The program was asked wrongly: a flag, an environment variable or the configuration file.
const ASKED_WRONGLY: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let settings = match Settings::read(&arguments.settings) {
        Ok(settings) => settings,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::from(ASKED_WRONGLY);
        }
    };
    logging::start(settings.log, settings.log_level);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("the program cannot start its threads: {error}");
            return ExitCode::from(FAILED);
        }
    };
    match runtime.block_on(run(arguments.command, &settings)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(FAILED)
        }
    }
}

async fn run(command: Command, settings: &Settings) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve => serve::serve(settings).await?,
        Command::Demo => demo::run(settings).await?,
        Command::Migrate => database::migrate(settings).await?,
        Command::Verify => return verify::run(settings).await,
        Command::Model(ModelCommand::Picture { file, language }) => {
            models::picture(&file, &language)?;
        }
        Command::Model(ModelCommand::Check { files }) => return models::check_files(&files),
        Command::Model(ModelCommand::Publish { file }) => {
            return models::publish_file(settings, &file).await;
        }
    }
    Ok(ExitCode::SUCCESS)
}
