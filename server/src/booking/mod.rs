//! What bookings by residents have in common, whatever they book: a place is held until the button in a letter is
//! pressed, who waits has a time to accept, and one household is told from another.

mod asked;
mod household;
mod state;
mod terms;

pub use asked::{Asked, Booked};
pub use household::household;
pub use state::{MyBookingState, state};
pub use terms::{held_until, waiting};
