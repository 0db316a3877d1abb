//! The rows of labels and of the batches they were printed in.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

use crate::id::{ItemId, LotId};

/// What a label is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearer {
    /// A thing.
    Item(ItemId),
    /// A lot.
    Lot(LotId),
}

impl From<ItemId> for Bearer {
    fn from(id: ItemId) -> Self {
        Self::Item(id)
    }
}

impl From<LotId> for Bearer {
    fn from(id: LotId) -> Self {
        Self::Lot(id)
    }
}

/// How a label stands. It only ever goes on: a label is never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum LabelState {
    /// Printed, and not on anything yet.
    Blank,
    /// On a thing or a lot.
    InUse,
    /// Torn: what it is on has another label now, and this one still leads to it.
    Replaced,
    /// It leads nowhere any more.
    Revoked,
}

/// A label.
pub mod label {
    use sea_orm::entity::prelude::*;

    use super::{Bearer, LabelState};
    use crate::id::{BatchId, CentreId, ItemId, LotId};

    /// A label.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "labels")]
    pub struct Model {
        /// Its code. Codes are looked up before anyone knows the centre, so this alone is the key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// Its centre.
        pub centre_id: CentreId,
        /// How it stands.
        pub state: LabelState,
        /// The thing it is, or was, on.
        pub item_id: Option<ItemId>,
        /// The batch it was printed in.
        pub batch_id: Option<BatchId>,
        /// When it was made.
        pub created_at: DateTimeUtc,
        /// The lot it is, or was, on.
        pub lot_id: Option<LotId>,
    }

    impl Model {
        /// What it is, or was, on.
        pub fn bearer(&self) -> Option<Bearer> {
            self.item_id.map(Bearer::Item).or(self.lot_id.map(Bearer::Lot))
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A batch of blank labels.
pub mod batch {
    use sea_orm::entity::prelude::*;

    use crate::id::{BatchId, CentreId, StaffId};

    /// A batch of blank labels.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "label_batches")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BatchId,
        /// How many labels.
        pub count: i32,
        /// On what.
        pub stock: String,
        /// Who made it.
        pub made_by: StaffId,
        /// When.
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
