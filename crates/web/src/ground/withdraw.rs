//! Withdrawing a ground: a page that says what ends at once, then the deed. Not the rules (`domain::ground::withdrawal_preview`).

use actions::ground::{GroundsView, preview_withdrawal, withdraw as withdraw_ground};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::ground::{GivenBy, Ground, Loser, Preview, Recipient};
use domain::id::{CaseId, GroundId};

use super::refused;
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "ground/withdraw.html", blocks = ["main"])]
struct WithdrawPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    action: String,
    title: String,
    /// Who loses sight of what.
    losses: Vec<(String, String)>,
    tasks: Vec<String>,
    lines: Vec<String>,
    /// Planned meetings with somebody who may no longer hear: name and address.
    meetings: Vec<(String, String)>,
}

/// Shows what withdrawing would end.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, GroundId)>,
) -> Answer {
    let form = Form::new(&page);
    page.show(&withdraw_page(&state, &page, &me, (case, id), form).await?)
}

async fn withdraw_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    (case, id): (CaseId, GroundId),
    form: Form,
) -> Result<WithdrawPage, Fault> {
    let (seen, ground, preview) = preview_withdrawal(state.app(), me.worker(), case, id).await?;
    // What the law gives ends when its condition ends; there is nothing to withdraw.
    if ground.door.rule().given_by == GivenBy::Law {
        return Err(Fault::NotFound);
    }
    Ok(words(page, &seen, me, &ground, &preview, form))
}

fn words(
    page: &Page,
    seen: &GroundsView,
    me: &SignedIn,
    ground: &Ground,
    preview: &Preview,
    form: Form,
) -> WithdrawPage {
    let l = page.l;
    let view = &seen.view;
    let file = &view.file;
    let to = match &ground.recipient {
        Recipient::Organisation { organisation, .. } => seen
            .organisations
            .iter()
            .find(|one| one.id == *organisation)
            .map_or("", |one| one.name.as_str()),
        Recipient::Named { name } => name,
    };
    let task = |id: &domain::id::TaskId| {
        let found = file.tasks.iter().find(|task| task.id == *id);
        found.map(|task| task.title.clone())
    };
    let meeting = |id: &domain::id::MeetingId| {
        let found = file.meetings.iter().find(|meeting| meeting.id == *id)?;
        let words = format!("{} · {}", page.moment(found.starts_at), found.title);
        Some((words, format!("/meetings/{id}")))
    };
    WithdrawPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Grounds),
        case: file.case.id,
        form,
        action: format!("/cases/{}/grounds/{}/withdraw", file.case.id, ground.id),
        title: l.ground_withdraw_title(word::door(l, ground.door), to),
        losses: preview
            .losses
            .iter()
            .map(|loss| {
                let classes: Vec<_> = loss
                    .classes
                    .iter()
                    .map(|class| word::class(l, *class))
                    .collect();
                (loser(view, &loss.who), classes.join(", "))
            })
            .collect(),
        tasks: preview.tasks.iter().filter_map(task).collect(),
        lines: lines(view, preview),
        meetings: preview.meetings.iter().filter_map(meeting).collect(),
        page: page.clone(),
    }
}

fn loser(view: &CaseView, who: &Loser) -> String {
    match who {
        Loser::Account(account) => {
            let worker = view.file.people.get(account);
            worker.map_or_else(String::new, |worker| {
                format!("{} · {}", worker.name, worker.organisation_name)
            })
        }
        Loser::Named(name) => name.clone(),
    }
}

fn lines(view: &CaseView, preview: &Preview) -> Vec<String> {
    let Some(plan) = view.file.plan_in_force() else {
        return Vec::new();
    };
    let lines = plan.content.lines.iter();
    lines
        .filter(|line| preview.lines.contains(&line.id))
        .map(|line| line.what.clone())
        .collect()
}

/// Withdraws the ground; it ends at once.
pub async fn withdraw(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, GroundId)>,
    mut form: Form,
) -> Answer {
    let reason = form.value("reason").to_owned();
    let key = me.key(&form);
    match withdraw_ground(state.app(), me.worker(), case, id, &reason, &key).await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            return page.done(&format!("/cases/{case}/grounds"), Notice::GroundWithdrawn);
        }
        Err(Failure::Rule(why)) => form.refuse("reason", refused::withdrawn(page.l, why)),
        Err(other) => return Err(other.into()),
    }
    // Withdrawn in another tab: there is nothing left to preview, so the page of grounds says how it stands.
    match withdraw_page(&state, &page, &me, (case, id), form).await {
        Ok(view) => page.send_back(&view),
        Err(Fault::NotFound) => {
            let app = state.app();
            app.read_case(me.worker(), case, Action::ReadGrounds, "grounds")
                .await?;
            page.go(&format!("/cases/{case}/grounds"))
        }
        Err(other) => Err(other),
    }
}
