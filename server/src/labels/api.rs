//! Labels: printing the one of an item, replacing and revoking, and batches of blank ones.

use poem_openapi::{
    ApiResponse, Enum, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::code::PRACTICE_LABELS;
use super::entity::{LabelState, batch, label};
use super::file::FileAnswer;
use super::worn::{Look, print, replace};
use super::{Format, LabelCode, LabelFace, Stock, parse, render, store};
use crate::app::App;
use crate::auth::{Coordinator, Done, Worker};
use crate::centre;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{BatchId, ItemId};
use crate::items;
use crate::openapi::Tag;
use crate::wire::{Body, Cursor, Line, Page, PageQuery, Timestamp, cut};

/// The label on an item or a lot.
#[derive(Debug, Clone, Object)]
pub struct ItemLabel {
    /// Its code, ten characters.
    pub code: String,
    /// The address in its QR.
    pub url: String,
    /// How it stands.
    pub state: LabelState,
}

/// A label to put on in place of a torn one.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub(super) struct ReplaceLabel {
    /// The code of a blank label to claim; without one, a new label is issued.
    pub(super) code: Option<Line<40>>,
}

/// A batch of blank labels to make.
#[derive(Debug, Object)]
struct BatchIn {
    #[oai(validator(minimum(value = "1"), maximum(value = "5000")))]
    count: i32,
    stock: Stock,
}

/// A batch of blank labels.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct Batch {
    id: BatchId,
    count: i32,
    stock: Stock,
    created_at: Timestamp,
    /// How many are on things.
    used: i64,
}

/// How a batch is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "lowercase")]
enum SheetFormat {
    /// Sheets or single labels, at exact size.
    Pdf,
    /// Commands for a label printer of 203 dpi.
    Zpl203,
    /// Commands for a label printer of 300 dpi.
    Zpl300,
}

#[derive(ApiResponse)]
enum CreatedBatch {
    /// Made.
    #[oai(status = 201)]
    Batch(Json<Batch>),
}

/// Labels of items.
pub struct ItemLabelsApi(pub App);

#[OpenApi(prefix_path = "/items", tag = "Tag::Labels")]
impl ItemLabelsApi {
    /// Print the label of an item
    #[oai(path = "/:id/label", method = "get", operation_id = "getItemLabel")]
    async fn get(
        &self,
        auth: Worker,
        id: Path<ItemId>,
        format: Query<Format>,
        stock: Query<Stock>,
        /// The language of the category on it.
        language: Query<Option<Language>>,
    ) -> ApiResult<FileAnswer> {
        let item = items::find(self.0.db.read(), auth.centre, id.0).await?;
        let look = Look { format: format.0, stock: stock.0, language: language.0 };
        print(&self.0, auth.centre, id.0, (item.category_id, item.received_at), look).await
    }

    /// Put another label on an item
    ///
    /// The torn one still leads to the item, until it is revoked.
    #[oai(path = "/:id/label", method = "post", operation_id = "replaceLabel")]
    async fn replace(
        &self,
        auth: Worker,
        id: Path<ItemId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<ReplaceLabel>,
    ) -> ApiResult<Json<ItemLabel>> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let blank = body.0.code.as_ref().map(|typed| parse(&typed.0)).transpose()?;
        let tx = app.db.write().await?;
        items::find_to_change(&tx, centre, id.0).await?;
        let seen = once(&tx, centre, key.0, "replaceLabel", &body.0, now).await?;
        Ok(Json(replace(app, tx, centre, id.0, (seen, blank)).await?))
    }
}

/// Single labels.
pub struct LabelsApi(pub App);

#[OpenApi(prefix_path = "/labels", tag = "Tag::Labels")]
impl LabelsApi {
    /// Make a label lead nowhere any more
    #[oai(path = "/:code/_revoke", method = "post", operation_id = "revokeLabel")]
    async fn revoke(&self, auth: Coordinator, code: Path<String>) -> ApiResult<Done> {
        let code = parse(&code.0)?;
        let tx = self.0.db.write().await?;
        store::revoke(&tx, auth.centre, code).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

/// Labels for learning the work.
pub struct PracticeLabelsApi(pub App);

#[OpenApi(prefix_path = "/practice-labels", tag = "Tag::Labels")]
impl PracticeLabelsApi {
    /// Print labels to learn the work with
    ///
    /// They are the same for every centre, and no thing ever has one of them.
    #[oai(path = "/sheet", method = "get", operation_id = "getPracticeSheet")]
    async fn sheet(
        &self,
        auth: Worker,
        format: Query<SheetFormat>,
        stock: Query<Stock>,
        /// The language of what is written on them.
        language: Query<Option<Language>>,
    ) -> ApiResult<FileAnswer> {
        let centre = centre::find(self.0.db.read(), auth.centre).await?.name;
        let language = language.0.unwrap_or(Language::Nl);
        let said = self.0.words.text(language, "practice-label", &[]);
        let face = |number| LabelFace {
            category: Some(said.clone()),
            ..face(&self.0, &centre, LabelCode::practice(number))
        };
        let faces = (0..PRACTICE_LABELS).map(face).collect();
        draw(format.0.into(), stock.0, faces, "omloop-practice").await
    }
}

/// Batches of blank labels.
pub struct LabelBatchesApi(pub App);

#[OpenApi(prefix_path = "/label-batches", tag = "Tag::Labels")]
impl LabelBatchesApi {
    /// Make blank labels, to be claimed by their first scan
    #[oai(path = "/", method = "post", operation_id = "createLabelBatch")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<BatchIn>,
    ) -> ApiResult<CreatedBatch> {
        let (app, centre_id, now) = (&self.0, auth.centre, self.0.clock.now());
        let tx = app.db.write().await?;
        let row = batch::Model {
            centre_id,
            id: BatchId(key.0),
            count: body.0.count,
            stock: body.0.stock.as_str().into(),
            made_by: auth.staff,
            created_at: now,
        };
        let id = row.id;
        let (row, used) =
            match once(&tx, centre_id, key.0, "createLabelBatch", &body.0, now).await? {
                Seen::First => (store::create_batch(&tx, row, &app.chance).await?, None),
                // Some of them may be on things already.
                Seen::Again => {
                    let used = store::used(&*tx, centre_id, [id]).await?.remove(&id);
                    (store::find_batch(&*tx, centre_id, id).await?, used)
                }
            };
        tx.commit().await?;
        Ok(CreatedBatch::Batch(Json(Batch::new(&row, used.unwrap_or_default())?)))
    }

    /// Batches, newest first
    #[oai(path = "/", method = "get", operation_id = "listLabelBatches")]
    async fn list(
        &self,
        auth: Coordinator,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Batch>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let db = self.0.db.read();
        let rows = store::list_batches(db, auth.centre, &query).await?;
        let used = store::used(db, auth.centre, rows.iter().map(|row| row.id)).await?;
        let cursor = |row: &batch::Model| Cursor { at: row.created_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, cursor);
        let show = |row: &batch::Model| {
            let used = used.get(&row.id).copied().unwrap_or_default();
            Batch::new(row, used)
        };
        let items = rows.iter().map(show).collect::<ApiResult<_>>()?;
        Ok(Json(Page { items, next_cursor }))
    }

    /// Print a batch
    #[oai(path = "/:id/sheet", method = "get", operation_id = "getLabelBatchSheet")]
    async fn sheet(
        &self,
        auth: Coordinator,
        id: Path<BatchId>,
        format: Query<SheetFormat>,
    ) -> ApiResult<FileAnswer> {
        let db = self.0.db.read();
        let batch = store::find_batch(db, auth.centre, id.0).await?;
        let centre = centre::find(db, auth.centre).await?.name;
        let codes = store::codes_of_batch(db, &batch).await?;
        let face = |code: &String| Ok(face(&self.0, &centre, stored(code)?));
        let faces = codes.iter().map(face).collect::<ApiResult<_>>()?;
        let stock = stock_of(&batch)?;
        draw(format.0.into(), stock, faces, "omloop-labels").await
    }
}

/// What a blank label with this code says.
pub(super) fn face(app: &App, centre: &str, code: LabelCode) -> LabelFace {
    let url = code.url(&app.config.base_url);
    LabelFace { url, code, category: None, date: None, centre: centre.into() }
}

/// A code as the database has it.
pub(super) fn stored(code: &str) -> ApiResult<LabelCode> {
    LabelCode::parse(code).map_err(|fault| ApiError::internal(&fault))
}

/// Draws off the async threads: a batch takes up to a second or so.
pub(super) async fn draw(
    format: Format,
    stock: Stock,
    faces: Vec<LabelFace>,
    name: &str,
) -> ApiResult<FileAnswer> {
    let work = move || render(format, stock, &faces);
    let drawn = tokio::task::spawn_blocking(work).await;
    let bytes = drawn.map_err(|fault| ApiError::internal(&fault))??;
    let name = format!("{name}.{}", format.extension());
    Ok(FileAnswer { content_type: format.content_type(), name, bytes })
}

fn stock_of(batch: &batch::Model) -> ApiResult<Stock> {
    batch.stock.parse().map_err(|_| ApiError::internal(&"a batch on an unknown stock"))
}

impl Batch {
    fn new(row: &batch::Model, used: i64) -> ApiResult<Self> {
        let stock = stock_of(row)?;
        Ok(Self { id: row.id, count: row.count, stock, created_at: row.created_at.into(), used })
    }
}

impl ItemLabel {
    /// A label as the screen shows it.
    pub fn new(label: &label::Model, base_url: &str) -> Self {
        let url = format!("{base_url}/i/{}", label.code);
        Self { code: label.code.clone(), url, state: label.state }
    }
}

impl From<SheetFormat> for Format {
    fn from(format: SheetFormat) -> Self {
        match format {
            SheetFormat::Pdf => Self::Pdf,
            SheetFormat::Zpl203 => Self::Zpl203,
            SheetFormat::Zpl300 => Self::Zpl300,
        }
    }
}
