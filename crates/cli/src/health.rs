//! Whether the program lives and whether it can serve, for those who watch it. Not pages for people.

use actions::App;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

/// `/health/live`: the program runs. `/health/ready`: its database answers and lacks no migration.
pub fn routes(app: App) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "live\n" }))
        .route("/health/ready", get(move || ready(app.clone())))
}

async fn ready(app: App) -> (StatusCode, &'static str) {
    match app.db.lacks_migrations().await {
        Ok(false) => (StatusCode::OK, "ready\n"),
        Ok(true) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database lacks migrations\n",
        ),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
        }
    }
}
