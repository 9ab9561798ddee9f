//! The program's settings: a flag goes before the environment, the environment before the file, the file before the default.
//! Every problem is one sentence, and all are told at once. Not here: what the settings do.

use crate::command::Flags;
use figment::providers::{Env, Format, Serialized, Toml};
use figment::value::{Dict, Value};
use figment::{Figment, Source};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The file that is read where no other is named.
const USUAL_FILE: &str = "rinnalla.toml";
const DEFAULT_DATABASE: &str = "sqlite:rinnalla.sqlite";
const KEYS: [&str; 6] = [
    "database",
    "listen",
    "secure",
    "log",
    "log_level",
    "connections",
];

/// The form of the program's log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogForm {
    Text,
    Json,
}

/// What the program was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// None when nobody named one: `serve` then takes the usual file, `demo` a temporary one.
    pub database: Option<String>,
    pub listen: SocketAddr,
    pub secure: bool,
    pub log: LogForm,
    pub log_level: tracing::Level,
    /// How many connections are held open at once.
    pub connections: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            database: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            secure: false,
            log: LogForm::Text,
            log_level: tracing::Level::INFO,
            connections: 1000,
        }
    }
}

impl Settings {
    /// Reads flags, environment and file. Refuses with one sentence for each thing that is wrong.
    pub fn read(flags: &Flags) -> Result<Self, Vec<String>> {
        let file = file_to_read(flags).map_err(|problem| vec![problem])?;
        let mut layers = Figment::new();
        if let Some(file) = file {
            layers = layers.merge(Toml::file_exact(file));
        }
        layers = layers
            .merge(Env::prefixed("RINNALLA_").ignore(&["config"]))
            .merge(Serialized::globals(flags));
        let found: Dict = layers
            .extract()
            .map_err(|problems| problems.into_iter().map(unreadable).collect::<Vec<_>>())?;
        parse(&layers, &found)
    }

    /// The database's address, or the usual file.
    pub fn database_or_usual(&self) -> &str {
        self.database.as_deref().unwrap_or(DEFAULT_DATABASE)
    }
}

/// The named file, which must be there, or the usual one where it is.
fn file_to_read(flags: &Flags) -> Result<Option<PathBuf>, String> {
    let named = flags
        .config
        .clone()
        .or_else(|| std::env::var_os("RINNALLA_CONFIG").map(PathBuf::from));
    match named {
        Some(file) if file.is_file() => Ok(Some(file)),
        Some(file) => Err(format!(
            "the configuration file {} cannot be read: write it, or leave --config out",
            file.display()
        )),
        None => Ok(Path::new(USUAL_FILE)
            .is_file()
            .then(|| PathBuf::from(USUAL_FILE))),
    }
}

fn unreadable(problem: figment::Error) -> String {
    format!("the configuration cannot be read: {problem}")
}

fn parse(layers: &Figment, found: &Dict) -> Result<Settings, Vec<String>> {
    let mut settings = Settings::default();
    let mut problems = Vec::new();
    for (key, value) in found {
        let place = place(layers, key);
        if let Err(problem) = settings.take(key, &text(value)) {
            problems.push(format!("{place}: {problem}"));
        }
    }
    if problems.is_empty() {
        Ok(settings)
    } else {
        Err(problems)
    }
}

impl Settings {
    fn take(&mut self, key: &str, value: &str) -> Result<(), String> {
        match key {
            "database" => self.database = Some(database(value)?),
            "listen" => self.listen = listen(value)?,
            "secure" => self.secure = word(key, value, &[("true", true), ("false", false)])?,
            "log" => {
                self.log = word(
                    key,
                    value,
                    &[("text", LogForm::Text), ("json", LogForm::Json)],
                )?;
            }
            "log_level" => self.log_level = word(key, value, &LEVELS)?,
            "connections" => self.connections = connections(value)?,
            _ => {
                return Err(format!(
                    "there is no setting {key}; the settings are {}",
                    KEYS.join(", ")
                ));
            }
        }
        Ok(())
    }
}

const LEVELS: [(&str, tracing::Level); 4] = [
    ("error", tracing::Level::ERROR),
    ("warn", tracing::Level::WARN),
    ("info", tracing::Level::INFO),
    ("debug", tracing::Level::DEBUG),
];

fn word<T: Copy>(key: &str, value: &str, words: &[(&str, T)]) -> Result<T, String> {
    let known = words.iter().find(|(word, _)| *word == value);
    known.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let list: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        format!("{key} is \"{value}\", but may be {}", list.join(" or "))
    })
}

/// Never repeats the address: it may hold a password.
fn database(value: &str) -> Result<String, String> {
    let names_a_file = value
        .strip_prefix("sqlite:")
        .is_some_and(|path| !path.trim_start_matches('/').is_empty());
    let is_server = value.starts_with("postgres://") || value.starts_with("postgresql://");
    if names_a_file || is_server {
        Ok(value.to_owned())
    } else {
        Err("database must be sqlite:PATH or postgres://USER@HOST/NAME".into())
    }
}

fn listen(value: &str) -> Result<SocketAddr, String> {
    value.parse().map_err(|_| {
        format!("listen is \"{value}\", but must be an address with a port, such as 127.0.0.1:8080")
    })
}

fn connections(value: &str) -> Result<usize, String> {
    let number = value
        .parse()
        .ok()
        .filter(|number| (1..=100_000).contains(number));
    number.ok_or_else(|| {
        format!("connections is \"{value}\", but must be a whole number from 1 to 100000")
    })
}

/// A value as it was typed, whichever layer it came from.
fn text(value: &Value) -> String {
    match value {
        Value::String(_, text) => text.clone(),
        Value::Bool(_, is) => is.to_string(),
        Value::Char(_, sign) => sign.to_string(),
        Value::Num(_, number) => number
            .to_i128()
            .map(|whole| whole.to_string())
            .or_else(|| number.to_f64().map(|broken| broken.to_string()))
            .unwrap_or_default(),
        Value::Empty(..) => String::new(),
        Value::Dict(..) | Value::Array(..) => "a list".into(),
    }
}

/// Where a key was set, as the person who set it knows it.
fn place(layers: &Figment, key: &str) -> String {
    let flag = || format!("--{}", key.replace('_', "-"));
    let Some(metadata) = layers.find_metadata(key) else {
        return flag();
    };
    match &metadata.source {
        Some(Source::File(path)) => path.display().to_string(),
        _ if metadata.name.contains("environment") => format!("RINNALLA_{}", key.to_uppercase()),
        _ => flag(),
    }
}
