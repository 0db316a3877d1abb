//! Bookings in the database.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{Column, Entity, Model};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, ClaimId, WorkshopBookingId, WorkshopId};
use crate::secret::hash;
use crate::wire::PageQuery;
use crate::workshops::planned::WorkshopRow;

/// Writes a new booking.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn insert(tx: &Tx, row: &Model) -> ApiResult<()> {
    let row = row.clone().into_active_model().reset_all();
    let inserted = Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map(|_| ()).map_err(ApiError::of_identity)
}

/// A booking of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: WorkshopBookingId,
) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The booking that this link belongs to, at whichever centre.
pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::TokenHash.eq(hash(token))).one(db).await
}

/// The bookings of a workshop, in the order in which they were made.
pub async fn of_workshop(tx: &Tx, row: &WorkshopRow) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::WorkshopId.eq(row.id))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(&**tx)
        .await
}

/// A page of the bookings of a workshop, in the order in which they were made.
pub async fn page_of_workshop(
    db: &impl ConnectionTrait,
    row: &WorkshopRow,
    query: &PageQuery,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::WorkshopId.eq(row.id))
        .page_up(query, Column::CreatedAt, Column::Id)
        .all(db)
        .await
}

/// The claims of what a household booked of a workshop, but for what was cancelled.
pub async fn of_household(
    tx: &Tx,
    centre: CentreId,
    workshop: WorkshopId,
    household: &str,
) -> Result<Vec<ClaimId>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::CentreId.eq(centre))
        .filter(Column::WorkshopId.eq(workshop))
        .filter(Column::Household.eq(household))
        .filter(Column::CancelledAt.is_null())
        .into_tuple()
        .all(&**tx)
        .await
}

/// Writes a booking as it stands now, if nobody changed it since it was read.
///
/// # Errors
/// `409 moved_meanwhile` when somebody did.
pub async fn replace(tx: &Tx, row: Model) -> ApiResult<Model> {
    let row = Model { version: row.version + 1, ..row };
    let replaced = Entity::update_many()
        .set(row.clone().into_active_model().reset_all())
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Version.eq(row.version - 1))
        .exec(&**tx)
        .await?;
    if replaced.rows_affected == 1 { Ok(row) } else { Err(moved_meanwhile()) }
}

fn moved_meanwhile() -> ApiError {
    let detail = "Somebody else did something with this booking meanwhile.";
    ApiError::conflict("moved_meanwhile", detail)
}

/// Forgets who came to a workshop; how many stays.
///
/// # Errors
/// When the database cannot.
pub async fn forget_people(tx: &Tx, row: &WorkshopRow) -> Result<(), DbErr> {
    let nothing = || Expr::value(None::<String>);
    Entity::update_many()
        .col_expr(Column::Name, Expr::value(""))
        .col_expr(Column::Party, nothing())
        .col_expr(Column::Email, nothing())
        .col_expr(Column::Phone, nothing())
        .col_expr(Column::Note, nothing())
        .col_expr(Column::Household, Expr::value(""))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::WorkshopId.eq(row.id))
        .exec(&**tx)
        .await
        .map(|_| ())
}
