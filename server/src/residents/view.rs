//! Stories as residents see them. These types are the allow-list: what they do not name stays here.

use chrono::{DateTime, Utc};
use poem_openapi::{Object, Union};

use crate::app::App;
use crate::centre::{self, Names};
use crate::error::ApiResult;
use crate::handovers::HandoverRow;
use crate::id::CentreId;
use crate::impact::{self, Effect};
use crate::items::{self, Phase, Step, Story};
use crate::photos;
use crate::wire::Timestamp;

/// What anyone who scans a label gets to see.
#[derive(Debug, Clone, Union)]
#[oai(discriminator_name = "kind", rename_all = "snake_case")]
pub enum PublicLabel {
    /// It is on a thing, which has a story.
    Item(PublicItem),
    /// It is on a lot.
    Lot(PublicLot),
}

/// A lot, of which nothing else is public.
#[derive(Debug, Clone, Object)]
pub struct PublicLot {
    /// The code on its label.
    pub code: String,
    /// The name of the centre.
    pub centre: String,
}

/// The public story of a thing, for whoever scans its label.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PublicItem {
    /// The code on its label.
    pub code: String,
    /// The name of the centre.
    pub centre: String,
    /// What it is and where it has been.
    #[oai(flatten)]
    pub thing: Thing,
    /// Its price in euro cents, while it is for sale.
    pub price_cents: Option<i32>,
}

/// A thing and where it has been.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Thing {
    names: Names,
    pictogram: String,
    photo_url: Option<String>,
    step: Step,
    phase: Phase,
    /// Whether it has left the centre.
    outcome: bool,
    /// Where it has been; the present step is the last.
    timeline: Vec<StepSince>,
    /// What its reuse is worth.
    effect: Option<Effect>,
}

/// A step and since when.
#[derive(Debug, Clone, Object)]
struct StepSince {
    step: Step,
    at: Timestamp,
}

/// What became of the things of one handover.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct FollowedHandover {
    /// The name of the centre.
    centre: String,
    received_at: Timestamp,
    things: Vec<Thing>,
    /// What the reuse of all of them is worth.
    effect: Option<Effect>,
}

impl Thing {
    /// A story with its photo's address.
    pub fn new(centre: CentreId, story: &Story) -> Self {
        let since =
            |(step, at): &(Step, DateTime<Utc>)| StepSince { step: *step, at: (*at).into() };
        Self {
            names: story.names.clone(),
            pictogram: story.pictogram.clone(),
            photo_url: story.photo.map(|photo| photos::urls(centre, photo).url),
            step: story.step,
            phase: story.step.phase(),
            outcome: story.step.is_outcome(),
            timeline: story.timeline.iter().map(since).collect(),
            effect: story.effect.clone(),
        }
    }
}

/// What became of the things of a handover.
///
/// # Errors
/// When the database cannot answer.
pub async fn follow_view(app: &App, handover: &HandoverRow) -> ApiResult<FollowedHandover> {
    let (db, centre) = (app.db.read(), handover.centre_id);
    let stories = items::stories(db, centre, handover.id).await?;
    Ok(FollowedHandover {
        centre: centre::find(db, centre).await?.name,
        received_at: handover.received_at.into(),
        effect: impact::total(stories.iter().filter_map(|story| story.effect.as_ref())),
        things: stories.iter().map(|story| Thing::new(centre, story)).collect(),
    })
}
