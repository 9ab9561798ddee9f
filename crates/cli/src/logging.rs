//! The program's own log: what it does, by ids and codes, on standard error. Not the access log (`store::log`), and never a
//! client's name.

use crate::config::LogForm;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing_subscriber::filter::LevelFilter;

/// Starts the log.
pub fn start(form: LogForm, level: tracing::Level) {
    let log = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::from_level(level))
        .with_writer(std::io::stderr);
    match form {
        LogForm::Text => log.with_target(false).init(),
        LogForm::Json => log.json().flatten_event(true).init(),
    }
}

/// One line for each request: the page by its pattern, so that neither search words nor follow codes are ever written.
pub async fn request(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let page = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let began = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let microseconds = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(%method, page, status, microseconds, "request");
    response
}
