//! Who repairs at the repair café, and who says to come on which day.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(repairers()).await?;
        db.create_table(answers()).await?;
        for index in indexes() {
            db.create_index(index).await?;
        }
        Ok(())
    }
}

/// A repairer needs no account: a link is enough, and of that there is only a hash.
fn repairers() -> TableCreateStatement {
    centre_table("repairers")
        .col(word("name"))
        .col(word("language"))
        .col(maybe_word("email"))
        .col(json("skills"))
        .col(id("link_id"))
        .col(word("token_hash"))
        .col(maybe_moment("ask_at"))
        .col(maybe_moment("stopped_at"))
        .col(moment("created_at"))
        .take()
}

/// What a repairer says of a day; the last word counts.
fn answers() -> TableCreateStatement {
    Table::create()
        .table("repair_answers")
        .col(id("centre_id"))
        .col(id("repairer_id"))
        .col(id("event_id"))
        .col(word("answer"))
        .primary_key(Index::create().col("centre_id").col("repairer_id").col("event_id"))
        .foreign_key(&mut within_centre("repairer_id", "repairers"))
        .foreign_key(&mut within_centre("event_id", "repair_events"))
        .take()
}

fn indexes() -> [IndexCreateStatement; 5] {
    [
        index("repairers", &["centre_id", "created_at", "id"]),
        index("repairers", &["ask_at"]),
        index("repairers", &["stopped_at"]),
        unique("repairers", &["token_hash"]),
        index("repair_answers", &["centre_id", "event_id"]),
    ]
}
