//! Why a life stops where it stands: the present has come, or a rule said no. Not an error of the program.

use std::fmt::Debug;

/// Why the telling stops.
#[derive(Debug)]
pub enum Halt {
    /// The next thing would happen after the present moment.
    Present,
    /// A rule said no: what was tried, and the refusal's name.
    Refused(String),
}

/// Makes a halt of a refusal of what was tried.
pub fn refused<R: Debug>(tried: &'static str) -> impl Fn(R) -> Halt {
    move |refusal| Halt::Refused(format!("{tried}: {refusal:?}"))
}
