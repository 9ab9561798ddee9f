//! Meetings: planned from a case, other cases put on the agenda, read item by item, held, called off.
//! Not here: the rules (`domain::meeting`) and what a meeting page looks like.

mod hold;
mod read;
#[cfg(test)]
mod tests;

pub use hold::{SaidDecision, SaidOfCase, cancel, close};
pub use read::{MeetingView, MyMeetings, mine, read};

use crate::app::App;
use crate::failure::Failure;
use crate::work::{RequestKey, Work};
use domain::access::Action;
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId, MeetingId};
use domain::meeting::Meeting;
use domain::meeting::agenda::{self, AgendaRefused, ClientInvitation, Invitee};
use domain::meeting::planning::{self, NewMeeting, PlanMeetingRefused};
use domain::person::Worker;
use jiff::Timestamp;

/// When and where a meeting is to be.
pub struct When {
    pub title: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub place: Option<String>,
    pub remote_link: Option<String>,
}

/// A case for the agenda: what is talked about and who is asked to come.
pub struct NewItem {
    pub topic: String,
    pub guests: Vec<Guest>,
    pub client: ClientInvitation,
}

/// Somebody asked to come.
#[derive(Clone, PartialEq, Eq)]
pub enum Guest {
    Account(AccountId),
    Named { name: String, organisation: String },
}

/// Why a meeting was not planned, or a case not put on its agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanRefused {
    Meeting(PlanMeetingRefused),
    Agenda(AgendaRefused),
}

/// Plans a meeting from a case, and puts the case on its agenda.
pub async fn plan(
    app: &App,
    who: &Worker,
    case: CaseId,
    when: When,
    item: &NewItem,
    key: &RequestKey,
) -> Result<MeetingId, Failure<PlanRefused>> {
    let mut work = app.begin(who, case, Action::PlanMeeting, key).await?;
    let new = NewMeeting {
        id: work.new_id(),
        county: who.county.clone(),
        title: when.title,
        starts_at: when.starts_at,
        ends_at: when.ends_at,
        place: when.place,
        remote_link: when.remote_link,
    };
    let planned = planning::plan(new, who.account, work.now)
        .map_err(|why| Failure::Rule(PlanRefused::Meeting(why)))?;
    let meeting = put(&mut work, planned, item).await?;
    store::meeting::insert(&mut work.tx, &meeting).await?;
    work.event(
        EventKind::MeetingPlanned,
        DataClass::Relationship,
        meeting.title.clone(),
    );
    work.finish(&meeting.id.to_string()).await?;
    Ok(meeting.id)
}

/// Puts a further case on the agenda of a meeting that the worker convenes or comes to; `seen` is the version the page showed.
pub async fn put_case(
    app: &App,
    who: &Worker,
    meeting: MeetingId,
    seen: i64,
    case: CaseId,
    item: &NewItem,
    key: &RequestKey,
) -> Result<(), Failure<PlanRefused>> {
    let mut work = app.begin(who, case, Action::PlanMeeting, key).await?;
    let found = store::meeting::by_id(&mut work.tx, meeting).await?;
    let found = found
        .filter(|meeting| comes_to(meeting, who))
        .ok_or(Failure::NotFound)?;
    if found.version != seen {
        return Err(Failure::Stale);
    }
    let meeting = put(&mut work, found, item).await?;
    store::meeting::save(&mut work.tx, &meeting).await?;
    work.event(
        EventKind::MeetingPlanned,
        DataClass::Relationship,
        meeting.title.clone(),
    );
    work.finish(&meeting.id.to_string()).await
}

async fn put(
    work: &mut Work,
    meeting: Meeting,
    item: &NewItem,
) -> Result<Meeting, Failure<PlanRefused>> {
    let accounts = item.guests.iter().filter_map(|guest| match guest {
        Guest::Account(account) => Some(account.0),
        Guest::Named { .. } => None,
    });
    let workers =
        store::account::workers_by_ids(&mut work.tx, accounts.collect::<Vec<_>>()).await?;
    let invitee = |guest: &Guest| match guest {
        Guest::Account(account) => workers
            .iter()
            .find(|worker| worker.account == *account && worker.county == work.who.county)
            .map(Invitee::Worker),
        Guest::Named { name, organisation } => Some(Invitee::Named {
            name: name.clone(),
            organisation: organisation.clone(),
        }),
    };
    let invitees: Option<Vec<_>> = item.guests.iter().map(invitee).collect();
    let invitees = invitees.ok_or(Failure::NotFound)?;
    agenda::put_on_agenda(
        meeting,
        &work.file,
        &item.topic,
        &invitees,
        item.client.clone(),
        work.now,
        work.today,
    )
    .map_err(|why| Failure::Rule(PlanRefused::Agenda(why)))
}

/// Does the worker convene the meeting or come to it?
fn comes_to(meeting: &Meeting, who: &Worker) -> bool {
    meeting.county == who.county
        && (meeting.convened_by == who.account || meeting.accounts().contains(&who.account))
}
