//! The editor of the draft: the model's sections, goals and lines added and removed, saved as it is written.
//! Not agreeing (`agree`), not two texts of one draft (`merge`).

mod page;

use actions::plan::Saved;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;
use domain::model::WorkAbilityPart;
use domain::plan::draft::EditRefused;
use domain::plan::{Goal, LineOwner, PlanContent, PlanLine};

use super::{content, merge, refusal};
use crate::answer::Answer;
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

pub use page::editor;

/// Shows the draft to be written; without a draft, the plan.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = read(&state, &me, case).await?;
    let Some(draft) = view.file.plan_draft() else {
        return page.go(&format!("/cases/{case}/plan"));
    };
    let form = content::filled(&page, &draft.content, draft.version);
    page.show(&editor(&state, &page, &me, &view, form))
}

/// Reads the case for writing its plan.
pub async fn read(
    state: &State,
    me: &SignedIn,
    case: CaseId,
) -> Result<CaseView, crate::answer::Fault> {
    let read = state
        .app()
        .read_case(me.worker(), case, Action::EditPlan, "plan-edit");
    Ok(read.await?)
}

/// Saves, and does what the pressed button says: adds, removes, goes on.
pub async fn send(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let mut written = content::read(&page, &mut form);
    if !form.is_valid() {
        let view = read(&state, &me, case).await?;
        return page.send_back(&editor(&state, &page, &me, &view, form));
    }
    let pressed = form.value("do").to_owned();
    let anchor = press(&state, &mut written, &pressed);
    match save(&state, &me, case, &form, written.clone()).await {
        Ok(_) | Err(Failure::AlreadyDone(_)) => match pressed.as_str() {
            "ready" => page.go(&format!("/cases/{case}/plan/agree")),
            "" | "save" => page.done(&format!("/cases/{case}/plan/edit"), Notice::PlanSaved),
            _ => page.go(&format!("/cases/{case}/plan/edit#{anchor}")),
        },
        Err(Failure::Rule(EditRefused::ChangedMeanwhile { .. }) | Failure::Stale) => {
            merge::show(&state, &page, &me, case, &written, Form::new(&page)).await
        }
        Err(Failure::Rule(refused)) => {
            form.refuse("client-words", refusal::edit(page.l, refused));
            let view = read(&state, &me, case).await?;
            page.send_back(&editor(&state, &page, &me, &view, form))
        }
        Err(other) => Err(other.into()),
    }
}

async fn save(
    state: &State,
    me: &SignedIn,
    case: CaseId,
    form: &Form,
    written: PlanContent,
) -> Result<Saved, Failure<EditRefused>> {
    let seen = form.value("version").parse().unwrap_or(0);
    actions::plan::save(state.app(), me.worker(), case, seen, written, &me.key(form)).await
}

/// Adds or removes what the button names; the anchor to land on.
fn press(state: &State, written: &mut PlanContent, pressed: &str) -> String {
    if let Some(part) = pressed
        .strip_prefix("add-goal-")
        .and_then(WorkAbilityPart::parse)
    {
        let is_first = !written.goals.iter().any(|goal| goal.is_career_goal);
        let goal = Goal {
            id: state.new_id().into(),
            part,
            text: String::new(),
            is_career_goal: is_first && part == WorkAbilityPart::Work,
        };
        let anchor = format!("goal-{}", goal.id);
        written.goals.push(goal);
        return anchor;
    }
    if pressed == "add-line" {
        let line = PlanLine {
            id: state.new_id().into(),
            goal: None,
            service: None,
            what: String::new(),
            responsible: LineOwner::Named(String::new()),
            starts_on: None,
            ends_on: None,
        };
        let anchor = format!("line-{}", line.id);
        written.lines.push(line);
        return anchor;
    }
    if let Some(id) = pressed.strip_prefix("remove-goal-") {
        written.goals.retain(|goal| goal.id.to_string() != id);
        for line in &mut written.lines {
            line.goal = line.goal.filter(|goal| goal.to_string() != id);
        }
        return "goals".into();
    }
    if let Some(id) = pressed.strip_prefix("remove-line-") {
        written.lines.retain(|line| line.id.to_string() != id);
    }
    "lines".into()
}

#[derive(Template)]
#[template(path = "plan/saved.html")]
struct SavedPart {
    words: String,
    is_saved: bool,
    /// What the next save must have seen.
    version: String,
}

/// Saves while it is being written; answers the small status line.
pub async fn autosave(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let written = content::read(&page, &mut form);
    let seen = form.value("version").to_owned();
    if !form.is_valid() {
        return page.show(&SavedPart {
            words: l.plan_autosave_day(),
            is_saved: false,
            version: seen,
        });
    }
    let part = match save(&state, &me, case, &form, written).await {
        Ok(saved) => SavedPart {
            words: l.plan_autosave_done(page.time_of(saved.at)),
            is_saved: true,
            version: saved.version.to_string(),
        },
        Err(Failure::Rule(_) | Failure::Stale | Failure::AlreadyDone(_)) => SavedPart {
            words: l.plan_autosave_changed(),
            is_saved: false,
            version: seen,
        },
        Err(other) => return Err(other.into()),
    };
    page.show(&part)
}

/// Throws the draft away.
pub async fn discard(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let seen = form.value("version").parse().unwrap_or(0);
    let (app, key) = (state.app(), me.key(&form));
    match actions::plan::discard(app, me.worker(), case, seen, &key).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done(&format!("/cases/{case}/plan"), Notice::PlanDiscarded)
        }
        Err(Failure::Rule(refused)) => {
            let view = read(&state, &me, case).await?;
            let Some(draft) = view.file.plan_draft() else {
                return page.go(&format!("/cases/{case}/plan"));
            };
            form = content::filled(&page, &draft.content, draft.version);
            form.refuse("client-words", refusal::edit(page.l, refused));
            page.send_back(&editor(&state, &page, &me, &view, form))
        }
        Err(other) => Err(other.into()),
    }
}
