//! What every handler may lean on: the program's settings, its clock, its ids and its session reader.
//! Not a place for rules or data: those are behind the actions.

use std::convert::Infallible;
use std::sync::Arc;

use actions::App;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::session::SessionReader;

/// What the program's entry point decides for the pages.
#[derive(Clone)]
pub struct Settings {
    /// True where the service is reached over TLS: cookies are then bound to it.
    pub is_secure: bool,
    /// True in the demo: invented accounts sign in with one click.
    pub is_demo: bool,
    /// Finds the person behind a session cookie.
    pub sessions: SessionReader,
}

/// The shared state of all pages; handlers take it as an argument.
#[derive(Clone)]
pub struct State {
    app: App,
    settings: Arc<Settings>,
}

impl State {
    /// The state of a server with these settings.
    pub fn new(app: App, settings: Settings) -> Self {
        Self {
            app,
            settings: Arc::new(settings),
        }
    }

    /// The product's actions.
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// What the entry point decided.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.app.now()
    }

    /// The present day in Finland.
    pub fn today(&self) -> Date {
        local(self.now()).date()
    }

    /// A new id.
    pub fn new_id(&self) -> Uuid {
        self.app.new_id()
    }
}

/// A moment as clocks in Finland show it.
pub fn local(at: Timestamp) -> jiff::civil::DateTime {
    let zone = TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).datetime()
}

impl FromRequestParts<State> for State {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, state: &State) -> Result<Self, Infallible> {
        Ok(state.clone())
    }
}
