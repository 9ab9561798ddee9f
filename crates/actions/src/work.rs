//! One action on one case, from permit to commit: the case is taken, loaded whole and allowed; then the action's own lines; then
//! events, summary, log line and commit, all in one transaction. Not here: any action.

use crate::app::App;
use crate::failure::Failure;
use domain::access::{Action, Permit, decide};
use domain::case::CaseFile;
use domain::event::{Event, EventKind};
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId};
use domain::model::ServiceModel;
use domain::person::Worker;
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use store::Tx;
use store::log::LogLine;
use uuid::Uuid;

/// The key a form carries, so that sending it twice does the thing once (I-10).
#[derive(Clone, Debug)]
pub struct RequestKey(String);

impl RequestKey {
    /// A key of a form, bound to the person, so that nobody can use another's.
    pub fn new(account: AccountId, key: &str) -> Self {
        Self(format!("{account}:{key}"))
    }

    /// A key of a public form.
    pub fn public(key: &str) -> Self {
        Self(format!("public:{key}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An action under way.
pub struct Work {
    pub app: App,
    pub tx: Tx,
    pub who: Worker,
    pub permit: Permit,
    /// The case as it stood when the action began.
    pub file: CaseFile,
    pub model: Arc<ServiceModel>,
    pub now: Timestamp,
    pub today: Date,
    key: RequestKey,
    events: Vec<Event>,
}

impl App {
    /// Begins an action on a case: takes the case, loads it, asks the access table.
    ///
    /// Fails with `NotFound` when there is no such case or the worker may not, `AlreadyDone` when this very request was done before.
    pub async fn begin<R>(
        &self,
        who: &Worker,
        case: CaseId,
        action: Action,
        key: &RequestKey,
    ) -> Result<Work, Failure<R>> {
        let mut tx = self.db.begin().await?;
        if let Some(result) = store::request::result_of(&mut tx, key.as_str()).await? {
            return Err(Failure::AlreadyDone(result));
        }
        // No such case looks the same as one the worker may not see.
        store::case::take(&mut tx, case, None)
            .await
            .map_err(|error| match error {
                store::StoreError::Stale => Failure::NotFound,
                other => other.into(),
            })?;
        let file = store::file::load(&mut tx, case)
            .await?
            .ok_or(Failure::NotFound)?;
        let model = self
            .models()
            .version(&file.case.model)
            .ok_or(Failure::NotFound)?;
        let (now, today) = (self.now(), self.today());
        let permit = decide(action, who, &file, today, now)?;
        Ok(Work {
            app: self.clone(),
            tx,
            who: who.clone(),
            permit,
            file,
            model,
            now,
            today,
            key: key.clone(),
            events: Vec::new(),
        })
    }
}

impl Work {
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        self.app.new_id()
    }

    /// Adds a line to the timeline. The text is the worker's own words, or empty.
    pub fn event(&mut self, kind: EventKind, class: DataClass, text: impl Into<String>) {
        self.events.push(Event {
            id: self.app.new_id(),
            case: self.file.case.id,
            at: self.now,
            by: Some(self.who.account),
            kind,
            class,
            text: text.into(),
        });
    }

    /// A worker of the same county, whom the action names.
    pub async fn worker<R>(&mut self, account: AccountId) -> Result<Worker, Failure<R>> {
        let found = store::account::worker_by_id(&mut self.tx, account).await?;
        found
            .filter(|worker| worker.county == self.who.county)
            .ok_or(Failure::NotFound)
    }

    /// Will the worker still see the case when everything saved so far is committed? Whoever hands over or leaves may not.
    pub async fn stays<R>(&mut self) -> Result<bool, Failure<R>> {
        let file = store::file::load(&mut self.tx, self.file.case.id)
            .await?
            .ok_or(Failure::NotFound)?;
        Ok(decide(Action::ReadTeam, &self.who, &file, self.today, self.now).is_ok())
    }

    /// Events, the case with its summary, the log line, the request's key, and the commit.
    /// Call after saving the entities; `self.file.case` is saved as it now stands.
    pub async fn finish<R>(mut self, result: &str) -> Result<(), Failure<R>> {
        for event in std::mem::take(&mut self.events) {
            store::event::insert(&mut self.tx, &event).await?;
        }
        save_case(&self.app, &mut self.tx, &self.file.case).await?;
        let line = log_line(&self.app, &self.who, &self.permit, &self.file, "");
        store::log::insert(&mut self.tx, &line).await?;
        store::request::remember(
            &mut self.tx,
            self.key.as_str(),
            self.permit.action().code(),
            result,
            self.now,
        )
        .await?;
        self.tx.commit().await?;
        Ok(())
    }
}

/// Saves the case with what lists need, worked out from the case as the transaction now sees it.
pub(crate) async fn save_case(
    app: &App,
    tx: &mut Tx,
    case: &domain::case::Case,
) -> store::Result<()> {
    store::case::save(tx, case, &store::case::CaseSummary::default()).await?;
    let Some(file) = store::file::load(tx, case.id).await? else {
        return Ok(());
    };
    let Some(model) = app.models().version(&case.model) else {
        return Ok(());
    };
    let summary = crate::reading::summary(&file, &model, app.today(), app.now());
    store::case::save(tx, case, &summary).await
}

/// The line of the access log for an action on a case.
pub(crate) fn log_line(
    app: &App,
    who: &Worker,
    permit: &Permit,
    file: &CaseFile,
    details: &str,
) -> LogLine {
    LogLine {
        id: app.new_id(),
        at: app.now(),
        account: Some(who.account),
        organisation: Some(who.organisation),
        county: file.case.county.as_str().to_owned(),
        action: permit.action().code(),
        case: Some(file.case.id),
        client: Some(file.client.id),
        referral: None,
        door: Some(permit.door().code()),
        details: details.to_owned(),
    }
}
