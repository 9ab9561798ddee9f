//! Lists of meetings: one's own, a case's, and choosing a case for an agenda. Not the meeting page (`show`).

use actions::cases::{CaseFilter, Order, search};
use actions::meeting;
use askama::Template;
use axum::extract::{Path, RawQuery};
use domain::access::Action;
use domain::id::{CaseId, MeetingId};
use domain::meeting::{Meeting, MeetingState};
use jiff::Timestamp;

use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::form::{Form, decode};
use crate::page::Page;
use crate::part::{EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

/// A meeting as a line of a list.
struct Line {
    href: String,
    title: String,
    at: String,
    place: String,
    is_remote: bool,
    more: String,
    tag: Tag,
}

fn line(page: &Page, meeting: &Meeting, now: Timestamp, more: String) -> Line {
    Line {
        href: format!("/meetings/{}", meeting.id),
        title: meeting.title.clone(),
        at: page.moment(meeting.starts_at),
        place: meeting.place.clone().unwrap_or_default(),
        is_remote: meeting.remote_link.is_some(),
        more,
        tag: tag(page, meeting, now),
    }
}

/// The state of a meeting: one that has passed without being closed still waits for its record.
pub(super) fn tag(page: &Page, meeting: &Meeting, now: Timestamp) -> Tag {
    let l = page.l;
    match meeting.state {
        MeetingState::Planned if meeting.ends_at < now => {
            Tag::new(Tone::Warning, l.meeting_state_open())
        }
        MeetingState::Planned => Tag::new(Tone::Info, l.meeting_state_planned()),
        MeetingState::Held { .. } => Tag::new(Tone::Success, l.meeting_state_held()),
        MeetingState::Cancelled { .. } => Tag::new(Tone::Neutral, l.meeting_state_cancelled()),
    }
}

#[derive(Template)]
#[template(path = "meeting/list.html", blocks = ["main"])]
struct ListPage {
    page: Page,
    coming: Vec<Line>,
    past: Vec<Line>,
    empty: EmptyState,
}

/// One's own meetings.
pub async fn mine(state: State, page: Page, me: SignedIn) -> Answer {
    let l = page.l;
    let found = meeting::mine(state.app(), me.worker()).await?;
    let line = |meeting: &Meeting| line(&page, meeting, page.now, String::new());
    page.show(&ListPage {
        coming: found.coming.iter().map(line).collect(),
        past: found.past.iter().map(line).collect(),
        empty: EmptyState::new(
            "calendar-days",
            l.meeting_coming_empty_title(),
            l.meeting_coming_empty_text(),
        ),
        page: page.clone(),
    })
}

#[derive(Template)]
#[template(path = "meeting/case.html", blocks = ["main"])]
struct CaseMeetingsPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    lines: Vec<Line>,
    empty: EmptyState,
    may_plan: bool,
}

/// The case's meetings, the newest first.
pub async fn of_case(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let l = page.l;
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadMeeting, "meetings")
        .await?;
    let of_meeting = |meeting: &Meeting| {
        let decisions = meeting
            .agenda
            .iter()
            .filter(|item| item.case == case)
            .map(|item| item.decisions.len())
            .sum::<usize>();
        let more = match u32::try_from(decisions) {
            Ok(count) if count > 0 => l.meeting_case_decisions(count),
            _ => String::new(),
        };
        line(&page, meeting, page.now, more)
    };
    page.show(&CaseMeetingsPage {
        head: CaseHead::new(&page, &view, me.worker(), CasePage::Meetings),
        case,
        lines: view.file.meetings.iter().rev().map(of_meeting).collect(),
        empty: EmptyState::new(
            "calendar-days",
            l.meeting_case_empty_title(),
            l.meeting_case_empty_text(),
        ),
        may_plan: view.file.case.is_open() && view.may(Action::PlanMeeting, me.worker()),
        page: page.clone(),
    })
}

#[derive(Template)]
#[template(path = "meeting/choose.html", blocks = ["main"])]
struct ChoosePage {
    page: Page,
    meeting: MeetingId,
    title: String,
    form: Form,
    found: Vec<(String, String)>,
}

/// Looks for a case to put on the agenda.
pub async fn choose_case(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<MeetingId>,
    RawQuery(query): RawQuery,
) -> Answer {
    let view = meeting::read(state.app(), me.worker(), id).await?;
    let asked = decode(query.as_deref().unwrap_or_default());
    let words = asked
        .into_iter()
        .find(|(name, _)| name == "q")
        .map(|(_, value)| value)
        .unwrap_or_default();
    let filter = CaseFilter {
        words: words.clone(),
        order: Order::Name,
        limit: 30,
        ..CaseFilter::default()
    };
    let rows = search(state.app(), me.worker(), &filter).await?.rows;
    let is_there = |case: CaseId| view.meeting.agenda.iter().any(|item| item.case == case);
    let version = view.meeting.version;
    let found = rows
        .into_iter()
        .filter(|row| !is_there(row.case))
        .map(|row| {
            let href = format!("/meetings/new?case={}&meeting={id}:{version}", row.case);
            let name = format!("{} {}", row.first_names, row.last_name);
            (href, format!("{name} · {}", row.number))
        });
    page.show(&ChoosePage {
        meeting: id,
        title: view.meeting.title,
        form: Form::new(&page).fill("q", words),
        found: found.collect(),
        page: page.clone(),
    })
}
