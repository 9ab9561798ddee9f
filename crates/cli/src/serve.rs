//! Serving: the parts put together, and the signals that a server answers. Not the connections themselves (`server`).

use crate::config::Settings;
use crate::{database, health, logging, models, server, sources};
use actions::App;
use anyhow::Context;
use axum::Router;
use axum::middleware::from_fn;
use std::future::Future;
use store::Database;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// Serves the pages from a database that is ready, until asked to stop.
pub async fn serve(settings: &Settings) -> anyhow::Result<()> {
    let database = database::open_ready(settings).await?;
    let (app, listener) = prepare(settings, database).await?;
    announce(&listener)?;
    until_stopped(settings, app, listener, false).await
}

/// The app with its models, and the address taken.
pub async fn prepare(
    settings: &Settings,
    database: Database,
) -> anyhow::Result<(App, TcpListener)> {
    let national = models::national()?;
    let loaded = models::load(&database, &national).await?;
    let app = App::new(database, sources::real(), loaded, national);
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("{} cannot be listened on", settings.listen))?;
    Ok((app, listener))
}

/// Says where the pages are.
pub fn announce(listener: &TcpListener) -> anyhow::Result<()> {
    println!("listening on http://{}", listener.local_addr()?);
    Ok(())
}

/// Serves until SIGTERM or SIGINT; SIGHUP takes newly published models into use.
pub async fn until_stopped(
    settings: &Settings,
    app: App,
    listener: TcpListener,
    is_demo: bool,
) -> anyhow::Result<()> {
    let stop = asked_to_stop()?;
    let reloading = tokio::spawn(reload_when_asked(app.clone()));
    let served = server::serve(
        listener,
        router(settings, app, is_demo),
        settings.connections,
        stop,
    );
    served.await?;
    reloading.abort();
    tracing::info!("stopped");
    Ok(())
}

fn router(settings: &Settings, app: App, is_demo: bool) -> Router {
    let state = web::State::new(
        app.clone(),
        web::Settings {
            is_secure: settings.secure,
            is_demo,
            sessions: web::session::reader(app.clone()),
        },
    );
    web::router(state)
        .layer(from_fn(logging::request))
        .merge(health::routes(app))
}

fn asked_to_stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("asked to stop: open requests may end");
    })
}

async fn reload_when_asked(app: App) {
    let Ok(mut asked) = signal(SignalKind::hangup()) else {
        return;
    };
    while asked.recv().await.is_some() {
        match models::load(&app.db, app.national()).await {
            Ok(loaded) => {
                let versions = loaded.all().count();
                app.use_models(loaded);
                tracing::info!(versions, "published models are in use");
            }
            Err(error) => {
                tracing::error!(%error, "the models in use stay: the published ones cannot be loaded")
            }
        }
    }
}
