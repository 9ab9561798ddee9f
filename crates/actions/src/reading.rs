//! Reading a case: permit, load, log line and commit in one transaction; if the line cannot be written, nothing is shown (I-5).
//! Not here: changing anything (`work`).

use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::work::log_line;
use domain::access::{Action, Permit, decide};
use domain::case::CaseFile;
use domain::id::CaseId;
use domain::model::ServiceModel;
use domain::person::Worker;
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use store::case::CaseSummary;

/// A case as one worker may see it now.
pub struct CaseView {
    pub file: CaseFile,
    pub model: Arc<ServiceModel>,
    pub permit: Permit,
    pub now: Timestamp,
    pub today: Date,
}

impl CaseView {
    /// May the worker do this too? Pages ask it for their buttons; the action asks again.
    pub fn may(&self, action: Action, who: &Worker) -> bool {
        decide(action, who, &self.file, self.today, self.now).is_ok()
    }
}

impl App {
    /// Reads a case for a page; `details` is a code of the page for the log.
    ///
    /// Fails with `NotFound` when there is no such case or the worker may not see it.
    pub async fn read_case(
        &self,
        who: &Worker,
        case: CaseId,
        action: Action,
        details: &str,
    ) -> Result<CaseView, Failure<NoRule>> {
        let mut tx = self.db.begin().await?;
        let file = store::file::load(&mut tx, case)
            .await?
            .ok_or(Failure::NotFound)?;
        let model = self
            .models()
            .version(&file.case.model)
            .ok_or(Failure::NotFound)?;
        let (now, today) = (self.now(), self.today());
        let permit = decide(action, who, &file, today, now)?;
        store::log::insert(&mut tx, &log_line(self, who, &permit, &file, details)).await?;
        tx.commit().await?;
        Ok(CaseView {
            file,
            model,
            permit,
            now,
            today,
        })
    }
}

/// What lists need of a case, worked out from the whole.
pub(crate) fn summary(
    file: &CaseFile,
    model: &ServiceModel,
    today: Date,
    now: Timestamp,
) -> CaseSummary {
    let _ = (model, today);
    let task = file
        .tasks
        .iter()
        .filter(|task| matches!(task.state, domain::task::TaskState::Open))
        .min_by_key(|task| task.due_on);
    CaseSummary {
        next_on: task.map(|task| task.due_on),
        next_kind: task.map(|_| "task".to_owned()),
        next_owner: task.and_then(|task| task.owner.account()),
        review_on: file.plan_in_force().and_then(|plan| plan.content.review_on),
        lacks_responsible: file.case.is_open() && file.responsible_at(now).is_none(),
        lacks_ground: false,
        lacks_next_step: file.case.is_open() && task.is_none(),
    }
}
