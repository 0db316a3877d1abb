//! What is done with lots: what each act needs, and who may do it.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

use super::refusal::LotRefusal;
use super::rules::Told;
use crate::auth::{Role, Roles};

/// One row in the log of a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum LotMoveKind {
    /// It came in.
    TakeIn,
    /// It began as a part of another lot.
    SplitFrom,
    /// Another lot went into it.
    MergeFrom,
    /// A part is sold.
    Sell,
    /// One piece becomes an item with a label of its own.
    SplitItem,
    /// A part becomes a lot of its own.
    Split,
    /// All of it goes into another lot.
    Merge,
    /// It goes to another location.
    Relocate,
    /// It is weighed or counted again.
    Weigh,
    /// A part is given away.
    GiveAway,
    /// A part is passed to a partner.
    Transfer,
    /// A part is recycled to a stream.
    Recycle,
    /// A part is residual waste.
    Discard,
}

/// What an act must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum LotNeed {
    /// Pieces when the lot is counted, and otherwise its weight.
    Amount,
    /// A weight. One piece of a counted lot can do without.
    Weight,
    /// A price in euro cents, for all of the part.
    Price,
    /// A material stream.
    Stream,
    /// The name of an organisation.
    Partner,
    /// A reason.
    Reason,
    /// A location.
    Location,
    /// Another lot.
    Lot,
}

use LotMoveKind::*;

impl LotMoveKind {
    /// What this act must be told.
    pub fn needs(self) -> &'static [LotNeed] {
        match self {
            Sell => &[LotNeed::Amount, LotNeed::Price],
            SplitItem => &[LotNeed::Weight],
            Split | GiveAway | Discard => &[LotNeed::Amount],
            Merge => &[LotNeed::Lot],
            Relocate => &[LotNeed::Location],
            Weigh => &[LotNeed::Weight, LotNeed::Reason],
            Transfer => &[LotNeed::Amount, LotNeed::Partner],
            Recycle => &[LotNeed::Amount, LotNeed::Stream],
            TakeIn | SplitFrom | MergeFrom => &[],
        }
    }

    /// Whether somebody can ask for it; the others follow from coming in or from an act on another lot.
    pub(super) fn is_an_act(self) -> bool {
        !matches!(self, TakeIn | SplitFrom | MergeFrom)
    }

    /// Whether any of these roles may do this: the till is somebody's who sells, and a driver only
    /// takes in.
    pub fn may(self, roles: Roles) -> bool {
        use Role::{Administrator, Cashier, Coordinator, Repairer, Volunteer};
        roles.any(match self {
            Sell => &[Cashier, Coordinator, Administrator],
            TakeIn => &Role::ALL,
            _ => &[Volunteer, Repairer, Cashier, Coordinator, Administrator],
        })
    }

    /// Whether this brings untested things into a stranger's home.
    pub(super) fn wants_passed_test(self) -> bool {
        matches!(self, Sell | GiveAway)
    }
}

impl Told {
    /// The first thing that this act needs and was not told. How much is judged with the content.
    pub(super) fn missing(&self, kind: LotMoveKind) -> Option<LotRefusal> {
        kind.needs().iter().find_map(|need| match need {
            LotNeed::Amount | LotNeed::Weight => None,
            LotNeed::Price => self.price_cents.is_none().then_some(LotRefusal::PriceMissing),
            LotNeed::Stream => self.stream.is_none().then_some(LotRefusal::StreamMissing),
            LotNeed::Partner => self.partner.is_none().then_some(LotRefusal::PartnerMissing),
            LotNeed::Reason => self.reason.is_none().then_some(LotRefusal::ReasonMissing),
            LotNeed::Location => self.location.is_none().then_some(LotRefusal::LocationMissing),
            LotNeed::Lot => self.into.is_none().then_some(LotRefusal::LotMissing),
        })
    }
}
