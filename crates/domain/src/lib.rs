//! The rules of work ability support: pure, without clock, random, SQL, HTTP or text of our own for people.

pub mod language;
pub mod model;
pub mod national;
