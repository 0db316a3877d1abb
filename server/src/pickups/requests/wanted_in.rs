//! What somebody wants to have collected, as it is sent.

use poem_openapi::Object;

use super::judged::Wanted;
use crate::id::{GoodId, PhotoId};
use crate::wire::Line;

/// So many of one kind of thing.
#[derive(Debug, Clone, Object)]
#[oai(rename = "PickupThingIn", rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct WantedIn {
    good_id: GoodId,
    #[oai(validator(minimum(value = "1"), maximum(value = "50")))]
    pieces: i32,
    /// Whether it was taken apart.
    #[oai(default)]
    apart: bool,
    /// What should be known of it.
    note: Option<Line<200>>,
    /// Its photos.
    #[oai(default, validator(max_items = 3))]
    photo_ids: Vec<PhotoId>,
}

impl From<WantedIn> for Wanted {
    fn from(sent: WantedIn) -> Self {
        let WantedIn { good_id: good, pieces, apart, note, photo_ids: photos } = sent;
        Self { good, pieces, apart, note: note.map(|note| note.0), photos }
    }
}

/// All of these.
pub fn wanted(things: Vec<WantedIn>) -> Vec<Wanted> {
    things.into_iter().map(Wanted::from).collect()
}
