//! Why an act on a lot is refused, by name. The text a volunteer reads belongs to the name.

use poem_openapi::Enum;

use crate::error::ApiError;

/// Why an act on a lot is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, thiserror::Error)]
#[oai(rename_all = "snake_case")]
pub enum LotRefusal {
    /// There are fewer pieces in it.
    #[error("there are not that many pieces in this lot")]
    NotEnoughPieces,
    /// It weighs less.
    #[error("this lot does not weigh that much")]
    NotEnoughWeight,
    /// All of it is gone.
    #[error("there is nothing left in this lot")]
    LotEmpty,
    /// The pieces and the weight do not run out together, so one of them was wrong before.
    #[error("the last pieces take the last grams with them: weigh this lot again first")]
    UnevenRest,
    /// Nobody counted it, so pieces cannot be taken from it.
    #[error("the pieces of this lot must be counted first")]
    CountFirst,
    /// It is counted, so it must stay counted.
    #[error("the number of pieces is needed")]
    PiecesMissing,
    /// What is taken must weigh something.
    #[error("a weight is needed")]
    WeightMissing,
    /// The scale shows no more than the container weighs.
    #[error("the gross weight is not above the tare of the container")]
    BelowTare,
    /// More than can be written down.
    #[error("this is more than one lot can hold")]
    TooMuch,
    /// Only like things go together.
    #[error("the other lot is of another category")]
    OtherCategory,
    /// Rule 2 of the trade: where and how a thing came in is kept.
    #[error("the other lot came in another way")]
    OtherOrigin,
    /// A lot cannot go into itself.
    #[error("this is the same lot")]
    SameLot,
    /// Rule 1 of the trade: what needs a test is sold as an item that passed it.
    #[error("things of this category must pass the safety and function test first")]
    TestFirst,
    /// To be sold takes a price.
    #[error("a price is needed")]
    PriceMissing,
    /// To be recycled takes a stream.
    #[error("a stream is needed")]
    StreamMissing,
    /// To be passed on takes a partner.
    #[error("the name of the organisation is needed")]
    PartnerMissing,
    /// A correction takes a reason.
    #[error("a reason is needed")]
    ReasonMissing,
    /// To be brought somewhere takes a location.
    #[error("a location is needed")]
    LocationMissing,
    /// To go together takes two lots.
    #[error("another lot is needed")]
    LotMissing,
    /// Nobody can ask for this; it follows from something else.
    #[error("this cannot be asked for")]
    WrongStep,
    /// The act asks for another role.
    #[error("your role does not allow this")]
    NotYourRole,
}

impl LotRefusal {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotEnoughPieces => "not_enough_pieces",
            Self::NotEnoughWeight => "not_enough_weight",
            Self::LotEmpty => "lot_empty",
            Self::UnevenRest => "uneven_rest",
            Self::CountFirst => "count_first",
            Self::PiecesMissing => "pieces_missing",
            Self::WeightMissing => "weight_missing",
            Self::BelowTare => "below_tare",
            Self::TooMuch => "too_much",
            Self::OtherCategory => "other_category",
            Self::OtherOrigin => "other_origin",
            Self::SameLot => "same_lot",
            Self::TestFirst => "test_first",
            Self::PriceMissing => "price_missing",
            Self::StreamMissing => "stream_missing",
            Self::PartnerMissing => "partner_missing",
            Self::ReasonMissing => "reason_missing",
            Self::LocationMissing => "location_missing",
            Self::LotMissing => "lot_missing",
            Self::WrongStep => "wrong_step",
            Self::NotYourRole => "not_your_role",
        }
    }
}

impl From<LotRefusal> for ApiError {
    fn from(refusal: LotRefusal) -> Self {
        match refusal {
            LotRefusal::NotYourRole => Self::not_your_role(),
            _ => Self::conflict(refusal.code(), refusal.to_string()),
        }
    }
}
