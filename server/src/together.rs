//! Doing together what was asked at the same moment.
//!
//! Whoever asks while there is a turn to be had does the work at once, for all who ask by then;
//! whoever asks meanwhile is in the next round. Nobody waits for a round to fill, so one who asks alone loses no
//! time, and a hundred who ask at once need one commit in place of a hundred.

use std::sync::{Mutex, PoisonError};

use tokio::sync::Semaphore;
use tokio::sync::oneshot::{self, Sender};

/// A round is no larger than this, so that statements stay short and no answer waits for many.
const MOST: usize = 32;

/// A place where questions come together.
pub struct Together<Q, A> {
    waiting: Mutex<Vec<(Q, Sender<A>)>>,
    turns: Semaphore,
}

impl<Q, A> Together<Q, A> {
    /// A place where so many rounds are worked on side by side.
    pub fn new(rounds: usize) -> Self {
        Self { waiting: Mutex::default(), turns: Semaphore::new(rounds) }
    }

    /// The answer to a question. `work` answers those of one round, in their order. There is no
    /// answer when the one who worked on it broke off.
    pub async fn ask<F, Fut>(&self, question: Q, work: F) -> Option<A>
    where
        F: Fn(Vec<Q>) -> Fut,
        Fut: Future<Output = Vec<A>>,
    {
        let (tell, mut told) = oneshot::channel();
        self.waiting().push((question, tell));
        loop {
            let turn = tokio::select! {
                biased;
                answer = &mut told => return answer.ok(),
                turn = self.turns.acquire() => turn.ok()?,
            };
            let (questions, askers): (Vec<_>, Vec<_>) = self.round().into_iter().unzip();
            if questions.is_empty() {
                // Somebody works on it already.
                drop(turn);
                return told.await.ok();
            }
            for (asker, answer) in askers.into_iter().zip(work(questions).await) {
                // Who hung up needs no answer.
                let _ = asker.send(answer);
            }
        }
    }

    fn round(&self) -> Vec<(Q, Sender<A>)> {
        let mut waiting = self.waiting();
        let count = waiting.len().min(MOST);
        waiting.drain(..count).collect()
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<(Q, Sender<A>)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::future::join_all;

    use super::*;

    async fn echo(questions: Vec<u8>) -> Vec<u8> {
        questions
    }

    #[tokio::test]
    async fn each_hears_the_answer_to_their_own_question() {
        let (together, rounds) = (Together::new(1), AtomicUsize::default());
        let double = |questions: Vec<usize>| {
            rounds.fetch_add(1, Ordering::Relaxed);
            async {
                tokio::task::yield_now().await;
                questions.into_iter().map(|question| question * 2).collect()
            }
        };
        let answers = join_all((0..100).map(|question| together.ask(question, double))).await;
        assert_eq!(answers, (0..100).map(|question| Some(question * 2)).collect::<Vec<_>>());
        // The first asks alone, and the others meanwhile.
        assert_eq!(rounds.into_inner(), 1 + 99_usize.div_ceil(MOST));
    }

    #[tokio::test]
    async fn one_alone_waits_for_nobody() {
        let together = Together::new(1);
        assert_eq!(together.ask(1, echo).await, Some(1));
    }

    #[tokio::test]
    async fn when_the_one_who_works_breaks_off_the_others_go_on() {
        let together = Together::new(1);
        let stuck = together.ask(1, |_: Vec<u8>| std::future::pending());
        assert!(futures_util::FutureExt::now_or_never(stuck).is_none());
        assert_eq!(together.ask(2, echo).await, Some(2));
    }
}
