//! What other features may want to know of items.

use serde::{Deserialize, Serialize};

use super::step::Step;
use crate::id::{CentreId, HandoverId, ItemId, MoveId};
use crate::jobs::Job;

/// An item came to a step that its giver wants to hear of.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ItemMoved {
    /// Its centre.
    pub centre: CentreId,
    /// The item.
    pub item: ItemId,
    /// The move.
    pub moved: MoveId,
    /// The handover that it came in with.
    pub handover: HandoverId,
}

impl Job for ItemMoved {
    const KIND: &'static str = "item_moved";
}

impl Step {
    /// Whether the giver wants to hear of a thing that came here: it is ready for someone else, or
    /// it is known what became of it. What happens in between can be read on the follow page.
    pub fn is_news(self) -> bool {
        self == Self::Ready
            || self == Self::Dismantling
            || (self.is_outcome() && self != Self::Dismantled)
    }
}
