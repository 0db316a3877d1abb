//! Counting what came of repairs. Pure: rows in, figures out.

use std::collections::BTreeMap;

use poem_openapi::Object;

use crate::impact::{self, Effect};
use crate::repairs::bookings::BookingRow;
use crate::repairs::day::{RepairResult, RepairStep};
use crate::repairs::{Product, Skill};

/// What came of things of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase")]
pub struct Results {
    /// How many a repairer looked at.
    pub repairs: u32,
    /// Of these, how many work again.
    pub fixed: u32,
    /// How many can be repaired, but not here and now.
    pub repairable: u32,
    /// How many cannot be repaired.
    pub end_of_life: u32,
    /// Of how many nobody knows.
    pub unknown: u32,
}

/// Results of one skill.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
pub struct SkillResults {
    skill: Skill,
    results: Results,
}

/// Results of one product category.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
pub struct ProductResults {
    product: Product,
    results: Results,
}

/// What happened at repair events.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairStatistics {
    /// How many events there were.
    events: u32,
    /// How many things were booked or brought, but for what was cancelled.
    bookings: u32,
    /// Of these, how many came without a booking.
    walk_ins: u32,
    /// Of how many nobody came.
    no_shows: u32,
    /// How many were cancelled.
    cancelled: u32,
    /// How many were given to the centre.
    given_up: u32,
    /// How long people waited for their turn, in minutes; the one in the middle.
    wait_minutes: Option<u32>,
    /// How long things were at a table together, in minutes.
    table_minutes: u32,
    /// Of those who answered some weeks later, how many said that it still works, in hundredths.
    still_works_percent: Option<u32>,
    total: Results,
    skills: Vec<SkillResults>,
    products: Vec<ProductResults>,
    /// What the repairs are worth.
    effect: Option<Effect>,
}

/// Counts the bookings of so many events; `grams` says what a thing weighs.
pub fn count(
    events: usize,
    rows: &[BookingRow],
    grams: impl Fn(&BookingRow) -> Option<i32>,
) -> RepairStatistics {
    let mut skills: BTreeMap<Skill, Results> = BTreeMap::new();
    let mut products: BTreeMap<Product, Results> = BTreeMap::new();
    let mut total = Results::default();
    for (row, result) in rows.iter().filter_map(|row| Some((row, row.result?))) {
        total.add(result);
        skills.entry(row.skill).or_default().add(result);
        if let Some(product) = row.product {
            products.entry(product).or_default().add(result);
        }
    }
    let number = |test: fn(&BookingRow) -> bool| so_many(rows.iter().filter(|row| test(row)));
    let fixed = rows.iter().filter(|row| row.result == Some(RepairResult::Fixed));
    let effects: Vec<_> = fixed.filter_map(|row| grams(row).and_then(impact::effect)).collect();
    RepairStatistics {
        events: u32::try_from(events).unwrap_or(u32::MAX),
        bookings: number(|row| row.step != RepairStep::Cancelled),
        walk_ins: number(BookingRow::walked_in),
        no_shows: number(|row| row.step == RepairStep::NoShow),
        cancelled: number(|row| row.step == RepairStep::Cancelled),
        given_up: number(|row| row.step == RepairStep::GivenUp),
        wait_minutes: middle(rows.iter().filter_map(wait)),
        table_minutes: rows.iter().filter_map(at_table).sum(),
        still_works_percent: percent(rows.iter().filter_map(|row| row.works)),
        total,
        skills: skills
            .into_iter()
            .map(|(skill, results)| SkillResults { skill, results })
            .collect(),
        products: products
            .into_iter()
            .map(|(product, results)| ProductResults { product, results })
            .collect(),
        effect: impact::total(&effects),
    }
}

impl Results {
    fn add(&mut self, result: RepairResult) {
        self.repairs += 1;
        match result {
            RepairResult::Fixed => self.fixed += 1,
            RepairResult::Repairable => self.repairable += 1,
            RepairResult::EndOfLife => self.end_of_life += 1,
            RepairResult::Unknown => self.unknown += 1,
        }
    }
}

fn so_many<T>(rows: impl Iterator<Item = T>) -> u32 {
    u32::try_from(rows.count()).unwrap_or(u32::MAX)
}

fn wait(row: &BookingRow) -> Option<u32> {
    let minutes = (row.started_at? - row.arrived_at?).num_minutes();
    u32::try_from(minutes).ok()
}

fn at_table(row: &BookingRow) -> Option<u32> {
    let minutes = (row.finished_at? - row.started_at?).num_minutes();
    u32::try_from(minutes).ok()
}

fn middle(figures: impl Iterator<Item = u32>) -> Option<u32> {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_unstable();
    figures.get(figures.len() / 2).copied()
}

fn percent(answers: impl Iterator<Item = bool>) -> Option<u32> {
    let answers: Vec<_> = answers.collect();
    let yes = so_many(answers.iter().filter(|works| **works));
    (yes * 100).checked_div(so_many(answers.iter()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_nothing_is_nothing() {
        assert_eq!(middle([].into_iter()), None);
        assert_eq!(middle([9, 1, 5].into_iter()), Some(5));
    }

    #[test]
    fn a_share_counts_only_those_who_answered() {
        assert_eq!(percent([].into_iter()), None);
        assert_eq!(percent([true, true, false, true].into_iter()), Some(75));
    }
}
