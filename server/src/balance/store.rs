//! What a balance reads. A report looks across the tables of other features, and writes nothing.
//!
//! All of it is one statement, so that nothing can move between the reading of the stock and of the
//! log. It reads what is in the house now, and of both logs what happened since the period began.

use std::collections::HashMap;

use sea_orm::{ActiveEnum, ConnectionTrait, DbErr, FromQueryResult, Iterable, Statement};

use super::amount::Amount;
use super::ledger::{Flow, Line};
use super::period::Period;
use crate::centre::{self, CategoryRow, Stream};
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId};
use crate::items::Step;
use crate::items::phase::MoveKind;
use crate::lots::LotMoveKind;

/// What is in the house now by stream, and what happened since the period began.
pub struct Books {
    /// The stock of now.
    pub stock: Vec<(Stream, Amount)>,
    /// What happened.
    pub flows: Vec<Flow>,
}

/// Things or lots of one category that stand alike or did the same.
#[derive(Debug, FromQueryResult)]
struct Row {
    source: String,
    category_id: CategoryId,
    kind: String,
    from_step: String,
    to_step: String,
    later: i32,
    pieces: i64,
    weighed: i64,
    grams: i64,
    uncounted: i64,
}

/// Items that came in or left: a move between two steps in the house changes no balance.
const ITEM_FLOWS: &str = "
SELECT 'item_flow' AS source, i.category_id AS category_id, m.kind AS kind,
  COALESCE(m.from_step, '') AS from_step, m.to_step AS to_step,
  CASE WHEN m.at >= $3 THEN 1 ELSE 0 END AS later, COUNT(*) AS pieces,
  COUNT(i.weight_grams) AS weighed, COALESCE(SUM(i.weight_grams), 0) AS grams, 0 AS uncounted
FROM moves m JOIN items i ON i.centre_id = m.centre_id AND i.id = m.item_id
WHERE m.centre_id = $1 AND m.at >= $2
  AND (m.from_step IS NULL OR m.from_step IN (OUTCOMES) OR m.to_step IN (OUTCOMES))
GROUP BY 2, 3, 4, 5, 6";

/// By step as well, so that the index by step is taken and what left long ago is not read.
const ITEM_STOCK: &str = "
SELECT 'item_stock', category_id, '', '', '', 0, COUNT(*),
  COUNT(weight_grams), COALESCE(SUM(weight_grams), 0), 0
FROM items WHERE centre_id = $1 AND step IN (IN_HOUSE) GROUP BY step, category_id";

const LOT_FLOWS: &str = "
SELECT 'lot_flow', l.category_id, a.kind, '', '', CASE WHEN a.at >= $3 THEN 1 ELSE 0 END,
  SUM(COALESCE(a.pieces_after, 0) - COALESCE(a.pieces_before, 0)), 0,
  SUM(a.grams_after - a.grams_before),
  SUM(CASE WHEN a.pieces_after IS NULL THEN a.grams_after ELSE 0 END
    - CASE WHEN a.pieces_before IS NULL THEN a.grams_before ELSE 0 END)
FROM lot_moves a JOIN lots l ON l.centre_id = a.centre_id AND l.id = a.lot_id
WHERE a.centre_id = $1 AND a.at >= $2
GROUP BY 2, 3, 6";

const LOT_STOCK: &str = "
SELECT 'lot_stock', category_id, '', '', '', 0, COALESCE(SUM(pieces), 0), 0, SUM(grams),
  COALESCE(SUM(CASE WHEN pieces IS NULL THEN grams END), 0)
FROM lots WHERE centre_id = $1 AND gone = FALSE GROUP BY category_id";

/// Reads all that the balance of a period needs.
///
/// # Errors
/// When the database cannot answer.
pub async fn read(db: &impl ConnectionTrait, centre: CentreId, period: Period) -> ApiResult<Books> {
    let sql = [ITEM_FLOWS, ITEM_STOCK, LOT_FLOWS, LOT_STOCK].join("\nUNION ALL");
    let sql = sql.replace("OUTCOMES", &words(Step::is_outcome));
    let sql = sql.replace("IN_HOUSE", &words(|step| !step.is_outcome()));
    let values = [centre.0.into(), period.begin.into(), period.end.into()];
    let query = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(query).all(db).await?;
    let ids = rows.iter().map(|row| row.category_id);
    Books::new(&rows, &centre::categories(db, centre, ids).await?)
}

fn words(which: impl Fn(Step) -> bool) -> String {
    let words = Step::iter().filter(|step| which(*step)).map(|step| format!("'{}'", step.word()));
    words.collect::<Vec<_>>().join(",")
}

impl Books {
    fn new(rows: &[Row], categories: &HashMap<CategoryId, CategoryRow>) -> ApiResult<Self> {
        let (mut stock, mut flows) = (Vec::new(), Vec::new());
        for row in rows {
            let category = categories.get(&row.category_id).ok_or_else(ApiError::not_found)?;
            let (stream, amount) = (category.stream, row.amount(category));
            match row.line()? {
                None => stock.push((stream, amount)),
                Some((line, turned)) => {
                    let amount = if turned { -amount } else { amount };
                    flows.push(Flow { stream, line, later: row.later == 1, amount });
                }
            }
        }
        Ok(Self { stock, flows })
    }
}

impl Row {
    fn amount(&self, category: &CategoryRow) -> Amount {
        if self.source.starts_with("item") {
            let usual = category.typical_weight_grams;
            return Amount::of_things(self.pieces, self.weighed, self.grams, usual);
        }
        Amount {
            pieces: self.pieces,
            weight_grams: self.grams,
            uncounted_grams: self.uncounted,
            ..Amount::default()
        }
    }

    /// What it was, and whether its sign is to be turned; nothing for what is there.
    fn line(&self) -> Result<Option<(Line, bool)>, DbErr> {
        Ok(match self.source.as_str() {
            "item_flow" => Some(self.line_of_items()?),
            "lot_flow" => Some(self.line_of_lots()?),
            _ => None,
        })
    }

    /// A move back from an outcome takes that outcome back.
    fn line_of_items(&self) -> Result<(Line, bool), DbErr> {
        let kind = MoveKind::try_from_value(&self.kind)?;
        if matches!(kind, MoveKind::TakeIn | MoveKind::HandInAgain) {
            return Ok((Line::Received, false));
        }
        let from = Step::try_from_value(&self.from_step)?;
        let back = from.is_outcome();
        let outcome = if back { from } else { Step::try_from_value(&self.to_step)? };
        Ok((Line::Left(outcome), back))
    }

    /// A lot that is divided or goes into another one leaves as much as it brings. A piece that becomes
    /// an item came in with the lot, and comes in once more as an item: the lot received so much less.
    /// What leaves a lot is written down there as a difference below nothing.
    fn line_of_lots(&self) -> Result<(Line, bool), DbErr> {
        use LotMoveKind::*;
        Ok(match LotMoveKind::try_from_value(&self.kind)? {
            TakeIn | SplitItem | Split | SplitFrom | Merge | MergeFrom => (Line::Received, false),
            Weigh | Relocate => (Line::Corrected, false),
            Sell => (Line::Left(Step::Sold), true),
            GiveAway => (Line::Left(Step::GivenAway), true),
            Transfer => (Line::Left(Step::Transferred), true),
            Recycle => (Line::Left(Step::Recycled), true),
            Discard => (Line::Left(Step::Residual), true),
        })
    }
}
