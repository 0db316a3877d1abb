//! How far the repairers of a day match what was booked.

use std::collections::HashMap;

use poem_openapi::Object;
use sea_orm::{ConnectionTrait, DbErr};

use super::rule::{Answer, Lack, lacks};
use super::store;
use crate::id::{CentreId, RepairEventId};
use crate::repairs::Skill;

/// How many repairers of one skill a day has, and how many it needs. Who has two skills counts for both.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct SkillCover {
    skill: Skill,
    /// So many tables were planned.
    tables: i32,
    /// So many places are taken.
    booked: i32,
    /// So many tables that takes at the busiest moment.
    needed: i32,
    /// So many repairers come.
    yes: i32,
    /// So many perhaps come.
    maybe: i32,
    /// What is wrong. Absent when all is well, and at a centre that has no repairers to ask.
    lacks: Option<Lack>,
}

/// Who comes, of one skill on one day: surely, and perhaps.
#[derive(Debug, Clone, Copy, Default)]
struct Promised {
    yes: i32,
    maybe: i32,
}

/// Who comes on some days.
pub struct Crew {
    has_any: bool,
    promised: HashMap<(RepairEventId, Skill), Promised>,
}

impl Crew {
    /// Who comes on these days.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn read(
        db: &impl ConnectionTrait,
        centre: CentreId,
        events: impl IntoIterator<Item = RepairEventId>,
    ) -> Result<Self, DbErr> {
        let mut crew =
            Self { has_any: store::has_any(db, centre).await?, promised: HashMap::new() };
        if crew.has_any {
            for (event, answer, skills) in store::promised(db, centre, events).await? {
                skills.0.into_iter().for_each(|skill| crew.count(event, skill, answer));
            }
        }
        Ok(crew)
    }

    fn count(&mut self, event: RepairEventId, skill: Skill, answer: Answer) {
        let promised = self.promised.entry((event, skill)).or_default();
        match answer {
            Answer::Yes => promised.yes += 1,
            Answer::Maybe => promised.maybe += 1,
            Answer::No => {}
        }
    }

    /// How far they match one skill of a day: so many tables, and so many places taken in each of its slots.
    pub fn cover(
        &self,
        event: RepairEventId,
        (skill, tables): (Skill, i32),
        taken: &[i32],
    ) -> SkillCover {
        let Promised { yes, maybe } =
            self.promised.get(&(event, skill)).copied().unwrap_or_default();
        let needed = taken.iter().copied().max().unwrap_or_default();
        let lacks = lacks(needed, yes, maybe).filter(|_| self.has_any);
        SkillCover { skill, tables, booked: taken.iter().sum(), needed, yes, maybe, lacks }
    }
}
