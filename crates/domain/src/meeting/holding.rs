//! Holding a meeting and closing it: who came, what was decided, and what the client is told.
//! Not here: planning (`planning`). A decision always becomes a task or a line of the plan being written.

use super::{
    Attendance, Attendee, AttendeeIdentity, Decision, DecisionBecomes, Meeting, MeetingState,
};
use crate::id::{AccountId, CaseId, LineId, TaskId};
use crate::plan::{LineOwner, PlanLine, PlanState, PlanVersion};
use crate::task::{Task, TaskOrigin, TaskOwner, TaskState};
use jiff::{Timestamp, civil::Date};

/// Why a meeting was not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldRefused {
    /// It was held or cancelled.
    NotPlanned,
    NotBegun,
    AgendaEmpty,
    /// Nothing is recorded of this case.
    CaseWithoutMinutes {
        case: CaseId,
    },
    /// It is not said who came.
    AttendanceMissing {
        case: CaseId,
    },
    /// Why somebody did not come, the client included, is not said.
    WhyAbsentMissing {
        case: CaseId,
    },
    SummaryForClientMissing {
        case: CaseId,
    },
    DecisionWithoutText {
        case: CaseId,
    },
    DecisionDueInThePast {
        case: CaseId,
    },
    /// A decision's owner is neither invited to hear of the case nor the one who closes: the owner would learn of it without a ground.
    OwnerNotInvited {
        case: CaseId,
    },
    /// A decision becomes a line, but no plan of the case is being written.
    NoPlanDraft {
        case: CaseId,
    },
}

/// What was said of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    pub case: CaseId,
    pub client: Attendance,
    /// Who came, in the order of the agenda's attendees.
    pub attendances: Vec<Attendance>,
    pub notes: String,
    pub decisions: Vec<NewDecision>,
    pub summary_for_client: String,
}

/// A decision with its owner and day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    pub text: String,
    pub owner: AccountId,
    pub due_on: Date,
    pub becomes: Becomes,
}

/// What a decision is to become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    Task(TaskId),
    PlanLine(LineId),
}

/// A meeting held: save all of it together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub meeting: Meeting,
    pub tasks: Vec<Task>,
    /// Drafts that got new lines.
    pub drafts: Vec<PlanVersion>,
}

/// Closes a meeting that was held.
///
/// Source: TE-7, TE-8, TE-11; I-3.
/// Refuses when it is not planned or has not begun; a case has no minutes; attendance, the reason of an absence or the summary for
/// the client is missing; a decision has no text, a day in the past, an owner who was not invited, or no draft to become a line of.
pub fn close(
    meeting: Meeting,
    minutes: Vec<Minutes>,
    drafts: Vec<PlanVersion>,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<Held, HoldRefused> {
    if meeting.state != MeetingState::Planned {
        return Err(HoldRefused::NotPlanned);
    }
    if now < meeting.starts_at {
        return Err(HoldRefused::NotBegun);
    }
    if meeting.agenda.is_empty() {
        return Err(HoldRefused::AgendaEmpty);
    }
    let mut held = Held {
        meeting,
        tasks: Vec::new(),
        drafts,
    };
    let mut agenda = std::mem::take(&mut held.meeting.agenda);
    for item in &mut agenda {
        let case = item.case;
        let said = minutes
            .iter()
            .find(|said| said.case == case)
            .ok_or(HoldRefused::CaseWithoutMinutes { case })?;
        check(said, item.attendees.len(), today)?;
        check_owners(said, &item.attendees, by)?;
        for (attendee, attendance) in item.attendees.iter_mut().zip(&said.attendances) {
            attendee.attendance = attendance.clone();
        }
        item.client_attends = said.client.clone();
        said.notes.clone_into(&mut item.notes);
        said.summary_for_client
            .trim()
            .clone_into(&mut item.summary_for_client);
        for decision in &said.decisions {
            held.carry_out(case, decision, by, now)?;
            item.decisions.push(decision.recorded());
        }
    }
    held.meeting.agenda = agenda;
    held.meeting.state = MeetingState::Held {
        at: now,
        closed_by: by,
    };
    Ok(held)
}

fn check(said: &Minutes, attendees: usize, today: Date) -> Result<(), HoldRefused> {
    let case = said.case;
    if said.attendances.len() != attendees
        || said.attendances.contains(&Attendance::Invited)
        || said.client == Attendance::Invited
    {
        return Err(HoldRefused::AttendanceMissing { case });
    }
    let is_unsaid = |attendance: &Attendance| matches!(attendance, Attendance::Absent { because } if because.trim().is_empty());
    if is_unsaid(&said.client) || said.attendances.iter().any(is_unsaid) {
        return Err(HoldRefused::WhyAbsentMissing { case });
    }
    if said.summary_for_client.trim().is_empty() {
        return Err(HoldRefused::SummaryForClientMissing { case });
    }
    if said
        .decisions
        .iter()
        .any(|decision| decision.text.trim().is_empty())
    {
        return Err(HoldRefused::DecisionWithoutText { case });
    }
    if said
        .decisions
        .iter()
        .any(|decision| decision.due_on < today)
    {
        return Err(HoldRefused::DecisionDueInThePast { case });
    }
    Ok(())
}

/// I-4: whoever carries a decision must be allowed to hear of the case.
fn check_owners(said: &Minutes, invited: &[Attendee], by: AccountId) -> Result<(), HoldRefused> {
    let may_own = |owner: AccountId| {
        owner == by
            || invited
                .iter()
                .any(|attendee| attendee.who == AttendeeIdentity::Account(owner))
    };
    if said
        .decisions
        .iter()
        .all(|decision| may_own(decision.owner))
    {
        Ok(())
    } else {
        Err(HoldRefused::OwnerNotInvited { case: said.case })
    }
}

impl NewDecision {
    fn recorded(&self) -> Decision {
        let becomes = match self.becomes {
            Becomes::Task(id) => DecisionBecomes::Task(id),
            Becomes::PlanLine(id) => DecisionBecomes::PlanLine(id),
        };
        Decision {
            text: self.text.trim().to_owned(),
            owner: self.owner,
            due_on: self.due_on,
            becomes,
        }
    }
}

impl Held {
    fn carry_out(
        &mut self,
        case: CaseId,
        decision: &NewDecision,
        by: AccountId,
        now: Timestamp,
    ) -> Result<(), HoldRefused> {
        match decision.becomes {
            Becomes::Task(id) => self.tasks.push(Task {
                id,
                case: Some(case),
                title: decision.text.trim().to_owned(),
                owner: TaskOwner::Account(decision.owner),
                due_on: decision.due_on,
                observers: Vec::new(),
                origin: TaskOrigin::Decision(self.meeting.id),
                created_by: by,
                created_at: now,
                state: TaskState::Open,
            }),
            Becomes::PlanLine(id) => {
                let draft = self
                    .drafts
                    .iter_mut()
                    .find(|draft| draft.case == case && draft.is_draft());
                let draft = draft.ok_or(HoldRefused::NoPlanDraft { case })?;
                draft.content.lines.push(PlanLine {
                    id,
                    goal: None,
                    service: None,
                    what: decision.text.trim().to_owned(),
                    responsible: LineOwner::Account(decision.owner),
                    starts_on: None,
                    ends_on: Some(decision.due_on),
                });
                draft.state = PlanState::Draft {
                    edited_at: now,
                    edited_by: by,
                };
                draft.version = draft.version.saturating_add(1);
            }
        }
        Ok(())
    }
}

/// Did this person sit in the meeting?
pub fn was_present(meeting: &Meeting, account: AccountId) -> bool {
    let came = |who: &AttendeeIdentity, attendance: &Attendance| {
        matches!(who, AttendeeIdentity::Account(other) if *other == account)
            && *attendance == Attendance::Present
    };
    meeting
        .agenda
        .iter()
        .flat_map(|item| &item.attendees)
        .any(|attendee| came(&attendee.who, &attendee.attendance))
}
