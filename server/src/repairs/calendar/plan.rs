//! Planning events: each becomes an agenda of the capacity engine, with its slots.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::entity::{event, slot};
use super::rule::{Span, check_size, spans};
use super::store;
use super::tables::{AllTables, Tables};
use crate::calendar::{Repeat, days, hours};
use crate::capacity::{self, Room};
use crate::db::Tx;
use crate::error::ApiResult;
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

/// The clock and chance, for what is planned.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// Where the clock hangs.
    pub zone: Tz,
    /// The moment.
    pub now: DateTime<Utc>,
    /// Where new identities come from.
    pub chance: &'a Chance,
}

/// An event and its slots, before they are written.
struct Planned {
    event: event::Model,
    slots: Vec<(slot::Model, Room)>,
}

/// Plans events.
///
/// # Errors
/// `400` by the fault of its days or of its tables.
pub async fn plan(
    tx: &Tx,
    centre: CentreId,
    plan: &Plan,
    around: Around<'_>,
) -> ApiResult<Vec<event::Model>> {
    let days = days(plan.day, plan.repeat.as_ref())?;
    let days = days.into_iter().map(|day| {
        let open = hours(day, plan.hours, around.zone)?;
        Ok((open, spans(open, &plan.tables)?))
    });
    let days = days.collect::<ApiResult<Vec<_>>>()?;
    check_size(days.iter().map(|(_, spans)| spans.len()).sum())?;
    let mut events = Vec::new();
    for (open, spans) in days {
        let planned = plan.event(centre, open, &spans, around);
        write(tx, &planned).await?;
        events.push(planned.event);
    }
    Ok(events)
}

async fn write(tx: &Tx, planned: &Planned) -> ApiResult<()> {
    let Planned { event, slots } = planned;
    let rooms = slots.iter().map(|(slot, room)| (slot.id, *room));
    capacity::open(tx, event.centre_id, event.agenda(), rooms).await?;
    store::insert(tx, event, slots.iter().map(|(slot, _)| slot.clone()).collect()).await
}

impl Plan {
    fn event(
        &self,
        centre_id: CentreId,
        (starts_at, ends_at): (DateTime<Utc>, DateTime<Utc>),
        spans: &[(Span, Tables)],
        around: Around<'_>,
    ) -> Planned {
        let event = event::Model {
            centre_id,
            id: RepairEventId::new(around.now, around.chance),
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
        let slot = |(span, tables): &(Span, Tables)| (event.slot(*span, around), tables.room());
        let slots = spans.iter().map(slot).collect();
        Planned { event, slots }
    }
}

impl event::Model {
    /// The agenda that has its room.
    pub fn agenda(&self) -> AgendaId {
        AgendaId(self.id.0)
    }

    /// A slot of it.
    pub(super) fn slot(
        &self,
        Span { skill, starts_at, ends_at }: Span,
        around: Around<'_>,
    ) -> slot::Model {
        slot::Model {
            centre_id: self.centre_id,
            id: SlotId::new(around.now, around.chance),
            event_id: self.id,
            skill,
            starts_at,
            ends_at,
            closed: false,
        }
    }
}
