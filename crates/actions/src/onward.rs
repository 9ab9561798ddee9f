//! The end of the path: reviews, the way onward, closing, follow-ups, opening again. Not here: the rules (`domain::onward`).

use crate::app::App;
use crate::failure::Failure;
use crate::work::{RequestKey, Work};
use domain::access::{Action, decide};
use domain::case::CaseFile;
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId, FollowUpId};
use domain::model::{OnwardCode, StepCode};
use domain::onward::FollowUp;
use domain::onward::closing::{CloseRefused, Closing, ReopenRefused, close, reopen};
use domain::onward::follow_up::{FollowUpAnswer, FollowUpRefused, not_reached, record};
use domain::onward::review::{ChooseRefused, ReviewEntry, ReviewRefused, choose_onward, hold};
use domain::person::Worker;
use std::collections::BTreeMap;

/// Does the worker still see the case afterwards? Closing ends terms, and a recorded follow-up needs nobody any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    StillSees,
    SeesNoMore,
}

impl After {
    const fn code(self) -> &'static str {
        match self {
            Self::StillSees => "sees",
            Self::SeesNoMore => "",
        }
    }

    /// The answer of a request that was done before.
    pub fn of_code(code: &str) -> Self {
        if code == Self::StillSees.code() {
            Self::StillSees
        } else {
            Self::SeesNoMore
        }
    }

    fn of(work: &Work, file: &CaseFile) -> Self {
        match decide(Action::ReadPlan, &work.who, file, work.today, work.now) {
            Ok(_) => Self::StillSees,
            Err(_) => Self::SeesNoMore,
        }
    }
}

/// Records a review held with the client.
pub async fn hold_review(
    app: &App,
    who: &Worker,
    case: CaseId,
    entry: ReviewEntry,
    key: &RequestKey,
) -> Result<(), Failure<ReviewRefused>> {
    let mut work = app.begin(who, case, Action::HoldReview, key).await?;
    let review = hold(
        &work.file,
        &work.model,
        work.new_id(),
        entry,
        who.account,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    store::onward::insert_review(&mut work.tx, &review).await?;
    work.event(
        EventKind::ReviewHeld,
        DataClass::PlanAndFollowUp,
        review.how_it_goes,
    );
    work.finish("").await
}

/// Chooses the way onward with the client.
pub async fn choose(
    app: &App,
    who: &Worker,
    case: CaseId,
    path: OnwardCode,
    why: &str,
    key: &RequestKey,
) -> Result<(), Failure<ChooseRefused>> {
    let mut work = app.begin(who, case, Action::ChooseOnward, key).await?;
    work.file.case = choose_onward(&work.file, &work.model, path, why, who.account, work.today)
        .map_err(Failure::Rule)?;
    work.event(
        EventKind::OnwardChosen,
        DataClass::PlanAndFollowUp,
        why.trim(),
    );
    work.finish("").await
}

/// Closes the case: its terms end and its follow-ups are promised. Refuses with everything that stands in the way at once.
pub async fn close_case(
    app: &App,
    who: &Worker,
    case: CaseId,
    closing: Closing,
    key: &RequestKey,
) -> Result<After, Failure<Vec<CloseRefused>>> {
    let mut work = app.begin(who, case, Action::CloseCase, key).await?;
    if let Some(owner) = closing.follow_up_owner {
        work.worker::<Vec<CloseRefused>>(owner).await?;
    }
    let note = closing.note.trim().to_owned();
    let closed = close(
        &work.file,
        &work.model,
        closing,
        || app.new_id(),
        who.account,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    for term in &closed.ended {
        store::responsibility::save_term(&mut work.tx, term).await?;
    }
    save_follow_ups(&mut work, &closed.follow_ups).await?;
    let after = CaseFile {
        case: closed.case.clone(),
        terms: closed.ended,
        follow_ups: closed.follow_ups,
        ..work.file.clone()
    };
    let after = After::of(&work, &after);
    work.file.case = closed.case;
    work.event(EventKind::CaseClosed, DataClass::PlanAndFollowUp, note);
    work.finish(after.code()).await?;
    Ok(after)
}

async fn save_follow_ups(work: &mut Work, follow_ups: &[FollowUp]) -> store::Result<()> {
    for follow_up in follow_ups {
        store::onward::save_follow_up(&mut work.tx, follow_up).await?;
    }
    Ok(())
}

/// Opens a closed case again at a step, with a new responsible worker.
pub async fn reopen_case(
    app: &App,
    who: &Worker,
    case: CaseId,
    (at, responsible): (&StepCode, AccountId),
    reason: &str,
    key: &RequestKey,
) -> Result<(), Failure<ReopenRefused>> {
    let mut work = app.begin(who, case, Action::ReopenCase, key).await?;
    let worker = work.worker(responsible).await?;
    let other = store::case::open_of_client(&mut work.tx, work.file.client.id).await?;
    if other.is_some_and(|other| other.id != case) {
        return Err(Failure::Rule(ReopenRefused::AnotherCaseIsOpen));
    }
    let opened = reopen(
        &work.file,
        &work.model,
        at,
        (work.new_id(), &worker),
        reason,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    store::responsibility::save_term(&mut work.tx, &opened.responsible).await?;
    save_follow_ups(&mut work, &opened.dropped).await?;
    work.file.case = opened.case;
    work.event(
        EventKind::CaseReopened,
        DataClass::PlanAndFollowUp,
        reason.trim(),
    );
    work.event(EventKind::ResponsibleNamed, DataClass::Relationship, "");
    work.finish("").await
}

/// Workers of one's own county as choices, with how many open cases each is responsible for. Not client data.
pub async fn workers_to_choose(
    app: &App,
    who: &Worker,
) -> store::Result<(Vec<Worker>, BTreeMap<AccountId, u32>)> {
    let mut tx = app.db.read().await?;
    let mut workers = store::account::workers_of_county(&mut tx, &who.county).await?;
    workers.retain(|worker| worker.is_active);
    let caseloads = store::account::caseloads_of_county(&mut tx, &who.county).await?;
    Ok((workers, caseloads.into_iter().collect()))
}

/// Records how it went after closing.
pub async fn record_follow_up(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: FollowUpId,
    answer: FollowUpAnswer,
    key: &RequestKey,
) -> Result<After, Failure<FollowUpRefused>> {
    let work = app.begin(who, case, Action::RecordFollowUp, key).await?;
    let note = answer.note.trim().to_owned();
    let recorded =
        record(&work.file, id, answer, who.account, work.today).map_err(Failure::Rule)?;
    save_asked(work, recorded, note).await
}

/// Records that the client was not reached after some tries.
pub async fn client_not_reached(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: FollowUpId,
    tries: u32,
    key: &RequestKey,
) -> Result<After, Failure<FollowUpRefused>> {
    let work = app.begin(who, case, Action::RecordFollowUp, key).await?;
    let recorded =
        not_reached(&work.file, id, tries, who.account, work.today).map_err(Failure::Rule)?;
    save_asked(work, recorded, String::new()).await
}

async fn save_asked(
    mut work: Work,
    recorded: FollowUp,
    note: String,
) -> Result<After, Failure<FollowUpRefused>> {
    store::onward::save_follow_up(&mut work.tx, &recorded).await?;
    let mut after = work.file.clone();
    after.follow_ups.retain(|known| known.id != recorded.id);
    after.follow_ups.push(recorded);
    let after = After::of(&work, &after);
    work.event(
        EventKind::FollowUpRecorded,
        DataClass::PlanAndFollowUp,
        note,
    );
    work.finish(after.code()).await?;
    Ok(after)
}

#[cfg(test)]
mod tests;
