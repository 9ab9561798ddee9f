//! The pages every service must have: accessibility statement, privacy, feedback, licences; and the language switch.
//! Not the feedback form: for now the page tells where feedback is taken.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use crate::answer::{Answer, Fault, local_path};
use crate::assets::LICENCES;
use crate::language::Language;
use crate::page::Page;
use crate::state::State;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/accessibility", get(show_accessibility))
        .route("/privacy", get(show_privacy))
        .route("/feedback", get(show_feedback))
        .route("/licences", get(show_licences))
        .route("/language/{code}", get(change_language))
}

/// A page of headed paragraphs.
#[derive(Template)]
#[template(path = "about/page.html")]
struct AboutPage {
    page: Page,
    title: String,
    lead: String,
    sections: Vec<(String, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "about/licences.html")]
struct LicencesPage {
    page: Page,
    notices: &'static str,
}

async fn show_accessibility(page: Page) -> Answer {
    let l = page.l;
    let sections = vec![
        (
            l.about_accessibility_level_title(),
            vec![l.about_accessibility_level()],
        ),
        (
            l.about_accessibility_tell_title(),
            vec![l.about_accessibility_tell()],
        ),
        (
            l.about_accessibility_supervision_title(),
            vec![l.about_accessibility_supervision()],
        ),
    ];
    let (title, lead) = (l.about_accessibility_title(), l.about_accessibility_scope());
    page.show(&AboutPage {
        page: page.clone(),
        title,
        lead,
        sections,
    })
}

async fn show_privacy(page: Page) -> Answer {
    let l = page.l;
    let sections = vec![
        (
            l.about_privacy_controller_title(),
            vec![l.about_privacy_controller()],
        ),
        (
            l.about_privacy_sharing_title(),
            vec![l.about_privacy_sharing()],
        ),
        (l.about_privacy_log_title(), vec![l.about_privacy_log()]),
        (
            l.about_privacy_browser_title(),
            vec![l.about_privacy_browser()],
        ),
    ];
    page.show(&AboutPage {
        page: page.clone(),
        title: l.about_privacy_title(),
        lead: String::new(),
        sections,
    })
}

async fn show_feedback(page: Page) -> Answer {
    let l = page.l;
    let texts = vec![
        l.about_feedback_service(),
        l.about_feedback_accessibility(),
        l.about_feedback_case(),
    ];
    let sections = vec![(l.about_feedback_service_title(), texts)];
    page.show(&AboutPage {
        page: page.clone(),
        title: l.about_feedback_title(),
        lead: String::new(),
        sections,
    })
}

async fn show_licences(page: Page) -> Answer {
    page.show(&LicencesPage {
        page: page.clone(),
        notices: LICENCES,
    })
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

/// Remembers the language for a year and comes back to the page one was on.
async fn change_language(
    state: State,
    Path(code): Path<String>,
    Query(to): Query<Back>,
) -> Result<Response, Fault> {
    let language = Language::parse(&code).ok_or(Fault::NotFound)?;
    let secure = if state.settings().is_secure {
        "; Secure"
    } else {
        ""
    };
    let cookie = format!(
        "lang={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}",
        language.code()
    );
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Fault::Failed)?;
    let back = HeaderValue::from_str(local_path(&to.back)).map_err(|_| Fault::NotFound)?;
    Ok((
        StatusCode::SEE_OTHER,
        [(SET_COOKIE, cookie), (LOCATION, back)],
    )
        .into_response())
}
