//! What crews loaded, and whether anybody saw it at the depot since. Pure.

use std::collections::HashSet;

use super::entity::Model;
use super::kind::DeedKind;
use crate::id::{ItemId, VanId};

/// What was seen at the depot: scanned when the van was emptied, or moved on since (`moved`).
pub fn at_depot(deeds: &[Model], moved: HashSet<ItemId>) -> HashSet<ItemId> {
    let scanned = deeds.iter().filter(|deed| deed.kind == DeedKind::BringIn);
    scanned.filter_map(|deed| deed.item_id).chain(moved).collect()
}

/// What this van took, and nobody saw at the depot although the van was emptied after that, or its shift is over.
/// The deeds are in the order in which they were done.
pub fn not_scanned<'deeds>(
    deeds: &'deeds [Model],
    van: VanId,
    at_depot: &HashSet<ItemId>,
) -> Vec<&'deeds Model> {
    let ours = |deed: &&Model| deed.van_id == van;
    let emptied = |deed: &Model| matches!(deed.kind, DeedKind::Unload | DeedKind::Finish);
    let Some(last) = deeds.iter().rposition(|deed| ours(&deed) && emptied(deed)) else {
        return Vec::new();
    };
    let taken = deeds[..last].iter().filter(ours).filter(|deed| deed.kind == DeedKind::Take);
    taken.filter(|deed| deed.item_id.is_some_and(|item| !at_depot.contains(&item))).collect()
}

/// What got a label when it was taken.
pub fn labelled(deeds: &[Model]) -> impl Iterator<Item = ItemId> {
    deeds.iter().filter(|deed| deed.kind == DeedKind::Take).filter_map(|deed| deed.item_id)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use uuid::Uuid;

    use super::*;
    use crate::id::{CentreId, PickupDayId, StaffId, VanDeedId};

    fn van(number: u128) -> VanId {
        VanId(Uuid::from_u128(number))
    }

    fn item(number: u128) -> ItemId {
        ItemId(Uuid::from_u128(number))
    }

    fn did(by: u128, kind: DeedKind, with: Option<u128>) -> Model {
        Model {
            centre_id: CentreId(Uuid::nil()),
            id: VanDeedId(Uuid::nil()),
            day_id: PickupDayId(Uuid::nil()),
            van_id: van(by),
            kind,
            pickup_id: None,
            window_id: None,
            thing_id: None,
            pieces: None,
            because: None,
            note: None,
            item_id: with.map(item),
            minutes: None,
            staff_id: StaffId(Uuid::nil()),
            at: DateTime::<Utc>::UNIX_EPOCH,
            heard_at: DateTime::<Utc>::UNIX_EPOCH,
        }
    }

    fn missing(deeds: &[Model], moved: &[u128]) -> Vec<ItemId> {
        let seen = at_depot(deeds, moved.iter().map(|number| item(*number)).collect());
        not_scanned(deeds, van(1), &seen).iter().filter_map(|deed| deed.item_id).collect()
    }

    #[test]
    fn what_is_still_in_the_van_is_not_missed() {
        let deeds = [
            did(1, DeedKind::Take, Some(1)),
            did(1, DeedKind::Unload, None),
            did(1, DeedKind::Take, Some(2)),
        ];
        assert_eq!(missing(&deeds, &[]), [item(1)]);
    }

    #[test]
    fn what_was_scanned_or_moved_on_is_not_missed() {
        let deeds = [
            did(1, DeedKind::Take, Some(1)),
            did(1, DeedKind::Take, Some(2)),
            did(1, DeedKind::Take, Some(3)),
            did(1, DeedKind::Finish, None),
            did(2, DeedKind::BringIn, Some(2)),
        ];
        assert_eq!(missing(&deeds, &[3]), [item(1)]);
    }

    #[test]
    fn another_van_and_what_has_no_label_are_not_looked_for() {
        let deeds = [
            did(2, DeedKind::Take, Some(1)),
            did(1, DeedKind::Take, None),
            did(1, DeedKind::Finish, None),
            did(2, DeedKind::Finish, None),
        ];
        assert_eq!(missing(&deeds, &[]), []);
    }
}
