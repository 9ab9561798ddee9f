//! Grounds to exchange information: reading, recording, withdrawing, and the statutory joint model of a case.
//! Not here: what a ground covers (`domain::ground`).

use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::reading::CaseView;
use crate::work::RequestKey;
use domain::access::Action;
use domain::event::EventKind;
use domain::ground::{
    self, DataClass, Door, Given, GivenForm, Giver, Ground, GroundDraft, JointModelRefused,
    Preview, Recipient, RecordRefused, WithdrawRefused, withdrawal_preview,
};
use domain::id::{CaseId, GroundId};
use domain::language::Language;
use domain::person::{Organisation, Worker};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A case with the organisations that could receive.
pub struct GroundsView {
    pub view: CaseView,
    pub organisations: Vec<Organisation>,
    /// Everybody with an account in the county and its network.
    pub workers: Vec<Worker>,
}

/// What a worker records.
pub struct NewGround {
    pub door: Door,
    pub recipient: Recipient,
    pub classes: BTreeSet<DataClass>,
    pub purpose: String,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub by: Giver,
    pub form: GivenForm,
    pub language: Language,
    pub text_version: String,
    pub given_on: Date,
    pub copy_given: bool,
    pub necessity: Option<String>,
}

/// Reads a case with the organisations of the county and its network; `details` is the page's code for the log.
pub async fn read(
    app: &App,
    who: &Worker,
    case: CaseId,
    action: Action,
    details: &str,
) -> Result<GroundsView, Failure<NoRule>> {
    let view = app.read_case(who, case, action, details).await?;
    let mut tx = app.db.read().await?;
    let organisations = store::account::organisations_of_county(&mut tx, &who.county).await?;
    let workers = store::account::workers_of_county(&mut tx, &who.county).await?;
    Ok(GroundsView {
        view,
        organisations,
        workers,
    })
}

/// Records a ground; everything wrong is told at once.
pub async fn record(
    app: &App,
    who: &Worker,
    case: CaseId,
    new: NewGround,
    key: &RequestKey,
) -> Result<(), Failure<Vec<RecordRefused>>> {
    let mut work = app.begin(who, case, Action::RecordGround, key).await?;
    let organisation = match &new.recipient {
        Recipient::Organisation { organisation, .. } => {
            let found = store::account::organisation_by_id(&mut work.tx, *organisation).await?;
            let ours = found.filter(|found| found.county == work.file.case.county);
            Some(ours.ok_or(Failure::NotFound)?)
        }
        Recipient::Named { .. } => None,
    };
    if let Recipient::Organisation {
        organisation,
        account: Some(account),
        ..
    } = &new.recipient
    {
        let named = work.worker(*account).await?;
        if named.organisation != *organisation {
            return Err(Failure::NotFound);
        }
    }
    let to = match (&organisation, &new.recipient) {
        (Some(organisation), _) => organisation.name.clone(),
        (None, Recipient::Named { name }) => name.clone(),
        (None, Recipient::Organisation { .. }) => String::new(),
    };
    let given = Given {
        by: new.by,
        form: new.form,
        language: new.language,
        text_version: new.text_version,
        given_on: new.given_on,
        received_by: who.account,
        recorded_at: work.now,
        copy_given: new.copy_given,
    };
    let draft = GroundDraft {
        id: work.new_id(),
        door: new.door,
        recipient: new.recipient,
        recipient_kind: organisation.map(|organisation| organisation.kind),
        classes: new.classes,
        purpose: new.purpose,
        valid_from: new.valid_from,
        valid_to: new.valid_to,
        given,
        necessity: new.necessity,
    };
    let recorded = ground::record(draft, &work.file.case, &work.model.ground, work.today)
        .map_err(Failure::Rule)?;
    store::ground::save(&mut work.tx, &recorded).await?;
    work.event(EventKind::GroundRecorded, DataClass::Relationship, to);
    work.finish(&recorded.id.to_string()).await
}

/// What withdrawing a ground would end, before it is done.
pub async fn preview_withdrawal(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: GroundId,
) -> Result<(GroundsView, Ground, Preview), Failure<NoRule>> {
    let seen = read(app, who, case, Action::WithdrawGround, "withdraw_ground").await?;
    let view = &seen.view;
    let preview =
        withdrawal_preview(&view.file, id, view.today, view.now).ok_or(Failure::NotFound)?;
    let ground = view.file.grounds.iter().find(|ground| ground.id == id);
    let ground = ground.cloned().ok_or(Failure::NotFound)?;
    Ok((seen, ground, preview))
}

/// Withdraws a ground at once. The client needs no reason.
pub async fn withdraw(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: GroundId,
    reason: &str,
    key: &RequestKey,
) -> Result<(), Failure<WithdrawRefused>> {
    let mut work = app.begin(who, case, Action::WithdrawGround, key).await?;
    let found = work.file.grounds.iter().find(|ground| ground.id == id);
    let found = found.cloned().ok_or(Failure::NotFound)?;
    let withdrawn =
        ground::withdraw(found, who.account, reason, work.now).map_err(Failure::Rule)?;
    store::ground::save(&mut work.tx, &withdrawn).await?;
    work.event(EventKind::GroundWithdrawn, DataClass::Relationship, "");
    work.finish("").await
}

/// Records that the statutory joint model holds for the case since a day (Act 381/2023).
pub async fn begin_joint_model(
    app: &App,
    who: &Worker,
    case: CaseId,
    on: Date,
    key: &RequestKey,
) -> Result<(), Failure<JointModelRefused>> {
    let mut work = app.begin(who, case, Action::BeginJointModel, key).await?;
    work.file.case =
        ground::begin_joint_model(work.file.case.clone(), on, work.today).map_err(Failure::Rule)?;
    work.event(EventKind::JointModelBegun, DataClass::Relationship, "");
    work.finish("").await
}

/// Records that the statutory joint model no longer holds.
pub async fn end_joint_model(
    app: &App,
    who: &Worker,
    case: CaseId,
    key: &RequestKey,
) -> Result<(), Failure<JointModelRefused>> {
    let mut work = app.begin(who, case, Action::EndJointModel, key).await?;
    work.file.case = ground::end_joint_model(work.file.case.clone()).map_err(Failure::Rule)?;
    work.event(EventKind::JointModelEnded, DataClass::Relationship, "");
    work.finish("").await
}

#[cfg(test)]
mod tests;
