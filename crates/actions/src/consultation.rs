//! Consultations between professionals (IN-6): asking a colleague, answering, taking a question back.
//! Not here: the referral that may grow out of one (`referral`).

#[cfg(test)]
mod tests;

use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::work::RequestKey;
use domain::access::{Action, decide};
use domain::id::{AccountId, CaseId, ConsultationId};
use domain::meeting::Consultation;
use domain::meeting::consultation::{self, ConsultationRefused, Question};
use domain::person::{Duty, Worker};
use jiff::civil::Date;
use std::collections::BTreeMap;
use store::Tx;
use store::log::LogLine;

/// What was asked of a worker and by the worker.
pub struct Consultations {
    /// Wait for my answer, the most urgent first.
    pub to_answer: Vec<Consultation>,
    /// I have answered, newest first.
    pub answered: Vec<Consultation>,
    /// I have asked, newest first.
    pub asked: Vec<Consultation>,
    /// Everybody of the county who may be asked.
    pub colleagues: Vec<Worker>,
    /// Numbers of the cases the consultations are about.
    pub numbers: BTreeMap<CaseId, String>,
    pub today: Date,
}

/// A question about to be asked.
#[derive(Clone, Debug)]
pub struct NewQuestion {
    pub of: AccountId,
    pub question: String,
    pub needed_by: Date,
    /// The case by its number, when the question is about a client.
    pub case_number: Option<String>,
}

/// Leaders and administrators neither ask nor are asked: consultations are about clients.
fn may_consult(worker: &Worker) -> bool {
    worker.is_active && !matches!(worker.duty, Duty::Leader | Duty::Administrator)
}

/// Lists a worker's consultations.
pub async fn list(app: &App, who: &Worker) -> Result<Consultations, Failure<NoRule>> {
    if !may_consult(who) {
        return Err(Failure::NotFound);
    }
    let mut tx = app.db.begin().await?;
    let to_answer = store::consultation::waiting_for(&mut tx, who.account).await?;
    let answered = store::consultation::answered_by(&mut tx, who.account).await?;
    let asked = store::consultation::asked_by(&mut tx, who.account).await?;
    let mut colleagues = store::account::workers_of_county(&mut tx, &who.county).await?;
    colleagues.retain(|one| may_consult(one) && one.account != who.account);
    let all = to_answer.iter().chain(&answered).chain(&asked);
    let cases = all.filter_map(|one| one.case).map(|case| case.0).collect();
    let numbers = store::case::numbers(&mut tx, cases).await?;
    let count = to_answer.len() + answered.len() + asked.len();
    let mut line = log_line(app, who, Action::ReadConsultations, None);
    line.details = count.to_string();
    store::log::insert(&mut tx, &line).await?;
    tx.commit().await?;
    Ok(Consultations {
        to_answer,
        answered,
        asked,
        colleagues,
        numbers: numbers.into_iter().collect(),
        today: app.today(),
    })
}

/// Asks a colleague, about a case the asker works with or without a named client.
pub async fn ask(
    app: &App,
    who: &Worker,
    new: NewQuestion,
    key: &RequestKey,
) -> Result<(), Failure<ConsultationRefused>> {
    let mut tx = begin(app, who, key).await?;
    let of = store::account::worker_by_id(&mut tx, new.of)
        .await?
        .filter(|of| of.county == who.county)
        .ok_or(Failure::NotFound)?;
    let question = Question {
        id: app.new_id(),
        county: who.county.clone(),
        asked_by: who.account,
        question: new.question,
        needed_by: new.needed_by,
    };
    let (today, now) = (app.today(), app.now());
    let asked = match new.case_number {
        None => consultation::ask(question, &of, today, now),
        Some(number) => {
            let case = store::case::by_number(&mut tx, &who.county, &number).await?;
            let id = case.ok_or(Failure::NotFound)?.id;
            let file = store::file::load(&mut tx, id)
                .await?
                .ok_or(Failure::NotFound)?;
            decide(Action::AskConsultation, who, &file, today, now)?;
            consultation::ask_about_case(question, &file, &of, today, now)
        }
    };
    let asked = asked.map_err(Failure::Rule)?;
    finish(app, tx, who, Action::AskConsultation, &asked, key).await
}

/// Answers a question asked of this worker.
pub async fn answer(
    app: &App,
    who: &Worker,
    id: ConsultationId,
    text: &str,
    minutes: u32,
    key: &RequestKey,
) -> Result<(), Failure<ConsultationRefused>> {
    let mut tx = begin(app, who, key).await?;
    let known = mine(&mut tx, who, id).await?;
    let answered = consultation::answer(known, who.account, text, minutes, app.now())
        .map_err(Failure::Rule)?;
    finish(app, tx, who, Action::AnswerConsultation, &answered, key).await
}

/// Takes back a question this worker has asked.
pub async fn withdraw(
    app: &App,
    who: &Worker,
    id: ConsultationId,
    because: &str,
    key: &RequestKey,
) -> Result<(), Failure<ConsultationRefused>> {
    let mut tx = begin(app, who, key).await?;
    let known = mine(&mut tx, who, id).await?;
    if known.asked_by != who.account {
        return Err(Failure::NotFound);
    }
    let withdrawn = consultation::withdraw(known, because, app.now()).map_err(Failure::Rule)?;
    finish(app, tx, who, Action::WithdrawConsultation, &withdrawn, key).await
}

/// An answered consultation of this worker, for beginning a referral with its question.
pub async fn read(
    app: &App,
    who: &Worker,
    id: ConsultationId,
) -> Result<Consultation, Failure<NoRule>> {
    let mut tx = app.db.begin().await?;
    let known = mine(&mut tx, who, id).await?;
    let line = log_line(app, who, Action::ReadConsultations, known.case);
    store::log::insert(&mut tx, &line).await?;
    tx.commit().await?;
    Ok(known)
}

async fn begin<R>(app: &App, who: &Worker, key: &RequestKey) -> Result<Tx, Failure<R>> {
    if !may_consult(who) {
        return Err(Failure::NotFound);
    }
    let mut tx = app.db.begin().await?;
    match store::request::result_of(&mut tx, key.as_str()).await? {
        Some(result) => Err(Failure::AlreadyDone(result)),
        None => Ok(tx),
    }
}

/// Only the asker and the one asked see a consultation.
async fn mine<R>(
    tx: &mut Tx,
    who: &Worker,
    id: ConsultationId,
) -> Result<Consultation, Failure<R>> {
    store::consultation::by_id(tx, id)
        .await?
        .filter(|one| one.asked_by == who.account || one.asked_of == who.account)
        .ok_or(Failure::NotFound)
}

async fn finish<R>(
    app: &App,
    mut tx: Tx,
    who: &Worker,
    action: Action,
    consultation: &Consultation,
    key: &RequestKey,
) -> Result<(), Failure<R>> {
    store::consultation::save(&mut tx, consultation).await?;
    let line = log_line(app, who, action, consultation.case);
    store::log::insert(&mut tx, &line).await?;
    let id = consultation.id.to_string();
    store::request::remember(&mut tx, key.as_str(), action.code(), &id, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

fn log_line(app: &App, who: &Worker, action: Action, case: Option<CaseId>) -> LogLine {
    LogLine {
        id: app.new_id(),
        at: app.now(),
        account: Some(who.account),
        organisation: Some(who.organisation),
        county: who.county.as_str().to_owned(),
        action: action.code(),
        case,
        client: None,
        referral: None,
        door: None,
        details: String::new(),
    }
}
