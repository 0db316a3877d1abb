//! A plan of the planner as rows.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use omloop_planner::{Halt, LeftOut, Leg, Plan, Reason, Route, StopId};
use uuid::Uuid;

use super::entity::left_out::Why;
use super::entity::stop::{Kind, Troubles};
use super::entity::{left_out, route, stop};
use super::problem::Input;
use super::store::Rows;
use super::troubles::AllTroubles;
use crate::id::{CentreId, Chance, PickupDayId, PickupId, RouteId, RouteStopId, StaffId, VanId};

/// What the rows of a plan need besides the plan.
pub struct Around<'a> {
    /// The centre and the day.
    pub day: (CentreId, PickupDayId),
    /// The day as it was read.
    pub input: &'a Input,
    /// The routes that the vans had before, and who drives them.
    pub before: &'a HashMap<VanId, (RouteId, Option<StaffId>)>,
    /// What is wrong with the plan.
    pub troubles: &'a AllTroubles,
    /// The moment, and where new identities come from.
    pub now: (DateTime<Utc>, &'a Chance),
}

impl Around<'_> {
    /// The rows of a plan: routes that are driven, their stops, and who is in none.
    pub fn rows(&self, plan: &Plan) -> Rows {
        let mut rows = Rows { left_out: self.left_out(plan), ..Rows::default() };
        for route in plan.routes.iter().filter(|route| !route.legs.is_empty()) {
            let row = self.route(route);
            rows.stops.extend(self.stops(row.id, &route.legs));
            rows.routes.push(row);
        }
        rows
    }

    fn route(&self, route: &Route) -> route::Model {
        let van_id = VanId(Uuid::from_u128(route.van.0));
        let first = route.legs.first().map_or(0, |leg| leg.departure);
        let last = route.legs.last().map_or(0, |leg| leg.arrival);
        let before = self.before.get(&van_id).copied();
        let (id, driver_id) =
            before.unwrap_or_else(|| (RouteId::new(self.now.0, self.now.1), None));
        route::Model {
            centre_id: self.day.0,
            id,
            day_id: self.day.1,
            van_id,
            driver_id,
            drive_seconds: whole(route.drive),
            metres: whole(route.metres),
            starts_at: self.input.moment(first),
            ends_at: self.input.moment(last),
            troubles: Troubles(self.troubles.of_van(route.van)),
        }
    }

    fn stops(&self, route: RouteId, legs: &[Leg]) -> Vec<stop::Model> {
        let halts = legs.iter().filter_map(|leg| Some((leg, kind(leg.halt)?)));
        let stop = |(position, (leg, (kind, stop))): (usize, (&Leg, (Kind, Option<StopId>)))| {
            let pickup_id = stop.map(pickup);
            stop::Model {
                centre_id: self.day.0,
                id: RouteStopId::new(self.now.0, self.now.1),
                route_id: route,
                position: i32::try_from(position).unwrap_or(i32::MAX),
                kind,
                pickup_id,
                arrives_at: self.input.moment(leg.arrival),
                starts_at: self.input.moment(leg.start),
                leaves_at: self.input.moment(leg.departure),
                drive_seconds: whole(leg.drive),
                metres: whole(leg.metres),
                litres: whole(leg.load.litres),
                kilos: whole(leg.load.kilos),
                locked: pickup_id.is_some_and(|id| self.input.locks.contains_key(&id)),
                troubles: Troubles(
                    stop.map(|stop| self.troubles.of_stop(stop)).unwrap_or_default(),
                ),
            }
        };
        halts.enumerate().map(stop).collect()
    }

    /// Those that the planner left out, and those that nobody can place on the map.
    fn left_out(&self, plan: &Plan) -> Vec<left_out::Model> {
        let lost = self.input.pickups.iter().filter(|row| row.spot().is_none());
        let lost = lost.map(|row| (row.id, Why::NoSpot));
        let out =
            plan.left_out.iter().map(|LeftOut { stop, reason }| (pickup(*stop), why(*reason)));
        let row = |(id, why)| {
            let (centre_id, day_id) = self.day;
            left_out::Model { centre_id, id, day_id, why }
        };
        lost.chain(out).map(row).collect()
    }
}

/// What a stop of the planner is, if it is one.
fn kind(halt: Halt) -> Option<(Kind, Option<StopId>)> {
    match halt {
        Halt::Stop(stop) => Some((Kind::Pickup, Some(stop))),
        Halt::Unloading => Some((Kind::Unload, None)),
        Halt::Break(_) => Some((Kind::Rest, None)),
        Halt::Start | Halt::End => None,
    }
}

fn pickup(stop: StopId) -> PickupId {
    PickupId(Uuid::from_u128(stop.0))
}

fn why(reason: Reason) -> Why {
    match reason {
        Reason::NoVan => Why::NoVan,
        Reason::NoVanHasTheSkills => Why::NoCrew,
        Reason::LargerThanAnyVan(_) => Why::TooLarge,
        Reason::Unreachable => Why::Unreachable,
        Reason::OutsideEveryShift => Why::OutsideShifts,
        Reason::VansAreUnderWay => Why::UnderWay,
        Reason::DearerThanItsPrice(_) | Reason::OthersAreWorthMore => Why::NoRoom,
    }
}

fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
