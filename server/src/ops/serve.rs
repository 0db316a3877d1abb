//! Serving, and working off the outbox.

use std::time::Duration;

use poem::listener::TcpListener;
use tokio::sync::watch;

use crate::app::App;
use crate::jobs::{self, Handlers, Worker};
use crate::{notifications, pickups, repairs, web, workshops};

/// How long requests may take to end after the signal to stop.
const GRACE: Duration = Duration::from_secs(10);

/// How often [`jobs::tidy`] runs.
const TIDY: Duration = Duration::from_secs(3600);

/// Serves until a signal comes, and works off the outbox unless the settings leave that to others.
///
/// # Errors
/// When the address cannot be listened at.
pub async fn serve(app: &App) -> std::io::Result<()> {
    web::metrics_recorder();
    let stop = stop_signal();
    let worker = app.config.worker.then(|| tokio::spawn(work_until(app.clone(), stop.clone())));
    let db = app.db.clone();
    let copier = tokio::spawn(async move { db.copy_log().await });
    let listener = TcpListener::bind(app.config.listen.clone());
    tracing::info!(listen = app.config.listen, base_url = app.config.base_url, "serving");
    let served = poem::Server::new(listener)
        .run_with_graceful_shutdown(web::endpoint(app), stopped(stop), Some(GRACE))
        .await;
    if let (Some(worker), Ok(())) = (worker, &served) {
        worker.await?;
    }
    copier.abort();
    app.db.clone().close().await;
    served
}

/// Works off the outbox until a signal comes.
pub async fn work(app: &App) {
    work_until(app.clone(), stop_signal()).await;
    app.db.clone().close().await;
}

/// Who does which work.
pub fn handlers() -> Handlers {
    let letters = notifications::handlers(Handlers::default());
    pickups::handlers(workshops::handlers(repairs::handlers(letters)))
}

async fn work_until(app: App, stop: watch::Receiver<bool>) {
    let worker = Worker::new(app.clone(), handlers());
    tokio::select! {
        () = worker.run(stopped(stop)) => {}
        () = tidy_now_and_then(app) => {}
    }
}

async fn tidy_now_and_then(app: App) {
    let mut hours = tokio::time::interval(TIDY);
    loop {
        hours.tick().await;
        app.limits.tidy();
        if let Err(fault) = jobs::tidy(&app).await {
            tracing::error!(%fault, "tidying up");
        }
    }
}

async fn stopped(mut stop: watch::Receiver<bool>) {
    // A sender that is gone means the process is ending as well.
    let _ = stop.wait_for(|stop| *stop).await;
}

fn stop_signal() -> watch::Receiver<bool> {
    let (sender, receiver) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        tracing::info!("stopping");
        sender.send_replace(true);
        sender.closed().await;
    });
    receiver
}

async fn wait_for_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
