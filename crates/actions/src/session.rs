//! Signing in and out. For now invented demo accounts by one click; the seam for real sign-in. Not here: rights.

use crate::app::App;
use crate::failure::digest_of;
use domain::access::may_take_in;
use domain::id::AccountId;
use domain::person::Worker;
use jiff::{SignedDuration, Timestamp};
use store::session::Session;
use store::{Result, StoreError};

/// How long a session lives.
const HOURS: i64 = 10;

/// A person signed in on this request.
#[derive(Clone)]
pub struct SignedInWorker {
    pub worker: Worker,
    pub expires_at: Timestamp,
    /// Referrals that wait and the worker's own open tasks, for the menu.
    pub waiting_referrals: u32,
    pub open_tasks: u32,
}

impl App {
    /// Every invented account, for the demo's sign-in page.
    pub async fn demo_accounts(&self) -> Result<Vec<Worker>> {
        let mut tx = self.db.read().await?;
        store::account::all_workers(&mut tx).await
    }

    /// Signs an account in; returns the cookie's secret.
    pub async fn sign_in(&self, account: AccountId) -> Result<String> {
        let secret = self.new_secret();
        let now = self.now();
        let mut tx = self.db.begin().await?;
        let worker = store::account::worker_by_id(&mut tx, account).await?;
        if !worker.is_some_and(|worker| worker.is_active) {
            return Err(StoreError::Refused("no such account".into()));
        }
        let session = Session {
            account,
            expires_at: now + SignedDuration::from_hours(HOURS),
        };
        store::session::insert(&mut tx, &digest_of(&secret), &session, now).await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// Who comes with this cookie; nobody when the session or the account has ended.
    pub async fn signed_in(&self, secret: &str) -> Result<Option<SignedInWorker>> {
        let mut tx = self.db.read().await?;
        let Some(session) =
            store::session::by_digest(&mut tx, &digest_of(secret), self.now()).await?
        else {
            return Ok(None);
        };
        let Some(worker) = store::account::worker_by_id(&mut tx, session.account).await? else {
            return Ok(None);
        };
        if !worker.is_active {
            return Ok(None);
        }
        let takes_in = may_take_in(&worker);
        let waiting_referrals = if takes_in {
            store::referral::count_waiting(&mut tx, &worker.county).await?
        } else {
            0
        };
        let open_tasks = store::task::count_open(&mut tx, worker.account).await?;
        Ok(Some(SignedInWorker {
            worker,
            expires_at: session.expires_at,
            waiting_referrals,
            open_tasks,
        }))
    }

    pub async fn sign_out(&self, secret: &str) -> Result<()> {
        let mut tx = self.db.begin().await?;
        store::session::end(&mut tx, &digest_of(secret)).await?;
        tx.commit().await
    }
}
