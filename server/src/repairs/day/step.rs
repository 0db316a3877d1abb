//! How a booking stands on the day, and what can be done with it. Pure: no database, no clock.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter, Iterable};

use super::report::Report;
use crate::auth::{Role, Roles};

/// Where a booking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum RepairStep {
    /// Its owner is expected.
    Booked,
    /// Its owner is here and waits.
    Arrived,
    /// It is being repaired.
    AtTable,
    /// The repairer is done.
    Finished,
    /// It went home with its owner.
    Home,
    /// Its owner gave it to the centre.
    GivenUp,
    /// Its owner did not come.
    NoShow,
    /// It was cancelled.
    Cancelled,
}

/// What staff do with a booking on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum RepairAct {
    /// The owner is here; gets a number.
    Arrive,
    /// A repairer takes it to a table.
    Take,
    /// The repairer is done, and says what was done.
    Finish,
    /// It is safe.
    PassTest,
    /// It is not safe.
    FailTest,
    /// It goes home with its owner.
    GoHome,
    /// Its owner gives it to the centre.
    GiveUp,
    /// Back into the queue.
    PutBack,
    /// Its owner did not come.
    MissOut,
    /// It is cancelled for its owner.
    Cancel,
}

/// What becomes of the safety test by an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum TestAfter {
    /// It is as it was.
    Kept,
    /// It has to be done once more.
    Due,
    /// It is passed.
    Passed,
    /// It is failed.
    Failed,
}

impl TestAfter {
    /// Whether the thing is safe, once that was tested.
    pub fn after(self, safe: Option<bool>) -> Option<bool> {
        match self {
            Self::Kept => safe,
            Self::Due => None,
            Self::Passed => Some(true),
            Self::Failed => Some(false),
        }
    }
}

/// What the rules know of a booking.
#[derive(Debug, Clone, Copy)]
pub struct Visit {
    /// Where it stands.
    pub step: RepairStep,
    /// Whether it runs on electricity.
    pub needs_test: bool,
    /// Whether it is safe, once that was tested.
    pub safe: Option<bool>,
    /// Whether the thing has a label.
    pub labelled: bool,
    /// Whether the repairer said that its owner may give it up.
    pub may_stay: bool,
}

/// Why something cannot be done with a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It does not follow from where the booking stands.
    #[error("This is not possible now.")]
    WrongStep,
    /// Rule 1 of the trade: what somebody worked on with electricity in it is tested before it leaves.
    #[error("This thing must be tested for safety first.")]
    TestFirst,
    /// What stays goes on under a label.
    #[error("This thing needs a label first.")]
    LabelFirst,
    /// Who finishes says what was done.
    #[error("Say what was done.")]
    ReportMissing,
    /// The end of a life has a reason, and nothing else has.
    #[error("Say why it cannot be repaired, and only then.")]
    BarrierMissing,
    /// It asks for another role.
    #[error("Your role does not allow this.")]
    NotYourRole,
}

impl Refusal {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongStep => "wrong_step",
            Self::TestFirst => "test_first",
            Self::LabelFirst => "label_first",
            Self::ReportMissing => "report_missing",
            Self::BarrierMissing => "barrier_missing",
            Self::NotYourRole => "not_your_role",
        }
    }
}

impl RepairAct {
    /// Whether any of these roles may do it: a test is signed by someone who repairs.
    pub fn may(self, roles: Roles) -> bool {
        use Role::{Administrator, Coordinator, Repairer};
        match self {
            Self::PassTest | Self::FailTest => roles.any(&[Repairer, Coordinator, Administrator]),
            _ => true,
        }
    }

    /// Where it leads.
    pub fn leads_to(self) -> RepairStep {
        match self {
            Self::Arrive | Self::PutBack => RepairStep::Arrived,
            Self::Take => RepairStep::AtTable,
            Self::Finish | Self::PassTest | Self::FailTest => RepairStep::Finished,
            Self::GoHome => RepairStep::Home,
            Self::GiveUp => RepairStep::GivenUp,
            Self::MissOut => RepairStep::NoShow,
            Self::Cancel => RepairStep::Cancelled,
        }
    }

    /// What becomes of the safety test.
    pub fn test(self) -> TestAfter {
        match self {
            // What was worked on once more is tested once more.
            Self::Finish => TestAfter::Due,
            Self::PassTest => TestAfter::Passed,
            Self::FailTest => TestAfter::Failed,
            _ => TestAfter::Kept,
        }
    }

    fn follows(self, step: RepairStep) -> bool {
        use RepairStep::{Arrived, AtTable, Booked, Finished, NoShow};
        match self {
            // Who comes late after all is welcome.
            Self::Arrive => matches!(step, Booked | NoShow),
            Self::Take => step == Arrived,
            Self::Finish => step == AtTable,
            Self::PassTest | Self::FailTest | Self::GoHome => step == Finished,
            Self::GiveUp => matches!(step, Arrived | AtTable | Finished),
            Self::PutBack => matches!(step, AtTable | Finished),
            Self::MissOut => step == Booked,
            Self::Cancel => matches!(step, Booked | Arrived),
        }
    }
}

impl Visit {
    /// Why this cannot be done now.
    ///
    /// # Errors
    /// The first refusal that applies.
    pub fn may(self, act: RepairAct) -> Result<(), Refusal> {
        let tests = matches!(act, RepairAct::PassTest | RepairAct::FailTest);
        let leaves = matches!(act, RepairAct::GoHome);
        if !act.follows(self.step) || (tests && !self.needs_test) {
            Err(Refusal::WrongStep)
        } else if leaves && self.needs_test && self.safe.is_none() {
            Err(Refusal::TestFirst)
        } else if act == RepairAct::GiveUp && !self.labelled {
            Err(Refusal::LabelFirst)
        } else {
            Ok(())
        }
    }

    /// What is usually done next.
    fn usual(self) -> Option<RepairAct> {
        Some(match self.step {
            RepairStep::Booked | RepairStep::NoShow => RepairAct::Arrive,
            RepairStep::Arrived => RepairAct::Take,
            RepairStep::AtTable => RepairAct::Finish,
            // Nobody is to be nudged towards a passed test.
            RepairStep::Finished if self.needs_test && self.safe.is_none() => return None,
            RepairStep::Finished if self.may_stay => RepairAct::GiveUp,
            RepairStep::Finished => RepairAct::GoHome,
            _ => return None,
        })
    }

    /// What can be done by these roles, the usual first. What only a label stands in the way of is
    /// among it, so that the next thing to do explains itself.
    pub fn acts(self, roles: Roles) -> Vec<RepairAct> {
        let shown = |act: &RepairAct| {
            act.may(roles) && matches!(self.may(*act), Ok(()) | Err(Refusal::LabelFirst))
        };
        let mut acts: Vec<_> = RepairAct::iter().filter(shown).collect();
        acts.sort_by_key(|act| Some(*act) != self.usual());
        acts
    }
}

/// Whether a report is whole.
///
/// # Errors
/// [`Refusal::ReportMissing`] and [`Refusal::BarrierMissing`].
pub fn check_report(report: Option<&Report>) -> Result<(), Refusal> {
    let report = report.ok_or(Refusal::ReportMissing)?;
    let ends = report.result == super::report::RepairResult::EndOfLife;
    if ends == report.barrier.is_some() { Ok(()) } else { Err(Refusal::BarrierMissing) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repairs::day::{Barrier, NextStep, RepairResult};

    fn visit(step: RepairStep) -> Visit {
        Visit { step, needs_test: true, safe: None, labelled: false, may_stay: false }
    }

    fn report(result: RepairResult, barrier: Option<Barrier>) -> Report {
        let next = NextStep::Nothing;
        Report { result, barrier, cause: None, work: None, advice: None, parts: vec![], next }
    }

    #[test]
    fn a_thing_with_electricity_leaves_only_after_its_test() {
        let done = visit(RepairStep::Finished);
        assert_eq!(done.may(RepairAct::GoHome), Err(Refusal::TestFirst));
        assert_eq!(Visit { safe: Some(false), ..done }.may(RepairAct::GoHome), Ok(()));
        let chair = Visit { needs_test: false, ..done };
        assert_eq!(chair.may(RepairAct::GoHome), Ok(()));
        assert_eq!(chair.may(RepairAct::PassTest), Err(Refusal::WrongStep));
    }

    #[test]
    fn what_stays_has_a_label() {
        let here = visit(RepairStep::AtTable);
        assert_eq!(here.may(RepairAct::GiveUp), Err(Refusal::LabelFirst));
        assert_eq!(Visit { labelled: true, ..here }.may(RepairAct::GiveUp), Ok(()));
    }

    #[test]
    fn the_end_of_a_life_has_a_reason_and_nothing_else_has() {
        let worn = Some(Barrier::TooWornOut);
        assert_eq!(check_report(None), Err(Refusal::ReportMissing));
        for (result, barrier, whole) in [
            (RepairResult::EndOfLife, worn, true),
            (RepairResult::EndOfLife, None, false),
            (RepairResult::Fixed, worn, false),
            (RepairResult::Fixed, None, true),
        ] {
            assert_eq!(check_report(Some(&report(result, barrier))).is_ok(), whole);
        }
    }

    #[test]
    fn the_usual_act_comes_first_and_nobody_is_nudged_towards_a_passed_test() {
        let everybody = Roles::from_iter(Role::ALL);
        assert_eq!(visit(RepairStep::Booked).acts(everybody)[0], RepairAct::Arrive);
        assert_eq!(visit(RepairStep::Finished).usual(), None);
        let volunteer = Roles::from_iter([Role::Volunteer]);
        assert!(!visit(RepairStep::Finished).acts(volunteer).contains(&RepairAct::PassTest));
        assert_eq!(visit(RepairStep::Home).acts(everybody), []);
    }
}
