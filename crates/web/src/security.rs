//! The guards around every request: headers, other sites' forms, size, time, panics.
//! Not rights: who may do what is decided by the access table behind the actions.

use std::any::Any;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use crate::answer::{Fault, dress};
use crate::session::{SignedIn, recognise};
use crate::state::State;

/// The largest form, in bytes: a long plan with every field full.
pub const LARGEST_FORM: usize = 512 * 1024;

/// The longest a request may take.
const LONGEST: Duration = Duration::from_secs(20);

/// No inline script or style, nothing from elsewhere, in nobody's frame.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const HEADERS: [(&str, &str); 6] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=()",
    ),
];

/// Puts the guards around the pages; the assets get only the headers. Read from the bottom up: the last is the first to see a request.
pub fn guard(pages: Router<State>, assets: Router<State>, state: &State) -> Router<State> {
    let for_dress = state.clone();
    let for_session = state.clone();
    pages
        .layer(from_fn(refuse_forms_of_other_sessions))
        .layer(from_fn(refuse_forms_of_other_sites))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            LONGEST,
        ))
        .layer(CatchPanicLayer::custom(calm))
        .layer(from_fn(move |request, next| {
            dress(for_dress.clone(), request, next)
        }))
        .layer(from_fn(move |request, next| {
            recognise(for_session.clone(), request, next)
        }))
        .layer(CatchPanicLayer::custom(calm))
        .nest("/static", assets)
        .layer(from_fn_with_state(state.settings().is_secure, add_headers))
}

#[allow(
    clippy::unnecessary_box_returns,
    reason = "the signature that the layer asks for"
)]
fn calm(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    Fault::Failed.into_response()
}

async fn add_headers(
    axum::extract::State(is_secure): axum::extract::State<bool>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if is_secure {
        let forever = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        response.headers_mut().insert(
            HeaderName::from_static("strict-transport-security"),
            forever,
        );
    }
    response
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Refuses when a form was sent by a page of another site.
async fn refuse_forms_of_other_sites(request: Request, next: Next) -> Response {
    if is_safe(request.method()) || is_from_this_site(request.headers()) {
        return next.run(request).await;
    }
    Fault::FormTooOld.into_response()
}

/// The same rule as Go's cross-origin protection: what the browser says of itself, then `Origin` against `Host`.
fn is_from_this_site(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => true,
        Some(_) => false,
        None => match text(ORIGIN.as_str()) {
            None => true,
            Some(origin) => origin
                .split_once("://")
                .is_some_and(|(_, host)| text(HOST.as_str()) == Some(host)),
        },
    }
}

/// Refuses when a signed-in person's form does not carry the token of their session.
async fn refuse_forms_of_other_sessions(request: Request, next: Next) -> Response {
    if is_safe(request.method()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST_FORM).await else {
        return Fault::TooLarge.into_response();
    };
    if let Some(signed_in) = parts.extensions.get::<SignedIn>() {
        let is_form = parts.headers.get(CONTENT_TYPE).is_some_and(|kind| {
            kind.as_bytes()
                .starts_with(b"application/x-www-form-urlencoded")
        });
        let given = if is_form {
            crate::form::decode_bytes(&bytes)
        } else {
            Vec::new()
        };
        let given = given
            .iter()
            .find(|(name, _)| name == "token")
            .map_or("", |(_, value)| value.as_str());
        if !are_equal(given, &signed_in.token) {
            return Fault::FormTooOld.into_response();
        }
    }
    next.run(Request::from_parts(parts, Body::from(bytes)))
        .await
}

/// Compares in a time that does not tell where the first difference is.
fn are_equal(given: &str, right: &str) -> bool {
    let differences = given
        .bytes()
        .zip(right.bytes())
        .fold(0, |sum, (a, b)| sum | (a ^ b));
    given.len() == right.len() && differences == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn only_forms_of_our_own_pages_are_taken() {
        let table: [(&[(&'static str, &str)], bool); 7] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "same-site")], false),
            (
                &[("origin", "https://a.example"), ("host", "a.example")],
                true,
            ),
            (
                &[("origin", "https://b.example"), ("host", "a.example")],
                false,
            ),
            (&[], true),
        ];
        for (pairs, expected) in table {
            assert_eq!(is_from_this_site(&headers(pairs)), expected, "{pairs:?}");
        }
    }

    #[test]
    fn tokens_are_equal_only_when_every_letter_is() {
        assert!(are_equal("abc", "abc"));
        assert!(!are_equal("abd", "abc"));
        assert!(!are_equal("ab", "abc"));
        assert!(!are_equal("", "abc"));
    }
}
