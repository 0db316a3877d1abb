//! The letters that residents and repairers get. Each is a struct of what it tells, which renders itself in a
//! language, and knows a sample of itself for tests and previews.

mod confirm_following;
mod confirm_repair;
mod effect_line;
mod following_started;
mod layout;
mod moment;
mod news_of_things;
mod phrases;
mod pickup;
mod repair_booked;
mod repair_called_off;
mod repair_done;
mod repair_moved;
mod repair_other_place;
mod repair_place_free;
#[cfg(test)]
mod repair_tests;
mod repair_tomorrow;
mod repair_waiting;
mod roster_ask;
mod roster_link;
mod still_works;
#[cfg(test)]
mod tests;
mod visit;
mod workshop;

pub use confirm_following::{CONFIRM_WITHIN_DAYS, ConfirmFollowing};
pub use confirm_repair::ConfirmRepair;
pub use effect_line::EffectLine;
pub use following_started::FollowingStarted;
pub use news_of_things::{NewsOfThings, ThingNews};
pub use pickup::{Collection, PickupLetter, PickupSays, Reason, Refused};
pub use repair_booked::RepairBooked;
pub use repair_called_off::RepairCalledOff;
pub use repair_done::{Goes, PartLine, RepairDone};
pub use repair_moved::RepairMoved;
pub use repair_other_place::RepairOtherPlace;
pub use repair_place_free::RepairPlaceFree;
pub use repair_tomorrow::RepairTomorrow;
pub use repair_waiting::RepairWaiting;
pub use roster_ask::{RosterAsk, RosterDay};
pub use roster_link::RosterLink;
pub use still_works::StillWorks;
pub use visit::Visit;
pub use workshop::{Gathering, WorkshopLetter, WorkshopSays};

use crate::calendar_file::{self, Entry};

/// A letter as it goes out: the same words as plain text and as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// One line, without control characters.
    pub subject: String,
    /// For mail programs that show plain text.
    pub text: String,
    /// A whole HTML document.
    pub html: String,
    /// What comes with it.
    pub files: Vec<LetterFile>,
}

/// A file that comes with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterFile {
    /// Its name, as it is saved: `afspraak.ics`.
    pub name: String,
    /// Its media type, with parameters.
    pub content_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl LetterFile {
    /// An appointment for a calendar program.
    pub fn appointment(entry: &Entry) -> Self {
        Self {
            name: "afspraak.ics".into(),
            content_type: calendar_file::CONTENT_TYPE,
            bytes: calendar_file::event(entry).into_bytes(),
        }
    }
}

impl Letter {
    /// The same letter, with `file`.
    pub fn with(mut self, file: LetterFile) -> Self {
        self.files.push(file);
        self
    }
}
