//! Who is left out is told why.

use omloop_planner::{
    Dimension, Load, Lock, Price, Problem, Reason, Skills, Stop, StopId, Travel, Van, VanId, Window,
};

use crate::days::{Dice, stop, town, van};
use crate::many::{assert_sound, plan};

fn reason(change: impl FnOnce(&mut Problem)) -> Reason {
    let mut problem = Problem {
        travel: town(&mut Dice::new(4), 4, false),
        stops: vec![stop(0, 1), Stop { price: Price::Mandatory, ..stop(1, 2) }],
        vans: vec![van(0), van(1)],
        ..Problem::default()
    };
    change(&mut problem);
    let plan = plan(&problem, 300, 1, None);
    assert_sound(&problem, &plan, "with someone left out");
    let left_out = plan.left_out.iter().find(|it| it.stop == StopId(0));
    left_out.expect("it is left out").reason
}

#[test]
fn each_reason_is_told() {
    assert_eq!(reason(|it| it.vans.clear()), Reason::NoVan);
    assert_eq!(reason(|it| it.stops[0].needs = Skills::LIFT), Reason::NoVanHasTheSkills);
    let by_lock = |it: &mut Problem| {
        it.stops[0].needs = Skills::CREW_OF_TWO;
        it.stops[0].lock = Lock::Van(VanId(0));
        it.vans[1].skills = Skills::CREW_OF_TWO;
    };
    assert_eq!(reason(by_lock), Reason::NoVanHasTheSkills);
    let heavy = |it: &mut Problem| it.stops[0].pick_up.kilos = 9_000;
    assert_eq!(reason(heavy), Reason::LargerThanAnyVan(Dimension::Kilos));
    let large = |it: &mut Problem| it.stops[0].deliver.litres = 9_000;
    assert_eq!(reason(large), Reason::LargerThanAnyVan(Dimension::Litres));
    let cut_off = |it: &mut Problem| {
        (0..4).for_each(|from| it.travel.seconds[from * 4 + 1] = Travel::UNREACHABLE);
    };
    assert_eq!(reason(cut_off), Reason::Unreachable);
    let night = |it: &mut Problem| {
        it.stops[0].windows = vec![Window { open: 70_000, close: 80_000 }];
    };
    assert_eq!(reason(night), Reason::OutsideEveryShift);
    assert_eq!(reason(|it| it.now = 57_599), Reason::VansAreUnderWay);
    let cheap = reason(|it| it.stops[0].price = Price::Points(0));
    assert!(matches!(cheap, Reason::DearerThanItsPrice(_)), "{cheap:?}");
}

#[test]
fn the_one_who_is_worth_less_is_left_out() {
    let only_one = |it: &mut Problem| {
        it.vans = vec![Van { capacity: Load::new(100, 10), ..van(0) }];
        it.stops[1].price = Price::Points(7_201);
    };
    assert_eq!(reason(only_one), Reason::OthersAreWorthMore);
}
