//! Naming the responsible worker, a work pair and a substitute, and ending a term. Not the rules (`domain::responsibility::naming`).

use actions::team::{NewSubstitute, TeamView, end_term, read};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{AccountId, CaseId, TermId};
use domain::responsibility::naming::{BesideRefused, NameRefused, candidates};

use super::{back, choice, may_not, refused};
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// From this many on a list is easier than buttons.
pub const MANY: usize = 10;

/// Which of the three is named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Responsible,
    WorkPair,
    Substitute,
}

impl What {
    const fn action(self) -> Action {
        match self {
            Self::Responsible => Action::NameResponsible,
            Self::WorkPair => Action::NameWorkPair,
            Self::Substitute => Action::NameSubstitute,
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Responsible => "responsible",
            Self::WorkPair => "work-pair",
            Self::Substitute => "substitute",
        }
    }
}

#[derive(Template)]
#[template(path = "team/name.html", blocks = ["main"])]
struct NamePage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    path: &'static str,
    title: String,
    text: String,
    button: String,
    choices: Vec<Choice>,
    is_long: bool,
    /// Who may not, and why.
    others: Vec<(String, String)>,
    has_days: bool,
}

/// Shows the form for the responsible worker.
pub async fn show_responsible(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
) -> Answer {
    let form = Form::new(&page);
    page.show(&name_page(&state, &page, &me, case, What::Responsible, form).await?)
}

/// Shows the form for a work pair.
pub async fn show_work_pair(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
) -> Answer {
    let form = Form::new(&page);
    page.show(&name_page(&state, &page, &me, case, What::WorkPair, form).await?)
}

/// Shows the form for a substitute.
pub async fn show_substitute(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
) -> Answer {
    let form = Form::new(&page).fill("from", page.today.to_string());
    page.show(&name_page(&state, &page, &me, case, What::Substitute, form).await?)
}

async fn name_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    what: What,
    form: Form,
) -> Result<NamePage, Fault> {
    let team = read(state.app(), me.worker(), case, what.action(), what.path()).await?;
    let l = page.l;
    let (choices, others) = choices(page, &team, what);
    let (title, text, button) = match what {
        What::Responsible => (
            l.team_name_title(),
            l.team_name_text(),
            l.team_name_button(),
        ),
        What::WorkPair => (
            l.team_pair_title(),
            l.team_pair_text(),
            l.team_pair_button(),
        ),
        What::Substitute => (
            l.team_substitute_title(),
            l.team_substitute_text(),
            l.team_substitute_button(),
        ),
    };
    let is_long = choices.len() > MANY;
    Ok(NamePage {
        head: CaseHead::new(page, &team.view, me.worker(), CasePage::Team),
        case,
        form,
        path: what.path(),
        title,
        text,
        button,
        choices: if is_long { one_line(choices) } else { choices },
        is_long,
        others,
        has_days: what == What::Substitute,
        page: page.clone(),
    })
}

/// Choices for a drop-down list, which has no hints.
pub fn one_line(choices: Vec<Choice>) -> Vec<Choice> {
    choices
        .into_iter()
        .map(|choice| Choice::new(choice.value, format!("{} · {}", choice.label, choice.hint)))
        .collect()
}

/// Those who may, the best first; and those who may not, with the reason.
fn choices(page: &Page, team: &TeamView, what: What) -> (Vec<Choice>, Vec<(String, String)>) {
    let view = &team.view;
    let present = view.file.responsible_at(view.now).map(|term| term.holder);
    let all = candidates(&view.file, &team.workers, &team.caseloads, &view.model);
    let (mut may, mut others) = (Vec::new(), Vec::new());
    for candidate in &all {
        let worker = candidate.worker;
        if Some(worker.account) == present {
            continue;
        }
        match candidate.may {
            // Anybody who works with clients may be a work pair; the rule narrows social care's.
            Err(why) if what != What::WorkPair => {
                others.push((worker.name.clone(), may_not(page.l, why)));
            }
            _ if sees_no_person(worker) => {}
            _ => may.push(choice(page, view, worker, candidate.caseload)),
        }
    }
    (may, others)
}

fn sees_no_person(worker: &domain::person::Worker) -> bool {
    use domain::person::Duty;
    matches!(worker.duty, Duty::Leader | Duty::Administrator)
}

/// Names the responsible worker.
pub async fn name_responsible(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let to = form.parsed("to", |to| to.parse::<AccountId>().ok(), l.team_to_error());
    let reason = form.required("reason", l.team_reason_error());
    if let (Some(to), Some(reason)) = (to, reason) {
        let key = me.key(&form);
        match actions::team::name_responsible(state.app(), me.worker(), case, to, &reason, &key)
            .await
        {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}/team"), Notice::TermBegun);
            }
            Err(Failure::Rule(why)) => {
                let is_reason = why == NameRefused::ReasonMissing;
                form.refuse(
                    if is_reason { "reason" } else { "to" },
                    refused::named(l, why),
                );
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&name_page(&state, &page, &me, case, What::Responsible, form).await?)
}

/// Names a work pair.
pub async fn name_work_pair(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let to = form.parsed("to", |to| to.parse::<AccountId>().ok(), l.team_to_error());
    let reason = form.required("reason", l.team_reason_error());
    if let (Some(to), Some(reason)) = (to, reason) {
        let key = me.key(&form);
        match actions::team::name_work_pair(state.app(), me.worker(), case, to, &reason, &key).await
        {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}/team"), Notice::TermBegun);
            }
            Err(Failure::Rule(why)) => form.refuse("to", refused::beside(l, why)),
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&name_page(&state, &page, &me, case, What::WorkPair, form).await?)
}

/// Names a substitute from one day to another.
pub async fn name_substitute(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    let who = form.parsed("to", |to| to.parse::<AccountId>().ok(), l.team_to_error());
    let reason = form.required("reason", l.team_reason_error());
    let from = form.parsed("from", |day| day.parse().ok(), l.team_from_error());
    let to = form.parsed("until", |day| day.parse().ok(), l.team_until_error());
    if let (Some(who), Some(reason), Some(from), Some(to)) = (who, reason, from, to) {
        let substitute = NewSubstitute {
            who,
            from,
            to,
            reason,
        };
        let key = me.key(&form);
        match actions::team::name_substitute(state.app(), me.worker(), case, &substitute, &key)
            .await
        {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}/team"), Notice::TermBegun);
            }
            Err(Failure::Rule(why)) => {
                let is_days = why == BesideRefused::EndsBeforeItStarts;
                form.refuse(
                    if is_days { "until" } else { "to" },
                    refused::beside(l, why),
                );
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&name_page(&state, &page, &me, case, What::Substitute, form).await?)
}

#[derive(Template)]
#[template(path = "team/end.html", blocks = ["main"])]
struct EndPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    action: String,
    title: String,
    text: String,
    button: String,
    /// Lines of the plan that need a new owner first.
    lines: Vec<String>,
}

/// A page that says what ends before it is done.
pub struct Ending {
    pub action: String,
    pub title: String,
    pub text: String,
    pub button: String,
    pub lines: Vec<String>,
}

/// The page for leaving a team or ending a term.
pub fn ending(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    form: Form,
    what: Ending,
) -> impl Template {
    EndPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Team),
        case: view.file.case.id,
        form,
        action: what.action,
        title: what.title,
        text: what.text,
        button: what.button,
        lines: what.lines,
        page: page.clone(),
    }
}

fn end_words(page: &Page, view: &CaseView, id: TermId) -> Result<Ending, Fault> {
    let l = page.l;
    let file = &view.file;
    let term = file.terms.iter().find(|term| term.id == id);
    let term = term.ok_or(Fault::NotFound)?;
    let name = file
        .people
        .get(&term.holder)
        .map_or("", |worker| worker.name.as_str());
    Ok(Ending {
        action: format!("/cases/{}/team/terms/{id}", file.case.id),
        title: l.team_end_title(word::term(l, term.kind), name),
        text: l.team_end_text(),
        button: l.team_end_button(),
        lines: Vec::new(),
    })
}

/// Asks whether a term is to end.
pub async fn show_end(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, term)): Path<(CaseId, TermId)>,
) -> Answer {
    let app = state.app();
    let view = app
        .read_case(me.worker(), case, Action::EndTerm, "term")
        .await?;
    let what = end_words(&page, &view, term)?;
    page.show(&ending(&page, &view, &me, Form::new(&page), what))
}

/// Ends a work pair's or a substitute's term.
pub async fn end(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, term)): Path<(CaseId, TermId)>,
    mut form: Form,
) -> Answer {
    let app = state.app();
    match end_term(app, me.worker(), case, term, &me.key(&form)).await {
        Ok(stays) => return back(&page, case, stays, Notice::TermEnded),
        Err(Failure::AlreadyDone(how)) => {
            return back(&page, case, how != "leaves", Notice::TermEnded);
        }
        Err(Failure::Rule(why)) => form.refuse("end", refused::ended(page.l, why)),
        Err(other) => return Err(other.into()),
    }
    let view = app
        .read_case(me.worker(), case, Action::EndTerm, "term")
        .await?;
    let what = end_words(&page, &view, term)?;
    page.send_back(&ending(&page, &view, &me, form, what))
}
