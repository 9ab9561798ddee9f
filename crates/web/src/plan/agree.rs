//! Agreeing on the draft: what is not ready, what changes, what the change does to open work, and the agreement itself.
//! Not the rules (`domain::plan::agree`).

use actions::plan::Kept;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;
use domain::plan::agree::{Agreeing, not_ready};
use domain::plan::difference::{Consequences, consequences};
use domain::plan::{ClientAgreement, PlanVersion};

use super::difference::{Change, changes};
use super::reader::Reader;
use super::refusal::{self, Mending};
use super::show::about;
use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "plan/agree.html", blocks = ["main"])]
struct AgreePage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    about: String,
    number: u32,
    version: String,
    unready: Vec<Mending>,
    changes: Vec<Change>,
    /// Open tasks of removed lines: they are cancelled unless kept.
    tasks: Vec<Choice>,
    /// Running services of removed lines: they are stopped unless kept.
    services: Vec<Choice>,
    /// Lines that are acknowledged anew, with their carriers.
    to_acknowledge: Vec<String>,
    needs_reason: bool,
    agreements: Vec<Choice>,
}

/// Shows what stands in the way, or the agreement to be recorded.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = read(&state, &me, case).await?;
    let form = Form::new(&page).fill("agreed-on", page.today.to_string());
    match view.file.plan_draft() {
        Some(draft) => page.show(&agree_page(&state, &page, &me, &view, draft, form)),
        None => page.go(&format!("/cases/{case}/plan")),
    }
}

async fn read(
    state: &State,
    me: &SignedIn,
    case: CaseId,
) -> Result<CaseView, crate::answer::Fault> {
    let read = state
        .app()
        .read_case(me.worker(), case, Action::AgreePlan, "plan-agree");
    Ok(read.await?)
}

fn agree_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    view: &CaseView,
    draft: &PlanVersion,
    form: Form,
) -> AgreePage {
    let (l, file) = (page.l, &view.file);
    let national = state.app().national();
    let reader = Reader {
        page,
        view,
        national,
    };
    let unready = not_ready(file, &view.model, &draft.content, view.now, view.today);
    let in_force = file.plan_in_force();
    let after = in_force.map_or_else(Consequences::default, |old| {
        consequences(&old.content, &draft.content, &file.tasks, &file.progress)
    });
    AgreePage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Plan),
        case: file.case.id,
        about: about(reader, draft),
        number: draft.number,
        version: draft.version.to_string(),
        unready: unready
            .iter()
            .map(|one| refusal::unready(reader, &draft.content, one))
            .collect(),
        changes: in_force.map_or_else(Vec::new, |old| {
            changes(reader, &old.content, &draft.content)
        }),
        tasks: tasks(reader, &after),
        services: services(reader, &after),
        to_acknowledge: to_acknowledge(reader, draft, &after),
        needs_reason: draft.number > 1,
        agreements: vec![
            Choice::new("agreed", l.plan_agree_yes()),
            Choice::new("not-agreed", l.plan_agree_no()),
        ],
        form,
        page: page.clone(),
    }
}

fn tasks(reader: Reader<'_>, after: &Consequences) -> Vec<Choice> {
    let (page, file) = (reader.page, &reader.view.file);
    let open = file
        .tasks
        .iter()
        .filter(|task| after.tasks_without_line.contains(&task.id));
    let words = |task: &domain::task::Task| {
        page.l
            .plan_agree_task(task.title.as_str(), page.date(task.due_on))
    };
    open.map(|task| Choice::new(task.id.to_string(), words(task)))
        .collect()
}

fn services(reader: Reader<'_>, after: &Consequences) -> Vec<Choice> {
    let in_force = reader.view.file.plan_in_force();
    let lines = in_force.into_iter().flat_map(|plan| &plan.content.lines);
    let running = lines.filter(|line| after.services_without_line.contains(&line.id));
    running
        .map(|line| Choice::new(line.id.to_string(), reader.title(line)))
        .collect()
}

fn to_acknowledge(reader: Reader<'_>, draft: &PlanVersion, after: &Consequences) -> Vec<String> {
    let found = after.to_acknowledge.iter().filter_map(|(id, owner)| {
        let line = draft.content.lines.iter().find(|line| line.id == *id)?;
        Some(
            reader
                .page
                .l
                .plan_agree_acknowledge(reader.title(line), reader.owner(owner)),
        )
    });
    found.collect()
}

/// Agrees on the draft that was shown.
pub async fn send(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(agreeing) = agreeing(&page, &mut form) {
        let kept = kept(&form);
        let (app, key) = (state.app(), me.key(&form));
        match actions::plan::agree_plan(app, me.worker(), case, agreeing, &kept, &key).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                let to = format!("/cases/{case}/plan#acknowledgements");
                return page.done(&to, Notice::PlanAgreed);
            }
            Err(Failure::Rule(refused)) => {
                let (field, words) = refusal::agree(page.l, &refused);
                form.refuse(field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    let view = read(&state, &me, case).await?;
    match view.file.plan_draft() {
        Some(draft) => page.send_back(&agree_page(&state, &page, &me, &view, draft, form)),
        None => page.go(&format!("/cases/{case}/plan")),
    }
}

/// What was filled in; nothing when something is missing.
fn agreeing(page: &Page, form: &mut Form) -> Option<Agreeing> {
    let l = page.l;
    let agreement = match form.value("agreement") {
        "agreed" => {
            let day = form.date("agreed-on");
            if day.is_none() {
                form.refuse("agreed-on", l.plan_day_error());
            }
            day.map(|on| ClientAgreement::Agreed { on })
        }
        "not-agreed" => form
            .required("because", l.plan_agree_because_error())
            .map(|because| ClientAgreement::NotAgreed { because }),
        _ => {
            form.refuse("agreement", l.plan_agree_choose_error());
            None
        }
    };
    Some(Agreeing {
        seen_version: form.value("version").parse().unwrap_or(0),
        agreement: agreement?,
        copy_given: form.is_chosen("copy-given", "yes"),
        reason_for_change: form.given("reason").map(str::to_owned),
    })
}

fn kept(form: &Form) -> Kept {
    Kept {
        tasks: form
            .values("keep-task")
            .iter()
            .filter_map(|id| id.parse().ok())
            .collect(),
        services: form
            .values("keep-service")
            .iter()
            .filter_map(|id| id.parse().ok())
            .collect(),
    }
}
