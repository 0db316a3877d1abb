//! The best plan so far, as nodes only.

use super::model::Model;
use super::state::State;

#[derive(Default)]
pub(crate) struct Best {
    /// The inner nodes of all tours in a row, and where each tour ends.
    nodes: Vec<u32>,
    ends: Vec<usize>,
    pub absent: Vec<u32>,
    pub rank: (u32, i64),
    /// The cost without what stands for mandatory stops that are absent.
    pub points: i64,
}

impl Best {
    pub fn of(model: &Model, state: &State) -> Self {
        let mut best = Self::default();
        best.keep(model, state);
        best
    }

    /// Becomes what the state is now.
    pub fn keep(&mut self, model: &Model, state: &State) {
        self.nodes.clear();
        self.ends.clear();
        for tour in &state.tours {
            self.nodes.extend(tour.inner().iter().map(|spot| spot.node));
            self.ends.push(self.nodes.len());
        }
        self.absent.clone_from(&state.absent);
        self.rank = state.rank();
        let missing = state.absent.iter().map(|&stop| model.node(stop));
        let missing = missing.filter(|node| node.mandatory).map(|node| node.price);
        self.points = state.cost - missing.sum::<i64>();
    }

    /// The nodes of a tour, without start and end.
    pub fn tour(&self, van: usize) -> &[u32] {
        let first = if van == 0 { 0 } else { self.ends[van - 1] };
        &self.nodes[first..self.ends[van]]
    }
}
