//! The public form by which anybody asks for support: county, way, short pages, check and send, receipt. No account is needed.
//! What is typed travels in hidden fields from page to page: nothing is stored before sending. Not the follow-up (`follow`).

mod choose;
mod draft;
mod way;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::routing::get;
use domain::id::ConsultationId;
use domain::model::{Channel, ServiceModel};
use domain::referral::SubmitRefused;
use serde::Deserialize;
use std::sync::Arc;

use actions::Failure;

use crate::answer::{Answer, Fault};
use crate::form::{Choice, Form};
use crate::page::Page;
use crate::session::cookie;
use crate::state::State;
use draft::Line;
use way::{Step, Way};

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/refer", get(choose::counties))
        .route("/refer/receipt", get(show_receipt))
        .route("/refer/{model}", get(choose::ways))
        .route("/refer/{model}/{channel}", get(begin).post(go_on))
}

/// One page of the form.
#[derive(Template)]
#[template(path = "refer/step.html")]
struct StepPage {
    page: Page,
    form: Form,
    way: Way,
    step: Step,
    place: String,
    title: String,
    action: String,
    county: String,
    guidance: String,
    /// Fields of the other pages.
    carried: Vec<(String, String)>,
    municipalities: Vec<Choice>,
    kinds: Vec<Choice>,
    criteria: Vec<Choice>,
    statuses: Vec<Choice>,
    asks_ground: bool,
    /// What the check page shows again, by page.
    lines: Vec<(&'static str, String, Vec<Line>)>,
    first_answer: String,
}

impl StepPage {
    fn words(&self, field: &str) -> String {
        draft::label(&self.page, self.way, field)
    }

    fn first(&self) -> Step {
        self.way.steps().first().copied().unwrap_or(Step::Check)
    }

    fn languages(&self) -> Vec<Choice> {
        domain::language::Language::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), crate::word::language(self.page.l, one)))
            .collect()
    }

    fn concern_hint(&self) -> String {
        match self.way {
            Way::Me => self.page.l.refer_concern_me_hint(),
            Way::Close | Way::Work => self.page.l.refer_concern_hint(),
        }
    }

    fn score_choices(&self) -> Vec<Choice> {
        let l = self.page.l;
        vec![
            Choice::new("yes", l.refer_score_given()),
            Choice::new("refused", l.refer_score_refused()),
            Choice::new("no", l.refer_score_not_asked()),
        ]
    }

    fn ground_choices(&self) -> Vec<Choice> {
        let l = self.page.l;
        vec![
            Choice::new("yes", l.refer_ground_yes()),
            Choice::new("no", l.refer_ground_no()),
        ]
    }
}

/// The channel a form goes through, and who fills it in.
struct Place {
    model: Arc<ServiceModel>,
    channel: Channel,
    way: Way,
}

impl Place {
    /// Fails with "not found" when the channel does not take this kind of sender by a form.
    fn find(state: &State, model: &str, channel: &str, way: &str) -> Result<Self, Fault> {
        let model = state.app().models().newest(&model.into());
        let model = model.ok_or(Fault::NotFound)?;
        let channel = model.channel(&channel.into()).cloned();
        let channel = channel.ok_or(Fault::NotFound)?;
        let way = Way::parse(way).ok_or(Fault::NotFound)?;
        way.mode(&channel).ok_or(Fault::NotFound)?;
        Ok(Self {
            model,
            channel,
            way,
        })
    }

    fn action(&self) -> String {
        format!("/refer/{}/{}", self.model.code, self.channel.code)
    }

    fn show(&self, state: &State, page: &Page, form: Form, step: Step) -> StepPage {
        let steps = self.way.steps();
        let number = steps.iter().position(|one| *one == step).unwrap_or(0) + 1;
        let mut left_out = step.fields(self.way).to_vec();
        left_out.extend(["page", "go", "key", "token", "as"]);
        let mut carried = form.carried(&left_out);
        if step == Step::Check && form.value("review").is_empty() {
            carried.push(("review".into(), "yes".into()));
        }
        let lines = if step == Step::Check {
            draft::lines(state, page, self, &form)
        } else {
            Vec::new()
        };
        StepPage {
            way: self.way,
            step,
            place: page.l.refer_place(number, steps.len()),
            title: step.title(page.l, self.way),
            action: self.action(),
            county: crate::sign_in::county_name(state, page, self.model.county.as_str()),
            guidance: self
                .channel
                .guidance
                .as_ref()
                .map_or_else(String::new, |text| page.say(text).to_owned()),
            carried,
            municipalities: choose::municipalities(state, page, &self.model),
            kinds: choose::kinds(page, &self.channel),
            criteria: choose::criteria(page, self),
            statuses: choose::statuses(page),
            asks_ground: self.channel.asks_ground,
            lines,
            first_answer: page
                .l
                .refer_first_answer(self.channel.answer.acknowledge_within_days),
            form,
            page: page.clone(),
        }
    }
}

#[derive(Deserialize)]
struct Begun {
    #[serde(default, rename = "as")]
    way: String,
    consultation: Option<ConsultationId>,
}

async fn begin(
    state: State,
    page: Page,
    Path((model, channel)): Path<(String, String)>,
    Query(begun): Query<Begun>,
) -> Answer {
    let place = Place::find(&state, &model, &channel, &begun.way)?;
    let mut form = Form::new(&page).fill("as", place.way.code());
    if place.way == Way::Work {
        form = draft::prefill(&state, &page, &place, form, begun.consultation).await?;
    }
    let first = place.way.steps().first().copied().unwrap_or(Step::Check);
    page.show(&place.show(&state, &page, form, first))
}

async fn go_on(
    state: State,
    page: Page,
    Path((model, channel)): Path<(String, String)>,
    mut form: Form,
) -> Answer {
    let place = Place::find(&state, &model, &channel, form.value("as"))?;
    let here = Step::parse(form.value("page")).unwrap_or(Step::Why);
    match form.value("go").to_owned().as_str() {
        "back" => {
            let before = place.way.before(here);
            page.show(&place.show(&state, &page, form, before))
        }
        "send" => send(state, page, place, form).await,
        "next" | "" => {
            draft::check(&page, &place, here, &mut form);
            if !form.is_valid() {
                return page.send_back(&place.show(&state, &page, form, here));
            }
            let is_review = form.value("review") == "yes";
            let next = if is_review {
                Step::Check
            } else {
                place.way.after(here)
            };
            page.show(&place.show(&state, &page, form, next))
        }
        chosen => {
            let step = Step::parse(chosen).ok_or(Fault::NotFound)?;
            page.show(&place.show(&state, &page, form, step))
        }
    }
}

/// Everything is looked at once more; the first page with an error is shown with all of its errors.
async fn send(state: State, page: Page, place: Place, mut form: Form) -> Answer {
    for step in place.way.steps() {
        draft::check(&page, &place, *step, &mut form);
        if !form.is_valid() {
            return page.send_back(&place.show(&state, &page, form, *step));
        }
    }
    let draft = draft::build(&state, &page, &place, &form).ok_or(Fault::NotFound)?;
    let key = form.key().to_string();
    match actions::referral::send(state.app(), &place.model.code, draft, &key).await {
        Ok(receipt) => hand_over(&state, &page, &receipt.code),
        Err(Failure::Rule(refusals)) => {
            for refusal in &refusals {
                form.refuse("check", refused(&page, refusal));
            }
            page.send_back(&place.show(&state, &page, form, Step::Check))
        }
        Err(other) => Err(other.into()),
    }
}

/// The code goes to the receipt in a cookie that only the receipt's address gets, for a quarter of an hour.
fn hand_over(state: &State, page: &Page, code: &str) -> Answer {
    let secure = if state.settings().is_secure {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("receipt={code}; Path=/refer/receipt; Max-Age=900; HttpOnly; SameSite=Lax{secure}");
    let mut response = page.go("/refer/receipt")?;
    let value = HeaderValue::from_str(&cookie).map_err(|_| Fault::Failed)?;
    response.headers_mut().append(SET_COOKIE, value);
    Ok(response)
}

/// What stops a referral, and what to do. Most of these the pages have told before.
fn refused(page: &Page, refusal: &SubmitRefused) -> String {
    let l = page.l;
    match refusal {
        SubmitRefused::ChannelUnknown
        | SubmitRefused::SenderMayNotUseChannel
        | SubmitRefused::ModeNotOfChannel
        | SubmitRefused::ProductUnknown
        | SubmitRefused::ProductNotByChannel => l.refer_refused_channel(),
        SubmitRefused::CriterionUnknown(_) => l.refer_refused_criterion(),
        SubmitRefused::ConcernMissing => l.refer_concern_error(),
        SubmitRefused::NameMissing => l.refer_name_error(),
        SubmitRefused::BirthDateMissing => l.refer_born_error(),
        SubmitRefused::BirthDateDiffersFromCode => l.refer_born_differs_error(),
        SubmitRefused::ContactNotAgreed => l.refer_agrees_error(),
        SubmitRefused::GroundNotAsked => l.refer_ground_error(),
        SubmitRefused::SenderUnreachable => l.refer_unreachable_error(),
    }
}

#[derive(Template)]
#[template(path = "refer/receipt.html")]
struct ReceiptPage {
    page: Page,
    code: String,
    answer_by: String,
    sent_on: String,
    county: String,
}

async fn show_receipt(state: State, page: Page, headers: HeaderMap) -> Answer {
    let Some(code) = cookie(&headers, "receipt").map(str::to_owned) else {
        return page.go("/follow");
    };
    let followed = actions::referral::follow(state.app(), &code).await?;
    let answer_by = followed.deadline.map(|limit| page.date(limit.by));
    let county = followed.referral.county.as_str();
    page.show(&ReceiptPage {
        answer_by: answer_by.unwrap_or_default(),
        sent_on: page.day_of(followed.referral.submitted_at),
        county: crate::sign_in::county_name(&state, &page, county),
        code,
        page: page.clone(),
    })
}
