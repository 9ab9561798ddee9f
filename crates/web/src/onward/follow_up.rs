//! The form of a follow-up after closing: how it went, or the client was not reached. Not promising it: closing does.

use actions::onward::{After, client_not_reached, record_follow_up};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::LabourMarketStatus;
use domain::id::{CaseId, FollowUpId};
use domain::onward::follow_up::{FollowUpAnswer, FollowUpRefused};

use super::{frame, leave, name, open};
use crate::answer::{Answer, Fault};
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "onward/follow_up.html", blocks = ["main"])]
struct FollowUpPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    due: String,
    asks: Vec<String>,
    reached: Vec<Choice>,
    statuses: Vec<Choice>,
}

/// Shows the form.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, FollowUpId)>,
) -> Answer {
    let view = open(&state, &me, case, Action::RecordFollowUp).await?;
    let form = Form::new(&page).fill("reached", "yes");
    page.show(&follow_up_page(&page, &view, &me, id, form)?)
}

fn follow_up_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    id: FollowUpId,
    form: Form,
) -> Result<FollowUpPage, Fault> {
    let l = page.l;
    let mut known = view.file.follow_ups.iter();
    let follow_up = known.find(|known| known.id == id).ok_or(Fault::NotFound)?;
    let asks = view.model.follow_up.asks.iter();
    let statuses = LabourMarketStatus::ALL
        .iter()
        .map(|status| Choice::new(status.code(), word::labour(l, *status)));
    Ok(FollowUpPage {
        frame: frame(page, view, me, &format!("/follow-ups/{id}"))
            .title(l.onward_follow_up_title(follow_up.months)),
        due: l.onward_follow_up_due_who(page.date(follow_up.due_on), name(view, follow_up.owner)),
        asks: asks.map(|ask| page.say(ask).to_owned()).collect(),
        reached: vec![
            Choice::new("yes", l.onward_follow_up_reached_yes()),
            Choice::new("no", l.onward_follow_up_reached_no()),
        ],
        statuses: statuses.collect(),
        form,
        page: page.clone(),
    })
}

/// Records how it went, or that the client was not reached.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, FollowUpId)>,
    mut form: Form,
) -> Answer {
    let sent = match form.value("reached") {
        "yes" => send_answer(&state, &page, &me, (case, id), &mut form).await,
        "no" => send_not_reached(&state, &page, &me, (case, id), &mut form).await,
        _ => {
            form.refuse("reached", page.l.onward_follow_up_reached_error());
            None
        }
    };
    match sent {
        Some(Ok(after)) => return leave(&page, case, after, Notice::FollowUpRecorded),
        Some(Err(Failure::AlreadyDone(result))) => {
            let after = After::of_code(&result);
            return leave(&page, case, after, Notice::FollowUpRecorded);
        }
        Some(Err(Failure::Rule(refusal))) => refuse(&page, &mut form, refusal),
        Some(Err(other)) => return Err(other.into()),
        None => {}
    }
    let view = open(&state, &me, case, Action::RecordFollowUp).await?;
    page.send_back(&follow_up_page(&page, &view, &me, id, form)?)
}

type Sent = Option<Result<After, Failure<FollowUpRefused>>>;

async fn send_answer(
    state: &State,
    page: &Page,
    me: &SignedIn,
    (case, id): (CaseId, FollowUpId),
    form: &mut Form,
) -> Sent {
    let l = page.l;
    let status = form.parsed(
        "status",
        LabourMarketStatus::parse,
        l.onward_follow_up_status_error(),
    );
    let hours = match form.given("hours").map(str::parse::<u32>) {
        None => None,
        Some(Ok(hours)) => Some(hours),
        Some(Err(_)) => {
            form.refuse("hours", l.onward_follow_up_hours_error());
            return None;
        }
    };
    let answer = FollowUpAnswer {
        status: status?,
        hours_a_week: hours,
        note: form.value("note").to_owned(),
    };
    Some(record_follow_up(state.app(), me.worker(), case, id, answer, &me.key(form)).await)
}

async fn send_not_reached(
    state: &State,
    page: &Page,
    me: &SignedIn,
    (case, id): (CaseId, FollowUpId),
    form: &mut Form,
) -> Sent {
    let number = |text: &str| text.parse::<u32>().ok();
    let tries = form.parsed("tries", number, page.l.onward_follow_up_tries_error())?;
    Some(client_not_reached(state.app(), me.worker(), case, id, tries, &me.key(form)).await)
}

fn refuse(page: &Page, form: &mut Form, refusal: FollowUpRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        FollowUpRefused::NotFound | FollowUpRefused::Dropped => {
            ("reached", l.onward_follow_up_refused_dropped())
        }
        FollowUpRefused::CaseIsOpen => ("reached", l.onward_follow_up_refused_open()),
        FollowUpRefused::AlreadyRecorded => ("reached", l.onward_follow_up_refused_recorded()),
        FollowUpRefused::HoursOutOfRange => ("hours", l.onward_follow_up_hours_error()),
        FollowUpRefused::NoTries => ("tries", l.onward_follow_up_tries_error()),
    };
    form.refuse(field, words);
}
