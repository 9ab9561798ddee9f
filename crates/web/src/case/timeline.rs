//! The timeline: all events of a case, newest first, and the form for a new note or contact.
//! Not writing it (`note`).

use actions::CaseView;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::event::{Event, EventKind};
use domain::ground::DataClass;
use domain::id::CaseId;
use domain::model::StepCode;

use super::head::{CaseHead, CasePage};
use crate::answer::Answer;
use crate::form::{Choice, Form};
use crate::page::Page;
use crate::part::{Event as TimelineEvent, Timeline};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

const MOST: u32 = 500;

#[derive(Template)]
#[template(path = "case/timeline.html", blocks = ["main"])]
pub(super) struct TimelinePage {
    pub page: Page,
    head: CaseHead,
    case: CaseId,
    timeline: Timeline,
    count: u32,
    may_write: bool,
    form: Form,
    classes: Vec<Choice>,
    kinds: Vec<Choice>,
    who_sees: String,
}

/// Shows the timeline.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let form = Form::new(&page)
        .fill("kind", "note")
        .fill("class", DataClass::Relationship.code());
    let template = timeline_page(&state, &page, &me, case, form).await?;
    page.show(&template)
}

/// The page around a form, new or sent back.
pub(super) async fn timeline_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: Form,
) -> Result<TimelinePage, crate::answer::Fault> {
    let l = page.l;
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadTimeline, "timeline")
        .await?;
    let (events, count) = actions::case::timeline(state.app(), me.worker(), case, MOST).await?;
    let classes = DataClass::ALL
        .iter()
        .map(|class| Choice::new(class.code(), word::class(l, *class)));
    Ok(TimelinePage {
        head: CaseHead::new(page, &view, me.worker(), CasePage::Timeline),
        case,
        timeline: words(page, &view, events),
        count,
        may_write: view.file.case.is_open() && view.may(Action::WriteNote, me.worker()),
        form,
        classes: classes.collect(),
        kinds: vec![
            Choice::new("note", l.case_note_kind_note()),
            Choice::new("contact", l.case_note_kind_contact()),
        ],
        who_sees: who_sees(page, &view),
        page: page.clone(),
    })
}

/// Who will be able to read a note, by name, said before it is saved.
fn who_sees(page: &Page, view: &CaseView) -> String {
    let file = &view.file;
    let members = file
        .people
        .values()
        .filter(|worker| file.facts().works_here(worker.account, view.now));
    let (own, others): (Vec<_>, Vec<_>) =
        members.partition(|worker| worker.organisation_kind.is_county());
    let names = |workers: &[&domain::person::Worker]| {
        workers
            .iter()
            .map(|worker| worker.name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    if others.is_empty() {
        page.l.case_note_sees_own(&names(&own))
    } else {
        page.l.case_note_sees_others(&names(&own), &names(&others))
    }
}

/// Events in words.
pub fn words(page: &Page, view: &CaseView, events: Vec<Event>) -> Timeline {
    let event = |event: Event| TimelineEvent {
        on: page.day_of(event.at),
        kind: word::event(page.l, event.kind),
        text: text(page, view, &event),
        by: event
            .by
            .and_then(|by| view.file.people.get(&by))
            .map_or_else(String::new, |worker| worker.name.clone()),
    };
    Timeline::new(events.into_iter().map(event).collect())
}

fn text(page: &Page, view: &CaseView, event: &Event) -> String {
    if matches!(event.kind, EventKind::StepEntered | EventKind::CaseOpened) {
        let code = StepCode::new(event.text.as_str());
        return view
            .model
            .step(&code)
            .map_or_else(String::new, |step| page.say(&step.name).to_owned());
    }
    event.text.clone()
}
