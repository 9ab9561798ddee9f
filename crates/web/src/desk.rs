//! The work desk: what needs me today. Not the lists behind it.

use actions::cases::{CaseRow, desk};
use askama::Template;
use axum::Router;
use axum::routing::get;
use domain::access::may_take_in;
use domain::task::moves::overdue_days;

use crate::answer::Answer;
use crate::cases::{RowWords, row_words};
use crate::page::Page;
use crate::part::{EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new().route("/desk", get(show))
}

#[derive(Template)]
#[template(path = "desk/desk.html", blocks = ["main"])]
struct DeskPage {
    page: Page,
    greeting: String,
    own_cases: String,
    offers: Vec<(String, String)>,
    groups: Vec<Group>,
    all_well: EmptyState,
    tasks: Vec<TaskWords>,
    more_tasks: Option<String>,
    no_tasks: EmptyState,
    meetings: Vec<(String, String, String)>,
    no_meetings: EmptyState,
    consultations: Vec<(String, String)>,
    waiting_referrals: u32,
    takes_in: bool,
}

/// Cases with the same alert.
struct Group {
    title: String,
    text: String,
    href: String,
    link: String,
    rows: Vec<RowWords>,
}

struct TaskWords {
    href: String,
    title: String,
    client: String,
    by: String,
    late: Option<Tag>,
}

const TASKS: usize = 7;

async fn show(state: State, page: Page, me: SignedIn) -> Answer {
    let worker = me.worker();
    // Leaders and administrators see no person: their pages are the models.
    if !actions::cases::sees_people(worker) {
        return page.go(&format!("/models/{}", me.person.county));
    }
    let l = page.l;
    let desk = desk(state.app(), worker).await?;
    let group = |rows: &[CaseRow], title: String, text: String, alert: &str| {
        (!rows.is_empty()).then(|| Group {
            title,
            text,
            href: format!("/cases?alert={alert}"),
            link: l.desk_group_link(),
            rows: rows
                .iter()
                .map(|row| row_words(&state, &page, row))
                .collect(),
        })
    };
    let groups = [
        group(
            &desk.lacking_responsible,
            l.desk_alert_responsible(),
            l.desk_alert_responsible_text(),
            "responsible",
        ),
        group(
            &desk.lacking_next_step,
            l.desk_alert_next(),
            l.desk_alert_next_text(),
            "next",
        ),
        group(
            &desk.lacking_ground,
            l.desk_alert_ground(),
            l.desk_alert_ground_text(),
            "ground",
        ),
        group(
            &desk.late_review,
            l.desk_alert_review(),
            l.desk_alert_review_text(),
            "review",
        ),
    ];
    let offers = desk
        .handovers
        .iter()
        .map(|(case, client, from)| (format!("/cases/{case}/team"), l.desk_offer(client, from)));
    let follow_ups = desk.follow_ups.iter().map(|(case, client, on)| {
        (
            format!("/cases/{case}/onward#follow-ups"),
            l.desk_follow_up(client, page.date(*on)),
        )
    });
    let tasks: Vec<TaskWords> = desk
        .tasks
        .iter()
        .take(TASKS)
        .map(|row| TaskWords {
            href: row
                .task
                .case
                .map_or_else(|| "/tasks".to_owned(), |case| format!("/tasks?case={case}")),
            title: row.task.title.clone(),
            client: row.client_name.clone().unwrap_or_default(),
            by: page.date(row.task.due_on),
            late: overdue_days(&row.task, page.today).map(|days| {
                Tag::new(
                    Tone::Danger,
                    l.desk_task_late(u32::try_from(days).unwrap_or(0)),
                )
            }),
        })
        .collect();
    let meetings = desk.meetings.iter().map(|meeting| {
        let place = meeting
            .place
            .clone()
            .unwrap_or_else(|| l.desk_meeting_remote());
        (
            format!("/meetings/{}", meeting.id),
            meeting.title.clone(),
            l.desk_meeting_when(page.moment(meeting.starts_at), place),
        )
    });
    let consultations = desk.consultations.iter().map(|one| {
        (
            "/consultations".to_owned(),
            l.desk_consultation(page.date(one.needed_by)),
        )
    });
    page.show(&DeskPage {
        greeting: l.desk_greeting(worker.name.split(' ').next().unwrap_or_default()),
        own_cases: l.desk_own_cases(desk.own_cases),
        offers: offers.chain(follow_ups).collect(),
        groups: groups.into_iter().flatten().collect(),
        all_well: EmptyState::new("check", l.desk_all_well_title(), l.desk_all_well_text()),
        more_tasks: (desk.tasks.len() > TASKS)
            .then(|| l.desk_tasks_more(u32::try_from(desk.tasks.len()).unwrap_or(0))),
        tasks,
        no_tasks: EmptyState::new(
            "list-checks",
            l.desk_no_tasks_title(),
            l.desk_no_tasks_text(),
        ),
        meetings: meetings.collect(),
        no_meetings: EmptyState::new(
            "calendar-check",
            l.desk_no_meetings_title(),
            l.desk_no_meetings_text(),
        ),
        consultations: consultations.collect(),
        waiting_referrals: desk.waiting_referrals,
        takes_in: may_take_in(worker),
        page: page.clone(),
    })
}
