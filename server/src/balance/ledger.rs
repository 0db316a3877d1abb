//! Closing the books. Pure: the stock of a day is the stock of now less what happened since, so what
//! came in is what went out and what is there, or the log and the stock do not agree.

use poem_openapi::Object;
use sea_orm::Iterable;

use super::amount::Amount;
use crate::centre::Stream;
use crate::items::Step;

/// What something that happened was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// It came in.
    Received,
    /// It was weighed or counted again.
    Corrected,
    /// It left, for this.
    Left(Step),
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// In which stream.
    pub stream: Stream,
    /// What.
    pub line: Line,
    /// Whether it happened after the period, rather than in it.
    pub later: bool,
    /// How much. Less than nothing is something taken back.
    pub amount: Amount,
}

/// The balance of one stream, or of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase")]
pub struct Sheet {
    /// What was there when the period began.
    pub stock_at_begin: Amount,
    /// What came in.
    pub received: Amount,
    /// What was found more, or with a minus less, by weighing and counting again.
    pub corrected: Amount,
    /// What left, by outcome.
    pub left: Vec<Left>,
    /// What was there when the period ended.
    pub stock_at_end: Amount,
}

/// What left for one outcome.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase")]
pub struct Left {
    /// What became of it.
    pub outcome: Step,
    /// How much.
    pub amount: Amount,
}

/// Closes the books of each stream in which there was anything.
pub fn close(now: &[(Stream, Amount)], flows: &[Flow]) -> Vec<(Stream, Sheet)> {
    let sheets = Stream::iter().map(|stream| (stream, close_one(stream, now, flows)));
    sheets.filter(|(_, sheet)| *sheet != Sheet::default()).collect()
}

fn close_one(stream: Stream, now: &[(Stream, Amount)], flows: &[Flow]) -> Sheet {
    let flows = || flows.iter().filter(|flow| flow.stream == stream);
    let now = sum(now.iter().filter(|(of, _)| *of == stream).map(|(_, amount)| *amount));
    let later = sum(flows().filter(|flow| flow.later).map(|flow| flow.change()));
    let during = || flows().filter(|flow| !flow.later);
    let of = |line| sum(during().filter(|flow| flow.line == line).map(|flow| flow.amount));
    let stock_at_end = now - later;
    let outcomes = Step::iter().filter(|step| step.is_outcome());
    let left = outcomes.map(|outcome| Left { outcome, amount: of(Line::Left(outcome)) });
    Sheet {
        stock_at_begin: stock_at_end - sum(during().map(|flow| flow.change())),
        received: of(Line::Received),
        corrected: of(Line::Corrected),
        left: left.filter(|left| left.amount != Amount::default()).collect(),
        stock_at_end,
    }
}

fn sum(amounts: impl Iterator<Item = Amount>) -> Amount {
    amounts.fold(Amount::default(), |sum, amount| sum + amount)
}

/// All streams together.
pub fn total(sheets: &[(Stream, Sheet)]) -> Sheet {
    let of = |part: fn(&Sheet) -> Amount| sum(sheets.iter().map(|(_, sheet)| part(sheet)));
    let left_for = |outcome| {
        let left = sheets.iter().flat_map(|(_, sheet)| &sheet.left);
        sum(left.filter(|left| left.outcome == outcome).map(|left| left.amount))
    };
    let outcomes = Step::iter().filter(|step| step.is_outcome());
    let left = outcomes.map(|outcome| Left { outcome, amount: left_for(outcome) });
    Sheet {
        stock_at_begin: of(|sheet| sheet.stock_at_begin),
        received: of(|sheet| sheet.received),
        corrected: of(|sheet| sheet.corrected),
        left: left.filter(|left| left.amount != Amount::default()).collect(),
        stock_at_end: of(|sheet| sheet.stock_at_end),
    }
}

impl Flow {
    /// By how much it changes the stock.
    fn change(self) -> Amount {
        match self.line {
            Line::Received | Line::Corrected => self.amount,
            Line::Left(_) => -self.amount,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grams(grams: i64) -> Amount {
        Amount { weight_grams: grams, ..Amount::default() }
    }

    fn flow(line: Line, later: bool, amount: i64) -> Flow {
        Flow { stream: Stream::Books, line, later, amount: grams(amount) }
    }

    #[test]
    fn the_stock_of_then_is_the_stock_of_now_less_what_happened_since() {
        let flows = [
            flow(Line::Received, false, 900),
            flow(Line::Left(Step::Sold), false, 300),
            flow(Line::Corrected, false, -100),
            flow(Line::Left(Step::Recycled), true, 50),
        ];
        let sheets = close(&[(Stream::Books, grams(450))], &flows);
        let [(Stream::Books, sheet)] = &sheets[..] else { panic!("one stream: {sheets:?}") };
        assert_eq!(sheet.stock_at_begin, Amount::default());
        assert_eq!(sheet.stock_at_end, grams(500));
        assert_eq!(sheet.left, [Left { outcome: Step::Sold, amount: grams(300) }]);
        assert_eq!(total(&sheets), *sheet);
    }
}
