//! Recording the work ability score and reading its change.
//! Not here: the question and its bands, which are the model's.

use super::{ScoreAnswer, ScoreRecord, Setting};
use crate::case::CaseFile;
use crate::id::{AccountId, AssessmentId};
use crate::model::{Band, ServiceModel};
use jiff::civil::Date;

/// Why a score was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreRefused {
    CaseClosed,
    TakenInTheFuture,
}

/// One asking, as written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreEntry {
    pub answer: ScoreAnswer,
    pub taken_on: Date,
    pub setting: Setting,
    pub comment: String,
}

/// Records one asking of the question. "Refused" and "not asked" are answers too.
///
/// Source: IN-7; domain dossier § 2.1.
/// Refuses when the case is closed; the day is to come.
pub fn record(
    file: &CaseFile,
    id: AssessmentId,
    entry: ScoreEntry,
    by: AccountId,
    today: Date,
) -> Result<ScoreRecord, ScoreRefused> {
    if !file.case.is_open() {
        return Err(ScoreRefused::CaseClosed);
    }
    if entry.taken_on > today {
        return Err(ScoreRefused::TakenInTheFuture);
    }
    let ScoreEntry {
        answer,
        taken_on,
        setting,
        comment,
    } = entry;
    Ok(ScoreRecord {
        id,
        case: file.case.id,
        answer,
        taken_on,
        setting,
        recorded_by: by,
        comment,
    })
}

/// How a score has moved between two askings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreChange {
    /// At most one point either way.
    Noise,
    /// Two points: a hint, not a change.
    Hint { points: i8 },
    /// Three points or more.
    Change { points: i8 },
}

/// The change between two scores, later less earlier.
pub const fn change(earlier: u8, later: u8) -> ScoreChange {
    let points = later.cast_signed() - earlier.cast_signed();
    match points.unsigned_abs() {
        0 | 1 => ScoreChange::Noise,
        2 => ScoreChange::Hint { points },
        _ => ScoreChange::Change { points },
    }
}

/// The change from the first score to the last; none with fewer than two. What was refused or not asked is missing, never zero.
pub fn change_of(scores: &[ScoreRecord]) -> Option<ScoreChange> {
    let mut points: Vec<(Date, u8)> = scores
        .iter()
        .filter_map(|record| match record.answer {
            ScoreAnswer::Scored(score) => Some((record.taken_on, score.value())),
            ScoreAnswer::Refused | ScoreAnswer::NotAsked => None,
        })
        .collect();
    points.sort_by_key(|(day, _)| *day);
    match points.as_slice() {
        [(_, first), .., (_, last)] => Some(change(*first, *last)),
        _ => None,
    }
}

/// The band of an answer in the county's model; none when nothing was scored.
pub fn band(model: &ServiceModel, answer: ScoreAnswer) -> Option<&Band> {
    match answer {
        ScoreAnswer::Scored(score) => model.score_band(i32::from(score.value())),
        ScoreAnswer::Refused | ScoreAnswer::NotAsked => None,
    }
}
