//! The form that chooses the way onward with the client. Not closing (`close`).

use actions::onward::choose as choose_path;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;
use domain::model::{OnwardCode, OnwardPath};
use domain::onward::review::ChooseRefused;

use super::{done, frame, open};
use crate::answer::Answer;
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "onward/path.html", blocks = ["main"])]
struct PathPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    paths: Vec<Choice>,
}

/// Shows the form.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::ChooseOnward).await?;
    let mut form = Form::new(&page);
    if let Some(choice) = &view.file.case.onward {
        form = form
            .fill("path", choice.path.as_str())
            .fill("why", choice.why.as_str());
    }
    page.show(&path_page(&page, &view, &me, form))
}

fn path_page(page: &Page, view: &CaseView, me: &SignedIn, form: Form) -> PathPage {
    let choice = |path: &OnwardPath| Choice::new(path.code.as_str(), page.say(&path.name));
    PathPage {
        frame: frame(page, view, me, "/path").title(page.l.onward_path_form_title()),
        paths: view.model.onward.iter().map(choice).collect(),
        form,
        page: page.clone(),
    }
}

/// Saves the choice, or sends the form back.
pub async fn choose(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let path = form.required("path", l.onward_path_error());
    let why = form.required("why", l.onward_path_why_error());
    if let (Some(path), Some(why)) = (path, why) {
        let path = OnwardCode::new(path);
        match choose_path(state.app(), me.worker(), case, path, &why, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return done(&page, case, Notice::OnwardChosen);
            }
            Err(Failure::Rule(ChooseRefused::CaseClosed)) => {
                form.refuse("path", l.onward_refused_closed());
            }
            Err(Failure::Rule(ChooseRefused::UnknownPath)) => {
                form.refuse("path", l.onward_path_error());
            }
            Err(Failure::Rule(ChooseRefused::ReasonMissing)) => {
                form.refuse("why", l.onward_path_why_error());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::ChooseOnward).await?;
    page.send_back(&path_page(&page, &view, &me, form))
}
