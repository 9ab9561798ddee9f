//! Referrals: sent from outside without an account (`public`), read in the county's inbox (`inbox`), answered (`answer`).
//! Not here: the rules of their life (`domain::referral`).

mod answer;
mod inbox;
mod public;
#[cfg(test)]
mod tests;

pub use answer::{
    AcceptRefused, Acceptance, Person, accept, acknowledge, ask_more, guide_elsewhere,
};
pub use inbox::{Inbox, InboxRow, LikelyClient, ReferralView, Tab, list, read};
pub use public::{Followed, Receipt, answer_more, code_of, follow, send, spoken, withdraw};

use crate::app::App;
use crate::failure::Failure;
use domain::access::{Action, may_take_in};
use domain::person::Worker;
use domain::referral::Referral;
use store::log::LogLine;

/// Only those who take referrals in, and only their own county's.
fn permit<R>(who: &Worker, referral: &Referral) -> Result<(), Failure<R>> {
    if may_take_in(who) && who.county == referral.county {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// The line of the access log about one referral.
fn log_line(app: &App, who: Option<&Worker>, action: Action, referral: &Referral) -> LogLine {
    LogLine {
        id: app.new_id(),
        at: app.now(),
        account: who.map(|worker| worker.account),
        organisation: who.map(|worker| worker.organisation),
        county: referral.county.as_str().to_owned(),
        action: action.code(),
        case: None,
        client: None,
        referral: Some(referral.id),
        door: None,
        details: String::new(),
    }
}
