//! The record of a meeting: its form, reading it, closing; and calling a meeting off. Not the page around it (`show`).

use actions::meeting::{self, MeetingView, SaidDecision, SaidOfCase};
use actions::{CaseView, Failure};
use axum::extract::Path;
use domain::id::{AccountId, CaseId, MeetingId};
use domain::meeting::holding::HoldRefused;
use domain::meeting::planning::PlanMeetingRefused;
use domain::meeting::{AgendaItem, Attendance, AttendeeIdentity, MeetingState};
use domain::person::Worker;
use jiff::civil::Date;

use super::item::{attendee_name, name_of};
use super::show::{conflict, meeting_page};
use crate::answer::Answer;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

/// Rows for decisions at first; more come one at a time.
const ROWS: usize = 2;
/// The most decisions of one case.
const MOST_ROWS: usize = 20;

/// The form of one agenda item. Field names end with the item's place.
pub(super) struct ItemForm {
    pub place: usize,
    pub client: String,
    pub topic: String,
    /// Field name of attendance, of the reason, and the person's name.
    pub people: Vec<(String, String, String)>,
    pub came: Vec<Choice>,
    pub rows: Vec<usize>,
    pub owners: Vec<Choice>,
    pub becomes: Vec<Choice>,
}

impl ItemForm {
    pub(super) fn new(
        page: &Page,
        me: &Worker,
        place: usize,
        item: &AgendaItem,
        view: &CaseView,
        form: &Form,
    ) -> Self {
        let l = page.l;
        let client = view.file.client.full_name();
        let attendees = (0..).zip(&item.attendees);
        let attendees = attendees.map(|(number, attendee)| {
            let (came, why) = names(place, number);
            (came, why, attendee_name(view, attendee))
        });
        let own = (format!("client-{place}"), format!("client-why-{place}"));
        let mut becomes = vec![Choice::new("task", l.meeting_becomes_task())];
        if view.file.plan_draft().is_some() {
            becomes.push(Choice::new("line", l.meeting_becomes_line()));
        }
        Self {
            place,
            people: [(own.0, own.1, client.clone())]
                .into_iter()
                .chain(attendees)
                .collect(),
            client,
            topic: item.topic.clone(),
            came: vec![
                Choice::new("yes", l.meeting_hold_yes()),
                Choice::new("no", l.meeting_hold_no()),
            ],
            rows: (0..rows(form, place)).collect(),
            owners: owners(me, item, view),
            becomes,
        }
    }
}

fn names(place: usize, number: usize) -> (String, String) {
    (
        format!("came-{place}-{number}"),
        format!("why-{place}-{number}"),
    )
}

/// As many rows as were sent, and one more when asked.
fn rows(form: &Form, place: usize) -> usize {
    let sent = (0..MOST_ROWS)
        .filter(|row| form.given(&format!("what-{place}-{row}")).is_some())
        .max()
        .map_or(0, |last| last + 1);
    let more = usize::from(form.is_chosen("more", &place.to_string()));
    (sent.max(ROWS) + more).min(MOST_ROWS)
}

/// Those invited with an account, and the one who records.
fn owners(me: &Worker, item: &AgendaItem, view: &CaseView) -> Vec<Choice> {
    let invited = item.attendees.iter().filter_map(|one| match one.who {
        AttendeeIdentity::Account(account) if account != me.account => Some(account),
        _ => None,
    });
    let others = invited.map(|account| Choice::new(account.to_string(), name_of(view, account)));
    [Choice::new(me.account.to_string(), me.name.as_str())]
        .into_iter()
        .chain(others)
        .collect()
}

/// Closes the meeting with what was said of each case, or sends the form back.
pub async fn close(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<MeetingId>,
    mut form: Form,
) -> Answer {
    if form.given("more").is_some() {
        return page.show(&meeting_page(&state, &page, &me, id, form, None).await?);
    }
    let view = meeting::read(state.app(), me.worker(), id).await?;
    let seen = form.value("version").parse().unwrap_or_default();
    // What was typed belongs to the agenda of the version shown; on another one it would land on the wrong people.
    let is_stale = seen != view.meeting.version;
    let said = said(&page, &view, &mut form);
    if is_stale || form.is_valid() {
        match meeting::close(state.app(), me.worker(), id, seen, said, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/meetings/{id}"), Notice::MeetingClosed);
            }
            Err(Failure::Stale) => {
                let alert = conflict(&page, view.meeting.state != MeetingState::Planned);
                let both = meeting_page(&state, &page, &me, id, form, Some(alert)).await?;
                return page.show_conflict(&both);
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &view, &mut form, refusal),
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&meeting_page(&state, &page, &me, id, form, None).await?)
}

fn said(page: &Page, view: &MeetingView, form: &mut Form) -> Vec<SaidOfCase> {
    let items = (0..).zip(&view.meeting.agenda);
    items
        .map(|(place, item)| SaidOfCase {
            case: item.case,
            client: attendance(
                form,
                &format!("client-{place}"),
                &format!("client-why-{place}"),
            ),
            attendances: (0..item.attendees.len())
                .map(|number| {
                    let (came, why) = names(place, number);
                    attendance(form, &came, &why)
                })
                .collect(),
            notes: form.value(&format!("notes-{place}")).to_owned(),
            decisions: (0..MOST_ROWS)
                .filter_map(|row| decision(page, form, place, row))
                .collect(),
            summary_for_client: form.value(&format!("summary-{place}")).to_owned(),
        })
        .collect()
}

fn attendance(form: &Form, came: &str, why: &str) -> Attendance {
    match form.value(came) {
        "yes" => Attendance::Present,
        "no" => Attendance::Absent {
            because: form.value(why).to_owned(),
        },
        _ => Attendance::Invited,
    }
}

/// A row with any text in it is a decision; its owner and day are then asked for.
fn decision(page: &Page, form: &mut Form, place: usize, row: usize) -> Option<SaidDecision> {
    let l = page.l;
    let text = form.given(&format!("what-{place}-{row}"))?.to_owned();
    let owner = form.parsed(
        &format!("owner-{place}-{row}"),
        |owner| owner.parse::<AccountId>().ok(),
        l.meeting_hold_owner_error(),
    );
    let due_on = form.parsed(
        &format!("due-{place}-{row}"),
        |day| day.parse::<Date>().ok(),
        l.meeting_hold_due_error(),
    );
    Some(SaidDecision {
        text,
        owner: owner?,
        due_on: due_on?,
        to_plan: form.is_chosen(&format!("becomes-{place}-{row}"), "line"),
    })
}

fn refuse(page: &Page, view: &MeetingView, form: &mut Form, refusal: HoldRefused) {
    let l = page.l;
    let place = |case: CaseId| {
        view.meeting
            .agenda
            .iter()
            .position(|item| item.case == case)
            .unwrap_or_default()
    };
    let (field, words) = match refusal {
        HoldRefused::NotPlanned
        | HoldRefused::NotBegun
        | HoldRefused::AgendaEmpty
        | HoldRefused::CaseWithoutMinutes { .. } => {
            ("summary-0".to_owned(), l.meeting_hold_refused())
        }
        HoldRefused::AttendanceMissing { case } => {
            (unsaid(view, form, place(case)), l.meeting_hold_came_error())
        }
        HoldRefused::WhyAbsentMissing { case } => (
            unexplained(view, form, place(case)),
            l.meeting_hold_why_error(),
        ),
        HoldRefused::SummaryForClientMissing { case } => (
            format!("summary-{}", place(case)),
            l.meeting_hold_summary_error(),
        ),
        HoldRefused::DecisionWithoutText { case } => (
            format!("what-{}-0", place(case)),
            l.meeting_hold_decision_error(),
        ),
        HoldRefused::DecisionDueInThePast { case } => {
            (format!("due-{}-0", place(case)), l.meeting_hold_due_error())
        }
        HoldRefused::OwnerNotInvited { case } => (
            format!("owner-{}-0", place(case)),
            l.meeting_hold_owner_error(),
        ),
        HoldRefused::NoPlanDraft { case } => (
            format!("becomes-{}-0", place(case)),
            l.meeting_hold_draft_error(),
        ),
    };
    form.refuse(&field, words);
}

/// Attendance and reason fields of an item, the client's first.
fn attendance_fields(view: &MeetingView, place: usize) -> Vec<(String, String)> {
    let count = view
        .meeting
        .agenda
        .get(place)
        .map_or(0, |item| item.attendees.len());
    [(format!("client-{place}"), format!("client-why-{place}"))]
        .into_iter()
        .chain((0..count).map(|number| names(place, number)))
        .collect()
}

fn unsaid(view: &MeetingView, form: &Form, place: usize) -> String {
    let mut fields = attendance_fields(view, place).into_iter();
    fields
        .find(|(came, _)| form.given(came).is_none())
        .map_or_else(|| format!("client-{place}"), |(came, _)| came)
}

fn unexplained(view: &MeetingView, form: &Form, place: usize) -> String {
    let mut fields = attendance_fields(view, place).into_iter();
    fields
        .find(|(came, why)| form.is_chosen(came, "no") && form.given(why).is_none())
        .map_or_else(|| format!("client-why-{place}"), |(_, why)| why)
}

/// Calls the meeting off, because.
pub async fn cancel(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<MeetingId>,
    mut form: Form,
) -> Answer {
    let seen = form.value("version").parse().unwrap_or_default();
    if let Some(because) = form.required("because", page.l.meeting_cancel_error()) {
        let key = me.key(&form);
        match meeting::cancel(state.app(), me.worker(), id, seen, &because, &key).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/meetings/{id}"), Notice::MeetingCancelled);
            }
            Err(Failure::Stale) => {
                let both = meeting_page(&state, &page, &me, id, form, None).await?;
                return page.show_conflict(&both);
            }
            Err(Failure::Rule(PlanMeetingRefused::ReasonMissing)) => {
                form.refuse("because", page.l.meeting_cancel_error());
            }
            Err(Failure::Rule(_)) => form.refuse("because", page.l.meeting_new_refused_over()),
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&meeting_page(&state, &page, &me, id, form, None).await?)
}
