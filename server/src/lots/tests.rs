//! Whatever is asked of lots in whatever order: what came in is what left and what is there.

use proptest::prelude::*;

use super::content::Content;
use super::kind::LotMoveKind::{self, *};
use super::refusal::LotRefusal;
use super::rules::{Part, Together, Told, offers};
use super::scale::net;
use crate::auth::{Role, Roles};
use crate::centre::Stream;
use crate::id::{LocationId, LotId};

const CRATE: Content = Content { pieces: Some(4), grams: 1000 };
const UNCOUNTED: Content = Content { pieces: None, grams: 1000 };

fn told(pieces: Option<i32>, grams: Option<i32>) -> Told {
    Told {
        part: Part { pieces, grams },
        price_cents: Some(100),
        stream: Some(Stream::Textile),
        partner: Some("Buurhulp".into()),
        reason: Some("geteld".into()),
        location: Some(LocationId(uuid::Uuid::nil())),
        into: Some(LotId(uuid::Uuid::nil())),
    }
}

fn after(lot: Content, kind: LotMoveKind, told: &Told) -> Result<(Content, Content), LotRefusal> {
    lot.after(kind, false, told)
}

#[test]
fn pieces_that_nobody_weighed_apart_weigh_their_share_and_the_last_ones_the_rest() {
    let thirds = Content { pieces: Some(3), grams: 1000 };
    let (rest, part) = after(thirds, Sell, &told(Some(1), None)).expect("one of three");
    assert_eq!((part.grams, rest.grams), (333, 667));
    let (rest, part) = after(rest, Sell, &told(Some(2), None)).expect("the last two");
    assert_eq!((part.grams, rest), (667, Content { pieces: Some(0), grams: 0 }));
    assert_eq!(after(rest, Discard, &told(Some(1), None)), Err(LotRefusal::LotEmpty));
}

#[test]
fn each_thing_that_cannot_be_has_its_name() {
    for (lot, kind, told, refusal) in [
        (CRATE, Sell, told(Some(5), None), LotRefusal::NotEnoughPieces),
        (CRATE, Sell, told(Some(1), Some(1001)), LotRefusal::NotEnoughWeight),
        (CRATE, Sell, told(Some(1), Some(1000)), LotRefusal::UnevenRest),
        (CRATE, Sell, told(Some(4), Some(999)), LotRefusal::UnevenRest),
        (CRATE, Sell, told(None, Some(100)), LotRefusal::PiecesMissing),
        (UNCOUNTED, Sell, told(Some(1), Some(100)), LotRefusal::CountFirst),
        (UNCOUNTED, Recycle, told(None, None), LotRefusal::WeightMissing),
        (UNCOUNTED, SplitItem, told(None, None), LotRefusal::WeightMissing),
        (UNCOUNTED, Recycle, told(None, Some(1001)), LotRefusal::NotEnoughWeight),
        (CRATE, Weigh, told(None, None), LotRefusal::WeightMissing),
        (CRATE, TakeIn, told(Some(1), None), LotRefusal::WrongStep),
    ] {
        assert_eq!(after(lot, kind, &told), Err(refusal), "{kind:?}");
    }
}

#[test]
fn each_act_says_what_it_was_not_told() {
    let nothing = Told { part: Part { pieces: Some(1), grams: None }, ..Told::default() };
    for (kind, refusal) in [
        (Sell, LotRefusal::PriceMissing),
        (Recycle, LotRefusal::StreamMissing),
        (Transfer, LotRefusal::PartnerMissing),
        (Weigh, LotRefusal::ReasonMissing),
        (Relocate, LotRefusal::LocationMissing),
        (Merge, LotRefusal::LotMissing),
    ] {
        assert_eq!(after(CRATE, kind, &nothing), Err(refusal), "{kind:?}");
    }
}

#[test]
fn what_needs_a_test_leaves_a_lot_as_an_item_or_as_material() {
    let one = told(Some(1), None);
    for kind in [Sell, GiveAway] {
        assert_eq!(CRATE.after(kind, true, &one), Err(LotRefusal::TestFirst), "{kind:?}");
    }
    for kind in [SplitItem, Split, Recycle, Discard, Transfer, Merge] {
        assert!(CRATE.after(kind, true, &one).is_ok(), "{kind:?}");
    }
}

#[test]
fn only_like_things_that_came_in_alike_go_together() {
    let like = Together { same_lot: false, same_category: true, same_channel: true };
    assert_eq!(like.may_merge(), Ok(()));
    for (together, refusal) in [
        (Together { same_lot: true, ..like }, LotRefusal::SameLot),
        (Together { same_category: false, ..like }, LotRefusal::OtherCategory),
        (Together { same_channel: false, ..like }, LotRefusal::OtherOrigin),
    ] {
        assert_eq!(together.may_merge(), Err(refusal));
    }
    assert_eq!(CRATE.add(UNCOUNTED), Err(LotRefusal::CountFirst));
    let full = Content { pieces: None, grams: i32::MAX };
    assert_eq!(full.add(UNCOUNTED), Err(LotRefusal::TooMuch));
}

#[test]
fn counting_an_uncounted_lot_makes_it_counted() {
    let counted = UNCOUNTED.corrected(Part { pieces: Some(7), grams: None });
    assert_eq!(counted, Ok(Content { pieces: Some(7), grams: 1000 }));
}

#[test]
fn the_scale_shows_more_than_the_empty_container() {
    assert_eq!(net(2500, 900), Ok(1600));
    assert_eq!(net(900, 900), Err(LotRefusal::BelowTare));
    assert_eq!(net(899, 900), Err(LotRefusal::BelowTare));
}

#[test]
fn a_driver_is_offered_nothing_and_a_volunteer_no_till() {
    let shown = |role: Role| {
        let roles: Roles = [role].into_iter().collect();
        offers(CRATE, false, roles).into_iter().map(|offer| offer.kind).collect::<Vec<_>>()
    };
    assert_eq!(shown(Role::Driver), []);
    assert!(!shown(Role::Volunteer).contains(&Sell) && shown(Role::Volunteer).contains(&Split));
    assert!(shown(Role::Cashier).contains(&Sell));
    let roles: Roles = [Role::Coordinator].into_iter().collect();
    assert_eq!(offers(Content { pieces: Some(0), grams: 0 }, false, roles), []);
}

/// Three lots, and all that came in and left since they were made.
#[derive(Debug, Default, Clone, Copy)]
struct Total {
    pieces: i64,
    grams: i64,
}

fn total(lots: &[Content]) -> Total {
    let add = |sum: Total, lot: &Content| Total {
        pieces: sum.pieces + i64::from(lot.pieces.unwrap_or(0)),
        grams: sum.grams + i64::from(lot.grams),
    };
    lots.iter().fold(Total::default(), add)
}

fn asked() -> impl Strategy<Value = (usize, usize, LotMoveKind, Told)> {
    let kinds = [Sell, SplitItem, Split, Merge, Relocate, GiveAway, Transfer, Recycle, Discard];
    let part = (proptest::option::of(1..60), proptest::option::of(1..9000));
    let kind = proptest::sample::select(kinds.to_vec());
    (0..4_usize, 0..4_usize, kind, part)
        .prop_map(|(lot, other, kind, (pieces, grams))| (lot, other, kind, told(pieces, grams)))
}

proptest! {
    #[test]
    fn what_came_in_is_what_left_and_what_is_there(
        counted in (1..50, 1..20_000), more in (1..50, 1..20_000), loose in 1..20_000,
        asks in proptest::collection::vec(asked(), 0..60),
    ) {
        let mut lots = vec![
            Content { pieces: Some(counted.0), grams: counted.1 },
            Content { pieces: Some(more.0), grams: more.1 },
            Content { pieces: None, grams: loose },
            Content { pieces: None, grams: loose },
        ];
        let (came, mut left) = (total(&lots), Total::default());
        for (lot, other, kind, told) in asks {
            let Ok((rest, part)) = after(lots[lot], kind, &told) else { continue };
            match kind {
                Merge if lot == other => continue,
                Merge => match lots[other].add(part) {
                    Ok(held) => lots[other] = held,
                    Err(_) => continue,
                },
                Split => lots.push(part),
                _ => {
                    left.pieces += i64::from(part.pieces.unwrap_or(0));
                    left.grams += i64::from(part.grams);
                }
            }
            lots[lot] = rest;
            for lot in &lots {
                prop_assert!(lot.grams >= 0);
                prop_assert!(lot.pieces.is_none_or(|pieces| (pieces == 0) == lot.is_empty()));
                prop_assert!(lot.pieces.is_none_or(|pieces| pieces >= 0));
            }
        }
        let there = total(&lots);
        prop_assert_eq!(came.grams, left.grams + there.grams);
        prop_assert_eq!(came.pieces, left.pieces + there.pieces);
    }
}
