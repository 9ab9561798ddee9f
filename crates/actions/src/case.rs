//! The case itself: its timeline, notes, steps, the identity code on demand. Not here: the parts with rules of their own.

use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::work::{RequestKey, log_line};
use domain::access::{Action, decide};
use domain::case::step::{EnterRefused, enter};
use domain::event::{Event, EventKind};
use domain::ground::DataClass;
use domain::id::CaseId;
use domain::model::StepCode;
use domain::person::Worker;

/// Why a note was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteRefused {
    Empty,
    /// After closing nothing is added to the timeline.
    CaseClosed,
}

/// What a worker writes to the timeline.
pub struct NewNote {
    /// A contact with the client, or a note.
    pub is_contact: bool,
    /// What class of data it is: decides who may read it.
    pub class: DataClass,
    pub text: String,
}

/// Writes a note or a contact to the timeline.
pub async fn write_note(
    app: &App,
    who: &Worker,
    case: CaseId,
    note: NewNote,
    key: &RequestKey,
) -> Result<(), Failure<NoteRefused>> {
    let mut work = app.begin(who, case, Action::WriteNote, key).await?;
    if note.text.trim().is_empty() {
        return Err(Failure::Rule(NoteRefused::Empty));
    }
    if !work.file.case.is_open() {
        return Err(Failure::Rule(NoteRefused::CaseClosed));
    }
    let kind = if note.is_contact {
        EventKind::Contact
    } else {
        EventKind::Note
    };
    work.event(kind, note.class, note.text.trim());
    work.finish("").await
}

/// Goes on to another step of the path; `reason` where optional steps are passed by.
pub async fn leave_step(
    app: &App,
    who: &Worker,
    case: CaseId,
    to: &StepCode,
    reason: Option<&str>,
    key: &RequestKey,
) -> Result<(), Failure<EnterRefused>> {
    let mut work = app.begin(who, case, Action::LeaveStep, key).await?;
    let entered =
        enter(&work.file, &work.model, to, reason, work.now, work.today).map_err(Failure::Rule)?;
    for visit in entered.steps.iter().skip(work.file.case.steps.len()) {
        if let Some(why) = &visit.skipped {
            work.event(EventKind::StepSkipped, DataClass::Relationship, why.clone());
        }
    }
    work.file.case = entered;
    work.event(EventKind::StepEntered, DataClass::Relationship, to.as_str());
    work.finish("").await
}

/// The newest events of a case that the worker may read, and how many there are in all.
pub async fn timeline(
    app: &App,
    who: &Worker,
    case: CaseId,
    most: u32,
) -> Result<(Vec<Event>, u32), Failure<NoRule>> {
    let mut tx = app.db.begin().await?;
    let file = store::file::load(&mut tx, case)
        .await?
        .ok_or(Failure::NotFound)?;
    let permit = decide(Action::ReadTimeline, who, &file, app.today(), app.now())?;
    let events = store::event::newest_of_case(&mut tx, case, most).await?;
    let count = store::event::count_of_case(&mut tx, case).await?;
    store::log::insert(&mut tx, &log_line(app, who, &permit, &file, "timeline")).await?;
    tx.commit().await?;
    let may_read =
        |event: &Event| domain::access::door(who, &file, event.class, app.today()).is_some();
    Ok((events.into_iter().filter(may_read).collect(), count))
}

/// The client's identity code, shown on demand; the log tells who asked.
pub async fn see_identity_code(
    app: &App,
    who: &Worker,
    case: CaseId,
) -> Result<Option<String>, Failure<NoRule>> {
    let view = app
        .read_case(who, case, Action::SeeIdentityCode, "identity_code")
        .await?;
    Ok(view
        .file
        .client
        .identity_code
        .map(|code| code.reveal().to_owned()))
}
