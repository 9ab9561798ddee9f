//! Going along the path: what is missing before a step may be left, entering the next one, passing an optional one by, going back.
//! Not here: what each record is (`assessment`, `plan`, `responsibility` …).

use super::hearing::has_ground;
use super::{Case, CaseFile, StepVisit};
use crate::assessment::{OrderKind, OrderState, ScoreAnswer};
use crate::model::{AssessmentCode, Requirement, RoleCode, ServiceModel, Step, StepCode};
use crate::plan::LineState;
use crate::plan::acknowledge::is_known_by_all;
use crate::responsibility::naming::{lacks_work_pair, social_care_rule};
use crate::responsibility::team::missing_roles;
use jiff::{Timestamp, civil::Date};

/// Something that must be recorded or arranged before going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// What the model asks to be recorded in the step.
    Record(Requirement),
    /// From the naming step on a case has a responsible worker (I-1).
    ResponsibleWorker,
    /// The model changes the responsible worker at this step: hand over to one of these roles first.
    HandoverTo(Vec<RoleCode>),
    /// The team owes the own worker of social care a work pair.
    WorkPair,
    /// Roles that the model requires in the team.
    TeamRoles(Vec<RoleCode>),
}

/// Why a step was not entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnterRefused {
    CaseClosed,
    UnknownStep,
    AlreadyThere,
    /// The path does not lead from the present step to that one.
    PathDoesNotLead,
    /// An optional step would be passed by without a reason.
    ReasonToPassByMissing {
        steps: Vec<StepCode>,
    },
    /// Everything that is missing, at once.
    Missing(Vec<Missing>),
}

/// Everything that is missing before the case may leave its present step.
///
/// Source: domain dossier § 1.2; I-1.
pub fn missing_to_leave(
    file: &CaseFile,
    model: &ServiceModel,
    now: Timestamp,
    today: Date,
) -> Vec<Missing> {
    let Some(step) = present(file, model) else {
        return Vec::new();
    };
    let mut missing = records_missing(file, model, step, now, today);
    if step.code == model.responsible.named_at {
        push_responsible(file, &mut missing, now);
    }
    if let Some(roles) = roles_to_hand_over_to(file, model, step, now) {
        missing.push(Missing::HandoverTo(roles));
    }
    if step.must_record.contains(&Requirement::ResponsibleWorker)
        && lacks_work_pair(file, model, now)
    {
        missing.push(Missing::WorkPair);
    }
    missing
}

fn records_missing(
    file: &CaseFile,
    model: &ServiceModel,
    step: &Step,
    now: Timestamp,
    today: Date,
) -> Vec<Missing> {
    let mut missing = Vec::new();
    for requirement in &step.must_record {
        match requirement {
            Requirement::ResponsibleWorker => push_responsible(file, &mut missing, now),
            Requirement::Team => {
                let roles = missing_roles(file, model, now, today);
                if !roles.is_empty() {
                    missing.push(Missing::TeamRoles(roles));
                } else if !is_recorded(file, model, requirement, today) {
                    missing.push(Missing::Record(requirement.clone()));
                }
            }
            other if is_recorded(file, model, other, today) => {}
            other => missing.push(Missing::Record(other.clone())),
        }
    }
    missing
}

fn push_responsible(file: &CaseFile, missing: &mut Vec<Missing>, now: Timestamp) {
    if file.responsible_at(now).is_none() && !missing.contains(&Missing::ResponsibleWorker) {
        missing.push(Missing::ResponsibleWorker);
    }
}

/// A change "by itself" at a step is a warm handover before the step is left: responsibility never moves without one (I-2).
fn roles_to_hand_over_to(
    file: &CaseFile,
    model: &ServiceModel,
    step: &Step,
    now: Timestamp,
) -> Option<Vec<RoleCode>> {
    if social_care_rule(file, model).is_some() {
        return None;
    }
    let change = model
        .responsible
        .changes_at
        .iter()
        .find(|change| change.step == step.code)?;
    let holder = file.responsible_at(now)?;
    (!change.to_roles.contains(&holder.role)).then(|| change.to_roles.clone())
}

/// Has what the model asks been recorded in the case? The responsible worker is asked elsewhere, with the instant.
fn is_recorded(
    file: &CaseFile,
    model: &ServiceModel,
    requirement: &Requirement,
    today: Date,
) -> bool {
    match requirement {
        Requirement::ReferralAnswered => file.case.referral.is_some(),
        Requirement::Observations => {
            !file.case.criteria_statement.met.is_empty() || !file.interviews.is_empty()
        }
        Requirement::InitialInterview => !file.interviews.is_empty(),
        Requirement::CriteriaStatement => !file.case.criteria_statement.words.trim().is_empty(),
        Requirement::Segmentation => file.case.segment.is_some(),
        Requirement::WorkAbilityScore => file
            .scores
            .iter()
            .any(|score| score.answer != ScoreAnswer::NotAsked),
        Requirement::Instrument(code) => {
            file.results.iter().any(|result| &result.instrument == code)
        }
        Requirement::HealthCheck => is_answered(file, &OrderKind::HealthCheck),
        Requirement::Assessment(code) => is_assessed(file, model, code),
        Requirement::RehabilitationOptions => !file.rehabilitation.is_empty(),
        Requirement::ResponsibleWorker => true,
        Requirement::Team => {
            file.team.iter().any(|member| member.left_at.is_none()) || needs_no_team(file, model)
        }
        Requirement::Ground => {
            has_ground(file, today)
                || (model.ground.joint_model_is_exception && file.case.joint_model_since.is_some())
        }
        Requirement::Plan => file.plan_in_force().is_some(),
        Requirement::PlanAcknowledged => file
            .plan_in_force()
            .is_some_and(|plan| is_known_by_all(plan, &file.acknowledgements)),
        Requirement::ServiceStarted => file.progress.iter().any(|line| {
            matches!(
                line.state,
                LineState::Running { .. } | LineState::Done { .. }
            )
        }),
        Requirement::ReviewHeld => !file.reviews.is_empty(),
        Requirement::OnwardPath => file.case.onward.is_some(),
    }
}

/// What the path asks to be learnt of the client's work ability and is not recorded yet, with the step that asks it first.
pub fn assessments_missing<'a>(
    file: &CaseFile,
    model: &'a ServiceModel,
    today: Date,
) -> Vec<(&'a Step, &'a Requirement)> {
    let mut missing: Vec<(&Step, &Requirement)> = Vec::new();
    let asked = model
        .steps
        .iter()
        .flat_map(|step| step.must_record.iter().map(move |asked| (step, asked)));
    for (step, asked) in asked.filter(|(_, asked)| is_of_assessment(asked)) {
        let is_known = missing.iter().any(|(_, known)| *known == asked);
        if !is_known && !is_recorded(file, model, asked, today) {
            missing.push((step, asked));
        }
    }
    missing
}

const fn is_of_assessment(requirement: &Requirement) -> bool {
    matches!(
        requirement,
        Requirement::InitialInterview
            | Requirement::Segmentation
            | Requirement::WorkAbilityScore
            | Requirement::Instrument(_)
            | Requirement::HealthCheck
            | Requirement::Assessment(_)
            | Requirement::RehabilitationOptions
    )
}

fn needs_no_team(file: &CaseFile, model: &ServiceModel) -> bool {
    file.case
        .segment
        .as_ref()
        .and_then(|code| model.segment(code))
        .is_some_and(|segment| !segment.needs_team)
}

fn is_answered(file: &CaseFile, kind: &OrderKind) -> bool {
    file.orders
        .iter()
        .any(|order| &order.kind == kind && matches!(order.state, OrderState::Answered { .. }))
}

fn is_assessed(file: &CaseFile, model: &ServiceModel, code: &AssessmentCode) -> bool {
    use crate::assessment::JointAssessmentState;
    use crate::model::AssessmentKind;
    let is_joint = model
        .assessment(code)
        .is_some_and(|assessment| assessment.kind == AssessmentKind::JointAssessment);
    let joint_ready = file
        .joint_assessments
        .iter()
        .any(|joint| matches!(joint.state, JointAssessmentState::Ready { .. }));
    (is_joint && joint_ready) || is_answered(file, &OrderKind::of(model, code))
}

fn present<'a>(file: &CaseFile, model: &'a ServiceModel) -> Option<&'a Step> {
    model.step(&file.case.present_step()?.step)
}

/// Enters a step: the next one, one behind optional steps that are passed by with a reason, or an earlier one.
///
/// Going back asks for no records, only that the model's path leads there (the plan may change on the way, PL-1).
/// Refuses when the case is closed; the step is unknown, the present one or not on the path; a reason to pass by is missing;
/// something is missing.
pub fn enter(
    file: &CaseFile,
    model: &ServiceModel,
    to: &StepCode,
    reason_to_pass_by: Option<&str>,
    now: Timestamp,
    today: Date,
) -> Result<Case, EnterRefused> {
    if !file.case.is_open() {
        return Err(EnterRefused::CaseClosed);
    }
    let here = present(file, model).ok_or(EnterRefused::UnknownStep)?;
    model.step(to).ok_or(EnterRefused::UnknownStep)?;
    if &here.code == to {
        return Err(EnterRefused::AlreadyThere);
    }
    let passed = passed_by(model, here, to).ok_or(EnterRefused::PathDoesNotLead)?;
    let reason = reason_to_pass_by
        .map(str::trim)
        .filter(|reason| !reason.is_empty());
    if !passed.is_empty() && reason.is_none() {
        return Err(EnterRefused::ReasonToPassByMissing { steps: passed });
    }
    let is_back = model.step_index(to) < model.step_index(&here.code);
    let leaves_undone = here.optional && passed.is_empty() && reason.is_some();
    let mut missing = if is_back || leaves_undone {
        Vec::new()
    } else {
        missing_to_leave(file, model, now, today)
    };
    if model.needs_responsible_worker(to) {
        push_responsible(file, &mut missing, now);
    }
    if !missing.is_empty() {
        return Err(EnterRefused::Missing(missing));
    }
    let undone_because = leaves_undone.then(|| reason.map(str::to_owned)).flatten();
    Ok(moved(&file.case, to, passed, reason, undone_because, today))
}

fn moved(
    case: &Case,
    to: &StepCode,
    passed: Vec<StepCode>,
    reason: Option<&str>,
    undone: Option<String>,
    today: Date,
) -> Case {
    let mut case = case.clone();
    if let Some(visit) = case.steps.last_mut() {
        visit.left_on = Some(today);
        if visit.skipped.is_none() {
            visit.skipped = undone;
        }
    }
    let by = |step| StepVisit {
        step,
        entered_on: today,
        left_on: Some(today),
        skipped: reason.map(str::to_owned),
    };
    case.steps.extend(passed.into_iter().map(by));
    case.steps.push(StepVisit {
        step: to.clone(),
        entered_on: today,
        left_on: None,
        skipped: None,
    });
    case
}

/// The steps the path leads to from the present one, in the model's order: for choosing where to go.
pub fn ways(file: &CaseFile, model: &ServiceModel) -> Vec<StepCode> {
    let Some(here) = present(file, model) else {
        return Vec::new();
    };
    let leads =
        |step: &&Step| step.code != here.code && passed_by(model, here, &step.code).is_some();
    model
        .steps
        .iter()
        .filter(leads)
        .map(|step| step.code.clone())
        .collect()
}

/// The optional steps between the present one and the wished one; none when the path does not lead there.
fn passed_by(model: &ServiceModel, here: &Step, to: &StepCode) -> Option<Vec<StepCode>> {
    let mut ways: Vec<(&Step, Vec<StepCode>)> = vec![(here, Vec::new())];
    let mut seen = vec![&here.code];
    while !ways.is_empty() {
        let mut further = Vec::new();
        for (step, passed) in ways {
            if step.next.contains(to) {
                return Some(passed);
            }
            for next in model
                .steps_after(&step.code)
                .into_iter()
                .filter(|next| next.optional)
            {
                if !seen.contains(&&next.code) {
                    seen.push(&next.code);
                    let mut longer = passed.clone();
                    longer.push(next.code.clone());
                    further.push((next, longer));
                }
            }
        }
        ways = further;
    }
    None
}
