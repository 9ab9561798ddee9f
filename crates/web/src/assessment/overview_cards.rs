//! The cards of the overview in words: results, orders, joint assessments, interviews, options, group.
//! Not the page (`overview`), nor the score with its trend (`score_card`).

use actions::CaseView;
use domain::assessment::{
    AssessmentOrder, InstrumentResult, Interview, InterviewResult, JointAssessment,
    JointAssessmentState, OrderKind, OrderState, RehabilitationOption, RepetitionChoice,
};
use domain::id::AccountId;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::word;

/// One thing recorded.
pub struct Entry {
    pub title: String,
    pub tag: Option<Tag>,
    pub text: String,
    pub facts: Vec<(String, String)>,
    /// Who and when.
    pub by: String,
    pub links: Vec<(String, String)>,
}

/// The group the client is in.
pub struct SegmentCard {
    pub title: String,
    pub name: String,
    pub effect: String,
    pub place: String,
}

pub(super) fn name(view: &CaseView, account: AccountId) -> String {
    let worker = view.file.people.get(&account);
    worker.map_or_else(String::new, |worker| worker.name.clone())
}

pub(super) fn by(page: &Page, view: &CaseView, on: Date, account: AccountId) -> String {
    page.l.assessment_by(page.date(on), name(view, account))
}

/// Facts that say something.
fn facts(rows: Vec<(String, String)>) -> Vec<(String, String)> {
    rows.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// Results of instruments, newest first.
pub fn results(page: &Page, view: &CaseView) -> Vec<Entry> {
    let newest_first = view.file.results.iter().rev();
    newest_first
        .map(|result| result_entry(page, view, result))
        .collect()
}

fn result_entry(page: &Page, view: &CaseView, result: &InstrumentResult) -> Entry {
    let l = page.l;
    let instrument = view.model.instrument(&result.instrument);
    let mut rows = Vec::new();
    for field in instrument.iter().flat_map(|known| &known.results) {
        let label = page.say(&field.name).to_owned();
        if let Some(value) = result.values.get(field.code.as_str()) {
            let band = field
                .bands
                .iter()
                .find(|band| i64::from(band.from) <= *value && *value <= i64::from(band.to));
            let words = band.map_or_else(
                || value.to_string(),
                |band| l.assessment_result_band(value.to_string(), page.say(&band.name)),
            );
            rows.push((label.clone(), words));
        }
        if let Some(note) = result.notes.get(field.code.as_str()) {
            rows.push((label, note.clone()));
        }
    }
    Entry {
        title: instrument
            .map_or(result.instrument.as_str(), |known| page.say(&known.name))
            .to_owned(),
        tag: instrument
            .and_then(|known| known.valid_months)
            .map(|months| validity(page, view, result.done_on, months)),
        text: result.summary.clone(),
        facts: rows,
        by: by(page, view, result.done_on, result.recorded_by),
        links: Vec::new(),
    }
}

fn validity(page: &Page, view: &CaseView, done_on: Date, months: u32) -> Tag {
    valid_until(
        page,
        view,
        done_on.saturating_add(i64::from(months).months()),
    )
}

fn valid_until(page: &Page, view: &CaseView, until: Date) -> Tag {
    let words = page.date(until);
    if view.today <= until {
        Tag::new(Tone::Success, page.l.assessment_valid_until(words))
    } else {
        Tag::new(Tone::Neutral, page.l.assessment_expired(words))
    }
}

/// The name of what was ordered, in the county's words.
pub fn order_name(page: &Page, view: &CaseView, kind: &OrderKind) -> String {
    match (kind.in_model(&view.model), kind) {
        (Some(assessment), _) => page.say(&assessment.name).to_owned(),
        (None, OrderKind::Expert(code)) => code.clone(),
        (None, OrderKind::HealthCheck) => page.l.assessment_kind_health_check(),
        (None, OrderKind::WorkAbilityAssessment) => page.l.assessment_kind_work_ability(),
    }
}

/// Orders, those that wait first, then the newest.
pub fn orders(page: &Page, view: &CaseView, may_answer: bool) -> Vec<Entry> {
    let mut orders: Vec<&AssessmentOrder> = view.file.orders.iter().rev().collect();
    orders.sort_by_key(|order| order.state != OrderState::Ordered);
    let entry = |order: &&AssessmentOrder| order_entry(page, view, order, may_answer);
    orders.iter().map(entry).collect()
}

fn order_entry(page: &Page, view: &CaseView, order: &AssessmentOrder, may_answer: bool) -> Entry {
    let l = page.l;
    let here = format!("/cases/{}/assessments/orders", view.file.case.id);
    let links = if may_answer && order.state == OrderState::Ordered {
        vec![
            (
                format!("{here}/{}/answer", order.id),
                l.assessment_answer_link(),
            ),
            (
                format!("{here}/{}/cancel", order.id),
                l.assessment_cancel_link(),
            ),
        ]
    } else {
        Vec::new()
    };
    Entry {
        title: order_name(page, view, &order.kind),
        tag: Some(order_tag(page, view, order)),
        text: String::new(),
        facts: order_facts(page, view, order),
        by: l.assessment_ordered_by(page.day_of(order.ordered_at), name(view, order.ordered_by)),
        links,
    }
}

fn order_tag(page: &Page, view: &CaseView, order: &AssessmentOrder) -> Tag {
    let l = page.l;
    match &order.state {
        OrderState::Ordered if order.due_on < view.today => Tag::new(
            Tone::Danger,
            l.assessment_order_late(page.date(order.due_on)),
        ),
        OrderState::Ordered => Tag::new(
            Tone::Info,
            l.assessment_order_waits(page.date(order.due_on)),
        ),
        OrderState::Answered {
            valid_until: until, ..
        } => valid_until(page, view, *until),
        OrderState::Cancelled { .. } => Tag::new(Tone::Neutral, l.assessment_order_cancelled()),
    }
}

/// What an order asked, of whom, and what came of it.
pub fn order_facts(page: &Page, view: &CaseView, order: &AssessmentOrder) -> Vec<(String, String)> {
    let l = page.l;
    let mut rows = vec![
        (l.assessment_order_question_label(), order.question.clone()),
        (
            l.assessment_order_addressee_label(),
            order.addressed_to.clone(),
        ),
    ];
    if let Some(repetition) = &order.repeats {
        let why = match &repetition.choice {
            RepetitionChoice::Update => l.assessment_order_updates(),
            RepetitionChoice::New { because } => because.clone(),
        };
        rows.push((l.assessment_order_why_again(), why));
    }
    match &order.state {
        OrderState::Ordered => {}
        OrderState::Answered {
            recorded_by,
            done_on,
            done_by,
            finding,
            ..
        } => {
            rows.push((l.assessment_answer_finding_label(), finding.clone()));
            rows.push((
                l.assessment_answer_maker_label(),
                l.assessment_by(page.date(*done_on), done_by.as_str()),
            ));
            rows.push((l.assessment_answer_recorder(), name(view, *recorded_by)));
        }
        OrderState::Cancelled { because, .. } => {
            rows.push((l.assessment_cancel_because_label(), because.clone()));
        }
    }
    facts(rows)
}

/// Is a joint assessment being written?
pub fn is_joint_being_written(view: &CaseView) -> bool {
    let mut joints = view.file.joint_assessments.iter();
    joints.any(|joint| joint.state == JointAssessmentState::Writing)
}

/// Joint assessments, newest first.
pub fn joints(page: &Page, view: &CaseView) -> Vec<Entry> {
    let l = page.l;
    let entry = |joint: &JointAssessment| {
        let (tag, text) = match &joint.state {
            JointAssessmentState::Writing => {
                (Tag::new(Tone::Info, l.assessment_joint_writing()), "")
            }
            JointAssessmentState::Ready { conclusion, .. } => (
                Tag::new(Tone::Success, l.assessment_joint_ready()),
                conclusion.as_str(),
            ),
        };
        let writers: Vec<_> = joint.parts.iter().map(|part| name(view, part.by)).collect();
        Entry {
            title: l.assessment_joint_title(),
            tag: Some(tag),
            text: text.to_owned(),
            facts: facts(vec![(l.assessment_joint_writers(), writers.join(", "))]),
            by: l.assessment_joint_started(page.day_of(joint.started_at)),
            links: vec![(
                format!("/cases/{}/assessments/joint/{}", joint.case, joint.id),
                l.assessment_joint_link(),
            )],
        }
    };
    view.file
        .joint_assessments
        .iter()
        .rev()
        .map(entry)
        .collect()
}

/// Interviews, newest first.
pub fn interviews(page: &Page, view: &CaseView) -> Vec<Entry> {
    let newest_first = view.file.interviews.iter().rev();
    newest_first
        .map(|interview| interview_entry(page, view, interview))
        .collect()
}

fn interview_entry(page: &Page, view: &CaseView, interview: &Interview) -> Entry {
    let l = page.l;
    let criteria = interview.criteria_met.iter().map(|code| {
        view.model
            .criterion(code)
            .map_or(code.as_str(), |criterion| page.say(&criterion.name))
    });
    let result = match &interview.result {
        InterviewResult::ToTeam => l.assessment_interview_to_team(),
        InterviewResult::ToTeamAfterExaminations => l.assessment_interview_to_team_later(),
        InterviewResult::ToAnotherService { name } => l.assessment_interview_to(name.as_str()),
        InterviewResult::SelfCare => l.assessment_interview_self_care(),
    };
    Entry {
        title: l.assessment_interview_title(),
        tag: interview
            .is_urgent
            .then(|| Tag::new(Tone::Danger, l.assessment_interview_urgent())),
        text: String::new(),
        facts: facts(vec![
            (
                l.assessment_interview_wishes_label(),
                interview.wishes.clone(),
            ),
            (
                l.assessment_interview_situation_label(),
                interview.situation.clone(),
            ),
            (
                l.assessment_interview_status_label(),
                word::labour(l, interview.labour_market_status),
            ),
            (
                l.assessment_interview_unemployed_label(),
                interview
                    .unemployed_since
                    .map(|on| page.date(on))
                    .unwrap_or_default(),
            ),
            (
                l.assessment_interview_benefits_label(),
                interview.benefits.clone(),
            ),
            (
                l.assessment_interview_criteria_label(),
                criteria.collect::<Vec<_>>().join("\n"),
            ),
            (l.assessment_interview_result_label(), result),
        ]),
        by: by(page, view, interview.held_on, interview.by),
        links: Vec::new(),
    }
}

/// Rehabilitation options considered, newest first.
pub fn options(page: &Page, view: &CaseView) -> Vec<Entry> {
    let entry = |option: &RehabilitationOption| Entry {
        title: word::rehabilitation(page.l, option.provider),
        tag: None,
        text: option.result.clone(),
        facts: Vec::new(),
        by: by(page, view, option.considered_on, option.by),
        links: Vec::new(),
    };
    view.file.rehabilitation.iter().rev().map(entry).collect()
}

/// The client's group; none in a county without a segmentation.
pub fn segment(page: &Page, view: &CaseView) -> Option<SegmentCard> {
    let segmentation = view.model.segmentation.as_ref()?;
    let group = view
        .file
        .case
        .segment
        .as_ref()
        .and_then(|code| view.model.segment(code));
    Some(SegmentCard {
        title: page.say(&segmentation.name).to_owned(),
        name: group.map_or_else(String::new, |group| page.say(&group.name).to_owned()),
        effect: group.map_or_else(String::new, |group| page.say(&group.effect).to_owned()),
        place: group.map_or_else(String::new, |group| {
            super::segment::place(page, segmentation, group)
        }),
    })
}
