//! Looking an address up, by anyone who fills in a form.

use poem_openapi::{OpenApi, param::Query, payload::Json};

use super::address::Found;
use super::checked::{Addition, Checked};
use super::postcode::{HouseNumber, Postcode};
use crate::app::App;
use crate::error::ApiResult;
use crate::openapi::Tag;
use crate::web::Caller;

/// Looking addresses up.
pub struct PublicAddressesApi(pub App);

#[OpenApi(prefix_path = "/public", tag = "Tag::Residents")]
impl PublicAddressesApi {
    /// The addresses with a postcode and house number
    ///
    /// All of them at once: those of one number are few. An empty list is no refusal: whoever fills in
    /// a form types the address then.
    #[oai(path = "/addresses", method = "get", operation_id = "listPublicAddresses")]
    async fn list(
        &self,
        caller: Caller,
        _all_of_it: Checked,
        /// Four figures and two letters.
        postcode: Query<Postcode>,
        #[oai(name = "houseNumber", validator(minimum(value = "1"), maximum(value = "99999")))]
        house_number: Query<u32>,
        /// What stands behind the number; absent, all additions are answered.
        addition: Query<Option<Addition>>,
    ) -> ApiResult<Json<Found>> {
        self.0.limits.look_up(caller)?;
        let number = HouseNumber(house_number.0);
        let addition = addition.0.as_ref().map(|addition| addition.0.as_str());
        Ok(Json(self.0.addresses.find(postcode.0, number, addition).await))
    }
}
