//! The short words shown once after a redirect: "saved", "accepted".
//! Not errors, and never a client's name: the cookie holds only the notice's code.

use crate::language::Catalogue;

/// Lists the notices: variant, code in the cookie, text.
macro_rules! notices {
    ($($(#[$doc:meta])* $name:ident = $code:literal => $text:ident,)*) => {
        /// A notice shown once, on the page after a redirect.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Notice { $($(#[$doc])* $name,)* }

        impl Notice {
            /// Every notice.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code in the cookie.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The words.
            pub fn text(self, l: &Catalogue) -> String {
                match self { $(Self::$name => l.$text(),)* }
            }
        }
    };
}

// Add one line for each; the text goes to the catalogue of its capability.
notices! {
    /// A colleague has the answer.
    ConsultationAnswered = "consultation-answered" => consult_notice_answered,
    /// A colleague has the question.
    ConsultationAsked = "consultation-asked" => consult_notice_asked,
    /// A question was taken back.
    ConsultationWithdrawn = "consultation-withdrawn" => consult_notice_withdrawn,
    /// A referral opened a case.
    ReferralAccepted = "referral-accepted" => inbox_notice_accepted,
    /// Somebody has the matter.
    ReferralAcknowledged = "referral-acknowledged" => inbox_notice_acknowledged,
    /// The sender was asked for more.
    ReferralAsked = "referral-asked" => inbox_notice_asked,
    /// The client was guided to another service.
    ReferralGuided = "referral-guided" => inbox_notice_guided,
    /// What was typed is saved.
    Saved = "saved" => shell_notice_saved,
    /// A meeting is called off.
    MeetingCancelled = "meeting-cancelled" => meeting_notice_cancelled,
    /// A meeting is closed.
    MeetingClosed = "meeting-closed" => meeting_notice_closed,
    /// A meeting is planned, or a case is on its agenda.
    MeetingPlanned = "meeting-planned" => meeting_notice_planned,
    /// A note or a contact is in the timeline.
    NoteSaved = "note" => case_notice_note,
    /// The case went on.
    StepEntered = "step" => case_notice_step,
    /// The plan is agreed.
    PlanAgreed = "plan-agreed" => plan_notice_agreed,
    /// The draft of the plan is thrown away.
    PlanDiscarded = "plan-discarded" => plan_notice_discarded,
    /// A line of the plan is answered.
    PlanLineAnswered = "plan-line" => plan_notice_answered,
    /// The draft of the plan is saved.
    PlanSaved = "plan-saved" => plan_notice_saved,
    /// The beginning, the end or the stopping of a service is recorded.
    ServiceRecorded = "service" => plan_notice_service,
    /// A responsible worker, a work pair or a substitute is named.
    TermBegun = "term" => team_notice_named,
    /// A term beside the responsible worker is over.
    TermEnded = "term-ended" => team_notice_ended,
    /// Somebody joined the team.
    MemberJoined = "member" => team_notice_joined,
    /// Somebody left the team.
    MemberLeft = "member-left" => team_notice_left,
    /// Responsibility is offered; it has not moved.
    HandoverOffered = "handover" => team_notice_offered,
    /// The receiver took the offer; responsibility has not moved.
    HandoverAccepted = "handover-accepted" => team_notice_accepted,
    /// The receiver did not take the offer.
    HandoverDeclined = "handover-declined" => team_notice_declined,
    /// The joint meeting is recorded.
    HandoverMet = "handover-met" => team_notice_met,
    /// Responsibility has moved.
    HandoverCompleted = "handover-done" => team_notice_completed,
    /// The offer is taken back.
    HandoverWithdrawn = "handover-back" => team_notice_withdrawn,
    /// A ground is recorded.
    GroundRecorded = "ground" => ground_notice_recorded,
    /// A ground ended at once.
    GroundWithdrawn = "ground-ended" => ground_notice_withdrawn,
    /// A task is added.
    TaskAdded = "task-added" => task_notice_added,
    /// A task is called off.
    TaskCancelled = "task-cancelled" => task_notice_cancelled,
    /// A task is moved, or followed.
    TaskChanged = "task-changed" => task_notice_changed,
    /// A task is done.
    TaskDone = "task-done" => task_notice_done,
    /// An assessment, a score or a result is recorded.
    AssessmentRecorded = "assessed" => assessment_notice_recorded,
    /// An assessment is ordered.
    AssessmentOrdered = "ordered" => assessment_notice_ordered,
    /// An earlier assessment is used again.
    AssessmentReused = "reused" => assessment_notice_reused,
    /// The answer to an order is recorded.
    OrderAnswered = "answered" => assessment_notice_answered,
    /// An order is cancelled.
    OrderCancelled = "cancelled" => assessment_notice_cancelled,
    /// A joint assessment has begun.
    JointStarted = "joint" => assessment_notice_joint_started,
    /// A joint assessment is ready.
    JointReady = "joint-ready" => assessment_notice_joint_ready,
    /// A review is recorded.
    ReviewHeld = "reviewed" => onward_notice_reviewed,
    /// The way onward is chosen.
    OnwardChosen = "onward" => onward_notice_chosen,
    /// The case is closed.
    CaseClosed = "closed" => onward_notice_closed,
    /// The case is open again.
    CaseReopened = "reopened" => onward_notice_reopened,
    /// A follow-up is recorded.
    FollowUpRecorded = "followed-up" => onward_notice_followed_up,
    /// The person has signed out.
    SignedOut = "signed-out" => shell_notice_signed_out,
}

impl Notice {
    /// The notice with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|notice| notice.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_is_found_again_by_its_code() {
        for notice in Notice::ALL {
            assert_eq!(Notice::from_code(notice.code()), Some(*notice));
        }
        assert_eq!(Notice::from_code("<b>"), None);
    }
}
