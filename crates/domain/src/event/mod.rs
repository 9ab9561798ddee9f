//! The timeline: what happened in a case, as facts; the words are made by the page. Not here: the access log.

use crate::ground::DataClass;
use crate::id::{AccountId, CaseId, EventId};
use crate::model::code::words;
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

words! {
    /// What kind of thing happened.
    EventKind {
        CaseOpened = "case_opened",
        StepEntered = "step_entered",
        StepSkipped = "step_skipped",
        Note = "note",
        Contact = "contact",
        InterviewHeld = "interview_held",
        ScoreRecorded = "score_recorded",
        InstrumentRecorded = "instrument_recorded",
        AssessmentOrdered = "assessment_ordered",
        AssessmentAnswered = "assessment_answered",
        AssessmentCancelled = "assessment_cancelled",
        AssessmentReused = "assessment_reused",
        JointAssessmentStarted = "joint_assessment_started",
        JointAssessmentReady = "joint_assessment_ready",
        RehabilitationConsidered = "rehabilitation_considered",
        Segmented = "segmented",
        MemberJoined = "member_joined",
        MemberLeft = "member_left",
        ResponsibleNamed = "responsible_named",
        WorkPairNamed = "work_pair_named",
        SubstituteNamed = "substitute_named",
        TermEnded = "term_ended",
        HandoverOffered = "handover_offered",
        HandoverAccepted = "handover_accepted",
        HandoverMet = "handover_met",
        HandoverCompleted = "handover_completed",
        HandoverDeclined = "handover_declined",
        HandoverWithdrawn = "handover_withdrawn",
        GroundRecorded = "ground_recorded",
        GroundWithdrawn = "ground_withdrawn",
        JointModelBegun = "joint_model_begun",
        JointModelEnded = "joint_model_ended",
        PlanDrafted = "plan_drafted",
        PlanAgreed = "plan_agreed",
        PlanLineAcknowledged = "plan_line_acknowledged",
        ServiceBegun = "service_begun",
        ServiceEnded = "service_ended",
        ServiceStopped = "service_stopped",
        MeetingPlanned = "meeting_planned",
        MeetingHeld = "meeting_held",
        MeetingCancelled = "meeting_cancelled",
        TaskAdded = "task_added",
        TaskDone = "task_done",
        TaskCancelled = "task_cancelled",
        TaskMoved = "task_moved",
        ConsultationAsked = "consultation_asked",
        ConsultationAnswered = "consultation_answered",
        ReviewHeld = "review_held",
        OnwardChosen = "onward_chosen",
        CaseClosed = "case_closed",
        CaseReopened = "case_reopened",
        FollowUpRecorded = "follow_up_recorded",
    }
}
