//! The meeting page: when and where, the agenda of cases the reader may hear of, the record, calling it off.
//! Not saving any of it (`hold`).

use actions::meeting::{self, MeetingView};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::MeetingId;
use domain::meeting::MeetingState;
use domain::person::Worker;

use super::hold::ItemForm;
use super::item::{ItemWords, name_of, words};
use super::list::tag;
use crate::answer::{Answer, Fault};
use crate::form::Form;
use crate::page::Page;
use crate::part::{Alert, Breadcrumbs, EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "meeting/show.html", blocks = ["main"])]
pub(super) struct MeetingPage {
    page: Page,
    crumbs: Breadcrumbs,
    id: MeetingId,
    version: i64,
    title: String,
    tag: Tag,
    when: String,
    place: Option<String>,
    link: Option<String>,
    convener: String,
    state: String,
    items: Vec<ItemWords>,
    hidden: String,
    nothing: Option<EmptyState>,
    not_begun: Option<String>,
    is_not_all: bool,
    is_held: bool,
    may_add: bool,
    may_cancel: bool,
    record: Vec<ItemForm>,
    conflict: Option<Alert>,
    form: Form,
}

/// Shows a meeting.
pub async fn show(state: State, page: Page, me: SignedIn, Path(id): Path<MeetingId>) -> Answer {
    let form = Form::new(&page);
    let view = meeting_page(&state, &page, &me, id, form, None).await?;
    page.show(&view)
}

/// The page around a form; `conflict` when somebody else was faster.
pub(super) async fn meeting_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    id: MeetingId,
    form: Form,
    conflict: Option<Alert>,
) -> Result<MeetingPage, Fault> {
    let view = meeting::read(state.app(), me.worker(), id).await?;
    Ok(built(page, me.worker(), &view, form, conflict))
}

fn built(
    page: &Page,
    me: &Worker,
    view: &MeetingView,
    form: Form,
    conflict: Option<Alert>,
) -> MeetingPage {
    let l = page.l;
    let meeting = &view.meeting;
    let is_planned = meeting.state == MeetingState::Planned;
    let has_begun = meeting.starts_at <= view.now;
    let may = |action| {
        !view.cases.is_empty()
            && view.hidden == 0
            && view.cases.iter().all(|case| case.may(action, me))
    };
    let may_close = may(Action::CloseMeeting);
    // What was typed is shown again even when the meeting was closed by somebody else meanwhile.
    let records = (is_planned && has_begun && may_close) || conflict.is_some();
    let items: Vec<_> = meeting.agenda.iter().zip(&view.cases).collect();
    let name = |account| {
        let known = view.cases.iter().map(|case| name_of(case, account));
        known
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    };
    MeetingPage {
        crumbs: Breadcrumbs::new(
            page,
            vec![("/meetings".into(), l.meeting_list_title())],
            meeting.title.clone(),
        ),
        id: meeting.id,
        version: meeting.version,
        title: meeting.title.clone(),
        tag: tag(page, meeting, view.now),
        when: l.meeting_show_until(
            &page.moment(meeting.starts_at),
            &clock(page, meeting.ends_at),
        ),
        place: meeting.place.clone(),
        link: meeting.remote_link.clone(),
        convener: if meeting.convened_by == me.account {
            me.name.clone()
        } else {
            name(meeting.convened_by)
        },
        state: match &meeting.state {
            MeetingState::Planned => String::new(),
            MeetingState::Held { at, closed_by } => {
                l.meeting_show_closed(&page.moment(*at), &name(*closed_by))
            }
            MeetingState::Cancelled { at, because } => {
                l.meeting_show_cancelled(&page.moment(*at), because)
            }
        },
        items: items
            .iter()
            .map(|(item, case)| words(page, item, case))
            .collect(),
        hidden: match u32::try_from(view.hidden) {
            Ok(count) if count > 0 => l.meeting_show_hidden(count),
            _ => String::new(),
        },
        nothing: view.cases.is_empty().then(|| {
            EmptyState::new(
                "shield-check",
                l.meeting_show_nothing_title(),
                l.meeting_show_nothing_text(),
            )
        }),
        not_begun: (is_planned && !has_begun)
            .then(|| l.meeting_show_not_begun(&page.moment(meeting.starts_at))),
        is_not_all: is_planned && has_begun && !may_close,
        is_held: matches!(meeting.state, MeetingState::Held { .. }),
        may_add: is_planned
            && (meeting.convened_by == me.account || meeting.accounts().contains(&me.account)),
        may_cancel: is_planned && may(Action::CancelMeeting),
        record: if records {
            let numbered = (0..).zip(&items);
            numbered
                .map(|(place, (item, case))| ItemForm::new(page, me, place, item, case, &form))
                .collect()
        } else {
            Vec::new()
        },
        conflict,
        form,
        page: page.clone(),
    }
}

/// The time of day at the end: `14.00`.
fn clock(page: &Page, at: jiff::Timestamp) -> String {
    let local = crate::state::local(at);
    match page.language {
        crate::language::Language::En => format!("{:02}:{:02}", local.hour(), local.minute()),
        _ => format!("{}.{:02}", local.hour(), local.minute()),
    }
}

/// Somebody else was faster, and the meeting may still be recorded or is over.
pub(super) fn conflict(page: &Page, is_over: bool) -> Alert {
    let text = if is_over {
        page.l.meeting_conflict_over()
    } else {
        page.l.meeting_conflict_text()
    };
    Alert::new(Tone::Warning, page.l.meeting_conflict_title(), text)
}
