//! What a coordinator sets up before anybody can book: depots, areas, vans, and what is collected.

mod area_rule;
mod areas_api;
mod depots_api;
mod entity;
mod goods_api;
mod shift;
mod store;
mod vans_api;

pub use area_rule::{Postcodes, Towns};
pub use areas_api::PickupAreasApi;
pub use depots_api::DepotsApi;
pub use entity::area::Model as AreaRow;
pub use entity::depot::Model as DepotRow;
pub use entity::good::Model as GoodRow;
pub use entity::van::Model as VanRow;
pub use goods_api::GoodsApi;
pub use store::{
    area, area_of, create_area, create_depot, create_good, create_van, depot, goods_of, most,
    van as find_van, van_names, vans, vans_of,
};
pub use vans_api::VansApi;
