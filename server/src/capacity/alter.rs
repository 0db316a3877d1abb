//! More or less of what was claimed.

use chrono::{DateTime, Utc};

use super::agenda::{free, lock, slots_of, take};
use super::claim::{MovedUp, Waiting};
use super::entity::claim::State;
use super::line::parts_of;
use super::rule::{Asker, Refusal};
use super::store::{fill, find, set_amount};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::{CentreId, ClaimId};

/// Gives a claim on one slot another amount of it: more only if there is room, less at once. Answers who moved up.
///
/// # Errors
/// `409` by the [`Refusal`], and `404` when there is no such claim.
pub async fn alter(
    tx: &Tx,
    centre: CentreId,
    id: ClaimId,
    amount: i32,
    (now, waiting): (DateTime<Utc>, Waiting),
) -> ApiResult<Vec<MovedUp>> {
    lock(tx, centre, find(&**tx, centre, id).await?.agenda_id).await?;
    let row = find(&**tx, centre, id).await?;
    match row.state {
        State::Released => return Err(Refusal::Released.into()),
        State::Held if row.until.is_some_and(|until| until <= now) => {
            return Err(Refusal::TooLate.into());
        }
        _ => {}
    }
    let parts = parts_of(&**tx, centre, [id]).await?.remove(&id).unwrap_or_default();
    let [part] = parts[..] else { return Err(Refusal::TakesNothing.into()) };
    if amount < 1 {
        return Err(Refusal::TakesNothing.into());
    }
    if row.state != State::Waiting {
        let slots = slots_of(&**tx, centre, row.agenda_id).await?;
        match amount - part.amount {
            more @ 1.. => take(tx, &slots[&part.slot], more, Asker::Resident).await?,
            less => free(tx, &slots[&part.slot], -less).await?,
        }
    }
    set_amount(tx, centre, id, amount).await?;
    fill(tx, centre, row.agenda_id, waiting).await
}
