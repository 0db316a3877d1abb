//! Who repairs when: the repairers of a centre, what they say of each day, and what a day lacks.

mod api;
mod ask;
mod cover;
mod day_api;
mod entity;
mod events;
mod people;
mod public_api;
mod roster;
mod rule;
mod store;

pub use api::RepairersApi;
pub use ask::{ask, open_days};
pub use cover::{Crew, SkillCover};
pub use day_api::RepairCrewApi;
pub use entity::repairer::Model as RepairerRow;
pub use events::{CrewNews, RepairerNews};
pub use people::{NewRepairer, add};
pub use public_api::RosterApi;
pub use roster::give_answer;
pub use rule::Answer;
pub use store::{find, forget_answers, forget_stopped};
