//! The rules of work ability support. Pure: no async, SQL, HTTP, clock, random, and no text for people.

pub mod access;
pub mod assessment;
pub mod calendar;
pub mod case;
pub mod criteria;
pub mod event;
pub mod finding;
pub mod ground;
pub mod id;
pub mod identity;
pub mod invariant;
pub mod language;
pub mod meeting;
pub mod model;
pub mod national;
pub mod onward;
pub mod person;
pub mod plan;
pub mod referral;
pub mod responsibility;
pub mod service;
pub mod task;

#[cfg(any(test, feature = "testing"))]
pub mod testing;
