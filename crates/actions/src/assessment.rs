//! Assessing work ability: interview, score, results, group, orders and their answers, rehabilitation options.
//! Not here: the rules (`domain::assessment`), nor several professions assessing together (`joint_assessment`).

use crate::app::App;
use crate::failure::Failure;
use crate::work::RequestKey;
use domain::access::Action;
use domain::assessment::order::{
    Answer, AnswerRefused, NewOrder, OrderRefused, ReuseRefused, answer, cancel, order, reuse,
};
use domain::assessment::record::{
    InstrumentRefused, InterviewRefused, RehabilitationRefused, SegmentRefused,
    consider_rehabilitation, record_instrument, record_interview, segment as put_into_group,
};
use domain::assessment::score::{ScoreEntry, ScoreRefused, record as take_score};
use domain::assessment::{
    AssessmentOrder, InstrumentResult, Interview, InterviewResult, LabourMarketStatus, OrderKind,
    RehabilitationOption, RehabilitationProvider, Repetition, ScoreAnswer,
};
use domain::case::CaseFile;
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AssessmentId, CaseId};
use domain::model::{CriterionCode, InstrumentCode, SegmentCode};
use domain::person::Worker;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What an interview says.
#[derive(Clone)]
pub struct NewInterview {
    pub held_on: Date,
    pub labour_market_status: LabourMarketStatus,
    pub unemployed_since: Option<Date>,
    pub criteria_met: Vec<CriterionCode>,
    pub wishes: String,
    pub situation: String,
    pub benefits: String,
    pub is_urgent: bool,
    pub result: InterviewResult,
}

/// Records the initial interview.
pub async fn interview(
    app: &App,
    who: &Worker,
    case: CaseId,
    new: NewInterview,
    key: &RequestKey,
) -> Result<(), Failure<InterviewRefused>> {
    let mut work = app.begin(who, case, Action::RecordInterview, key).await?;
    let interview = Interview {
        id: work.new_id(),
        case,
        by: who.account,
        held_on: new.held_on,
        labour_market_status: new.labour_market_status,
        unemployed_since: new.unemployed_since,
        criteria_met: new.criteria_met,
        wishes: new.wishes,
        situation: new.situation,
        benefits: new.benefits,
        is_urgent: new.is_urgent,
        result: new.result,
    };
    let interview =
        record_interview(&work.file, &work.model, interview, work.today).map_err(Failure::Rule)?;
    store::assessment::insert_interview(&mut work.tx, &interview).await?;
    work.event(
        EventKind::InterviewHeld,
        DataClass::ServiceNeed,
        interview.situation,
    );
    work.finish("").await
}

/// Records one asking of the work ability score.
pub async fn score(
    app: &App,
    who: &Worker,
    case: CaseId,
    entry: ScoreEntry,
    key: &RequestKey,
) -> Result<(), Failure<ScoreRefused>> {
    let mut work = app.begin(who, case, Action::RecordScore, key).await?;
    let score = take_score(&work.file, work.new_id(), entry, who.account, work.today)
        .map_err(Failure::Rule)?;
    store::assessment::insert_score(&mut work.tx, &score).await?;
    let points = match score.answer {
        ScoreAnswer::Scored(score) => format!("{}/10 ", score.value()),
        ScoreAnswer::Refused | ScoreAnswer::NotAsked => String::new(),
    };
    let text = format!("{points}{}", score.comment);
    work.event(
        EventKind::ScoreRecorded,
        DataClass::HealthAndAbility,
        text.trim(),
    );
    work.finish("").await
}

/// What an instrument gave: numbers and words of the model's result fields, and our own summary.
#[derive(Clone)]
pub struct NewResult {
    pub instrument: InstrumentCode,
    pub done_on: Date,
    pub values: BTreeMap<String, i64>,
    pub notes: BTreeMap<String, String>,
    pub summary: String,
}

/// Records the result of an instrument owned by others.
pub async fn result(
    app: &App,
    who: &Worker,
    case: CaseId,
    new: NewResult,
    key: &RequestKey,
) -> Result<(), Failure<InstrumentRefused>> {
    let mut work = app.begin(who, case, Action::RecordResult, key).await?;
    let result = InstrumentResult {
        id: work.new_id(),
        case,
        instrument: new.instrument,
        done_on: new.done_on,
        recorded_by: who.account,
        values: new.values,
        notes: new.notes,
        summary: new.summary,
    };
    let result =
        record_instrument(&work.file, &work.model, result, work.today).map_err(Failure::Rule)?;
    store::assessment::insert_result(&mut work.tx, &result).await?;
    work.event(
        EventKind::InstrumentRecorded,
        DataClass::HealthAndAbility,
        result.summary,
    );
    work.finish("").await
}

/// Puts the client into a group of the county's segmentation.
pub async fn segment(
    app: &App,
    who: &Worker,
    case: CaseId,
    group: SegmentCode,
    key: &RequestKey,
) -> Result<(), Failure<SegmentRefused>> {
    let mut work = app.begin(who, case, Action::Segment, key).await?;
    work.file.case = put_into_group(&work.file, &work.model, group).map_err(Failure::Rule)?;
    work.event(EventKind::Segmented, DataClass::ServiceNeed, "");
    work.finish("").await
}

/// What is ordered of whom, by when.
#[derive(Clone)]
pub struct OrderEntry {
    pub kind: OrderKind,
    pub question: String,
    pub addressed_to: String,
    pub due_on: Date,
    /// I-8: why again, when an earlier one still holds.
    pub repeats: Option<Repetition>,
}

/// Orders an assessment.
pub async fn order_assessment(
    app: &App,
    who: &Worker,
    case: CaseId,
    entry: OrderEntry,
    key: &RequestKey,
) -> Result<(), Failure<OrderRefused>> {
    let mut work = app.begin(who, case, Action::OrderAssessment, key).await?;
    let new = NewOrder {
        id: work.new_id(),
        kind: entry.kind,
        question: entry.question,
        addressed_to: entry.addressed_to,
        due_on: entry.due_on,
        repeats: entry.repeats,
    };
    let ordered = order(
        &work.file,
        &work.model,
        new,
        who.account,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    store::assessment::save_order(&mut work.tx, &ordered).await?;
    work.event(
        EventKind::AssessmentOrdered,
        DataClass::HealthAndAbility,
        ordered.question,
    );
    work.finish("").await
}

/// Uses an earlier assessment that still holds instead of ordering a new one.
pub async fn reuse_assessment(
    app: &App,
    who: &Worker,
    case: CaseId,
    earlier: AssessmentId,
    key: &RequestKey,
) -> Result<(), Failure<ReuseRefused>> {
    let mut work = app.begin(who, case, Action::ReuseAssessment, key).await?;
    let question = reuse(&work.file, earlier, work.today)
        .map_err(Failure::Rule)?
        .question
        .clone();
    work.event(
        EventKind::AssessmentReused,
        DataClass::HealthAndAbility,
        question,
    );
    work.finish("").await
}

/// Records the answer to an order.
pub async fn answer_order(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: AssessmentId,
    given: Answer,
    key: &RequestKey,
) -> Result<(), Failure<AnswerRefused>> {
    let mut work = app.begin(who, case, Action::AnswerOrder, key).await?;
    let waiting = of_case(&work.file, id).ok_or(Failure::NotFound)?;
    let finding = given.finding.clone();
    let answered = answer(
        &work.file,
        &work.model,
        waiting,
        given,
        who.account,
        work.now,
        work.today,
    )
    .map_err(Failure::Rule)?;
    store::assessment::save_order(&mut work.tx, &answered).await?;
    work.event(
        EventKind::AssessmentAnswered,
        DataClass::HealthAndAbility,
        finding,
    );
    work.finish("").await
}

/// Cancels an order that waits.
pub async fn cancel_order(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: AssessmentId,
    because: &str,
    key: &RequestKey,
) -> Result<(), Failure<AnswerRefused>> {
    let mut work = app.begin(who, case, Action::CancelOrder, key).await?;
    let waiting = of_case(&work.file, id).ok_or(Failure::NotFound)?;
    let cancelled = cancel(waiting, who.account, because, work.now).map_err(Failure::Rule)?;
    store::assessment::save_order(&mut work.tx, &cancelled).await?;
    work.event(
        EventKind::AssessmentCancelled,
        DataClass::HealthAndAbility,
        because.trim(),
    );
    work.finish("").await
}

fn of_case(file: &CaseFile, id: AssessmentId) -> Option<AssessmentOrder> {
    file.orders.iter().find(|order| order.id == id).cloned()
}

/// A rehabilitation option and what came of considering it.
#[derive(Clone)]
pub struct NewOption {
    pub provider: RehabilitationProvider,
    pub considered_on: Date,
    pub result: String,
}

/// Records that a rehabilitation option was considered.
pub async fn rehabilitation(
    app: &App,
    who: &Worker,
    case: CaseId,
    new: NewOption,
    key: &RequestKey,
) -> Result<(), Failure<RehabilitationRefused>> {
    let mut work = app
        .begin(who, case, Action::ConsiderRehabilitation, key)
        .await?;
    let option = RehabilitationOption {
        id: work.new_id(),
        case,
        provider: new.provider,
        considered_on: new.considered_on,
        by: who.account,
        result: new.result,
    };
    let option = consider_rehabilitation(&work.file, option, work.today).map_err(Failure::Rule)?;
    store::assessment::insert_rehabilitation(&mut work.tx, &option).await?;
    work.event(
        EventKind::RehabilitationConsidered,
        DataClass::HealthAndAbility,
        option.result,
    );
    work.finish("").await
}

#[cfg(test)]
mod tests;
