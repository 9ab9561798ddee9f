//! The card of each step: its name, what it means to the client, what is recorded, in how many days, and who acts.
//!
//! Not the path: that is drawn above.

use super::measure::{fitting_size, width, wrap};
use super::pen::{Frame, INK, LINE, MUTED, PALE, PETROL, Pen, RUST, Type, WHITE, leading};
use super::{COLUMN, Sheet};
use crate::model::Step;

const PADDING: f64 = 18.0;
const GAP: f64 = 8.0;
const BODY: f64 = 15.0;

/// A line of a card, with the space before it.
enum Row {
    Name(f64, String),
    Plain(String),
    Heading(&'static str),
    /// A line of a list; the first line of an entry has a mark.
    Entry {
        text: String,
        is_first: bool,
        is_check: bool,
    },
    Chip(String),
    Note(String),
    Space(f64),
}

impl Row {
    fn height(&self) -> f64 {
        match self {
            Row::Name(size, _) => leading(*size),
            Row::Plain(_) | Row::Entry { .. } => leading(BODY),
            Row::Heading(_) => 26.0,
            Row::Chip(_) => 36.0,
            Row::Note(_) => 20.0,
            Row::Space(height) => *height,
        }
    }
}

/// Draws the cards; gives where they end.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen, top: f64) -> f64 {
    let y = top + 18.0;
    let cards: Vec<Vec<Row>> = sheet
        .model
        .steps
        .iter()
        .map(|step| rows(sheet, step))
        .collect();
    let tall = |card: &Vec<Row>| card.iter().map(Row::height).sum::<f64>();
    let height = cards.iter().map(tall).fold(0.0, f64::max) + 2.0 * PADDING + 42.0;
    for (number, card) in cards.iter().enumerate() {
        let frame = Frame {
            x: sheet.left(number) + GAP,
            y,
            width: COLUMN - 2.0 * GAP,
            height,
        };
        pen.open("model-picture-step");
        pen.frame(frame, 16.0, WHITE, LINE);
        let centre = (frame.x + PADDING + 16.0, y + PADDING + 16.0);
        pen.circle(centre, 16.0, PETROL, PETROL, "none");
        pen.text(
            (centre.0, centre.1 + 6.0),
            Type::bold(17.0, WHITE).centred(),
            &(number + 1).to_string(),
        );
        draw_rows(pen, card, frame.x + PADDING, y + PADDING + 42.0);
        pen.close();
    }
    side_notes(sheet, pen, y);
    y + height
}

fn rows(sheet: &Sheet<'_>, step: &Step) -> Vec<Row> {
    let room = COLUMN - 2.0 * GAP - 2.0 * PADDING;
    let name = step.name.in_language(sheet.language);
    let size = fitting_size(name, 19.0, 14.0, room);
    let mut rows: Vec<Row> = wrap(name, size, true, room)
        .into_iter()
        .map(|line| Row::Name(size, line))
        .collect();
    rows.push(Row::Space(4.0));
    rows.extend(
        wrap(step.plain.in_language(sheet.language), BODY, false, room)
            .into_iter()
            .map(Row::Plain),
    );
    if let Some(days) = step.target_days {
        rows.push(Row::Space(8.0));
        rows.push(Row::Chip(sheet.words.days(days)));
    }
    let recorded = step
        .must_record
        .iter()
        .map(|requirement| sheet.words.requirement(sheet.model, requirement));
    list(
        &mut rows,
        sheet.words.recorded(),
        recorded.collect(),
        true,
        room,
    );
    let actors = step.actors.iter().filter_map(|code| sheet.model.role(code));
    let names = actors.map(|role| role.name.in_language(sheet.language).to_owned());
    list(
        &mut rows,
        sheet.words.who_acts(),
        names.collect(),
        false,
        room,
    );
    let marks = [
        (step.optional, sheet.words.optional()),
        (step.may_close, sheet.words.may_close()),
    ];
    for (_, mark) in marks.into_iter().filter(|(holds, _)| *holds) {
        rows.push(Row::Space(6.0));
        rows.extend(wrap(mark, 14.0, false, room).into_iter().map(Row::Note));
    }
    rows
}

fn list(
    rows: &mut Vec<Row>,
    heading: &'static str,
    entries: Vec<String>,
    is_check: bool,
    room: f64,
) {
    if entries.is_empty() {
        return;
    }
    rows.push(Row::Space(8.0));
    rows.push(Row::Heading(heading));
    for entry in entries {
        for (number, text) in wrap(&entry, BODY, false, room - 20.0)
            .into_iter()
            .enumerate()
        {
            rows.push(Row::Entry {
                text,
                is_first: number == 0,
                is_check,
            });
        }
        rows.push(Row::Space(3.0));
    }
}

fn draw_rows(pen: &mut Pen, rows: &[Row], x: f64, top: f64) {
    let mut y = top;
    for row in rows {
        let base = y + 16.0;
        match row {
            Row::Name(size, text) => pen.text((x, y + size), Type::bold(*size, INK), text),
            Row::Plain(text) => pen.text((x, base), Type::plain(BODY, MUTED), text),
            Row::Heading(text) => pen.text((x, base + 2.0), Type::bold(14.0, PETROL), text),
            Row::Entry {
                text,
                is_first,
                is_check,
            } => {
                if *is_first {
                    mark(pen, x, base, *is_check);
                }
                pen.text((x + 20.0, base), Type::plain(BODY, INK), text);
            }
            Row::Chip(text) => {
                let frame = Frame {
                    x,
                    y: y + 2.0,
                    width: width(text, 14.0, true) + 22.0,
                    height: 28.0,
                };
                pen.frame(frame, 14.0, PALE, "none");
                pen.text(
                    (x + frame.width / 2.0, y + 21.0),
                    Type::bold(14.0, RUST).centred(),
                    text,
                );
            }
            Row::Note(text) => pen.text((x, base), Type::plain(14.0, RUST), text),
            Row::Space(_) => {}
        }
        y += row.height();
    }
}

/// A tick for what is recorded, a dot for a person.
fn mark(pen: &mut Pen, x: f64, base: f64, is_check: bool) {
    if is_check {
        pen.line(
            &format!("M{:.0} {:.0} l4 5 l8 -10", x + 1.0, base - 5.0),
            PETROL,
            2.2,
            "none",
        );
    } else {
        pen.circle((x + 7.0, base - 5.0), 2.5, PETROL, PETROL, "none");
    }
}

/// Beside the cards: the team on the left, the rhythm on the right.
fn side_notes(sheet: &Sheet<'_>, pen: &mut Pen, top: f64) {
    let model = sheet.model;
    let roles = model
        .team
        .required
        .iter()
        .filter_map(|code| model.role(code));
    let roles: Vec<&str> = roles
        .map(|role| role.name.in_language(sheet.language))
        .collect();
    let mut team = vec![
        (model.team.name.in_language(sheet.language).to_owned(), true),
        (sheet.words.team_kind(model.team.kind).to_owned(), false),
        (roles.join(", "), false),
    ];
    if model.team.client_always_present {
        team.push((sheet.words.always_present().to_owned(), false));
    }
    team.push((sheet.words.grounds().to_owned(), true));
    team.push((
        sheet
            .words
            .consent(model.ground.consent_in_writing)
            .to_owned(),
        false,
    ));
    if model.ground.joint_model_is_exception {
        team.push((sheet.words.joint_model().to_owned(), false));
    }
    note(
        pen,
        super::MARGIN,
        top + PADDING,
        super::WAYS_IN - 34.0,
        &team,
    );
    let right = sheet.left(model.steps.len().max(2)) + 24.0;
    let mut beside = vec![
        (sheet.words.rhythm().to_owned(), true),
        (sheet.words.reviews(model.review.every_days), false),
        (sheet.words.follow_up(&model.follow_up.months), false),
    ];
    if !model.levels.is_empty() {
        beside.push((sheet.words.levels().to_owned(), true));
        let levels = model.levels.iter().enumerate();
        beside.extend(levels.map(|(number, level)| {
            (
                format!("{}. {}", number + 1, level.name.in_language(sheet.language)),
                false,
            )
        }));
    }
    note(pen, right, top + PADDING, super::ONWARD - 24.0, &beside);
}

fn note(pen: &mut Pen, x: f64, top: f64, room: f64, words: &[(String, bool)]) {
    let mut y = top + 12.0;
    for (number, (sentence, is_heading)) in words.iter().enumerate() {
        if *is_heading && number > 0 {
            y += 16.0;
        }
        let look = if *is_heading {
            Type::bold(17.0, PETROL)
        } else {
            Type::plain(16.0, INK)
        };
        let lines = wrap(sentence, look.size, *is_heading, room);
        y = pen.lines((x, y), look, &lines) + if *is_heading { 4.0 } else { 6.0 };
    }
}
