//! The timeline: what happened in a case, as facts; the words are made by the page. Not here: the access log.

use crate::ground::DataClass;
use crate::id::{AccountId, CaseId, EventId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub id: EventId,
    pub case: CaseId,
    pub at: Timestamp,
    pub by: Option<AccountId>,
    pub kind: EventKind,
    /// What class of data it shows; decides who may read it.
    pub class: DataClass,
    /// The worker's own words, where the event has some. Never logged.
    pub text: String,
}

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    CaseOpened,
    StepEntered,
    StepSkipped,
    Note,
    Contact,
    InterviewHeld,
    ScoreRecorded,
    InstrumentRecorded,
    AssessmentOrdered,
    AssessmentAnswered,
    AssessmentCancelled,
    AssessmentReused,
    JointAssessmentStarted,
    JointAssessmentReady,
    RehabilitationConsidered,
    Segmented,
    MemberJoined,
    MemberLeft,
    ResponsibleNamed,
    WorkPairNamed,
    SubstituteNamed,
    TermEnded,
    HandoverOffered,
    HandoverAccepted,
    HandoverMet,
    HandoverCompleted,
    HandoverDeclined,
    HandoverWithdrawn,
    GroundRecorded,
    GroundWithdrawn,
    JointModelBegun,
    JointModelEnded,
    PlanDrafted,
    PlanAgreed,
    PlanLineAcknowledged,
    ServiceBegun,
    ServiceEnded,
    ServiceStopped,
    MeetingPlanned,
    MeetingHeld,
    MeetingCancelled,
    TaskAdded,
    TaskDone,
    TaskCancelled,
    TaskMoved,
    ConsultationAsked,
    ConsultationAnswered,
    ReviewHeld,
    OnwardChosen,
    CaseClosed,
    CaseReopened,
    FollowUpRecorded,
}
