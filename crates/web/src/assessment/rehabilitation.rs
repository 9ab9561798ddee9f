//! The form of a rehabilitation option considered: whose, when, and what came of it. Not arranging it: that is the plan's.

use actions::assessment::{NewOption, rehabilitation};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::RehabilitationProvider;
use domain::assessment::record::RehabilitationRefused;
use domain::id::CaseId;

use super::{frame, open, overview_of, required_day};
use crate::answer::Answer;
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "assessment/rehabilitation.html", blocks = ["main"])]
struct RehabilitationPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    providers: Vec<Choice>,
}

/// Shows the form.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::ConsiderRehabilitation).await?;
    let form = Form::new(&page).fill("considered_on", view.today.to_string());
    page.show(&rehabilitation_page(&page, &view, &me, form))
}

fn rehabilitation_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    form: Form,
) -> RehabilitationPage {
    let l = page.l;
    let providers = RehabilitationProvider::ALL
        .iter()
        .map(|provider| Choice::new(provider.code(), word::rehabilitation(l, *provider)));
    RehabilitationPage {
        frame: frame(page, view, me, "/rehabilitation")
            .title(l.assessment_rehabilitation_form_title()),
        providers: providers.collect(),
        form,
        page: page.clone(),
    }
}

/// Records the option, or sends the form back with everything kept.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(new) = read(&page, &mut form) {
        match rehabilitation(state.app(), me.worker(), case, new, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::AssessmentRecorded);
            }
            Err(Failure::Rule(refusal)) => {
                let l = page.l;
                let (field, words) = match refusal {
                    RehabilitationRefused::CaseClosed => {
                        ("considered_on", l.assessment_refused_closed())
                    }
                    RehabilitationRefused::ConsideredInTheFuture => {
                        ("considered_on", l.assessment_refused_future())
                    }
                    RehabilitationRefused::ResultMissing => {
                        ("result", l.assessment_rehabilitation_result_error())
                    }
                };
                form.refuse(field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::ConsiderRehabilitation).await?;
    page.send_back(&rehabilitation_page(&page, &view, &me, form))
}

fn read(page: &Page, form: &mut Form) -> Option<NewOption> {
    let l = page.l;
    let provider = form.parsed(
        "provider",
        RehabilitationProvider::parse,
        l.assessment_rehabilitation_provider_error(),
    );
    let considered_on = required_day(form, "considered_on", l.assessment_day_error());
    let result = form.required("result", l.assessment_rehabilitation_result_error());
    Some(NewOption {
        provider: provider?,
        considered_on: considered_on?,
        result: result?,
    })
}
