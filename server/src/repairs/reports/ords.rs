//! Repairs in the Open Repair Data Standard 0.3, which the national monitors take.

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use super::clean::{harmless, without_personal};
use crate::error::{ApiError, ApiResult};
use crate::repairs::Product;
use crate::repairs::day::{Barrier, RepairResult};

/// The columns, in their order.
const COLUMNS: [&str; 14] = [
    "id",
    "data_provider",
    "country",
    "partner_product_category",
    "product_category",
    "product_category_id",
    "brand",
    "year_of_manufacture",
    "product_age",
    "repair_status",
    "repair_barrier_if_end_of_life",
    "group_identifier",
    "event_date",
    "problem",
];

/// One repair.
#[derive(Debug, Clone)]
pub struct Repair {
    /// Its identity.
    pub id: Uuid,
    /// The centre.
    pub centre: String,
    /// The name of the event.
    pub group: String,
    /// On which day, by the calendar on the wall.
    pub day: NaiveDate,
    /// What the centre calls such a thing.
    pub category: String,
    /// What the standard calls it.
    pub product: Product,
    /// Its make.
    pub brand: Option<String>,
    /// How old it was, about, in years.
    pub age_years: Option<i32>,
    /// What came of it.
    pub result: RepairResult,
    /// Why it could not be repaired.
    pub barrier: Option<Barrier>,
    /// What was wrong with it.
    pub problem: Option<String>,
    /// Who brought it: not told, but taken out of the text.
    pub owner: String,
}

/// Writes repairs as a CSV file of the standard.
///
/// # Errors
/// When the file cannot be written, which is a fault of the program.
pub fn write(repairs: &[Repair]) -> ApiResult<Vec<u8>> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(COLUMNS).map_err(|fault| ApiError::internal(&fault))?;
    for repair in repairs {
        file.write_record(repair.fields()).map_err(|fault| ApiError::internal(&fault))?;
    }
    file.into_inner().map_err(|fault| ApiError::internal(&fault))
}

impl Repair {
    fn fields(&self) -> [String; 14] {
        let entry = self.product.entry();
        let made = self.age_years.map(|age| (self.day.year() - age).to_string());
        [
            format!("omloop-{}", self.number()),
            harmless(self.centre.clone()),
            "NLD".into(),
            harmless(self.category.clone()),
            entry.name.into(),
            entry.number.map(|number| number.to_string()).unwrap_or_default(),
            harmless(self.brand.clone().unwrap_or_else(|| "Unknown".into())),
            made.unwrap_or_default(),
            self.age_years.map(|age| age.to_string()).unwrap_or_default(),
            status(self.result).into(),
            self.barrier.map(barrier).unwrap_or_default().into(),
            harmless(self.group.clone()),
            self.day.format("%Y-%m-%d").to_string(),
            harmless(self.told()),
        ]
    }

    /// The standard wants a number, the same in each export: the random half of our identity.
    fn number(&self) -> u64 {
        self.id.as_u64_pair().1
    }

    fn told(&self) -> String {
        let problem = self.problem.as_deref().unwrap_or_default();
        without_personal(problem, &self.owner)
    }
}

fn status(result: RepairResult) -> &'static str {
    match result {
        RepairResult::Fixed => "Fixed",
        RepairResult::Repairable => "Repairable",
        RepairResult::EndOfLife => "End of life",
        RepairResult::Unknown => "Unknown",
    }
}

fn barrier(barrier: Barrier) -> &'static str {
    match barrier {
        Barrier::PartsNotAvailable => "Spare parts not available",
        Barrier::PartsTooExpensive => "Spare parts too expensive",
        Barrier::NoWayToOpen => "No way to open product",
        Barrier::NoInformation => "Repair information not available",
        Barrier::NoEquipment => "Lack of equipment",
        Barrier::TooWornOut => "Too worn out",
    }
}
