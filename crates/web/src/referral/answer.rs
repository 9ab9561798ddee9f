//! Sending the answers: acknowledge, ask for more, accept, guide elsewhere. A refusal comes back beside its field with everything typed.
//! Not the page (`detail`).

use actions::Failure;
use actions::referral::{AcceptRefused, Acceptance, Person};
use axum::extract::Path;
use domain::id::ReferralId;
use domain::referral::{AnswerRefused, Guidance};

use super::detail::{DetailPage, detail};
use crate::answer::{Answer, Fault};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

pub async fn acknowledge(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<ReferralId>,
    mut form: Form,
) -> Answer {
    let key = me.key(&form);
    match actions::referral::acknowledge(state.app(), me.worker(), id, &key).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done(&format!("/referrals/{id}"), Notice::ReferralAcknowledged)
        }
        Err(Failure::Rule(refusal)) => {
            form.refuse("question", refused(&page, refusal));
            send_back(&state, &page, &me, id, |view| view.ask = form).await
        }
        Err(other) => Err(other.into()),
    }
}

pub async fn ask_more(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<ReferralId>,
    mut form: Form,
) -> Answer {
    let (question, key) = (form.value("question").to_owned(), me.key(&form));
    match actions::referral::ask_more(state.app(), me.worker(), id, &question, &key).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done(&format!("/referrals/{id}"), Notice::ReferralAsked)
        }
        Err(Failure::Rule(refusal)) => {
            form.refuse("question", refused(&page, refusal));
            send_back(&state, &page, &me, id, |view| view.ask = form).await
        }
        Err(other) => Err(other.into()),
    }
}

pub async fn accept(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<ReferralId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let product = form.required("product", l.inbox_product_error());
    let person = form.parsed("person", person, l.inbox_person_error());
    if let (Some(product), Some(person)) = (product, person) {
        let acceptance = Acceptance {
            product: product.as_str().into(),
            criteria: form
                .values("criterion")
                .into_iter()
                .map(Into::into)
                .collect(),
            words: form.value("words").to_owned(),
            person,
        };
        let key = me.key(&form);
        match actions::referral::accept(state.app(), me.worker(), id, acceptance, &key).await {
            Ok(case) => return page.done(&format!("/cases/{case}"), Notice::ReferralAccepted),
            Err(Failure::AlreadyDone(case)) => {
                return page.done(&format!("/cases/{case}"), Notice::ReferralAccepted);
            }
            Err(Failure::Rule(refusal)) => {
                let (field, words) = accept_refused(&page, refusal);
                form.refuse(field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    send_back(&state, &page, &me, id, |view| view.accept = form).await
}

/// A client's id, or somebody new; where nobody is alike the page asks nothing and sends `new`.
fn person(text: &str) -> Option<Person> {
    match text {
        "new" => Some(Person::New),
        id => id.parse().ok().map(Person::Known),
    }
}

pub async fn guide_elsewhere(
    state: State,
    page: Page,
    me: SignedIn,
    Path(id): Path<ReferralId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let service = form.required("service", l.inbox_guide_service_error());
    let contact = form.required("contact", l.inbox_guide_contact_error());
    let handed_on = form.required("handed_on", l.inbox_guide_handed_on_error());
    let reason = form.required("reason", l.inbox_guide_reason_error());
    if let (Some(service), Some(contact), Some(handed_on), Some(reason)) =
        (service, contact, handed_on, reason)
    {
        let guidance = Guidance {
            service,
            contact,
            handed_on,
            reason,
        };
        let key = me.key(&form);
        let done =
            actions::referral::guide_elsewhere(state.app(), me.worker(), id, guidance, &key).await;
        match done {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/referrals/{id}"), Notice::ReferralGuided);
            }
            Err(Failure::Rule(refusal)) => form.refuse("service", refused(&page, refusal)),
            Err(other) => return Err(other.into()),
        }
    }
    send_back(&state, &page, &me, id, |view| view.guide = form).await
}

/// The page again, with the form that was sent in its place.
async fn send_back(
    state: &State,
    page: &Page,
    me: &SignedIn,
    id: ReferralId,
    put: impl FnOnce(&mut DetailPage),
) -> Result<axum::response::Response, Fault> {
    let read = actions::referral::read(state.app(), me.worker(), id).await?;
    let mut view = detail(state, page, &read);
    put(&mut view);
    page.send_back(&view)
}

/// What stops an answer, and what to do.
fn refused(page: &Page, refusal: AnswerRefused) -> String {
    let l = page.l;
    match refusal {
        AnswerRefused::AlreadyAcknowledged => l.inbox_refused_acknowledged(),
        AnswerRefused::AlreadyAccepted => l.inbox_refused_accepted(),
        AnswerRefused::AlreadyGuided => l.inbox_refused_guided(),
        AnswerRefused::AlreadyWithdrawn => l.inbox_refused_withdrawn(),
        AnswerRefused::NothingAsked => l.follow_nothing_asked(),
        AnswerRefused::QuestionMissing => l.inbox_question_error(),
        AnswerRefused::AnswerMissing => l.follow_answer_error(),
        AnswerRefused::ProductUnknown => l.inbox_product_error(),
        AnswerRefused::ReasonMissing => l.inbox_words_error(),
        AnswerRefused::ServiceMissing => l.inbox_guide_service_error(),
        AnswerRefused::ContactMissing => l.inbox_guide_contact_error(),
        AnswerRefused::HandingOnMissing => l.inbox_guide_handed_on_error(),
    }
}

fn accept_refused(page: &Page, refusal: AcceptRefused) -> (&'static str, String) {
    let l = page.l;
    match refusal {
        AcceptRefused::Answer(AnswerRefused::ReasonMissing) => ("words", l.inbox_words_error()),
        AcceptRefused::Answer(refusal) => ("product", refused(page, refusal)),
        AcceptRefused::Open(_) => ("product", l.inbox_refused_model()),
        AcceptRefused::NotThisPerson => ("person", l.inbox_person_error()),
        AcceptRefused::SamePersonIsKnown => ("person", l.inbox_refused_same_person()),
        AcceptRefused::HasOpenCase(_) => ("person", l.inbox_refused_open_case()),
    }
}
