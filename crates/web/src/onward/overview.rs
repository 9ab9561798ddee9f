//! The overview of the end of the path: reviews, the way onward, closing and follow-ups.
//! Not the forms, each of which has its own page.

use actions::CaseView;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::case::CaseState;
use domain::id::CaseId;
use domain::onward::review::{next_review_on, rhythm_days};
use domain::onward::{FollowUp, FollowUpState, Review};

use super::name;
use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "onward/overview.html", blocks = ["main"])]
struct OverviewPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    next_review: String,
    rhythm: String,
    reviews: Vec<ReviewRow>,
    choice: Option<ChoiceCard>,
    closed: Option<ClosedCard>,
    follow_ups: Vec<FollowUpRow>,
    may_review: bool,
    may_choose: bool,
    may_close: bool,
    may_reopen: bool,
}

struct ReviewRow {
    on: String,
    by: String,
    how_it_goes: String,
    client: String,
    next: String,
}

struct ChoiceCard {
    name: String,
    why: String,
    by: String,
}

struct ClosedCard {
    outcome: String,
    note: String,
    by: String,
}

struct FollowUpRow {
    title: String,
    tag: Tag,
    who: String,
    text: String,
    href: Option<String>,
}

/// Shows the overview.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "onward")
        .await?;
    let is_open = view.file.case.is_open();
    let may = |action| view.may(action, me.worker());
    let may_record = may(Action::RecordFollowUp) && !is_open;
    page.show(&OverviewPage {
        head: CaseHead::new(&page, &view, me.worker(), CasePage::Other),
        case,
        next_review: next_review(&page, &view),
        rhythm: page
            .l
            .onward_review_rhythm(rhythm_days(&view.file, &view.model)),
        reviews: reviews(&page, &view),
        choice: choice(&page, &view),
        closed: closed(&page, &view),
        follow_ups: follow_ups(&page, &view, may_record),
        may_review: is_open && may(Action::HoldReview) && view.file.plan_in_force().is_some(),
        may_choose: is_open && may(Action::ChooseOnward) && !view.model.onward.is_empty(),
        may_close: is_open && may(Action::CloseCase),
        may_reopen: !is_open && may(Action::ReopenCase),
        page: page.clone(),
    })
}

fn next_review(page: &Page, view: &CaseView) -> String {
    let l = page.l;
    if !view.file.case.is_open() {
        return String::new();
    }
    match next_review_on(&view.file) {
        Some(on) if on < view.today => l.onward_review_late(page.date(on)),
        Some(on) => l.onward_review_next(page.date(on)),
        None if view.file.plan_in_force().is_none() => l.onward_review_needs_plan(),
        None => l.onward_review_not_agreed(),
    }
}

fn reviews(page: &Page, view: &CaseView) -> Vec<ReviewRow> {
    let l = page.l;
    let row = |review: &Review| ReviewRow {
        on: page.date(review.held_on),
        by: name(view, review.by),
        how_it_goes: review.how_it_goes.clone(),
        client: if review.client_was_present {
            review.client_view.clone()
        } else if review.client_view.is_empty() {
            l.onward_review_client_absent()
        } else {
            l.onward_review_client_absent_view(review.client_view.as_str())
        },
        next: l.onward_review_next(page.date(review.next_review_on)),
    };
    view.file.reviews.iter().rev().map(row).collect()
}

fn choice(page: &Page, view: &CaseView) -> Option<ChoiceCard> {
    let choice = view.file.case.onward.as_ref()?;
    let path = view.model.onward_path(&choice.path);
    Some(ChoiceCard {
        name: path
            .map_or(choice.path.as_str(), |path| page.say(&path.name))
            .to_owned(),
        why: choice.why.clone(),
        by: page
            .l
            .onward_by(page.date(choice.chosen_on), name(view, choice.chosen_by)),
    })
}

fn closed(page: &Page, view: &CaseView) -> Option<ClosedCard> {
    let CaseState::Closed {
        at,
        by,
        outcome,
        note,
    } = &view.file.case.state
    else {
        return None;
    };
    let reason = view.model.closing_reason(outcome);
    Some(ClosedCard {
        outcome: reason
            .map_or(outcome.as_str(), |reason| page.say(&reason.name))
            .to_owned(),
        note: note.clone(),
        by: page.l.onward_by(page.day_of(*at), name(view, *by)),
    })
}

fn follow_ups(page: &Page, view: &CaseView, may_record: bool) -> Vec<FollowUpRow> {
    let l = page.l;
    let row = |follow_up: &FollowUp| {
        let waits = matches!(
            follow_up.state,
            FollowUpState::Due | FollowUpState::NotReached { .. }
        );
        let case = view.file.case.id;
        FollowUpRow {
            title: l.onward_follow_up_title(follow_up.months),
            tag: tag(page, view, follow_up),
            who: l.onward_follow_up_owner(name(view, follow_up.owner)),
            text: text(page, view, follow_up),
            href: (may_record && waits)
                .then(|| format!("/cases/{case}/onward/follow-ups/{}", follow_up.id)),
        }
    };
    view.file.follow_ups.iter().map(row).collect()
}

fn tag(page: &Page, view: &CaseView, follow_up: &FollowUp) -> Tag {
    let l = page.l;
    let due = page.date(follow_up.due_on);
    match &follow_up.state {
        FollowUpState::Due if follow_up.due_on < view.today => {
            Tag::new(Tone::Danger, l.onward_follow_up_late(due))
        }
        FollowUpState::Due => Tag::new(Tone::Info, l.onward_follow_up_due(due)),
        FollowUpState::Recorded { on, .. } => {
            Tag::new(Tone::Success, l.onward_follow_up_recorded(page.date(*on)))
        }
        FollowUpState::NotReached { on, .. } => Tag::new(
            Tone::Warning,
            l.onward_follow_up_not_reached(page.date(*on)),
        ),
        FollowUpState::Dropped { .. } => Tag::new(Tone::Neutral, l.onward_follow_up_dropped()),
    }
}

fn text(page: &Page, view: &CaseView, follow_up: &FollowUp) -> String {
    let l = page.l;
    match &follow_up.state {
        FollowUpState::Due | FollowUpState::Dropped { .. } => String::new(),
        FollowUpState::Recorded {
            by,
            status,
            hours_a_week,
            note,
            ..
        } => {
            let status = word::labour(l, *status);
            let status = match hours_a_week {
                Some(hours) => l.onward_follow_up_status_hours(status, *hours),
                None => l.onward_follow_up_status(status),
            };
            let lines = [status, note.clone(), l.onward_recorded_by(name(view, *by))];
            let lines = lines.into_iter().filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join("\n")
        }
        FollowUpState::NotReached { by, tries, .. } => {
            l.onward_follow_up_tries(*tries, name(view, *by))
        }
    }
}
