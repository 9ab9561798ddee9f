//! The consent form to print on A4 and sign, in the client's own language. Not the recording of what was signed (`new`).

use std::collections::BTreeMap;

use actions::ground::read;
use askama::Template;
use axum::extract::{Path, Query};
use domain::access::Action;
use domain::ground::DataClass;
use domain::id::CaseId;

use super::TEXT_VERSION;
use super::door::class_means;
use super::new::receiver;
use crate::answer::Answer;
use crate::form::Form;
use crate::format::Written as _;
use crate::language::{Catalogue, catalogue};
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "ground/paper.html", blocks = ["main"])]
struct PaperPage {
    page: Page,
    /// The texts in the client's language, which may not be the reader's.
    l: &'static Catalogue,
    language: &'static str,
    back: String,
    county: String,
    client: String,
    born: String,
    number: String,
    /// Empty when the line is filled in by hand.
    recipient: String,
    classes: Vec<(String, String)>,
    validity: String,
    receiver: String,
    printed: String,
}

/// Shows the form.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Answer {
    let seen = read(
        state.app(),
        me.worker(),
        case,
        Action::ReadGrounds,
        "consent_form",
    )
    .await?;
    let view = &seen.view;
    let client = &view.file.client;
    let language = client.language;
    let l = catalogue(language);
    let mut form = Form::new(&page);
    for (name, value) in &asked {
        form = form.fill(name, value.trim());
    }
    let classes = DataClass::ALL.iter();
    page.show(&PaperPage {
        l,
        language: language.code(),
        back: format!("/cases/{case}/grounds"),
        county: view.model.name.in_language(language).to_owned(),
        client: client.full_name(),
        born: client
            .born_on
            .map_or_else(String::new, |day| language.date(day)),
        number: view.file.case.number.clone(),
        recipient: receiver(&seen, &form).map_or_else(String::new, |to| to.name),
        classes: classes
            .map(|class| (word::class(l, *class), class_means(l, *class)))
            .collect(),
        validity: match view.model.ground.consent_valid_months {
            Some(months) => l.ground_paper_valid_months(months),
            None => l.ground_paper_valid_open(),
        },
        receiver: me.worker().name.clone(),
        printed: l.ground_paper_printed(
            TEXT_VERSION,
            language.date(page.today),
            me.worker().name.as_str(),
        ),
        page: page.clone(),
    })
}
