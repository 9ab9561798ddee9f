//! The front page, signing in and signing out. For now the demo's invented accounts, one click each; the organisation's own sign-in
//! takes this place. Not sessions (`session`), not rights (`domain::access`).

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use axum::routing::{get, post};
use domain::person::{Duty, Worker};
use serde::Deserialize;

use crate::answer::{Answer, Fault, local_path};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::{cookie, cookie_name};
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/", get(show_front))
        .route("/sign-in", get(show).post(sign_in))
        .route("/sign-out", post(sign_out))
}

/// The front page: what the service is, and the ways in.
#[derive(Template)]
#[template(path = "sign_in/front.html")]
struct FrontPage {
    page: Page,
    is_demo: bool,
}

async fn show_front(state: State, page: Page) -> Answer {
    let is_demo = state.settings().is_demo;
    page.show(&FrontPage {
        page: page.clone(),
        is_demo,
    })
}

/// The sign-in page.
#[derive(Template)]
#[template(path = "sign_in/sign_in.html")]
struct SignInPage {
    page: Page,
    form: Form,
    is_demo: bool,
    back: String,
    counties: Vec<CountyLink>,
    accounts: Vec<AccountButton>,
}

/// A county whose invented people may be chosen.
struct CountyLink {
    href: String,
    name: String,
    is_current: bool,
}

/// One invented person, signed in by one click.
struct AccountButton {
    account: String,
    name: String,
    role: String,
    organisation: String,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    back: String,
    #[serde(default)]
    county: String,
}

async fn show(state: State, page: Page, Query(asked): Query<Asked>) -> Answer {
    let is_demo = state.settings().is_demo;
    let workers = if is_demo {
        all_accounts(&state).await?
    } else {
        Vec::new()
    };
    let back = if asked.back.is_empty() {
        "/desk"
    } else {
        local_path(&asked.back)
    };
    let counties = counties(&state, &page, &workers, &asked.county, back);
    let chosen = chosen_county(&workers, &asked.county);
    let accounts = workers
        .iter()
        .filter(|worker| Some(worker.county.as_str()) == chosen.as_deref())
        .map(|worker| button(&state, &page, worker))
        .collect();
    page.show(&SignInPage {
        form: Form::new(&page),
        page: page.clone(),
        is_demo,
        back: back.to_owned(),
        counties,
        accounts,
    })
}

/// Active accounts, in the order in which a county works: coordinators, workers, the network, leaders, administrators.
async fn all_accounts(state: &State) -> Result<Vec<Worker>, Fault> {
    let mut workers = state.app().demo_accounts().await.map_err(|error| {
        tracing::error!(%error, "the accounts could not be read");
        Fault::Unavailable
    })?;
    workers.retain(|worker| worker.is_active);
    workers.sort_by_key(|worker| {
        let place = match worker.duty {
            Duty::Coordinator => 0,
            Duty::Worker => 1,
            Duty::NetworkMember => 2,
            Duty::Leader => 3,
            Duty::Administrator => 4,
        };
        (worker.county.clone(), place, worker.name.clone())
    });
    Ok(workers)
}

fn chosen_county(workers: &[Worker], asked: &str) -> Option<String> {
    let known = workers
        .iter()
        .map(|worker| worker.county.as_str())
        .find(|county| *county == asked);
    known
        .or_else(|| workers.first().map(|worker| worker.county.as_str()))
        .map(str::to_owned)
}

fn counties(
    state: &State,
    page: &Page,
    workers: &[Worker],
    asked: &str,
    back: &str,
) -> Vec<CountyLink> {
    let chosen = chosen_county(workers, asked);
    let mut codes: Vec<&str> = workers
        .iter()
        .map(|worker| worker.county.as_str())
        .collect();
    codes.dedup();
    let link = |code: &str| CountyLink {
        href: format!(
            "/sign-in?county={}&back={}",
            crate::form::encode(code),
            crate::form::encode(back)
        ),
        name: county_name(state, page, code),
        is_current: chosen.as_deref() == Some(code),
    };
    codes.into_iter().map(link).collect()
}

/// The county's name in the page's language; the model's name where no county stands behind it.
pub(crate) fn county_name(state: &State, page: &Page, code: &str) -> String {
    if let Some(county) = state.app().national().county(code) {
        return county.name.in_language(page.language).to_owned();
    }
    state
        .app()
        .model_of_county(&code.into())
        .map_or_else(|| code.to_owned(), |model| page.say(&model.name).to_owned())
}

fn button(state: &State, page: &Page, worker: &Worker) -> AccountButton {
    let model = state.app().model_of_county(&worker.county);
    let role = model
        .as_ref()
        .and_then(|model| model.role(&worker.role))
        .map(|role| page.say(&role.name).to_owned());
    let role = match worker.duty {
        Duty::Administrator => page.l.sign_in_role_administrator(),
        _ => role.unwrap_or_else(|| worker.role.to_string()),
    };
    AccountButton {
        account: worker.account.to_string(),
        name: worker.name.clone(),
        role,
        organisation: worker.organisation_name.clone(),
    }
}

async fn sign_in(state: State, page: Page, form: Form) -> Answer {
    if !state.settings().is_demo {
        return Err(Fault::NotFound);
    }
    let account = form.value("account").parse().map_err(|_| Fault::NotFound)?;
    let secret = state.app().sign_in(account).await.map_err(|error| {
        tracing::warn!(%error, "nobody was signed in");
        Fault::NotFound
    })?;
    let back = form.given("back").map_or("/desk", local_path);
    let mut response = page.go(back)?;
    give_cookie(&mut response, &state, &secret, "")?;
    Ok(response)
}

async fn sign_out(state: State, page: Page, headers: HeaderMap) -> Answer {
    let name = cookie_name(state.settings().is_secure);
    if let Some(secret) = cookie(&headers, name) {
        state.app().sign_out(secret).await.map_err(|error| {
            tracing::error!(%error, "the session could not be ended");
            Fault::Unavailable
        })?;
    }
    let mut response = page.done("/", Notice::SignedOut)?;
    give_cookie(&mut response, &state, "", "; Max-Age=0")?;
    Ok(response)
}

/// Sets the session cookie: unreadable to scripts, bound to TLS where there is one, gone when the browser closes.
fn give_cookie(
    response: &mut Response,
    state: &State,
    secret: &str,
    age: &str,
) -> Result<(), Fault> {
    let is_secure = state.settings().is_secure;
    let secure = if is_secure { "; Secure" } else { "" };
    let name = cookie_name(is_secure);
    let cookie = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
    let value = HeaderValue::from_str(&cookie).map_err(|_| Fault::Failed)?;
    response.headers_mut().append(SET_COOKIE, value);
    Ok(())
}
