//! The desk where all scans come together. At a busy moment one round of reading, one commit and one
//! round of showing serve all who scan, instead of one each (see [`crate::together`]).

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::future::join_all;

use super::around::{Around, Known};
use super::entity::item;
use super::moves::{Asked, make_moves};
use super::past::Pasts;
use super::show::{Item, Seen};
use crate::app::App;
use crate::auth::Signed;
use crate::db::Engine;
use crate::error::{ApiError, ApiResult};
use crate::id::CentreId;
use crate::together::Together;

/// Where scans come together.
pub struct Desk {
    moves: Together<Asked, ApiResult<item::Model>>,
    looks: Together<Seen, ApiResult<Item>>,
    known: Known,
    pasts: Pasts,
}

/// PostgreSQL works on a few rounds side by side, which waits less; SQLite has one writer anyway.
const ROUNDS: usize = 3;

impl Desk {
    /// A desk for this engine.
    pub fn new(engine: Engine) -> Self {
        let writing = if engine == Engine::Sqlite { 1 } else { ROUNDS };
        Self {
            moves: Together::new(writing),
            looks: Together::new(ROUNDS),
            known: Known::default(),
            pasts: Pasts::default(),
        }
    }

    /// Makes a move durably, as [`super::make_move`] does.
    ///
    /// # Errors
    /// Those of [`super::make_move`].
    pub async fn make_move(&self, app: &App, asked: Asked) -> ApiResult<item::Model> {
        let answer = self.moves.ask(asked, |asked| make_round(app, asked)).await;
        answer.unwrap_or_else(|| Err(broken_off()))
    }

    /// The categories, people and places of a centre.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn around(&self, app: &App, centre: CentreId) -> ApiResult<Arc<Around>> {
        self.known.of(app, centre, std::iter::empty()).await
    }

    /// The same, with the category of an item.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn around_item(&self, app: &App, item: &item::Model) -> ApiResult<Arc<Around>> {
        self.known.of(app, item.centre_id, std::iter::once(item.category_id)).await
    }

    /// Gathers all that staff see of an item.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn show(&self, app: &App, who: &Signed, item: item::Model) -> ApiResult<Item> {
        let seen = Seen { item, by: who.roles };
        let answer = self.looks.ask(seen, |seen| show_round(app, seen)).await;
        answer.unwrap_or_else(|| Err(broken_off()))
    }
}

async fn make_round(app: &App, asked: Vec<Asked>) -> Vec<ApiResult<item::Model>> {
    let work = |centre, asked| make_all(app, centre, asked);
    each_centre(asked, |asked| asked.who.centre, work).await
}

async fn show_round(app: &App, seen: Vec<Seen>) -> Vec<ApiResult<Item>> {
    each_centre(seen, |seen| seen.item.centre_id, |centre, seen| show_of(app, centre, seen)).await
}

async fn show_of(app: &App, centre: CentreId, seen: Vec<Seen>) -> Vec<ApiResult<Item>> {
    let shown = async {
        let categories = seen.iter().map(|seen| seen.item.category_id);
        let desk = app.desk();
        let around = desk.known.of(app, centre, categories).await?;
        let pasts = desk.pasts.of(app, centre, seen.iter().map(|seen| &seen.item)).await?;
        ApiResult::Ok((around, pasts))
    };
    match shown.await {
        Ok((around, pasts)) => {
            seen.iter().map(|seen| Item::new(seen, &pasts[&seen.item.id], &around)).collect()
        }
        Err(fault) => seen.iter().map(|_| Err(fault.clone())).collect(),
    }
}

fn broken_off() -> ApiError {
    ApiError::internal(&"whoever worked for the others broke off")
}

/// Has what belongs to each centre worked on by itself, and puts the answers in the order asked.
async fn each_centre<Q, A, Fut: Future<Output = Vec<A>>>(
    asked: Vec<Q>,
    centre_of: fn(&Q) -> CentreId,
    work: impl Fn(CentreId, Vec<Q>) -> Fut,
) -> Vec<A> {
    let mut centres: BTreeMap<CentreId, (Vec<usize>, Vec<Q>)> = BTreeMap::new();
    for (place, question) in asked.into_iter().enumerate() {
        let (places, questions) = centres.entry(centre_of(&question)).or_default();
        places.push(place);
        questions.push(question);
    }
    let mut answers = BTreeMap::new();
    for (centre, (places, questions)) in centres {
        answers.extend(places.into_iter().zip(work(centre, questions).await));
    }
    answers.into_values().collect()
}

/// Makes moves in one transaction. When that cannot be kept, something is the matter with one of
/// them that the others must not suffer for: then each is made by itself.
async fn make_all(app: &App, centre: CentreId, asked: Vec<Asked>) -> Vec<ApiResult<item::Model>> {
    match make_in_one(app, centre, &asked).await {
        Ok(answers) => answers,
        Err(fault) if asked.len() == 1 => vec![Err(fault)],
        Err(_) => {
            let alone =
                asked.chunks(1).map(async |asked| make_in_one(app, centre, asked).await?.remove(0));
            join_all(alone).await
        }
    }
}

async fn make_in_one(
    app: &App,
    centre: CentreId,
    asked: &[Asked],
) -> ApiResult<Vec<ApiResult<item::Model>>> {
    let tx = app.db.write().await?;
    tx.touches_only(asked.iter().map(|asked| asked.request.item));
    let answers = make_moves(&tx, centre, asked, app.clock.now(), &app.chance).await?;
    tx.commit().await?;
    for row in answers.iter().flatten().filter_map(|made| made.row.as_ref()) {
        app.desk().pasts.add(app.db.fresh(), row);
    }
    Ok(answers.into_iter().map(|made| made.map(|made| made.item)).collect())
}
