//! What is collected: a catalogue with its weights, its verdicts, and where else things can go.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::{entity::good, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::centre::{self, Advice, Names};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::{CategoryId, CentreId, GoodId};
use crate::openapi::Tag;
use crate::pickups::{PickupKind, Verdict};
use crate::wire::{Body, Line, Page, ShortList, Slug};

/// What one of the kinds of things is that are collected.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupGoodIn {
    kind: PickupKind,
    names: Names,
    /// Other words by which people look for it.
    words: Option<Line<200>>,
    /// The pictogram on its tile.
    pictogram: Slug<30>,
    /// The category of such a thing once it has a label; without one it goes by weight.
    category_id: Option<CategoryId>,
    /// Room in the van; a cubic metre is a thousand litres.
    #[oai(validator(minimum(value = "1"), maximum(value = "20000")))]
    litres: i32,
    #[oai(validator(minimum(value = "0"), maximum(value = "2000")))]
    kilos: i32,
    /// Time to carry it out.
    #[oai(validator(minimum(value = "0"), maximum(value = "120")))]
    minutes: i32,
    /// How many people that takes.
    #[oai(validator(minimum(value = "1"), maximum(value = "4")))]
    people: i32,
    verdict: Verdict,
    /// Why it is not collected, or what is looked at on its photo.
    reason: Option<Advice>,
    /// Where it can go.
    elsewhere: Option<Advice>,
    /// Its place among the tiles.
    #[oai(default, validator(minimum(value = "0"), maximum(value = "9999")))]
    position: i32,
}

/// One of the kinds of things that are collected.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupGood {
    id: GoodId,
    #[oai(flatten)]
    about: PickupGoodIn,
    active: bool,
}

/// A kind of thing as it is from now on.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupGoodChange {
    #[oai(flatten)]
    about: PickupGoodIn,
    active: bool,
}

/// A kind of thing, as residents choose it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PublicGood {
    id: GoodId,
    kind: PickupKind,
    names: Names,
    /// Other words by which people look for it.
    words: Option<String>,
    pictogram: String,
    verdict: Verdict,
    /// Why it is not collected, or what is looked at on its photo.
    reason: Option<Advice>,
    /// Where it can go.
    elsewhere: Option<Advice>,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Good(Json<PickupGood>),
}

/// What is collected.
pub struct GoodsApi(pub App);

#[OpenApi(tag = "Tag::Pickups")]
impl GoodsApi {
    /// All that is collected, or named so that people know where else it can go
    #[oai(path = "/pickup-goods", method = "get", operation_id = "listPickupGoods")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<PickupGood>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::goods(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add a kind of thing
    #[oai(path = "/pickup-goods", method = "post", operation_id = "createPickupGood")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<PickupGoodIn>,
    ) -> ApiResult<Created> {
        let (app, centre, id) = (&self.0, auth.centre, GoodId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "createPickupGood", &body.0, app.clock.now()).await?;
        let row = match seen {
            Seen::First => {
                self.check_category(centre, body.0.category_id).await?;
                store::create_good(&tx, body.0.row((centre, id), true)).await?
            }
            Seen::Again => store::good(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Good(Json(row.into())))
    }

    /// Change a kind of thing
    #[oai(path = "/pickup-goods/:id", method = "put", operation_id = "replacePickupGood")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<GoodId>,
        body: Body<PickupGoodChange>,
    ) -> ApiResult<Json<PickupGood>> {
        let PickupGoodChange { about, active } = body.0;
        self.check_category(auth.centre, about.category_id).await?;
        let tx = self.0.db.write().await?;
        let row = store::good(&*tx, auth.centre, id.0).await?;
        let row = store::replace_good(&tx, about.row((auth.centre, row.id), active)).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }

    /// All that residents can have collected, and what they cannot
    #[oai(path = "/public/pickup-goods", method = "get", operation_id = "listPublicPickupGoods")]
    async fn list_public(
        &self,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<PublicGood>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let centre = centre::meant(self.0.db.read(), centre.0).await?.id;
        let rows = store::goods(self.0.db.read(), centre).await?.into_iter();
        let rows = rows.filter(|row| row.active && row.kind.for_residents()).collect();
        Ok(Json(list.page(rows, |row: &good::Model| row.id.0)?))
    }
}

impl GoodsApi {
    async fn check_category(&self, centre: CentreId, id: Option<CategoryId>) -> ApiResult<()> {
        match id {
            Some(id) => centre::category(self.0.db.read(), centre, id).await.map(|_| ()),
            None => Ok(()),
        }
    }
}

impl PickupGoodIn {
    fn row(self, (centre_id, id): (CentreId, GoodId), active: bool) -> good::Model {
        good::Model {
            centre_id,
            id,
            kind: self.kind,
            names: self.names,
            words: self.words.map(|words| words.0),
            pictogram: self.pictogram.0,
            category_id: self.category_id,
            litres: self.litres,
            kilos: self.kilos,
            minutes: self.minutes,
            people: self.people,
            verdict: self.verdict,
            reason: self.reason,
            elsewhere: self.elsewhere,
            position: self.position,
            active,
        }
    }
}

impl From<good::Model> for PickupGood {
    fn from(row: good::Model) -> Self {
        let about = PickupGoodIn {
            kind: row.kind,
            names: row.names,
            words: row.words.map(Line),
            pictogram: Slug(row.pictogram),
            category_id: row.category_id,
            litres: row.litres,
            kilos: row.kilos,
            minutes: row.minutes,
            people: row.people,
            verdict: row.verdict,
            reason: row.reason,
            elsewhere: row.elsewhere,
            position: row.position,
        };
        Self { id: row.id, about, active: row.active }
    }
}

impl From<good::Model> for PublicGood {
    fn from(row: good::Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            names: row.names,
            words: row.words,
            pictogram: row.pictogram,
            verdict: row.verdict,
            reason: row.reason,
            elsewhere: row.elsewhere,
        }
    }
}
