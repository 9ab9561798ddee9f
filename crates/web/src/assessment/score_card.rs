//! The card of the work ability score: the newest number, its change in words, the trend and every asking.
//! Not the other cards (`overview_cards`).

use actions::CaseView;
use domain::assessment::score::{ScoreChange, band, change};
use domain::assessment::{ScoreAnswer, ScoreRecord};
use jiff::ToSpan;
use jiff::civil::Date;

use super::overview_cards::{by, name};
use crate::format::Written as _;
use crate::page::Page;
use crate::part::{LineChart, Point};
use crate::word;

/// The work ability score and its trend.
pub struct ScoreCard {
    pub question: String,
    pub latest: Option<LatestScore>,
    pub changes: Vec<String>,
    pub again: String,
    pub chart: Option<LineChart>,
    pub rows: Vec<ScoreRow>,
}

/// The newest number, with its band in the county's words.
pub struct LatestScore {
    pub value: String,
    pub band: String,
    pub taken: String,
}

/// One asking.
pub struct ScoreRow {
    pub on: String,
    pub answer: String,
    pub setting: String,
    pub who: String,
    pub comment: String,
}

/// The score in words, as a line and as rows.
pub fn score(page: &Page, view: &CaseView) -> ScoreCard {
    let l = page.l;
    let mut records: Vec<&ScoreRecord> = view.file.scores.iter().collect();
    records.sort_by_key(|record| (record.taken_on, record.id));
    let numbers: Vec<(Date, u8)> = records
        .iter()
        .filter_map(|record| match record.answer {
            ScoreAnswer::Scored(score) => Some((record.taken_on, score.value())),
            ScoreAnswer::Refused | ScoreAnswer::NotAsked => None,
        })
        .collect();
    let latest = records
        .iter()
        .rev()
        .find(|record| matches!(record.answer, ScoreAnswer::Scored(_)));
    ScoreCard {
        question: page.say(&view.model.score.question).to_owned(),
        latest: latest.map(|record| LatestScore {
            value: numbers
                .last()
                .map_or_else(String::new, |(_, value)| value.to_string()),
            band: band(&view.model, record.answer)
                .map_or_else(String::new, |band| page.say(&band.name).to_owned()),
            taken: by(page, view, record.taken_on, record.recorded_by),
        }),
        changes: changes(page, &numbers),
        again: again(page, view, &numbers),
        chart: chart(page, &numbers),
        rows: records
            .iter()
            .rev()
            .map(|record| ScoreRow {
                on: page.date(record.taken_on),
                answer: match record.answer {
                    ScoreAnswer::Scored(score) => score.value().to_string(),
                    ScoreAnswer::Refused => l.assessment_score_refused(),
                    ScoreAnswer::NotAsked => l.assessment_score_not_asked(),
                },
                setting: word::setting(l, record.setting),
                who: name(view, record.recorded_by),
                comment: record.comment.clone(),
            })
            .collect(),
    }
}

/// From the first to the last, and from the one before when there are more than two.
fn changes(page: &Page, numbers: &[(Date, u8)]) -> Vec<String> {
    let l = page.l;
    let sentence = |change: ScoreChange, since: Date| {
        let since = page.date(since);
        match change {
            ScoreChange::Noise => l.assessment_change_noise(since),
            ScoreChange::Hint { points } => l.assessment_change_hint(since, signed(points)),
            ScoreChange::Change { points } if points > 0 => {
                l.assessment_change_better(since, signed(points))
            }
            ScoreChange::Change { points } => l.assessment_change_worse(since, signed(points)),
        }
    };
    let [first, .., last] = numbers else {
        return Vec::new();
    };
    let mut sentences = vec![sentence(change(first.1, last.1), first.0)];
    if let [_, .., before, last] = numbers
        && before != first
    {
        sentences.push(sentence(change(before.1, last.1), before.0));
    }
    sentences
}

fn signed(points: i8) -> String {
    if points > 0 {
        format!("+{points}")
    } else {
        format!("\u{2212}{}", points.unsigned_abs())
    }
}

fn again(page: &Page, view: &CaseView, numbers: &[(Date, u8)]) -> String {
    let (Some(months), Some((last, _))) = (view.model.score.repeat_after_months, numbers.last())
    else {
        return String::new();
    };
    let on = last.saturating_add(i64::from(months).months());
    if !view.file.case.is_open() {
        String::new()
    } else if on <= view.today {
        page.l.assessment_score_again_now(page.date(on))
    } else {
        page.l.assessment_score_again(page.date(on))
    }
}

fn chart(page: &Page, numbers: &[(Date, u8)]) -> Option<LineChart> {
    let l = page.l;
    let [first, .., last] = numbers else {
        return None;
    };
    let points = numbers.iter().map(|(on, value)| Point {
        axis: page.language.short_date(*on),
        row: page.date(*on),
        value: f64::from(*value),
        words: value.to_string(),
    });
    let finding = l.case_score_finding(u32::from(first.1), u32::from(last.1));
    let chart = LineChart::new(
        "score",
        l.assessment_score_title(),
        finding,
        10.0,
        points.collect(),
    );
    Some(chart.table(
        l.case_score_table(),
        l.case_score_day(),
        l.case_score_points(),
    ))
}
