//! The sender's page behind a follow code: received, asked for more, taken by whom, guided where, withdrawn. The code is never in an
//! address. Not anything of the client's case (I-2).

use actions::Failure;
use actions::referral::Followed;
use askama::Template;
use axum::Router;
use axum::routing::get;
use domain::referral::{AnswerRefused, SenderSight, TalkLine, what_the_sender_sees};

use crate::answer::{Answer, Fault};
use crate::form::Form;
use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new().route("/follow", get(ask_code).post(open))
}

#[derive(Template)]
#[template(path = "follow/code.html")]
struct CodePage {
    page: Page,
    form: Form,
}

/// What the sender sees.
#[derive(Template)]
#[template(path = "follow/seen.html")]
struct SeenPage {
    page: Page,
    form: Form,
    code: String,
    done: String,
    county: String,
    sent_on: String,
    tag: Tag,
    title: String,
    text: String,
    /// Where the client was guided: service, contact, reason.
    guided: Option<(String, String, String)>,
    talk: Vec<Said>,
    may_answer: bool,
    may_withdraw: bool,
}

/// A line of the talk as the sender sees it.
struct Said {
    on: String,
    by: String,
    text: String,
    is_mine: bool,
}

async fn ask_code(page: Page) -> Answer {
    page.show(&CodePage {
        form: Form::new(&page),
        page: page.clone(),
    })
}

async fn open(state: State, page: Page, mut form: Form) -> Answer {
    let code = form.value("code").to_owned();
    let mut done = String::new();
    match form.value("do").to_owned().as_str() {
        "answer" => {
            let text = form.value("answer").to_owned();
            let key = form.key().to_string();
            let sent = actions::referral::answer_more(state.app(), &code, &text, &key).await;
            done = settle(&page, &mut form, "answer", sent, page.l.follow_answered())?;
        }
        "withdraw" => {
            let because = form.value("because").to_owned();
            let key = form.key().to_string();
            let sent = actions::referral::withdraw(state.app(), &code, &because, &key).await;
            done = settle(&page, &mut form, "because", sent, page.l.follow_withdrew())?;
        }
        _ => {}
    }
    let followed = match actions::referral::follow(state.app(), &code).await {
        Ok(followed) => followed,
        Err(Failure::NotFound) => {
            form.refuse("code", page.l.follow_code_error());
            return page.send_back(&CodePage {
                form,
                page: page.clone(),
            });
        }
        Err(other) => return Err(other.into()),
    };
    let is_valid = form.is_valid();
    if is_valid {
        form = Form::new(&page);
    }
    let view = seen(&state, &page, form, code, done, &followed);
    if is_valid {
        page.show(&view)
    } else {
        page.send_back(&view)
    }
}

/// The words of what was done; a refusal goes beside its field.
fn settle(
    page: &Page,
    form: &mut Form,
    field: &str,
    sent: Result<(), Failure<AnswerRefused>>,
    words: String,
) -> Result<String, Fault> {
    match sent {
        Ok(()) | Err(Failure::AlreadyDone(_)) => Ok(words),
        Err(Failure::Rule(refusal)) => {
            form.refuse(field, refused(page, refusal));
            Ok(String::new())
        }
        // The wrong code is told by the page that follows.
        Err(Failure::NotFound) => Ok(String::new()),
        Err(other) => Err(other.into()),
    }
}

fn refused(page: &Page, refusal: AnswerRefused) -> String {
    let l = page.l;
    match refusal {
        AnswerRefused::AnswerMissing => l.follow_answer_error(),
        AnswerRefused::ReasonMissing => l.follow_because_error(),
        AnswerRefused::NothingAsked => l.follow_nothing_asked(),
        _ => l.follow_already_decided(),
    }
}

fn seen(
    state: &State,
    page: &Page,
    form: Form,
    code: String,
    done: String,
    followed: &Followed,
) -> SeenPage {
    let l = page.l;
    let sight = what_the_sender_sees(&followed.referral, None);
    let promised = followed.deadline.as_ref().map(|limit| page.date(limit.by));
    let (tone, tag, title, text) = match &sight {
        SenderSight::Received {
            acknowledged_at: None,
            ..
        } => (
            Tone::Info,
            l.follow_received_tag(),
            l.follow_received_title(),
            l.follow_received_text(promised.unwrap_or_default()),
        ),
        SenderSight::Received {
            acknowledged_at: Some(at),
            ..
        } => (
            Tone::Info,
            l.follow_acknowledged_tag(),
            l.follow_acknowledged_title(),
            l.follow_acknowledged_text(page.day_of(*at), promised.unwrap_or_default()),
        ),
        SenderSight::AskedForMore { at, .. } => (
            Tone::Warning,
            l.follow_asked_tag(),
            l.follow_asked_title(),
            l.follow_asked_text(page.day_of(*at)),
        ),
        SenderSight::Taken { at, .. } => (
            Tone::Success,
            l.follow_taken_tag(),
            l.follow_taken_title(),
            l.follow_taken_text(
                followed.taken_by.clone().unwrap_or_default(),
                page.day_of(*at),
            ),
        ),
        SenderSight::GuidedElsewhere { at, .. } => (
            Tone::Info,
            l.follow_guided_tag(),
            l.follow_guided_title(),
            l.follow_guided_text(page.day_of(*at)),
        ),
        SenderSight::Withdrawn { at } => (
            Tone::Neutral,
            l.follow_withdrawn_tag(),
            l.follow_withdrawn_title(),
            l.follow_withdrawn_text(page.day_of(*at)),
        ),
    };
    let guided = match &sight {
        SenderSight::GuidedElsewhere {
            service,
            contact,
            reason,
            ..
        } => Some((
            (*service).to_owned(),
            (*contact).to_owned(),
            (*reason).to_owned(),
        )),
        _ => None,
    };
    SeenPage {
        county: crate::sign_in::county_name(state, page, followed.referral.county.as_str()),
        sent_on: page.day_of(followed.referral.submitted_at),
        tag: Tag::new(tone, tag),
        title,
        text,
        guided,
        talk: talk(page, &followed.referral.talk),
        may_answer: matches!(sight, SenderSight::AskedForMore { .. }),
        may_withdraw: matches!(
            sight,
            SenderSight::Received { .. } | SenderSight::AskedForMore { .. }
        ),
        page: page.clone(),
        form,
        code,
        done,
    }
}

fn talk(page: &Page, lines: &[TalkLine]) -> Vec<Said> {
    let said = |line: &TalkLine| Said {
        on: page.day_of(line.at),
        by: if line.by.is_some() {
            page.l.follow_by_team()
        } else {
            page.l.follow_by_you()
        },
        text: line.text.clone(),
        is_mine: line.by.is_none(),
    };
    lines.iter().map(said).collect()
}
