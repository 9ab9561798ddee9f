//! Identity codes, business ids and the safety ban: types that cannot hold a wrong value and never print themselves.
//! Not here: who may see them (`access`).

mod business_id;
mod identity_code;

pub use business_id::{BusinessId, NotABusinessId};
pub use identity_code::{IdentityCode, NotAnIdentityCode};

use serde::{Deserialize, Serialize};

/// *Turvakielto*: contacts and municipality are hidden from all but named tasks.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SafetyBan(bool);

impl SafetyBan {
    pub const NONE: Self = Self(false);
    pub const IN_FORCE: Self = Self(true);

    pub const fn from_record(in_force: bool) -> Self {
        Self(in_force)
    }

    pub const fn is_in_force(self) -> bool {
        self.0
    }
}

impl std::fmt::Debug for SafetyBan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SafetyBan(…)")
    }
}
