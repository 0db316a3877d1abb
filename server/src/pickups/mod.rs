//! The pickup service: residents book at the door, vans drive routes, and the label goes on at the doorstep.

mod days;
mod deeds;
mod effort;
mod figures;
mod forget;
mod kind;
mod places;
mod postcode;
mod requests;
mod routes;
mod setup;
mod van;
mod verdict;

pub use days::{Capacity, DayPlan, DayRow, PickupDaysApi, Span, plan, windows_of};
pub use deeds::RefusedBecause;
pub use effort::House;
pub use figures::PickupFiguresApi;
pub use forget::forget;
pub use kind::PickupKind;
pub use postcode::PostcodeRange;
pub use requests::{
    Address, MyPickupState, NewPickup, News, PickupNews, PickupRow, PickupsApi, PublicPickupsApi,
    Told, Wanted, Who, book_for, calendar_entry, still_due, told,
};
pub use routes::RoutesApi;
pub use setup::{
    AreaRow, DepotRow, DepotsApi, GoodRow, GoodsApi, PickupAreasApi, Postcodes, Towns, VanRow,
    VansApi, create_area, create_depot, create_good, create_van,
};
pub use van::VanApi;
pub use verdict::Verdict;

use crate::jobs::Handlers;

/// Adds the work of this feature to a worker's.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(routes::plan_routes)
}
