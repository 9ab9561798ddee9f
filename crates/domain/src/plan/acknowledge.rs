//! Acknowledging the plan line by line: seen, agree with my part, cannot because.
//! Not here: the client's agreement to the whole (`agree`).

use super::{Acknowledgement, AcknowledgementAnswer, Acknowledger, LineOwner, PlanVersion};
use crate::case::CaseFile;
use crate::id::{AccountId, LineId};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Why an acknowledgement was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcknowledgeRefused {
    CaseClosed,
    NoPlanInForce,
    LineNotInPlan,
    /// The line is another's; only its carrier and the client answer.
    NotYourLine,
    /// For the client or a person without an account only the responsible worker writes the answer down.
    OnlyTheResponsibleWorkerRecords,
    ReasonMissing,
}

/// How one person has answered the lines they carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AcknowledgementState {
    /// Lines without an answer.
    pub missing: Vec<LineId>,
    /// Lines answered "cannot, because".
    pub refused: Vec<LineId>,
    /// Lines seen or agreed to.
    pub known: Vec<LineId>,
}

impl AcknowledgementState {
    /// Every line has an answer and none is "cannot".
    pub const fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.refused.is_empty()
    }
}

/// Answers one line of the plan in force.
///
/// Source: TE-5; I-6.
/// Refuses when the case is closed; there is no plan; the line is not in it or is another's; somebody else than the responsible
/// worker records for a person without an account; "cannot" has no reason.
pub fn acknowledge(
    file: &CaseFile,
    line: LineId,
    by: Acknowledger,
    answer: AcknowledgementAnswer,
    recorded_by: AccountId,
    now: Timestamp,
) -> Result<Acknowledgement, AcknowledgeRefused> {
    if !file.case.is_open() {
        return Err(AcknowledgeRefused::CaseClosed);
    }
    let plan = file
        .plan_in_force()
        .ok_or(AcknowledgeRefused::NoPlanInForce)?;
    let found = plan
        .content
        .lines
        .iter()
        .find(|own| own.id == line)
        .ok_or(AcknowledgeRefused::LineNotInPlan)?;
    if by != LineOwner::Client && found.responsible != by {
        return Err(AcknowledgeRefused::NotYourLine);
    }
    match &by {
        LineOwner::Account(account) if *account == recorded_by => {}
        LineOwner::Account(_) => return Err(AcknowledgeRefused::NotYourLine),
        LineOwner::Client | LineOwner::Named(_) => {
            let is_responsible = file
                .responsible_at(now)
                .is_some_and(|term| term.holder == recorded_by);
            if !is_responsible {
                return Err(AcknowledgeRefused::OnlyTheResponsibleWorkerRecords);
            }
        }
    }
    if matches!(&answer, AcknowledgementAnswer::Cannot { because } if because.trim().is_empty()) {
        return Err(AcknowledgeRefused::ReasonMissing);
    }
    Ok(Acknowledgement {
        case: file.case.id,
        plan: plan.id,
        line,
        by,
        answer,
        at: now,
        recorded_by,
    })
}

/// Who has answered what of a version; the newest answer to a line counts. The client answers every line, whoever carries it.
///
/// Source: TE-5; PL-4.
pub fn acknowledgement_state(
    plan: &PlanVersion,
    answers: &[Acknowledgement],
) -> BTreeMap<LineOwner, AcknowledgementState> {
    let mut people: BTreeMap<LineOwner, AcknowledgementState> = BTreeMap::new();
    for line in &plan.content.lines {
        for person in BTreeSet::from([&line.responsible, &LineOwner::Client]) {
            let state = people.entry(person.clone()).or_default();
            match newest_answer(plan, answers, line.id, person) {
                None => state.missing.push(line.id),
                Some(AcknowledgementAnswer::Cannot { .. }) => state.refused.push(line.id),
                Some(AcknowledgementAnswer::Seen | AcknowledgementAnswer::Agreed) => {
                    state.known.push(line.id);
                }
            }
        }
    }
    people
}

fn newest_answer<'a>(
    plan: &PlanVersion,
    answers: &'a [Acknowledgement],
    line: LineId,
    person: &LineOwner,
) -> Option<&'a AcknowledgementAnswer> {
    let of_line = |answer: &&Acknowledgement| {
        answer.plan == plan.id && answer.line == line && &answer.by == person
    };
    let newest = answers
        .iter()
        .filter(of_line)
        .max_by_key(|answer| answer.at);
    newest.map(|answer| &answer.answer)
}

/// Has everyone who carries the version acknowledged it?
pub fn is_known_by_all(plan: &PlanVersion, answers: &[Acknowledgement]) -> bool {
    acknowledgement_state(plan, answers)
        .values()
        .all(AcknowledgementState::is_complete)
}
