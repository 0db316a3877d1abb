//! Whether a thing is collected.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

use super::effort::Effort;

/// What is said of a thing that somebody wants to have collected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum Verdict {
    /// It is collected.
    Yes,
    /// Somebody looks at its photo first.
    Look,
    /// It is not collected.
    No,
}

/// Why a thing is not collected, whatever its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Why {
    /// This kind is never collected.
    Kind,
    /// It is too heavy or too large for any van.
    TooLarge,
    /// It takes two people, and all vans have one.
    TooFewPeople,
}

/// What the vans of a depot can take at most.
#[derive(Debug, Clone, Copy, Default)]
pub struct Vans {
    /// The most litres of one.
    pub litres: i32,
    /// The most kilos of one.
    pub kilos: i32,
    /// The largest crew.
    pub crew: i32,
}

impl Vans {
    /// Whether something fits into some van.
    pub fn refuse(self, effort: Effort) -> Option<Why> {
        if effort.litres > self.litres || effort.kilos > self.kilos {
            Some(Why::TooLarge)
        } else if effort.people > self.crew {
            Some(Why::TooFewPeople)
        } else {
            None
        }
    }
}

/// What is said of one thing of a kind.
pub fn judge(kind: Verdict, each: Effort, vans: Vans) -> Result<Verdict, Why> {
    match (kind, vans.refuse(each)) {
        (Verdict::No, _) => Err(Why::Kind),
        (_, Some(why)) => Err(why),
        (verdict, None) => Ok(verdict),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VANS: Vans = Vans { litres: 15_000, kilos: 1000, crew: 2 };
    const SOFA: Effort = Effort { minutes: 6, litres: 1800, kilos: 60, people: 2 };

    #[test]
    fn a_kind_is_taken_looked_at_or_refused() {
        assert_eq!(judge(Verdict::Yes, SOFA, VANS), Ok(Verdict::Yes));
        assert_eq!(judge(Verdict::Look, SOFA, VANS), Ok(Verdict::Look));
        assert_eq!(judge(Verdict::No, SOFA, VANS), Err(Why::Kind));
    }

    #[test]
    fn what_no_van_can_carry_is_not_collected() {
        let piano = Effort { kilos: 1001, ..SOFA };
        assert_eq!(judge(Verdict::Yes, piano, VANS), Err(Why::TooLarge));
        let alone = Vans { crew: 1, ..VANS };
        assert_eq!(judge(Verdict::Yes, SOFA, alone), Err(Why::TooFewPeople));
    }
}
