//! Rows as SQL text that both engines read, many to a statement.

use std::fmt::Write;

use omloop::labels::LabelCode;
use sea_orm::DbBackend;
use uuid::Uuid;

use crate::walk::{Thing, WALK};

/// Things that share a handover.
const A_HANDOVER: usize = 3;

/// The demo centre, as far as rows refer to it.
pub struct Centre {
    /// The engine, which decides how an identity is written.
    pub backend: DbBackend,
    /// Its identity.
    pub id: Uuid,
    /// A category.
    pub category: Uuid,
    /// Someone who works there.
    pub staff: Uuid,
}

/// The kinds of row that get identities.
#[derive(Clone, Copy)]
enum Kind {
    Handover = 1,
    Item = 2,
    Move = 3,
}

/// The `i`th thing after its first six moves: sold, or for one in ten still for sale.
pub fn thing(i: usize) -> Thing {
    let for_sale = i.is_multiple_of(10);
    Thing {
        id: identity(Kind::Item, i),
        handover: identity(Kind::Handover, i / A_HANDOVER),
        code: LabelCode::new(scramble(i as u64).to_le_bytes()[..6].try_into().expect("six"))
            .to_string(),
        version: 6,
        next: if for_sale { 5 } else { 0 },
    }
}

/// An identity that sorts by age, as the server's do.
fn identity(kind: Kind, i: usize) -> Uuid {
    let millis = 1_700_000_000_000_u128 + i as u128 * 1000;
    let chance = u128::from(scramble(i as u64 ^ (kind as u64) << 56)) >> 4;
    Uuid::from_u128(millis << 80 | 7 << 76 | (kind as u128) << 64 | 2 << 62 | chance >> 2)
}

/// A number that looks random (the finaliser of splitmix64); no two numbers give the same.
pub fn scramble(i: u64) -> u64 {
    let i = i.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let i = (i ^ i >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let i = (i ^ i >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    i ^ i >> 31
}

impl Centre {
    /// Everything about the things in `range`, in one transaction.
    pub fn insert(&self, range: std::ops::Range<usize>) -> String {
        let handovers = range.clone().filter(|i| i.is_multiple_of(A_HANDOVER));
        let tables = [
            ("handovers", list(handovers.map(|i| self.handover(i)))),
            ("items", list(range.clone().map(|i| self.item(i)))),
            ("labels", list(range.clone().map(|i| self.label(i)))),
            ("moves", list(range.flat_map(|i| (0..WALK.len()).map(move |leg| self.moved(i, leg))))),
        ];
        let mut sql = String::from("BEGIN;");
        if self.backend == DbBackend::Postgres {
            // No look-up of what each row refers to: that would take most of the time.
            sql += "SET LOCAL session_replication_role = replica;";
        }
        for (table, rows) in tables.iter().filter(|(_, rows)| !rows.is_empty()) {
            write!(sql, "INSERT INTO {table} VALUES {rows};").expect("a string can be written to");
        }
        sql + "COMMIT"
    }

    fn handover(&self, i: usize) -> String {
        let id = identity(Kind::Handover, i / A_HANDOVER);
        let row = [self.literal(self.id), self.literal(id), self.literal(self.staff)];
        let [centre, id, staff] = row;
        let (at, hash) = (moment(i, 0), scramble(i as u64));
        format!("({centre},{id},'counter',{staff},NULL,'{at}','{hash:064x}')")
    }

    fn item(&self, i: usize) -> String {
        let thing = thing(i);
        let ids = [self.id, thing.id, thing.handover, self.category].map(|id| self.literal(id));
        let (step, price) = if thing.next == 0 { ("sold", 1250) } else { ("for_sale", 990) };
        let (received, updated) = (moment(i, 0), moment(i, 5));
        format!(
            "({},'{step}',{price},NULL,'passed',FALSE,6,2680,'good',NULL,NULL,'{received}','{updated}')",
            ids.join(",")
        )
    }

    fn label(&self, i: usize) -> String {
        let thing = thing(i);
        let (centre, id, at) = (self.literal(self.id), self.literal(thing.id), moment(i, 0));
        format!("('{}',{centre},'in_use',{id},NULL,'{at}',NULL)", thing.code)
    }

    fn moved(&self, i: usize, leg: usize) -> String {
        let thing = thing(i);
        let id = identity(Kind::Move, i * WALK.len() + leg);
        let ids = [self.id, id, thing.id].map(|id| self.literal(id)).join(",");
        let (handover, staff) = (self.literal(thing.handover), self.literal(self.staff));
        let (kind, step) = match (leg, thing.next) {
            (0, _) => ("take_in", "received"),
            (5, 5) => ("reprice", "for_sale"),
            _ => WALK[leg],
        };
        let (from, before) = match leg.checked_sub(1).map(|leg| WALK[leg].1) {
            None => ("NULL".into(), "NULL".into()),
            Some(step) => (format!("'{step}'"), standing(step)),
        };
        let (version, at) = (leg + 1, moment(i, leg));
        format!(
            "({ids},{version},{handover},'{kind}',{from},'{step}',{before},NULL,NULL,NULL,NULL,\
             NULL,{staff},NULL,NULL,NULL,'{at}')"
        )
    }

    fn literal(&self, id: Uuid) -> String {
        match self.backend {
            DbBackend::Postgres => format!("'{id}'"),
            _ => format!("x'{}'", id.simple()),
        }
    }
}

fn list(rows: impl Iterator<Item = String>) -> String {
    rows.collect::<Vec<_>>().join(",")
}

fn standing(step: &str) -> String {
    format!(r#"'{{"step":"{step}","price_cents":null,"stream":null,"test":null}}'"#)
}

/// A thing came in every ten seconds, and makes a move every hour.
fn moment(i: usize, leg: usize) -> String {
    let second = 1_700_000_000 + i as i64 * 10 + leg as i64 * 3600;
    chrono::DateTime::from_timestamp(second, 0).unwrap_or_default().to_rfc3339()
}
