//! The form of a review held with the client. Not its history: that is on the overview.

use actions::onward::hold_review;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::calendar::days_after;
use domain::id::CaseId;
use domain::onward::review::{ReviewEntry, ReviewRefused, rhythm_days};

use super::{done, frame, open, required_day};
use crate::answer::Answer;
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "onward/review.html", blocks = ["main"])]
struct ReviewPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    presence: Vec<Choice>,
    rhythm: String,
}

/// Shows the form; the next review is filled in by the rhythm.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::HoldReview).await?;
    let next = days_after(view.today, rhythm_days(&view.file, &view.model));
    let form = Form::new(&page)
        .fill("held_on", view.today.to_string())
        .fill("next_review_on", next.to_string());
    page.show(&review_page(&page, &view, &me, form))
}

fn review_page(page: &Page, view: &CaseView, me: &SignedIn, form: Form) -> ReviewPage {
    let l = page.l;
    ReviewPage {
        frame: frame(page, view, me, "/review").title(l.onward_review_form_title()),
        presence: vec![
            Choice::new("yes", l.onward_review_present_yes()),
            Choice::new("no", l.onward_review_present_no()),
        ],
        rhythm: l.onward_review_rhythm(rhythm_days(&view.file, &view.model)),
        form,
        page: page.clone(),
    }
}

/// Records the review, or sends the form back with everything kept.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(entry) = read(&page, &mut form) {
        match hold_review(state.app(), me.worker(), case, entry, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => return done(&page, case, Notice::ReviewHeld),
            Err(Failure::Rule(refusal)) => refuse(&page, &mut form, refusal),
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::HoldReview).await?;
    page.send_back(&review_page(&page, &view, &me, form))
}

fn read(page: &Page, form: &mut Form) -> Option<ReviewEntry> {
    let l = page.l;
    let held_on = required_day(form, "held_on", l.onward_day_error());
    let present = |given: &str| match given {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let client_was_present = form.parsed("present", present, l.onward_review_present_error());
    let how_it_goes = form.required("how_it_goes", l.onward_review_how_error());
    let next_review_on = required_day(form, "next_review_on", l.onward_day_error());
    Some(ReviewEntry {
        held_on: held_on?,
        client_was_present: client_was_present?,
        how_it_goes: how_it_goes?,
        client_view: form.value("client_view").to_owned(),
        next_review_on: next_review_on?,
    })
}

fn refuse(page: &Page, form: &mut Form, refusal: ReviewRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        ReviewRefused::CaseClosed => ("held_on", l.onward_refused_closed()),
        ReviewRefused::NoPlanInForce => ("held_on", l.onward_review_needs_plan()),
        ReviewRefused::HeldInTheFuture => ("held_on", l.onward_refused_future()),
        ReviewRefused::NothingWritten => ("how_it_goes", l.onward_review_how_error()),
        ReviewRefused::ClientViewMissing => ("client_view", l.onward_review_client_error()),
        ReviewRefused::NextReviewNotAfterThis => {
            ("next_review_on", l.onward_review_next_order_error())
        }
        ReviewRefused::NextReviewTooLate { latest } => (
            "next_review_on",
            l.onward_review_next_late_error(page.date(latest)),
        ),
    };
    form.refuse(field, words);
}
