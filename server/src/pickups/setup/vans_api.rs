//! Vans.

use chrono::{NaiveTime, Timelike};
use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::shift::{Rest, Shift};
use super::{entity::van, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::{CentreId, LocationId, VanId};
use crate::openapi::Tag;
use crate::wire::{Body, Line, Page, ShortList, TimeOfDay};

/// The break of a crew.
#[derive(Debug, Clone, Object)]
struct Break {
    /// When it begins at the earliest.
    from: TimeOfDay,
    /// When it begins at the latest.
    until: TimeOfDay,
    #[oai(validator(minimum(value = "5"), maximum(value = "180")))]
    minutes: i32,
}

/// A van.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct Van {
    id: VanId,
    depot_id: LocationId,
    #[oai(flatten)]
    about: VanIn,
    active: bool,
}

/// What a van is.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct VanIn {
    name: Line<60>,
    /// How much fits in it; a cubic metre is a thousand litres.
    #[oai(validator(minimum(value = "100"), maximum(value = "100000")))]
    litres: i32,
    /// How much it may carry.
    #[oai(validator(minimum(value = "10"), maximum(value = "30000")))]
    kilos: i32,
    /// How many people are on it.
    #[oai(validator(minimum(value = "1"), maximum(value = "4")))]
    crew: i32,
    /// Whether it has a lift.
    lift: bool,
    /// When it may leave, by the clock on the wall.
    shift_from: TimeOfDay,
    /// When it is back.
    shift_until: TimeOfDay,
    rest: Option<Break>,
    /// How many trips it may make a day, with unloading in between.
    #[oai(validator(minimum(value = "1"), maximum(value = "10")))]
    most_trips: i32,
    /// Grams of CO2 that it blows out on a kilometre, as its registration certificate says (V.7 in Directive
    /// 1999/37/EC); 0 if it is electric.
    #[oai(validator(minimum(value = "0"), maximum(value = "2000")))]
    co2_grams_per_km: Option<i32>,
}

/// A new van.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct NewVan {
    depot_id: LocationId,
    #[oai(flatten)]
    about: VanIn,
}

/// A van as it is from now on.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct VanChange {
    #[oai(flatten)]
    about: VanIn,
    active: bool,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Van(Json<Van>),
}

/// Vans.
pub struct VansApi(pub App);

#[OpenApi(prefix_path = "/vans", tag = "Tag::Pickups")]
impl VansApi {
    /// The vans of the centre
    #[oai(path = "/", method = "get", operation_id = "listVans")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Van>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::vans(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add a van
    #[oai(path = "/", method = "post", operation_id = "createVan")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<NewVan>,
    ) -> ApiResult<Created> {
        let (app, centre, id) = (&self.0, auth.centre, VanId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "createVan", &body.0, app.clock.now()).await?;
        let row = match seen {
            Seen::First => {
                let depot = store::depot(&*tx, centre, body.0.depot_id).await?.id;
                store::create_van(&tx, body.0.about.row((centre, id), depot, true)?).await?
            }
            Seen::Again => store::van(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Van(Json(row.into())))
    }

    /// Change a van
    #[oai(path = "/:id", method = "put", operation_id = "replaceVan")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<VanId>,
        body: Body<VanChange>,
    ) -> ApiResult<Json<Van>> {
        let VanChange { about, active } = body.0;
        let tx = self.0.db.write().await?;
        let depot = store::van(&*tx, auth.centre, id.0).await?.depot_id;
        let row = about.row((auth.centre, id.0), depot, active)?;
        let row = store::replace_van(&tx, row).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

/// Minutes since midnight.
fn minutes(time: TimeOfDay) -> i32 {
    i32::try_from(time.0.num_seconds_from_midnight() / 60).unwrap_or_default()
}

fn time(minutes: i32) -> TimeOfDay {
    let seconds = u32::try_from(minutes).unwrap_or_default() * 60;
    TimeOfDay(NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default())
}

impl VanIn {
    fn shift(&self) -> Shift {
        let rest = self.rest.as_ref().map(|rest| Rest {
            from: minutes(rest.from),
            until: minutes(rest.until),
            minutes: rest.minutes,
        });
        Shift { from: minutes(self.shift_from), until: minutes(self.shift_until), rest }
    }

    fn row(
        self,
        (centre_id, id): (CentreId, VanId),
        depot_id: LocationId,
        active: bool,
    ) -> ApiResult<van::Model> {
        let shift = self.shift();
        shift.check()?;
        Ok(van::Model {
            centre_id,
            id,
            depot_id,
            name: self.name.0,
            litres: self.litres,
            kilos: self.kilos,
            crew: self.crew,
            lift: self.lift,
            shift_from: shift.from,
            shift_until: shift.until,
            break_from: shift.rest.map(|rest| rest.from),
            break_until: shift.rest.map(|rest| rest.until),
            break_minutes: shift.rest.map_or(0, |rest| rest.minutes),
            most_trips: self.most_trips,
            co2_grams_per_km: self.co2_grams_per_km,
            active,
        })
    }
}

impl From<van::Model> for Van {
    fn from(row: van::Model) -> Self {
        let rest = row.break_from.zip(row.break_until).map(|(from, until)| Break {
            from: time(from),
            until: time(until),
            minutes: row.break_minutes,
        });
        let about = VanIn {
            name: Line(row.name),
            litres: row.litres,
            kilos: row.kilos,
            crew: row.crew,
            lift: row.lift,
            shift_from: time(row.shift_from),
            shift_until: time(row.shift_until),
            rest,
            most_trips: row.most_trips,
            co2_grams_per_km: row.co2_grams_per_km,
        };
        Self { id: row.id, depot_id: row.depot_id, about, active: row.active }
    }
}
