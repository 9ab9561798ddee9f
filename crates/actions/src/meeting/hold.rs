//! Closing a meeting and calling it off: several cases in one transaction, each taken, allowed and logged.
//! Not here: planning, reading.

use crate::app::App;
use crate::failure::Failure;
use crate::work::{RequestKey, Work, log_line, save_case};
use domain::access::{Action, Permit, decide};
use domain::case::CaseFile;
use domain::event::{Event, EventKind};
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId, MeetingId};
use domain::meeting::holding::{self, Becomes, HoldRefused, Minutes, NewDecision};
use domain::meeting::planning::{self, PlanMeetingRefused};
use domain::meeting::{Attendance, Meeting};
use domain::person::Worker;
use domain::plan::PlanVersion;
use jiff::civil::Date;

/// What was said of one case, as the page sends it.
pub struct SaidOfCase {
    pub case: CaseId,
    pub client: Attendance,
    /// In the order of the agenda's attendees.
    pub attendances: Vec<Attendance>,
    pub notes: String,
    pub decisions: Vec<SaidDecision>,
    pub summary_for_client: String,
}

/// A decision, to become a line of the plan being written or a task.
pub struct SaidDecision {
    pub text: String,
    pub owner: AccountId,
    pub due_on: Date,
    pub to_plan: bool,
}

/// Closes a meeting that was held: decisions become tasks and lines of plans being written, all in one transaction.
///
/// Fails with `Stale` when the meeting has changed since the page showed version `seen`; with `NotFound` when the worker may not close
/// it for every case on its agenda.
pub async fn close(
    app: &App,
    who: &Worker,
    id: MeetingId,
    seen: i64,
    said: Vec<SaidOfCase>,
    key: &RequestKey,
) -> Result<(), Failure<HoldRefused>> {
    let mut sitting = Sitting::open(app, who, id, Action::CloseMeeting, seen, key).await?;
    let work = &mut sitting.work;
    let minutes = said.into_iter().map(|said| minutes(app, said)).collect();
    let drafts = sitting.others.iter().map(|other| &other.file);
    let drafts: Vec<PlanVersion> = drafts
        .chain([&work.file])
        .filter_map(CaseFile::plan_draft)
        .cloned()
        .collect();
    let held = holding::close(
        sitting.meeting.clone(),
        minutes,
        drafts.clone(),
        who.account,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    store::meeting::save(&mut work.tx, &held.meeting).await?;
    for task in &held.tasks {
        store::task::save(&mut work.tx, task).await?;
    }
    // The rule counts the draft's version up; the database compares with the version it holds.
    for (before, after) in drafts.iter().zip(held.drafts) {
        if *before != after {
            let version = before.version;
            store::plan::save(&mut work.tx, &PlanVersion { version, ..after }).await?;
        }
    }
    sitting
        .finish(EventKind::MeetingHeld, &held.meeting.title)
        .await
}

fn minutes(app: &App, said: SaidOfCase) -> Minutes {
    let decision = |said: SaidDecision| NewDecision {
        text: said.text,
        owner: said.owner,
        due_on: said.due_on,
        becomes: if said.to_plan {
            Becomes::PlanLine(app.new_id())
        } else {
            Becomes::Task(app.new_id())
        },
    };
    Minutes {
        case: said.case,
        client: said.client,
        attendances: said.attendances,
        notes: said.notes,
        decisions: said.decisions.into_iter().map(decision).collect(),
        summary_for_client: said.summary_for_client,
    }
}

/// Calls a planned meeting off, because.
pub async fn cancel(
    app: &App,
    who: &Worker,
    id: MeetingId,
    seen: i64,
    because: &str,
    key: &RequestKey,
) -> Result<(), Failure<PlanMeetingRefused>> {
    let mut sitting = Sitting::open(app, who, id, Action::CancelMeeting, seen, key).await?;
    let cancelled = planning::cancel(sitting.meeting.clone(), because, sitting.work.now)
        .map_err(Failure::Rule)?;
    store::meeting::save(&mut sitting.work.tx, &cancelled).await?;
    sitting
        .finish(EventKind::MeetingCancelled, because.trim())
        .await
}

/// A meeting with all its cases taken in one transaction: the first as the work, the others beside it.
struct Sitting {
    work: Work,
    meeting: Meeting,
    others: Vec<Other>,
}

struct Other {
    file: CaseFile,
    permit: Permit,
}

impl Sitting {
    async fn open<R>(
        app: &App,
        who: &Worker,
        id: MeetingId,
        action: Action,
        seen: i64,
        key: &RequestKey,
    ) -> Result<Self, Failure<R>> {
        let mut tx = app.db.read().await?;
        let found = store::meeting::by_id(&mut tx, id).await?;
        drop(tx);
        let mut cases: Vec<CaseId> = found
            .ok_or(Failure::NotFound)?
            .agenda
            .iter()
            .map(|item| item.case)
            .collect();
        // Always in the same order, so that two meetings never wait for each other.
        cases.sort();
        let (first, rest) = cases.split_first().ok_or(Failure::NotFound)?;
        let mut work = app.begin(who, *first, action, key).await?;
        let meeting = store::meeting::by_id(&mut work.tx, id)
            .await?
            .ok_or(Failure::NotFound)?;
        if meeting.version != seen {
            return Err(Failure::Stale);
        }
        let mut others = Vec::new();
        for case in rest {
            store::case::take(&mut work.tx, *case, None).await?;
            let file = store::file::load(&mut work.tx, *case)
                .await?
                .ok_or(Failure::NotFound)?;
            let permit = decide(action, who, &file, work.today, work.now)?;
            others.push(Other { file, permit });
        }
        Ok(Self {
            work,
            meeting,
            others,
        })
    }

    /// The event, the summary and the log line of every case, and the commit.
    async fn finish<R>(self, kind: EventKind, text: &str) -> Result<(), Failure<R>> {
        let Self {
            mut work, others, ..
        } = self;
        let class = DataClass::PlanAndFollowUp;
        for other in others {
            let event = Event {
                id: work.new_id(),
                case: other.file.case.id,
                at: work.now,
                by: Some(work.who.account),
                kind,
                class,
                text: text.to_owned(),
            };
            store::event::insert(&mut work.tx, &event).await?;
            save_case(&work.app, &mut work.tx, &other.file.case).await?;
            let line = log_line(&work.app, &work.who, &other.permit, &other.file, "meeting");
            store::log::insert(&mut work.tx, &line).await?;
        }
        work.event(kind, class, text);
        work.finish("").await
    }
}
