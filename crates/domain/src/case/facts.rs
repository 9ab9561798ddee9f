//! What a permission looks at: the little of a case that says who works on it and what may be shared. Not the whole file, so
//! that a list can ask about many cases cheaply.

use super::{Case, CaseFile};
use crate::ground::Ground;
use crate::id::{AccountId, CaseId};
use crate::model::CountyCode;
use crate::responsibility::{Handover, HandoverState, Member, MemberIdentity, Term};
use jiff::Timestamp;
use jiff::civil::Date;

/// The parts of a case that decide who may do what.
#[derive(Clone, Copy, Debug)]
pub struct CaseFacts<'a> {
    pub case: CaseId,
    pub county: &'a CountyCode,
    pub joint_model_since: Option<Date>,
    pub terms: &'a [Term],
    pub team: &'a [Member],
    pub handovers: &'a [Handover],
    pub grounds: &'a [Ground],
}

impl<'a> CaseFacts<'a> {
    /// The facts from a case and its lists, however they were loaded.
    pub fn new(
        case: &'a Case,
        terms: &'a [Term],
        team: &'a [Member],
        handovers: &'a [Handover],
        grounds: &'a [Ground],
    ) -> Self {
        Self {
            case: case.id,
            county: &case.county,
            joint_model_since: case.joint_model_since,
            terms,
            team,
            handovers,
            grounds,
        }
    }

    /// Is the account in the client's team at an instant?
    pub fn is_member(&self, account: AccountId, now: Timestamp) -> bool {
        self.team
            .iter()
            .any(|member| member.who == MemberIdentity::Account(account) && member.belongs_at(now))
    }

    /// Does the account hold a term or a place in the team at an instant?
    pub fn works_here(&self, account: AccountId, now: Timestamp) -> bool {
        self.is_member(account, now)
            || self
                .terms
                .iter()
                .any(|term| term.holder == account && term.holds_at(now))
    }

    /// Is the account the receiver of a handover that is under way? The receiver must see the case to accept it.
    pub fn is_offered_to(&self, account: AccountId) -> bool {
        let under_way = |state: &HandoverState| {
            matches!(
                state,
                HandoverState::Offered | HandoverState::Accepted { .. } | HandoverState::Met { .. }
            )
        };
        self.handovers
            .iter()
            .any(|handover| handover.to == account && under_way(&handover.state))
    }
}

impl CaseFile {
    /// The facts that permissions look at.
    pub fn facts(&self) -> CaseFacts<'_> {
        CaseFacts::new(
            &self.case,
            &self.terms,
            &self.team,
            &self.handovers,
            &self.grounds,
        )
    }
}
