//! Reading a case: permit, load, log line and commit in one transaction; if the line cannot be written, nothing is shown (I-5).
//! Not here: changing anything (`work`).

use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::work::log_line;
use domain::access::{Action, Permit, decide};
use domain::case::{CaseFile, next_step};
use domain::finding::{FindingKind, findings};
use domain::id::CaseId;
use domain::model::ServiceModel;
use domain::onward::review::next_review_on;
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
pub fn summary(file: &CaseFile, model: &ServiceModel, today: Date, now: Timestamp) -> CaseSummary {
    let next = next_step(file, now);
    let found = findings(file, model, today, now);
    let has = |wanted: fn(&FindingKind) -> bool| found.iter().any(|finding| wanted(&finding.kind));
    CaseSummary {
        next_on: next.map(|step| step.on),
        next_kind: next.map(|step| step.what.code().to_owned()),
        next_owner: next.and_then(|step| step.owner.account()),
        review_on: next_review_on(file).filter(|_| file.case.is_open()),
        lacks_responsible: has(|kind| matches!(kind, FindingKind::NoResponsibleWorker)),
        lacks_ground: has(|kind| matches!(kind, FindingKind::GroundMissing { .. })),
        lacks_next_step: file.case.is_open() && next.is_none(),
    }
}
