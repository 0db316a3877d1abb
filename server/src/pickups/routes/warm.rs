//! Routes that there are, as the planner begins from them.

use omloop_planner::{Cost, Halt, Leg, Load, Plan, Route, StopId};

use super::entity::stop::{self, Kind};
use super::problem::planner_van;
use super::store::Rows;

/// The order of stops and unloadings. Times are left out: the planner works them out itself.
pub fn as_plan(rows: &Rows) -> Plan {
    let routes = rows.routes.iter().map(|route| {
        let stops = rows.stops.iter().filter(|stop| stop.route_id == route.id);
        let legs = stops.filter_map(halt).map(leg).collect();
        let van = planner_van(route.van_id);
        Route { van, legs, drive: 0, metres: 0, cost: Cost::default() }
    });
    Plan { routes: routes.collect(), ..Plan::default() }
}

fn halt(stop: &stop::Model) -> Option<Halt> {
    match (stop.kind, stop.pickup_id) {
        (Kind::Pickup, Some(pickup)) => Some(Halt::Stop(StopId(pickup.0.as_u128()))),
        (Kind::Unload, _) => Some(Halt::Unloading),
        _ => None,
    }
}

fn leg(halt: Halt) -> Leg {
    Leg {
        halt,
        place: None,
        drive: 0,
        metres: 0,
        arrival: 0,
        start: 0,
        departure: 0,
        load: Load::default(),
        driven: false,
    }
}
