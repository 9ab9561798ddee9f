//! The band of the responsible worker, from the step that names one to the end of the path.
//!
//! Not who may be responsible: the model's page tells that in words.

use super::measure::{width, wrap};
use super::pen::{CLOUDBERRY, Frame, INK, Pen, Type};
use super::{COLUMN, MARGIN, Sheet};

/// Draws the band; gives where it ends.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen, top: f64) -> f64 {
    let Some(named) = sheet.model.step_index(&sheet.model.responsible.named_at) else {
        return top;
    };
    let x = sheet.left(named) + 8.0;
    let frame = Frame {
        x,
        y: top + 22.0,
        width: sheet.width - MARGIN - x,
        height: 46.0,
    };
    pen.open("model-picture-responsible");
    let middle = sheet.middle(named);
    pen.line(
        &format!("M{middle:.0} {top:.0} V{:.0}", frame.y),
        CLOUDBERRY,
        4.0,
        "none",
    );
    pen.frame(frame, 23.0, CLOUDBERRY, "none");
    let (head_x, head_y) = (x + COLUMN / 2.0 - 8.0 - 80.0, frame.y + 16.0);
    pen.circle((head_x, head_y), 5.0, INK, INK, "none");
    let (left, right, foot) = (head_x - 9.0, head_x + 9.0, head_y + 18.0);
    pen.shape(
        &format!("M{left:.0} {foot:.0} a9 9 0 0 1 {:.0} 0 Z", right - left),
        INK,
    );
    let name = sheet.model.responsible.name.in_language(sheet.language);
    let start = head_x + 22.0;
    pen.text((start, frame.y + 30.0), Type::bold(18.0, INK), name);
    let after = start + width(name, 18.0, true) + 16.0;
    let room = frame.x + frame.width - after - 24.0;
    let sentence = wrap(sheet.words.walks_along(), 16.0, false, room);
    if let [line] = sentence.as_slice() {
        pen.text((after, frame.y + 30.0), Type::plain(16.0, INK), line);
    }
    pen.close();
    frame.y + frame.height
}
