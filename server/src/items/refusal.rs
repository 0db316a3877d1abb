//! Why a move is refused, by name. The text a volunteer reads belongs to the name, in `words.ftl`.

use poem_openapi::Enum;

/// Why a move is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, thiserror::Error)]
#[oai(rename_all = "snake_case")]
pub enum Refusal {
    /// Rule 1 of the trade: an electrical thing is tested before it is ready, for sale or given.
    #[error("this thing must pass the safety and function test first")]
    TestFirst,
    /// To be for sale takes a price.
    #[error("a price is needed")]
    PriceMissing,
    /// To be recycled takes a stream.
    #[error("a stream is needed")]
    StreamMissing,
    /// To be passed on takes a partner.
    #[error("the name of the organisation is needed")]
    PartnerMissing,
    /// To be refused takes a reason.
    #[error("a reason is needed")]
    ReasonMissing,
    /// Rule 6 of the trade: a thing repaired for its owner goes home and is never for sale.
    #[error("this thing belongs to its owner and goes back to its owner")]
    OwnersThing,
    /// Only a thing repaired for its owner goes back.
    #[error("this thing was given to the centre and has no owner to go back to")]
    NotOwnersThing,
    /// It has an outcome already.
    #[error("this thing has already left")]
    AlreadyGone,
    /// The move does not follow from this step.
    #[error("this move is not possible from here")]
    WrongStep,
    /// Only taking in is left.
    #[error("there is no move to undo")]
    NothingToUndo,
    /// The move asks for another role.
    #[error("your role does not allow this move")]
    NotYourRole,
}

impl Refusal {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::TestFirst => "test_first",
            Self::PriceMissing => "price_missing",
            Self::StreamMissing => "stream_missing",
            Self::PartnerMissing => "partner_missing",
            Self::ReasonMissing => "reason_missing",
            Self::OwnersThing => "owners_thing",
            Self::NotOwnersThing => "not_owners_thing",
            Self::AlreadyGone => "already_gone",
            Self::WrongStep => "wrong_step",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NotYourRole => "not_your_role",
        }
    }
}
