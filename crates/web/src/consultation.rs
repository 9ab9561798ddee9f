//! Consultations between professionals: asked of me, asked by me; asking, answering, taking back, and making a referral of one.
//! Not meetings (`meeting`).

use actions::Failure;
use actions::consultation::{Consultations, NewQuestion};
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use domain::id::{AccountId, ConsultationId};
use domain::meeting::consultation::ConsultationRefused;
use domain::meeting::{Consultation, ConsultationState};

use crate::answer::{Answer, Fault};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::part::{EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/consultations", get(show).post(ask))
        .route("/consultations/{consultation}/answer", post(answer))
        .route("/consultations/{consultation}/withdraw", post(withdraw))
}

#[derive(Template)]
#[template(path = "consultation/list.html")]
struct ListPage {
    page: Page,
    lead: String,
    to_answer: Vec<Asked>,
    asked: Vec<Asked>,
    answered: Vec<Asked>,
    colleagues: Vec<Choice>,
    nothing: EmptyState,
    form: Form,
}

/// A consultation as one of the two sees it.
struct Asked {
    id: ConsultationId,
    about: String,
    question: String,
    answer: String,
    tag: Tag,
    is_open: bool,
    refer_href: String,
    form: Form,
}

async fn show(state: State, page: Page, me: SignedIn) -> Answer {
    let form = Form::new(&page);
    page.show(&list(&state, &page, &me, form, None).await?)
}

/// The list; a form sent back stands where it was sent from.
async fn list(
    state: &State,
    page: &Page,
    me: &SignedIn,
    form: Form,
    sent: Option<(ConsultationId, Form)>,
) -> Result<ListPage, Fault> {
    let l = page.l;
    let known = actions::consultation::list(state.app(), me.worker()).await?;
    let view = |one: &Consultation| {
        let form = sent.as_ref().filter(|(id, _)| *id == one.id);
        let form = form.map_or_else(|| Form::new(page), |(_, form)| form.clone());
        seen(state, page, me, &known, one, form)
    };
    let colleagues = known.colleagues.iter().map(|one| {
        Choice::new(
            one.account.to_string(),
            l.consult_colleague(one.name.as_str(), one.organisation_name.as_str()),
        )
    });
    Ok(ListPage {
        lead: l.consult_lead(known.to_answer.len()),
        to_answer: known.to_answer.iter().map(view).collect(),
        asked: known.asked.iter().map(view).collect(),
        answered: known.answered.iter().map(view).collect(),
        colleagues: colleagues.collect(),
        nothing: EmptyState::new(
            "message-circle",
            l.consult_empty_title(),
            l.consult_empty_text(),
        ),
        form,
        page: page.clone(),
    })
}

fn seen(
    state: &State,
    page: &Page,
    me: &SignedIn,
    known: &Consultations,
    one: &Consultation,
    form: Form,
) -> Asked {
    let l = page.l;
    let is_mine = one.asked_by == me.worker().account;
    let other = if is_mine { one.asked_of } else { one.asked_by };
    let name = known
        .colleagues
        .iter()
        .find(|worker| worker.account == other)
        .map_or_else(
            || l.consult_former_colleague(),
            |worker| worker.name.clone(),
        );
    let about = one.case.and_then(|case| known.numbers.get(&case));
    let about = about.map_or_else(|| l.consult_no_client(), |number| l.consult_case(number));
    let (tag, answer) = match &one.state {
        ConsultationState::Asked if one.needed_by < known.today => (
            Tag::new(Tone::Danger, l.consult_late(page.date(one.needed_by))),
            String::new(),
        ),
        ConsultationState::Asked => (
            Tag::new(Tone::Warning, l.consult_waits(page.date(one.needed_by))),
            String::new(),
        ),
        ConsultationState::Answered {
            at,
            answer,
            minutes,
            ..
        } => (
            Tag::new(
                Tone::Success,
                l.consult_was_answered(page.day_of(*at), *minutes),
            ),
            answer.clone(),
        ),
        ConsultationState::Withdrawn { because, .. } => (
            Tag::new(Tone::Neutral, l.consult_was_withdrawn()),
            because.clone(),
        ),
    };
    Asked {
        id: one.id,
        about: if is_mine {
            l.consult_asked_of(name.as_str(), about.as_str())
        } else {
            l.consult_asked_by(name.as_str(), about.as_str())
        },
        question: one.question.clone(),
        answer,
        tag,
        is_open: one.state == ConsultationState::Asked,
        refer_href: if is_mine {
            refer_href(state, me, one)
        } else {
            String::new()
        },
        form,
    }
}

/// An answered question without a case may become a referral through the county's first channel with a form.
fn refer_href(state: &State, me: &SignedIn, one: &Consultation) -> String {
    let ConsultationState::Answered { became: None, .. } = &one.state else {
        return String::new();
    };
    let model = state.app().model_of_county(&me.worker().county);
    let channel = model.as_ref().and_then(|model| {
        let takes_forms = |channel: &&domain::model::Channel| {
            channel.modes.contains(&domain::model::ReferralMode::Form)
        };
        model.channels.iter().find(takes_forms)
    });
    match (one.case, model.as_ref(), channel) {
        (None, Some(model), Some(channel)) => format!(
            "/refer/{}/{}?as=work&consultation={}",
            model.code, channel.code, one.id
        ),
        _ => String::new(),
    }
}

async fn ask(state: State, page: Page, me: SignedIn, mut form: Form) -> Answer {
    let l = page.l;
    let of = form.parsed(
        "of",
        |text| text.parse::<AccountId>().ok(),
        l.consult_of_error(),
    );
    let question = form.required("question", l.consult_question_error());
    let needed_by = form.date("needed_by");
    if needed_by.is_none() {
        form.refuse("needed_by", l.consult_needed_by_error());
    }
    if let (Some(of), Some(question), Some(needed_by)) = (of, question, needed_by) {
        let new = NewQuestion {
            of,
            question,
            needed_by,
            case_number: form.given("case").map(str::to_uppercase),
        };
        let about_case = new.case_number.is_some();
        match actions::consultation::ask(state.app(), me.worker(), new, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done("/consultations", Notice::ConsultationAsked);
            }
            Err(Failure::Rule(refusal)) => {
                let (field, words) = refused(&page, refusal);
                form.refuse(field, words);
            }
            Err(Failure::NotFound) if about_case => form.refuse("case", l.consult_case_error()),
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&list(&state, &page, &me, form, None).await?)
}

async fn answer(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<ConsultationId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let text = form.required("answer", l.follow_answer_error());
    let minutes = form.parsed(
        "minutes",
        |text| text.parse().ok(),
        l.consult_minutes_error(),
    );
    if let (Some(text), Some(minutes)) = (text, minutes) {
        let key = me.key(&form);
        let done =
            actions::consultation::answer(state.app(), me.worker(), id, &text, minutes, &key).await;
        match done {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done("/consultations", Notice::ConsultationAnswered);
            }
            Err(Failure::Rule(refusal)) => {
                let (field, words) = refused(&page, refusal);
                form.refuse(field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    let empty = Form::new(&page);
    page.send_back(&list(&state, &page, &me, empty, Some((id, form))).await?)
}

async fn withdraw(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<ConsultationId>,
    mut form: Form,
) -> Answer {
    let (because, key) = (form.value("because").to_owned(), me.key(&form));
    match actions::consultation::withdraw(state.app(), me.worker(), id, &because, &key).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done("/consultations", Notice::ConsultationWithdrawn)
        }
        Err(Failure::Rule(refusal)) => {
            let (_, words) = refused(&page, refusal);
            form.refuse("because", words);
            let empty = Form::new(&page);
            page.send_back(&list(&state, &page, &me, empty, Some((id, form))).await?)
        }
        Err(other) => Err(other.into()),
    }
}

/// What stops a step, beside which field, and what to do.
fn refused(page: &Page, refusal: ConsultationRefused) -> (&'static str, String) {
    let l = page.l;
    match refusal {
        ConsultationRefused::QuestionMissing => ("question", l.consult_question_error()),
        ConsultationRefused::AnswerMissing => ("answer", l.follow_answer_error()),
        ConsultationRefused::ReasonMissing => ("because", l.consult_because_error()),
        ConsultationRefused::NeededInThePast => ("needed_by", l.consult_needed_by_error()),
        ConsultationRefused::AsksOneself => ("of", l.consult_refused_oneself()),
        ConsultationRefused::AccountEnded => ("of", l.consult_refused_ended()),
        ConsultationRefused::NamesTheClient => ("question", l.consult_refused_names()),
        ConsultationRefused::CaseClosed => ("case", l.consult_refused_closed()),
        ConsultationRefused::NoGround(_) => ("of", l.consult_refused_ground()),
        ConsultationRefused::AnsweredByAnother => ("answer", l.consult_refused_another()),
        ConsultationRefused::MinutesMissing => ("minutes", l.consult_minutes_error()),
        ConsultationRefused::AlreadyAnswered => ("answer", l.consult_refused_answered()),
        ConsultationRefused::AlreadyWithdrawn => ("answer", l.consult_refused_withdrawn()),
        ConsultationRefused::NotAnswered
        | ConsultationRefused::AlreadyReferral
        | ConsultationRefused::HasCase
        | ConsultationRefused::NotInModel => ("question", l.consult_refused_referral()),
    }
}
