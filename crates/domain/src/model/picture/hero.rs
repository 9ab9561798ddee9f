//! The upper part: the county's name, hills, the walking path with its numbered steps, ways in and the fan of ways onward.
//!
//! Not what a step demands: that is on the cards beneath.

use super::measure::{width, wrap};
use super::pen::{CLOUDBERRY, DEEP, Frame, HILL, INK, MIST, PETROL, Pen, Type, WHITE};
use super::{COLUMN, MARGIN, ONWARD, Sheet, WAYS_IN, count};
use crate::model::Channel;
use std::fmt::Write;

const TITLE_END: f64 = 150.0;
const PILL_GAP: f64 = 12.0;
const ONWARD_TOP: f64 = 76.0;
const ONWARD_GAP: f64 = 8.0;
const NODE: f64 = 27.0;

/// A way in with its words broken into lines.
struct WayIn<'a> {
    channel: &'a Channel,
    name: Vec<String>,
    detail: Vec<String>,
}

impl WayIn<'_> {
    fn height(&self) -> f64 {
        22.0 + 20.0 * count(self.name.len()) + 17.0 * count(self.detail.len())
    }
}

/// Draws the upper part; gives where it ends.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen) -> f64 {
    let ways = ways_in(sheet);
    let height = height(sheet, &ways);
    pen.open("model-picture-path");
    ground(sheet, pen, height);
    heading(sheet, pen);
    let nodes = nodes(sheet, height);
    draw_ways_in(sheet, pen, &ways, &nodes);
    other_ways(sheet, pen, &nodes);
    let fan = draw_path(sheet, pen, &nodes);
    draw_onward(sheet, pen, fan);
    for (number, at) in nodes.iter().enumerate() {
        draw_node(sheet, pen, number, *at, height);
    }
    pen.close();
    height
}

fn ways_in<'a>(sheet: &Sheet<'a>) -> Vec<WayIn<'a>> {
    let room = WAYS_IN - 62.0;
    let way = |channel: &'a Channel| {
        let modes: Vec<&str> = channel
            .modes
            .iter()
            .map(|mode| sheet.words.mode(*mode))
            .collect();
        let detail = format!(
            "{}; {}",
            modes.join(", "),
            sheet.words.answer(channel.answer.decide_within_days)
        );
        WayIn {
            channel,
            name: wrap(channel.name.in_language(sheet.language), 15.0, true, room),
            detail: wrap(&detail, 13.0, false, room),
        }
    };
    sheet.model.channels.iter().map(way).collect()
}

fn height(sheet: &Sheet<'_>, ways: &[WayIn<'_>]) -> f64 {
    let ways_in: f64 = ways.iter().map(|way| way.height() + PILL_GAP).sum();
    let onward = ONWARD_TOP
        + 20.0
        + onward_pills(sheet)
            .iter()
            .map(|(frame, _)| frame.height + ONWARD_GAP)
            .sum::<f64>();
    (TITLE_END + 40.0 + ways_in).max(onward).max(520.0) + 24.0
}

fn ground(sheet: &Sheet<'_>, pen: &mut Pen, height: f64) {
    let width = sheet.width;
    pen.frame(
        Frame {
            x: 0.0,
            y: 0.0,
            width,
            height,
        },
        0.0,
        DEEP,
        "none",
    );
    let (low, mid, top) = (height - 60.0, height - 150.0, height - 250.0);
    let far = format!(
        "M0 {:.0} C {:.0} {top:.0} {:.0} {:.0} {:.0} {mid:.0} S {:.0} {:.0} {width:.0} {:.0} V{height:.0} H0 Z",
        mid + 20.0,
        width * 0.15,
        width * 0.3,
        low - 40.0,
        width * 0.5,
        width * 0.82,
        top - 60.0,
        top - 20.0
    );
    pen.shape(&far, PETROL);
    let near = format!(
        "M0 {:.0} C {:.0} {:.0} {:.0} {height:.0} {:.0} {:.0} S {:.0} {:.0} {width:.0} {:.0} V{height:.0} H0 Z",
        low + 10.0,
        width * 0.2,
        low - 40.0,
        width * 0.35,
        width * 0.55,
        low - 20.0,
        width * 0.85,
        mid - 40.0,
        mid + 10.0
    );
    pen.shape(&near, HILL);
}

fn heading(sheet: &Sheet<'_>, pen: &mut Pen) {
    let name = sheet.model.name.in_language(sheet.language);
    let room = sheet.width - ONWARD - 3.0 * MARGIN;
    let size = if width(name, 40.0, true) <= room {
        40.0
    } else {
        30.0
    };
    let line = wrap(name, size, true, room)
        .into_iter()
        .next()
        .unwrap_or_default();
    pen.text((MARGIN, 72.0), Type::bold(size, WHITE), &line);
    pen.text(
        (MARGIN, 108.0),
        Type::plain(19.0, MIST),
        &sheet.words.version(sheet.model),
    );
    pen.text(
        (MARGIN, TITLE_END + 12.0),
        Type::bold(16.0, CLOUDBERRY),
        sheet.words.ways_in(),
    );
    pen.text(
        (sheet.width - MARGIN - ONWARD + 66.0, 58.0),
        Type::bold(16.0, CLOUDBERRY),
        sheet.words.onward(),
    );
}

/// Where the nodes of the steps stand: a walk that rises over the hills.
fn nodes(sheet: &Sheet<'_>, height: f64) -> Vec<(f64, f64)> {
    let last = count(sheet.model.steps.len().saturating_sub(1)).max(1.0);
    let (low, rise) = (height - 105.0, 120.0);
    let wave = |number: usize| {
        [0.0, -26.0, 8.0, -18.0]
            .get(number % 4)
            .copied()
            .unwrap_or(0.0)
    };
    let at = |number: usize| {
        (
            sheet.middle(number),
            low - rise * count(number) / last + wave(number),
        )
    };
    (0..sheet.model.steps.len()).map(at).collect()
}

fn draw_ways_in(sheet: &Sheet<'_>, pen: &mut Pen, ways: &[WayIn<'_>], nodes: &[(f64, f64)]) {
    let mut y = TITLE_END + 30.0;
    for way in ways {
        let frame = Frame {
            x: MARGIN,
            y,
            width: WAYS_IN - 34.0,
            height: way.height(),
        };
        let step = way
            .channel
            .leads_to
            .as_ref()
            .and_then(|code| sheet.model.step_index(code))
            .unwrap_or(0);
        if let Some((to_x, to_y)) = nodes.get(step) {
            let (x, from) = (frame.x + frame.width, y + frame.height / 2.0);
            let bend = (to_x - x) * 0.55;
            let path = format!(
                "M{x:.0} {from:.0} C{:.0} {from:.0} {:.0} {:.0} {to_x:.0} {:.0}",
                x + bend,
                to_x - 20.0,
                to_y - 110.0,
                to_y - NODE - 6.0
            );
            pen.line(&path, CLOUDBERRY, 2.5, "1 8");
        }
        pen.frame(frame, 14.0, WHITE, "none");
        let below = pen.lines((frame.x + 16.0, y + 25.0), Type::bold(15.0, INK), &way.name);
        pen.lines(
            (frame.x + 16.0, below - 1.0),
            Type::plain(13.0, super::pen::MUTED),
            &way.detail,
        );
        y += frame.height + PILL_GAP;
    }
}

/// Ways other than to the next step: back, or past a step.
fn other_ways(sheet: &Sheet<'_>, pen: &mut Pen, nodes: &[(f64, f64)]) {
    for (number, (step, from)) in sheet.model.steps.iter().zip(nodes).enumerate() {
        let targets = step
            .next
            .iter()
            .filter_map(|code| sheet.model.step_index(code));
        for target in targets.filter(|target| *target != number + 1 && *target != number) {
            if let Some(to) = nodes.get(target) {
                draw_arc(pen, *from, *to, target < number);
            }
        }
    }
}

fn draw_arc(pen: &mut Pen, (from_x, from_y): (f64, f64), (to_x, to_y): (f64, f64), is_back: bool) {
    let span = (to_x - from_x).abs() / COLUMN;
    let (side, lift) = if is_back {
        (1.0, 46.0 + 14.0 * span)
    } else {
        (-1.0, 60.0 + 22.0 * span)
    };
    let (start, end) = (from_y + side * (NODE + 5.0), to_y + side * (NODE + 9.0));
    let quarter = (to_x - from_x) * 0.22;
    let path = format!(
        "M{from_x:.0} {start:.0} C{:.0} {:.0} {:.0} {:.0} {to_x:.0} {end:.0}",
        from_x + quarter,
        start + side * lift,
        to_x - quarter,
        end + side * lift
    );
    pen.line(&path, MIST, 2.5, "7 7");
    let tip = format!(
        "M{to_x:.0} {:.0} L{:.0} {:.0} L{:.0} {:.0} Z",
        end - side * 5.0,
        to_x - 7.0,
        end + side * 9.0,
        to_x + 7.0,
        end + side * 9.0
    );
    pen.shape(&tip, MIST);
}

/// The path itself; gives the point from which the ways onward fan out.
fn draw_path(sheet: &Sheet<'_>, pen: &mut Pen, nodes: &[(f64, f64)]) -> (f64, f64) {
    let last = nodes.last().copied().unwrap_or((MARGIN, 300.0));
    let fan = (sheet.width - MARGIN - ONWARD + 6.0, last.1 - 62.0);
    let mut path = String::new();
    let mut before: Option<(f64, f64)> = None;
    for (x, y) in nodes.iter().copied().chain([fan]) {
        match before {
            None => path = format!("M{x:.0} {y:.0}"),
            Some((from_x, from_y)) => {
                let half = (x - from_x) / 2.0;
                let (out, into) = (from_x + half, x - half);
                let _ = write!(
                    path,
                    " C{out:.0} {from_y:.0} {into:.0} {y:.0} {x:.0} {y:.0}"
                );
            }
        }
        before = Some((x, y));
    }
    pen.line(&path, WHITE, 9.0, "none");
    fan
}

/// The ways onward: where each stands, with its name in lines.
fn onward_pills(sheet: &Sheet<'_>) -> Vec<(Frame, Vec<String>)> {
    let (x, width) = (sheet.width - MARGIN - ONWARD + 66.0, ONWARD - 66.0);
    let mut y = ONWARD_TOP;
    let mut pills = Vec::new();
    for path in &sheet.model.onward {
        let lines = wrap(
            path.name.in_language(sheet.language),
            15.0,
            false,
            width - 28.0,
        );
        let frame = Frame {
            x,
            y,
            width,
            height: 11.0 + 19.0 * count(lines.len()),
        };
        y += frame.height + ONWARD_GAP;
        pills.push((frame, lines));
    }
    pills
}

fn draw_onward(sheet: &Sheet<'_>, pen: &mut Pen, (x, y): (f64, f64)) {
    let pills = onward_pills(sheet);
    for (frame, _) in &pills {
        let (left, middle) = (frame.x, frame.y + frame.height / 2.0);
        let (out, into) = (x + 34.0, left - 40.0);
        let way =
            format!("M{x:.0} {y:.0} C{out:.0} {y:.0} {into:.0} {middle:.0} {left:.0} {middle:.0}");
        pen.line(&way, WHITE, 2.5, "none");
    }
    for (frame, lines) in &pills {
        pen.frame(*frame, 15.0, WHITE, "none");
        pen.lines(
            (frame.x + 14.0, frame.y + 20.0),
            Type::plain(15.0, INK),
            lines,
        );
    }
    pen.circle((x, y), 11.0, WHITE, DEEP, "none");
    pen.line(
        &format!("M{x:.0} {y:.0} V{:.0}", y - 46.0),
        WHITE,
        5.0,
        "none",
    );
    pen.shape(
        &format!("M{:.0} {:.0} l30 9 l-30 9 Z", x + 2.0, y - 48.0),
        CLOUDBERRY,
    );
}

fn draw_node(sheet: &Sheet<'_>, pen: &mut Pen, number: usize, at: (f64, f64), bottom: f64) {
    let Some(step) = sheet.model.steps.get(number) else {
        return;
    };
    let is_naming = step.code == sheet.model.responsible.named_at;
    if is_naming {
        pen.line(
            &format!("M{:.0} {:.0} V{bottom:.0}", at.0, at.1 + NODE),
            CLOUDBERRY,
            4.0,
            "none",
        );
    }
    let fill = if is_naming { CLOUDBERRY } else { WHITE };
    let dash = if step.optional { "5 5" } else { "none" };
    pen.circle(
        at,
        NODE + 4.0,
        DEEP,
        if step.optional { WHITE } else { DEEP },
        dash,
    );
    pen.circle(at, NODE, fill, if is_naming { WHITE } else { fill }, "none");
    pen.text(
        (at.0, at.1 + 8.0),
        Type::bold(23.0, INK).centred(),
        &(number + 1).to_string(),
    );
}
