//! The table that is printed at the end.

use std::fmt;

use crate::rounds::{Round, Spread};

/// Figures beside their goals.
#[derive(Default)]
pub struct Table {
    lines: Vec<[String; 6]>,
}

impl Table {
    /// Begins the figures of another engine.
    pub fn section(&mut self, title: &str) {
        eprintln!("==> {title}");
        self.add([title, "bare", "Omloop", "ratio (lowest, highest)", "goal", ""].map(Into::into));
    }

    /// A rate beside that of the bare server, and that on a large database beside a small one.
    pub fn rates(&mut self, what: &str, goal: f64, rounds: &[Round]) {
        let all = |figure: fn(&Round) -> f64| Spread::of(rounds.iter().map(figure));
        let (bare, small, large) = (all(|r| r.bare), all(|r| r.small), all(|r| r.large));
        let ratio = all(|r| r.small / r.bare);
        self.compare(what, [bare, small], ratio, format!("at least {goal}"), ratio.median >= goal);
        let slower = all(|r| r.small / r.large);
        let what = format!("{what}: small database beside large");
        self.compare(&what, [small, large], slower, "at most 1.3".into(), slower.median <= 1.3);
    }

    fn compare(&mut self, what: &str, rates: [Spread; 2], ratio: Spread, goal: String, met: bool) {
        let [base, subject] = rates.map(|rate| format!("{:.0}/s", rate.median));
        let ratio = format!("{:.2} ({:.2}, {:.2})", ratio.median, ratio.low, ratio.high);
        self.add([what.into(), base, subject, ratio, goal, verdict(met)]);
    }

    /// How long something takes, in milliseconds, beside the least that it could.
    pub fn times(&mut self, what: &str, bare: Spread, subject: Spread, most: f64) {
        let [base, time] = [bare, subject].map(|time| format!("{:.2} ms", time.median));
        let ratio = format!("{:.2}", subject.median / bare.median);
        let goal = format!("below {most} ms");
        self.add([what.into(), base, time, ratio, goal, verdict(subject.median < most)]);
    }

    /// A figure that has a ceiling of its own.
    pub fn ceiling(&mut self, what: &str, unit: &str, figures: Spread, most: f64) {
        let figure = format!("{:.2} {unit}", figures.median);
        let spread = format!("({:.2}, {:.2})", figures.low, figures.high);
        let goal = format!("below {most} {unit}");
        self.add([what.into(), "".into(), figure, spread, goal, verdict(figures.median < most)]);
    }

    fn add(&mut self, line: [String; 6]) {
        eprintln!("    {}", line.join("  "));
        self.lines.push(line);
    }
}

fn verdict(met: bool) -> String {
    if met { "ok".into() } else { "short".into() }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| self.lines.iter().map(move |line| line[column].len()).max();
        for line in &self.lines {
            for (column, cell) in line.iter().enumerate() {
                write!(f, "{cell:<0$}  ", width(column).unwrap_or_default())?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
