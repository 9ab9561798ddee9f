//! A line's own page: what the catalogue says of its service, how it goes, and beginning, ending and stopping it.
//! Not the whole plan (`show`).

use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{CaseId, LineId};
use domain::plan::{LineOwner, LineState, PlanLine};
use domain::service::ServiceRefused;
use jiff::civil::Date;

use super::difference::line_words;
use super::reader::Reader;
use super::{refusal, show as plan};
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::part::Tag;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "plan/line.html", blocks = ["main"])]
struct LinePage {
    page: Page,
    head: CaseHead,
    form: Form,
    href: String,
    back: String,
    title: String,
    words: String,
    tag: Tag,
    outcome: String,
    /// Label and text from the catalogue.
    facts: Vec<(String, String)>,
    may_begin: bool,
    may_end: bool,
    /// Whose "cannot" may be written here: `carrier` or `client`, with the name.
    cannot: Vec<(&'static str, String)>,
}

/// The line of a case: of the plan in force, or the newest agreed version that has it.
pub fn found(view: &CaseView, id: LineId) -> Option<&PlanLine> {
    let agreed = view.file.plans.iter().rev().filter(|plan| !plan.is_draft());
    let mut lines = agreed.flat_map(|plan| &plan.content.lines);
    lines.find(|line| line.id == id)
}

/// Shows a line.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, LineId)>,
) -> Answer {
    let view = read(&state, &me, case).await?;
    let today = page.today.to_string();
    let form = ["begin-on", "end-on", "stop-on"]
        .into_iter()
        .fold(Form::new(&page), |form, name| {
            form.fill(name, today.clone())
        });
    let shown = line_page(&state, &page, &me, &view, id, form)?;
    page.show(&shown)
}

/// Sends the line's page back with what was typed.
pub fn send_back(
    state: &State,
    page: &Page,
    me: &SignedIn,
    view: &CaseView,
    id: LineId,
    form: Form,
) -> Answer {
    let shown = line_page(state, page, me, view, id, form)?;
    page.send_back(&shown)
}

async fn read(state: &State, me: &SignedIn, case: CaseId) -> Result<CaseView, Fault> {
    let read = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "plan-line");
    Ok(read.await?)
}

fn line_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    view: &CaseView,
    id: LineId,
    form: Form,
) -> Result<LinePage, Fault> {
    let reader = Reader {
        page,
        view,
        national: state.app().national(),
    };
    let line = found(view, id).ok_or(Fault::NotFound)?;
    let case = view.file.case.id;
    let in_force = view.file.plan_in_force();
    let is_open = view.file.case.is_open();
    let has_line = in_force.is_some_and(|plan| plan.content.lines.iter().any(|own| own.id == id));
    let state_now = reader.state(id);
    let is_over = matches!(
        state_now,
        LineState::Done { .. } | LineState::Stopped { .. }
    );
    let content = in_force.map(|plan| &plan.content);
    Ok(LinePage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Plan),
        href: super::document::line_href(case, line),
        back: format!("/cases/{case}/plan"),
        title: reader.title(line),
        words: content.map_or_else(String::new, |content| line_words(reader, content, line)),
        tag: reader.tag(line),
        outcome: reader.outcome(id),
        facts: facts(reader, line),
        may_begin: is_open
            && has_line
            && state_now == LineState::Planned
            && view.may(Action::BeginService, me.worker()),
        may_end: is_open && !is_over && view.may(Action::EndService, me.worker()),
        cannot: if is_open && has_line {
            cannot(reader, line, me)
        } else {
            Vec::new()
        },
        form,
        page: page.clone(),
    })
}

fn cannot(reader: Reader<'_>, line: &PlanLine, me: &SignedIn) -> Vec<(&'static str, String)> {
    let account = me.worker().account;
    let records = plan::records(reader, account);
    let carrier = &line.responsible;
    let is_carriers =
        carrier.account() == Some(account) || (records && matches!(carrier, LineOwner::Named(_)));
    let of_carrier = is_carriers.then(|| ("carrier", reader.owner(carrier)));
    let of_client = records.then(|| ("client", reader.owner(&LineOwner::Client)));
    of_carrier.into_iter().chain(of_client).collect()
}

fn facts(reader: Reader<'_>, line: &PlanLine) -> Vec<(String, String)> {
    let (l, page) = (reader.page.l, reader.page);
    let Some(row) = line.service.as_ref().and_then(|code| reader.service(code)) else {
        return Vec::new();
    };
    let arranged = row
        .arranged_by
        .iter()
        .map(|kind| word::organisation(l, *kind));
    let mut facts = vec![
        (l.plan_service_group(), word::service_group(l, row.group)),
        (
            l.plan_service_arranged(),
            arranged.collect::<Vec<_>>().join(", "),
        ),
    ];
    facts.extend(
        row.note
            .map(|note| (l.plan_service_how(), page.say(note).to_owned())),
    );
    let beside = row
        .may_run_with
        .map(|with| (l.plan_service_with(), page.say(with).to_owned()));
    facts.extend(beside);
    facts
}

/// Begins the line's service.
pub async fn begin(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, LineId)>,
    mut form: Form,
) -> Answer {
    let Some(on) = day(&page, &mut form, "begin-on") else {
        return again(&state, &page, &me, case, id, form).await;
    };
    let (app, key) = (state.app(), me.key(&form));
    let done = actions::service::begin(app, me.worker(), case, id, on, &key).await;
    settle(
        &state,
        &page,
        &me,
        (case, id),
        form,
        done,
        "begin-on",
        "begin-on",
    )
    .await
}

/// Ends the line's service with its result.
pub async fn end(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, LineId)>,
    mut form: Form,
) -> Answer {
    let Some(on) = day(&page, &mut form, "end-on") else {
        return again(&state, &page, &me, case, id, form).await;
    };
    let (app, key) = (state.app(), me.key(&form));
    let result = form.value("result");
    let done = actions::service::end(app, me.worker(), case, id, on, result, &key).await;
    settle(
        &state,
        &page,
        &me,
        (case, id),
        form,
        done,
        "end-on",
        "result",
    )
    .await
}

/// Stops the line's service, because.
pub async fn stop(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, LineId)>,
    mut form: Form,
) -> Answer {
    let Some(on) = day(&page, &mut form, "stop-on") else {
        return again(&state, &page, &me, case, id, form).await;
    };
    let (app, key) = (state.app(), me.key(&form));
    let because = form.value("because");
    let done = actions::service::stop(app, me.worker(), case, id, on, because, &key).await;
    settle(
        &state,
        &page,
        &me,
        (case, id),
        form,
        done,
        "stop-on",
        "because",
    )
    .await
}

fn day(page: &Page, form: &mut Form, name: &str) -> Option<Date> {
    let day = form.date(name);
    if day.is_none() {
        form.refuse(name, page.l.plan_day_error());
    }
    day
}

async fn again(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    id: LineId,
    form: Form,
) -> Answer {
    let view = read(state, me, case).await?;
    send_back(state, page, me, &view, id, form)
}

/// Goes back to the plan, or says at the field of the day or of the words why not.
#[allow(
    clippy::too_many_arguments,
    reason = "the three forms of a line end alike"
)]
async fn settle(
    state: &State,
    page: &Page,
    me: &SignedIn,
    (case, id): (CaseId, LineId),
    mut form: Form,
    done: Result<(), Failure<ServiceRefused>>,
    day: &str,
    words: &str,
) -> Answer {
    match done {
        Ok(()) | Err(Failure::AlreadyDone(_)) => page.done(
            &format!("/cases/{case}/plan#services"),
            Notice::ServiceRecorded,
        ),
        Err(Failure::Rule(refused)) => {
            let is_words = matches!(
                refused,
                ServiceRefused::ResultMissing | ServiceRefused::ReasonMissing
            );
            let field = if is_words { words } else { day };
            form.refuse(field, refusal::service(page.l, refused));
            again(state, page, me, case, id, form).await
        }
        Err(other) => Err(other.into()),
    }
}
