//! The foot: what the signs mean, on what ground information is exchanged, and the source of the model.
//!
//! Not the rules themselves.

use super::measure::width;
use super::pen::{CLOUDBERRY, DEEP, INK, LINE, MIST, MUTED, PETROL, Pen, Type, WHITE};
use super::{MARGIN, Sheet};

/// Draws the foot; gives where the picture ends.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen, top: f64) -> f64 {
    let y = top + 52.0;
    pen.open("model-picture-legend");
    pen.line(
        &format!("M{MARGIN:.0} {:.0} H{:.0}", y - 26.0, sheet.width - MARGIN),
        LINE,
        1.0,
        "none",
    );
    let mut x = MARGIN;
    pen.text((x, y + 6.0), Type::bold(16.0, PETROL), sheet.words.legend());
    x += width(sheet.words.legend(), 16.0, true) + 32.0;
    for sign in [Sign::Step, Sign::Naming, Sign::Optional, Sign::OtherWay] {
        draw_sign(pen, sign, (x, y));
        let word = sign.word(sheet);
        pen.text((x + 46.0, y + 6.0), Type::plain(15.0, INK), word);
        x += 46.0 + width(word, 15.0, false) + 34.0;
    }
    pen.close();
    let base = y + 44.0;
    let source = super::measure::wrap(
        &sheet.model.source,
        14.0,
        false,
        sheet.width - 2.0 * MARGIN - 140.0,
    );
    let after = pen.lines((MARGIN, base), Type::plain(14.0, MUTED), &source);
    let brand = Type {
        anchor: "end",
        ..Type::bold(16.0, PETROL)
    };
    pen.text((sheet.width - MARGIN, base), brand, "Rinnalla");
    after + 14.0
}

#[derive(Clone, Copy)]
enum Sign {
    Step,
    Naming,
    Optional,
    OtherWay,
}

impl Sign {
    fn word(self, sheet: &Sheet<'_>) -> &'static str {
        match self {
            Sign::Step => sheet.words.legend_step(),
            Sign::Naming => sheet.words.legend_naming(),
            Sign::Optional => sheet.words.optional(),
            Sign::OtherWay => sheet.words.legend_other_way(),
        }
    }
}

fn draw_sign(pen: &mut Pen, sign: Sign, (x, y): (f64, f64)) {
    let middle = (x + 20.0, y);
    pen.circle(middle, 18.0, DEEP, DEEP, "none");
    match sign {
        Sign::Step => pen.circle(middle, 10.0, WHITE, WHITE, "none"),
        Sign::Naming => pen.circle(middle, 10.0, CLOUDBERRY, WHITE, "none"),
        Sign::Optional => {
            pen.circle(middle, 13.0, DEEP, WHITE, "5 5");
            pen.circle(middle, 7.0, WHITE, WHITE, "none");
        }
        Sign::OtherWay => {
            pen.line(
                &format!("M{:.0} {:.0} q9 -14 18 0", x + 11.0, y + 4.0),
                MIST,
                2.5,
                "5 5",
            );
        }
    }
}
