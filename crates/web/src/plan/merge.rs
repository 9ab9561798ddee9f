//! Two people wrote one draft: both texts side by side, and the choice of whose stays (I-10).
//! Not the rule (`domain::plan::merge`).

use actions::Failure;
use askama::Template;
use axum::extract::Path;
use domain::id::CaseId;
use domain::plan::draft::EditRefused;
use domain::plan::merge::merge;
use domain::plan::{LineOwner, PlanContent};

use super::difference::changes;
use super::reader::Reader;
use super::show::about;
use super::{content, edit};
use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "plan/merge.html", blocks = ["main"])]
struct MergePage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    about: String,
    version: String,
    /// My whole text, carried along.
    mine: Vec<(String, String)>,
    rows: Vec<MergeRow>,
}

struct MergeRow {
    name: String,
    what: String,
    choices: Vec<Choice>,
}

/// Shows both texts: 409.
pub async fn show(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    mine: &PlanContent,
    form: Form,
) -> Answer {
    let view = edit::read(state, me, case).await?;
    let Some(draft) = view.file.plan_draft() else {
        return page.go(&format!("/cases/{case}/plan"));
    };
    let reader = Reader {
        page,
        view: &view,
        national: state.app().national(),
    };
    let l = page.l;
    let who = reader.owner(&LineOwner::Account(draft.written_by()));
    let said = |text: String| {
        if text.is_empty() {
            l.plan_merge_nothing()
        } else {
            text
        }
    };
    let rows = changes(reader, &draft.content, mine)
        .into_iter()
        .map(|change| MergeRow {
            name: format!("pick-{}", change.difference.key()),
            choices: vec![
                Choice::new("theirs", l.plan_merge_theirs(who.as_str())).hint(said(change.before)),
                Choice::new("mine", l.plan_merge_mine()).hint(said(change.after)),
            ],
            what: change.what,
        });
    page.show_conflict(&MergePage {
        rows: rows.collect(),
        head: CaseHead::new(page, &view, me.worker(), CasePage::Plan),
        case,
        about: about(reader, draft),
        version: draft.version.to_string(),
        mine: content::fields(mine),
        form,
        page: page.clone(),
    })
}

/// Saves what was chosen, unless somebody saved again.
pub async fn send(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let mine = content::read(&page, &mut form.clone());
    let view = edit::read(&state, &me, case).await?;
    let Some(draft) = view.file.plan_draft() else {
        return page.go(&format!("/cases/{case}/plan"));
    };
    for difference in domain::plan::difference::diff(&draft.content, &mine) {
        let name = format!("pick-{}", difference.key());
        form.required(&name, page.l.plan_merge_error());
    }
    let seen = form.value("version").parse().unwrap_or(0);
    if draft.version != seen || !form.is_valid() {
        return show(&state, &page, &me, case, &mine, form).await;
    }
    let merged = merge(&draft.content, &mine, |difference| {
        form.is_chosen(&format!("pick-{}", difference.key()), "theirs")
    });
    let (app, key) = (state.app(), me.key(&form));
    match actions::plan::save(app, me.worker(), case, seen, merged, &key).await {
        Ok(_) | Err(Failure::AlreadyDone(_)) => {
            page.done(&format!("/cases/{case}/plan/edit"), Notice::PlanSaved)
        }
        Err(Failure::Rule(EditRefused::ChangedMeanwhile { .. }) | Failure::Stale) => {
            show(&state, &page, &me, case, &mine, form).await
        }
        Err(other) => Err(other.into()),
    }
}
