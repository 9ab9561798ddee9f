//! The form of the initial interview. Not the overview that shows it.

use actions::assessment::{NewInterview, interview};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::record::InterviewRefused;
use domain::assessment::{InterviewResult, LabourMarketStatus};
use domain::id::CaseId;
use domain::model::CriterionCode;

use super::{frame, open, optional_day, overview_of, required_day};
use crate::answer::Answer;
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "assessment/interview.html", blocks = ["main"])]
struct InterviewPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    statuses: Vec<Choice>,
    criteria: Vec<Choice>,
    results: Vec<Choice>,
}

/// Shows the form; criteria said to be met already are ticked.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::RecordInterview).await?;
    let mut form = Form::new(&page).fill("held_on", view.today.to_string());
    for met in &view.file.case.criteria_statement.met {
        form = form.fill("criteria", met.as_str());
    }
    page.show(&interview_page(&page, &view, &me, form))
}

fn interview_page(page: &Page, view: &CaseView, me: &SignedIn, form: Form) -> InterviewPage {
    let l = page.l;
    let statuses = LabourMarketStatus::ALL
        .iter()
        .map(|status| Choice::new(status.code(), word::labour(l, *status)));
    let criteria = view
        .model
        .criteria
        .iter()
        .map(|criterion| Choice::new(criterion.code.as_str(), page.say(&criterion.name)));
    InterviewPage {
        frame: frame(page, view, me, "/interview").title(l.assessment_interview_form_title()),
        statuses: statuses.collect(),
        criteria: criteria.collect(),
        results: vec![
            Choice::new("team", l.assessment_interview_to_team()),
            Choice::new("examinations", l.assessment_interview_to_team_later()),
            Choice::new("service", l.assessment_interview_to_service()),
            Choice::new("self-care", l.assessment_interview_self_care()),
        ],
        form,
        page: page.clone(),
    }
}

/// Records the interview, or sends the form back with everything kept.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(new) = read(&page, &mut form) {
        match interview(state.app(), me.worker(), case, new, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::AssessmentRecorded);
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &mut form, &refusal),
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::RecordInterview).await?;
    page.send_back(&interview_page(&page, &view, &me, form))
}

fn read(page: &Page, form: &mut Form) -> Option<NewInterview> {
    let l = page.l;
    let held_on = required_day(form, "held_on", l.assessment_day_error());
    let status = form.parsed(
        "status",
        LabourMarketStatus::parse,
        l.assessment_interview_status_error(),
    );
    let since = optional_day(form, "unemployed_since", l.assessment_day_error());
    let situation = form.required("situation", l.assessment_interview_situation_error());
    let service = form.value("service").to_owned();
    let led_to = |chosen: &str| match chosen {
        "team" => Some(InterviewResult::ToTeam),
        "examinations" => Some(InterviewResult::ToTeamAfterExaminations),
        "service" => Some(InterviewResult::ToAnotherService { name: service }),
        "self-care" => Some(InterviewResult::SelfCare),
        _ => None,
    };
    let result = form.parsed("result", led_to, l.assessment_interview_result_error());
    Some(NewInterview {
        held_on: held_on?,
        labour_market_status: status?,
        unemployed_since: since?,
        criteria_met: form
            .values("criteria")
            .into_iter()
            .map(CriterionCode::from)
            .collect(),
        wishes: form.value("wishes").to_owned(),
        situation: situation?,
        benefits: form.value("benefits").to_owned(),
        is_urgent: form.is_chosen("urgent", "yes"),
        result: result?,
    })
}

fn refuse(page: &Page, form: &mut Form, refusal: &InterviewRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        InterviewRefused::CaseClosed => ("held_on", l.assessment_refused_closed()),
        InterviewRefused::HeldInTheFuture => ("held_on", l.assessment_refused_future()),
        InterviewRefused::UnemployedInTheFuture => {
            ("unemployed_since", l.assessment_refused_future())
        }
        InterviewRefused::UnknownCriterion(_) => {
            ("criteria", l.assessment_refused_unknown_criterion())
        }
        InterviewRefused::SituationMissing => {
            ("situation", l.assessment_interview_situation_error())
        }
        InterviewRefused::ServiceMissing => ("service", l.assessment_interview_service_error()),
    };
    form.refuse(field, words);
}
