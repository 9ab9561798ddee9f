//! Agreeing on a plan: everything that is not ready is said at once; then the version never changes.
//! Not here: acknowledging lines (`acknowledge`), starting services (`service`).

use super::{ClientAgreement, LineOwner, PlanContent, PlanState, PlanVersion};
use crate::case::CaseFile;
use crate::case::hearing::may_carry;
use crate::ground::NoGround;
use crate::id::{AccountId, GoalId, LineId};
use crate::model::{FieldCode, Requirement, SectionCode, ServiceCode, ServiceModel};
use crate::onward::review::rhythm_days_of;
use jiff::{Timestamp, ToSpan, civil::Date};

/// Something that must be mended before the plan can be agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unready {
    /// A field that the model requires is empty.
    FieldMissing {
        section: SectionCode,
        field: FieldCode,
    },
    NoCareerGoal,
    GoalWithoutText(GoalId),
    NoLines,
    LineWithoutText(LineId),
    /// The carrier has no account that works, or no name.
    LineWithoutCarrier(LineId),
    LineEndsBeforeItStarts(LineId),
    LineOfUnknownGoal(LineId),
    /// The county does not have the service in its tray.
    UnknownService {
        line: LineId,
        service: ServiceCode,
    },
    ReviewDateMissing,
    ReviewDatePassed,
    /// The model's rhythm asks for a review by this day.
    ReviewTooLate {
        latest: Date,
    },
    /// The model asks that rehabilitation be considered before the plan.
    RehabilitationNotConsidered,
    /// A carrier may not know of the plan: outside the county without a ground, or of the county but not in the team (I-4).
    GroundMissing {
        carrier: LineOwner,
        why: NoGround,
    },
}

/// Why the plan was not agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreeRefused {
    CaseClosed,
    NoDraft,
    /// The draft changed after it was shown (I-10).
    ChangedMeanwhile,
    Unready(Vec<Unready>),
    /// The client did not agree and it is not said why.
    ReasonWithoutAgreementMissing,
    AgreedInTheFuture,
    /// From the second version on a change has a reason.
    ReasonForChangeMissing,
}

/// What the client and the worker settle when they agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreeing {
    /// The version of the draft that was shown.
    pub seen_version: i64,
    pub agreement: ClientAgreement,
    pub copy_given: bool,
    pub reason_for_change: Option<String>,
}

/// Agrees on the draft.
///
/// Source: TE-5; Act 1301/2014 § 39; domain dossier § 1.5; I-4, I-6.
/// Refuses when the case is closed; there is no draft or it changed meanwhile; something is not ready; a reason is missing;
/// the client's agreement is of a day to come.
pub fn agree(
    file: &CaseFile,
    model: &ServiceModel,
    agreeing: Agreeing,
    by: AccountId,
    now: Timestamp,
    today: Date,
) -> Result<PlanVersion, AgreeRefused> {
    if !file.case.is_open() {
        return Err(AgreeRefused::CaseClosed);
    }
    let draft = file.plan_draft().ok_or(AgreeRefused::NoDraft)?;
    if draft.version != agreeing.seen_version {
        return Err(AgreeRefused::ChangedMeanwhile);
    }
    let unready = not_ready(file, model, &draft.content, now, today);
    if !unready.is_empty() {
        return Err(AgreeRefused::Unready(unready));
    }
    match &agreeing.agreement {
        ClientAgreement::NotAgreed { because } if because.trim().is_empty() => {
            return Err(AgreeRefused::ReasonWithoutAgreementMissing);
        }
        ClientAgreement::Agreed { on } if *on > today => {
            return Err(AgreeRefused::AgreedInTheFuture);
        }
        ClientAgreement::Agreed { .. } | ClientAgreement::NotAgreed { .. } => {}
    }
    let reason = agreeing
        .reason_for_change
        .map(|reason| reason.trim().to_owned())
        .filter(|reason| !reason.is_empty());
    if draft.number > 1 && reason.is_none() {
        return Err(AgreeRefused::ReasonForChangeMissing);
    }
    let state = PlanState::Agreed {
        at: now,
        by,
        agreement: agreeing.agreement,
        copy_given: agreeing.copy_given,
        reason_for_change: reason,
    };
    Ok(PlanVersion {
        state,
        ..draft.clone()
    })
}

/// Everything that stands in the way of agreeing on this content, in the order of the document.
pub fn not_ready(
    file: &CaseFile,
    model: &ServiceModel,
    content: &PlanContent,
    now: Timestamp,
    today: Date,
) -> Vec<Unready> {
    let mut found = missing_fields(file, model, content);
    goals(content, &mut found);
    lines(file, model, content, &mut found);
    review(file, model, content, today, &mut found);
    if asks_rehabilitation(file, model) && file.rehabilitation.is_empty() {
        found.push(Unready::RehabilitationNotConsidered);
    }
    let without = without_ground(file, content, now, today).into_iter();
    found.extend(without.map(|(carrier, why)| Unready::GroundMissing { carrier, why }));
    found
}

fn missing_fields(file: &CaseFile, model: &ServiceModel, content: &PlanContent) -> Vec<Unready> {
    let sections = model
        .plan_kind(&content.kind)
        .into_iter()
        .flat_map(|kind| &kind.sections);
    let fields = sections
        .filter_map(|code| model.section(code))
        .flat_map(|section| {
            section
                .fields
                .iter()
                .filter(|field| field.required)
                .map(|field| (&section.code, &field.code))
        });
    fields
        .filter(|(section, field)| !is_filled(file, content, section, field))
        .map(|(section, field)| Unready::FieldMissing {
            section: section.clone(),
            field: field.clone(),
        })
        .collect()
}

/// Fields that the plan carries outside the sections' texts, so that nobody writes them twice. A model names them by these codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarriedField {
    /// `own-view`: the client's own words.
    ClientWords,
    /// `career-goal`: the goals.
    CareerGoal,
    /// `who-does-what`: the lines.
    Lines,
    /// `meetings`: how often the client and the responsible worker meet.
    ContactRhythm,
    /// `review-date`: the day of the review.
    ReviewDate,
    /// `rehabilitation-options`: the options recorded as considered; a text of the section does as well.
    RehabilitationOptions,
    /// `clients-position` and `copy-given`: settled when the plan is agreed.
    Agreement,
}

impl CarriedField {
    /// What carries a field of this code; none for a field that is written in its section.
    pub fn of(field: &FieldCode) -> Option<Self> {
        match field.as_str().replace('_', "-").as_str() {
            "own-view" => Some(Self::ClientWords),
            "career-goal" => Some(Self::CareerGoal),
            "who-does-what" => Some(Self::Lines),
            "meetings" => Some(Self::ContactRhythm),
            "review-date" => Some(Self::ReviewDate),
            "rehabilitation-options" => Some(Self::RehabilitationOptions),
            "clients-position" | "copy-given" => Some(Self::Agreement),
            _ => None,
        }
    }
}

fn is_filled(
    file: &CaseFile,
    content: &PlanContent,
    section: &SectionCode,
    field: &FieldCode,
) -> bool {
    match CarriedField::of(field) {
        Some(CarriedField::ClientWords) => !content.client_words.trim().is_empty(),
        Some(CarriedField::ContactRhythm) => !content.contact_rhythm.trim().is_empty(),
        // Goals, lines and the review date have refusals of their own; the agreement is given with the act itself.
        Some(
            CarriedField::CareerGoal
            | CarriedField::Lines
            | CarriedField::ReviewDate
            | CarriedField::Agreement,
        ) => true,
        Some(CarriedField::RehabilitationOptions) if !file.rehabilitation.is_empty() => true,
        Some(CarriedField::RehabilitationOptions) | None => {
            let text = content
                .sections
                .get(section)
                .and_then(|fields| fields.get(field));
            text.is_some_and(|text| !text.trim().is_empty())
        }
    }
}

fn goals(content: &PlanContent, found: &mut Vec<Unready>) {
    if !content.goals.iter().any(|goal| goal.is_career_goal) {
        found.push(Unready::NoCareerGoal);
    }
    let empty = content
        .goals
        .iter()
        .filter(|goal| goal.text.trim().is_empty());
    found.extend(empty.map(|goal| Unready::GoalWithoutText(goal.id)));
}

fn lines(file: &CaseFile, model: &ServiceModel, content: &PlanContent, found: &mut Vec<Unready>) {
    if content.lines.is_empty() {
        found.push(Unready::NoLines);
    }
    for line in &content.lines {
        if line.what.trim().is_empty() && line.service.is_none() {
            found.push(Unready::LineWithoutText(line.id));
        }
        if !has_carrier(file, &line.responsible) {
            found.push(Unready::LineWithoutCarrier(line.id));
        }
        if line
            .starts_on
            .zip(line.ends_on)
            .is_some_and(|(start, end)| end < start)
        {
            found.push(Unready::LineEndsBeforeItStarts(line.id));
        }
        if line
            .goal
            .is_some_and(|id| !content.goals.iter().any(|goal| goal.id == id))
        {
            found.push(Unready::LineOfUnknownGoal(line.id));
        }
        if let Some(service) = line
            .service
            .as_ref()
            .filter(|code| model.service(code).is_none())
        {
            found.push(Unready::UnknownService {
                line: line.id,
                service: service.clone(),
            });
        }
    }
}

fn has_carrier(file: &CaseFile, owner: &LineOwner) -> bool {
    match owner {
        LineOwner::Account(account) => file
            .people
            .get(account)
            .is_none_or(|worker| worker.is_active),
        LineOwner::Client => true,
        LineOwner::Named(name) => !name.trim().is_empty(),
    }
}

fn review(
    file: &CaseFile,
    model: &ServiceModel,
    content: &PlanContent,
    today: Date,
    found: &mut Vec<Unready>,
) {
    let Some(day) = content.review_on else {
        found.push(Unready::ReviewDateMissing);
        return;
    };
    let days = rhythm_days_of(&file.case, model, &content.kind);
    let latest = today.saturating_add(i64::from(days).days());
    if day <= today {
        found.push(Unready::ReviewDatePassed);
    } else if day > latest {
        found.push(Unready::ReviewTooLate { latest });
    }
}

/// The model asks it at the present step or before it.
fn asks_rehabilitation(file: &CaseFile, model: &ServiceModel) -> bool {
    let here = file
        .case
        .present_step()
        .and_then(|visit| model.step_index(&visit.step))
        .unwrap_or(0);
    model.steps.iter().take(here.saturating_add(1)).any(|step| {
        step.must_record
            .contains(&Requirement::RehabilitationOptions)
    })
}

/// Carriers of lines to whom the plan may not be given yet, each once, with the reason. Source: I-4.
pub fn without_ground(
    file: &CaseFile,
    content: &PlanContent,
    now: Timestamp,
    today: Date,
) -> Vec<(LineOwner, NoGround)> {
    let mut without: Vec<(LineOwner, NoGround)> = Vec::new();
    for carrier in content.lines.iter().map(|line| &line.responsible) {
        let is_told = without.iter().any(|(told, _)| told == carrier);
        if let (false, Err(why)) = (is_told, may_carry(file, carrier, now, today)) {
            without.push((carrier.clone(), why));
        }
    }
    without
}
