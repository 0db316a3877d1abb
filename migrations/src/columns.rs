//! Short ways to say the columns that every table has, so that a migration reads as a list of facts.

use sea_orm_migration::prelude::*;

/// A UUID that must be there.
pub fn id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

/// A UUID that may be absent.
pub fn maybe_id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().take()
}

/// A word of the trade or another short text, at most 200 characters.
pub fn word(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).string_len(200).not_null().take()
}

/// A short text that may be absent.
pub fn maybe_word(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).string_len(200).take()
}

/// JSON that must be there.
pub fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json().not_null().take()
}

/// JSON that may be absent.
pub fn maybe_json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json().take()
}

/// Long text that must be there.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// Long text that may be absent.
pub fn maybe_text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().take()
}

/// A whole number that must be there.
pub fn count(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().take()
}

/// A whole number that may be absent.
pub fn maybe_count(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().take()
}

/// Yes or no.
pub fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}

/// A moment in UTC that must be there.
pub fn moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().not_null().take()
}

/// A moment in UTC that may be absent.
pub fn maybe_moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().take()
}

/// A table of a centre: its key is the centre and its own id, in that order.
pub fn centre_table(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(id("centre_id"))
        .col(id("id"))
        .primary_key(Index::create().col("centre_id").col("id"))
        .take()
}

/// A reference within the same centre, to `table (centre_id, id)`.
pub fn within_centre(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col("centre_id")
        .from_col(column)
        .to_tbl(table)
        .to_col("centre_id")
        .to_col("id")
        .take()
}

/// An index named after its table and columns.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("ix_{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// An index that lets each combination exist once.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = index(table, columns);
    index.name(format!("ux_{table}_{}", columns.join("_"))).unique();
    index
}
