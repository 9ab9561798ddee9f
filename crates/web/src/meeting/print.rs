//! The client's summary of a meeting on one A4 page, in plain language and the client's own language. Not the meeting page.

use actions::meeting;
use askama::Template;
use axum::extract::Path;
use domain::id::{CaseId, MeetingId};
use domain::meeting::{Attendance, MeetingState};

use super::item::{attendee_name, name_of};
use crate::answer::{Answer, Fault};
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "meeting/print.html", blocks = ["main"])]
struct SummaryPage {
    page: Page,
    meeting: MeetingId,
    name: String,
    met: String,
    summary: String,
    decisions: Vec<(String, String, String)>,
    present: Vec<String>,
    ask: String,
}

/// The summary of one case; only once the meeting was held.
pub async fn summary(
    state: State,
    mut page: Page,
    me: SignedIn,
    Path((id, case)): Path<(MeetingId, CaseId)>,
) -> Answer {
    let view = meeting::read(state.app(), me.worker(), id).await?;
    let mut items = view.meeting.agenda.iter().zip(&view.cases);
    let (item, of) = items
        .find(|(item, _)| item.case == case)
        .ok_or(Fault::NotFound)?;
    if !matches!(view.meeting.state, MeetingState::Held { .. }) {
        return Err(Fault::NotFound);
    }
    // It is the client's paper, so it speaks the client's language.
    page.language = of.file.client.language;
    page.l = crate::language::catalogue(page.language);
    let present = item
        .attendees
        .iter()
        .filter(|one| one.attendance == Attendance::Present);
    let responsible = of
        .file
        .responsible_at(view.now)
        .map(|term| name_of(of, term.holder));
    page.show(&SummaryPage {
        meeting: id,
        name: of.file.client.full_name(),
        met: page
            .l
            .meeting_print_met(&page.long_moment(view.meeting.starts_at)),
        summary: item.summary_for_client.clone(),
        decisions: item
            .decisions
            .iter()
            .map(|one| {
                let by = page.long_date(one.due_on);
                (one.text.clone(), name_of(of, one.owner), by)
            })
            .collect(),
        present: present.map(|one| attendee_name(of, one)).collect(),
        ask: responsible.map_or_else(String::new, |who| page.l.meeting_print_ask(&who)),
        page: page.clone(),
    })
}
