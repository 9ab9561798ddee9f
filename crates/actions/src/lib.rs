//! What people can do: authorise, load, rule, save, log; one transaction each. The doors (pages, program) all come through here.
//! Not here: rules (`domain`), SQL (`store`), words for people (`web`).

pub mod app;
pub mod assessment;
pub mod case;
pub mod cases;
pub mod client;
pub mod consultation;
pub mod failure;
pub mod ground;
pub mod handover;
pub mod joint_assessment;
pub mod meeting;
pub mod models;
pub mod onward;
pub mod plan;
pub mod reading;
pub mod referral;
pub mod service;
pub mod session;
pub mod task;
pub mod team;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod verify;
pub mod work;

pub use app::{App, Sources};
pub use failure::{Failure, NoRule};
pub use models::Models;
pub use reading::CaseView;
pub use work::{RequestKey, Work};

/// A database in memory, for looking at pages without one.
pub fn open_in_memory() -> store::Result<store::Database> {
    store::Database::sqlite(std::path::Path::new(":memory:"))
}
