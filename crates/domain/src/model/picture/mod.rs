//! The picture of a county's path as an SVG: ways in, steps, what is recorded, who acts, and where one goes on.
//!
//! Good enough to hang on a wall, and the same for the same model every time. Only classes and presentation attributes, so
//! that it may stand on a page with a strict content security policy. Not a case's place on the path: pages show that.

mod band;
mod card;
mod foot;
mod hero;
mod measure;
mod pen;
mod words;

use super::ServiceModel;
use crate::language::Language;
use pen::Pen;
use words::Words;

/// Width of one step's column.
const COLUMN: f64 = 240.0;
/// The outermost blank space.
const MARGIN: f64 = 40.0;
/// Width of the ways in, left of the first step.
const WAYS_IN: f64 = 270.0;
/// Width of the ways onward, right of the last step.
const ONWARD: f64 = 336.0;

/// What every part of the picture needs to know.
struct Sheet<'a> {
    model: &'a ServiceModel,
    words: Words,
    language: Language,
    width: f64,
}

impl Sheet<'_> {
    /// The middle of a step's column, counted from 0.
    fn middle(&self, step: usize) -> f64 {
        self.left(step) + COLUMN / 2.0
    }

    /// The left edge of a step's column, counted from 0.
    fn left(&self, step: usize) -> f64 {
        MARGIN + WAYS_IN + COLUMN * count(step)
    }
}

/// The picture of the model's path in a language, as the text of an SVG file.
pub fn svg(model: &ServiceModel, language: Language) -> String {
    let width = 2.0 * MARGIN + WAYS_IN + COLUMN * count(model.steps.len().max(2)) + ONWARD;
    let sheet = Sheet {
        model,
        words: Words(language),
        language,
        width,
    };
    let mut pen = Pen::default();
    let mut y = hero::draw(&sheet, &mut pen);
    y = band::draw(&sheet, &mut pen, y);
    y = card::draw(&sheet, &mut pen, y);
    y = foot::draw(&sheet, &mut pen, y);
    pen.finish(
        width,
        y,
        &title(&sheet),
        &description(&sheet),
        language.code(),
    )
}

fn title(sheet: &Sheet<'_>) -> String {
    sheet.model.name.in_language(sheet.language).to_owned()
}

/// The path in words, for those who hear the picture.
fn description(sheet: &Sheet<'_>) -> String {
    let steps = sheet.model.steps.iter().enumerate();
    let named = steps
        .map(|(number, step)| format!("{}. {}", number + 1, step.name.in_language(sheet.language)));
    let onward = sheet
        .model
        .onward
        .iter()
        .map(|path| path.name.in_language(sheet.language));
    let steps = named.collect::<Vec<_>>().join("; ");
    format!(
        "{}: {}. {}: {}.",
        sheet.words.steps(),
        steps,
        sheet.words.onward(),
        onward.collect::<Vec<_>>().join(", ")
    )
}

/// A small count as a length; no model has so many parts that the number would not fit.
fn count(number: usize) -> f64 {
    u16::try_from(number).map_or(f64::from(u16::MAX), f64::from)
}

#[cfg(test)]
mod tests;
