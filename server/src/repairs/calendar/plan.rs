//! Planning events: each becomes an agenda of the capacity engine, with its slots.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::entity::{event, slot};
use super::rule::{Fault, Repeat, Span, days, hours, spans};
use super::store;
use super::tables::{AllTables, Tables};
use crate::capacity::{self, Room};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{AgendaId, CentreId, Chance, LocationId, RepairEventId, SlotId};

/// What a coordinator plans.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the events have in common.
    pub series: Uuid,
    /// Where.
    pub location: LocationId,
    /// What it is called.
    pub name: String,
    /// The first day.
    pub day: NaiveDate,
    /// From when to when, by the clock on the wall.
    pub hours: (NaiveTime, NaiveTime),
    /// Whether it comes back.
    pub repeat: Option<Repeat>,
    /// Who repairs what.
    pub tables: Vec<Tables>,
    /// So many things one household may bring.
    pub things_each: i32,
}

/// An event and its slots, before they are written.
struct Planned {
    event: event::Model,
    slots: Vec<(slot::Model, Room)>,
}

/// Plans events.
///
/// # Errors
/// `400` with the [`Fault`] that applies.
pub async fn plan(
    tx: &Tx,
    centre: CentreId,
    plan: &Plan,
    zone: Tz,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<Vec<event::Model>> {
    let mut events = Vec::new();
    for day in days(plan.day, plan.repeat.as_ref())? {
        let open = hours(day, plan.hours, zone)?;
        let spans = spans(open, &plan.tables)?;
        let planned = plan.event(centre, open, &spans, now, chance);
        write(tx, &planned).await?;
        events.push(planned.event);
    }
    Ok(events)
}

async fn write(tx: &Tx, planned: &Planned) -> ApiResult<()> {
    let Planned { event, slots } = planned;
    let rooms = slots.iter().map(|(slot, room)| (slot.id, *room));
    capacity::open(tx, event.centre_id, event.agenda(), rooms).await?;
    store::insert(tx, event, slots.iter().map(|(slot, _)| slot.clone())).await
}

impl Plan {
    fn event(
        &self,
        centre_id: CentreId,
        (starts_at, ends_at): (DateTime<Utc>, DateTime<Utc>),
        spans: &[(Span, Tables)],
        now: DateTime<Utc>,
        chance: &Chance,
    ) -> Planned {
        let id = RepairEventId::new(now, chance);
        let slot = |&(Span { skill, starts_at, ends_at }, tables): &(Span, Tables)| {
            let room = Room { places: tables.tables, walk_in: tables.walk_in, taken: 0 };
            let id_of_slot = SlotId::new(now, chance);
            let event_id = id;
            (slot::Model { centre_id, id: id_of_slot, event_id, skill, starts_at, ends_at }, room)
        };
        let event = event::Model {
            centre_id,
            id,
            series_id: self.series,
            location_id: self.location,
            name: self.name.clone(),
            starts_at,
            ends_at,
            tables: AllTables(self.tables.clone()),
            things_each: self.things_each,
            cancelled_at: None,
            forgotten_at: None,
        };
        Planned { event, slots: spans.iter().map(slot).collect() }
    }
}

impl event::Model {
    /// The agenda that has its room.
    pub fn agenda(&self) -> AgendaId {
        AgendaId(self.id.0)
    }
}

impl From<Fault> for ApiError {
    fn from(fault: Fault) -> Self {
        let (field, code) = fault.place();
        Self::bad_field(field, code, fault.to_string())
    }
}
