//! How handlers answer: a page, a part of it, a redirect with a notice, a form sent back, a fault in words.
//! Not what the pages say: each capability has its own templates.

use askama::Template;
use axum::extract::{FromRequestParts, Request};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, SET_COOKIE, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::notice::Notice;
use crate::page::Page;
use crate::state::State;

/// What every handler returns.
pub type Answer = Result<Response, Fault>;

/// Why a page cannot be shown. The words are added on the way out, in the reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no such page, or this person may not see it: the two are never told apart.
    NotFound,
    /// Nobody is signed in.
    SignInNeeded,
    /// The form did not come from this session's page, or the session has changed since.
    FormTooOld,
    /// Somebody else changed the same thing first, and there is no page that shows both.
    Conflict,
    /// More was sent than a form may hold.
    TooLarge,
    /// It took too long, or the service is closing.
    Unavailable,
    /// Something broke on our side; the place where it broke has written it to the log.
    Failed,
}

impl Fault {
    const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::FormTooOld => StatusCode::FORBIDDEN,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The fault behind a bare answer of the router or a layer.
    fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND
            | StatusCode::METHOD_NOT_ALLOWED
            | StatusCode::FORBIDDEN
            | StatusCode::BAD_REQUEST => Some(Self::NotFound),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => {
                Some(Self::Unavailable)
            }
            status if status.is_server_error() => Some(Self::Failed),
            _ => None,
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl Page {
    /// Answers with a whole page, or with a part of one: `page.show(&view)`, `page.show(&view.as_rows())`.
    pub fn show(&self, template: &impl Template) -> Answer {
        self.answer(StatusCode::OK, template)
    }

    /// Answers with a form sent back: 422, nothing typed is lost.
    pub fn send_back(&self, template: &impl Template) -> Answer {
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    /// Answers with the page that shows both versions: 409, somebody else was first.
    pub fn show_conflict(&self, template: &impl Template) -> Answer {
        self.answer(StatusCode::CONFLICT, template)
    }

    /// Goes to another page of ours after something was done, and says there what was done.
    pub fn done(&self, to: &str, notice: Notice) -> Answer {
        let mut response = self.redirect(to);
        let cookie = format!(
            "notice={}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax",
            notice.code()
        );
        set(response.headers_mut(), SET_COOKIE, &cookie);
        Ok(response)
    }

    /// Goes to another page of ours, saying nothing.
    pub fn go(&self, to: &str) -> Answer {
        Ok(self.redirect(to))
    }

    /// htmx follows a redirect by itself, so it is told to load the page instead.
    fn redirect(&self, to: &str) -> Response {
        let to = local_path(to);
        let mut response = StatusCode::SEE_OTHER.into_response();
        if self.is_fragment {
            *response.status_mut() = StatusCode::OK;
            set(
                response.headers_mut(),
                HeaderName::from_static("hx-redirect"),
                to,
            );
        } else {
            set(response.headers_mut(), LOCATION, to);
        }
        response
    }

    fn answer(&self, status: StatusCode, template: &impl Template) -> Answer {
        let html = template.render().map_err(|error| {
            tracing::error!(%error, "a template could not be written");
            Fault::Failed
        })?;
        let mut response = (status, html).into_response();
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        if self.notice.is_some() && !self.is_fragment {
            set(
                headers,
                SET_COOKIE,
                "notice=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
            );
        }
        Ok(response)
    }
}

/// Sets a header; a value that no header can hold is left out.
fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.append(name, value);
    }
}

/// A path of ours, or the front page when somebody tries to lead elsewhere.
pub fn local_path(to: &str) -> &str {
    let is_ours = to.starts_with('/')
        && !to.starts_with("//")
        && to
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_ours { to } else { "/" }
}

/// The page that says in words what went wrong.
#[derive(Template)]
#[template(path = "fault.html", blocks = ["main"])]
struct FaultPage {
    page: Page,
    title: String,
    text: String,
    what_now: String,
}

/// Gives every fault its words, and every page the headers that keep it out of caches.
pub async fn dress(state: State, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(page) = Page::from_request_parts(&mut parts, &state).await;
    let method = parts.method.clone();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let known = response.extensions().get::<Fault>().copied();
    let is_bare = !response.headers().contains_key(CONTENT_TYPE)
        || response
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind == "text/plain; charset=utf-8");
    if let Some(fault) = known.or_else(|| Fault::of_status(response.status()).filter(|_| is_bare)) {
        response =
            tell(&page, fault, &method).unwrap_or_else(|fault| fault.status().into_response());
    }
    let headers = response.headers_mut();
    headers.append(
        VARY,
        HeaderValue::from_static("HX-Request-Type, Cookie, Accept-Language"),
    );
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

fn tell(page: &Page, fault: Fault, method: &Method) -> Answer {
    let l = page.l;
    let (title, text, what_now) = match fault {
        Fault::SignInNeeded => return ask_to_sign_in(page, method),
        Fault::NotFound => (
            l.shell_not_found_title(),
            l.shell_not_found_text(),
            l.shell_not_found_what_now(),
        ),
        Fault::FormTooOld => (
            l.shell_too_old_title(),
            l.shell_too_old_text(),
            l.shell_too_old_what_now(),
        ),
        Fault::Conflict => (
            l.shell_conflict_title(),
            l.shell_conflict_text(),
            l.shell_conflict_what_now(),
        ),
        Fault::TooLarge => (
            l.shell_too_large_title(),
            l.shell_too_large_text(),
            l.shell_too_large_what_now(),
        ),
        Fault::Unavailable | Fault::Failed => (
            l.shell_failed_title(),
            l.shell_failed_text(),
            l.shell_failed_what_now(),
        ),
    };
    let view = FaultPage {
        page: page.clone(),
        title,
        text,
        what_now,
    };
    if page.is_fragment {
        return page.answer(fault.status(), &view.as_main());
    }
    page.answer(fault.status(), &view)
}

/// Sign-in comes back to a page, never to a sent form.
fn ask_to_sign_in(page: &Page, method: &Method) -> Answer {
    let back = if method == Method::GET {
        page.path.as_str()
    } else {
        "/desk"
    };
    page.go(&format!("/sign-in?back={}", crate::form::encode(back)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_never_leads_to_another_site() {
        assert_eq!(local_path("/cases?q=a%20b"), "/cases?q=a%20b");
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "cases",
            "/a\r\nb",
            "/ä",
        ] {
            assert_eq!(local_path(elsewhere), "/");
        }
    }
}
