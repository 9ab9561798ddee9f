//! What a sender sees of a referral, and by when the team must answer. Not here: anything of the client's case.

use super::{Referral, ReferralState};
use crate::calendar::{days_after, days_between, finnish_day};
use crate::id::AccountId;
use crate::model::{RoleCode, ServiceModel};
use jiff::{Timestamp, civil::Date};

/// All that a sender ever sees (I-2): received, asked for more, taken by whom, guided where, withdrawn.
#[derive(Clone, PartialEq, Eq)]
pub enum SenderSight<'a> {
    Received {
        at: Timestamp,
        acknowledged_at: Option<Timestamp>,
    },
    AskedForMore {
        at: Timestamp,
        question: &'a str,
    },
    Taken {
        at: Timestamp,
        by: AccountId,
    },
    GuidedElsewhere {
        at: Timestamp,
        service: &'a str,
        contact: &'a str,
        reason: &'a str,
    },
    Withdrawn {
        at: Timestamp,
    },
}

/// What the sender of a referral sees. `responsible` is the present responsible worker of the case, once there is one.
pub fn what_the_sender_sees(
    referral: &Referral,
    responsible: Option<AccountId>,
) -> SenderSight<'_> {
    match &referral.state {
        ReferralState::Submitted => SenderSight::Received {
            at: referral.submitted_at,
            acknowledged_at: None,
        },
        ReferralState::Acknowledged { at, .. } => SenderSight::Received {
            at: referral.submitted_at,
            acknowledged_at: Some(*at),
        },
        ReferralState::MoreAsked { at, .. } => {
            let question = referral
                .talk
                .iter()
                .rev()
                .find(|line| line.by.is_some())
                .map_or("", |line| line.text.as_str());
            SenderSight::AskedForMore { at: *at, question }
        }
        ReferralState::Accepted { at, by, .. } => SenderSight::Taken {
            at: *at,
            by: responsible.unwrap_or(*by),
        },
        ReferralState::GuidedElsewhere { at, guidance, .. } => SenderSight::GuidedElsewhere {
            at: *at,
            service: &guidance.service,
            contact: &guidance.contact,
            reason: &guidance.reason,
        },
        ReferralState::Withdrawn { at, .. } => SenderSight::Withdrawn { at: *at },
    }
}

/// What the team owes the sender next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owed {
    Acknowledgement,
    Decision,
}

/// By when the team must answer, and who takes the matter over when it does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub owed: Owed,
    pub by: Date,
    pub escalate_to: RoleCode,
}

impl Deadline {
    /// Whole days late on a day; none when in time.
    pub fn days_late(&self, today: Date) -> Option<i64> {
        let days = days_between(self.by, today);
        (days > 0).then_some(days)
    }
}

/// The next limit of an open referral; none when it is decided or withdrawn. While the sender has been asked for more, the
/// decision waits for as long as the sender takes, so the limit is counted from the question.
pub fn deadline(referral: &Referral, model: &ServiceModel) -> Option<Deadline> {
    let times = &model.channel(&referral.channel)?.answer;
    let (owed, from, days) = match &referral.state {
        ReferralState::Submitted => (
            Owed::Acknowledgement,
            referral.submitted_at,
            times.acknowledge_within_days,
        ),
        ReferralState::Acknowledged { .. } => (
            Owed::Decision,
            decision_counts_from(referral),
            times.decide_within_days,
        ),
        ReferralState::MoreAsked { at, .. } => (Owed::Decision, *at, times.decide_within_days),
        _ => return None,
    };
    let by = days_after(finnish_day(from), days);
    Some(Deadline {
        owed,
        by,
        escalate_to: times.escalate_to.clone(),
    })
}

/// From the submission, or from the sender's last answer.
fn decision_counts_from(referral: &Referral) -> Timestamp {
    referral
        .talk
        .iter()
        .rev()
        .find(|line| line.by.is_none())
        .map_or(referral.submitted_at, |line| line.at)
}
