//! The client's basic details: seen whole, amended, and two editors told of each other.
//! Not the identity code on the summary, which is shown on demand.

use actions::client::{EditRefused, edit};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;
use domain::identity::{IdentityCode, SafetyBan};
use domain::language::Language;
use domain::model::MunicipalityCode;
use domain::person::Client;
use domain::person::amend::{AmendRefused, ClientDetails};

use super::head::{CaseHead, CasePage};
use crate::answer::Answer;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "case/client.html", blocks = ["main"])]
struct ClientPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    version: i64,
    municipalities: Vec<Choice>,
    languages: Vec<Choice>,
    /// What another person saved meanwhile, field by field, where it differs from what is typed here.
    saved_meanwhile: Vec<(String, String)>,
}

/// Shows the details for amending.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::EditClient, "client")
        .await?;
    let mut form = Form::new(&page);
    for (name, _, value) in fields(&page, &view.file.client) {
        form = form.fill(name, value);
    }
    page.show(&client_page(&page, &view, &me, form, Vec::new()))
}

/// Saves the details, or sends them back with everything that is wrong.
pub async fn save(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let details = read(&page, &mut form);
    let seen = form.value("version").parse().unwrap_or_default();
    let mut is_stale = false;
    if let Some(details) = details.filter(|_| form.is_valid()) {
        match edit(
            state.app(),
            me.worker(),
            case,
            details,
            seen,
            &me.key(&form),
        )
        .await
        {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}"), Notice::Saved);
            }
            Err(Failure::Rule(EditRefused::CodeOfAnother)) => {
                form.refuse("identity_code", page.l.client_code_of_another())
            }
            Err(Failure::Rule(EditRefused::Details(refusals))) => {
                refuse(&page, &mut form, &refusals)
            }
            Err(Failure::Stale) => is_stale = true,
            Err(other) => return Err(other.into()),
        }
    }
    let view = state
        .app()
        .read_case(me.worker(), case, Action::EditClient, "client")
        .await?;
    let meanwhile = if is_stale {
        differences(&page, &view.file.client, &form)
    } else {
        Vec::new()
    };
    let template = client_page(&page, &view, &me, form, meanwhile);
    if is_stale {
        page.show_conflict(&template)
    } else {
        page.send_back(&template)
    }
}

fn client_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    form: Form,
    saved_meanwhile: Vec<(String, String)>,
) -> ClientPage {
    ClientPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Other),
        case: view.file.case.id,
        // A sent form keeps the version it saw, except on the page that shows both.
        version: match form.value("version").parse() {
            Ok(seen) if saved_meanwhile.is_empty() => seen,
            _ => view.file.client.version,
        },
        municipalities: page.municipalities(),
        languages: Language::ALL
            .iter()
            .map(|language| Choice::new(language.code(), word::language(page.l, *language)))
            .collect(),
        saved_meanwhile,
        form,
        page: page.clone(),
    }
}

/// Name of the field, its label, the value it holds for this client.
fn fields(page: &Page, client: &Client) -> Vec<(&'static str, String, String)> {
    let l = page.l;
    let flag = |holds: bool| {
        if holds {
            "yes".to_owned()
        } else {
            String::new()
        }
    };
    vec![
        (
            "first_names",
            l.client_first_names_label(),
            client.first_names.clone(),
        ),
        (
            "last_name",
            l.client_last_name_label(),
            client.last_name.clone(),
        ),
        (
            "identity_code",
            l.client_code_label(),
            client
                .identity_code
                .as_ref()
                .map(|code| code.reveal().to_owned())
                .unwrap_or_default(),
        ),
        (
            "born_on",
            l.client_born_label(),
            client.born_on.map(|on| on.to_string()).unwrap_or_default(),
        ),
        (
            "municipality",
            l.client_municipality_label(),
            client
                .municipality
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        ),
        (
            "language",
            l.client_language_label(),
            client.language.code().to_owned(),
        ),
        (
            "interpreter",
            l.client_interpreter_label(),
            flag(client.needs_interpreter),
        ),
        (
            "phone",
            l.client_phone_label(),
            client.phone.clone().unwrap_or_default(),
        ),
        (
            "email",
            l.client_email_label(),
            client.email.clone().unwrap_or_default(),
        ),
        (
            "safety_ban",
            l.client_safety_ban_label(),
            flag(client.safety_ban.is_in_force()),
        ),
    ]
}

fn differences(page: &Page, saved: &Client, form: &Form) -> Vec<(String, String)> {
    let differs = |(name, label, value): (&str, String, String)| {
        (form.value(name) != value).then_some((label, value))
    };
    let shown = |(label, value): (String, String)| {
        (
            label,
            if value.is_empty() {
                "–".to_owned()
            } else {
                value
            },
        )
    };
    fields(page, saved)
        .into_iter()
        .filter_map(differs)
        .map(shown)
        .collect()
}

fn read(page: &Page, form: &mut Form) -> Option<ClientDetails> {
    let l = page.l;
    let identity_code = match form.given("identity_code").map(IdentityCode::parse) {
        None => None,
        Some(Ok(code)) => Some(code),
        Some(Err(_)) => {
            form.refuse("identity_code", l.client_code_error());
            None
        }
    };
    let born_on = form.date("born_on");
    if born_on.is_none() && !form.is_date_empty("born_on") {
        form.refuse("born_on", l.client_born_error());
    }
    let language = form.parsed("language", Language::parse, l.client_language_error())?;
    Some(ClientDetails {
        first_names: form.value("first_names").to_owned(),
        last_name: form.value("last_name").to_owned(),
        identity_code,
        born_on,
        municipality: form.given("municipality").and_then(MunicipalityCode::parse),
        language,
        needs_interpreter: form.is_chosen("interpreter", "yes"),
        phone: form.given("phone").map(str::to_owned),
        email: form.given("email").map(str::to_owned),
        safety_ban: SafetyBan::from_record(form.is_chosen("safety_ban", "yes")),
    })
}

fn refuse(page: &Page, form: &mut Form, refusals: &[AmendRefused]) {
    let l = page.l;
    for refusal in refusals {
        let (field, message) = match refusal {
            AmendRefused::FirstNamesMissing => ("first_names", l.client_first_names_error()),
            AmendRefused::LastNameMissing => ("last_name", l.client_last_name_error()),
            AmendRefused::NeitherCodeNorBirthDate => ("identity_code", l.client_neither_error()),
            AmendRefused::BirthDateDoesNotFitCode => ("born_on", l.client_born_fit_error()),
            AmendRefused::BornInFuture => ("born_on", l.client_born_future_error()),
            AmendRefused::EmailNotAnAddress => ("email", l.client_email_error()),
        };
        form.refuse(field, message);
    }
}
