//! The overview of what is known of the client's work ability, who said it and when, and what the county's model still asks.
//! Not the forms, each of which has its own page. The cards' words are made in `overview_cards`.

use actions::CaseView;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::case::step::assessments_missing;
use domain::id::CaseId;
use domain::model::Requirement;

use super::overview_cards as cards;
use super::overview_cards::{Entry, SegmentCard};
use super::score_card::{ScoreCard, score};
use crate::answer::Answer;
use crate::case::missing::requirement_words;
use crate::case::{CaseHead, CasePage};
use crate::form::Form;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "assessment/overview.html", blocks = ["main"])]
struct OverviewPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    missing: Vec<MissingRow>,
    score: ScoreCard,
    results: Vec<Entry>,
    orders: Vec<Entry>,
    joints: Vec<Entry>,
    interviews: Vec<Entry>,
    options: Vec<Entry>,
    segment: Option<SegmentCard>,
    may: May,
}

/// What the model asks and is not there, and where it is recorded.
struct MissingRow {
    words: String,
    step: String,
    href: String,
    link: String,
}

/// What the reader may do here.
struct May {
    interview: bool,
    score: bool,
    result: bool,
    order: bool,
    start_joint: bool,
    option: bool,
    segment: bool,
}

/// Shows the overview.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadAssessments, "assessments")
        .await?;
    let is_open = view.file.case.is_open();
    let may = |action| is_open && view.may(action, me.worker());
    let permitted = May {
        interview: may(Action::RecordInterview),
        score: may(Action::RecordScore),
        result: may(Action::RecordResult) && !view.model.instruments.is_empty(),
        order: may(Action::OrderAssessment),
        start_joint: may(Action::StartJointAssessment) && !cards::is_joint_being_written(&view),
        option: may(Action::ConsiderRehabilitation),
        segment: may(Action::Segment),
    };
    page.show(&OverviewPage {
        head: CaseHead::new(&page, &view, me.worker(), CasePage::Assessments),
        case,
        form: Form::new(&page),
        missing: missing(&page, &view, is_open),
        score: score(&page, &view),
        results: cards::results(&page, &view),
        orders: cards::orders(&page, &view, may(Action::AnswerOrder)),
        joints: cards::joints(&page, &view),
        interviews: cards::interviews(&page, &view),
        options: cards::options(&page, &view),
        segment: cards::segment(&page, &view),
        may: permitted,
        page: page.clone(),
    })
}

fn missing(page: &Page, view: &CaseView, is_open: bool) -> Vec<MissingRow> {
    let l = page.l;
    if !is_open {
        return Vec::new();
    }
    let rows = assessments_missing(&view.file, &view.model, view.today);
    let row = |(step, asked): (&domain::model::Step, &Requirement)| {
        let (path, link) = match asked {
            Requirement::InitialInterview => ("/interview".into(), l.assessment_interview_link()),
            Requirement::Segmentation => ("/group".into(), l.assessment_segment_link()),
            Requirement::WorkAbilityScore => ("/score".into(), l.assessment_score_link()),
            Requirement::Instrument(code) => {
                (format!("/results/{code}"), l.assessment_result_link())
            }
            Requirement::RehabilitationOptions => {
                ("/rehabilitation".into(), l.assessment_rehabilitation_link())
            }
            Requirement::Assessment(code) => (
                format!("/orders/new?kind={}", crate::form::encode(code.as_str())),
                l.assessment_order_link(),
            ),
            _ => (
                format!("/orders/new?kind={}", health_check(view)),
                l.assessment_order_link(),
            ),
        };
        MissingRow {
            words: requirement_words(page, view, asked),
            step: page.say(&step.name).to_owned(),
            href: format!("/cases/{}/assessments{path}", view.file.case.id),
            link,
        }
    };
    rows.into_iter().map(row).collect()
}

/// The code by which the county's health check is ordered.
fn health_check(view: &CaseView) -> String {
    use domain::assessment::OrderKind;
    OrderKind::HealthCheck
        .in_model(&view.model)
        .map_or_else(String::new, |assessment| {
            crate::form::encode(assessment.code.as_str())
        })
}
