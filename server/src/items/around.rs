//! What items and moves refer to at their centre: a few hundred rows that hardly ever change, and so
//! are kept in memory.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::entity::moved;
use super::show::MoveRow;
use super::undo;
use crate::app::App;
use crate::auth;
use crate::centre::{self, CategoryRow};
use crate::db::Kept;
use crate::error::ApiResult;
use crate::id::{CategoryId, CentreId, LocationId, StaffId};

/// For how many centres that is kept.
const CENTRES: usize = 100;

/// What a coordinator changes at one process is seen at all of them within this time.
const OLDEST: Duration = Duration::from_secs(1);

/// The name, categories, people and places of a centre.
pub struct Around {
    centre: String,
    categories: HashMap<CategoryId, CategoryRow>,
    people: HashMap<StaffId, String>,
    places: HashMap<LocationId, String>,
}

/// By centre.
pub(super) struct Known(Kept<CentreId, Arc<Around>>);

impl Default for Known {
    fn default() -> Self {
        Self(Kept::new(CENTRES, OLDEST))
    }
}

impl Known {
    /// What is around the items of a centre, these categories at least.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn of(
        &self,
        app: &App,
        centre: CentreId,
        mut categories: impl Iterator<Item = CategoryId>,
    ) -> ApiResult<Arc<Around>> {
        let fresh = app.db.fresh();
        if let Some(around) = self.0.get(fresh, &centre)
            && categories.all(|category| around.categories.contains_key(&category))
        {
            return Ok(around);
        }
        let stamp = fresh.stamp();
        let around = Arc::new(Around::read(app, centre).await?);
        self.0.keep(stamp, centre, around.clone());
        Ok(around)
    }
}

impl Around {
    async fn read(app: &App, centre: CentreId) -> ApiResult<Self> {
        let db = app.db.read();
        let categories = centre::list_categories(db, centre).await?;
        Ok(Self {
            centre: centre::find(db, centre).await?.name,
            categories: categories.into_iter().map(|row| (row.id, row)).collect(),
            people: auth::names(db, centre).await?,
            places: centre::location_names(db, centre).await?,
        })
    }

    /// The name of the centre.
    pub fn centre(&self) -> &str {
        &self.centre
    }

    /// A category.
    pub fn category(&self, id: CategoryId) -> Option<&CategoryRow> {
        self.categories.get(&id)
    }

    /// The name of a member of staff.
    pub fn person(&self, id: StaffId) -> String {
        self.people.get(&id).cloned().unwrap_or_default()
    }

    /// The name of a location.
    pub fn place(&self, id: LocationId) -> Option<String> {
        self.places.get(&id).cloned()
    }

    /// Tells the moves of one item.
    pub fn tell(&self, moves: &[moved::Model]) -> Vec<MoveRow> {
        let undone = undo::undone(moves);
        moves.iter().map(|row| MoveRow::new(row, undone.contains(&row.id), self)).collect()
    }
}
