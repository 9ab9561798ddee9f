//! Why an action did not happen. The rule's own refusal keeps its name. Not here: the sentences people read.

use domain::access::Denied;
use sha2::{Digest, Sha256};
use store::StoreError;

/// Why an action did not happen; `R` is the refusal of the action's own rule.
#[derive(Debug)]
pub enum Failure<R> {
    /// There is no such thing, or the person may not see it: the two are never told apart.
    NotFound,
    /// The rule said no, by name.
    Rule(R),
    /// Somebody else changed it in the meantime (I-10): show both.
    Stale,
    /// The same request was done before; its answer.
    AlreadyDone(String),
    /// The database cannot be reached now; nothing was done.
    Unavailable,
    /// A fault of ours; logged where it is answered.
    Broken(StoreError),
}

/// For actions whose rule is only the access table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRule {}

impl<R> From<StoreError> for Failure<R> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Self::Stale,
            // A constraint caught a race that the rule had not seen yet: the page is out of date.
            StoreError::Conflict { .. } => Self::Stale,
            StoreError::Unavailable(_) => Self::Unavailable,
            other => Self::Broken(other),
        }
    }
}

impl<R> From<Denied> for Failure<R> {
    fn from(_: Denied) -> Self {
        Self::NotFound
    }
}

impl<R> Failure<R> {
    /// The same failure under another rule's name, for steps shared by several actions.
    pub fn map_rule<S>(self, map: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::NotFound => Failure::NotFound,
            Self::Rule(rule) => Failure::Rule(map(rule)),
            Self::Stale => Failure::Stale,
            Self::AlreadyDone(result) => Failure::AlreadyDone(result),
            Self::Unavailable => Failure::Unavailable,
            Self::Broken(error) => Failure::Broken(error),
        }
    }
}

/// SHA-256 in hex: what is kept of secrets and compared of texts.
pub fn digest_of(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
