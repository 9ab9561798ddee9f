//! The invariants I-1 … I-8 as checks over what is already stored: does a whole case still hold? Pure; nothing is mended here.
//! Not the rules that keep them when something is done (those stand with each life cycle), nor the database's constraints.

mod crossing;
mod document;
mod responsible;
#[cfg(test)]
mod tests;

pub use crossing::{crossings, unlogged};
pub use document::{closing, orders, plans, referral_answer};
pub use responsible::{handovers, responsible};

use crate::id::CaseId;
use uuid::Uuid;

/// The product's spine. Source: design paper, invariants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Invariant {
    OneResponsible,
    HandoverOnly,
    NextStep,
    Ground,
    Logged,
    Immutable,
    Outcome,
    NoChain,
    NoPersonInFigures,
    Once,
}

impl Invariant {
    pub const ALL: [Self; 10] = [
        Self::OneResponsible,
        Self::HandoverOnly,
        Self::NextStep,
        Self::Ground,
        Self::Logged,
        Self::Immutable,
        Self::Outcome,
        Self::NoChain,
        Self::NoPersonInFigures,
        Self::Once,
    ];

    /// `I-1` … `I-10`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OneResponsible => "I-1",
            Self::HandoverOnly => "I-2",
            Self::NextStep => "I-3",
            Self::Ground => "I-4",
            Self::Logged => "I-5",
            Self::Immutable => "I-6",
            Self::Outcome => "I-7",
            Self::NoChain => "I-8",
            Self::NoPersonInFigures => "I-9",
            Self::Once => "I-10",
        }
    }
}

/// How an invariant is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BreachKind {
    /// I-1: two responsible workers at one instant.
    TwoResponsible,
    /// I-1: a time with none between naming and closing.
    NobodyResponsible,
    /// I-1: a step that needs one was entered before anybody was named.
    NamedTooLate,
    /// I-1: the term goes on after closing.
    ResponsibleAfterClosing,
    /// I-2: the responsible worker changed without a completed handover.
    MovedWithoutHandover,
    /// I-2: a decided referral says nothing that its sender could hear.
    AnswerNotHeard,
    /// I-3: what lists say of the next step is not so.
    NextStepNotSaid,
    /// I-4: data crossed to another organisation without a ground of that time.
    CrossedWithoutGround,
    /// I-5: something was written and the access log does not know of it.
    NotLogged,
    /// I-6: versions of the plan are not numbered one after another.
    VersionsNotInOrder,
    /// I-6: a draft was acknowledged, or an answer is of no version.
    DraftAcknowledged,
    /// I-6: an agreed version is not what was agreed.
    AgreedChanged,
    /// I-7: closed with an outcome that the model does not know, or without words.
    NoOutcome,
    /// I-7: closed without the follow-ups that were owed.
    NoFollowUp,
    /// I-8: ordered again while an earlier one held, and it is not said why.
    RepeatedWithoutReason,
    /// I-10: the same request was done twice.
    DoneTwice,
}

impl BreachKind {
    pub const fn invariant(self) -> Invariant {
        match self {
            Self::TwoResponsible
            | Self::NobodyResponsible
            | Self::NamedTooLate
            | Self::ResponsibleAfterClosing => Invariant::OneResponsible,
            Self::MovedWithoutHandover | Self::AnswerNotHeard => Invariant::HandoverOnly,
            Self::NextStepNotSaid => Invariant::NextStep,
            Self::CrossedWithoutGround => Invariant::Ground,
            Self::NotLogged => Invariant::Logged,
            Self::VersionsNotInOrder | Self::DraftAcknowledged | Self::AgreedChanged => {
                Invariant::Immutable
            }
            Self::NoOutcome | Self::NoFollowUp => Invariant::Outcome,
            Self::RepeatedWithoutReason => Invariant::NoChain,
            Self::DoneTwice => Invariant::Once,
        }
    }
}

/// One thing that does not hold, by ids only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    pub kind: BreachKind,
    pub case: Option<CaseId>,
    /// The rows that break it.
    pub ids: Vec<Uuid>,
}

impl Breach {
    pub const fn of_case(kind: BreachKind, case: CaseId, ids: Vec<Uuid>) -> Self {
        Self {
            kind,
            case: Some(case),
            ids,
        }
    }
}
