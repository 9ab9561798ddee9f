//! Offering responsibility to another worker. Not the steps after it (`step`).

use actions::Failure;
use actions::team::read;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{AccountId, CaseId};
use domain::responsibility::naming::candidates;

use super::refused;
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::team::{MANY, choice, may_not, one_line};

#[derive(Template)]
#[template(path = "handover/offer.html", blocks = ["main"])]
struct OfferPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    choices: Vec<Choice>,
    is_long: bool,
    /// Who may not, and why.
    others: Vec<(String, String)>,
}

/// Shows the form.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let form = Form::new(&page);
    page.show(&offer_page(&state, &page, &me, case, form).await?)
}

async fn offer_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: Form,
) -> Result<OfferPage, Fault> {
    let team = read(
        state.app(),
        me.worker(),
        case,
        Action::OfferHandover,
        "handover",
    )
    .await?;
    let view = &team.view;
    let present = view.file.responsible_at(view.now).map(|term| term.holder);
    let all = candidates(&view.file, &team.workers, &team.caseloads, &view.model);
    let (mut choices, mut others) = (Vec::new(), Vec::new());
    for candidate in &all {
        let worker = candidate.worker;
        if Some(worker.account) == present {
            continue;
        }
        match candidate.may {
            Ok(()) => choices.push(choice(page, view, worker, candidate.caseload)),
            Err(why) => others.push((worker.name.clone(), may_not(page.l, why))),
        }
    }
    let is_long = choices.len() > MANY;
    Ok(OfferPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Team),
        case,
        form,
        choices: if is_long { one_line(choices) } else { choices },
        is_long,
        others,
        page: page.clone(),
    })
}

/// Offers responsibility. It does not move before the handover is completed.
pub async fn offer(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let to = form.parsed("to", |to| to.parse::<AccountId>().ok(), l.team_to_error());
    let reason = form.required("reason", l.team_offer_reason_error());
    if let (Some(to), Some(reason)) = (to, reason) {
        let key = me.key(&form);
        let (app, worker) = (state.app(), me.worker());
        match actions::handover::offer(app, worker, case, to, &reason, &key).await {
            Ok(id) => {
                let to = format!("/cases/{case}/handovers/{id}");
                return page.done(&to, Notice::HandoverOffered);
            }
            Err(Failure::AlreadyDone(id)) => {
                let to = format!("/cases/{case}/handovers/{id}");
                return page.done(&to, Notice::HandoverOffered);
            }
            Err(Failure::Rule(why)) => {
                let (field, words) = refused::offered(l, why);
                form.refuse(field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&offer_page(&state, &page, &me, case, form).await?)
}
