//! What is wrong in a model file: where, what sort, and two sentences that say what and how to mend it.
//!
//! Not for clients: its reader is the administrator who writes the file, and its words are English.

use std::fmt;

/// What sort of thing is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// The text is not TOML.
    NotToml,
    UnknownKey,
    MissingKey,
    /// A number where a text belongs, a text where a list belongs, and so on.
    WrongSort,
    /// A word that is none of the fixed words.
    UnknownWord,
    EmptyText,
    EmptyList,
    /// A code with a space or another sign that codes may not have.
    BadCode,
    DuplicateCode,
    /// A code that names nothing.
    UnknownReference,
    /// A text not written in a language of the county.
    MissingLanguage,
    /// A language that the county must serve in by law is not among the model's.
    LanguageNotServed,
    UnreachableStep,
    /// Steps that go round without ever reaching one where a case may close.
    CycleWithoutExit,
    /// No step is about a phase that every path needs.
    MissingPhase,
    RoleNobodyCanHold,
    /// No role may be responsible under the rule as written.
    NobodyMayBeResponsible,
    /// The naming step does not demand that somebody is named.
    NamingNotDemanded,
    /// One can come past the naming step without passing it.
    NamingStepAvoided,
    /// Something waits for a ground that no step ever asks for.
    GroundNeverAsked,
    /// The teams do not fit the sort of team rule.
    TeamsDoNotFit,
    /// No client can meet the admission rule.
    AdmissionImpossible,
    /// A channel that leads to no product, or lacks what its mode needs.
    ChannelLeadsNowhere,
    /// A group passes by a step that is not optional.
    SkipsNeededStep,
    /// From greater than to, a gap or an overlap of bands.
    BadRange,
    /// A nought where a number of days, months or the like belongs.
    Zero,
    /// Ends before it begins.
    EndsBeforeItBegins,
    /// Questions of an instrument whose licence does not allow them.
    ItemsNotAllowed,
    /// An instrument is demanded whose permission the county does not hold.
    PermissionNotHeld,
    /// A statutory plan is reviewed more seldom than the law says.
    ReviewTooSeldom,
    NoFollowUp,
    UnknownCounty,
    UnknownMunicipality,
    /// A municipality in two areas.
    MunicipalityTwice,
    UnknownEmploymentArea,
    UnknownService,
}

/// One thing that is wrong in a model file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name as given to the check.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    pub kind: ProblemKind,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {}; {}",
            self.file, self.line, self.what, self.mend
        )
    }
}
