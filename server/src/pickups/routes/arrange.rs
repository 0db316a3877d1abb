//! Routes that a coordinator puts by hand: their times are worked out, and what is wrong with them is said.

use std::collections::{HashMap, HashSet};

use omloop_planner::{Priced, Sequence as Order, StopId, by_hand};

use super::entity::left_out::Why;
use super::entity::plan::{self, State};
use super::problem::{Input, planner_van};
use super::read::{read, travel};
use super::result::Around;
use super::run::said;
use super::store::{self, Rows, moved_meanwhile};
use super::troubles::AllTroubles;
use crate::app::App;
use crate::capacity;
use crate::error::{ApiError, ApiResult, Fault};
use crate::id::{PickupId, VanId};
use crate::pickups::days::DayRow;

/// A stop as a coordinator wants it.
#[derive(Debug, Clone, Copy)]
pub struct SequencedStop {
    /// What is collected or brought.
    pub pickup: PickupId,
    /// Whether it stays with this van when routes are looked for again.
    pub locked: bool,
}

/// What one van drives, as a coordinator wants it.
#[derive(Debug, Clone)]
pub struct Sequence {
    /// The van.
    pub van: VanId,
    /// Its stops in their order.
    pub stops: Vec<SequencedStop>,
}

/// Puts the routes of a day as a coordinator wants them.
///
/// # Errors
/// `400` with all vans and pickups that are none of this day, or are named twice; `409 moved_meanwhile` when somebody
/// else changed the routes since they were read.
pub async fn arrange(
    app: &App,
    day: &DayRow,
    version: i32,
    wanted: Vec<Sequence>,
) -> ApiResult<()> {
    let input = read(app, day, locks(&wanted)).await?;
    check(&input, &wanted)?;
    let (times, known) = travel(app, &input).await?;
    let problem = input.problem(times);
    let orders: Vec<_> = wanted.iter().map(Sequence::order).collect();
    let Priced { plan, violations } = by_hand(&problem, &orders).map_err(|faults| said(&faults))?;
    let tx = app.db.write().await?;
    tx.touches_only([]);
    capacity::lock(&tx, day.centre_id, day.agenda()).await?;
    let row = store::plan(&*tx, day.centre_id, day.id).await?;
    if row.as_ref().map_or(0, |row| row.version) != version {
        return Err(moved_meanwhile());
    }
    let before = store::rows(&*tx, day.centre_id, day.id).await?;
    let around = Around {
        day: (day.centre_id, day.id),
        input: &input,
        before: &before.by_van(),
        troubles: &AllTroubles::of(&violations),
        now: (app.clock.now(), &app.chance),
    };
    let mut rows = around.rows(&plan);
    say_who_was_taken_out(&mut rows, &before);
    store::replace(&tx, day.centre_id, day.id, rows).await?;
    store::keep(&tx, arranged(app, day, row, known)).await?;
    Ok(tx.commit().await?)
}

/// The plan of the day from now on. A search that goes on is none of its any more.
fn arranged(
    app: &App,
    day: &DayRow,
    before: Option<plan::Model>,
    travel: plan::TravelTimes,
) -> plan::Model {
    let now = app.clock.now();
    plan::Model {
        centre_id: day.centre_id,
        id: day.id,
        state: State::Planned,
        run_id: app.chance.uuid(now),
        percent: 100,
        stopping: false,
        travel: Some(travel),
        fault: None,
        started_at: before.as_ref().map_or(now, |row| row.started_at),
        planned_at: Some(now),
        published_at: None,
        version: before.map_or(0, |row| row.version),
    }
}

fn locks(wanted: &[Sequence]) -> HashMap<PickupId, VanId> {
    let locked = wanted.iter().flat_map(|sequence| {
        let stops = sequence.stops.iter().filter(|stop| stop.locked);
        stops.map(|stop| (stop.pickup, sequence.van))
    });
    locked.collect()
}

/// All vans and stops are of this day, and named once.
fn check(input: &Input, wanted: &[Sequence]) -> ApiResult<()> {
    let vans: HashSet<_> = input.vans.iter().map(|van| van.id).collect();
    let pickups: HashSet<_> = input.pickups.iter().map(|pickup| pickup.id).collect();
    let (mut seen_vans, mut seen, mut faults) = (HashSet::new(), HashSet::new(), Vec::new());
    for (at, sequence) in wanted.iter().enumerate() {
        let field = format!("/routes/{at}/vanId");
        note(&mut faults, field, vans.contains(&sequence.van), seen_vans.insert(sequence.van));
        for (place, stop) in sequence.stops.iter().enumerate() {
            let field = format!("/routes/{at}/stops/{place}/pickupId");
            note(&mut faults, field, pickups.contains(&stop.pickup), seen.insert(stop.pickup));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(ApiError::bad_input(faults)) }
}

fn note(faults: &mut Vec<Fault>, field: String, known: bool, first: bool) {
    let (code, detail) = match (known, first) {
        (false, _) => ("unknown", "is none of this day"),
        (true, false) => ("twice", "is named twice"),
        (true, true) => return,
    };
    faults.push(Fault { field, code: code.into(), detail: detail.into() });
}

/// Who had a place in a route before has none because somebody took it out.
fn say_who_was_taken_out(rows: &mut Rows, before: &Rows) {
    let had: HashSet<_> = before.stops.iter().filter_map(|stop| stop.pickup_id).collect();
    let taken = rows.left_out.iter_mut().filter(|row| had.contains(&row.id));
    taken.for_each(|row| row.why = Why::TakenOut);
}

impl Sequence {
    fn order(&self) -> Order {
        let stops = self.stops.iter().map(|stop| StopId(stop.pickup.0.as_u128()));
        Order { van: planner_van(self.van), stops: stops.collect() }
    }
}
