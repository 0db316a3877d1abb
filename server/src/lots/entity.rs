//! The rows of lots, of their log and of containers.

/// A container that lots are weighed in.
pub mod container {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, ContainerId};

    /// A container.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "containers")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ContainerId,
        /// Its name.
        pub name: String,
        /// What it weighs empty, in grams.
        pub tare_grams: i32,
        /// Whether it is in use.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A lot, and what is in it now.
pub mod lot {
    use sea_orm::entity::prelude::*;

    use crate::handovers::Channel;
    use crate::id::{CategoryId, CentreId, HandoverId, LocationId, LotId};
    use crate::lots::content::Content;

    /// A lot.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lots")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LotId,
        /// What is in it, and so its stream.
        pub category_id: CategoryId,
        /// The one handover that all of it came with, if it did.
        pub handover_id: Option<HandoverId>,
        /// How it came in.
        pub channel: Channel,
        /// Where it is.
        pub location_id: Option<LocationId>,
        /// How many pieces; none when nobody counted them.
        pub pieces: Option<i32>,
        /// Its net weight in grams.
        pub grams: i32,
        /// Whether nothing is left in it.
        pub gone: bool,
        /// For colleagues only.
        pub note: Option<String>,
        /// Counts its acts; a writer must know the present one.
        pub version: i32,
        /// When it came in.
        pub received_at: DateTimeUtc,
        /// When anything about it changed last.
        pub updated_at: DateTimeUtc,
    }

    impl Model {
        /// What is in it, for the rules.
        pub fn content(&self) -> Content {
            Content { pieces: self.pieces, grams: self.grams }
        }

        /// The same lot one act later, with something else in it.
        pub fn holding(self, content: Content, now: DateTimeUtc) -> Self {
            let Content { pieces, grams } = content;
            let (gone, version) = (content.is_empty(), self.version + 1);
            Self { pieces, grams, gone, version, updated_at: now, ..self }
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One row in the log of a lot.
pub mod act {
    use sea_orm::entity::prelude::*;

    use crate::centre::Stream;
    use crate::id::{
        CentreId, ContainerId, ItemId, LocationId, LotId, LotMoveId, StaffId, StationId,
    };
    use crate::lots::kind::LotMoveKind;

    /// One act.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lot_moves")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// The lot.
        #[sea_orm(primary_key, auto_increment = false)]
        pub lot_id: LotId,
        /// The version that the lot got by it.
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i32,
        /// Identity, given by the device; the rows of two lots in one act share it.
        pub id: LotMoveId,
        /// What was done.
        pub kind: LotMoveKind,
        /// How many pieces were in it.
        pub pieces_before: Option<i32>,
        /// How many pieces are in it since.
        pub pieces_after: Option<i32>,
        /// What it weighed, in grams.
        pub grams_before: i32,
        /// What it weighs since, in grams.
        pub grams_after: i32,
        /// What the scale showed, in grams.
        pub gross_grams: Option<i32>,
        /// What the container weighed then, in grams.
        pub tare_grams: Option<i32>,
        /// The container on the scale.
        pub container_id: Option<ContainerId>,
        /// The price told, in euro cents.
        pub price_cents: Option<i32>,
        /// The stream told.
        pub stream: Option<Stream>,
        /// The organisation told.
        pub partner: Option<String>,
        /// The reason told.
        pub reason: Option<String>,
        /// The other lot of the act.
        pub other_lot_id: Option<LotId>,
        /// The item that one piece became.
        pub item_id: Option<ItemId>,
        /// Who.
        pub staff_id: StaffId,
        /// Where; for a lot that was brought somewhere, where to.
        pub location_id: Option<LocationId>,
        /// At which station.
        pub station_id: Option<StationId>,
        /// When, by the device's clock.
        pub device_at: Option<DateTimeUtc>,
        /// When, by the server's clock.
        pub at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
