//! Findings: what is missing or late in a case, what it prevents, who mends it and by when. One pure function; nothing is stored.
//! Not here: the sentences people read.

mod find;
#[cfg(test)]
mod tests;

use crate::case::CaseFile;
use crate::id::{AccountId, AssessmentId, FollowUpId, GroundId, LineId, OrganisationId};
use crate::language::Language;
use crate::model::ServiceModel;
use crate::model::{RoleCode, StepCode};
use crate::plan::LineOwner;
use find::Look;
use jiff::{Timestamp, civil::Date};

/// One thing wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    pub prevents: Prevents,
    pub mender: Mender,
    pub by: Date,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    NoResponsibleWorker,
    /// A disclosure is planned to somebody without a ground.
    GroundMissing {
        recipient: GroundGap,
    },
    NoNextStep,
    FirstContactLate {
        days: i64,
    },
    StepLate {
        step: StepCode,
        days: i64,
    },
    PlanNotAcknowledged {
        by: LineOwner,
        lines: Vec<LineId>,
    },
    /// Somebody answered "cannot, because" to a line.
    PlanLineRefused {
        by: LineOwner,
        line: LineId,
    },
    ReviewLate {
        days: i64,
    },
    /// A→B→A, or more changes than the model allows.
    Bounced {
        times: u32,
    },
    AssessmentDuplicated {
        earlier: AssessmentId,
        later: AssessmentId,
    },
    /// A planned service has not begun though its day has passed.
    ServiceGap {
        line: LineId,
        days: i64,
    },
    FollowUpDue {
        follow_up: FollowUpId,
        days: i64,
    },
    LanguageNotMatched {
        language: Language,
    },
    CaseloadOverLimit {
        account: AccountId,
        cases: u32,
        limit: u32,
    },
    ConsentEnding {
        ground: GroundId,
        on: Date,
    },
    TaskOverdue {
        count: u32,
        days: i64,
    },
    /// Work owned by an account that has ended.
    OrphanedWork {
        account: AccountId,
        tasks: u32,
    },
}

/// Who lacks a ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroundGap {
    Organisation(OrganisationId),
    Named(String),
}

/// What the finding prevents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prevents {
    LeavingStep,
    SharingPlan,
    CarryingOutPlan,
    AnsweringClient,
    Closing,
    FollowingResults,
    FairWork,
    Nothing,
}

/// Who mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mender {
    Account(AccountId),
    /// Whoever holds the role in the county's team.
    Role(RoleCode),
    Coordinator,
}

/// Everything missing or late in a case, the weightiest first. A closed case has only follow-ups and orphaned work.
pub fn findings(
    file: &CaseFile,
    model: &ServiceModel,
    today: Date,
    now: Timestamp,
) -> Vec<Finding> {
    let look = Look {
        file,
        model,
        today,
        now,
    };
    let of_open = if file.case.is_open() {
        find::OF_OPEN_CASE
    } else {
        &[]
    };
    let mut found: Vec<Finding> = of_open
        .iter()
        .chain(find::ALWAYS)
        .flat_map(|rule| rule(look))
        .collect();
    found.sort_by_key(|finding| (finding.kind.weight(), finding.by));
    found
}

impl FindingKind {
    /// The place in the order of lists: 0 is the weightiest. First what leaves the client with nobody, then what the law asks, then
    /// what is late, then what can wait.
    pub const fn weight(&self) -> u8 {
        match self {
            Self::NoResponsibleWorker => 0,
            Self::OrphanedWork { .. } => 1,
            Self::NoNextStep => 2,
            Self::GroundMissing { .. } => 3,
            Self::FirstContactLate { .. } => 4,
            Self::Bounced { .. } => 5,
            Self::PlanLineRefused { .. } => 6,
            Self::ReviewLate { .. } => 7,
            Self::FollowUpDue { .. } => 8,
            Self::ServiceGap { .. } => 9,
            Self::TaskOverdue { .. } => 10,
            Self::StepLate { .. } => 11,
            Self::PlanNotAcknowledged { .. } => 12,
            Self::ConsentEnding { .. } => 13,
            Self::AssessmentDuplicated { .. } => 14,
            Self::LanguageNotMatched { .. } => 15,
            Self::CaseloadOverLimit { .. } => 16,
        }
    }

    /// The code used in keys of texts and in logs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoResponsibleWorker => "no_responsible_worker",
            Self::OrphanedWork { .. } => "orphaned_work",
            Self::NoNextStep => "no_next_step",
            Self::GroundMissing { .. } => "ground_missing",
            Self::FirstContactLate { .. } => "first_contact_late",
            Self::Bounced { .. } => "bounced",
            Self::PlanLineRefused { .. } => "plan_line_refused",
            Self::ReviewLate { .. } => "review_late",
            Self::FollowUpDue { .. } => "follow_up_due",
            Self::ServiceGap { .. } => "service_gap",
            Self::TaskOverdue { .. } => "task_overdue",
            Self::StepLate { .. } => "step_late",
            Self::PlanNotAcknowledged { .. } => "plan_not_acknowledged",
            Self::ConsentEnding { .. } => "consent_ending",
            Self::AssessmentDuplicated { .. } => "assessment_duplicated",
            Self::LanguageNotMatched { .. } => "language_not_matched",
            Self::CaseloadOverLimit { .. } => "caseload_over_limit",
        }
    }
}
