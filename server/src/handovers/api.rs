//! Handovers, for the desk.

use poem_openapi::{
    ApiResponse, Enum, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::entity::{Channel, Model};
use super::store::{self, NewHandover};
use crate::app::App;
use crate::auth::Worker;
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::HandoverId;
use crate::items::{self, ItemSummary};
use crate::labels::{self, FileAnswer};
use crate::openapi::Tag;
use crate::secret::Purpose;
use crate::wire::{Body, Cursor, Page, PageQuery, Timestamp, page};

/// A new handover.
#[derive(Debug, Object)]
struct HandoverIn {
    channel: Channel,
}

/// A handover in a list.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct HandoverSummary {
    id: HandoverId,
    channel: Channel,
    received_at: Timestamp,
}

/// What one resident brought at one time.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct Handover {
    id: HandoverId,
    channel: Channel,
    received_at: Timestamp,
    /// The page on which the resident follows the things; its secret is in the fragment.
    follow_url: String,
    /// The things, in the order in which they came.
    items: Vec<ItemSummary>,
}

/// How the receipt is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "lowercase")]
enum ReceiptFormat {
    /// The QR alone, for the screen.
    Svg,
    /// A receipt of 62 mm, for the label printer.
    Pdf,
}

#[derive(ApiResponse)]
enum Created {
    /// Begun.
    #[oai(status = 201)]
    Handover(Json<Handover>),
}

/// Handovers.
pub struct HandoversApi(pub App);

#[OpenApi(prefix_path = "/handovers", tag = "Tag::Handovers")]
impl HandoversApi {
    /// Begin a handover
    #[oai(path = "/", method = "post", operation_id = "createHandover")]
    async fn create(
        &self,
        auth: Worker,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<HandoverIn>,
    ) -> ApiResult<Created> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let new = NewHandover {
            id: HandoverId(key.0),
            channel: body.0.channel,
            received_by: auth.staff,
            location_id: auth.location,
        };
        let tx = app.db.write().await?;
        let row = match once(&tx, centre, key.0, "createHandover", &body.0, now).await? {
            Seen::First => store::create(&tx, centre, new, &app.secret, now).await?,
            Seen::Again => store::find(&*tx, centre, new.id).await?,
        };
        tx.commit().await?;
        Ok(Created::Handover(Json(self.show(row).await?)))
    }

    /// Handovers, newest first
    #[oai(path = "/", method = "get", operation_id = "listHandovers")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<HandoverSummary>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list(self.0.db.read(), auth.centre, &query).await?;
        let cursor = |row: &Model| Cursor { at: row.received_at, id: row.id.0 };
        Ok(Json(page(&query, rows, cursor, HandoverSummary::from)))
    }

    /// One handover with its things
    #[oai(path = "/:id", method = "get", operation_id = "getHandover")]
    async fn get(&self, auth: Worker, id: Path<HandoverId>) -> ApiResult<Json<Handover>> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        Ok(Json(self.show(row).await?))
    }

    /// The receipt: a QR that opens the follow page
    #[oai(path = "/:id/receipt", method = "get", operation_id = "getReceipt")]
    async fn receipt(
        &self,
        auth: Worker,
        id: Path<HandoverId>,
        format: Query<ReceiptFormat>,
    ) -> ApiResult<FileAnswer> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        let url = self.0.link(Purpose::Follow, row.id.0);
        match format.0 {
            ReceiptFormat::Svg => labels::link_svg(&url, "receipt"),
            ReceiptFormat::Pdf => labels::receipt_pdf(&url, row.received_at.date_naive()),
        }
    }
}

impl HandoversApi {
    async fn show(&self, row: Model) -> ApiResult<Handover> {
        let items = items::of_handover(&self.0, row.centre_id, row.id).await?;
        Ok(Handover {
            id: row.id,
            channel: row.channel,
            received_at: row.received_at.into(),
            follow_url: self.0.link(Purpose::Follow, row.id.0),
            items,
        })
    }
}

impl From<Model> for HandoverSummary {
    fn from(row: Model) -> Self {
        Self { id: row.id, channel: row.channel, received_at: row.received_at.into() }
    }
}
