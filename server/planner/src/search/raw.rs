//! temp
use super::model::Model;
use super::run::Search;
use super::state::State;
use crate::Problem;
/// temp
pub fn raw(problem: &Problem, mut frac: impl FnMut() -> f64, seed: u64) -> (u64, i64, usize) {
    let model = Model::new(problem);
    let mut s = Search::new(&model, State::bare(&model), seed, false);
    let mut it = 0;
    loop {
        if it % 64 == 0 {
            let f = frac();
            if f >= 1.0 { break; }
            s.cool(f);
        }
        s.step();
        it += 1;
    }
    let st = s.best.state(&model);
    assert_eq!(st.rank(), s.best.rank);
    (it, st.cost, st.absent.len())
}
