//! The store on both databases: the seam, the schema, what constraints refuse, and every part of a case there and back.
//! Not the rules: those are tested in `domain`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod constraint;
mod list;
mod round_trip;
mod schema;
mod seam;
mod world;
