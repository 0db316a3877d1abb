//! Lists come in pages. A cursor names the last row seen, so pages stay right while rows are added.

use chrono::{DateTime, Utc};
use poem_openapi::{Object, types::ParseFromJSON, types::ToJSON, types::Type};
use uuid::Uuid;

use super::time::can_be_kept;
use crate::error::{ApiError, ApiResult};

/// How many rows a page has when nobody says so.
const USUAL: u64 = 50;
/// How many rows a page has at most.
pub const MOST: u64 = 200;

/// One page of a list.
#[derive(Debug, Clone, Object)]
pub struct Page<T: ParseFromJSON + ToJSON + Send + Sync + Type> {
    /// The rows.
    pub items: Vec<T>,
    /// Ask for the next page with this; absent on the last page.
    #[oai(rename = "nextCursor", skip_serializing_if_is_none)]
    pub next_cursor: Option<String>,
}

/// Which page is asked for.
#[derive(Debug, Clone)]
pub struct PageQuery {
    /// The row after which the page begins.
    pub after: Option<Cursor>,
    /// How many rows.
    pub limit: u64,
}

/// A place in a list that is sorted by a moment and then by identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The row's moment.
    pub at: DateTime<Utc>,
    /// The row's identity.
    pub id: Uuid,
}

impl Cursor {
    fn parse(text: &str) -> Option<Self> {
        let (millis, id) = text.split_once('_')?;
        let at = DateTime::from_timestamp_millis(millis.parse().ok()?).filter(can_be_kept)?;
        Some(Self { at, id: id.parse().ok()? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}", self.at.timestamp_millis(), self.id.simple())
    }
}

impl PageQuery {
    /// Reads `?limit=&cursor=`.
    ///
    /// # Errors
    /// `400` when the cursor is not one that an earlier page gave, or the limit is out of range.
    pub fn new(limit: Option<u64>, cursor: Option<&str>) -> ApiResult<Self> {
        let limit = limit.unwrap_or(USUAL);
        if !(1..=MOST).contains(&limit) {
            let detail = format!("must be between 1 and {MOST}");
            return Err(ApiError::bad_field("limit", "out_of_range", detail));
        }
        let after = cursor.map(|text| Cursor::parse(text).ok_or_else(no_cursor)).transpose()?;
        Ok(Self { after, limit })
    }
}

fn no_cursor() -> ApiError {
    ApiError::bad_field("cursor", "invalid", "is not a cursor of this list")
}

/// Makes a page from `limit + 1` rows.
pub fn page<R, T>(
    query: &PageQuery,
    rows: Vec<R>,
    cursor: impl Fn(&R) -> Cursor,
    show: impl Fn(R) -> T,
) -> Page<T>
where
    T: ParseFromJSON + ToJSON + Send + Sync + Type,
{
    let (rows, next_cursor) = cut(query, rows, cursor);
    Page { items: rows.into_iter().map(show).collect(), next_cursor }
}

/// Cuts `limit + 1` rows to a page: the one too many only tells that there is a next page.
pub fn cut<R>(
    query: &PageQuery,
    mut rows: Vec<R>,
    cursor: impl Fn(&R) -> Cursor,
) -> (Vec<R>, Option<String>) {
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next_cursor = rows.last().filter(|_| more).map(|row| cursor(row).to_string());
    (rows, next_cursor)
}

/// A page of a list that has at most some hundreds of rows, all of which are at hand. Its cursor is
/// the identity of the last row seen, wherever that row stands by now.
#[derive(Debug, Clone, Copy)]
pub struct ShortList {
    after: Option<Uuid>,
    limit: usize,
}

impl ShortList {
    /// Reads `?limit=&cursor=`.
    ///
    /// # Errors
    /// `400` when the cursor is not one that an earlier page gave, or the limit is out of range.
    pub fn new(limit: Option<u64>, cursor: Option<&str>) -> ApiResult<Self> {
        let limit = PageQuery::new(limit, None)?.limit;
        let after = cursor.map(|text| text.parse().map_err(|_| no_cursor())).transpose()?;
        Ok(Self { after, limit: usize::try_from(limit).unwrap_or(usize::MAX) })
    }

    /// Cuts a page from all rows, in their order.
    ///
    /// # Errors
    /// `400` when the cursor's row is not among them.
    pub fn page<R: Into<T>, T>(self, rows: Vec<R>, id: impl Fn(&R) -> Uuid) -> ApiResult<Page<T>>
    where
        T: ParseFromJSON + ToJSON + Send + Sync + Type,
    {
        let begin = match self.after {
            Some(after) => {
                1 + rows.iter().position(|row| id(row) == after).ok_or_else(no_cursor)?
            }
            None => 0,
        };
        let end = begin + self.limit;
        let next_cursor = (end < rows.len()).then(|| id(&rows[end - 1]).to_string());
        let items = rows.into_iter().skip(begin).take(self.limit).map(Into::into).collect();
        Ok(Page { items, next_cursor })
    }
}
