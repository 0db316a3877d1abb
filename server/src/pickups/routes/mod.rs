//! Routes (ritten): which van drives where and when, looked for by the planner or put by hand.

mod api;
mod arrange;
mod begin;
mod driven;
mod entity;
mod events;
mod problem;
mod read;
mod result;
mod run;
mod store;
mod troubles;
mod view;
mod warm;

pub use api::RoutesApi;
pub use begin::{begin_again, not_published};
pub use entity::{plan, route, stop};
pub use run::plan_routes;
pub use store::{
    of_day, plan as plan_of, published_between, replace_route, route as find_route, stops_of,
};
