//! Categories: what tiles the intake desk shows, and what the trade asks of each.

use poem_openapi::{
    ApiResponse, Enum, Object, OpenApi, param::Header, param::Path, param::Query, payload::Json,
};
use uuid::Uuid;

use super::entity::category::Model;
use super::words::{Advice, Names, Stream};
use super::{categories, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, Tx, once};
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId};
use crate::openapi::Tag;
use crate::repairs::Product;
use crate::wire::{Body, Page, ShortList, Slug};

/// A category of things.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Category {
    /// Identity.
    pub id: CategoryId,
    /// The category it is a part of.
    pub parent_id: Option<CategoryId>,
    /// The stream it belongs to.
    pub stream: Stream,
    /// Its name.
    pub names: Names,
    /// The pictogram on its tile.
    pub pictogram: String,
    /// Whether a thing is sold only after a passed safety and function test.
    pub needs_test: bool,
    /// Whether a price, weight or reason differs from thing to thing, so that a series of scans asks
    /// for each. Otherwise one answer counts for all that follow.
    pub ask_each: bool,
    /// What such a thing weighs in grams, for when nobody weighs it.
    pub typical_weight_grams: Option<i32>,
    /// What it is in the words of the Open Repair Data Standard. Residents can book the repair of
    /// categories that have one.
    pub product: Option<Product>,
    /// What an owner may try first, before booking a repair.
    pub advice: Option<Advice>,
    /// Its place among the tiles.
    pub position: i32,
    /// Whether it is offered at the desk.
    pub active: bool,
}

/// A new category.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct CategoryIn {
    parent_id: Option<CategoryId>,
    stream: Stream,
    names: Names,
    pictogram: Slug<40>,
    needs_test: bool,
    /// Absent: it is asked for each thing.
    ask_each: Option<bool>,
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    typical_weight_grams: Option<i32>,
    product: Option<Product>,
    advice: Option<Advice>,
    #[oai(validator(minimum(value = "0"), maximum(value = "100000")))]
    position: i32,
}

/// What changes of a category; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct CategoryPatch {
    names: Option<Names>,
    pictogram: Option<Slug<40>>,
    needs_test: Option<bool>,
    ask_each: Option<bool>,
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    typical_weight_grams: Option<i32>,
    product: Option<Product>,
    advice: Option<Advice>,
    #[oai(validator(minimum(value = "0"), maximum(value = "100000")))]
    position: Option<i32>,
    active: Option<bool>,
    /// What it has no longer.
    #[oai(validator(max_items = 3))]
    without: Option<Vec<MayLack>>,
}

/// What a category may be without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
enum MayLack {
    /// A usual weight.
    TypicalWeight,
    /// A product in the words of the monitors: then it is not repaired here.
    Product,
    /// Advice on what to try first.
    Advice,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Category(Json<Category>),
}

/// Categories.
pub struct CategoriesApi(pub App);

#[OpenApi(prefix_path = "/categories", tag = "Tag::Centre")]
impl CategoriesApi {
    /// The categories of the centre, in the order of their tiles
    #[oai(path = "/", method = "get", operation_id = "listCategories")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Category>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list_categories(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add a category
    #[oai(path = "/", method = "post", operation_id = "createCategory")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<CategoryIn>,
    ) -> ApiResult<Created> {
        let (app, centre, id) = (&self.0, auth.centre, CategoryId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "createCategory", &body.0, app.clock.now()).await?;
        let row = match seen {
            Seen::First => {
                parent_exists(&tx, centre, body.0.parent_id).await?;
                store::create_category(&tx, body.0.into_row(centre, id)).await?
            }
            Seen::Again => store::category(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Category(Json(row.into())))
    }

    /// Change a category
    #[oai(path = "/:id", method = "patch", operation_id = "updateCategory")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<CategoryId>,
        body: Body<CategoryPatch>,
    ) -> ApiResult<Json<Category>> {
        let tx = self.0.db.write().await?;
        let row = store::category(&*tx, auth.centre, id.0).await?;
        let row = store::replace_category(&tx, body.0.apply(row)).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

async fn parent_exists(tx: &Tx, centre: CentreId, parent: Option<CategoryId>) -> ApiResult<()> {
    let known = categories(&**tx, centre, parent).await?;
    match parent.filter(|parent| !known.contains_key(parent)) {
        Some(_) => Err(ApiError::bad_field("/parentId", "unknown", "is no category here")),
        None => Ok(()),
    }
}

impl CategoryIn {
    fn into_row(self, centre_id: CentreId, id: CategoryId) -> Model {
        let Self {
            parent_id,
            stream,
            names,
            pictogram,
            needs_test,
            ask_each,
            typical_weight_grams,
            product,
            advice,
            position,
        } = self;
        Model {
            centre_id,
            id,
            parent_id,
            stream,
            names,
            pictogram: pictogram.0,
            needs_test,
            ask_each: ask_each.unwrap_or(true),
            typical_weight_grams,
            product,
            advice,
            position,
            active: true,
        }
    }
}

impl CategoryPatch {
    fn apply(self, row: Model) -> Model {
        let without = self.without.unwrap_or_default();
        let keeps = |part| !without.contains(&part);
        Model {
            names: self.names.unwrap_or(row.names),
            pictogram: self.pictogram.map_or(row.pictogram, |slug| slug.0),
            needs_test: self.needs_test.unwrap_or(row.needs_test),
            ask_each: self.ask_each.unwrap_or(row.ask_each),
            typical_weight_grams: self
                .typical_weight_grams
                .or(row.typical_weight_grams)
                .filter(|_| keeps(MayLack::TypicalWeight)),
            product: self.product.or(row.product).filter(|_| keeps(MayLack::Product)),
            advice: self.advice.or(row.advice).filter(|_| keeps(MayLack::Advice)),
            position: self.position.unwrap_or(row.position),
            active: self.active.unwrap_or(row.active),
            ..row
        }
    }
}

impl From<Model> for Category {
    fn from(row: Model) -> Self {
        let Model { id, parent_id, stream, names, pictogram, needs_test, .. } = row;
        let Model { ask_each, typical_weight_grams, product, advice, position, active, .. } = row;
        Self {
            id,
            parent_id,
            stream,
            names,
            pictogram,
            needs_test,
            ask_each,
            typical_weight_grams,
            product,
            advice,
            position,
            active,
        }
    }
}
