//! Findings: what is missing or late in a case, what it prevents, who mends it and by when. One pure function; nothing is stored.
//! Not here: the sentences people read.

use crate::id::{AccountId, AssessmentId, FollowUpId, GroundId, LineId, OrganisationId};
use crate::language::Language;
use crate::model::{RoleCode, StepCode};
use crate::plan::LineOwner;
use jiff::civil::Date;

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
