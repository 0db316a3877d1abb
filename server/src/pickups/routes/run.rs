//! Looking for routes: a worker reads the day, searches on a thread of its own, and writes what it found.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use omloop_planner::{Budget, Control, Effort, Fault, Options, Plan, Problem, Progress, solve};

use super::entity::plan::{self, State};
use super::events::PlanRoutes;
use super::problem::Input;
use super::read::{locks, read, travel};
use super::result::Around;
use super::store;
use super::troubles::AllTroubles;
use super::warm::as_plan;
use crate::app::App;
use crate::capacity;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::jobs::JobError;
use crate::pickups::days;

/// A search that takes longer than this on a slow machine ends with what it has.
const LONGEST: Duration = Duration::from_secs(20);

/// How often the page hears how far it is.
const TELLS: Duration = Duration::from_millis(500);

/// What a search and whoever watches it share.
#[derive(Default)]
struct Watched {
    percent: AtomicU32,
    stop: AtomicBool,
}

/// Looks for routes.
pub async fn plan_routes(app: App, job: PlanRoutes) -> Result<Tx, JobError> {
    let found = search_day(&app, job).await;
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let day = days::find(&*tx, job.centre, job.day).await?;
    capacity::lock(&tx, job.centre, day.agenda()).await?;
    let row = store::plan(&*tx, job.centre, job.day).await?;
    let Some(row) = row.filter(|row| row.run_id == job.run && row.state == State::Planning) else {
        return Ok(tx);
    };
    match found {
        Ok(Some(found)) => write(&tx, &app, row, (&found, job.shown)).await?,
        Ok(None) => {}
        Err(fault) => fail(&tx, row, fault.code()).await?,
    }
    Ok(tx)
}

/// What a search found.
struct Found {
    input: Input,
    plan: Plan,
    travel: plan::TravelTimes,
}

async fn search_day(app: &App, job: PlanRoutes) -> ApiResult<Option<Found>> {
    let db = app.db.read();
    let day = days::find(db, job.centre, job.day).await?;
    let before = store::rows(db, job.centre, job.day).await?;
    let locks = if job.fresh { Default::default() } else { locks(&before) };
    let input = read(app, &day, locks).await?;
    let (times, travel) = travel(app, &input).await?;
    let problem = input.problem(times);
    let start = (!job.fresh && !before.routes.is_empty()).then(|| as_plan(&before));
    // What is there is good: a change to it does not keep anybody waiting.
    let effort = if start.is_some() { Effort::Change } else { Effort::Day };
    let budget = Budget::guarded(iterations(effort, problem.stops.len()), LONGEST);
    let options = Options { seed: job.seed, budget, start };
    let plan = watched(app, job, problem, options).await?;
    Ok(plan.map(|plan| Found { input, plan, travel }))
}

/// How often is tried: about five seconds' worth for a new day and less than one for a change, and less where there is
/// little to try. Counted, not timed, so that the same day gives the same routes on any machine.
fn iterations(effort: Effort, stops: usize) -> u64 {
    let little = u64::try_from(stops * stops).unwrap_or(u64::MAX).saturating_mul(1000);
    effort.iterations(stops).min(little.saturating_add(5000))
}

/// Searches on a thread of its own, and tells how far it is. Nothing when another search took its place.
async fn watched(
    app: &App,
    job: PlanRoutes,
    problem: Problem,
    options: Options,
) -> ApiResult<Option<Plan>> {
    let watched = Arc::new(Watched::default());
    let shared = watched.clone();
    let mut search = tokio::task::spawn_blocking(move || search(&problem, &options, &shared));
    loop {
        tokio::select! {
            found = &mut search => {
                let found = found.map_err(|fault| ApiError::internal(&fault))?;
                return found.map(Some);
            }
            () = tokio::time::sleep(TELLS) => {}
        }
        let percent = watched.percent.load(Ordering::Relaxed);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let percent = i32::try_from(percent).unwrap_or(100);
        if !store::note_progress(&tx, job.centre, job.day, job.run, percent).await? {
            watched.stop.store(true, Ordering::Relaxed);
        }
        tx.commit().await?;
    }
}

fn search(problem: &Problem, options: &Options, watched: &Watched) -> ApiResult<Plan> {
    let began = Instant::now();
    let mut clock = || began.elapsed();
    let mut progress = |progress: Progress| {
        let percent = (progress.done * 100.0).clamp(0.0, 100.0) as u32;
        watched.percent.store(percent, Ordering::Relaxed);
    };
    let mut control = Control {
        clock: Some(&mut clock),
        cancel: Some(&watched.stop),
        progress: Some(&mut progress),
    };
    Ok(solve(problem, options, &mut control).map_err(|faults| said(&faults))?.plan)
}

/// What is wrong with a day, for whoever planned it.
pub fn said(faults: &[Fault]) -> ApiError {
    let all: Vec<_> = faults.iter().map(ToString::to_string).collect();
    ApiError::conflict("cannot_be_planned", all.join("; "))
}

async fn write(
    tx: &Tx,
    app: &App,
    row: plan::Model,
    (found, shown): (&Found, bool),
) -> ApiResult<()> {
    let now = app.clock.now();
    let (centre, day) = (row.centre_id, row.id);
    let before = store::rows(&**tx, centre, day).await?.by_van();
    let around = Around {
        day: (centre, day),
        input: &found.input,
        before: &before,
        troubles: &AllTroubles::default(),
        now: (now, &app.chance),
    };
    store::replace(tx, centre, day, around.rows(&found.plan)).await?;
    let planned = plan::Model {
        state: State::Planned,
        percent: 100,
        stopping: false,
        travel: Some(found.travel),
        fault: None,
        planned_at: Some(now),
        published_at: shown.then_some(now),
        ..row
    };
    store::keep(tx, planned).await?;
    Ok(())
}

async fn fail(tx: &Tx, row: plan::Model, code: &str) -> ApiResult<()> {
    let fault = Some(code.to_owned());
    store::keep(tx, plan::Model { state: State::Failed, stopping: false, fault, ..row }).await?;
    Ok(())
}
