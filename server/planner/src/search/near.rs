//! For each stop the others, nearest first.

use super::model::Model;

/// Beyond these a string is no longer near.
const MOST: usize = 300;

pub(crate) struct Near {
    lists: Vec<Vec<u32>>,
}

impl Near {
    pub fn new(model: &Model) -> Self {
        let mut lists = vec![Vec::new(); model.stops];
        for &stop in &model.open_stops {
            lists[stop as usize] = nearest(model, stop);
        }
        Self { lists }
    }

    pub fn of(&self, stop: u32) -> &[u32] {
        &self.lists[stop as usize]
    }
}

fn nearest(model: &Model, stop: u32) -> Vec<u32> {
    let place = model.node(stop).place;
    let (from, to) = (model.roads_from(place), model.roads_to(place));
    let mut others: Vec<_> = (model.open_stops.iter())
        .filter(|&&other| other != stop)
        .map(|&other| {
            let there = model.node(other).place as usize;
            (from[there].cost + to[there].cost, other)
        })
        .collect();
    if others.len() > MOST {
        others.select_nth_unstable(MOST);
        others.truncate(MOST);
    }
    others.sort_unstable();
    others.into_iter().map(|(_, other)| other).collect()
}
