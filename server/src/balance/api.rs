//! The balance of a period, for coordinators.

use poem_openapi::{Object, OpenApi, param::Query, payload::Json};

use super::ledger::{Sheet, close, total};
use super::period::Period;
use super::store;
use crate::app::App;
use crate::auth::Coordinator;
use crate::centre::{self, Stream};
use crate::error::ApiResult;
use crate::openapi::Tag;
use crate::wire::Day;

/// What came in, what left and what is there.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct Balance {
    /// The first day.
    from: Day,
    /// The last day.
    to: Day,
    /// The streams in which there was anything.
    streams: Vec<StreamBalance>,
    /// All of them together.
    total: Sheet,
}

/// The balance of one stream.
#[derive(Debug, Clone, Object)]
struct StreamBalance {
    stream: Stream,
    #[oai(flatten)]
    sheet: Sheet,
}

/// The balance.
pub struct BalanceApi(pub App);

#[OpenApi(prefix_path = "/balance", tag = "Tag::Lots")]
impl BalanceApi {
    /// What came in, what left and what is there, by stream
    ///
    /// Days are those of the centre's own calendar, both included, at most 400 of them.
    #[oai(path = "/", method = "get", operation_id = "getBalance")]
    async fn get(
        &self,
        auth: Coordinator,
        from: Query<Day>,
        to: Query<Day>,
    ) -> ApiResult<Json<Balance>> {
        let db = self.0.db.read();
        let zone = centre::find(db, auth.centre).await?.zone()?;
        let period = Period::new(from.0.0, to.0.0, zone)?;
        let books = store::read(db, auth.centre, period).await?;
        let sheets = close(&books.stock, &books.flows);
        let total = total(&sheets);
        let streams = sheets.into_iter().map(|(stream, sheet)| StreamBalance { stream, sheet });
        Ok(Json(Balance { from: from.0, to: to.0, streams: streams.collect(), total }))
    }
}
