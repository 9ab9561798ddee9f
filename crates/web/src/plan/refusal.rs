//! Refusals of the plan and its services in words: what stops it and what to do.
//! Not the refusing itself (`domain`).

use domain::ground::NoGround;
use domain::id::LineId;
use domain::plan::PlanContent;
use domain::plan::acknowledge::AcknowledgeRefused;
use domain::plan::agree::{AgreeRefused, Unready};
use domain::plan::draft::{DraftRefused, EditRefused};
use domain::service::ServiceRefused;

use super::reader::Reader;
use crate::language::Catalogue;

/// Why a draft was not started.
pub fn draft(l: &Catalogue, refused: DraftRefused) -> String {
    match refused {
        DraftRefused::CaseClosed => l.plan_refused_closed(),
        DraftRefused::DraftExists { .. } => l.plan_refused_draft_exists(),
        DraftRefused::UnknownKind => l.plan_refused_kind(),
    }
}

/// Why a draft was not saved.
pub fn edit(l: &Catalogue, refused: EditRefused) -> String {
    match refused {
        EditRefused::Agreed => l.plan_refused_agreed(),
        EditRefused::ChangedMeanwhile { .. } => l.plan_refused_changed(),
        EditRefused::UnknownKind => l.plan_refused_kind(),
    }
}

/// Why the plan was not agreed: the field it is said at, and the words.
pub fn agree(l: &Catalogue, refused: &AgreeRefused) -> (&'static str, String) {
    match refused {
        AgreeRefused::CaseClosed => ("agreement", l.plan_refused_closed()),
        AgreeRefused::NoDraft => ("agreement", l.plan_refused_no_draft()),
        AgreeRefused::ChangedMeanwhile => ("agreement", l.plan_agree_changed()),
        AgreeRefused::Unready(_) => ("agreement", l.plan_agree_unready()),
        AgreeRefused::ReasonWithoutAgreementMissing => ("because", l.plan_agree_because_error()),
        AgreeRefused::AgreedInTheFuture => ("agreed-on", l.plan_agree_future()),
        AgreeRefused::ReasonForChangeMissing => ("reason", l.plan_agree_reason_error()),
    }
}

/// Why a line was not acknowledged.
pub fn acknowledge(l: &Catalogue, refused: AcknowledgeRefused) -> String {
    match refused {
        AcknowledgeRefused::CaseClosed => l.plan_refused_closed(),
        AcknowledgeRefused::NoPlanInForce => l.plan_refused_no_plan(),
        AcknowledgeRefused::LineNotInPlan => l.plan_refused_line(),
        AcknowledgeRefused::NotYourLine => l.plan_refused_not_yours(),
        AcknowledgeRefused::OnlyTheResponsibleWorkerRecords => l.plan_refused_recorder(),
        AcknowledgeRefused::ReasonMissing => l.plan_cannot_error(),
    }
}

/// Why a service was not begun, ended or stopped.
pub fn service(l: &Catalogue, refused: ServiceRefused) -> String {
    match refused {
        ServiceRefused::CaseClosed => l.plan_refused_closed(),
        ServiceRefused::LineNotInPlan => l.plan_refused_line(),
        ServiceRefused::AlreadyRunning => l.plan_service_running(),
        ServiceRefused::Over => l.plan_service_over(),
        ServiceRefused::GroundMissing(NoGround::NotOnCase) => l.plan_service_not_in_team(),
        ServiceRefused::GroundMissing(NoGround::AccountEnded) => l.plan_service_account_ended(),
        ServiceRefused::GroundMissing(_) => l.plan_service_no_ground(),
        ServiceRefused::InTheFuture => l.plan_service_future(),
        ServiceRefused::EndsBeforeItStarted => l.plan_service_too_early(),
        ServiceRefused::ResultMissing => l.plan_end_result_error(),
        ServiceRefused::ReasonMissing => l.plan_stop_because_error(),
    }
}

/// Something to be mended before agreeing, and where it is mended.
pub struct Mending {
    pub words: String,
    pub href: String,
}

/// Something that is not ready, in words.
pub fn unready(reader: Reader<'_>, content: &PlanContent, unready: &Unready) -> Mending {
    let (l, page, case) = (reader.page.l, reader.page, reader.view.file.case.id);
    let edit = |anchor: String| format!("/cases/{case}/plan/edit#{anchor}");
    let title = |id: &LineId| line_title(reader, content, *id);
    let at_line = |id: &LineId| edit(format!("line-{id}"));
    let at_review = || edit("f-review-on".into());
    let (words, href) = match unready {
        Unready::FieldMissing { section, field } => {
            let found = reader.view.model.section(section).and_then(|section| {
                let own = section.fields.iter().find(|own| &own.code == field);
                own.map(|own| page.say(&own.name))
            });
            let name = found.unwrap_or(field.as_str());
            (l.plan_unready_field(name), edit(format!("s-{section}")))
        }
        Unready::NoCareerGoal => (l.plan_unready_career_goal(), edit("goals".into())),
        Unready::GoalWithoutText(id) => (l.plan_unready_goal_text(), edit(format!("goal-{id}"))),
        Unready::NoLines => (l.plan_unready_no_lines(), edit("lines".into())),
        Unready::LineWithoutText(id) => (l.plan_unready_line_text(), at_line(id)),
        Unready::LineWithoutCarrier(id) => (l.plan_unready_carrier(title(id)), at_line(id)),
        Unready::LineEndsBeforeItStarts(id) => (l.plan_unready_dates(title(id)), at_line(id)),
        Unready::LineOfUnknownGoal(id) => (l.plan_unready_goal(title(id)), at_line(id)),
        Unready::UnknownService { line, .. } => {
            (l.plan_unready_service(title(line)), at_line(line))
        }
        Unready::ReviewDateMissing => (l.plan_unready_review(), at_review()),
        Unready::ReviewDatePassed => (l.plan_unready_review_passed(), at_review()),
        Unready::ReviewTooLate { latest } => {
            (l.plan_unready_review_late(page.date(*latest)), at_review())
        }
        Unready::RehabilitationNotConsidered => {
            let href = format!("/cases/{case}/assessments");
            (l.plan_unready_rehabilitation(), href)
        }
        Unready::GroundMissing { carrier, why } => {
            let name = reader.owner(carrier);
            match why {
                NoGround::NotOnCase => (
                    l.plan_unready_not_in_team(name),
                    format!("/cases/{case}/team"),
                ),
                NoGround::AccountEnded => (l.plan_unready_account(name), edit("lines".into())),
                _ => (
                    l.plan_unready_ground(name),
                    format!("/cases/{case}/grounds/new"),
                ),
            }
        }
    };
    Mending { words, href }
}

fn line_title(reader: Reader<'_>, content: &PlanContent, id: LineId) -> String {
    let line = content.lines.iter().find(|line| line.id == id);
    line.map_or_else(String::new, |line| reader.title(line))
}
