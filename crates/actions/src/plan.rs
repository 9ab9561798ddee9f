//! The plan: drafting, saving, agreeing, acknowledging line by line. Not here: the rules (`domain::plan`), services (`service`).

use crate::app::App;
use crate::failure::{Failure, digest_of};
use crate::work::{RequestKey, Work};
use domain::access::Action;
use domain::event::EventKind;
use domain::ground::DataClass::PlanAndFollowUp;
use domain::id::{CaseId, LineId, TaskId};
use domain::model::PlanKindCode;
use domain::person::Worker;
use domain::plan::acknowledge::{AcknowledgeRefused, acknowledge};
use domain::plan::agree::{AgreeRefused, Agreeing, agree};
use domain::plan::difference::consequences;
use domain::plan::draft::{DraftRefused, EditRefused, discard_draft, edit_draft, start_draft};
use domain::plan::{AcknowledgementAnswer, Acknowledger, PlanContent, PlanVersion};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// A draft as it was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the next save must have seen.
    pub version: i64,
    pub at: Timestamp,
}

/// What of a removed line goes on all the same; everything else of it is cancelled or stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub tasks: BTreeSet<TaskId>,
    pub services: BTreeSet<LineId>,
}

/// Starts a draft: the first, or a copy of the plan in force.
pub async fn start(
    app: &App,
    who: &Worker,
    case: CaseId,
    kind: PlanKindCode,
    key: &RequestKey,
) -> Result<(), Failure<DraftRefused>> {
    let mut work = app.begin(who, case, Action::EditPlan, key).await?;
    let id = work.new_id();
    let draft = start_draft(&work.file, &work.model, id, kind, who.account, work.now)
        .map_err(Failure::Rule)?;
    store::plan::insert(&mut work.tx, &draft).await?;
    work.event(EventKind::PlanDrafted, PlanAndFollowUp, "");
    work.finish("").await
}

/// Saves the whole draft as its writer now has it. The same text again changes nothing.
///
/// Refuses when somebody saved meanwhile: the refusal names who, when, and the version to look at (I-10).
pub async fn save(
    app: &App,
    who: &Worker,
    case: CaseId,
    seen_version: i64,
    content: PlanContent,
    key: &RequestKey,
) -> Result<Saved, Failure<EditRefused>> {
    let key = key_of_text(key, who, seen_version, &content)?;
    let mut work = app.begin(who, case, Action::EditPlan, &key).await?;
    // A tab left open after agreeing is told so by the rule; nothing typed there is lost.
    let newest = work.file.plan_draft().or(work.file.plan_in_force());
    let draft = newest.cloned().ok_or(Failure::NotFound)?;
    if draft.is_draft() && draft.content == content {
        let version = draft.version;
        return Ok(Saved {
            version,
            at: edited_at(&draft).unwrap_or(work.now),
        });
    }
    let edited = edit_draft(
        &work.model,
        draft,
        seen_version,
        content,
        who.account,
        work.now,
    )
    .map_err(Failure::Rule)?;
    let saved = Saved {
        version: edited.version,
        at: work.now,
    };
    // The store counts the version on; it is given the one that was seen.
    let version = seen_version;
    store::plan::save(&mut work.tx, &PlanVersion { version, ..edited }).await?;
    work.finish("").await?;
    Ok(saved)
}

/// One form saves many times while it is written; each text has its own key.
fn key_of_text<R>(
    key: &RequestKey,
    who: &Worker,
    seen_version: i64,
    content: &PlanContent,
) -> Result<RequestKey, Failure<R>> {
    let text = serde_json::to_string(content)
        .map_err(|error| Failure::Broken(store::StoreError::Refused(error.to_string())))?;
    let key = format!("{}:{seen_version}:{}", key.as_str(), digest_of(&text));
    Ok(RequestKey::new(who.account, &key))
}

fn draft_of<R>(work: &Work) -> Result<PlanVersion, Failure<R>> {
    work.file.plan_draft().cloned().ok_or(Failure::NotFound)
}

const fn edited_at(plan: &PlanVersion) -> Option<Timestamp> {
    match plan.state {
        domain::plan::PlanState::Draft { edited_at, .. } => Some(edited_at),
        domain::plan::PlanState::Agreed { .. } => None,
    }
}

/// Throws the draft away.
pub async fn discard(
    app: &App,
    who: &Worker,
    case: CaseId,
    seen_version: i64,
    key: &RequestKey,
) -> Result<(), Failure<EditRefused>> {
    let mut work = app.begin(who, case, Action::EditPlan, key).await?;
    let draft = draft_of(&work)?;
    discard_draft(&draft, seen_version).map_err(Failure::Rule)?;
    store::plan::delete_draft(&mut work.tx, draft.id).await?;
    work.finish("").await
}

/// Agrees on the draft, and settles what a removed line leaves: its open tasks are cancelled and its running service stopped, with the
/// reason for the change, unless they are kept.
pub async fn agree_plan(
    app: &App,
    who: &Worker,
    case: CaseId,
    agreeing: Agreeing,
    kept: &Kept,
    key: &RequestKey,
) -> Result<(), Failure<AgreeRefused>> {
    let mut work = app.begin(who, case, Action::AgreePlan, key).await?;
    let reason = agreeing.reason_for_change.clone().unwrap_or_default();
    let agreed = agree(
        &work.file,
        &work.model,
        agreeing,
        who.account,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    settle(&mut work, who, &agreed, &reason, kept).await?;
    store::plan::save(&mut work.tx, &agreed).await?;
    work.event(EventKind::PlanAgreed, PlanAndFollowUp, "");
    work.finish("").await
}

async fn settle(
    work: &mut Work,
    who: &Worker,
    agreed: &PlanVersion,
    reason: &str,
    kept: &Kept,
) -> Result<(), Failure<AgreeRefused>> {
    let Some(old) = work.file.plan_in_force() else {
        return Ok(());
    };
    let after = consequences(
        &old.content,
        &agreed.content,
        &work.file.tasks,
        &work.file.progress,
    );
    let without_reason = || Failure::Rule(AgreeRefused::ReasonForChangeMissing);
    let tasks = work.file.tasks.clone();
    let leaves = |id: &TaskId| after.tasks_without_line.contains(id) && !kept.tasks.contains(id);
    for task in tasks.into_iter().filter(|task| leaves(&task.id)) {
        let title = task.title.clone();
        let cancelled = domain::task::moves::cancel(task, who.account, reason, work.now)
            .map_err(|_| without_reason())?;
        store::task::save(&mut work.tx, &cancelled).await?;
        work.event(EventKind::TaskCancelled, PlanAndFollowUp, title);
    }
    for line in after.services_without_line {
        if kept.services.contains(&line) {
            continue;
        }
        let stopped = domain::service::stop(
            &work.file,
            line,
            work.today,
            reason,
            who.account,
            work.today,
        )
        .map_err(|_| without_reason())?;
        store::plan::save_progress(&mut work.tx, &stopped).await?;
        work.event(EventKind::ServiceStopped, PlanAndFollowUp, reason);
    }
    Ok(())
}

/// Answers one line of the plan in force: one's own, or for the client or a member without an account.
pub async fn acknowledge_line(
    app: &App,
    who: &Worker,
    case: CaseId,
    line: LineId,
    by: Acknowledger,
    answer: AcknowledgementAnswer,
    key: &RequestKey,
) -> Result<(), Failure<AcknowledgeRefused>> {
    let mut work = app.begin(who, case, Action::AcknowledgeLine, key).await?;
    let given =
        acknowledge(&work.file, line, by, answer, who.account, work.now).map_err(Failure::Rule)?;
    store::plan::insert_acknowledgement(&mut work.tx, &given).await?;
    work.event(EventKind::PlanLineAcknowledged, PlanAndFollowUp, "");
    work.finish("").await
}

#[cfg(test)]
mod tests;
