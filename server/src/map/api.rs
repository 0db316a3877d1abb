//! What a map of staff lies on.

use poem_openapi::{OpenApi, payload::Json};

use super::backdrop::Backdrop;
use crate::app::App;
use crate::auth::Worker;
use crate::error::ApiResult;
use crate::openapi::Tag;

/// The map.
pub struct MapApi(pub App);

#[OpenApi(tag = "Tag::Pickups")]
impl MapApi {
    /// What lies under the stops on a map
    #[oai(path = "/map", method = "get", operation_id = "getMap")]
    async fn get(&self, _auth: Worker) -> ApiResult<Json<Backdrop>> {
        Ok(Json(self.0.map.clone()))
    }
}
