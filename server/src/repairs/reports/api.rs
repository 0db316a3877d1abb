//! Reports of the repair café.

use chrono_tz::Tz;
use poem_openapi::{OpenApi, param::Query, payload::Json};

use super::count::{RepairStatistics, count};
use super::ords::{Repair, write};
use super::store::{Books, read};
use crate::app::App;
use crate::auth::Coordinator;
use crate::balance::Period;
use crate::centre;
use crate::error::ApiResult;
use crate::openapi::Tag;
use crate::repairs::bookings::BookingRow;
use crate::wire::{Day, FileKind, TextFile};

/// Reports.
pub struct RepairReportsApi(pub App);

#[OpenApi(tag = "Tag::Repairs")]
impl RepairReportsApi {
    /// What was repaired from a day to a day, in the Open Repair Data Standard 0.3
    ///
    /// What is personal is taken out of the descriptions.
    #[oai(path = "/repair-export", method = "get", operation_id = "getRepairExport")]
    async fn export(
        &self,
        auth: Coordinator,
        from: Query<Day>,
        to: Query<Day>,
    ) -> ApiResult<TextFile<OpenRepairData>> {
        let db = self.0.db.read();
        let home = centre::find(db, auth.centre).await?;
        let zone = home.zone()?;
        let books = read(db, auth.centre, Period::new(from.0.0, to.0.0, zone)?).await?;
        let repairs = books.rows.iter().filter_map(|row| books.repair(row, &home.name, zone));
        Ok(TextFile::new(write(&repairs.collect::<Vec<_>>())?))
    }

    /// What happened from a day to a day
    #[oai(path = "/repair-statistics", method = "get", operation_id = "getRepairStatistics")]
    async fn statistics(
        &self,
        auth: Coordinator,
        from: Query<Day>,
        to: Query<Day>,
    ) -> ApiResult<Json<RepairStatistics>> {
        let db = self.0.db.read();
        let zone = centre::find(db, auth.centre).await?.zone()?;
        let books = read(db, auth.centre, Period::new(from.0.0, to.0.0, zone)?).await?;
        let grams = |row: &BookingRow| {
            books.categories.get(&row.category_id).and_then(|row| row.typical_weight_grams)
        };
        Ok(Json(count(books.events.len(), &books.rows, grams)))
    }
}

impl Books {
    /// A booking as the monitors count it; none when no repairer looked at it.
    fn repair(&self, row: &BookingRow, centre: &str, zone: Tz) -> Option<Repair> {
        let event = self.events.get(&row.event_id)?;
        Some(Repair {
            id: row.id.0,
            centre: centre.to_owned(),
            group: event.name.clone(),
            day: event.starts_at.with_timezone(&zone).date_naive(),
            category: self.categories.get(&row.category_id)?.names.nl.clone(),
            product: row.product?,
            brand: row.brand.clone(),
            age_years: row.age_years,
            result: row.result?,
            barrier: row.barrier,
            problem: row.problem.clone(),
            owner: row.name.clone(),
        })
    }
}

/// Repairs in the Open Repair Data Standard, as a table.
struct OpenRepairData;

impl FileKind for OpenRepairData {
    const MEDIA_TYPE: &'static str = "text/csv; charset=utf-8";
    const NAME: &'static str = "omloop-ords.csv";
}
