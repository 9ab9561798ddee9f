//! The county's inbox of referrals: the list, one referral, and the answers to it. Not the sender's form (`refer`).

mod answer;
mod detail;

use actions::referral::{InboxRow, Tab};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::{get, post};
use domain::referral::{Owed, Referral, ReferralState, Sender};
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::Answer;
use crate::page::Page;
use crate::part::{EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/referrals", get(show))
        .route("/referrals/{referral}", get(detail::show))
        .route(
            "/referrals/{referral}/acknowledge",
            post(answer::acknowledge),
        )
        .route("/referrals/{referral}/ask", post(answer::ask_more))
        .route("/referrals/{referral}/accept", post(answer::accept))
        .route("/referrals/{referral}/guide", post(answer::guide_elsewhere))
}

#[derive(Template)]
#[template(path = "referral/list.html")]
struct ListPage {
    page: Page,
    tabs: Vec<TabLink>,
    lead: String,
    rows: Vec<Row>,
    empty: EmptyState,
    is_waiting: bool,
}

struct TabLink {
    href: String,
    name: String,
    is_current: bool,
}

struct Row {
    href: String,
    name: String,
    age: String,
    from: String,
    why: String,
    is_urgent: bool,
    agreed: Tag,
    state: Tag,
    sent_on: String,
    waiting: String,
    limit: Option<Tag>,
    escalation: String,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    state: String,
}

async fn show(state: State, page: Page, me: SignedIn, Query(asked): Query<Asked>) -> Answer {
    let l = page.l;
    let tab = Tab::parse(&asked.state);
    let inbox = actions::referral::list(state.app(), me.worker(), tab).await?;
    let name = |tab| match tab {
        Tab::Waiting => l.inbox_tab_waiting(inbox.waiting),
        Tab::Accepted => l.inbox_tab_accepted(),
        Tab::Guided => l.inbox_tab_guided(),
        Tab::Withdrawn => l.inbox_tab_withdrawn(),
    };
    let tabs = Tab::ALL
        .into_iter()
        .map(|one| TabLink {
            href: format!("/referrals?state={}", one.code()),
            name: name(one),
            is_current: one == tab,
        })
        .collect();
    let late = inbox
        .rows
        .iter()
        .filter(|row| is_late(row, inbox.today))
        .count();
    let lead = match (tab, late) {
        (Tab::Waiting, 0) => l.inbox_lead_in_time(),
        (Tab::Waiting, late) => l.inbox_lead_late(late),
        _ => l.inbox_lead_answered(),
    };
    let rows = inbox
        .rows
        .iter()
        .map(|row| self::row(&page, row, inbox.today))
        .collect();
    let empty = EmptyState::new("inbox", l.inbox_empty_title(), l.inbox_empty_text())
        .link("/refer", l.inbox_empty_link());
    page.show(&ListPage {
        tabs,
        lead,
        rows,
        empty,
        is_waiting: tab == Tab::Waiting,
        page: page.clone(),
    })
}

fn is_late(row: &InboxRow, today: Date) -> bool {
    let limit = row.deadline.as_ref();
    limit.is_some_and(|limit| limit.days_late(today).is_some())
}

fn row(page: &Page, row: &InboxRow, today: Date) -> Row {
    let l = page.l;
    let referral = &row.referral;
    let subject = &referral.subject;
    let late = row
        .deadline
        .as_ref()
        .and_then(|limit| limit.days_late(today));
    let limit = row.deadline.as_ref().map(|limit| {
        let by = page.date(limit.by);
        match (late, limit.owed) {
            (Some(days), _) => Tag::new(Tone::Danger, l.inbox_limit_late(days)),
            (None, Owed::Acknowledgement) => Tag::new(Tone::Warning, l.inbox_limit_acknowledge(by)),
            (None, Owed::Decision) => Tag::new(Tone::Neutral, l.inbox_limit_decide(by)),
        }
    });
    let role = row.deadline.as_ref().zip(row.model.as_ref());
    let role = role.and_then(|(limit, model)| model.role(&limit.escalate_to));
    let escalation = role
        .filter(|_| late.is_some())
        .map_or_else(String::new, |role| l.inbox_escalates(page.say(&role.name)));
    Row {
        href: format!("/referrals/{}", referral.id),
        name: format!("{} {}", subject.first_names, subject.last_name),
        age: age(page, referral, today),
        from: sender_name(page, referral),
        why: referral.content.concern.clone(),
        is_urgent: referral.content.is_urgent,
        agreed: agreed(page, referral),
        state: state_tag(page, &referral.state),
        sent_on: page.day_of(referral.submitted_at),
        waiting: l.inbox_days(days_waited(referral, today)),
        limit,
        escalation,
    }
}

fn days_waited(referral: &Referral, today: Date) -> i64 {
    let sent = domain::calendar::finnish_day(referral.submitted_at);
    domain::calendar::days_between(sent, today)
}

/// Whole years, or nothing when the date of birth is not known.
fn age(page: &Page, referral: &Referral, today: Date) -> String {
    let born = referral.subject.born_on;
    born.map_or_else(String::new, |born| {
        page.l
            .inbox_age(domain::calendar::months_between(born, today) / 12)
    })
}

/// Who sent it, with the kind of sender.
fn sender_name(page: &Page, referral: &Referral) -> String {
    match &referral.sender {
        Sender::Client => page.l.inbox_from_client(),
        Sender::CloseOne { name, relation, .. } => format!("{name}, {relation}"),
        Sender::Professional {
            kind,
            name,
            organisation,
            ..
        } => format!("{name}, {organisation} ({})", word::referrer(page.l, *kind)),
    }
}

/// Has the client given permission to exchange information?
fn agreed(page: &Page, referral: &Referral) -> Tag {
    let l = page.l;
    let asks = matches!(referral.sender, Sender::Professional { .. });
    match (asks, referral.content.ground_given) {
        (false, _) => Tag::new(Tone::Info, l.inbox_agreed_self()),
        (true, true) => Tag::new(Tone::Success, l.inbox_agreed_ground()),
        (true, false) => Tag::new(Tone::Warning, l.inbox_agreed_no_ground()),
    }
}

fn state_tag(page: &Page, state: &ReferralState) -> Tag {
    let l = page.l;
    match state {
        ReferralState::Submitted => Tag::new(Tone::Warning, l.inbox_state_submitted()),
        ReferralState::Acknowledged { .. } => Tag::new(Tone::Info, l.inbox_state_acknowledged()),
        ReferralState::MoreAsked { .. } => Tag::new(Tone::Info, l.inbox_state_more_asked()),
        ReferralState::Accepted { .. } => Tag::new(Tone::Success, l.inbox_state_accepted()),
        ReferralState::GuidedElsewhere { .. } => Tag::new(Tone::Neutral, l.inbox_state_guided()),
        ReferralState::Withdrawn { .. } => Tag::new(Tone::Neutral, l.inbox_state_withdrawn()),
    }
}
