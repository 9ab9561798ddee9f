//! The clock, ids and secrets of the running program. Nothing else in the product reads them.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the clock and makes ids"
)]

use actions::Sources;
use jiff::Timestamp;
use rand::Rng;
use uuid::Uuid;

/// The real ones.
pub const fn real() -> Sources {
    Sources {
        now,
        id: Uuid::now_v7,
        secret,
    }
}

/// The present moment, in whole microseconds, as the databases keep it.
pub fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
}

fn secret() -> [u8; 32] {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}
