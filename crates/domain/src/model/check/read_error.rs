//! Why the reader stops: to begin another round with a stand-in, or because it cannot go on.
//!
//! Not a problem for people: the node at whose place it happens tells that.

use std::fmt;

/// Why a value could not be read in this round.
#[derive(Debug)]
pub(super) enum ReadError {
    /// A key is missing; the table around it tells the place.
    Missing(&'static str),
    /// The value was refused by its own type.
    Refused(String),
    /// A stand-in has been noted: read once more.
    Again,
    /// The value cannot be read even with stand-ins.
    Stuck,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Missing(key) => write!(f, "{key} is missing"),
            ReadError::Refused(why) => f.write_str(why),
            ReadError::Again | ReadError::Stuck => f.write_str("the value cannot be read"),
        }
    }
}

impl std::error::Error for ReadError {}

impl serde::de::Error for ReadError {
    fn custom<T: fmt::Display>(why: T) -> Self {
        ReadError::Refused(why.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        ReadError::Missing(field)
    }
}
