//! What the stories stand on: a centre with people and places, on either engine.

mod answer;
mod cafe;
mod careless;
mod centre;
mod device;
mod engine;
mod letters;
mod lot;
mod osrm;
mod outbox;
mod pdok;
mod person;
mod provider;
mod race;
mod road;
mod server;
mod sign_on;
mod stories;
mod van;
mod workshop;

pub use answer::Answer;
pub use cafe::{Cafe, beyond_repair, fixed, plan};
pub use careless::{execute, literal, number};
pub use centre::{Centre, PASSWORD};
pub use device::secret_of;
pub use engine::{Database, Engine, cluster, on_cluster, unused_name};
pub use letters::Letter;
pub use lot::Lot;
pub use osrm::RealOsrm;
pub use pdok::{FakePdok, Mood};
pub use person::{Handover, Person, Thing, uuid, with};
pub use provider::RealProvider;
pub use race::{Outcome, ROUNDS, race};
pub use road::Road;
pub use server::{Server, opened};
pub use sign_on::Browser;
pub use stories::{run, tell};
pub use van::{Pickups, address, good, order, van};
pub use workshop::{Workshop, group_visit, workshop_plan};

pub use chrono::TimeDelta;
pub use serde_json::{Value, json};
pub use uuid::Uuid;
