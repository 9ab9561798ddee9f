//! I-4 and I-5 over what has happened: who outside the county was told, on what ground of that time, and what the log knows.
//! Not who may be told now (`ground`, `case::hearing`).

use super::{Breach, BreachKind};
use crate::calendar::finnish_day;
use crate::case::CaseFile;
use crate::event::Event;
use crate::ground::{DataClass, Ground, GroundState, Recipient};
use crate::id::AccountId;
use crate::meeting::{Attendance, AttendeeIdentity, MeetingState};
use crate::plan::{LineOwner, PlanState};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// How long after the event its log line may stand: both are of one request.
const ONE_REQUEST: SignedDuration = SignedDuration::from_mins(1);

/// I-4: every acknowledgement, every carrier of an agreed line and everyone who sat in a meeting, outside the county, stood on
/// a ground that covered the plan at that time.
pub fn crossings(file: &CaseFile) -> Vec<Breach> {
    let mut found = Vec::new();
    let mut ask = |id: Uuid, told: Told<'_>, at: Timestamp| {
        if !stands(file, told, at) {
            let kind = BreachKind::CrossedWithoutGround;
            found.push(Breach::of_case(kind, file.case.id, vec![id]));
        }
    };
    for answer in &file.acknowledgements {
        ask(answer.line.0, told(&answer.by), answer.at);
    }
    for plan in &file.plans {
        if let PlanState::Agreed { at, .. } = &plan.state {
            for line in &plan.content.lines {
                ask(line.id.0, told(&line.responsible), *at);
            }
        }
    }
    for meeting in &file.meetings {
        let was_held = matches!(meeting.state, MeetingState::Held { .. });
        let items = meeting
            .agenda
            .iter()
            .filter(|item| was_held && item.case == file.case.id);
        for attendee in items.flat_map(|item| &item.attendees) {
            if attendee.attendance == Attendance::Present {
                let who = match &attendee.who {
                    AttendeeIdentity::Account(account) => Told::Account(*account),
                    AttendeeIdentity::Named { name, .. } => Told::Named(name),
                };
                ask(meeting.id.0, who, meeting.starts_at);
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Who was told.
#[derive(Clone, Copy)]
enum Told<'a> {
    Client,
    Account(AccountId),
    Named(&'a str),
}

fn told(owner: &LineOwner) -> Told<'_> {
    match owner {
        LineOwner::Client => Told::Client,
        LineOwner::Account(account) => Told::Account(*account),
        LineOwner::Named(name) => Told::Named(name),
    }
}

fn stands(file: &CaseFile, told: Told<'_>, at: Timestamp) -> bool {
    let on_ground = |reaches: &dyn Fn(&Recipient) -> bool| {
        file.grounds
            .iter()
            .any(|ground| stood_at(ground, at) && reaches(&ground.recipient))
    };
    match told {
        Told::Client => true,
        Told::Named(name) => on_ground(
            &|recipient| matches!(recipient, Recipient::Named { name: known } if known.trim() == name.trim()),
        ),
        Told::Account(account) => {
            let Some(worker) = file.people.get(&account) else {
                return false;
            };
            let is_own = worker.organisation_kind.is_county() && worker.county == file.case.county;
            is_own
                || on_ground(&|recipient| {
                    matches!(recipient, Recipient::Organisation { organisation, account: named, .. }
                        if *organisation == worker.organisation && named.is_none_or(|named| named == account))
                })
        }
    }
}

/// Did the ground cover the plan at an instant of the past? A ground withdrawn later stood until then.
fn stood_at(ground: &Ground, at: Timestamp) -> bool {
    let day = finnish_day(at);
    let not_withdrawn = match ground.state {
        GroundState::InForce => true,
        GroundState::Withdrawn { at: withdrawn, .. } => at < withdrawn,
    };
    not_withdrawn
        && ground.valid_from <= day
        && ground.valid_to.is_none_or(|last| day <= last)
        && ground.classes.contains(&DataClass::PlanAndFollowUp)
}

/// I-5: events of a case of which the access log knows nothing: no line of the same person within the same request.
pub fn unlogged(
    file: &CaseFile,
    events: &[Event],
    log: &[(Option<AccountId>, Timestamp)],
) -> Vec<Breach> {
    let known = |event: &&Event| {
        log.iter().any(|(account, at)| {
            *account == event.by && event.at <= *at && *at <= event.at + ONE_REQUEST
        })
    };
    events
        .iter()
        .filter(|event| !known(event))
        .map(|event| Breach::of_case(BreachKind::NotLogged, file.case.id, vec![event.id.0]))
        .collect()
}
