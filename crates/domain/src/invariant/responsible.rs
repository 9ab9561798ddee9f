//! I-1 and I-2 over the history of terms. Not naming or handing over (`responsibility`).

use super::{Breach, BreachKind};
use crate::calendar::finnish_day;
use crate::case::{CaseFile, CaseState};
use crate::event::{Event, EventKind};
use crate::model::ServiceModel;
use crate::responsibility::{HandoverState, Term, TermKind};
use jiff::Timestamp;

/// I-1: exactly one responsible worker at every instant from the step that names one to closing.
///
/// Only a closed time may lie between two terms: it begins with the event of closing and ends with that of reopening.
pub fn responsible(
    file: &CaseFile,
    model: &ServiceModel,
    events: &[Event],
    now: Timestamp,
) -> Vec<Breach> {
    let terms = responsible_terms(file);
    let mut found = Vec::new();
    for (earlier, later) in terms.iter().zip(terms.iter().skip(1)) {
        match earlier.to {
            Some(to) if to == later.from => {}
            Some(to) if to < later.from => {
                if !was_closed(events, to, later.from) {
                    found.push(breach(
                        file,
                        BreachKind::NobodyResponsible,
                        &[earlier, later],
                    ));
                }
            }
            _ => found.push(breach(file, BreachKind::TwoResponsible, &[earlier, later])),
        }
    }
    if let Some(last) = terms.last() {
        found.extend(at_the_end(file, last, now));
    }
    if named_too_late(file, model, terms.first().copied()) {
        found.push(breach(file, BreachKind::NamedTooLate, &[]));
    }
    found
}

fn responsible_terms(file: &CaseFile) -> Vec<&Term> {
    let mut terms: Vec<&Term> = file
        .terms
        .iter()
        .filter(|term| term.kind == TermKind::Responsible)
        .collect();
    terms.sort_by_key(|term| (term.from, term.to.is_none(), term.to));
    terms
}

fn was_closed(events: &[Event], from: Timestamp, to: Timestamp) -> bool {
    let told = |kind: EventKind, at: Timestamp| {
        events
            .iter()
            .any(|event| event.kind == kind && event.at == at)
    };
    told(EventKind::CaseClosed, from) && told(EventKind::CaseReopened, to)
}

fn at_the_end(file: &CaseFile, last: &Term, now: Timestamp) -> Option<Breach> {
    let kind = match (&file.case.state, last.to) {
        (CaseState::Open, None) => return None,
        (CaseState::Open, Some(to)) if now < to => return None,
        (CaseState::Open, Some(_)) => BreachKind::NobodyResponsible,
        (CaseState::Closed { at, .. }, Some(to)) if to == *at => return None,
        (CaseState::Closed { at, .. }, Some(to)) if to < *at => BreachKind::NobodyResponsible,
        (CaseState::Closed { .. }, _) => BreachKind::ResponsibleAfterClosing,
    };
    Some(breach(file, kind, &[last]))
}

/// A step that needs a responsible worker was entered on a day before the first was named.
fn named_too_late(file: &CaseFile, model: &ServiceModel, first: Option<&Term>) -> bool {
    let entered = file
        .case
        .steps
        .iter()
        .filter(|visit| visit.skipped.is_none() && model.needs_responsible_worker(&visit.step))
        .map(|visit| visit.entered_on)
        .min();
    match (entered, first) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(day), Some(term)) => day < finnish_day(term.from),
    }
}

/// I-2: responsibility moved only by completed handovers, by naming the first, or by reopening.
pub fn handovers(file: &CaseFile, events: &[Event]) -> Vec<Breach> {
    let terms = responsible_terms(file);
    let moved = terms.iter().zip(terms.iter().skip(1));
    moved
        .filter(|(earlier, later)| !is_explained(file, events, earlier, later))
        .map(|(earlier, later)| breach(file, BreachKind::MovedWithoutHandover, &[earlier, later]))
        .collect()
}

fn is_explained(file: &CaseFile, events: &[Event], earlier: &Term, later: &Term) -> bool {
    let completed = file.handovers.iter().any(|handover| {
        handover.from == earlier.holder
            && handover.to == later.holder
            && matches!(handover.state, HandoverState::Completed { at, .. } if at == later.from)
    });
    let reopened = events
        .iter()
        .any(|event| event.kind == EventKind::CaseReopened && event.at == later.from);
    completed || reopened
}

fn breach(file: &CaseFile, kind: BreachKind, terms: &[&Term]) -> Breach {
    Breach::of_case(
        kind,
        file.case.id,
        terms.iter().map(|term| term.id.0).collect(),
    )
}
