//! What was loaded with a label, read from the database.

use std::collections::{HashMap, HashSet};

use sea_orm::ConnectionTrait;

use crate::error::ApiResult;
use crate::id::{CentreId, ItemId};
use crate::pickups::deeds::{self, DeedRow};
use crate::{items, labels};

/// The labels of what crews had in their hands, and what of it was seen at the depot.
#[derive(Debug, Default)]
pub struct Seen {
    /// The codes of the labels that things wear now.
    pub labels: HashMap<ItemId, String>,
    /// What was scanned there, or moved on since.
    pub at_depot: HashSet<ItemId>,
}

impl Seen {
    /// Of what was done here.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn read(
        db: &impl ConnectionTrait,
        centre: CentreId,
        done: &[DeedRow],
    ) -> ApiResult<Self> {
        let items: HashSet<_> = done.iter().filter_map(|deed| deed.item_id).collect();
        if items.is_empty() {
            return Ok(Self::default());
        }
        let labels = labels::on_items(db, centre, items).await?;
        let moved = items::moved_since(db, centre, deeds::labelled(done)).await?;
        Ok(Self {
            labels: labels.into_iter().map(|(item, label)| (item, label.code)).collect(),
            at_depot: deeds::at_depot(done, moved),
        })
    }
}
