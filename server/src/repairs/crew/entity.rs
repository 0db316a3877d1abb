//! The rows of repairers and of their answers.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::repairs::Skill;

/// What somebody can repair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Skills(pub Vec<Skill>);

impl From<Vec<Skill>> for Skills {
    /// Each skill once.
    fn from(mut skills: Vec<Skill>) -> Self {
        skills.sort_unstable();
        skills.dedup();
        Self(skills)
    }
}

/// Somebody who repairs at the repair café. They have a link and no account: who comes once a month
/// needs no password.
pub mod repairer {
    use sea_orm::entity::prelude::*;

    use super::Skills;
    use crate::i18n::Language;
    use crate::id::{CentreId, RepairerId};

    /// A repairer.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "repairers")]
    pub struct Model {
        /// Their centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RepairerId,
        /// What the coordinator calls them.
        pub name: String,
        /// The language of their letters.
        pub language: Language,
        /// Where to write to; without it the coordinator hands the link over.
        pub email: Option<String>,
        /// What they can repair.
        pub skills: Skills,
        /// What the token of their link is made from.
        pub link_id: Uuid,
        /// The hash of that token.
        pub token_hash: String,
        /// When to look again whether to ask them by letter; never for who has no address.
        pub ask_at: Option<DateTimeUtc>,
        /// Since when they no longer repair here.
        pub stopped_at: Option<DateTimeUtc>,
        /// When they were added.
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether they repair here.
        pub fn is_active(&self) -> bool {
            self.stopped_at.is_none()
        }
    }
}

/// What a repairer says of a day.
pub mod answer {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, RepairEventId, RepairerId};
    use crate::repairs::crew::rule::Answer;

    /// An answer.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "repair_answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub repairer_id: RepairerId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub event_id: RepairEventId,
        pub answer: Answer,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::repairer::Entity",
            from = "(Column::CentreId, Column::RepairerId)",
            to = "(super::repairer::Column::CentreId, super::repairer::Column::Id)"
        )]
        Repairer,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
