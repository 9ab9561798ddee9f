//! The access table: for each action, which relations reach to it and which class of data it shows. Data, not code.
//! Not here: deciding (`decide`).

use super::{Action, Relation};
use crate::ground::DataClass;

/// What an action needs beyond a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A relation to the case.
    Case,
    /// Only an active account of the county: lists filter themselves.
    County,
    /// The county's coordinator or a worker of its team who takes referrals in.
    Intake,
    /// Nobody needs to be signed in.
    Nothing,
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub action: Action,
    pub needs: Needs,
    pub relations: &'static [Relation],
    pub class: DataClass,
    /// Does it change anything?
    pub writes: bool,
}

use DataClass::{BasicDetails, HealthAndAbility, PlanAndFollowUp, Relationship, ServiceNeed};
use Relation::{Coordinator, FollowUpOwner, Member, Receiver, Responsible, Substitute, WorkPair};

/// Those who hold the case together.
const HOLDERS: &[Relation] = &[Responsible, WorkPair, Substitute, Coordinator];
/// Everybody in the client's team.
const TEAM: &[Relation] = &[Responsible, WorkPair, Substitute, Coordinator, Member];
/// The team, whoever is offered responsibility, and whoever follows up after closing.
const TEAM_AND_RECEIVER: &[Relation] = &[
    Responsible,
    WorkPair,
    Substitute,
    Coordinator,
    Member,
    Receiver,
    FollowUpOwner,
];
const RECEIVER: &[Relation] = &[Receiver];
const GIVER: &[Relation] = &[Responsible, Substitute, Coordinator];
const BOTH_SIDES: &[Relation] = &[Responsible, Substitute, Coordinator, Receiver];
/// The team chooses the responsible worker (TE-2).
const NAMERS: &[Relation] = &[Coordinator, Member, WorkPair];
/// Those who ask after closing how it went.
const AFTER_CLOSING: &[Relation] = &[Responsible, Coordinator, FollowUpOwner];
const NOBODY: &[Relation] = &[];

/// The row of an action.
pub const fn row(action: Action) -> Row {
    use Action as A;
    let (needs, relations, class, writes) = match action {
        A::SubmitReferral | A::AnswerMore | A::WithdrawReferral => {
            (Needs::Nothing, NOBODY, ServiceNeed, true)
        }
        A::FollowReferral => (Needs::Nothing, NOBODY, Relationship, false),
        A::SeeModel => (Needs::Nothing, NOBODY, Relationship, false),
        A::ReadReferrals | A::ReadReferral => (Needs::Intake, NOBODY, ServiceNeed, false),
        A::AcknowledgeReferral | A::AskMore | A::AcceptReferral | A::GuideElsewhere => {
            (Needs::Intake, NOBODY, ServiceNeed, true)
        }
        A::AskConsultation | A::AnswerConsultation | A::WithdrawConsultation => {
            (Needs::County, TEAM, ServiceNeed, true)
        }
        A::ReadConsultations | A::ReadDesk | A::SearchCases | A::ReadMeetings => {
            (Needs::County, TEAM_AND_RECEIVER, Relationship, false)
        }
        A::ReadTasks => (Needs::County, TEAM_AND_RECEIVER, PlanAndFollowUp, false),
        A::ReadCase | A::ReadTeam | A::ReadGrounds => {
            (Needs::Case, TEAM_AND_RECEIVER, Relationship, false)
        }
        A::ReadTimeline => (Needs::Case, TEAM_AND_RECEIVER, Relationship, false),
        A::SeeIdentityCode => (Needs::Case, TEAM, BasicDetails, false),
        A::EditClient | A::SetSocialCareClient => (Needs::Case, HOLDERS, BasicDetails, true),
        A::WriteNote => (Needs::Case, TEAM, Relationship, true),
        A::LeaveStep | A::Segment => (Needs::Case, HOLDERS, ServiceNeed, true),
        A::AddMember | A::RemoveMember | A::NameWorkPair | A::NameSubstitute | A::EndTerm => {
            (Needs::Case, HOLDERS, Relationship, true)
        }
        A::NameResponsible => (Needs::Case, NAMERS, Relationship, true),
        A::OfferHandover => (Needs::Case, GIVER, Relationship, true),
        A::AcceptHandover | A::DeclineHandover => (Needs::Case, RECEIVER, Relationship, true),
        // The receiver takes back an offer already accepted; the rule says when.
        A::RecordHandoverMeeting | A::CompleteHandover | A::WithdrawHandover => {
            (Needs::Case, BOTH_SIDES, Relationship, true)
        }
        A::RecordGround | A::WithdrawGround | A::BeginJointModel | A::EndJointModel => {
            (Needs::Case, HOLDERS, Relationship, true)
        }
        A::ReadAssessments => (Needs::Case, TEAM_AND_RECEIVER, HealthAndAbility, false),
        A::RecordInterview => (Needs::Case, TEAM, ServiceNeed, true),
        A::RecordScore
        | A::RecordResult
        | A::OrderAssessment
        | A::AnswerOrder
        | A::CancelOrder
        | A::ReuseAssessment => (Needs::Case, TEAM, HealthAndAbility, true),
        A::StartJointAssessment | A::FinishJointAssessment => {
            (Needs::Case, HOLDERS, HealthAndAbility, true)
        }
        A::WriteJointPart | A::ConsiderRehabilitation => {
            (Needs::Case, TEAM, HealthAndAbility, true)
        }
        A::ReadPlan => (Needs::Case, TEAM_AND_RECEIVER, PlanAndFollowUp, false),
        A::EditPlan => (Needs::Case, TEAM, PlanAndFollowUp, true),
        A::AgreePlan => (Needs::Case, HOLDERS, PlanAndFollowUp, true),
        A::AcknowledgeLine | A::BeginService | A::EndService | A::StopService => {
            (Needs::Case, TEAM, PlanAndFollowUp, true)
        }
        A::ReadMeeting => (Needs::Case, TEAM_AND_RECEIVER, PlanAndFollowUp, false),
        A::PlanMeeting | A::CloseMeeting | A::CancelMeeting => {
            (Needs::Case, TEAM, Relationship, true)
        }
        A::AddTask | A::FinishTask | A::CancelTask | A::MoveTask => {
            (Needs::Case, TEAM, PlanAndFollowUp, true)
        }
        A::HoldReview | A::ChooseOnward | A::CloseCase => {
            (Needs::Case, HOLDERS, PlanAndFollowUp, true)
        }
        A::ReopenCase | A::RecordFollowUp => (Needs::Case, AFTER_CLOSING, PlanAndFollowUp, true),
    };
    Row {
        action,
        needs,
        relations,
        class,
        writes,
    }
}

/// The whole table, in the order of actions.
pub fn matrix() -> Vec<Row> {
    Action::ALL.iter().map(|action| row(*action)).collect()
}
