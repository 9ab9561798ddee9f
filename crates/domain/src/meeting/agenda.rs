//! Putting a case on a meeting's agenda: every attendee stands on a ground to hear, and the client is invited (I-4, TE-8).
//! Not here: holding the meeting (`holding`).

use super::{AgendaItem, Attendance, Attendee, AttendeeIdentity, Meeting, MeetingState};
use crate::case::CaseFile;
use crate::case::hearing::door_for_named;
use crate::ground::DataClass;
use crate::ground::NoGround;
use crate::person::Worker;
use jiff::{Timestamp, civil::Date};
use std::fmt;

/// Why a case was not put on the agenda.
#[derive(Clone, PartialEq, Eq)]
pub enum AgendaRefused {
    CaseClosed,
    /// The meeting was held or cancelled.
    NotPlanned,
    AlreadyOnAgenda,
    TopicMissing,
    NobodyInvited,
    /// These people may not hear of the case, and why.
    GroundMissing(Vec<(AttendeeIdentity, NoGround)>),
    /// The client is not invited and it is not said why.
    WhyWithoutClientMissing,
}

impl fmt::Debug for AgendaRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GroundMissing(people) => write!(f, "GroundMissing({})", people.len()),
            Self::CaseClosed => f.write_str("CaseClosed"),
            Self::NotPlanned => f.write_str("NotPlanned"),
            Self::AlreadyOnAgenda => f.write_str("AlreadyOnAgenda"),
            Self::TopicMissing => f.write_str("TopicMissing"),
            Self::NobodyInvited => f.write_str("NobodyInvited"),
            Self::WhyWithoutClientMissing => f.write_str("WhyWithoutClientMissing"),
        }
    }
}

/// Somebody to be invited.
#[derive(Clone, PartialEq)]
pub enum Invitee<'a> {
    Worker(&'a Worker),
    Named { name: String, organisation: String },
}

/// The client is invited, or why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientInvitation {
    Invited,
    NotInvited { because: String },
}

/// Puts a case on the agenda of a planned meeting.
///
/// Source: TE-7, TE-8; I-4.
/// Refuses when the case is closed; the meeting is not planned; the case is there already; topic or people are missing; somebody has no
/// ground to hear; the client is not invited without a reason.
pub fn put_on_agenda(
    meeting: Meeting,
    file: &CaseFile,
    topic: &str,
    invitees: &[Invitee<'_>],
    client: ClientInvitation,
    now: Timestamp,
    today: Date,
) -> Result<Meeting, AgendaRefused> {
    if !file.case.is_open() {
        return Err(AgendaRefused::CaseClosed);
    }
    if meeting.state != MeetingState::Planned {
        return Err(AgendaRefused::NotPlanned);
    }
    if meeting.agenda.iter().any(|item| item.case == file.case.id) {
        return Err(AgendaRefused::AlreadyOnAgenda);
    }
    let topic = topic.trim().to_owned();
    if topic.is_empty() {
        return Err(AgendaRefused::TopicMissing);
    }
    let attendees = with_grounds(file, invitees, now, today)?;
    let client_attends = match client {
        ClientInvitation::Invited => Attendance::Invited,
        ClientInvitation::NotInvited { because } if because.trim().is_empty() => {
            return Err(AgendaRefused::WhyWithoutClientMissing);
        }
        ClientInvitation::NotInvited { because } => Attendance::Absent {
            because: because.trim().to_owned(),
        },
    };
    let item = AgendaItem {
        case: file.case.id,
        topic,
        attendees,
        client_attends,
        notes: String::new(),
        decisions: Vec::new(),
        summary_for_client: String::new(),
    };
    let mut meeting = meeting;
    meeting.agenda.push(item);
    Ok(meeting)
}

fn with_grounds(
    file: &CaseFile,
    invitees: &[Invitee<'_>],
    now: Timestamp,
    today: Date,
) -> Result<Vec<Attendee>, AgendaRefused> {
    if invitees.is_empty() {
        return Err(AgendaRefused::NobodyInvited);
    }
    let mut attendees = Vec::new();
    let mut without = Vec::new();
    for invitee in invitees {
        let (who, door) = match invitee {
            Invitee::Worker(worker) => (
                AttendeeIdentity::Account(worker.account),
                file.may_share(worker, DataClass::PlanAndFollowUp, today, now),
            ),
            Invitee::Named { name, organisation } => (
                AttendeeIdentity::Named {
                    name: name.clone(),
                    organisation: organisation.clone(),
                },
                door_for_named(file, name, DataClass::PlanAndFollowUp, today),
            ),
        };
        match door {
            Ok(door) => attendees.push(Attendee {
                who,
                door,
                attendance: Attendance::Invited,
            }),
            Err(why) => without.push((who, why)),
        }
    }
    if without.is_empty() {
        Ok(attendees)
    } else {
        Err(AgendaRefused::GroundMissing(without))
    }
}
