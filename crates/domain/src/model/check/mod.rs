//! The check of a model file: every problem at once, each with its line and how to mend it.
//!
//! Not the loading of models into a running server: that asks the check first and keeps the old model when it says no.

mod gathered;
mod inner;
mod nearest;
mod place;
mod problem;
mod read_error;
mod reader;
mod rules;

pub use problem::{Problem, ProblemKind};

use super::ServiceModel;
use crate::national::NationalData;
use gathered::Gathered;
use place::Lines;
use toml::de::{DeTable, DeValue};

/// Reads a model file and checks all of it.
///
/// Refuses when anything in the file is wrong: every problem, in the order of its lines. `file` is only the name that
/// problems are told with.
pub fn check(
    file: &str,
    text: &str,
    national: &NationalData,
) -> Result<ServiceModel, Vec<Problem>> {
    let lines = Lines::of(text);
    let (root, faults) = DeTable::parse_recoverable(text);
    let as_value = DeValue::Table(root.get_ref().clone());
    let gathered = Gathered::new(file, &lines, &root);
    for fault in &faults {
        tell_fault(&gathered, fault);
    }
    if !faults.is_empty() {
        return Err(gathered.into_problems());
    }
    let Some(model) = reader::read::<ServiceModel>(&as_value, &gathered) else {
        gathered.report_at(
            ProblemKind::NotToml,
            0,
            "the file cannot be read as a model",
            "compare it with models/kansallinen.toml",
        );
        return Err(gathered.into_problems());
    };
    rules::judge(&model, national, &gathered);
    let problems = gathered.into_problems();
    if problems.is_empty() {
        Ok(model)
    } else {
        Err(problems)
    }
}

fn tell_fault(gathered: &Gathered<'_>, fault: &toml::de::Error) {
    let at = fault.span().map_or(0, |span| span.start);
    let why = fault
        .message()
        .lines()
        .next()
        .unwrap_or("the text is not TOML")
        .to_owned();
    let mend = "mend the line as TOML: texts in quotes, lists in [ ], one key to a line";
    gathered.report_at(ProblemKind::NotToml, at, why, mend);
}

#[cfg(test)]
mod tests;
