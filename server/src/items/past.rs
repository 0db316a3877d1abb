//! What happened to things that were scanned a moment ago, and the labels on them, kept in memory:
//! whoever scans a thing mostly moves it next.
//!
//! Every change of a thing raises its version, so a history of the present version is the whole
//! history, whichever process wrote it. A label may change without that; then all is read anew here,
//! and within [`OLDEST`] at other processes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::DbErr;

use super::entity::{item, moved};
use super::store;
use crate::app::App;
use crate::db::{Freshness, Kept};
use crate::id::{CentreId, ItemId};
use crate::labels::{self, ItemLabel};

/// For about so many things.
const THINGS: usize = 2000;

/// And of so many moves, which take half a kilobyte each.
const MOVES: u64 = 20_000;

/// A label that another process put on is seen within this time.
const OLDEST: Duration = Duration::from_secs(10);

/// So many moves are shown with a thing, twice what most make; `listMoves` has all.
pub const SHOWN: usize = 12;

/// What happened to a thing until a version.
#[derive(Debug, Clone)]
pub struct Past {
    version: i32,
    /// Its label.
    pub label: Option<ItemLabel>,
    /// Its last moves, oldest first.
    pub moves: Vec<moved::Model>,
}

/// By thing. Devices choose identities, so two centres may have a thing of the same one.
pub(super) struct Pasts(Kept<(CentreId, ItemId), Arc<Past>>);

impl Default for Pasts {
    fn default() -> Self {
        Self(Kept::weighed(THINGS, MOVES, |past| past.moves.len() as u64, OLDEST))
    }
}

impl Pasts {
    /// What happened to these things of one centre.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn of(
        &self,
        app: &App,
        centre: CentreId,
        items: impl Iterator<Item = &item::Model>,
    ) -> Result<HashMap<ItemId, Arc<Past>>, DbErr> {
        let fresh = app.db.fresh();
        let mut found = HashMap::new();
        let mut unknown = Vec::new();
        for item in items {
            match self.0.get(fresh, &(centre, item.id)).filter(|past| past.version == item.version)
            {
                Some(past) => drop(found.insert(item.id, past)),
                None => unknown.push(item),
            }
        }
        if !unknown.is_empty() {
            found.extend(self.read(app, centre, &unknown).await?);
        }
        Ok(found)
    }

    async fn read(
        &self,
        app: &App,
        centre: CentreId,
        items: &[&item::Model],
    ) -> Result<Vec<(ItemId, Arc<Past>)>, DbErr> {
        let (db, stamp) = (app.db.read(), app.db.fresh().stamp());
        let mut labels = labels::on_items(db, centre, items.iter().map(|item| item.id)).await?;
        let mut moves = store::last_moves(db, centre, items.iter().copied(), SHOWN).await?;
        let past = |item: &&item::Model| {
            let label = labels.remove(&item.id);
            let label = label.map(|label| ItemLabel::new(&label, &app.config.base_url));
            let moves = moves.remove(&item.id).unwrap_or_default();
            let past = Arc::new(Past { version: item.version, label, moves });
            // A move that was made since the item was read belongs to a later version.
            if past.moves.last().is_none_or(|last| last.version <= item.version) {
                self.0.keep(stamp, (centre, item.id), past.clone());
            }
            (item.id, past)
        };
        Ok(items.iter().map(past).collect())
    }

    /// Adds a move that was committed, if it comes right after what is known.
    pub fn add(&self, fresh: &Freshness, row: &moved::Model) {
        self.0.amend(fresh, &(row.centre_id, row.item_id), |past| {
            if past.version + 1 != row.version {
                return past;
            }
            let mut past = Arc::unwrap_or_clone(past);
            past.version = row.version;
            past.moves.push(row.clone());
            let surplus = past.moves.len().saturating_sub(SHOWN);
            past.moves.drain(..surplus);
            Arc::new(past)
        });
    }
}
