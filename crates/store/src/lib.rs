//! SQL, and nothing else knows SQL. One statement a function, named after the question it answers; every statement runs on both databases.
//! Not here: rules (`domain`) and who may ask (`actions`).

pub mod account;
pub mod assessment;
pub mod case;
pub mod client;
pub mod consultation;
pub mod db;
pub mod desk;
pub mod event;
pub mod file;
pub mod ground;
pub mod log;
pub mod meeting;
pub mod migration;
pub mod model;
pub mod onward;
pub mod plan;
pub mod referral;
pub mod request;
pub mod responsibility;
pub mod session;
pub mod task;
pub mod verify;

pub use db::{Database, Engine, Result, StoreError, Tx, Value};
