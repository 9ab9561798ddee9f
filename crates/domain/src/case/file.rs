//! Everything known of one case, loaded at once: what rules look at. Not here: loading it (`store`).

use super::{Case, CaseState};
use crate::assessment::{
    AssessmentOrder, InstrumentResult, Interview, JointAssessment, JointAssessmentState,
    OrderState, RehabilitationOption, ScoreRecord,
};
use crate::ground::Ground;
use crate::id::AccountId;
use crate::meeting::Meeting;
use crate::onward::{FollowUp, FollowUpState, Review};
use crate::person::{Client, Worker};
use crate::plan::{Acknowledgement, LineProgress, PlanVersion};
use crate::responsibility::{Handover, Member, Term, TermKind};
use crate::task::Task;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// A case with all its parts. Lists are oldest first.
#[derive(Clone, Debug)]
pub struct CaseFile {
    pub case: Case,
    pub client: Client,
    pub terms: Vec<Term>,
    pub team: Vec<Member>,
    pub handovers: Vec<Handover>,
    pub grounds: Vec<Ground>,
    pub interviews: Vec<Interview>,
    pub scores: Vec<ScoreRecord>,
    pub results: Vec<InstrumentResult>,
    pub orders: Vec<AssessmentOrder>,
    pub joint_assessments: Vec<JointAssessment>,
    pub rehabilitation: Vec<RehabilitationOption>,
    pub plans: Vec<PlanVersion>,
    pub acknowledgements: Vec<Acknowledgement>,
    pub progress: Vec<LineProgress>,
    pub tasks: Vec<Task>,
    /// Meetings that have this case on their agenda.
    pub meetings: Vec<Meeting>,
    pub reviews: Vec<Review>,
    pub follow_ups: Vec<FollowUp>,
    /// Every account named anywhere in the file.
    pub people: BTreeMap<AccountId, Worker>,
    /// How many open cases each person in the file is responsible for now.
    pub caseloads: BTreeMap<AccountId, u32>,
}

impl CaseFile {
    /// The responsible worker's term at an instant (I-1: at most one).
    pub fn responsible_at(&self, now: Timestamp) -> Option<&Term> {
        self.terms
            .iter()
            .find(|term| term.kind == TermKind::Responsible && term.holds_at(now))
    }

    /// The draft being written, if there is one.
    pub fn plan_draft(&self) -> Option<&PlanVersion> {
        self.plans.iter().rev().find(|plan| plan.is_draft())
    }

    /// The plan in force: the newest agreed version.
    pub fn plan_in_force(&self) -> Option<&PlanVersion> {
        self.plans.iter().rev().find(|plan| !plan.is_draft())
    }
}

impl CaseFile {
    /// Every account named anywhere in the file.
    pub fn accounts_named(&self) -> BTreeSet<AccountId> {
        let mut named: BTreeSet<AccountId> = BTreeSet::new();
        named.extend(self.terms.iter().map(|term| term.holder));
        named.extend(self.team.iter().filter_map(|member| member.who.account()));
        named.extend(
            self.handovers
                .iter()
                .flat_map(|handover| [handover.from, handover.to]),
        );
        named.extend(self.grounds.iter().map(|ground| ground.given.received_by));
        named.extend(self.interviews.iter().map(|interview| interview.by));
        named.extend(self.scores.iter().map(|score| score.recorded_by));
        named.extend(self.results.iter().map(|result| result.recorded_by));
        named.extend(self.orders.iter().flat_map(|order| {
            let ended_by = match order.state {
                OrderState::Ordered => None,
                OrderState::Answered { recorded_by, .. } => Some(recorded_by),
                OrderState::Cancelled { by, .. } => Some(by),
            };
            [order.ordered_by].into_iter().chain(ended_by)
        }));
        named.extend(
            self.joint_assessments
                .iter()
                .flat_map(|joint| joint.parts.iter().map(|part| part.by)),
        );
        named.extend(
            self.joint_assessments
                .iter()
                .filter_map(|joint| match joint.state {
                    JointAssessmentState::Ready { by, .. } => Some(by),
                    JointAssessmentState::Writing => None,
                }),
        );
        named.extend(self.rehabilitation.iter().map(|option| option.by));
        named.extend(self.plans.iter().flat_map(|plan| {
            plan.content
                .lines
                .iter()
                .filter_map(|line| line.responsible.account())
        }));
        named.extend(self.plans.iter().map(PlanVersion::written_by));
        named.extend(
            self.acknowledgements
                .iter()
                .map(|acknowledgement| acknowledgement.recorded_by),
        );
        named.extend(
            self.tasks
                .iter()
                .flat_map(|task| task.owner.account().into_iter().chain([task.created_by])),
        );
        named.extend(self.meetings.iter().map(|meeting| meeting.convened_by));
        named.extend(self.meetings.iter().flat_map(Meeting::accounts));
        named.extend(self.reviews.iter().map(|review| review.by));
        named.extend(self.follow_ups.iter().flat_map(|follow_up| {
            let asked_by = match follow_up.state {
                FollowUpState::Recorded { by, .. } | FollowUpState::NotReached { by, .. } => {
                    Some(by)
                }
                FollowUpState::Due | FollowUpState::Dropped { .. } => None,
            };
            [follow_up.owner].into_iter().chain(asked_by)
        }));
        named.extend(self.case.onward.iter().map(|choice| choice.chosen_by));
        if let CaseState::Closed { by, .. } = self.case.state {
            named.insert(by);
        }
        named
    }
}
