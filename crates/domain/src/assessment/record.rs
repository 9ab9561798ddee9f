//! Recording the interview, results of instruments, the segment and the rehabilitation options considered.
//! Not here: the score (`score`), orders (`order`), the joint assessment (`joint`).

use super::{InstrumentResult, Interview, InterviewResult, RehabilitationOption};
use crate::case::{Case, CaseFile};
use crate::model::{CriterionCode, LicenceClass, SegmentCode, ServiceModel};
use jiff::civil::Date;

/// Why an interview was not recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InterviewRefused {
    CaseClosed,
    HeldInTheFuture,
    UnemployedInTheFuture,
    UnknownCriterion(CriterionCode),
    /// The situation is not written.
    SituationMissing,
    /// Guided to another service, but not which.
    ServiceMissing,
}

/// Records the initial interview.
///
/// Source: IN-5.
/// Refuses when the case is closed; a day is to come; a criterion is not of the model; the situation or the service guided to
/// is not written.
pub fn record_interview(
    file: &CaseFile,
    model: &ServiceModel,
    interview: Interview,
    today: Date,
) -> Result<Interview, InterviewRefused> {
    if !file.case.is_open() {
        return Err(InterviewRefused::CaseClosed);
    }
    if interview.held_on > today {
        return Err(InterviewRefused::HeldInTheFuture);
    }
    if interview.unemployed_since.is_some_and(|day| day > today) {
        return Err(InterviewRefused::UnemployedInTheFuture);
    }
    if let Some(unknown) = interview
        .criteria_met
        .iter()
        .find(|code| model.criterion(code).is_none())
    {
        return Err(InterviewRefused::UnknownCriterion(unknown.clone()));
    }
    if interview.situation.trim().is_empty() {
        return Err(InterviewRefused::SituationMissing);
    }
    if matches!(&interview.result, InterviewResult::ToAnotherService { name } if name.trim().is_empty())
    {
        return Err(InterviewRefused::ServiceMissing);
    }
    Ok(Interview {
        case: file.case.id,
        ..interview
    })
}

/// Why an instrument's result was not recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InstrumentRefused {
    CaseClosed,
    UnknownInstrument,
    /// The owner's permission is not held by the county.
    PermissionMissing,
    DoneInTheFuture,
    /// The model has no such result field: items of an instrument are never recorded.
    UnknownField {
        field: String,
    },
    OutOfRange {
        field: String,
    },
    /// Neither a number nor a summary.
    NothingRecorded,
}

/// Records that an instrument owned by others was done, with its summary numbers.
///
/// Source: domain dossier § 2.
/// Refuses when the case is closed; the instrument is not of the model or its permission is not held; the day is to come; a field is
/// unknown or out of range; nothing is recorded.
pub fn record_instrument(
    file: &CaseFile,
    model: &ServiceModel,
    result: InstrumentResult,
    today: Date,
) -> Result<InstrumentResult, InstrumentRefused> {
    if !file.case.is_open() {
        return Err(InstrumentRefused::CaseClosed);
    }
    let instrument = model
        .instrument(&result.instrument)
        .ok_or(InstrumentRefused::UnknownInstrument)?;
    if instrument.licence == LicenceClass::Permission && !instrument.permission_held {
        return Err(InstrumentRefused::PermissionMissing);
    }
    if result.done_on > today {
        return Err(InstrumentRefused::DoneInTheFuture);
    }
    let known = |field: &str| {
        let known = instrument
            .results
            .iter()
            .find(|known| known.code.as_str() == field);
        known.ok_or_else(|| InstrumentRefused::UnknownField {
            field: field.to_owned(),
        })
    };
    for field in result.notes.keys() {
        known(field)?;
    }
    for (field, value) in &result.values {
        let known = known(field)?;
        let too_low = known.from.is_some_and(|from| *value < i64::from(from));
        let too_high = known.to.is_some_and(|to| *value > i64::from(to));
        if too_low || too_high {
            return Err(InstrumentRefused::OutOfRange {
                field: field.clone(),
            });
        }
    }
    let is_empty = result.values.is_empty() && result.notes.is_empty();
    if is_empty && result.summary.trim().is_empty() {
        return Err(InstrumentRefused::NothingRecorded);
    }
    Ok(InstrumentResult {
        case: file.case.id,
        ..result
    })
}

/// Why a client was not put into a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentRefused {
    CaseClosed,
    /// The county's segmentation has no such group.
    UnknownGroup,
}

/// Puts the client into a group of the county's segmentation; it steers how help is arranged, never whether it is given.
///
/// Source: IN-8.
/// Refuses when the case is closed; the group is not of the model.
pub fn segment(
    file: &CaseFile,
    model: &ServiceModel,
    group: SegmentCode,
) -> Result<Case, SegmentRefused> {
    if !file.case.is_open() {
        return Err(SegmentRefused::CaseClosed);
    }
    if model.segment(&group).is_none() {
        return Err(SegmentRefused::UnknownGroup);
    }
    Ok(Case {
        segment: Some(group),
        ..file.case.clone()
    })
}

/// Why a rehabilitation option was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RehabilitationRefused {
    CaseClosed,
    ConsideredInTheFuture,
    ResultMissing,
}

/// Records that a rehabilitation option was considered, and the result.
///
/// Source: Act 395/2006 § 36; Act 566/2005; domain dossier § 1.5.
/// Refuses when the case is closed; the day is to come; the result is not written.
pub fn consider_rehabilitation(
    file: &CaseFile,
    option: RehabilitationOption,
    today: Date,
) -> Result<RehabilitationOption, RehabilitationRefused> {
    if !file.case.is_open() {
        return Err(RehabilitationRefused::CaseClosed);
    }
    if option.considered_on > today {
        return Err(RehabilitationRefused::ConsideredInTheFuture);
    }
    if option.result.trim().is_empty() {
        return Err(RehabilitationRefused::ResultMissing);
    }
    Ok(RehabilitationOption {
        case: file.case.id,
        ..option
    })
}
