//! The signed-in person behind a request, read from the session cookie by one middleware.
//! Not the sessions themselves: the program gives a [`SessionReader`] that knows where they are kept.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use actions::session::SignedInWorker;
use actions::{App, RequestKey};
use axum::extract::{FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use domain::language::Text;
use domain::person::{Duty, Worker};

use crate::answer::Fault;
use crate::form::Form;
use crate::page::MenuItem;
use crate::state::State;

/// What a session reader answers: the person, nobody, or a fault.
pub type SessionFound = Pin<Box<dyn Future<Output = Result<Option<Person>, Fault>> + Send>>;

/// Finds the person behind the secret of a session cookie.
pub type SessionReader = Arc<dyn Fn(String) -> SessionFound + Send + Sync>;

/// The person at the keyboard, as every page shows them.
#[derive(Clone)]
pub struct Person {
    /// Who acts, for the actions.
    pub worker: Worker,
    /// First and last name.
    pub name: String,
    /// The role in the county's own words.
    pub role: Text,
    /// The organisation the person works for.
    pub organisation: String,
    /// The wellbeing services county's name, shown beside the product's.
    pub county_name: String,
    /// The county's code in addresses, as in `/models/{county}`.
    pub county: String,
    /// The main menu of this role.
    pub menu: Vec<MenuItem>,
    /// Open tasks, for the number in the menu.
    pub open_tasks: u32,
    /// Referrals nobody has taken yet, for the number in the menu.
    pub new_referrals: u32,
}

impl Person {
    /// The first letters of the first and the last name.
    pub fn initials(&self) -> String {
        crate::part::initials(&self.name)
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("account", &self.worker.account)
            .finish_non_exhaustive()
    }
}

/// A signed-in person and the token their forms carry. As a handler's argument it asks for sign-in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The person.
    pub person: Arc<Person>,
    /// What a form of this session must bring back.
    pub token: String,
}

impl FromRequestParts<State> for SignedIn {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Self, Fault> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(Fault::SignInNeeded)
    }
}

impl SignedIn {
    /// Who acts, for the actions.
    pub fn worker(&self) -> &Worker {
        &self.person.worker
    }

    /// The key of a form, bound to this person, so that sending it twice does it once.
    pub fn key(&self, form: &Form) -> RequestKey {
        RequestKey::new(self.worker().account, &form.key().to_string())
    }
}

/// Finds people by the sessions that the actions keep.
pub fn reader(app: App) -> SessionReader {
    Arc::new(move |secret| {
        let app = app.clone();
        Box::pin(async move {
            let found = app.signed_in(&secret).await.map_err(|error| {
                tracing::error!(%error, "the session could not be read");
                Fault::Unavailable
            })?;
            Ok(found.map(|signed_in| person(&app, signed_in)))
        })
    })
}

fn person(app: &App, signed_in: SignedInWorker) -> Person {
    let worker = signed_in.worker;
    let model = app.model_of_county(&worker.county);
    let role = model
        .as_ref()
        .and_then(|model| model.role(&worker.role))
        .map(|role| role.name.clone());
    let county = app
        .national()
        .county(worker.county.as_str())
        .map(|county| county.name.fi.clone());
    Person {
        name: worker.name.clone(),
        role: role.unwrap_or_else(|| Text::finnish(worker.role.as_str())),
        organisation: worker.organisation_name.clone(),
        county_name: county.unwrap_or_default(),
        county: model.map_or_else(String::new, |model| model.code.to_string()),
        menu: menu_of(&worker),
        open_tasks: signed_in.open_tasks,
        new_referrals: signed_in.waiting_referrals,
        worker,
    }
}

fn menu_of(worker: &Worker) -> Vec<MenuItem> {
    let takes_in = domain::access::may_take_in(worker);
    let sees_people = !matches!(worker.duty, Duty::Leader | Duty::Administrator);
    let shown = |item: &MenuItem| match item {
        MenuItem::Referrals => takes_in,
        MenuItem::Models => true,
        _ => sees_people,
    };
    MenuItem::PROFESSIONAL.into_iter().filter(shown).collect()
}

/// The name of the session cookie.
pub const fn cookie_name(is_secure: bool) -> &'static str {
    if is_secure { "__Host-sid" } else { "sid" }
}

/// The value of a cookie in a request.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The token that forms of a session carry: known to the page, of no use in finding the session.
pub fn form_token(secret: &str) -> String {
    use std::fmt::Write as _;
    let mut token = String::new();
    for byte in Sha256::digest(format!("rinnalla form {secret}"))
        .iter()
        .take(16)
    {
        // Writing to a string cannot fail.
        let _ = write!(token, "{byte:02x}");
    }
    token
}

/// Puts [`SignedIn`] among the request's extensions when the cookie belongs to somebody.
pub async fn recognise(state: State, mut request: Request, next: Next) -> Response {
    let name = cookie_name(state.settings().is_secure);
    if let Some(secret) = cookie(request.headers(), name).map(str::to_owned) {
        let token = form_token(&secret);
        match (state.settings().sessions)(secret).await {
            Ok(Some(person)) => {
                request.extensions_mut().insert(SignedIn {
                    person: Arc::new(person),
                    token,
                });
            }
            Ok(None) => {}
            Err(fault) => return fault.into_response(),
        }
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, "xsid=a; sid=secret; lang=sv".parse().unwrap());
        assert_eq!(cookie(&headers, "sid"), Some("secret"));
        assert_eq!(cookie(&headers, "lang"), Some("sv"));
        assert_eq!(cookie(&headers, "id"), None);
    }

    #[test]
    fn two_sessions_never_share_a_form_token() {
        assert_ne!(form_token("one"), form_token("two"));
        assert_eq!(form_token("one"), form_token("one"));
        assert_eq!(form_token("one").len(), 32);
    }
}
