//! How long a van drives from one place to another: by the roads that an OSRM server knows, else
//! reckoned from great circles, and always said which. See `README.md`.

mod great_circle;
mod matrix;
mod osrm;
mod spot;
mod times;

pub use great_circle::{Roads, metres};
pub use matrix::{Matrix, Source, Why};
pub use osrm::Patience;
pub use spot::Spot;
pub use times::{MOST_PLACES, TooManyPlaces, Travel};
