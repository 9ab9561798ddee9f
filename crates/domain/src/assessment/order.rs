//! Ordering an assessment, answering it, and using an earlier one that still holds (I-8).
//! Not here: several professions assessing together (`joint`).

use super::{AssessmentOrder, OrderKind, OrderState, Repetition, RepetitionChoice};
use crate::case::CaseFile;
use crate::id::{AccountId, AssessmentId};
use crate::model::{Assessment, AssessmentCode, AssessmentKind, ServiceModel};
use jiff::{Timestamp, ToSpan, civil::Date};

/// Why an assessment was not ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderRefused {
    CaseClosed,
    /// The county's model has no such assessment.
    UnknownKind,
    QuestionMissing,
    AddresseeMissing,
    DueInThePast,
    /// An earlier one of the kind still holds: reuse it, update it, or say why a new one is needed.
    StillValid {
        earlier: AssessmentId,
        until: Date,
    },
    /// One of the kind is ordered and waits for its answer.
    AlreadyOrdered {
        earlier: AssessmentId,
    },
    /// The repetition names another assessment than the one that holds.
    RepeatsAnother,
    ReasonMissing,
}

/// What is asked of whom, by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOrder {
    pub id: AssessmentId,
    pub kind: OrderKind,
    pub question: String,
    pub addressed_to: String,
    pub due_on: Date,
    pub repeats: Option<Repetition>,
}

impl OrderKind {
    /// The kind that an assessment of the model is ordered as.
    pub fn of(model: &ServiceModel, code: &AssessmentCode) -> Self {
        match model.assessment(code).map(|assessment| assessment.kind) {
            Some(AssessmentKind::HealthCheck) => Self::HealthCheck,
            Some(AssessmentKind::WorkAbilityAssessment) => Self::WorkAbilityAssessment,
            Some(_) | None => Self::Expert(code.as_str().to_owned()),
        }
    }

    /// The assessment of the model that is ordered as this kind.
    pub fn in_model<'a>(&self, model: &'a ServiceModel) -> Option<&'a Assessment> {
        match self {
            Self::HealthCheck => model
                .assessments
                .iter()
                .find(|each| each.kind == AssessmentKind::HealthCheck),
            Self::WorkAbilityAssessment => model
                .assessments
                .iter()
                .find(|each| each.kind == AssessmentKind::WorkAbilityAssessment),
            Self::Expert(code) => model.assessment(&AssessmentCode::new(code.as_str())),
        }
    }
}

/// Orders an assessment.
///
/// Source: IN-10, TE-10, PL-8; I-8.
/// Refuses when the case is closed; the model has no such assessment; question or addressee is missing; the day has passed;
/// an earlier one still holds or waits and the repetition does not say why; the repetition names another.
pub fn order(
    file: &CaseFile,
    model: &ServiceModel,
    new: NewOrder,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<AssessmentOrder, OrderRefused> {
    if !file.case.is_open() {
        return Err(OrderRefused::CaseClosed);
    }
    if new.kind.in_model(model).is_none() {
        return Err(OrderRefused::UnknownKind);
    }
    if new.question.trim().is_empty() {
        return Err(OrderRefused::QuestionMissing);
    }
    if new.addressed_to.trim().is_empty() {
        return Err(OrderRefused::AddresseeMissing);
    }
    if new.due_on < today {
        return Err(OrderRefused::DueInThePast);
    }
    check_repetition(file, &new.kind, new.repeats.as_ref(), today)?;
    Ok(AssessmentOrder {
        id: new.id,
        case: file.case.id,
        kind: new.kind,
        question: new.question,
        addressed_to: new.addressed_to,
        ordered_by: by,
        ordered_at: now,
        due_on: new.due_on,
        repeats: new.repeats,
        state: OrderState::Ordered,
    })
}

fn check_repetition(
    file: &CaseFile,
    kind: &OrderKind,
    repeats: Option<&Repetition>,
    today: Date,
) -> Result<(), OrderRefused> {
    let Some((earlier, refusal)) = standing(file, kind, today) else {
        return Ok(());
    };
    let Some(repetition) = repeats else {
        return Err(refusal);
    };
    if repetition.earlier != earlier {
        return Err(OrderRefused::RepeatsAnother);
    }
    match &repetition.choice {
        RepetitionChoice::New { because } if because.trim().is_empty() => {
            Err(OrderRefused::ReasonMissing)
        }
        RepetitionChoice::New { .. } | RepetitionChoice::Update => Ok(()),
    }
}

/// The newest assessment of a kind that still holds or waits for its answer, with the refusal it causes.
fn standing(
    file: &CaseFile,
    kind: &OrderKind,
    today: Date,
) -> Option<(AssessmentId, OrderRefused)> {
    if let Some((order, until)) = still_valid(file, kind, today) {
        return Some((
            order.id,
            OrderRefused::StillValid {
                earlier: order.id,
                until,
            },
        ));
    }
    let waiting = file
        .orders
        .iter()
        .rev()
        .find(|order| &order.kind == kind && order.state == OrderState::Ordered)?;
    Some((
        waiting.id,
        OrderRefused::AlreadyOrdered {
            earlier: waiting.id,
        },
    ))
}

/// The newest answered assessment of a kind that holds today, and until when.
pub fn still_valid<'a>(
    file: &'a CaseFile,
    kind: &OrderKind,
    today: Date,
) -> Option<(&'a AssessmentOrder, Date)> {
    file.orders
        .iter()
        .rev()
        .filter(|order| &order.kind == kind)
        .find_map(|order| match order.state {
            OrderState::Answered { valid_until, .. } if today <= valid_until => {
                Some((order, valid_until))
            }
            OrderState::Answered { .. } | OrderState::Ordered | OrderState::Cancelled { .. } => {
                None
            }
        })
}

/// Why an earlier assessment was not reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReuseRefused {
    CaseClosed,
    NotFound,
    NotAnswered,
    NoLongerValid { since: Date },
}

/// Uses an earlier assessment instead of ordering a new one: an event in the case, not an order.
///
/// Source: PL-8; I-8.
/// Refuses when the case is closed; there is no such assessment; it has no answer; it no longer holds.
pub fn reuse(
    file: &CaseFile,
    earlier: AssessmentId,
    today: Date,
) -> Result<&AssessmentOrder, ReuseRefused> {
    if !file.case.is_open() {
        return Err(ReuseRefused::CaseClosed);
    }
    let order = file
        .orders
        .iter()
        .find(|order| order.id == earlier)
        .ok_or(ReuseRefused::NotFound)?;
    match order.state {
        OrderState::Answered { valid_until, .. } if today <= valid_until => Ok(order),
        OrderState::Answered { valid_until, .. } => {
            Err(ReuseRefused::NoLongerValid { since: valid_until })
        }
        OrderState::Ordered | OrderState::Cancelled { .. } => Err(ReuseRefused::NotAnswered),
    }
}

/// Why an answer or a cancellation was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerRefused {
    CaseClosed,
    /// It is answered or cancelled already.
    NotWaiting,
    DoneInTheFuture,
    FindingMissing,
    MakerMissing,
    /// The model no longer has the assessment, and no day is given until which it holds.
    ValidityMissing,
    ValidUntilBeforeDone,
    ReasonMissing,
}

/// The answer to an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub done_on: Date,
    pub done_by: String,
    pub finding: String,
    /// Until when it holds, where it is said; the model's months from the day it was done otherwise.
    pub valid_until: Option<Date>,
}

/// Records the answer.
///
/// Refuses when the case is closed; the order does not wait; the day is to come; finding, maker or validity is missing, or the validity
/// ends before the day it was done.
pub fn answer(
    file: &CaseFile,
    model: &ServiceModel,
    order: AssessmentOrder,
    answer: Answer,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<AssessmentOrder, AnswerRefused> {
    if !file.case.is_open() {
        return Err(AnswerRefused::CaseClosed);
    }
    if order.state != OrderState::Ordered {
        return Err(AnswerRefused::NotWaiting);
    }
    if answer.done_on > today {
        return Err(AnswerRefused::DoneInTheFuture);
    }
    if answer.finding.trim().is_empty() {
        return Err(AnswerRefused::FindingMissing);
    }
    if answer.done_by.trim().is_empty() {
        return Err(AnswerRefused::MakerMissing);
    }
    let months = order
        .kind
        .in_model(model)
        .map(|assessment| assessment.valid_months);
    let by_model = months.map(|months| answer.done_on.saturating_add(i64::from(months).months()));
    let valid_until = answer
        .valid_until
        .or(by_model)
        .ok_or(AnswerRefused::ValidityMissing)?;
    if valid_until < answer.done_on {
        return Err(AnswerRefused::ValidUntilBeforeDone);
    }
    let Answer {
        done_on,
        done_by,
        finding,
        ..
    } = answer;
    Ok(AssessmentOrder {
        state: OrderState::Answered {
            at: now,
            recorded_by: by,
            done_on,
            done_by,
            finding,
            valid_until,
        },
        ..order
    })
}

/// Cancels an order that waits, because. Refuses when it does not wait; no reason is given.
pub fn cancel(
    order: AssessmentOrder,
    by: AccountId,
    because: &str,
    now: Timestamp,
) -> Result<AssessmentOrder, AnswerRefused> {
    if order.state != OrderState::Ordered {
        return Err(AnswerRefused::NotWaiting);
    }
    let because = because.trim().to_owned();
    if because.is_empty() {
        return Err(AnswerRefused::ReasonMissing);
    }
    Ok(AssessmentOrder {
        state: OrderState::Cancelled {
            at: now,
            by,
            because,
        },
        ..order
    })
}
