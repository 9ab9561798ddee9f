//! Everything known of one case, loaded at once: what rules look at. Not here: loading it (`store`).

use super::Case;
use crate::assessment::{
    AssessmentOrder, InstrumentResult, Interview, JointAssessment, RehabilitationOption,
    ScoreRecord,
};
use crate::ground::Ground;
use crate::id::AccountId;
use crate::meeting::Meeting;
use crate::onward::{FollowUp, Review};
use crate::person::{Client, Worker};
use crate::plan::{Acknowledgement, LineProgress, PlanVersion};
use crate::responsibility::{Handover, Member, Term, TermKind};
use crate::task::Task;
use jiff::Timestamp;
use std::collections::BTreeMap;

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
