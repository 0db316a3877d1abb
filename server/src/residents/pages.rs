//! Public pages, kept as text for as long as nothing was written that changes them: a label on
//! something that the whole town talks about is scanned far more often than the thing moves.

use std::time::Duration;

use super::view::{PublicItem, PublicLabel, PublicLot, Thing};
use crate::app::App;
use crate::db::Kept;
use crate::error::ApiResult;
use crate::id::ItemId;
use crate::items::{self, Step};
use crate::labels::{self, Bearer, LabelCode, LabelRow, LabelState};
use crate::web::Caller;
use crate::wire::Ready;

/// About how many pages there is room for.
const COUNT: usize = 4096;

/// How many bytes they may take together.
const BYTES: u64 = 8 << 20;

/// A move that another process made is seen within this time.
const OLDEST: Duration = Duration::from_secs(3);

/// Pages by the code that was scanned.
pub struct Pages(Kept<LabelCode, Ready<PublicLabel>>);

impl Default for Pages {
    fn default() -> Self {
        Self(Kept::weighed(COUNT, BYTES, Ready::bytes, OLDEST))
    }
}

impl std::ops::Deref for Pages {
    type Target = Kept<LabelCode, Ready<PublicLabel>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Makes a page and keeps it.
///
/// # Errors
/// `404 label_unknown` when the code leads nowhere, `429` when a caller guessed too often.
pub async fn make(app: &App, caller: Caller, code: LabelCode) -> ApiResult<Ready<PublicLabel>> {
    let (db, fresh) = (app.db.read(), app.db.fresh());
    let stamp = fresh.stamp();
    let label = labels::find(db, code).await?;
    let label = label.filter(|label| label.state != LabelState::Revoked);
    let Some((label, bearer)) = label.and_then(|label| label.bearer().map(|on| (label, on))) else {
        app.limits.guess(caller)?;
        return Err(labels::unknown());
    };
    let centre = app.desk().around(app, label.centre_id).await?.centre().to_owned();
    let (stamp, page) = match bearer {
        Bearer::Lot(_) => (stamp, PublicLabel::Lot(PublicLot { code: label.code, centre })),
        Bearer::Item(item) => {
            let stamp = fresh.stamp_about(stamp, item);
            (stamp, PublicLabel::Item(story_page(app, label, item, centre).await?))
        }
    };
    let page = Ready::new(&page);
    app.pages().keep(stamp, code, page.clone());
    Ok(page)
}

async fn story_page(
    app: &App,
    label: LabelRow,
    item: ItemId,
    centre: String,
) -> ApiResult<PublicItem> {
    let item = items::find(app.db.read(), label.centre_id, item).await?;
    let story = items::story(app, &item).await?;
    if story.step == Step::Refused {
        return Err(labels::unknown());
    }
    let thing = Thing::new(item.centre_id, &story);
    Ok(PublicItem { code: label.code, centre, price_cents: story.price_cents, thing })
}
