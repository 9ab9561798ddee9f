//! From typed texts to a referral draft: the errors of each page, and what the check page shows again.
//! Not the rule of what a whole referral is: that is `domain::referral::submit`.

use domain::assessment::{ScoreAnswer, WorkAbilityScore};
use domain::id::ConsultationId;
use domain::identity::IdentityCode;
use domain::language::Language;
use domain::meeting::ConsultationState;
use domain::model::{LabourMarketStatus, OrganisationKind, ReferrerKind};
use domain::referral::{ReferralContent, ReferralDraft, Sender, Subject};
use jiff::civil::Date;

use crate::answer::Fault;
use crate::form::Form;
use crate::page::Page;
use crate::state::State;
use crate::word;

use super::Place;
use super::choose::criteria;
use super::way::{Step, Way};

/// A question and what was answered.
pub struct Line {
    pub label: String,
    pub text: String,
}

/// Finds what is wrong on one page; all of it at once.
pub fn check(page: &Page, place: &Place, step: Step, form: &mut Form) {
    let l = page.l;
    match step {
        Step::Reach => {
            form.required("phone", l.refer_phone_error());
            check_name(page, form, l.refer_name_me_error());
        }
        Step::Person => {
            if place.way != Way::Me {
                check_name(page, form, l.refer_name_error());
            }
            check_person(page, form);
        }
        Step::Sender => check_sender(page, place, form),
        Step::Why => {
            let missing = if place.way == Way::Me {
                l.refer_concern_me_error()
            } else {
                l.refer_concern_error()
            };
            form.required("concern", missing);
        }
        Step::Situation => check_situation(page, form),
        Step::Agree => {
            if form.value("agrees") != "yes" {
                form.refuse("agrees", l.refer_agrees_error());
            }
            if asks_ground(place) && form.given("ground").is_none() {
                form.refuse("ground", l.refer_ground_error());
            }
        }
        Step::Tried | Step::Check => {}
    }
}

fn asks_ground(place: &Place) -> bool {
    place.channel.asks_ground && place.way == Way::Work
}

fn check_name(page: &Page, form: &mut Form, missing: String) {
    form.required("first_names", missing);
    form.required("last_name", page.l.refer_last_name_error());
}

fn check_person(page: &Page, form: &mut Form) {
    let l = page.l;
    let code = form.given("identity_code").map(IdentityCode::parse);
    if let Some(Err(_)) = code {
        form.refuse("identity_code", l.refer_identity_code_error());
    }
    let born = form.date("born");
    match (&code, born) {
        (_, None) if !form.is_date_empty("born") => {
            form.refuse("born", l.refer_born_wrong_error());
        }
        (None, None) => form.refuse("born", l.refer_born_error()),
        (_, Some(day)) if day > page.today => form.refuse("born", l.refer_born_wrong_error()),
        (Some(Ok(code)), Some(day)) if code.born_on() != day => {
            form.refuse("born", l.refer_born_differs_error());
        }
        _ => {}
    }
}

fn check_sender(page: &Page, place: &Place, form: &mut Form) {
    let l = page.l;
    form.required("sender_name", l.refer_sender_name_error());
    if place.way == Way::Close {
        form.required("relation", l.refer_relation_error());
        if form.given("sender_phone").is_none() && form.given("phone").is_none() {
            form.refuse("sender_phone", l.refer_unreachable_error());
        }
        return;
    }
    if kind(place, form).is_none() {
        form.refuse("kind", l.refer_kind_error());
    }
    form.required("organisation", l.refer_organisation_error());
    if form.given("sender_phone").is_none() && form.given("sender_email").is_none() {
        form.refuse("sender_phone", l.refer_unreachable_error());
    }
}

fn check_situation(page: &Page, form: &mut Form) {
    let l = page.l;
    let asked = form.value("score_asked") == "yes";
    if asked && score(form).is_none() {
        form.refuse("score", l.refer_score_error());
    }
    let since = form.date("unemployed");
    let is_wrong = since.is_none() && !form.is_date_empty("unemployed");
    if is_wrong || since.is_some_and(|day| day > page.today) {
        form.refuse("unemployed", l.refer_unemployed_error());
    }
}

fn kind(place: &Place, form: &Form) -> Option<ReferrerKind> {
    let kind = ReferrerKind::parse(form.value("kind"))?;
    place.channel.referrers.contains(&kind).then_some(kind)
}

fn score(form: &Form) -> Option<WorkAbilityScore> {
    WorkAbilityScore::parse(form.value("score")).ok()
}

/// Zero, refused and not asked are three different answers.
fn score_answer(place: &Place, form: &Form) -> ScoreAnswer {
    let scored = score(form).map_or(ScoreAnswer::NotAsked, ScoreAnswer::Scored);
    match (place.way, form.value("score_asked")) {
        (Way::Me, _) | (_, "yes") => scored,
        (_, "refused") => ScoreAnswer::Refused,
        _ => ScoreAnswer::NotAsked,
    }
}

/// The draft of a form whose pages have been checked.
pub fn build(state: &State, page: &Page, place: &Place, form: &Form) -> Option<ReferralDraft> {
    let text = |name: &str| form.value(name).to_owned();
    let is_known = criteria(page, place);
    let ticked = form
        .values("criterion")
        .into_iter()
        .filter(|code| is_known.iter().any(|choice| choice.value == *code))
        .map(Into::into)
        .collect();
    let content = ReferralContent {
        concern: text("concern"),
        client_hopes: text("client_hopes"),
        sender_hopes: text("sender_hopes"),
        tried: text("tried"),
        involved: text("involved"),
        benefits: text("benefits"),
        criteria: ticked,
        score: score_answer(place, form),
        is_urgent: form.value("urgent") == "yes",
        client_agrees_to_contact: place.way == Way::Me || form.value("agrees") == "yes",
        ground_given: false,
    };
    let ground_answer = match form.value("ground") {
        "yes" if asks_ground(place) => Some(true),
        "no" if asks_ground(place) => Some(false),
        _ => None,
    };
    Some(ReferralDraft {
        id: state.app().new_id(),
        channel: place.channel.code.clone(),
        mode: place.way.mode(&place.channel)?,
        product: None,
        sender: sender(page, place, form)?,
        subject: subject(state, form),
        content,
        ground_answer,
        consultation: form.value("consultation").parse().ok(),
    })
}

fn sender(page: &Page, place: &Place, form: &Form) -> Option<Sender> {
    let text = |name: &str| form.value(name).to_owned();
    let account = page
        .person
        .as_ref()
        .filter(|person| person.worker.county == place.model.county)
        .map(|person| person.worker.account);
    Some(match place.way {
        Way::Me => Sender::Client,
        Way::Close => Sender::CloseOne {
            name: text("sender_name"),
            relation: text("relation"),
            phone: text("sender_phone"),
        },
        Way::Work => Sender::Professional {
            kind: kind(place, form)?,
            name: text("sender_name"),
            organisation: text("organisation"),
            phone: text("sender_phone"),
            email: text("sender_email"),
            joins_meeting: form.value("joins_meeting") == "yes",
            account,
        },
    })
}

fn subject(state: &State, form: &Form) -> Subject {
    let text = |name: &str| form.value(name).to_owned();
    let municipality = state
        .app()
        .national()
        .municipality(form.value("municipality"));
    Subject {
        first_names: text("first_names"),
        last_name: text("last_name"),
        identity_code: IdentityCode::parse(form.value("identity_code")).ok(),
        born_on: form.date("born"),
        municipality: municipality.map(|row| row.code.clone()),
        language: Language::parse(form.value("language")).unwrap_or(Language::Fi),
        needs_interpreter: form.value("interpreter") == "yes",
        phone: text("phone"),
        email: text("email"),
        labour_market_status: LabourMarketStatus::parse(form.value("status")),
        unemployed_since: form.date("unemployed"),
    }
}

/// What a signed-in professional need not type again, and the consultation a referral grows out of.
pub async fn prefill(
    state: &State,
    page: &Page,
    place: &Place,
    mut form: Form,
    consultation: Option<ConsultationId>,
) -> Result<Form, Fault> {
    let Some(person) = &page.person else {
        return Ok(form);
    };
    form = form
        .fill("sender_name", person.name.as_str())
        .fill("organisation", person.organisation.as_str());
    let kind = kind_of(person.worker.organisation_kind);
    if let Some(kind) = kind.filter(|kind| place.channel.referrers.contains(kind)) {
        form = form.fill("kind", kind.code());
    }
    let Some(id) = consultation else {
        return Ok(form);
    };
    let known = actions::consultation::read(state.app(), &person.worker, id).await?;
    form = form
        .fill("consultation", id.to_string())
        .fill("concern", known.question);
    if let ConsultationState::Answered { answer, .. } = known.state {
        form = form.fill("tried", page.l.refer_from_consultation(&answer));
    }
    Ok(form)
}

const fn kind_of(organisation: OrganisationKind) -> Option<ReferrerKind> {
    match organisation {
        OrganisationKind::SocialCare => Some(ReferrerKind::SocialCare),
        OrganisationKind::HealthCare => Some(ReferrerKind::HealthCare),
        OrganisationKind::SpecialisedCare => Some(ReferrerKind::SpecialisedCare),
        OrganisationKind::EmploymentServices => Some(ReferrerKind::EmploymentServices),
        OrganisationKind::Kela => Some(ReferrerKind::Kela),
        OrganisationKind::Ngo => Some(ReferrerKind::Ngo),
        _ => None,
    }
}

/// Everything answered, by page, for the check.
pub fn lines(
    state: &State,
    page: &Page,
    place: &Place,
    form: &Form,
) -> Vec<(&'static str, String, Vec<Line>)> {
    let shown = |step: &&Step| **step != Step::Check;
    place
        .way
        .steps()
        .iter()
        .filter(shown)
        .map(|step| {
            let lines = step
                .fields(place.way)
                .iter()
                .filter_map(|field| line(state, page, place, form, field))
                .collect();
            (step.code(), step.title(page.l, place.way), lines)
        })
        .collect()
}

fn line(state: &State, page: &Page, place: &Place, form: &Form, field: &str) -> Option<Line> {
    let label = label(page, place.way, field);
    let given = || form.given(field).map(str::to_owned);
    let text = match field {
        "born" => form.date("born").map(|day: Date| page.date(day)),
        "unemployed" => form.date("unemployed").map(|day| page.date(day)),
        "municipality" => state
            .app()
            .national()
            .municipality(form.value(field))
            .map(|row| row.name.in_language(page.language).to_owned())
            .or_else(|| given().map(|_| page.l.refer_municipality_other())),
        "language" => Language::parse(form.value(field)).map(|it| word::language(page.l, it)),
        "kind" => kind(place, form).map(|it| word::referrer(page.l, it)),
        "status" => LabourMarketStatus::parse(form.value(field)).map(|it| word::labour(page.l, it)),
        "interpreter" | "joins_meeting" | "urgent" | "agrees" => {
            given().map(|_| page.l.refer_yes())
        }
        "ground" => given().map(|it| {
            if it == "yes" {
                page.l.refer_yes()
            } else {
                page.l.refer_no()
            }
        }),
        "criterion" => criteria_named(page, place, form),
        "score_asked" => None,
        "score" => score_named(page, place, form),
        _ => given(),
    };
    text.map(|text| Line { label, text })
}

fn criteria_named(page: &Page, place: &Place, form: &Form) -> Option<String> {
    let names: Vec<String> = criteria(page, place)
        .into_iter()
        .filter(|choice| form.is_chosen("criterion", &choice.value))
        .map(|choice| choice.label)
        .collect();
    (!names.is_empty()).then(|| names.join("\n"))
}

fn score_named(page: &Page, place: &Place, form: &Form) -> Option<String> {
    match score_answer(place, form) {
        ScoreAnswer::Scored(score) => Some(score.value().to_string()),
        ScoreAnswer::Refused => Some(page.l.refer_score_refused()),
        ScoreAnswer::NotAsked => None,
    }
}

/// The words of a field, the same on its own page and on the check.
pub fn label(page: &Page, way: Way, field: &str) -> String {
    let l = page.l;
    match (field, way) {
        ("phone", Way::Me) => l.refer_phone_me_label(),
        ("phone", _) => l.refer_phone_label(),
        ("email", _) => l.refer_email_label(),
        ("first_names", _) => l.refer_first_names_label(),
        ("last_name", _) => l.refer_last_name_label(),
        ("identity_code", _) => l.refer_identity_code_label(),
        ("born", _) => l.refer_born_label(),
        ("municipality", _) => l.refer_municipality_label(),
        ("language", _) => l.refer_language_label(),
        ("interpreter", _) => l.refer_interpreter_label(),
        ("kind", _) => l.refer_kind_label(),
        ("sender_name", _) => l.refer_sender_name_label(),
        ("organisation", _) => l.refer_organisation_label(),
        ("sender_phone", _) => l.refer_sender_phone_label(),
        ("sender_email", _) => l.refer_sender_email_label(),
        ("joins_meeting", _) => l.refer_joins_meeting_label(),
        ("relation", _) => l.refer_relation_label(),
        ("concern", Way::Me) => l.refer_concern_me_label(),
        ("concern", _) => l.refer_concern_label(),
        ("client_hopes", Way::Me) => l.refer_client_hopes_me_label(),
        ("client_hopes", _) => l.refer_client_hopes_label(),
        ("sender_hopes", _) => l.refer_sender_hopes_label(),
        ("urgent", _) => l.refer_urgent_label(),
        ("criterion", _) => l.refer_criterion_label(),
        ("status", _) => l.refer_status_label(),
        ("unemployed", _) => l.refer_unemployed_label(),
        ("score", Way::Me) => l.refer_score_me_label(),
        ("score", _) => l.refer_score_label(),
        ("tried", _) => l.refer_tried_label(),
        ("involved", _) => l.refer_involved_label(),
        ("benefits", _) => l.refer_benefits_label(),
        ("agrees", _) => l.refer_agrees_label(),
        ("ground", _) => l.refer_ground_label(),
        _ => String::new(),
    }
}
