//! A line with its target, as SVG written on the server, with the same numbers as a table.
//! Not a chart library: one kind of chart, classes only, never a style.

use askama::Template;

/// The drawing is 360 wide: at the narrowest shown width its words are still 12 pixels high.
const LEFT: f64 = 30.0;
const RIGHT: f64 = 282.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 186.0;

/// A value at a place along the line.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The words under the axis, short: "18.3.".
    pub axis: String,
    /// The words in the table: "18.3.2026".
    pub row: String,
    /// The value, at least zero.
    pub value: f64,
    /// The value as it is read: "5".
    pub words: String,
}

/// A line chart: the words come ready from the view.
#[derive(Template)]
#[template(path = "part/chart.html")]
#[must_use]
pub struct LineChart {
    id: String,
    title: String,
    finding: String,
    show_table: String,
    headings: (String, String),
    highest: f64,
    target: Option<(f64, String)>,
    points: Vec<Point>,
}

/// Where a point is drawn.
struct Mark<'a> {
    x: String,
    y: String,
    words_y: String,
    is_last: bool,
    is_named: bool,
    point: &'a Point,
}

impl LineChart {
    /// A chart of points from zero to `highest`. The finding says in a sentence what the line shows.
    pub fn new(
        id: &str,
        title: impl Into<String>,
        finding: impl Into<String>,
        highest: f64,
        points: Vec<Point>,
    ) -> Self {
        Self {
            id: id.to_owned(),
            title: title.into(),
            finding: finding.into(),
            show_table: String::new(),
            headings: (String::new(), String::new()),
            highest: if highest.is_finite() && highest > 0.0 {
                highest
            } else {
                1.0
            },
            target: None,
            points,
        }
    }

    /// The words of the table: what opens it, and its two headings.
    pub fn table(
        mut self,
        show: impl Into<String>,
        at: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.show_table = show.into();
        self.headings = (at.into(), value.into());
        self
    }

    /// A dashed line to reach, with its name: `target(7.0, "Tavoite 7")`.
    pub fn target(mut self, value: f64, words: impl Into<String>) -> Self {
        self.target = Some((value, words.into()));
        self
    }

    fn y(&self, value: f64) -> f64 {
        let share = (value / self.highest).clamp(0.0, 1.0);
        BOTTOM - share * (BOTTOM - TOP)
    }

    /// Lines across: none, half, all.
    fn grid(&self) -> Vec<(String, String, String)> {
        [0.0, self.highest / 2.0, self.highest]
            .map(|value| self.level(value, &number(value)))
            .to_vec()
    }

    fn target_line(&self) -> Option<(String, String, String)> {
        self.target
            .as_ref()
            .map(|(value, words)| self.level(*value, words))
    }

    fn level(&self, value: f64, words: &str) -> (String, String, String) {
        (
            number(self.y(value)),
            number(self.y(value) + 4.0),
            words.to_owned(),
        )
    }

    fn marks(&self) -> Vec<Mark<'_>> {
        let gaps = u32::try_from(self.points.len().saturating_sub(1))
            .unwrap_or(u32::MAX)
            .max(1);
        // At most five words under the axis, counted from the newest, so that they never overlap.
        let every = self.points.len().div_ceil(5).max(1);
        let of_point = |(place, point): (u32, &'_ Point)| {
            (
                LEFT + (RIGHT - LEFT) * f64::from(place) / f64::from(gaps),
                self.y(point.value),
            )
        };
        let places = (0..).zip(&self.points);
        places
            .map(|(place, point)| {
                let (x, y) = of_point((place, point));
                let to_last = self
                    .points
                    .len()
                    .saturating_sub(1)
                    .saturating_sub(usize::try_from(place).unwrap_or(0));
                Mark {
                    x: number(x),
                    y: number(y),
                    words_y: number((y - 11.0).max(12.0)),
                    is_last: to_last == 0,
                    is_named: to_last.is_multiple_of(every),
                    point,
                }
            })
            .collect()
    }

    /// The line's drawing commands.
    fn line(&self) -> String {
        let marks = self.marks();
        let steps = marks.iter().enumerate().map(|(place, mark)| {
            let command = if place == 0 { 'M' } else { 'L' };
            format!("{command}{} {}", mark.x, mark.y)
        });
        steps.collect::<Vec<_>>().join(" ")
    }

    /// The shade under the line.
    fn area(&self) -> String {
        let marks = self.marks();
        match (marks.first(), marks.last()) {
            (Some(first), Some(last)) => {
                format!(
                    "{} L{} {BOTTOM} L{} {BOTTOM} Z",
                    self.line(),
                    last.x,
                    first.x
                )
            }
            _ => String::new(),
        }
    }
}

/// At most one decimal, none when it is zero.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chart(values: &[u8]) -> LineChart {
        let point = |(place, value): (usize, &u8)| Point {
            axis: format!("{place}.1."),
            row: format!("{place}.1.2026"),
            value: f64::from(*value),
            words: value.to_string(),
        };
        let points = values.iter().enumerate().map(point).collect();
        LineChart::new(
            "score",
            "Työkykypistemäärä",
            "Pistemäärä on noussut.",
            10.0,
            points,
        )
        .table("Näytä luvut taulukkona", "Päivä", "Pisteet")
        .target(7.0, "Tavoite 7")
    }

    #[test]
    fn a_chart_has_a_title_a_finding_and_a_named_target() {
        let html = chart(&[3, 4, 5]).to_string();
        assert!(html.contains("<title id=\"score-title\">Työkykypistemäärä</title>"));
        assert!(html.contains("<figcaption>Pistemäärä on noussut.</figcaption>"));
        assert!(html.contains("Tavoite 7"));
        assert!(!html.contains("style="));
    }

    #[test]
    fn a_chart_of_nothing_or_one_point_is_still_a_chart() {
        assert!(chart(&[]).to_string().contains("<svg"));
        assert!(chart(&[5]).to_string().contains("<td>5</td>"));
    }

    proptest! {
        #[test]
        fn every_value_drawn_is_also_in_the_table(values in proptest::collection::vec(0_u8..=10, 0..40)) {
            let html = chart(&values).to_string();
            let table = &html[html.find("<tbody>").unwrap()..];
            for (place, value) in values.iter().enumerate() {
                let row = format!("<td>{place}.1.2026</td><td>{value}</td>");
                prop_assert!(table.contains(&row));
            }
            prop_assert_eq!(html.matches("<circle").count(), values.len());
            prop_assert!(!html.contains("NaN"));
        }
    }
}
