//! Results of instruments owned by others: which one, and the form of its result fields.
//! Never the instrument's items: only that it was done, its numbers and our own summary.

use actions::assessment::{NewResult, result};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::record::InstrumentRefused;
use domain::id::CaseId;
use domain::model::{Instrument, InstrumentCode, LicenceClass, ResultField};
use std::collections::BTreeMap;

use super::{frame, open, overview_of, required_day};
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage, FormFrame};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "assessment/instruments.html", blocks = ["main"])]
struct InstrumentsPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    instruments: Vec<InstrumentRow>,
}

struct InstrumentRow {
    code: String,
    name: String,
    owner: String,
    may_record: bool,
}

#[derive(Template)]
#[template(path = "assessment/instrument.html", blocks = ["main"])]
struct InstrumentPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    note: String,
    link: Option<String>,
    numbers: Vec<NumberField>,
    words: Vec<(String, String)>,
}

struct NumberField {
    name: String,
    label: String,
    hint: String,
}

/// Shows the county's instruments to choose from.
pub async fn choose(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::RecordResult).await?;
    let row = |instrument: &Instrument| InstrumentRow {
        code: instrument.code.to_string(),
        name: page.say(&instrument.name).to_owned(),
        owner: instrument.owner.clone(),
        may_record: instrument.licence != LicenceClass::Permission || instrument.permission_held,
    };
    let mut head = CaseHead::new(&page, &view, me.worker(), CasePage::Assessments);
    head.without_alerts();
    page.show(&InstrumentsPage {
        head,
        case,
        instruments: view.model.instruments.iter().map(row).collect(),
        page: page.clone(),
    })
}

/// Shows the form of one instrument.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, code)): Path<(CaseId, String)>,
) -> Answer {
    let view = open(&state, &me, case, Action::RecordResult).await?;
    let form = Form::new(&page).fill("done_on", view.today.to_string());
    page.show(&instrument_page(&page, &view, &me, &code.into(), form)?)
}

fn has_range(field: &ResultField) -> bool {
    field.from.is_some() || field.to.is_some()
}

fn instrument_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    code: &InstrumentCode,
    form: Form,
) -> Result<InstrumentPage, Fault> {
    let l = page.l;
    let instrument = view.model.instrument(code).ok_or(Fault::NotFound)?;
    let (numbers, words): (Vec<_>, Vec<_>) = instrument
        .results
        .iter()
        .partition(|field| has_range(field));
    let number = |field: &&ResultField| NumberField {
        name: format!("value-{}", field.code),
        label: page.say(&field.name).to_owned(),
        hint: range(page, field),
    };
    let word = |field: &&ResultField| {
        (
            format!("note-{}", field.code),
            page.say(&field.name).to_owned(),
        )
    };
    Ok(InstrumentPage {
        frame: frame(page, view, me, &format!("/results/{code}")).title(page.say(&instrument.name)),
        note: match instrument.licence {
            LicenceClass::Embed => String::new(),
            LicenceClass::Record | LicenceClass::Permission => {
                l.assessment_instrument_owned(instrument.owner.as_str())
            }
        },
        link: instrument
            .link
            .clone()
            .filter(|link| link.starts_with("https://")),
        numbers: numbers.iter().map(number).collect(),
        words: words.iter().map(word).collect(),
        form,
        page: page.clone(),
    })
}

fn range(page: &Page, field: &ResultField) -> String {
    match (field.from, field.to) {
        (Some(from), Some(to)) => page
            .l
            .assessment_instrument_range(from.to_string(), to.to_string()),
        _ => String::new(),
    }
}

/// Records the result, or sends the form back with everything kept.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, code)): Path<(CaseId, String)>,
    mut form: Form,
) -> Answer {
    let code = InstrumentCode::from(code);
    let view = open(&state, &me, case, Action::RecordResult).await?;
    let instrument = view.model.instrument(&code).ok_or(Fault::NotFound)?;
    if let Some(new) = read(&page, &mut form, instrument) {
        match result(state.app(), me.worker(), case, new, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::AssessmentRecorded);
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &mut form, &refusal),
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&instrument_page(&page, &view, &me, &code, form)?)
}

fn read(page: &Page, form: &mut Form, instrument: &Instrument) -> Option<NewResult> {
    let done_on = required_day(form, "done_on", page.l.assessment_day_error());
    let (mut values, mut notes) = (BTreeMap::new(), BTreeMap::new());
    for field in &instrument.results {
        let code = field.code.to_string();
        if !has_range(field) {
            if let Some(note) = form.given(&format!("note-{code}")) {
                notes.insert(code, note.to_owned());
            }
            continue;
        }
        let name = format!("value-{code}");
        match form.given(&name).map(str::parse::<i64>) {
            None => {}
            Some(Ok(value)) => {
                values.insert(code, value);
            }
            Some(Err(_)) => form.refuse(&name, page.l.assessment_instrument_number_error()),
        }
    }
    if !form.is_valid() {
        return None;
    }
    Some(NewResult {
        instrument: instrument.code.clone(),
        done_on: done_on?,
        values,
        notes,
        summary: form.value("summary").to_owned(),
    })
}

fn refuse(page: &Page, form: &mut Form, refusal: &InstrumentRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        InstrumentRefused::CaseClosed => ("done_on".into(), l.assessment_refused_closed()),
        InstrumentRefused::DoneInTheFuture => ("done_on".into(), l.assessment_refused_future()),
        InstrumentRefused::UnknownInstrument | InstrumentRefused::UnknownField { .. } => {
            ("summary".into(), l.assessment_refused_unknown_field())
        }
        InstrumentRefused::PermissionMissing => {
            ("summary".into(), l.assessment_refused_permission())
        }
        InstrumentRefused::OutOfRange { field } => {
            (format!("value-{field}"), l.assessment_refused_range())
        }
        InstrumentRefused::NothingRecorded => {
            ("summary".into(), l.assessment_refused_nothing_recorded())
        }
    };
    form.refuse(&field, words);
}
