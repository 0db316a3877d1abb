//! Room is given once, in the order in which it was asked for, and comes back when somebody cancels.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use futures_util::stream::{self, StreamExt};
use omloop::capacity::{self, Asker, Claim, NewShape, Part, Room, State, Terms, Waiting};
use omloop::db::Db;
use omloop::error::ApiResult;
use omloop::id::{AgendaId, CentreId, Chance, ClaimId, SlotId};

use crate::on_both_engines;
use crate::support::*;

/// A day with slots, as a feature that books would use it.
struct Day {
    db: Db,
    centre: CentreId,
    chance: Chance,
    now: DateTime<Utc>,
    /// Nobody asks in the same millisecond.
    asked: Arc<AtomicI64>,
    agenda: AgendaId,
    slots: Vec<SlotId>,
}

fn names(moved: Vec<capacity::MovedUp>) -> Vec<ClaimId> {
    moved.into_iter().map(|moved| moved.claim).collect()
}

const AT_ONCE: Terms = Terms { held_until: None, may_wait: false };

impl Day {
    async fn with(centre: &Centre, places: &[(i32, i32)]) -> Self {
        let (app, now) = (centre.app(), centre.app().clock.now());
        let agenda = AgendaId::new(now, &app.chance);
        let slots: Vec<_> = places.iter().map(|_| SlotId::new(now, &app.chance)).collect();
        let (db, chance) = (app.db.clone(), app.chance.clone());
        let day = Self { db, centre: centre.id, chance, now, asked: Arc::default(), agenda, slots };
        let rooms = places.iter().map(|&(places, walk_in)| Room { places, walk_in, taken: 0 });
        let rooms: Vec<_> = day.slots.iter().copied().zip(rooms).collect();
        let tx = day.db.write().await.expect("a transaction");
        capacity::open(&tx, day.centre, agenda, rooms).await.expect("a day");
        tx.commit().await.expect("it is kept");
        day
    }

    /// The same day, reached by another process.
    fn at(&self, db: Db) -> Self {
        let (chance, asked) = (self.chance.clone(), self.asked.clone());
        Self { db, chance, asked, slots: self.slots.clone(), ..*self }
    }

    /// Asks for one place of each of these slots, as a claim of its own.
    async fn ask(&self, slots: &[usize], asker: Asker, terms: Terms) -> ApiResult<ClaimId> {
        let slots = slots.iter().map(|&slot| self.slots[slot]);
        self.claim(slots.collect(), false, asker, terms).await
    }

    async fn claim(
        &self,
        slots: Vec<SlotId>,
        any: bool,
        asker: Asker,
        terms: Terms,
    ) -> ApiResult<ClaimId> {
        let at = self.now + TimeDelta::milliseconds(self.asked.fetch_add(1, Ordering::Relaxed));
        let id = ClaimId::new(at, &self.chance);
        let parts = slots.into_iter().map(|slot| Part { slot, amount: 1 }).collect();
        let claim = Claim { id, agenda: self.agenda, parts, any, asker };
        let tx = self.db.write().await?;
        capacity::claim(&tx, self.centre, &claim, terms, at).await?;
        tx.commit().await?;
        Ok(id)
    }

    async fn book(&self, slot: usize) -> ApiResult<ClaimId> {
        self.ask(&[slot], Asker::Resident, AT_ONCE).await
    }

    async fn wait(&self, slot: usize) -> ClaimId {
        let terms = Terms { held_until: None, may_wait: true };
        self.ask(&[slot], Asker::Resident, terms).await.expect("it waits")
    }

    /// Waits for any place of the day.
    async fn wait_for_any(&self) -> ClaimId {
        let terms = Terms { held_until: None, may_wait: true };
        self.claim(self.slots.clone(), true, Asker::Resident, terms).await.expect("it waits")
    }

    /// Held for ten minutes.
    async fn hold(&self, slot: usize) -> ClaimId {
        let terms = Terms { held_until: Some(self.later(10)), may_wait: false };
        self.ask(&[slot], Asker::Resident, terms).await.expect("it is held")
    }

    fn later(&self, minutes: i64) -> DateTime<Utc> {
        self.now + TimeDelta::minutes(minutes)
    }

    fn waiting(&self) -> Waiting {
        Waiting { accept_by: self.later(120) }
    }

    async fn confirm(&self, claim: ClaimId, minutes: i64) -> ApiResult<()> {
        let tx = self.db.write().await?;
        capacity::confirm(&tx, self.centre, claim, self.later(minutes)).await?;
        Ok(tx.commit().await?)
    }

    /// Cancels; answers who moved up.
    async fn cancel(&self, claim: ClaimId) -> Vec<ClaimId> {
        let tx = self.db.write().await.expect("a transaction");
        let moved = capacity::release(&tx, self.centre, claim, self.waiting()).await;
        tx.commit().await.expect("it is kept");
        names(moved.expect("it is released"))
    }

    async fn lapse_all(&self, minutes: i64) -> usize {
        let due =
            capacity::overdue(self.db.read(), self.later(minutes), 100).await.expect("a list");
        for (centre, claim) in &due {
            let tx = self.db.write().await.expect("a transaction");
            let (at, waiting) = (self.later(minutes), self.waiting());
            capacity::lapse(&tx, *centre, *claim, at, waiting).await.expect("it lapses");
            tx.commit().await.expect("it is kept");
        }
        due.len()
    }

    async fn ahead(&self, claim: ClaimId) -> Option<usize> {
        capacity::ahead(self.db.read(), self.centre, claim).await.expect("a number")
    }

    async fn taken(&self) -> Vec<i32> {
        let rooms =
            capacity::rooms(self.db.read(), self.centre, [self.agenda]).await.expect("rooms");
        self.slots.iter().map(|slot| rooms[slot].taken).collect()
    }
}

fn code(refused: ApiResult<impl std::fmt::Debug>) -> &'static str {
    refused.expect_err("it is refused").code()
}

on_both_engines!(five_thousand_race_for_forty_places_and_forty_get_one, async |centre: &Centre| {
    let day = Day::with(centre, &[(40, 0)]).await;
    let others = day.at(centre.server.twin().await.app.db.clone());
    let race = (0..5000).map(|racer| if racer % 2 == 0 { day.book(0) } else { others.book(0) });
    // As many at once as get a connection in time on a slow machine.
    let results: Vec<_> = stream::iter(race).buffer_unordered(500).collect().await;
    let won = results.into_iter().filter(|result| match result {
        Ok(_) => true,
        Err(refusal) => refusal.code() != "full" && panic!("{refusal:?}"),
    });
    assert_eq!(won.count(), 40);
    assert_eq!(day.taken().await, [40]);
    assert_eq!(centre.rows("claims").await, 40);
});

on_both_engines!(
    who_counts_first_and_writes_then_gives_more_than_there_is,
    async |centre: &Centre| {
        let day = Day::with(centre, &[(4, 0)]).await;
        let lines = join_all((0..8).map(|_| centre.server.connect())).await;
        join_all(lines.iter().map(|line| book_carelessly(line, &day))).await;
        assert!(centre.rows("claims").await > 4, "the race sees no fault");
    }
);

/// Counts who is in, then adds one more without asking again.
async fn book_carelessly(line: &Db, day: &Day) {
    let taken = number(line, "SELECT count(*) FROM claims").await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    if taken < 4 {
        let ids = [day.centre.0, day.chance.uuid(day.now), day.agenda.0];
        let ids = ids.map(|id| literal(line, id)).join(",");
        let at = day.now.to_rfc3339();
        let sql = format!("INSERT INTO claims VALUES ({ids}, 'confirmed', NULL, '{at}', false)");
        execute(line, &sql).await;
    }
}

on_both_engines!(not_even_our_own_mistake_takes_more_than_there_is, async |centre: &Centre| {
    let day = Day::with(centre, &[(1, 0)]).await;
    day.book(0).await.expect("a place");
    centre.sql("UPDATE slots SET taken = taken + 1").await.expect_err("the database refuses");
    centre.sql("UPDATE slots SET taken = -1").await.expect_err("the database refuses");
    assert_eq!(day.taken().await, [1]);
});

on_both_engines!(a_claim_gets_all_of_its_slots_or_none, async |centre: &Centre| {
    let day = Day::with(centre, &[(2, 0), (1, 0)]).await;
    day.book(1).await.expect("a place");
    assert_eq!(code(day.ask(&[0, 1], Asker::Resident, AT_ONCE).await), "full");
    assert_eq!(day.taken().await, [0, 1]);
    assert_eq!(code(day.ask(&[], Asker::Resident, AT_ONCE).await), "takes_nothing");
});

on_both_engines!(
    walk_ins_keep_their_places_and_a_coordinator_may_add_more,
    async |centre: &Centre| {
        let day = Day::with(centre, &[(2, 1)]).await;
        day.book(0).await.expect("a place");
        assert_eq!(code(day.book(0).await), "full");
        day.ask(&[0], Asker::Desk, AT_ONCE).await.expect("the place that was kept");
        assert_eq!(code(day.ask(&[0], Asker::Desk, AT_ONCE).await), "full");
        let third = day.ask(&[0], Asker::Coordinator, AT_ONCE).await.expect("one too many");
        assert_eq!(day.taken().await, [3]);
        assert_eq!(day.cancel(third).await, []);
        centre
            .sql("UPDATE slots SET taken = 3")
            .await
            .expect_err("the exception went with its claim");
    }
);

on_both_engines!(
    a_hold_is_confirmed_in_time_or_its_place_is_free_again,
    async |centre: &Centre| {
        let day = Day::with(centre, &[(2, 0)]).await;
        let [quick, slow] = [day.hold(0).await, day.hold(0).await];
        assert_eq!(code(day.book(0).await), "full");
        day.confirm(quick, 9).await.expect("in time");
        day.confirm(quick, 11).await.expect("it was confirmed before");
        assert_eq!(code(day.confirm(slow, 10).await), "confirmed_too_late");
        assert_eq!(day.lapse_all(9).await, 0);
        assert_eq!(day.lapse_all(10).await, 1);
        assert_eq!(code(day.confirm(slow, 9).await), "was_released");
        assert_eq!(day.taken().await, [1]);
    }
);

on_both_engines!(who_waits_moves_up_in_order_when_somebody_cancels, async |centre: &Centre| {
    let day = Day::with(centre, &[(1, 0)]).await;
    let first = day.book(0).await.expect("a place");
    let line = [day.wait(0).await, day.wait(0).await, day.wait(0).await];
    assert_eq!(join_all(line.map(|claim| day.ahead(claim))).await, [Some(0), Some(1), Some(2)]);
    assert_eq!(code(day.confirm(line[1], 1).await), "still_waiting");

    assert_eq!(day.cancel(line[1]).await, [], "who waits has no place to give");
    assert_eq!(day.cancel(first).await, [line[0]]);
    assert_eq!(day.cancel(first).await, [], "twice gives nothing more");
    assert_eq!((day.ahead(line[0]).await, day.ahead(line[2]).await), (None, Some(0)));

    // Nobody accepted within two hours: the next is asked.
    assert_eq!(day.lapse_all(120).await, 1);
    day.confirm(line[2], 119).await.expect("they accept");
    assert_eq!(day.taken().await, [1]);
});

on_both_engines!(
    more_room_is_for_those_who_wait_and_less_takes_from_nobody,
    async |centre: &Centre| {
        let day = Day::with(centre, &[(1, 0)]).await;
        day.book(0).await.expect("a place");
        let waits = day.wait(0).await;
        let resize = async |places| {
            let tx = day.db.write().await.expect("a transaction");
            let resized = vec![(day.slots[0], (places, 0))];
            let shape = NewShape { resized, added: Vec::new() };
            let waiting = day.waiting();
            let moved = capacity::reshape(&tx, day.centre, day.agenda, &shape, waiting).await;
            tx.commit().await.expect("it is kept");
            names(moved.expect("it is resized"))
        };
        assert_eq!(resize(2).await, [waits]);
        assert_eq!(resize(0).await, []);
        assert_eq!(day.taken().await, [2]);
        assert_eq!(code(day.ask(&[0], Asker::Desk, AT_ONCE).await), "full");
    }
);

// SQLite has one writer anyway; on PostgreSQL this fails when the agenda is not locked: two who cancel in
// different slots then both find the same person first in line.
on_both_engines!(
    many_cancel_at_once_and_each_place_goes_to_one_who_waits,
    async |centre: &Centre| {
        let others = centre.server.twin().await.app.db.clone();
        for _ in 0..5 {
            let day = Day::with(centre, &[(1, 0); 10]).await;
            let booked = join_all((0..10).map(|slot| day.book(slot))).await;
            let booked: Vec<_> = booked.into_iter().map(|claim| claim.expect("a place")).collect();
            let mut line = Vec::new();
            for _ in 0..15 {
                line.push(day.wait_for_any().await);
            }
            let elsewhere = day.at(others.clone());
            let cancel = booked.iter().enumerate().map(|(place, claim)| {
                if place % 2 == 0 { day.cancel(*claim) } else { elsewhere.cancel(*claim) }
            });
            let mut moved = join_all(cancel).await.concat();
            moved.sort_unstable();
            assert_eq!(moved, line[..10], "who waits longest, each of them once");
            assert_eq!(day.taken().await, [1; 10]);
        }
        assert_eq!(centre.rows("claims WHERE state = 'waiting'").await, 25);
    }
);

on_both_engines!(one_identity_makes_one_claim, async |centre: &Centre| {
    let day = Day::with(centre, &[(9, 0)]).await;
    let parts = vec![Part { slot: day.slots[0], amount: 2 }];
    let id = ClaimId::new(day.now, &day.chance);
    let claim = Claim { id, agenda: day.agenda, parts, any: false, asker: Asker::Resident };
    let make = async || {
        let tx = day.db.write().await?;
        let state = capacity::claim(&tx, day.centre, &claim, AT_ONCE, day.now).await?;
        tx.commit().await?;
        ApiResult::Ok(state)
    };
    assert_eq!(make().await.expect("a claim").0, State::Confirmed);
    assert_eq!(code(make().await), "key_reused");
    assert_eq!(day.taken().await, [2]);
});
