//! The list of cases: search by name, identity code or number; filters kept in the address; tables that are read fast.
//! Not a single case (`case`).

use std::fmt::Write as _;

use actions::cases::{Alert, CaseFilter, CaseRow, Order, search};
use askama::Template;
use axum::Router;
use axum::extract::RawQuery;
use axum::routing::get;
use domain::case::ModelVersion;
use domain::id::CaseId;
use domain::model::{ModelCode, MunicipalityCode, StepCode};

use crate::answer::Answer;
use crate::form::{Choice, Form, decode, encode};
use crate::page::Page;
use crate::part::{EmptyState, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

const ROWS: u32 = 50;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new().route("/cases", get(show))
}

#[derive(Template)]
#[template(path = "cases/list.html", blocks = ["main"])]
struct CasesPage {
    page: Page,
    form: Form,
    steps: Vec<Choice>,
    workers: Vec<Choice>,
    alerts: Vec<Choice>,
    orders: Vec<Choice>,
    states: Vec<Choice>,
    count: String,
    rows: Vec<RowWords>,
    empty: EmptyState,
    earlier: Option<String>,
    later: Option<String>,
}

/// One line of the list in words.
pub struct RowWords {
    pub case: CaseId,
    pub name: String,
    pub about: String,
    pub step: String,
    pub since: String,
    pub responsible: String,
    pub next: String,
    pub next_owner: String,
    pub tags: Vec<Tag>,
}

async fn show(state: State, page: Page, me: SignedIn, RawQuery(query): RawQuery) -> Answer {
    let asked = decode(query.as_deref().unwrap_or_default());
    let mut form = Form::new(&page);
    for (name, value) in &asked {
        form = form.fill(name, value.as_str());
    }
    for (name, usual) in [("state", "open"), ("order", "next")] {
        if form.given(name).is_none() {
            form = form.fill(name, usual);
        }
    }
    let filter = filter(&form);
    let found = search(state.app(), me.worker(), &filter).await?;
    let model = state.app().model_of_county(&me.worker().county);
    let steps = model
        .iter()
        .flat_map(|model| &model.steps)
        .map(|step| Choice::new(step.code.as_str(), page.say(&step.name)));
    let workers = found
        .workers
        .iter()
        .map(|worker| Choice::new(worker.account.to_string(), worker.name.as_str()));
    let shown_from = filter.offset + 1;
    let shown_to = filter.offset + u32::try_from(found.rows.len()).unwrap_or(0);
    let l = page.l;
    page.show(&CasesPage {
        steps: steps.collect(),
        workers: workers.collect(),
        alerts: vec![
            Choice::new("responsible", l.desk_alert_responsible()),
            Choice::new("ground", l.desk_alert_ground()),
            Choice::new("review", l.desk_alert_review()),
            Choice::new("next", l.desk_alert_next()),
        ],
        orders: vec![
            Choice::new("next", l.cases_order_next()),
            Choice::new("name", l.cases_order_name()),
            Choice::new("step", l.cases_order_step()),
        ],
        states: vec![
            Choice::new("open", l.cases_state_open()),
            Choice::new("closed", l.cases_state_closed()),
        ],
        count: if found.count > ROWS {
            l.cases_count_part(shown_from, shown_to, found.count)
        } else {
            l.cases_count(found.count)
        },
        rows: found
            .rows
            .iter()
            .map(|row| row_words(&state, &page, row))
            .collect(),
        empty: EmptyState::new("users", l.cases_empty_title(), l.cases_empty_text()),
        earlier: (filter.offset > 0).then(|| address(&asked, filter.offset.saturating_sub(ROWS))),
        later: (shown_to < found.count).then(|| address(&asked, filter.offset + ROWS)),
        form,
        page: page.clone(),
    })
}

fn filter(form: &Form) -> CaseFilter {
    CaseFilter {
        words: form.value("q").to_owned(),
        step: form.given("step").map(str::to_owned),
        responsible: form
            .given("responsible")
            .and_then(|account| account.parse().ok()),
        alert: match form.value("alert") {
            "responsible" => Some(Alert::ResponsibleMissing),
            "ground" => Some(Alert::GroundMissing),
            "review" => Some(Alert::ReviewLate),
            "next" => Some(Alert::NextStepMissing),
            _ => None,
        },
        closed: form.value("state") == "closed",
        order: match form.value("order") {
            "name" => Order::Name,
            "step" => Order::Step,
            _ => Order::NextStep,
        },
        limit: ROWS,
        offset: form.value("from").parse().unwrap_or(0),
    }
}

/// The same list from another row on.
fn address(asked: &[(String, String)], from: u32) -> String {
    let mut address = format!("/cases?from={from}");
    for (name, value) in asked
        .iter()
        .filter(|(name, value)| name != "from" && !value.is_empty())
    {
        // Writing to a string cannot fail.
        let _ = write!(address, "&{}={}", encode(name), encode(value));
    }
    address
}

/// A line of the list in words.
pub fn row_words(state: &State, page: &Page, row: &CaseRow) -> RowWords {
    let l = page.l;
    let version = ModelVersion {
        code: ModelCode::new(row.model_code.as_str()),
        version: row.model_version,
    };
    let model = state.app().models().version(&version);
    let step = model.and_then(|model| {
        model
            .step(&StepCode::new(row.step.as_str()))
            .map(|step| page.say(&step.name).to_owned())
    });
    let municipality = row
        .municipality
        .as_deref()
        .map(MunicipalityCode::new)
        .and_then(|code| page.municipality(&code));
    let age = row
        .born_on
        .and_then(|born| u32::try_from(i32::from(page.today.year()) - i32::from(born.year())).ok());
    let age = age.map(|years| {
        let born = row.born_on.unwrap_or_default();
        let had_birthday = (page.today.month(), page.today.day()) >= (born.month(), born.day());
        l.case_age(years.saturating_sub(u32::from(!had_birthday)))
    });
    let place = if row.has_safety_ban {
        Some(l.case_safety_ban())
    } else {
        municipality
    };
    let about: Vec<String> = age
        .into_iter()
        .chain(place)
        .chain([row.number.clone()])
        .collect();
    let next = match (row.next_kind.as_deref(), row.next_on) {
        (Some(kind), Some(on)) => next_words(page, kind, &page.date(on)),
        _ => l.cases_next_none(),
    };
    RowWords {
        case: row.case,
        name: format!("{} {}", row.last_name, row.first_names),
        about: about.join(" · "),
        step: step.unwrap_or_else(|| row.step.clone()),
        since: row
            .step_entered_on
            .map(|on| l.cases_since(page.date(on)))
            .unwrap_or_default(),
        responsible: row
            .responsible_name
            .clone()
            .unwrap_or_else(|| "–".to_owned()),
        next,
        next_owner: row.next_owner_name.clone().unwrap_or_default(),
        tags: tags(page, row),
    }
}

fn next_words(page: &Page, kind: &str, on: &str) -> String {
    let l = page.l;
    match kind {
        "meeting" => l.cases_next_meeting(on),
        "assessment" => l.cases_next_assessment(on),
        "review" => l.cases_next_review(on),
        "follow_up" => l.cases_next_follow_up(on),
        _ => l.cases_next_task(on),
    }
}

fn tags(page: &Page, row: &CaseRow) -> Vec<Tag> {
    let l = page.l;
    let late = row.is_open && row.review_on.is_some_and(|on| on < page.today);
    [
        row.lacks_responsible
            .then(|| Tag::new(Tone::Danger, l.desk_alert_responsible())),
        row.lacks_ground
            .then(|| Tag::new(Tone::Warning, l.desk_alert_ground())),
        late.then(|| Tag::new(Tone::Warning, l.desk_alert_review())),
        row.lacks_next_step
            .then(|| Tag::new(Tone::Warning, l.desk_alert_next())),
    ]
    .into_iter()
    .flatten()
    .collect()
}
