//! The six duties of the responsible worker as a checklist whose state is derived from the case.
//! Not here: findings, which also say who mends and by when (`finding`).

use super::team::accounts_at;
use crate::case::CaseFile;
use crate::case::hearing::has_ground;
use crate::id::LineId;
use crate::meeting::MeetingState;
use crate::model::ServiceModel;
use crate::plan::acknowledge::acknowledgement_state;
use crate::plan::{LineState, PlanState};
use crate::task::TaskState;
use jiff::{Timestamp, civil::Date};

/// The six duties, in the source's order. Source: TE-5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponsibleDuty {
    /// Written consent for exchanging information exists.
    Ground,
    /// Practical arrangements: something is agreed with a day and a name.
    Arrangements,
    /// The network is kept informed.
    NetworkInformed,
    PlanRecorded,
    /// Everyone who carries the plan knows it.
    PlanKnown,
    /// The plan is put into effect, coordinated and followed up.
    PlanCarriedOut,
}

/// A duty and how it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyState {
    pub duty: ResponsibleDuty,
    pub standing: DutyStanding,
}

/// Met, or what is lacking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyStanding {
    Met,
    Lacking(DutyLack),
}

/// What a duty lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyLack {
    NoGround,
    NoNextStep,
    /// No meeting, review or new plan within the review rhythm.
    NothingHeardSince {
        days: u32,
    },
    NoPlan,
    /// How many of those who carry the plan have not acknowledged it.
    NotAcknowledged {
        people: usize,
    },
    /// Lines whose day has come and that have not begun.
    NotBegun(Vec<LineId>),
    ReviewLate,
}

/// The six duties today. Source: TE-5; domain dossier § 1.4.
pub fn duties(
    file: &CaseFile,
    model: &ServiceModel,
    now: Timestamp,
    today: Date,
) -> [DutyState; 6] {
    let state = |duty, lack: Option<DutyLack>| DutyState {
        duty,
        standing: lack.map_or(DutyStanding::Met, DutyStanding::Lacking),
    };
    [
        state(
            ResponsibleDuty::Ground,
            ground_lack(file, model, now, today),
        ),
        state(ResponsibleDuty::Arrangements, arrangement_lack(file, now)),
        state(
            ResponsibleDuty::NetworkInformed,
            information_lack(file, model, now),
        ),
        state(
            ResponsibleDuty::PlanRecorded,
            file.plan_in_force().is_none().then_some(DutyLack::NoPlan),
        ),
        state(ResponsibleDuty::PlanKnown, knowledge_lack(file)),
        state(ResponsibleDuty::PlanCarriedOut, execution_lack(file, today)),
    ]
}

fn ground_lack(
    file: &CaseFile,
    model: &ServiceModel,
    now: Timestamp,
    today: Date,
) -> Option<DutyLack> {
    let is_joint = model.ground.joint_model_is_exception
        && file
            .case
            .joint_model_since
            .is_some_and(|since| since <= today);
    let is_outside = |account| {
        file.people
            .get(account)
            .is_some_and(|worker| !worker.organisation_kind.is_county())
    };
    let named_outside = file.team.iter().any(|member| {
        member.belongs_at(now) && !matches!(member.who, super::MemberIdentity::Account(_))
    });
    let needs = named_outside
        || accounts_at(file, now).iter().any(is_outside)
        || !model.ground.never_before.is_empty();
    (needs && !is_joint && !has_ground(file, today)).then_some(DutyLack::NoGround)
}

fn arrangement_lack(file: &CaseFile, now: Timestamp) -> Option<DutyLack> {
    let has_task = file.tasks.iter().any(|task| task.state == TaskState::Open);
    let has_meeting = file
        .meetings
        .iter()
        .any(|meeting| meeting.state == MeetingState::Planned && now <= meeting.ends_at);
    (!has_task && !has_meeting).then_some(DutyLack::NoNextStep)
}

fn information_lack(file: &CaseFile, model: &ServiceModel, now: Timestamp) -> Option<DutyLack> {
    let days = super::super::onward::review::rhythm_days(file, model);
    let is_fresh = |at: Timestamp| now.duration_since(at).as_hours() <= i64::from(days) * 24;
    let met = file
        .meetings
        .iter()
        .any(|meeting| matches!(meeting.state, MeetingState::Held { at, .. } if is_fresh(at)));
    let reviewed = file
        .reviews
        .iter()
        .any(|review| is_fresh(review.recorded_at));
    let planned = file
        .plans
        .iter()
        .any(|plan| matches!(plan.state, PlanState::Agreed { at, .. } if is_fresh(at)));
    let is_new = is_fresh(file.case.opened_at);
    (!met && !reviewed && !planned && !is_new).then_some(DutyLack::NothingHeardSince { days })
}

fn knowledge_lack(file: &CaseFile) -> Option<DutyLack> {
    let Some(plan) = file.plan_in_force() else {
        return Some(DutyLack::NoPlan);
    };
    let people = acknowledgement_state(plan, &file.acknowledgements)
        .iter()
        .filter(|(_, state)| !state.is_complete())
        .count();
    (people > 0).then_some(DutyLack::NotAcknowledged { people })
}

fn execution_lack(file: &CaseFile, today: Date) -> Option<DutyLack> {
    let Some(plan) = file.plan_in_force() else {
        return Some(DutyLack::NoPlan);
    };
    let has_begun = |line| {
        file.progress
            .iter()
            .any(|progress| progress.line == line && progress.state != LineState::Planned)
    };
    let waiting = plan
        .content
        .lines
        .iter()
        .filter(|line| line.starts_on.is_some_and(|day| day < today) && !has_begun(line.id));
    let waiting: Vec<_> = waiting.map(|line| line.id).collect();
    if !waiting.is_empty() {
        return Some(DutyLack::NotBegun(waiting));
    }
    crate::onward::review::next_review_on(file)
        .is_some_and(|day| day < today)
        .then_some(DutyLack::ReviewLate)
}
