//! How much a pickup takes: time at the door, room in the van, weight, and people.

/// What a pickup takes of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Effort {
    /// Minutes at the door.
    pub minutes: i32,
    /// Litres of the van (a cubic metre is a thousand).
    pub litres: i32,
    /// Kilos.
    pub kilos: i32,
    /// How many people it takes to carry.
    pub people: i32,
}

/// So many of one kind of thing.
#[derive(Debug, Clone, Copy)]
pub struct Pile {
    /// How many.
    pub pieces: i32,
    /// What one of them takes.
    pub each: Effort,
}

/// The house it is carried out of, or into.
#[derive(Debug, Clone, Copy, Default)]
pub struct House {
    /// The floor; 0 is the street's, below it are cellars.
    pub floor: i32,
    /// Whether there is a lift.
    pub lift: bool,
}

/// What an area reckons with.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Minutes of every stop: parking, ringing, talking.
    pub stop_minutes: i32,
    /// Minutes for each flight of stairs, for each thing.
    pub floor_minutes: i32,
}

impl House {
    fn flights(self) -> i32 {
        if self.lift { 0 } else { self.floor.saturating_abs() }
    }
}

/// What all of this takes.
pub fn effort(piles: &[Pile], house: House, pace: Pace) -> Effort {
    let stairs = house.flights().saturating_mul(pace.floor_minutes);
    let start = Effort { minutes: pace.stop_minutes, litres: 0, kilos: 0, people: 1 };
    let all = piles.iter().fold(start, |sum, Pile { pieces, each }| {
        let times = |amount: i32| amount.saturating_mul(*pieces);
        Effort {
            minutes: sum.minutes.saturating_add(times(each.minutes.saturating_add(stairs))),
            litres: sum.litres.saturating_add(times(each.litres)),
            kilos: sum.kilos.saturating_add(times(each.kilos)),
            people: sum.people.max(each.people),
        }
    });
    // Each takes something of every slot: a claim on nothing is none.
    Effort {
        minutes: all.minutes.max(1),
        litres: all.litres.max(1),
        kilos: all.kilos.max(1),
        ..all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOFA: Effort = Effort { minutes: 6, litres: 1800, kilos: 60, people: 2 };
    const BOX: Effort = Effort { minutes: 1, litres: 60, kilos: 12, people: 1 };
    const PACE: Pace = Pace { stop_minutes: 5, floor_minutes: 2 };

    fn of(floor: i32, lift: bool) -> Effort {
        let piles = [Pile { pieces: 1, each: SOFA }, Pile { pieces: 3, each: BOX }];
        effort(&piles, House { floor, lift }, PACE)
    }

    #[test]
    fn a_pickup_takes_the_sum_of_its_things_and_a_stop() {
        assert_eq!(of(0, false), Effort { minutes: 14, litres: 1980, kilos: 96, people: 2 });
    }

    #[test]
    fn stairs_take_time_for_each_thing_unless_there_is_a_lift() {
        assert_eq!(of(3, false).minutes, 14 + 4 * 3 * 2);
        assert_eq!(of(-1, false).minutes, 14 + 4 * 2);
        assert_eq!(of(3, true), of(0, false));
    }

    #[test]
    fn more_than_can_be_counted_is_the_most_there_is() {
        let each = Effort { minutes: i32::MAX, ..SOFA };
        let all = effort(&[Pile { pieces: i32::MAX, each }], House::default(), PACE);
        assert_eq!(all.minutes, i32::MAX);
    }
}
