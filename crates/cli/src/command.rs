//! What can be asked of the program on its command line. Not what the answers are worth: settings are read in `config`.

use clap::{Args, Parser, Subcommand};
use serde::Serialize;
use std::path::PathBuf;

/// Rinnalla: the working system of work ability support.
#[derive(Parser)]
#[command(name = "rinnalla", version, about, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub settings: Flags,
}

#[derive(Subcommand)]
pub enum Command {
    /// Serve the pages from a database that is ready
    Serve,
    /// Fill a fresh database with invented people and serve it
    Demo,
    /// Bring a database to the newest form and publish the models that come with the program
    Migrate,
    /// Check the invariants I-1 … I-10 over a whole database; exit 1 with the ids that break one
    Verify,
    /// Work with service models
    #[command(subcommand)]
    Model(ModelCommand),
}

#[derive(Subcommand)]
pub enum ModelCommand {
    /// Tell every problem of model files; exit 1 if there is any
    Check {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write the picture of a model file's path as SVG to standard output
    Picture {
        file: PathBuf,
        /// Language of the words: fi, sv or en
        #[arg(long, default_value = "fi")]
        language: String,
    },
    /// Publish a model file's version in the database
    Publish { file: PathBuf },
}

/// Settings given as flags. A flag goes before the environment, the environment before the file, the file before the defaults.
#[derive(Args, Clone, Debug, Default, Serialize)]
pub struct Flags {
    /// Configuration file [default: rinnalla.toml where there is one] [env: RINNALLA_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Database: sqlite:PATH or postgres://… [default: sqlite:rinnalla.sqlite; demo: a temporary file] [env: RINNALLA_DATABASE]
    #[arg(long, global = true, value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// Address to listen on; port 0 takes a free one [default: 127.0.0.1:8080] [env: RINNALLA_LISTEN]
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
    /// The service is reached over TLS: cookies are bound to it [default: false] [env: RINNALLA_SECURE]
    #[arg(long, global = true, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secure: Option<String>,
    /// Form of the log: text or json [default: text] [env: RINNALLA_LOG]
    #[arg(long, global = true, value_name = "FORM")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
    /// What is logged: error, warn, info or debug [default: info] [env: RINNALLA_LOG_LEVEL]
    #[arg(long, global = true, value_name = "LEVEL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level: Option<String>,
    /// Connections held open at once [default: 1000] [env: RINNALLA_CONNECTIONS]
    #[arg(long, global = true, value_name = "NUMBER")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<String>,
}
