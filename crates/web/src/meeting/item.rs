//! One agenda item in words: the client, who may hear and why, what was decided. Not the form that closes a meeting (`hold`).

use actions::CaseView;
use domain::id::AccountId;
use domain::meeting::{AgendaItem, Attendance, Attendee, AttendeeIdentity, DecisionBecomes};

use crate::page::Page;
use crate::word;

/// An agenda item as the page shows it.
pub struct ItemWords {
    pub case: String,
    pub client: String,
    pub number: String,
    pub topic: String,
    pub people: Vec<PersonWords>,
    pub notes: String,
    pub decisions: Vec<DecisionWords>,
    pub summary: String,
}

/// Somebody at the table.
pub struct PersonWords {
    pub name: String,
    pub about: String,
    pub ground: String,
    pub attends: String,
}

/// A decision in words.
pub struct DecisionWords {
    pub text: String,
    pub owner: String,
    pub due: String,
    pub becomes: String,
}

/// The item's words.
pub fn words(page: &Page, item: &AgendaItem, view: &CaseView) -> ItemWords {
    let l = page.l;
    let client = view.file.client.full_name();
    let myself = PersonWords {
        name: l.meeting_show_client(&client),
        about: String::new(),
        ground: l.meeting_show_client_ground(),
        attends: attends(page, &item.client_attends),
    };
    let people = item.attendees.iter().map(|one| person(page, view, one));
    let decisions = item.decisions.iter().map(|decision| DecisionWords {
        text: decision.text.clone(),
        owner: name_of(view, decision.owner),
        due: page.date(decision.due_on),
        becomes: match decision.becomes {
            DecisionBecomes::Task(_) => l.meeting_becomes_task(),
            DecisionBecomes::PlanLine(_) => l.meeting_becomes_line(),
        },
    });
    ItemWords {
        case: item.case.to_string(),
        client,
        number: view.file.case.number.clone(),
        topic: item.topic.clone(),
        people: [myself].into_iter().chain(people).collect(),
        notes: item.notes.clone(),
        decisions: decisions.collect(),
        summary: item.summary_for_client.clone(),
    }
}

fn person(page: &Page, view: &CaseView, attendee: &Attendee) -> PersonWords {
    let (name, about) = match &attendee.who {
        AttendeeIdentity::Account(account) => view.file.people.get(account).map_or_else(
            || (String::new(), String::new()),
            |worker| (worker.name.clone(), worker.organisation_name.clone()),
        ),
        AttendeeIdentity::Named { name, organisation } => (name.clone(), organisation.clone()),
    };
    PersonWords {
        name,
        about,
        ground: word::door(page.l, attendee.door),
        attends: attends(page, &attendee.attendance),
    }
}

fn attends(page: &Page, attendance: &Attendance) -> String {
    match attendance {
        Attendance::Invited => page.l.meeting_attends_invited(),
        Attendance::Present => page.l.meeting_attends_present(),
        Attendance::Absent { because } => page.l.meeting_attends_absent(because),
    }
}

/// The name of an attendee.
pub fn attendee_name(view: &CaseView, attendee: &Attendee) -> String {
    match &attendee.who {
        AttendeeIdentity::Account(account) => name_of(view, *account),
        AttendeeIdentity::Named { name, .. } => name.clone(),
    }
}

/// The name of an account that the case's file knows.
pub fn name_of(view: &CaseView, account: AccountId) -> String {
    view.file
        .people
        .get(&account)
        .map_or_else(String::new, |worker| worker.name.clone())
}
