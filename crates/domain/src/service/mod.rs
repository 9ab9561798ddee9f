//! Services and benefits of plan lines: beginning, ending and stopping them, recorded beside the immutable plan.
//! Not here: the catalogue (`national`, `model`).

use crate::case::CaseFile;
use crate::case::hearing::may_carry;
use crate::ground::NoGround;
use crate::id::{AccountId, LineId};
use crate::plan::{LineProgress, LineState};
use jiff::{Timestamp, civil::Date};

/// Why a line's service was not begun, ended or stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceRefused {
    CaseClosed,
    /// Only a line of the agreed plan begins.
    LineNotInPlan,
    /// The line is already running.
    AlreadyRunning,
    /// The line is done or stopped.
    Over,
    /// The provider may not know of the plan (I-4).
    GroundMissing(NoGround),
    InTheFuture,
    EndsBeforeItStarted,
    ResultMissing,
    ReasonMissing,
}

/// How a line goes now; a line without progress is planned.
pub fn state_of(file: &CaseFile, line: LineId) -> LineState {
    let newest = file
        .progress
        .iter()
        .rev()
        .find(|progress| progress.line == line);
    newest.map_or(LineState::Planned, |progress| progress.state.clone())
}

/// Begins the service or benefit of a line.
///
/// Source: domain dossier § 1.2 state 5; I-4.
/// Refuses when the case is closed; the line is not in the plan in force; it runs or is over; the provider outside the county has
/// no ground; the day is to come.
pub fn begin(
    file: &CaseFile,
    line: LineId,
    on: Date,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<LineProgress, ServiceRefused> {
    let plan = file.plan_in_force().into_iter();
    let found = plan
        .flat_map(|plan| &plan.content.lines)
        .find(|own| own.id == line);
    check_open(file, on, today)?;
    let found = found.ok_or(ServiceRefused::LineNotInPlan)?;
    match state_of(file, line) {
        LineState::Planned => {}
        LineState::Running { .. } => return Err(ServiceRefused::AlreadyRunning),
        LineState::Done { .. } | LineState::Stopped { .. } => return Err(ServiceRefused::Over),
    }
    may_carry(file, &found.responsible, now, today).map_err(ServiceRefused::GroundMissing)?;
    Ok(progress(
        file,
        line,
        LineState::Running {
            started_on: on,
            recorded_by: by,
        },
    ))
}

/// Ends a line as carried out; a line that was never recorded as begun may also be done at once.
///
/// Refuses when the case is closed; the line is in no agreed plan; it is over; the day is to come or before the beginning; the
/// result is not written.
pub fn end(
    file: &CaseFile,
    line: LineId,
    on: Date,
    result: &str,
    by: AccountId,
    today: Date,
) -> Result<LineProgress, ServiceRefused> {
    check_open(file, on, today)?;
    check_agreed(file, line)?;
    let started_on = started(file, line, on)?;
    let result = result.trim().to_owned();
    if result.is_empty() {
        return Err(ServiceRefused::ResultMissing);
    }
    Ok(progress(
        file,
        line,
        LineState::Done {
            started_on,
            ended_on: on,
            result,
            recorded_by: by,
        },
    ))
}

/// Stops a line before it was carried out, because.
///
/// Refuses when the case is closed; the line is in no agreed plan; it is over; the day is to come or before the beginning; no
/// reason is given.
pub fn stop(
    file: &CaseFile,
    line: LineId,
    on: Date,
    because: &str,
    by: AccountId,
    today: Date,
) -> Result<LineProgress, ServiceRefused> {
    check_open(file, on, today)?;
    check_agreed(file, line)?;
    started(file, line, on)?;
    let because = because.trim().to_owned();
    if because.is_empty() {
        return Err(ServiceRefused::ReasonMissing);
    }
    Ok(progress(
        file,
        line,
        LineState::Stopped {
            on,
            because,
            recorded_by: by,
        },
    ))
}

fn check_open(file: &CaseFile, on: Date, today: Date) -> Result<(), ServiceRefused> {
    if !file.case.is_open() {
        return Err(ServiceRefused::CaseClosed);
    }
    if on > today {
        Err(ServiceRefused::InTheFuture)
    } else {
        Ok(())
    }
}

/// A running service whose line a newer version dropped must still be ended: any agreed version counts.
fn check_agreed(file: &CaseFile, line: LineId) -> Result<(), ServiceRefused> {
    let mut agreed = file
        .plans
        .iter()
        .filter(|plan| !plan.is_draft())
        .flat_map(|plan| &plan.content.lines);
    if agreed.any(|own| own.id == line) {
        Ok(())
    } else {
        Err(ServiceRefused::LineNotInPlan)
    }
}

fn started(file: &CaseFile, line: LineId, on: Date) -> Result<Option<Date>, ServiceRefused> {
    match state_of(file, line) {
        LineState::Planned => Ok(None),
        LineState::Running { started_on, .. } if on < started_on => {
            Err(ServiceRefused::EndsBeforeItStarted)
        }
        LineState::Running { started_on, .. } => Ok(Some(started_on)),
        LineState::Done { .. } | LineState::Stopped { .. } => Err(ServiceRefused::Over),
    }
}

fn progress(file: &CaseFile, line: LineId, state: LineState) -> LineProgress {
    LineProgress {
        case: file.case.id,
        line,
        state,
    }
}

#[cfg(test)]
mod tests;
