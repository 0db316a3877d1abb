//! What staff see of a booking.

use std::collections::HashMap;

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::{BookedBy, Model};
use crate::auth::{self, Roles, Signed};
use crate::capacity::{self, State};
use crate::centre::{self, CategoryRow, Names};
use crate::error::ApiResult;
use crate::id::{CategoryId, ClaimId, ItemId, RepairBookingId, RepairEventId, SlotId, StaffId};
use crate::labels::{self, LabelRow};
use crate::photos::{self, PhotoUrls};
use crate::repairs::Skill;
use crate::repairs::day::{NextStep, RepairAct, RepairStep, Report, Visit};
use crate::wire::Timestamp;

/// A booking, for staff.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairBooking {
    pub id: RepairBookingId,
    pub event_id: RepairEventId,
    pub slot_id: SlotId,
    /// When its slot begins.
    pub starts_at: Timestamp,
    pub skill: Skill,
    pub category_id: CategoryId,
    /// What it is.
    pub names: Names,
    pub pictogram: String,
    pub brand: Option<String>,
    /// How old the thing is, about, in years.
    pub age_years: Option<i32>,
    /// What is wrong with it, as its owner says.
    pub problem: Option<String>,
    pub photos: Vec<PhotoUrls>,
    /// The owner's name.
    pub name: String,
    /// The owner's phone number.
    pub phone: Option<String>,
    /// Whether the owner can be written to.
    pub has_email: bool,
    pub channel: BookedBy,
    pub step: RepairStep,
    /// Whether it has its place: it was confirmed, and does not wait.
    pub confirmed: bool,
    /// Counts its changes; whoever acts must know the present one.
    pub version: i32,
    /// The number that the owner was given at the door.
    pub number: Option<i32>,
    /// Where it is repaired.
    pub table: Option<String>,
    /// Who repairs it.
    pub repairer: Option<String>,
    pub arrived_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    /// The thing, once it has a label.
    pub item_id: Option<ItemId>,
    /// The code on its label.
    pub label_code: Option<String>,
    /// Whether it must be tested for safety before it leaves.
    pub needs_test: bool,
    /// Whether it is safe, once that was tested.
    pub safe: Option<bool>,
    pub report: Option<Report>,
    /// By what a device knows its ticket without a network: the SHA-256 of the secret, in hex.
    pub ticket: String,
    /// What can be done with it now, the usual first.
    pub acts: Vec<RepairAct>,
}

/// What showing bookings needs to know besides their rows.
struct Around {
    categories: HashMap<CategoryId, CategoryRow>,
    claims: HashMap<ClaimId, capacity::Standing>,
    labels: HashMap<ItemId, LabelRow>,
    people: HashMap<StaffId, String>,
    roles: Roles,
}

/// These bookings, as this person sees them.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_all(
    db: &impl ConnectionTrait,
    who: &Signed,
    rows: Vec<Model>,
) -> ApiResult<Vec<RepairBooking>> {
    let around = Around::read(db, who, &rows).await?;
    Ok(rows.into_iter().map(|row| around.show(row)).collect())
}

/// A booking, as this person sees it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(db: &impl ConnectionTrait, who: &Signed, row: Model) -> ApiResult<RepairBooking> {
    Ok(Around::read(db, who, std::slice::from_ref(&row)).await?.show(row))
}

impl Around {
    async fn read(db: &impl ConnectionTrait, who: &Signed, rows: &[Model]) -> ApiResult<Self> {
        let centre = who.centre;
        let items = rows.iter().filter_map(|row| row.item_id);
        let categories = rows.iter().map(|row| row.category_id);
        let claims = rows.iter().map(|row| row.claim_id);
        Ok(Self {
            categories: centre::categories(db, centre, categories).await?,
            claims: capacity::standings(db, centre, claims).await?,
            labels: labels::on_items(db, centre, items).await?,
            people: auth::names(db, centre).await?,
            roles: who.roles,
        })
    }

    fn show(&self, row: Model) -> RepairBooking {
        let acts = row.visit().acts(self.roles);
        let category = self.categories.get(&row.category_id);
        let needs_test = row.needs_test();
        let claim = self.claims.get(&row.claim_id);
        let confirmed = claim.is_some_and(|claim| claim.state == State::Confirmed);
        let photos = row.photos.0.iter().map(|photo| photos::urls(row.centre_id, *photo));
        RepairBooking {
            id: row.id,
            event_id: row.event_id,
            slot_id: row.slot_id,
            starts_at: row.slot_at.into(),
            skill: row.skill,
            category_id: row.category_id,
            names: category.map_or_else(|| Names::new("", ""), |row| row.names.clone()),
            pictogram: category.map(|row| row.pictogram.clone()).unwrap_or_default(),
            brand: row.brand,
            age_years: row.age_years,
            problem: row.problem,
            photos: photos.collect(),
            name: row.name,
            phone: row.phone,
            has_email: row.email.is_some(),
            channel: row.channel,
            step: row.step,
            confirmed,
            version: row.version,
            number: row.number,
            table: row.bench,
            repairer: row.repairer_id.and_then(|id| self.people.get(&id).cloned()),
            arrived_at: row.arrived_at.map(Into::into),
            started_at: row.started_at.map(Into::into),
            finished_at: row.finished_at.map(Into::into),
            item_id: row.item_id,
            label_code: row.item_id.and_then(|id| self.labels.get(&id)).map(|row| row.code.clone()),
            needs_test,
            safe: row.safe,
            report: row.report,
            ticket: row.token_hash,
            acts: if confirmed {
                acts
            } else {
                acts.into_iter().filter(|act| *act == RepairAct::Cancel).collect()
            },
        }
    }
}

impl Model {
    /// What the rules of the day know of it.
    pub fn visit(&self) -> Visit {
        Visit {
            step: self.step,
            needs_test: self.needs_test(),
            safe: self.safe,
            labelled: self.item_id.is_some(),
            may_stay: self.report.as_ref().is_some_and(|told| told.next == NextStep::GiveUp),
        }
    }
}
