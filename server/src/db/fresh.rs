//! Keeping in memory what was read, for as long as nothing was written that changes it.
//!
//! Whoever keeps something first takes a stamp and then reads. A write makes stamps stale *after*
//! its commit and before its answer, so nobody who heard of a write sees what was before it. A write
//! makes everything stale unless it names the few items it is about: forgetting to name them costs
//! time, never truth. What another process writes is seen when a value has its age.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::id::ItemId;

/// Items share counters, so that their number does not grow with the database. Two items that
/// share one only make each other stale more often.
const COUNTERS: usize = 1024;

/// What a write makes stale.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Touched {
    /// All that is kept.
    #[default]
    Everything,
    /// What is kept of these items.
    Items(Vec<ItemId>),
}

/// Counts the writes of this process.
#[derive(Debug)]
pub struct Freshness {
    everything: AtomicU64,
    items: Box<[AtomicU64]>,
}

/// When something was read, as counted in writes and as the clock has it.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    everything: u64,
    item: Option<(usize, u64)>,
    at: Instant,
}

impl Default for Freshness {
    fn default() -> Self {
        let items = std::iter::repeat_with(AtomicU64::default).take(COUNTERS).collect();
        Self { everything: AtomicU64::default(), items }
    }
}

impl Freshness {
    /// A stamp for what is read after this.
    pub fn stamp(&self) -> Stamp {
        let everything = self.everything.load(Ordering::SeqCst);
        Stamp { everything, item: None, at: Instant::now() }
    }

    /// The same stamp for something about an item, which is read after this.
    pub fn stamp_about(&self, stamp: Stamp, item: ItemId) -> Stamp {
        let counter = counter(item);
        Stamp { item: Some((counter, self.items[counter].load(Ordering::SeqCst))), ..stamp }
    }

    /// Whether nothing was written since that changes it.
    fn holds(&self, stamp: &Stamp) -> bool {
        stamp.everything == self.everything.load(Ordering::SeqCst)
            && stamp
                .item
                .is_none_or(|(counter, count)| count == self.items[counter].load(Ordering::SeqCst))
    }

    /// Makes what a write touched stale.
    pub(super) fn touch(&self, touched: &Touched) {
        match touched {
            Touched::Everything => {
                self.everything.fetch_add(1, Ordering::SeqCst);
            }
            Touched::Items(items) => {
                for item in items {
                    self.items[counter(*item)].fetch_add(1, Ordering::SeqCst);
                }
            }
        }
    }
}

fn counter(item: ItemId) -> usize {
    let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(item);
    usize::try_from(hash % COUNTERS as u64).unwrap_or_default()
}

/// Values with their stamps; the least used leave first when they weigh too much together.
pub struct Kept<K, V> {
    values: Cache<K, (Stamp, V), Size<V>>,
    oldest: Duration,
}

#[derive(Clone)]
struct Size<V>(fn(&V) -> u64);

impl<K, V> Weighter<K, (Stamp, V)> for Size<V> {
    fn weight(&self, _: &K, (_, value): &(Stamp, V)) -> u64 {
        (self.0)(value).max(1)
    }
}

impl<K: Eq + Hash, V: Clone> Kept<K, V> {
    /// Room for `count` values, none older than `oldest`.
    pub fn new(count: usize, oldest: Duration) -> Self {
        Self::weighed(count, count as u64, |_| 1, oldest)
    }

    /// Room for values that weigh `most` together, and about `count` in number.
    pub fn weighed(count: usize, most: u64, weight: fn(&V) -> u64, oldest: Duration) -> Self {
        Self { values: Cache::with_weighter(count, most, Size(weight)), oldest }
    }

    /// The value, if it still holds.
    pub fn get(&self, fresh: &Freshness, key: &K) -> Option<V> {
        let (stamp, value) = self.values.get(key)?;
        (stamp.at.elapsed() < self.oldest && fresh.holds(&stamp)).then_some(value)
    }

    /// Keeps a value that was read after `stamp` was taken.
    pub fn keep(&self, stamp: Stamp, key: K, value: V) {
        self.values.insert(key, (stamp, value));
    }

    /// Brings a value up to date that still holds but for what `change` adds. It gets no older by it.
    pub fn amend(&self, fresh: &Freshness, key: &K, change: impl FnOnce(V) -> V)
    where
        K: Clone,
    {
        if let Some((stamp, value)) = self.values.remove(key).map(|(_, kept)| kept)
            && fresh.holds(&stamp)
        {
            self.values.insert(key.clone(), (stamp, change(value)));
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const LAMP: ItemId = ItemId(Uuid::from_u128(1));
    const CHAIR: ItemId = ItemId(Uuid::from_u128(2));

    fn kept() -> (Freshness, Kept<&'static str, u8>) {
        let (fresh, kept) = (Freshness::default(), Kept::new(8, Duration::from_secs(60)));
        kept.keep(fresh.stamp(), "centre", 1);
        kept.keep(fresh.stamp_about(fresh.stamp(), LAMP), "lamp", 2);
        (fresh, kept)
    }

    #[test]
    fn what_nobody_wrote_about_is_kept() {
        let (fresh, kept) = kept();
        fresh.touch(&Touched::Items(vec![CHAIR]));
        assert_eq!((kept.get(&fresh, &"centre"), kept.get(&fresh, &"lamp")), (Some(1), Some(2)));
    }

    #[test]
    fn a_write_about_an_item_leaves_the_rest() {
        let (fresh, kept) = kept();
        fresh.touch(&Touched::Items(vec![LAMP]));
        assert_eq!((kept.get(&fresh, &"centre"), kept.get(&fresh, &"lamp")), (Some(1), None));
    }

    #[test]
    fn any_other_write_leaves_nothing() {
        let (fresh, kept) = kept();
        fresh.touch(&Touched::default());
        assert_eq!((kept.get(&fresh, &"centre"), kept.get(&fresh, &"lamp")), (None, None));
    }

    #[test]
    fn what_was_read_before_a_write_is_stale_though_kept_after_it() {
        let (fresh, kept) = kept();
        let stamp = fresh.stamp_about(fresh.stamp(), LAMP);
        fresh.touch(&Touched::Items(vec![LAMP]));
        kept.keep(stamp, "lamp", 2);
        assert_eq!(kept.get(&fresh, &"lamp"), None);
    }
}
