//! The rules of the trade, one by one and on random walks.

use proptest::prelude::*;
use sea_orm::Iterable;

use super::*;
use crate::auth::Role;

const LAMP: Nature = Nature { needs_test: true, owner_keeps: false };
const CHAIR: Nature = Nature { needs_test: false, owner_keeps: false };
const OWNERS_LAMP: Nature = Nature { needs_test: true, owner_keeps: true };

fn told() -> Details {
    Details {
        price_cents: Some(750),
        stream: Some(Stream::Metal),
        partner: Some("Kringloop Noord".into()),
        reason: Some("te nat".into()),
    }
}

fn walk(nature: Nature, moves: &[MoveKind]) -> Result<Standing, Refusal> {
    moves
        .iter()
        .try_fold(Standing::received(), |standing, kind| standing.move_to(*kind, nature, &told()))
}

#[test]
fn the_lamp_of_the_startersgids_walks_through_all_phases() {
    use MoveKind::*;
    let steps = [SendToTest, FailTest, Repair, SendToTest, PassTest, MakeReady, Offer, Sell];
    let sold = walk(LAMP, &steps).expect("every move is allowed");
    assert_eq!((sold.step, sold.price_cents), (Step::Sold, Some(750)));
    let again = sold.move_to(HandInAgain, LAMP, &told()).expect("one day handed in again");
    assert_eq!(again, Standing::received());
}

#[test]
fn an_electrical_thing_is_not_for_sale_before_its_test() {
    use MoveKind::*;
    for untested in [&[Offer][..], &[MakeReady], &[GiveAway], &[SendToTest, FailTest, MakeReady]] {
        assert_eq!(walk(LAMP, untested), Err(Refusal::TestFirst), "{untested:?}");
        assert_ne!(walk(CHAIR, &[Offer]), Err(Refusal::TestFirst));
    }
}

#[test]
fn only_an_owner_gives_a_thing_up_and_its_test_still_counts() {
    use MoveKind::*;
    assert_eq!(walk(LAMP, &[GiveUp]), Err(Refusal::NotOwnersThing));
    let given = walk(OWNERS_LAMP, &[Repair, SendToTest, PassTest, GiveUp]).expect("it is theirs");
    assert_eq!((given.step, given.test), (Step::Received, Some(TestResult::Passed)));
    assert!(given.move_to(Offer, LAMP, &told()).is_ok());
}

#[test]
fn a_repair_makes_an_old_test_worthless() {
    use MoveKind::*;
    let repaired = [SendToTest, PassTest, Repair, MakeReady];
    assert_eq!(walk(LAMP, &repaired), Err(Refusal::TestFirst));
    let cleaned = [SendToTest, PassTest, Clean, MakeReady];
    assert!(walk(LAMP, &cleaned).is_ok());
}

#[test]
fn a_move_that_was_not_told_enough_says_what_is_missing() {
    use MoveKind::*;
    let received = Standing::received();
    for (kind, refusal) in [
        (Offer, Refusal::PriceMissing),
        (Recycle, Refusal::StreamMissing),
        (Transfer, Refusal::PartnerMissing),
        (Refuse, Refusal::ReasonMissing),
    ] {
        assert_eq!(received.move_to(kind, CHAIR, &Details::default()), Err(refusal));
    }
}

#[test]
fn an_owners_thing_goes_home_and_nowhere_else() {
    use MoveKind::*;
    for kind in [Offer, MakeReady, GiveAway, Transfer, Recycle, Discard, Dismantle, Upcycle] {
        assert_eq!(walk(OWNERS_LAMP, &[kind]), Err(Refusal::OwnersThing), "{kind:?}");
    }
    let home = walk(OWNERS_LAMP, &[Repair, ReturnToOwner]).expect("it goes home");
    assert_eq!(home.step, Step::ReturnedToOwner);
    assert_eq!(walk(LAMP, &[ReturnToOwner]), Err(Refusal::NotOwnersThing));
}

#[test]
fn what_has_left_only_comes_back_by_being_handed_in_again() {
    use MoveKind::*;
    for kind in MoveKind::iter().filter(|kind| *kind != HandInAgain) {
        assert_eq!(walk(CHAIR, &[Offer, Sell, kind]), Err(Refusal::AlreadyGone), "{kind:?}");
    }
    assert_eq!(walk(CHAIR, &[Discard, HandInAgain]), Err(Refusal::WrongStep));
}

#[test]
fn a_thing_keeps_its_price_while_it_is_in_the_shop() {
    use MoveKind::*;
    let cheaper = Details { price_cents: Some(500), ..Details::default() };
    let offered = walk(CHAIR, &[Offer, Reserve]).expect("reserved");
    assert_eq!(offered.price_cents, Some(750));
    let sold = offered.move_to(Sell, CHAIR, &cheaper).expect("sold for less");
    assert_eq!(sold.price_cents, Some(500));
    let back = walk(CHAIR, &[Offer, Clean]).expect("back to klaarmaken");
    assert_eq!(back.price_cents, None);
}

#[test]
fn the_test_is_signed_by_who_repairs_and_the_till_is_for_who_sells() {
    let may = |kind: MoveKind, role: Role| kind.may([role].into_iter().collect());
    assert!(may(MoveKind::PassTest, Role::Repairer) && !may(MoveKind::PassTest, Role::Volunteer));
    assert!(may(MoveKind::Sell, Role::Cashier) && !may(MoveKind::Sell, Role::Volunteer));
    assert!(may(MoveKind::TakeIn, Role::Driver) && !may(MoveKind::Clean, Role::Driver));
}

#[test]
fn the_usual_moves_lead_from_the_desk_to_a_buyer() {
    let everyone: Roles = Role::ALL.into_iter().collect();
    for (nature, end) in
        [(LAMP, Step::Sold), (CHAIR, Step::Sold), (OWNERS_LAMP, Step::ReturnedToOwner)]
    {
        let mut standing = Standing::received();
        for _ in 0..6 {
            let first = &offers(standing, nature, everyone, true)[0];
            assert_eq!((first.refusal, first.usual), (None, standing.step != Step::ToTest));
            let kind = if first.usual { first.kind } else { MoveKind::PassTest };
            standing = standing.move_to(kind, nature, &told()).expect("it is offered");
            if standing.step.is_outcome() {
                break;
            }
        }
        assert_eq!(standing.step, end, "{nature:?}");
    }
}

#[test]
fn every_step_has_a_way_to_end() {
    for step in Step::iter().filter(|step| !step.is_outcome()) {
        let standing = Standing { step, ..Standing::received() };
        let ends = MoveKind::iter().any(|kind| {
            let next = standing.move_to(kind, CHAIR, &told());
            next.is_ok_and(|next| next.step.is_outcome() || next.step != step)
        });
        assert!(ends, "{step:?} is a dead end");
    }
}

fn any_nature() -> impl Strategy<Value = Nature> {
    (any::<bool>(), any::<bool>())
        .prop_map(|(needs_test, owner_keeps)| Nature { needs_test, owner_keeps })
}

fn any_walk() -> impl Strategy<Value = Vec<MoveKind>> {
    let kinds: Vec<_> = MoveKind::iter().collect();
    proptest::collection::vec(proptest::sample::select(kinds), 1..60)
}

proptest! {
    #[test]
    fn no_walk_brings_an_untested_or_owned_thing_to_a_stranger(
        nature in any_nature(),
        moves in any_walk(),
    ) {
        let mut standing = Standing::received();
        let mut tested = false;
        for kind in moves {
            let Ok(next) = standing.move_to(kind, nature, &told()) else { continue };
            tested = match kind {
                MoveKind::PassTest => true,
                MoveKind::SendToTest | MoveKind::FailTest | MoveKind::Repair | MoveKind::Upcycle
                | MoveKind::HandInAgain => false,
                _ => tested,
            };
            standing = next;
            let strangers = matches!(
                standing.step,
                Step::Ready | Step::ForSale | Step::Reserved | Step::Sold | Step::GivenAway
            );
            prop_assert!(!strangers || tested || !nature.needs_test, "{kind:?}: {standing:?}");
            prop_assert!(!strangers || !nature.owner_keeps, "{kind:?}: {standing:?}");
            let priced = matches!(standing.step, Step::ForSale | Step::Reserved);
            prop_assert!(!priced || standing.price_cents.is_some(), "{standing:?}");
        }
    }

    #[test]
    fn what_is_offered_as_possible_is_possible(nature in any_nature(), moves in any_walk()) {
        let everyone: Roles = Role::ALL.into_iter().collect();
        let mut standing = Standing::received();
        for kind in moves {
            for offer in offers(standing, nature, everyone, false) {
                let outcome = standing.move_to(offer.kind, nature, &told());
                prop_assert_eq!(outcome.err(), offer.refusal, "{:?} {:?}", standing, offer);
            }
            standing = standing.move_to(kind, nature, &told()).unwrap_or(standing);
        }
    }
}
