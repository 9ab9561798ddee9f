//! Closing a case with an outcome and its follow-ups (I-7), and opening it again.
//! Not here: recording the follow-ups (`follow_up`).

use super::{FollowUp, FollowUpState};
use crate::case::{Case, CaseFile, CaseState, StepVisit};
use crate::id::{AccountId, FollowUpId, HandoverId, TaskId, TermId};
use crate::model::{ClosingCode, OutcomeClass, ServiceModel, StepCode};
use crate::person::Worker;
use crate::responsibility::naming::{MayNotBeResponsible, end_all_terms, may_be_responsible, term};
use crate::responsibility::{Term, TermKind};
use crate::task::TaskState;
use jiff::{Timestamp, ToSpan, civil::Date};

/// One thing that stands in the way of closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloseRefused {
    AlreadyClosed,
    UnknownOutcome,
    /// The model does not let a case close at this step with this outcome.
    NotAtThisStep,
    /// The way onward is not chosen.
    NoOnwardPath,
    /// A handover is under way: complete or withdraw it first.
    HandoverUnderWay(HandoverId),
    /// These tasks are neither done, cancelled nor moved off the case.
    OpenTasks(Vec<TaskId>),
    /// Nobody would own the follow-ups.
    NoFollowUpOwner,
    /// What happened is not written.
    NoteMissing,
}

/// What a closing says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub outcome: ClosingCode,
    pub note: String,
    /// Who follows up; the responsible worker when nobody else is named.
    pub follow_up_owner: Option<AccountId>,
}

/// A closed case: save all of it together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub case: Case,
    pub ended: Vec<Term>,
    pub follow_ups: Vec<FollowUp>,
}

/// Closes a case: ends its terms and promises its follow-ups by the model's months.
///
/// Source: I-7; PL-7; Act 703/2023 § 38(2)(5).
/// Refuses, with everything at once, when the case is closed; the outcome is unknown; the step does not allow closing; the way
/// onward is not chosen; a handover or a task is open; nobody would follow up; no note is written.
pub fn close(
    file: &CaseFile,
    model: &ServiceModel,
    closing: Closing,
    new_id: impl FnMut() -> FollowUpId,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<Closed, Vec<CloseRefused>> {
    let owner = closing
        .follow_up_owner
        .or_else(|| file.responsible_at(now).map(|term| term.holder));
    let refused = refusals(file, model, &closing, owner);
    if !refused.is_empty() {
        return Err(refused);
    }
    let follow_ups = promised(file, model, &closing.outcome, owner, new_id, today);
    let mut case = file.case.clone();
    if let Some(visit) = case.steps.last_mut() {
        visit.left_on = Some(today);
    }
    case.state = CaseState::Closed {
        at: now,
        by,
        outcome: closing.outcome,
        note: closing.note.trim().to_owned(),
    };
    Ok(Closed {
        case,
        ended: end_all_terms(file, now),
        follow_ups,
    })
}

/// Everything that stands in the way of closing with this outcome.
pub fn refusals(
    file: &CaseFile,
    model: &ServiceModel,
    closing: &Closing,
    owner: Option<AccountId>,
) -> Vec<CloseRefused> {
    if !file.case.is_open() {
        return vec![CloseRefused::AlreadyClosed];
    }
    let Some(reason) = model.closing_reason(&closing.outcome) else {
        return vec![CloseRefused::UnknownOutcome];
    };
    let is_broken_off = is_broken_off(reason.outcome);
    let mut refused = Vec::new();
    let here = file
        .case
        .present_step()
        .and_then(|visit| model.step(&visit.step));
    if !is_broken_off && !here.is_some_and(|step| step.may_close) {
        refused.push(CloseRefused::NotAtThisStep);
    }
    if !is_broken_off && !model.onward.is_empty() && file.case.onward.is_none() {
        refused.push(CloseRefused::NoOnwardPath);
    }
    refused.extend(
        file.handovers
            .iter()
            .filter(|handover| handover.is_live())
            .map(|live| CloseRefused::HandoverUnderWay(live.id)),
    );
    let open: Vec<_> = file
        .tasks
        .iter()
        .filter(|task| task.state == TaskState::Open)
        .map(|task| task.id)
        .collect();
    if !open.is_empty() {
        refused.push(CloseRefused::OpenTasks(open));
    }
    if reason.follow_up && !model.follow_up.months.is_empty() && owner.is_none() {
        refused.push(CloseRefused::NoFollowUpOwner);
    }
    if closing.note.trim().is_empty() {
        refused.push(CloseRefused::NoteMissing);
    }
    refused
}

/// Outcomes that may come at any step and need no way onward.
const fn is_broken_off(outcome: OutcomeClass) -> bool {
    matches!(
        outcome,
        OutcomeClass::Moved
            | OutcomeClass::Withdrew
            | OutcomeClass::NotReached
            | OutcomeClass::Died
    )
}

fn promised(
    file: &CaseFile,
    model: &ServiceModel,
    outcome: &ClosingCode,
    owner: Option<AccountId>,
    mut new_id: impl FnMut() -> FollowUpId,
    today: Date,
) -> Vec<FollowUp> {
    let follows = model
        .closing_reason(outcome)
        .is_some_and(|reason| reason.follow_up);
    let Some(owner) = owner.filter(|_| follows) else {
        return Vec::new();
    };
    let promise = |&months: &u32| FollowUp {
        id: new_id(),
        case: file.case.id,
        months,
        due_on: today.saturating_add(i64::from(months).months()),
        owner,
        state: FollowUpState::Due,
    };
    model.follow_up.months.iter().map(promise).collect()
}

/// Why a case was not opened again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReopenRefused {
    NotClosed,
    /// The client has died.
    ClientDied,
    /// The client's support has begun again in another case.
    AnotherCaseIsOpen,
    UnknownStep,
    MayNot(MayNotBeResponsible),
    ReasonMissing,
}

/// A reopened case: save all of it together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopened {
    pub case: Case,
    pub responsible: Term,
    /// Follow-ups that had not come yet, dropped.
    pub dropped: Vec<FollowUp>,
}

/// Opens a closed case again at a step, with a new responsible worker from the same instant (I-1).
///
/// Source: I-1, I-7.
/// Refuses when the case is open; it closed because the client died; the step is unknown; the worker may not be responsible; no
/// reason is given.
pub fn reopen(
    file: &CaseFile,
    model: &ServiceModel,
    at_step: &StepCode,
    (new_term, worker): (TermId, &Worker),
    reason: &str,
    now: Timestamp,
    today: Date,
) -> Result<Reopened, ReopenRefused> {
    let CaseState::Closed { outcome, .. } = &file.case.state else {
        return Err(ReopenRefused::NotClosed);
    };
    if model
        .closing_reason(outcome)
        .is_some_and(|reason| reason.outcome == OutcomeClass::Died)
    {
        return Err(ReopenRefused::ClientDied);
    }
    model.step(at_step).ok_or(ReopenRefused::UnknownStep)?;
    if reason.trim().is_empty() {
        return Err(ReopenRefused::ReasonMissing);
    }
    let mut case = Case {
        state: CaseState::Open,
        onward: None,
        ..file.case.clone()
    };
    case.steps.push(StepVisit {
        step: at_step.clone(),
        entered_on: today,
        left_on: None,
        skipped: None,
    });
    let reopened = CaseFile {
        case,
        ..file.clone()
    };
    may_be_responsible(&reopened, model, worker).map_err(ReopenRefused::MayNot)?;
    let waiting = file
        .follow_ups
        .iter()
        .filter(|follow_up| follow_up.state == FollowUpState::Due);
    let dropped = waiting
        .map(|due| FollowUp {
            state: FollowUpState::Dropped { at: now },
            ..due.clone()
        })
        .collect();
    let responsible = term(
        &reopened,
        new_term,
        TermKind::Responsible,
        worker,
        reason,
        now,
    );
    Ok(Reopened {
        case: reopened.case,
        responsible,
        dropped,
    })
}
