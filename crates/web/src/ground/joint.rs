//! The statutory joint model of a case: recording that it began or ended (Act 381/2023). Not the grounds that stand on it.

use actions::ground::{begin_joint_model, end_joint_model, read};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::ground::{Door, GroundState};
use domain::id::CaseId;

use super::refused;
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "ground/joint.html", blocks = ["main"])]
struct JointPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    /// Since when it holds; empty when it does not.
    since: String,
    /// Grounds that stand on it and cover nothing when it ends.
    standing: u32,
}

/// Shows the page for beginning or ending.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let form = Form::new(&page).fill("on", page.today.to_string());
    page.show(&joint_page(&state, &page, &me, case, form).await?)
}

async fn joint_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: Form,
) -> Result<JointPage, Fault> {
    let seen = read(
        state.app(),
        me.worker(),
        case,
        Action::BeginJointModel,
        "joint_model",
    )
    .await?;
    let view = &seen.view;
    Ok(JointPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Grounds),
        case,
        form,
        since: view
            .file
            .case
            .joint_model_since
            .map_or_else(String::new, |since| page.date(since)),
        standing: standing(view),
        page: page.clone(),
    })
}

fn standing(view: &CaseView) -> u32 {
    let grounds = view.file.grounds.iter();
    let standing = grounds
        .filter(|ground| ground.door == Door::JointModel && ground.state == GroundState::InForce);
    u32::try_from(standing.count()).unwrap_or(0)
}

/// Records the beginning or the end.
pub async fn change(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let (app, who, key) = (state.app(), me.worker(), me.key(&form));
    let done = if form.is_chosen("what", "end") {
        end_joint_model(app, who, case, &key).await
    } else {
        let on = form.parsed(
            "on",
            |day| day.parse().ok(),
            page.l.ground_joint_day_error(),
        );
        let Some(on) = on else {
            return page.send_back(&joint_page(&state, &page, &me, case, form).await?);
        };
        begin_joint_model(app, who, case, on, &key).await
    };
    match done {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            return page.done(&format!("/cases/{case}/grounds"), Notice::Saved);
        }
        Err(Failure::Rule(why)) => form.refuse("on", refused::joint_model(page.l, why)),
        Err(other) => return Err(other.into()),
    }
    page.send_back(&joint_page(&state, &page, &me, case, form).await?)
}
