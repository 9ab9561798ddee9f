//! Writes SVG: shapes and texts with presentation attributes, escaped, with rounded numbers.
//!
//! Not where things go: the parts of the picture know that.

use std::fmt::Write;

pub(super) const PETROL: &str = "#0b5563";
pub(super) const DEEP: &str = "#0b4753";
pub(super) const HILL: &str = "#176a76";
pub(super) const CLOUDBERRY: &str = "#f5b04c";
pub(super) const RUST: &str = "#924509";
pub(super) const PALE: &str = "#fdf0dc";
pub(super) const PAPER: &str = "#f6f5f1";
pub(super) const LINE: &str = "#dbd8ce";
pub(super) const INK: &str = "#232b2d";
pub(super) const MUTED: &str = "#54605f";
pub(super) const WHITE: &str = "#ffffff";
pub(super) const MIST: &str = "#cfe2e4";

const FONT: &str = "'Hanken Grotesk Variable', 'Hanken Grotesk', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f64,
    pub(super) is_bold: bool,
    pub(super) colour: &'static str,
    pub(super) anchor: &'static str,
}

impl Type {
    pub(super) const fn plain(size: f64, colour: &'static str) -> Type {
        Type {
            size,
            is_bold: false,
            colour,
            anchor: "start",
        }
    }

    pub(super) const fn bold(size: f64, colour: &'static str) -> Type {
        Type {
            size,
            is_bold: true,
            colour,
            anchor: "start",
        }
    }

    pub(super) const fn centred(self) -> Type {
        Type {
            anchor: "middle",
            ..self
        }
    }
}

/// A rectangle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// The drawing so far.
#[derive(Debug, Default)]
pub(super) struct Pen {
    body: String,
}

impl Pen {
    /// Opens a group with a class.
    pub(super) fn open(&mut self, class: &str) {
        self.write(format_args!("<g class=\"{class}\">\n"));
    }

    /// Closes the group opened last.
    pub(super) fn close(&mut self) {
        self.write(format_args!("</g>\n"));
    }

    /// A filled rectangle with round corners and an edge of a colour; `none` for no edge.
    pub(super) fn frame(&mut self, frame: Frame, radius: f64, fill: &str, edge: &str) {
        let Frame {
            x,
            y,
            width,
            height,
        } = frame;
        self.write(format_args!(
            "<rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"{radius:.0}\" fill=\"{fill}\" stroke=\"{edge}\"/>\n"
        ));
    }

    /// A circle with an edge; `dash` as in SVG, `none` for an unbroken edge.
    pub(super) fn circle(
        &mut self,
        (x, y): (f64, f64),
        radius: f64,
        fill: &str,
        edge: &str,
        dash: &str,
    ) {
        self.write(format_args!(
            "<circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"{radius:.1}\" fill=\"{fill}\" stroke=\"{edge}\" stroke-width=\"3\" stroke-dasharray=\"{dash}\"/>\n"
        ));
    }

    /// A filled shape.
    pub(super) fn shape(&mut self, outline: &str, fill: &str) {
        self.write(format_args!("<path d=\"{outline}\" fill=\"{fill}\"/>\n"));
    }

    /// A line of a width and colour; `dash` as in SVG.
    pub(super) fn line(&mut self, outline: &str, colour: &str, width: f64, dash: &str) {
        self.write(format_args!(
            "<path d=\"{outline}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width:.1}\" stroke-linecap=\"round\" stroke-dasharray=\"{dash}\"/>\n"
        ));
    }

    /// A line of text; `y` is its baseline.
    pub(super) fn text(&mut self, (x, y): (f64, f64), look: Type, text: &str) {
        let weight = if look.is_bold { 700 } else { 400 };
        let Type {
            size,
            colour,
            anchor,
            ..
        } = look;
        let text = escaped(text);
        self.write(format_args!(
            "<text x=\"{x:.0}\" y=\"{y:.0}\" font-size=\"{size:.0}\" font-weight=\"{weight}\" fill=\"{colour}\" text-anchor=\"{anchor}\">{text}</text>\n"
        ));
    }

    /// Lines of text under each other; gives the baseline that would come next.
    pub(super) fn lines(&mut self, (x, y): (f64, f64), look: Type, lines: &[String]) -> f64 {
        let mut baseline = y;
        for line in lines {
            self.text((x, baseline), look, line);
            baseline += leading(look.size);
        }
        baseline
    }

    /// The whole file, on paper.
    pub(super) fn finish(
        self,
        width: f64,
        height: f64,
        title: &str,
        description: &str,
        language: &str,
    ) -> String {
        let (title, description) = (escaped(title), escaped(description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"model-picture\" viewBox=\"0 0 {width:.0} {height:.0}\" \
             width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-labelledby=\"model-picture-title model-picture-desc\" \
             xml:lang=\"{language}\" lang=\"{language}\" font-family=\"{FONT}\">\n\
             <title id=\"model-picture-title\">{title}</title>\n<desc id=\"model-picture-desc\">{description}</desc>\n\
             <rect width=\"{width:.0}\" height=\"{height:.0}\" fill=\"{PAPER}\"/>\n{}</svg>\n",
            self.body
        )
    }

    fn write(&mut self, arguments: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.body.write_fmt(arguments);
    }
}

/// The distance between the baselines of a size.
pub(super) fn leading(size: f64) -> f64 {
    (size * 1.32).round()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
