//! Public pages, kept as text for as long as nothing was written that changes them: a label on
//! something that the whole town talks about is scanned far more often than the thing moves.

use std::time::Duration;

use super::view::{PublicItem, Thing};
use crate::app::App;
use crate::centre;
use crate::db::Kept;
use crate::error::ApiResult;
use crate::items::{self, Step};
use crate::labels::{self, LabelCode, LabelState};
use crate::web::Caller;
use crate::wire::Ready;

/// About how many pages there is room for.
const COUNT: usize = 4096;

/// How many bytes they may take together.
const BYTES: u64 = 8 << 20;

/// A move that another process made is seen within this time.
const OLDEST: Duration = Duration::from_secs(3);

/// Pages by the code that was scanned.
pub struct Pages(Kept<LabelCode, Ready<PublicItem>>);

impl Default for Pages {
    fn default() -> Self {
        Self(Kept::weighed(COUNT, BYTES, Ready::bytes, OLDEST))
    }
}

impl std::ops::Deref for Pages {
    type Target = Kept<LabelCode, Ready<PublicItem>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Makes a page and keeps it.
///
/// # Errors
/// `404 label_unknown` when the code leads nowhere, `429` when a caller guessed too often.
pub async fn make(app: &App, caller: Caller, code: LabelCode) -> ApiResult<Ready<PublicItem>> {
    let (db, fresh) = (app.db.read(), app.db.fresh());
    let stamp = fresh.stamp();
    let label = labels::find(db, code).await?;
    let label = label.filter(|label| label.state != LabelState::Revoked);
    let Some((label, item)) = label.and_then(|label| label.item_id.map(|id| (label, id))) else {
        app.limits.guess(caller)?;
        return Err(labels::unknown());
    };
    let stamp = fresh.stamp_about(stamp, item);
    let item = items::find(db, label.centre_id, item).await?;
    let story = items::story(db, &item).await?;
    if story.step == Step::Refused {
        return Err(labels::unknown());
    }
    let page = Ready::new(&PublicItem {
        code: label.code,
        centre: centre::find(db, item.centre_id).await?.name,
        price_cents: story.price_cents,
        thing: Thing::new(item.centre_id, &story),
    });
    app.pages().keep(stamp, code, page.clone());
    Ok(page)
}
