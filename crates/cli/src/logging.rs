//! The program's own log: what it does, by ids and codes, on standard error. Not the access log (`store::log`), and never a
//! client's name.

use crate::config::LogForm;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::io::IsTerminal;
use std::time::Instant;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Starts the log.
pub fn start(form: LogForm, level: tracing::Level) {
    // The embedded files announce each of their addresses; nobody asked.
    let heard = Targets::new()
        .with_default(LevelFilter::from_level(level))
        .with_target("memory_serve", LevelFilter::WARN);
    let registry = tracing_subscriber::registry().with(heard);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    match form {
        LogForm::Text => {
            let in_colours = std::io::stderr().is_terminal();
            registry
                .with(lines.with_target(false).with_ansi(in_colours))
                .init();
        }
        LogForm::Json => registry.with(lines.json().flatten_event(true)).init(),
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
