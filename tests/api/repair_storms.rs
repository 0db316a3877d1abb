//! Many residents book, cancel and book again on few places: no place is given twice, and nobody who waits is
//! passed over by somebody who came later.

use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::future::join_all;
use rand::{Rng, SeedableRng, rngs::StdRng};

use crate::on_both_engines;
use crate::support::*;

const STORMS: u32 = 4;
const RESIDENTS: u32 = 12;
const TURNS: u32 = 4;

/// One booking as its owner lived through it. Moments are counted.
#[derive(Debug, Clone)]
struct Lived {
    begun: u32,
    answered: u32,
    /// The secret of its link.
    token: String,
    /// It had a place when its owner looked.
    served: bool,
    cancelled: bool,
}

/// Whether somebody had a place who only began to ask when somebody else was waiting already, who waits still.
fn somebody_was_passed_over(lived: &[Lived]) -> bool {
    let waiting = lived.iter().filter(|one| !one.served && !one.cancelled);
    let first = waiting.map(|one| one.answered).min().unwrap_or(u32::MAX);
    lived.iter().any(|one| one.served && one.begun > first)
}

/// A day with few places, and the moments that were counted.
struct Storm<'a> {
    /// As two processes serve it.
    cafes: [Cafe<'a>; 2],
    number: u32,
    moments: AtomicU32,
}

impl Storm<'_> {
    /// The next moment; nobody asks in the same millisecond.
    fn moment(&self) -> u32 {
        self.cafes[0].centre.wait(TimeDelta::milliseconds(1));
        self.moments.fetch_add(1, Ordering::SeqCst)
    }

    /// Books and mostly cancels again; what is booked last is kept.
    async fn live(&self, resident: u32) -> Vec<Lived> {
        let seed = self.number * RESIDENTS + resident;
        let mut random = StdRng::seed_from_u64(seed.into());
        let cafe = &self.cafes[resident as usize % 2];
        let mut lived = Vec::new();
        for turn in 0..TURNS {
            let begun = self.moment();
            let wish = (random.random_range(0..3), json!({ "mayWait": true }));
            let token = cafe.ask_from(seed * TURNS + turn, wish.0, wish.1).await.token;
            let answered = self.moment();
            if random.random_bool(0.3) {
                cafe.does("_confirm", &token, json!({})).await;
            }
            let served = has_a_place(cafe, &token).await;
            let cancelled = turn + 1 < TURNS && random.random_bool(0.8);
            if cancelled {
                cafe.does("_cancel", &token, json!({})).await.expect(200);
            }
            lived.push(Lived { begun, answered, token, served, cancelled });
        }
        lived
    }

    /// How all of it ended.
    async fn rage(&self) -> Vec<Lived> {
        let mut lived = join_all((0..RESIDENTS).map(|resident| self.live(resident))).await.concat();
        for one in lived.iter_mut().filter(|one| !one.cancelled) {
            one.served = has_a_place(&self.cafes[0], &one.token).await;
        }
        lived
    }
}

async fn has_a_place(cafe: &Cafe<'_>, token: &str) -> bool {
    let state = cafe.mine(token).await["state"].clone();
    ["held", "confirmed"].map(Value::from).contains(&state)
}

/// Slots of which more or less is taken than their claims have.
const MISCOUNTED: &str = "slots WHERE taken > places OR taken <> (
    SELECT COUNT(*) FROM claim_parts JOIN claims
      ON claims.centre_id = claim_parts.centre_id AND claims.id = claim_parts.claim_id
    WHERE claim_parts.slot_id = slots.id AND claims.state IN ('held', 'confirmed'))";

/// Bookings with a place that say another time than that of their place.
const MISPLACED: &str = "repair_bookings JOIN claims
      ON claims.centre_id = repair_bookings.centre_id AND claims.id = repair_bookings.claim_id
    WHERE claims.state IN ('held', 'confirmed') AND repair_bookings.slot_id NOT IN (
      SELECT slot_id FROM claim_parts WHERE claim_parts.claim_id = claims.id)";

on_both_engines!(many_book_and_cancel_and_nobody_is_passed_over, async |centre: &Centre| {
    let other = centre.served_by(centre.server.twin().await);
    let mut waited = 0;
    for number in 0..STORMS {
        let cafe = Cafe::open(centre).await;
        let twin = Cafe { centre: &other, boss: cafe.boss.clone(), event: cafe.event.clone() };
        let storm = Storm { cafes: [cafe, twin], number, moments: AtomicU32::default() };
        let lived = storm.rage().await;
        assert!(!somebody_was_passed_over(&lived), "{lived:#?}");
        let waits = lived.iter().filter(|one| !one.served && !one.cancelled).count();
        assert!(waits == 0 || storm.cafes[0].left().await == [0, 0, 0], "{waits} wait for nothing");
        assert_eq!((centre.rows(MISCOUNTED).await, centre.rows(MISPLACED).await), (0, 0));
        storm.cafes[0].call_off().await;
        waited += waits;
    }
    assert!(waited > 0, "the storms were no storms");
});

#[test]
fn who_comes_later_and_is_served_first_is_found_out() {
    let lived = |begun, answered, served, cancelled| Lived {
        begun,
        answered,
        token: String::new(),
        served,
        cancelled,
    };
    let (waits, later) = (lived(0, 1, false, false), lived(2, 3, true, false));
    assert!(somebody_was_passed_over(&[waits.clone(), later.clone()]));
    assert!(!somebody_was_passed_over(&[waits, lived(0, 3, true, false)]), "they asked at once");
    assert!(
        !somebody_was_passed_over(&[lived(0, 1, false, true), later]),
        "who left is served by nobody"
    );
}
