//! Other hours or tables for an event that people booked already: which slots stay, come or go. Pure.

use super::entity::slot;
use super::rule::Span;
use super::tables::Tables;
use crate::capacity::Room;
use crate::id::SlotId;
use crate::repairs::Skill;

/// A slot as it stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The slot.
    pub slot: slot::Model,
    /// Its room.
    pub room: Room,
    /// How many wait for a place in it.
    pub waiting: i64,
}

/// What becomes of the slots of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reshaped {
    /// These get other tables than they have, or come back with them. Those that stay as they are, are not here.
    pub stay: Vec<(SlotId, Tables)>,
    /// These come in addition.
    pub come: Vec<(Span, Tables)>,
    /// These go.
    pub go: Vec<SlotId>,
}

/// Why an event cannot get these hours and tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// So many places are booked at times that would go.
    #[error("{0} places are booked at times that would go.")]
    Booked(i32),
    /// Somebody waits for a skill that would go.
    #[error("Somebody waits for a skill that would go.")]
    Awaited(Skill),
}

impl Refusal {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::Booked(_) => "times_are_booked",
            Self::Awaited(_) => "skill_is_awaited",
        }
    }
}

/// What becomes of the slots of an event that gets other ones. What is booked stays at its time, even where there are
/// fewer tables than bookings now: who works there knows best how to help them.
///
/// # Errors
/// The [`Refusal`] that applies.
pub fn reshape(now: &[Standing], wanted: &[(Span, Tables)]) -> Result<Reshaped, Refusal> {
    let mut new = Reshaped::default();
    for &(span, tables) in wanted {
        match now.iter().find(|standing| standing.is(span)) {
            Some(standing) if standing.has(tables) => {}
            Some(Standing { slot, .. }) => new.stay.push((slot.id, tables)),
            None => new.come.push((span, tables)),
        }
    }
    let goes = |standing: &&Standing| {
        !standing.slot.closed && !wanted.iter().any(|(span, _)| standing.is(*span))
    };
    let going: Vec<_> = now.iter().filter(goes).collect();
    let booked = going.iter().map(|standing| standing.room.taken).sum();
    if booked > 0 {
        return Err(Refusal::Booked(booked));
    }
    let stays = |skill| wanted.iter().any(|(span, _)| span.skill == skill);
    let awaited = going.iter().find(|each| each.waiting > 0 && !stays(each.slot.skill));
    if let Some(Standing { slot, .. }) = awaited {
        return Err(Refusal::Awaited(slot.skill));
    }
    new.go = going.iter().map(|standing| standing.slot.id).collect();
    Ok(new)
}

impl Standing {
    /// Whether it has the room of these tables already.
    fn has(&self, tables: Tables) -> bool {
        let Room { places, walk_in, .. } = tables.room();
        !self.slot.closed && (self.room.places, self.room.walk_in) == (places, walk_in)
    }

    fn is(&self, Span { skill, starts_at, ends_at }: Span) -> bool {
        (self.slot.skill, self.slot.starts_at, self.slot.ends_at) == (skill, starts_at, ends_at)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::*;
    use crate::id::{CentreId, Chance, RepairEventId};

    fn at(half_hours: i32) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(i64::from(half_hours) * 30)
    }

    fn wanted(skill: Skill, half_hours: i32) -> (Span, Tables) {
        let span = Span { skill, starts_at: at(half_hours), ends_at: at(half_hours + 1) };
        (span, Tables { skill, tables: 2, slot_minutes: 30, walk_in: 0 })
    }

    fn standing((Span { skill, starts_at, ends_at }, _): (Span, Tables), taken: i32) -> Standing {
        let chance = Chance::seeded(u64::try_from(starts_at.timestamp()).expect("after 1970"));
        let slot = slot::Model {
            centre_id: CentreId::new(starts_at, &chance),
            id: SlotId::new(starts_at, &chance),
            event_id: RepairEventId::new(starts_at, &chance),
            skill,
            starts_at,
            ends_at,
            closed: false,
        };
        Standing { slot, room: Room { places: 1, walk_in: 0, taken }, waiting: 0 }
    }

    #[test]
    fn a_longer_day_keeps_its_slots_and_gets_more() {
        let ten = wanted(Skill::Toys, 20);
        let half_past = wanted(Skill::Toys, 21);
        let now = [standing(ten, 1)];
        let new = reshape(&now, &[ten, half_past]).expect("it may be longer");
        let stay = vec![(now[0].slot.id, ten.1)];
        assert_eq!(new, Reshaped { stay, come: vec![half_past], go: Vec::new() });
    }

    #[test]
    fn what_nobody_booked_may_go_and_what_somebody_booked_may_not() {
        let (ten, half_past) = (wanted(Skill::Toys, 20), wanted(Skill::Toys, 21));
        let free = [standing(ten, 1), standing(half_past, 0)];
        let new = reshape(&free, &[ten]).expect("nobody booked it");
        assert_eq!(new.go, [free[1].slot.id]);
        let taken = [standing(ten, 0), standing(half_past, 2)];
        assert_eq!(reshape(&taken, &[ten]), Err(Refusal::Booked(2)));
    }

    #[test]
    fn who_waits_for_a_skill_keeps_it_and_waits_on_at_another_time() {
        let (ten, half_past) = (wanted(Skill::Toys, 20), wanted(Skill::Toys, 21));
        let awaited = [Standing { waiting: 1, ..standing(ten, 0) }];
        let other = wanted(Skill::Bicycles, 20);
        assert_eq!(reshape(&awaited, &[other]), Err(Refusal::Awaited(Skill::Toys)));
        assert_eq!(reshape(&awaited, &[half_past]).expect("another time").go, [awaited[0].slot.id]);
    }

    #[test]
    fn what_is_gone_can_come_back_and_does_not_go_twice() {
        let ten = wanted(Skill::Toys, 20);
        let mut gone = standing(ten, 0);
        gone.slot.closed = true;
        let back = reshape(std::slice::from_ref(&gone), &[ten]).expect("it comes back");
        assert_eq!(back.stay, [(gone.slot.id, ten.1)]);
        assert_eq!(reshape(&[gone], &[wanted(Skill::Toys, 30)]).expect("gone").go, []);
    }
}
