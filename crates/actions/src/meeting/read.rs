//! Reading meetings: only the agenda items a reader may hear of, one log line for each. Not here: changing them.

use super::comes_to;
use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::reading::CaseView;
use crate::work::log_line;
use domain::access::{Action, decide};
use domain::id::MeetingId;
use domain::meeting::Meeting;
use domain::person::Worker;
use jiff::{Timestamp, civil::Date};
use store::log::LogLine;

/// How many meetings a list shows in each direction.
const MOST: u32 = 50;

/// A meeting as one reader may see it.
pub struct MeetingView {
    /// The meeting with only the items the reader may hear of; never save this one.
    pub meeting: Meeting,
    /// The cases of those items, in the agenda's order.
    pub cases: Vec<CaseView>,
    /// How many items the reader may not hear of.
    pub hidden: usize,
    pub now: Timestamp,
    pub today: Date,
}

/// A worker's meetings, without their agendas.
pub struct MyMeetings {
    /// Soonest first.
    pub coming: Vec<Meeting>,
    /// Newest first.
    pub past: Vec<Meeting>,
}

/// Reads a meeting: each item only for those who may hear of its case, and each reading logged (I-4, I-5).
///
/// Fails with `NotFound` when there is no such meeting, or the reader neither comes to it nor may hear of any item.
pub async fn read(app: &App, who: &Worker, id: MeetingId) -> Result<MeetingView, Failure<NoRule>> {
    let mut tx = app.db.begin().await?;
    let found = store::meeting::by_id(&mut tx, id).await?;
    let mut meeting = found
        .filter(|meeting| meeting.county == who.county)
        .ok_or(Failure::NotFound)?;
    let comes = comes_to(&meeting, who);
    let (now, today) = (app.now(), app.today());
    let (mut items, mut cases, mut hidden) = (Vec::new(), Vec::new(), 0);
    // An agenda holds a handful of cases, and each must be whole to decide who may hear of it.
    for item in std::mem::take(&mut meeting.agenda) {
        let file = store::file::load(&mut tx, item.case)
            .await?
            .ok_or(Failure::NotFound)?;
        let model = app
            .models()
            .version(&file.case.model)
            .ok_or(Failure::NotFound)?;
        let Ok(permit) = decide(Action::ReadMeeting, who, &file, today, now) else {
            hidden += 1;
            continue;
        };
        store::log::insert(&mut tx, &log_line(app, who, &permit, &file, "meeting")).await?;
        items.push(item);
        cases.push(CaseView {
            file,
            model,
            permit,
            now,
            today,
        });
    }
    if cases.is_empty() && !comes {
        return Err(Failure::NotFound);
    }
    tx.commit().await?;
    meeting.agenda = items;
    Ok(MeetingView {
        meeting,
        cases,
        hidden,
        now,
        today,
    })
}

/// The worker's own meetings: when and where, not what is talked about.
pub async fn mine(app: &App, who: &Worker) -> Result<MyMeetings, Failure<NoRule>> {
    let mut tx = app.db.begin().await?;
    let now = app.now();
    let coming = store::meeting::of_account_from(&mut tx, who.account, now, MOST).await?;
    let past = store::meeting::of_account_before(&mut tx, who.account, now, MOST).await?;
    let line = LogLine {
        id: app.new_id(),
        at: now,
        account: Some(who.account),
        organisation: Some(who.organisation),
        county: who.county.as_str().to_owned(),
        action: Action::ReadMeetings.code(),
        case: None,
        client: None,
        referral: None,
        door: None,
        details: "list".to_owned(),
    };
    store::log::insert(&mut tx, &line).await?;
    tx.commit().await?;
    let bare = |mut meeting: Meeting| {
        meeting.agenda.clear();
        meeting
    };
    Ok(MyMeetings {
        coming: coming.into_iter().map(bare).collect(),
        past: past.into_iter().map(bare).collect(),
    })
}
