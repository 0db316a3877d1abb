//! A coordinator drags stops: each order gets its times and the names of what is against it.

use omloop_planner::{
    Break, Dimension, Halt, Load, Problem, Sequence, Skills, StopId, Unloading, Van, VanId,
    Violation, Window, by_hand,
};

use crate::days::{Dice, day, stop, town, van};
use crate::many::plan;

fn problem() -> Problem {
    Problem {
        travel: town(&mut Dice::new(8), 7, false),
        stops: (0..6).map(|id| stop(id, id as usize + 1)).collect(),
        vans: vec![van(0)],
        ..Problem::default()
    }
}

fn all(problem: &Problem) -> Vec<Sequence> {
    vec![Sequence { van: VanId(0), stops: problem.stops.iter().map(|stop| stop.id).collect() }]
}

#[test]
fn the_order_of_a_plan_by_hand_costs_no_more_than_the_plan() {
    for seed in 0..500 {
        let problem = day(seed, 12);
        let plan = plan(&problem, 60, seed, None);
        let sequences: Vec<_> = (plan.routes.iter())
            .map(|route| Sequence { van: route.van, stops: route.stops().collect() })
            .collect();
        let priced = by_hand(&problem, &sequences).unwrap();
        assert_eq!(priced.violations, [], "seed {seed}");
        assert!(priced.plan.cost.rank() <= plan.cost.rank(), "seed {seed}");
    }
}

#[test]
fn an_order_that_cannot_be_kept_is_shown_with_its_times() {
    let mut problem = problem();
    problem.stops[5].windows = vec![Window { open: 28_800, close: 29_000 }];
    let priced = by_hand(&problem, &all(&problem)).unwrap();
    let [Violation::Late { stop: StopId(5), late }] = priced.violations[..] else {
        panic!("{:?}", priced.violations);
    };
    let legs = &priced.plan.routes[0].legs;
    let leg = legs.iter().find(|leg| leg.halt == Halt::Stop(StopId(5))).unwrap();
    assert_eq!(leg.start, 29_000 + late);
}

#[test]
fn every_kind_of_violation_is_named() {
    let named = |change: &dyn Fn(&mut Problem)| {
        let mut problem = problem();
        change(&mut problem);
        by_hand(&problem, &all(&problem)).unwrap().violations
    };
    assert_eq!(named(&|_| {}), []);
    let found = named(&|it| it.vans[0].capacity.litres = 550);
    let (van, trip, dimension) = (VanId(0), 1, Dimension::Litres);
    assert_eq!(found, [Violation::OverCapacity { van, trip, dimension, over: 50 }]);
    let found = named(&|it| it.stops[2].needs = Skills::LIFT);
    assert_eq!(found, [Violation::MissingSkill { van, stop: StopId(2), lacking: Skills::LIFT }]);
    let found = named(&|it| it.vans[0].shift_end = 29_000);
    assert!(matches!(found[..], [Violation::ShiftOverrun { .. }]), "{found:?}");
    let found = named(&|it| {
        it.stops[0].service = 9_000;
        it.vans[0].breaks = vec![Break { duration: 900, earliest: 29_600, latest: 30_000 }];
        it.vans[0].shift_start = 29_500;
    });
    assert_eq!(found, [], "it is taken before the long stop");
    let found = named(&|it| {
        it.stops[0].windows = vec![Window { open: 0, close: 28_800 + 1_600 }];
        it.stops[0].service = 9_000;
        it.vans[0].breaks = vec![Break { duration: 1_800, earliest: 29_600, latest: 30_000 }];
    });
    assert!(!found.is_empty());
}

#[test]
fn unloadings_are_put_where_they_are_needed() {
    let mut problem = problem();
    problem.vans[0] = Van {
        capacity: Load::new(300, 100),
        unloading: Some(Unloading { place: 0, service: 600, most: 2 }),
        ..van(0)
    };
    let priced = by_hand(&problem, &all(&problem)).unwrap();
    assert_eq!(priced.violations, []);
    let unloadings = priced.plan.routes[0].legs.iter().filter(|leg| leg.halt == Halt::Unloading);
    assert_eq!(unloadings.count(), 1);
    let order: Vec<_> = priced.plan.routes[0].stops().collect();
    assert_eq!(order, all(&problem)[0].stops);
}

#[test]
fn deliveries_come_before_pickups_of_the_same_space() {
    let mut problem = problem();
    problem.vans[0].capacity = Load::new(100, 100);
    problem.stops.truncate(2);
    problem.stops[0].pick_up = Load::default();
    problem.stops[0].deliver = Load::new(100, 10);
    let plan = plan(&problem, 200, 1, None);
    assert_eq!(plan.routes[0].stops().collect::<Vec<_>>(), [StopId(0), StopId(1)]);
    let stops = vec![StopId(1), StopId(0)];
    let priced = by_hand(&problem, &[Sequence { van: VanId(0), stops }]).unwrap();
    assert!(matches!(priced.violations[..], [Violation::OverCapacity { over: 100, .. }]));
}

#[test]
fn what_is_named_wrongly_is_said() {
    let problem = problem();
    let stops = vec![StopId(0), StopId(0), StopId(77)];
    let sequences = [Sequence { van: VanId(0), stops }, Sequence { van: VanId(5), stops: vec![] }];
    let found = by_hand(&problem, &sequences).unwrap().violations;
    let wanted = [
        Violation::UnknownVan(VanId(5)),
        Violation::StopTwice(StopId(0)),
        Violation::UnknownStop(StopId(77)),
    ];
    assert_eq!(found, wanted);
}
