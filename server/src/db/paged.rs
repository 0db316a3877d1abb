//! Cutting a page out of a table, by a moment and then by identity.

use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select,
};

use crate::wire::PageQuery;

/// A query that can be cut to a page.
pub trait Paged: Sized {
    /// The rows after the cursor, the earliest first, and one more that tells of a next page.
    fn page_up<C: ColumnTrait>(self, query: &PageQuery, at: C, id: C) -> Self;

    /// The rows after the cursor, the latest first, and one more that tells of a next page.
    fn page_down<C: ColumnTrait>(self, query: &PageQuery, at: C, id: C) -> Self;
}

impl<E: EntityTrait> Paged for Select<E> {
    fn page_up<C: ColumnTrait>(self, query: &PageQuery, at: C, id: C) -> Self {
        let later = query.after.map(|seen| {
            let same_moment = Condition::all().add(at.eq(seen.at)).add(id.gt(seen.id));
            Condition::any().add(at.gt(seen.at)).add(same_moment)
        });
        in_order(self.filter(later.unwrap_or_else(Condition::all)), query, Order::Asc, [at, id])
    }

    fn page_down<C: ColumnTrait>(self, query: &PageQuery, at: C, id: C) -> Self {
        let earlier = query.after.map(|seen| {
            let same_moment = Condition::all().add(at.eq(seen.at)).add(id.lt(seen.id));
            Condition::any().add(at.lt(seen.at)).add(same_moment)
        });
        in_order(self.filter(earlier.unwrap_or_else(Condition::all)), query, Order::Desc, [at, id])
    }
}

fn in_order<E: EntityTrait, C: ColumnTrait>(
    rows: Select<E>,
    query: &PageQuery,
    order: Order,
    [at, id]: [C; 2],
) -> Select<E> {
    rows.order_by(at, order.clone()).order_by(id, order).limit(query.limit + 1)
}
