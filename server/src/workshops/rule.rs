//! Who may come to a workshop, and how much room that takes.

use chrono::{DateTime, Utc};
use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

use crate::error::ApiError;

/// What is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum WorkshopKind {
    /// People make or repair something themselves; each of them takes a place.
    Workshop,
    /// A group, such as a class of a school, has it for itself.
    GroupVisit,
}

impl WorkshopKind {
    /// How much room so many people of one booking take.
    pub fn takes(self, people: i32) -> i32 {
        match self {
            Self::Workshop => people,
            Self::GroupVisit => 1,
        }
    }
}

/// What is known of a workshop when somebody wants to come.
#[derive(Debug, Clone, Copy)]
pub struct Doors {
    /// What is planned.
    pub kind: WorkshopKind,
    /// So many people may come by one booking.
    pub most_each: i32,
    /// Until when it can be booked.
    pub open_until: DateTime<Utc>,
    /// Whether it was called off.
    pub called_off: bool,
}

/// Who wants to come.
#[derive(Debug, Clone, Copy)]
pub struct Party {
    /// How many they are.
    pub people: i32,
    /// Whether they say which group they are.
    pub named: bool,
}

/// Why somebody cannot come, whatever room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It was called off.
    #[error("This was called off.")]
    CalledOff,
    /// It cannot be booked any more.
    #[error("This cannot be booked any more.")]
    Closed,
    /// They are more than may come by one booking.
    #[error("are at most {0} by one booking")]
    TooMany(i32),
    /// A group says which group it is.
    #[error("says which group comes")]
    Nameless,
}

impl Doors {
    /// Whether these may come.
    ///
    /// # Errors
    /// The first refusal that applies.
    pub fn admit(&self, party: Party, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.called_off {
            Err(Refusal::CalledOff)
        } else if self.open_until <= now {
            Err(Refusal::Closed)
        } else if party.people > self.most_each {
            Err(Refusal::TooMany(self.most_each))
        } else if self.kind == WorkshopKind::GroupVisit && !party.named {
            Err(Refusal::Nameless)
        } else {
            Ok(())
        }
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        let said = refusal.to_string();
        match refusal {
            Refusal::CalledOff => Self::conflict("called_off", said),
            Refusal::Closed => Self::conflict("booking_closed", said),
            Refusal::TooMany(_) => Self::bad_field("/people", "too_many", said),
            Refusal::Nameless => Self::bad_field("/party", "required", said),
        }
    }
}

/// Why a workshop cannot have so much room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RoomFault {
    /// Nobody said how many people there is room for.
    #[error("says how many people there is room for")]
    Unknown,
    /// A group has its visit for itself.
    #[error("a group visit has one place, which is the visit")]
    ForItself,
    /// One booking may have more than there is.
    #[error("is more than there are places")]
    MoreThanThereIs,
}

/// How much room there is, in what the engine counts.
///
/// # Errors
/// The first fault that applies.
pub fn room(kind: WorkshopKind, places: Option<i32>, most_each: i32) -> Result<i32, RoomFault> {
    match (kind, places) {
        (WorkshopKind::GroupVisit, None | Some(1)) => Ok(1),
        (WorkshopKind::GroupVisit, Some(_)) => Err(RoomFault::ForItself),
        (WorkshopKind::Workshop, None) => Err(RoomFault::Unknown),
        (WorkshopKind::Workshop, Some(places)) if most_each > places => {
            Err(RoomFault::MoreThanThereIs)
        }
        (WorkshopKind::Workshop, Some(places)) => Ok(places),
    }
}

impl From<RoomFault> for ApiError {
    fn from(fault: RoomFault) -> Self {
        let (field, code) = match fault {
            RoomFault::Unknown => ("/places", "required"),
            RoomFault::ForItself => ("/places", "whole_visit"),
            RoomFault::MoreThanThereIs => ("/mostEach", "more_than_there_is"),
        };
        Self::bad_field(field, code, fault.to_string())
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn noon() -> DateTime<Utc> {
        "2026-12-12T12:00:00Z".parse().expect("a moment")
    }

    fn doors(kind: WorkshopKind) -> Doors {
        Doors { kind, most_each: 4, open_until: noon(), called_off: false }
    }

    fn admitted(doors: Doors, people: i32, named: bool) -> Result<(), Refusal> {
        doors.admit(Party { people, named }, noon() - TimeDelta::seconds(1))
    }

    #[test]
    fn each_person_takes_a_place_and_a_group_takes_the_visit() {
        assert_eq!(WorkshopKind::Workshop.takes(3), 3);
        assert_eq!(WorkshopKind::GroupVisit.takes(28), 1);
    }

    #[test]
    fn so_many_may_come_by_one_booking_and_no_more() {
        let doors = doors(WorkshopKind::Workshop);
        assert_eq!(admitted(doors, 4, false), Ok(()));
        assert_eq!(admitted(doors, 5, false), Err(Refusal::TooMany(4)));
    }

    #[test]
    fn a_group_says_which_it_is() {
        let doors = doors(WorkshopKind::GroupVisit);
        assert_eq!(admitted(doors, 4, false), Err(Refusal::Nameless));
        assert_eq!(admitted(doors, 4, true), Ok(()));
    }

    #[test]
    fn what_is_closed_or_called_off_admits_nobody() {
        let doors = doors(WorkshopKind::Workshop);
        let party = Party { people: 1, named: false };
        assert_eq!(doors.admit(party, noon()), Err(Refusal::Closed));
        let off = Doors { called_off: true, ..doors };
        assert_eq!(admitted(off, 1, false), Err(Refusal::CalledOff));
    }

    #[test]
    fn room_is_counted_in_people_or_is_one_visit() {
        use WorkshopKind::{GroupVisit, Workshop};
        assert_eq!(room(Workshop, Some(12), 4), Ok(12));
        assert_eq!(room(Workshop, None, 4), Err(RoomFault::Unknown));
        assert_eq!(room(Workshop, Some(3), 4), Err(RoomFault::MoreThanThereIs));
        assert_eq!(room(GroupVisit, None, 30), Ok(1));
        assert_eq!(room(GroupVisit, Some(2), 30), Err(RoomFault::ForItself));
    }
}
