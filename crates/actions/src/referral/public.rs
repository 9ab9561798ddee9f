//! What a sender does without an account: sends, follows by a code, answers a question, takes the referral back.
//! Not here: anything that tells a stranger who is a client; the sender sees only how the referral fares (I-2).

use super::log_line;
use crate::app::App;
use crate::failure::{Failure, NoRule, digest_of};
use crate::work::RequestKey;
use domain::access::Action;
use domain::identity::IdentityCode;
use domain::meeting::consultation::{ConsultationRefused, become_referral};
use domain::model::{ModelCode, ServiceModel};
use domain::referral::{
    self, AnswerRefused, Deadline, Referral, ReferralDraft, ReferralState, SubmitRefused, deadline,
};
use jiff::Timestamp;
use std::sync::Arc;
use store::{StoreError, Tx};

/// Sixteen letters that are told apart in print and over the telephone in our languages.
const LETTERS: &[u8; 16] = b"AEFHJKLMPRSTUVXY";

/// How many letters a follow code has: 64 bits, so that guessing is hopeless without any counting of guesses.
const CODE_LENGTH: usize = 16;

/// What the sender takes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The follow code, four times four letters.
    pub code: String,
}

/// A referral as its sender may see it.
pub struct Followed {
    pub referral: Referral,
    pub model: Arc<ServiceModel>,
    /// The name of the worker who has taken the client, or now is responsible.
    pub taken_by: Option<String>,
    pub deadline: Option<Deadline>,
}

/// The follow code that belongs to a form's key. It cannot be worked out from anything that is stored: neither from its own digest nor
/// from the digest of the key.
pub fn code_of(form_key: &str) -> String {
    let digest = digest_of(&format!("follow code of {form_key}"));
    let letters: String = digest
        .bytes()
        .take(CODE_LENGTH)
        .filter_map(|digit| {
            let place = char::from(digit).to_digit(16)?;
            LETTERS.get(usize::try_from(place).ok()?).copied()
        })
        .map(char::from)
        .collect();
    spoken(&letters)
}

/// Letters in groups of four: `AEFH-JKLM-PRST-UVXY`.
pub fn spoken(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

/// What is stored of a code: small letters, spaces and hyphens make no difference.
fn digest_of_code(code: &str) -> String {
    let letters: String = code
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    digest_of(&format!("follow {letters}"))
}

/// Sends a referral to the county of a model. The same form sent twice is one referral with one code (I-10).
pub async fn send(
    app: &App,
    model: &ModelCode,
    draft: ReferralDraft,
    form_key: &str,
) -> Result<Receipt, Failure<Vec<SubmitRefused>>> {
    let model = app.models().newest(model).ok_or(Failure::NotFound)?;
    let (code, key) = (
        code_of(form_key),
        RequestKey::public(&digest_of(&format!("request {form_key}"))),
    );
    let mut tx = app.db.begin().await?;
    if store::request::result_of(&mut tx, key.as_str())
        .await?
        .is_some()
    {
        return Ok(Receipt { code });
    }
    let referral =
        referral::submit(with_birth_date(draft), &model, app.now()).map_err(Failure::Rule)?;
    // The same form came at the same instant by another connection, and that one is being saved.
    match store::referral::insert(&mut tx, &referral, &digest_of_code(&code)).await {
        Err(StoreError::Conflict { .. }) => return Ok(Receipt { code }),
        other => other?,
    }
    name_in_consultation(&mut tx, &referral, &model).await?;
    let line = log_line(app, None, Action::SubmitReferral, &referral);
    store::log::insert(&mut tx, &line).await?;
    let done = Action::SubmitReferral.code();
    store::request::remember(&mut tx, key.as_str(), done, "", app.now()).await?;
    tx.commit().await?;
    Ok(Receipt { code })
}

/// The date of birth stands beside the code, so that people are found by it.
fn with_birth_date(mut draft: ReferralDraft) -> ReferralDraft {
    let of_code = draft
        .subject
        .identity_code
        .as_ref()
        .map(IdentityCode::born_on);
    draft.subject.born_on = draft.subject.born_on.or(of_code);
    draft
}

/// The consultation out of which the referral grew names it; where it no longer can, the referral stands by itself.
async fn name_in_consultation(
    tx: &mut Tx,
    referral: &Referral,
    model: &ServiceModel,
) -> store::Result<()> {
    let Some(id) = referral.consultation else {
        return Ok(());
    };
    let Some(consultation) = store::consultation::by_id(tx, id).await? else {
        return Ok(());
    };
    if consultation.county != referral.county {
        return Ok(());
    }
    let became: Result<_, ConsultationRefused> = become_referral(consultation, referral.id, model);
    match became {
        Ok(consultation) => store::consultation::save(tx, &consultation).await,
        Err(_) => Ok(()),
    }
}

/// What the sender sees with the code. A wrong code and no referral look the same and cost the same.
pub async fn follow(app: &App, code: &str) -> Result<Followed, Failure<NoRule>> {
    let mut tx = app.db.begin().await?;
    let referral = by_code(&mut tx, code).await?;
    let line = log_line(app, None, Action::FollowReferral, &referral);
    store::log::insert(&mut tx, &line).await?;
    let taken_by = taken_by(&mut tx, &referral, app.now()).await?;
    tx.commit().await?;
    let model = app
        .models()
        .version(&referral.model)
        .ok_or(Failure::NotFound)?;
    Ok(Followed {
        deadline: deadline(&referral, &model),
        referral,
        model,
        taken_by,
    })
}

async fn by_code<R>(tx: &mut Tx, code: &str) -> Result<Referral, Failure<R>> {
    store::referral::by_follow_digest(tx, &digest_of_code(code))
        .await?
        .ok_or(Failure::NotFound)
}

/// The present responsible worker's name, or that of whoever accepted.
async fn taken_by(
    tx: &mut Tx,
    referral: &Referral,
    now: Timestamp,
) -> store::Result<Option<String>> {
    let ReferralState::Accepted { by, case, .. } = &referral.state else {
        return Ok(None);
    };
    let terms = store::responsibility::terms_of_case(tx, *case).await?;
    let responsible = terms
        .iter()
        .find(|term| {
            term.kind == domain::responsibility::TermKind::Responsible && term.holds_at(now)
        })
        .map_or(*by, |term| term.holder);
    let worker = store::account::worker_by_id(tx, responsible).await?;
    Ok(worker.map(|worker| worker.name))
}

/// The sender answers what the team asked.
pub async fn answer_more(
    app: &App,
    code: &str,
    answer: &str,
    form_key: &str,
) -> Result<(), Failure<AnswerRefused>> {
    let now = app.now();
    change(app, code, Action::AnswerMore, form_key, |referral| {
        referral::answer_more(referral, answer, now)
    })
    .await
}

/// The sender takes the referral back, because.
pub async fn withdraw(
    app: &App,
    code: &str,
    because: &str,
    form_key: &str,
) -> Result<(), Failure<AnswerRefused>> {
    let now = app.now();
    change(app, code, Action::WithdrawReferral, form_key, |referral| {
        referral::withdraw(referral, because, now)
    })
    .await
}

async fn change(
    app: &App,
    code: &str,
    action: Action,
    form_key: &str,
    rule: impl FnOnce(Referral) -> Result<Referral, AnswerRefused>,
) -> Result<(), Failure<AnswerRefused>> {
    let key = RequestKey::public(&digest_of(&format!("request {form_key}")));
    let mut tx = app.db.begin().await?;
    if let Some(result) = store::request::result_of(&mut tx, key.as_str()).await? {
        return Err(Failure::AlreadyDone(result));
    }
    let referral = by_code(&mut tx, code).await?;
    let referral = rule(referral).map_err(Failure::Rule)?;
    store::referral::save(&mut tx, &referral).await?;
    let line = log_line(app, None, action, &referral);
    store::log::insert(&mut tx, &line).await?;
    store::request::remember(&mut tx, key.as_str(), action.code(), "", app.now()).await?;
    tx.commit().await?;
    Ok(())
}
