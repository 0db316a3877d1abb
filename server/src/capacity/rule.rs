//! Who may take how much room.

use std::collections::BTreeMap;

use crate::id::{ClaimId, SlotId};

/// Who asks for room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// Somebody who books: what is kept for walk-ins stays free.
    Resident,
    /// The desk, for somebody who stands there.
    Desk,
    /// A coordinator, who may put in more than there is room for.
    Coordinator,
}

/// The room of a slot, in whatever it is counted in: places, minutes, litres, kilos.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// How much there is.
    pub places: i32,
    /// How much of it is kept for those who come without a booking.
    pub walk_in: i32,
    /// How much is taken.
    pub taken: i32,
}

/// What a claim takes of one slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The slot.
    pub slot: SlotId,
    /// How much, above zero.
    pub amount: i32,
}

/// Why a claim is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is too little room left.
    #[error("There is no room left.")]
    Full,
    /// A slot is none of this agenda.
    #[error("This is no slot of that agenda.")]
    NoSuchSlot,
    /// A claim takes something, and of each slot once.
    #[error("A claim takes some room, of each slot once.")]
    TakesNothing,
    /// The time to confirm it is over; the room may be somebody else's.
    #[error("The time to confirm is over.")]
    TooLate,
    /// It still waits for room.
    #[error("This still waits for room.")]
    StillWaiting,
    /// It gave its room back.
    #[error("This was cancelled.")]
    Released,
}

impl Refusal {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::NoSuchSlot => "slot_unknown",
            Self::TakesNothing => "takes_nothing",
            Self::TooLate => "confirmed_too_late",
            Self::StillWaiting => "still_waiting",
            Self::Released => "was_released",
        }
    }
}

impl Room {
    /// What is left for somebody; less than nothing is nothing.
    pub fn left(self, asker: Asker) -> i32 {
        let most = match asker {
            Asker::Resident => self.places.saturating_sub(self.walk_in),
            Asker::Desk => self.places,
            Asker::Coordinator => i32::MAX,
        };
        most.saturating_sub(self.taken).max(0)
    }
}

/// How much more is taken than there is room for.
pub fn over(taken: i32, places: i32) -> i32 {
    taken.saturating_sub(places).max(0)
}

/// Whether all of a claim fits.
///
/// # Errors
/// The first refusal that applies.
pub fn fits(parts: &[Part], rooms: &BTreeMap<SlotId, Room>, asker: Asker) -> Result<(), Refusal> {
    let mut slots: Vec<_> = parts.iter().map(|part| part.slot).collect();
    slots.sort_unstable();
    slots.dedup();
    if parts.is_empty() || slots.len() < parts.len() || parts.iter().any(|part| part.amount < 1) {
        return Err(Refusal::TakesNothing);
    }
    for part in parts {
        let room = rooms.get(&part.slot).ok_or(Refusal::NoSuchSlot)?;
        if part.amount > room.left(asker) {
            return Err(Refusal::Full);
        }
    }
    Ok(())
}

/// Who waits for room, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InLine {
    /// The claim.
    pub claim: ClaimId,
    /// What it waits for.
    pub parts: Vec<Part>,
    /// Whether one of these is enough, the first that has room.
    pub any: bool,
}

impl InLine {
    /// What it can have of these rooms, if anything.
    fn served(&self, rooms: &BTreeMap<SlotId, Room>) -> Option<Vec<Part>> {
        let has_room = |parts: &[Part]| fits(parts, rooms, Asker::Resident).is_ok();
        if self.any {
            self.parts.iter().find(|part| has_room(&[**part])).map(|part| vec![*part])
        } else {
            has_room(&self.parts).then(|| self.parts.clone())
        }
    }
}

/// Which of those who wait get room now. Who waits longest is looked at first; somebody behind them whose
/// claim is smaller gets what they have no use for, because room that stays empty helps nobody.
pub fn move_up(
    mut rooms: BTreeMap<SlotId, Room>,
    waiting: impl IntoIterator<Item = InLine>,
) -> Vec<(ClaimId, Vec<Part>)> {
    let mut moved = Vec::new();
    for line in waiting {
        let Some(parts) = line.served(&rooms) else { continue };
        for part in &parts {
            if let Some(room) = rooms.get_mut(&part.slot) {
                room.taken += part.amount;
            }
        }
        moved.push((line.claim, parts));
    }
    moved
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const TEN: SlotId = SlotId(Uuid::from_u128(10));
    const ELEVEN: SlotId = SlotId(Uuid::from_u128(11));

    fn room(places: i32, walk_in: i32, taken: i32) -> Room {
        Room { places, walk_in, taken }
    }

    fn part(slot: SlotId, amount: i32) -> Part {
        Part { slot, amount }
    }

    fn claim(number: u128) -> ClaimId {
        ClaimId(Uuid::from_u128(number))
    }

    #[test]
    fn what_is_kept_for_walk_ins_is_for_the_desk() {
        let room = room(5, 2, 3);
        let left = [Asker::Resident, Asker::Desk].map(|asker| room.left(asker));
        assert_eq!(left, [0, 2]);
        assert!(room.left(Asker::Coordinator) > 1000);
    }

    #[test]
    fn a_slot_with_more_in_it_than_it_holds_has_no_room() {
        assert_eq!(room(5, 0, 7).left(Asker::Desk), 0);
    }

    #[test]
    fn a_claim_fits_into_all_of_its_slots_or_not_at_all() {
        let rooms = BTreeMap::from([(TEN, room(2, 0, 0)), (ELEVEN, room(2, 0, 2))]);
        let fits = |parts: &[Part]| fits(parts, &rooms, Asker::Resident);
        assert_eq!(fits(&[part(TEN, 2)]), Ok(()));
        assert_eq!(fits(&[part(TEN, 1), part(ELEVEN, 1)]), Err(Refusal::Full));
        assert_eq!(fits(&[part(SlotId(Uuid::nil()), 1)]), Err(Refusal::NoSuchSlot));
    }

    #[test]
    fn a_claim_on_nothing_or_twice_on_one_slot_is_none() {
        let rooms = BTreeMap::from([(TEN, room(9, 0, 0))]);
        for parts in [vec![], vec![part(TEN, 0)], vec![part(TEN, -1)], vec![part(TEN, 1); 2]] {
            assert_eq!(fits(&parts, &rooms, Asker::Desk), Err(Refusal::TakesNothing), "{parts:?}");
        }
    }

    #[test]
    fn who_waits_longest_moves_up_first_and_small_claims_fill_what_is_left() {
        let rooms = BTreeMap::from([(TEN, room(3, 0, 0))]);
        let waiting = [(1, 2), (2, 2), (3, 1), (4, 1)];
        let waiting = waiting.map(|(number, amount)| InLine {
            claim: claim(number),
            parts: vec![part(TEN, amount)],
            any: false,
        });
        let moved: Vec<_> = move_up(rooms, waiting).into_iter().map(|(claim, _)| claim).collect();
        assert_eq!(moved, [claim(1), claim(3)]);
    }
    #[test]
    fn who_waits_for_any_slot_gets_the_first_that_has_room() {
        let rooms = BTreeMap::from([(TEN, room(1, 0, 1)), (ELEVEN, room(1, 0, 0))]);
        let parts = vec![part(TEN, 1), part(ELEVEN, 1)];
        let line = |number| InLine { claim: claim(number), parts: parts.clone(), any: true };
        let moved = move_up(rooms, [line(1), line(2)]);
        assert_eq!(moved, [(claim(1), vec![part(ELEVEN, 1)])]);
    }
}
