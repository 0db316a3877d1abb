//! A centre and what its coordinator sets up: categories, locations and stations.

mod categories_api;
mod entity;
mod places_api;
mod store;
mod words;

pub use categories_api::{CategoriesApi, Category};
pub use entity::category::Model as CategoryRow;
pub use entity::centre::Model as CentreRow;
pub use entity::location::Model as LocationRow;
pub use entity::station::Model as StationRow;
pub use places_api::{LocationsApi, StationsApi};
pub use store::{
    any, categories, category, create, create_category, create_location, create_station, find,
    list_categories, location, location_names, meant, only, station, station_in_use,
};
pub use words::{Advice, LocationKind, Names, StationKind, Stream};
