//! Whatever several people do at once with the places of a slot, it is as if they had done it one after
//! another: each history is held against a counter that knows how many places there are.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use omloop::capacity::{self, Asker, Claim, Part, Room, Terms, Waiting};
use omloop::db::Db;
use omloop::error::ApiResult;
use omloop::id::{AgendaId, CentreId, Chance, ClaimId, SlotId};
use rand::{Rng, SeedableRng, rngs::StdRng};

use crate::on_both_engines;
use crate::support::*;

const HISTORIES: u64 = 100;
const PLACES: i32 = 3;
const PEOPLE: usize = 3;
const ACTS: usize = 5;

/// What somebody did, when it was begun and when it was answered.
#[derive(Debug, Clone, Copy)]
struct Done {
    begun: u32,
    answered: u32,
    what: What,
}

/// What it did to the counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Took,
    FoundItFull,
    GaveBack,
}

impl What {
    /// How many are taken after it; none when it cannot be so.
    fn after(self, taken: i32) -> Option<i32> {
        match self {
            Self::Took => (taken < PLACES).then_some(taken + 1),
            Self::FoundItFull => (taken == PLACES).then_some(taken),
            Self::GaveBack => (taken > 0).then_some(taken - 1),
        }
    }
}

/// Whether there is an order of what these people did, true to who was answered before another began,
/// by which a counter answers just so and ends at `taken`.
fn is_possible(people: &[Vec<Done>], taken: i32) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![(vec![0; people.len()], 0)];
    while let Some((at, count)) = open.pop() {
        if at.iter().zip(people).all(|(at, acts)| *at == acts.len()) {
            if count == taken {
                return true;
            }
            continue;
        }
        let next = |person: usize| people[person].get(at[person]);
        let soonest = (0..people.len()).filter_map(next).map(|done| done.answered).min();
        for person in 0..people.len() {
            let Some(done) = next(person).filter(|done| Some(done.begun) <= soonest) else {
                continue;
            };
            let Some(count) = done.what.after(count) else { continue };
            let mut at = at.clone();
            at[person] += 1;
            if seen.insert((at.clone(), count)) {
                open.push((at, count));
            }
        }
    }
    false
}

struct Slot {
    centre: CentreId,
    agenda: AgendaId,
    slot: SlotId,
    now: DateTime<Utc>,
    chance: Chance,
    ticks: AtomicU32,
}

impl Slot {
    async fn open(centre: &Centre) -> Self {
        let (app, now) = (centre.app(), centre.app().clock.now());
        let (agenda, slot) = (AgendaId::new(now, &app.chance), SlotId::new(now, &app.chance));
        let room = Room { places: PLACES, walk_in: 0, taken: 0 };
        let tx = app.db.write().await.expect("a transaction");
        capacity::open(&tx, centre.id, agenda, [(slot, room)]).await.expect("a slot");
        tx.commit().await.expect("it is kept");
        let (chance, ticks) = (app.chance.clone(), AtomicU32::new(0));
        Self { centre: centre.id, agenda, slot, now, chance, ticks }
    }

    async fn take(&self, db: &Db) -> ApiResult<ClaimId> {
        let id = ClaimId::new(self.now, &self.chance);
        let parts = vec![Part { slot: self.slot, amount: 1 }];
        let asker = Asker::Resident;
        let claim = Claim { id, agenda: self.agenda, parts, any: false, asker };
        let terms = Terms { held_until: None, may_wait: false };
        let tx = db.write().await?;
        capacity::claim(&tx, self.centre, &claim, terms, self.now).await?;
        tx.commit().await?;
        Ok(id)
    }

    async fn give_back(&self, db: &Db, claim: ClaimId) {
        let tx = db.write().await.expect("a transaction");
        let waiting = Waiting { accept_by: self.now };
        capacity::release(&tx, self.centre, claim, waiting).await.expect("it is released");
        tx.commit().await.expect("it is kept");
    }

    /// What one person does, at random: takes places, and gives some of them back.
    async fn live(&self, db: &Db, seed: u64) -> Vec<Done> {
        let mut random = StdRng::seed_from_u64(seed);
        let (mut held, mut done) = (Vec::new(), Vec::new());
        for _ in 0..ACTS {
            let begun = self.ticks.fetch_add(1, Ordering::SeqCst);
            let what = match held.pop().filter(|_| random.random_bool(0.5)) {
                Some(claim) => {
                    self.give_back(db, claim).await;
                    What::GaveBack
                }
                None => match self.take(db).await {
                    Ok(claim) => {
                        held.push(claim);
                        What::Took
                    }
                    Err(refusal) => {
                        assert_eq!(refusal.code(), "full");
                        What::FoundItFull
                    }
                },
            };
            done.push(Done { begun, answered: self.ticks.fetch_add(1, Ordering::SeqCst), what });
        }
        done
    }

    async fn taken(&self, db: &Db) -> i32 {
        let rooms = capacity::rooms(db.read(), self.centre, [self.agenda]).await.expect("rooms");
        rooms[&self.slot].taken
    }
}

on_both_engines!(what_people_do_at_once_is_as_if_done_in_turn, async |centre: &Centre| {
    let other = centre.server.connect().await;
    let here = centre.app().db.clone();
    for history in 0..HISTORIES {
        let slot = Slot::open(centre).await;
        let people = (0..PEOPLE).map(|person| {
            let db = if person % 2 == 0 { &here } else { &other };
            slot.live(db, history * 100 + person as u64)
        });
        let people = join_all(people).await;
        let taken = slot.taken(&here).await;
        assert!(is_possible(&people, taken), "{taken} taken after {people:#?}");
    }
    other.close().await;
});

impl Slot {
    /// What somebody does who looks first and writes then, without waiting their turn.
    async fn take_carelessly(&self, centre: &Centre) -> Done {
        let begun = self.ticks.fetch_add(1, Ordering::SeqCst);
        let taken = self.taken(&centre.app().db).await;
        tokio::task::yield_now().await;
        let id = literal(&centre.app().db, self.slot.0);
        let what = if taken < PLACES { What::Took } else { What::FoundItFull };
        if what == What::Took {
            let sql = format!("UPDATE slots SET taken = {} WHERE id = {id}", taken + 1);
            centre.sql(&sql).await.expect("it is written");
        }
        Done { begun, answered: self.ticks.fetch_add(1, Ordering::SeqCst), what }
    }
}

on_both_engines!(who_looks_first_and_writes_then_is_found_out, async |centre: &Centre| {
    let mut impossible = 0;
    for _ in 0..10 {
        let slot = Slot::open(centre).await;
        let people = join_all((0..4).map(|_| slot.take_carelessly(centre))).await;
        let people: Vec<_> = people.into_iter().map(|done| vec![done]).collect();
        impossible += u32::from(!is_possible(&people, slot.taken(&centre.app().db).await));
    }
    assert!(impossible > 0, "the checker found nothing wrong");
});

#[test]
fn a_history_that_no_counter_has_is_found() {
    let done = |begun, answered, what| Done { begun, answered, what };
    let took = |begun| done(begun, begun + 1, What::Took);
    let three = vec![took(0), took(2), took(4)];
    assert!(is_possible(std::slice::from_ref(&three), 3));
    assert!(!is_possible(std::slice::from_ref(&three), 2), "a place was lost");
    assert!(!is_possible(&[three.clone(), vec![took(6)]], 4), "one place too many was given");
    let full = vec![done(6, 7, What::FoundItFull)];
    assert!(is_possible(&[three, full.clone()], 3));
    assert!(!is_possible(&[vec![took(0)], full], 1), "it was not full");
    // What overlaps may have come in either order.
    let early = vec![done(1, 9, What::FoundItFull)];
    assert!(is_possible(&[vec![took(0), took(2), took(4)], early], 3));
}
