//! People who sign in at a municipality, and the sign-ins that came back from there.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        for column in ["issuer", "subject"] {
            // OpenID Connect allows a subject 255 characters.
            let column = ColumnDef::new(column).string_len(255).take();
            db.alter_table(Table::alter().table("staff").add_column(column).take()).await?;
        }
        db.create_index(unique("staff", &["issuer", "subject"])).await?;
        db.create_table(
            Table::create()
                .table("used_sign_ons")
                .col(id("seed").primary_key().take())
                .col(moment("ends_at"))
                .take(),
        )
        .await?;
        db.create_index(index("used_sign_ons", &["ends_at"])).await
    }
}
