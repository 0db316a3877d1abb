//! The moves of the trade: what each needs, who may make it, from where and to where.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

use super::refusal::Refusal;
use super::step::Step::{self, *};
use crate::auth::{Role, Roles};
use crate::centre::Stream;

/// What can be done with a thing: one scan, one move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum MoveKind {
    /// It comes in for the first time.
    TakeIn,
    /// It comes in once more, with the same label.
    HandInAgain,
    /// It is not accepted.
    Refuse,
    /// To the test bench.
    SendToTest,
    /// The test is passed.
    PassTest,
    /// The test is failed.
    FailTest,
    /// To cleaning.
    Clean,
    /// To repair.
    Repair,
    /// To upcycling.
    Upcycle,
    /// To dismantling.
    Dismantle,
    /// Ready for sale.
    MakeReady,
    /// For sale, at a price.
    Offer,
    /// Another price.
    Reprice,
    /// Kept for someone.
    Reserve,
    /// No longer kept.
    Release,
    /// Sold.
    Sell,
    /// Given away.
    GiveAway,
    /// Back to its owner.
    ReturnToOwner,
    /// Its owner gives it to the centre after all.
    GiveUp,
    /// Passed to a partner.
    Transfer,
    /// Taken apart.
    FinishDismantling,
    /// Became something new.
    FinishUpcycling,
    /// Recycled to a stream.
    Recycle,
    /// Residual waste.
    Discard,
    /// The last move is undone.
    Undo,
}

/// What a move must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Need {
    /// A price, in euro cents.
    Price,
    /// A material stream.
    Stream,
    /// The name of an organisation.
    Partner,
    /// A reason.
    Reason,
}

/// What a move was told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// A price in euro cents.
    pub price_cents: Option<i32>,
    /// A stream.
    pub stream: Option<Stream>,
    /// An organisation.
    pub partner: Option<String>,
    /// A reason.
    pub reason: Option<String>,
}

impl MoveKind {
    /// What this move must be told. A sale may be at another price than asked, so needs none.
    pub fn needs(self) -> &'static [Need] {
        match self {
            Self::Offer | Self::Reprice => &[Need::Price],
            Self::Recycle => &[Need::Stream],
            Self::Transfer => &[Need::Partner],
            Self::Refuse => &[Need::Reason],
            _ => &[],
        }
    }

    /// Whether any of these roles may make this move: the test is signed by someone who repairs,
    /// the till by someone who sells, and a driver only takes in.
    pub fn may(self, roles: Roles) -> bool {
        use Role::{Administrator, Cashier, Coordinator, Driver, Repairer, Volunteer};
        roles.any(match self {
            Self::PassTest | Self::FailTest => &[Repairer, Coordinator, Administrator],
            Self::Sell => &[Cashier, Coordinator, Administrator],
            Self::TakeIn | Self::HandInAgain | Self::Refuse => {
                &[Driver, Volunteer, Repairer, Cashier, Coordinator, Administrator]
            }
            _ => &[Volunteer, Repairer, Cashier, Coordinator, Administrator],
        })
    }

    /// Whether this move follows from that step.
    pub(super) fn follows(self, step: Step) -> bool {
        match self {
            Self::TakeIn | Self::Undo => false,
            Self::HandInAgain => matches!(step, Sold | GivenAway | ReturnedToOwner | Transferred),
            Self::Refuse => step == Received,
            Self::PassTest | Self::FailTest => step == ToTest,
            Self::SendToTest => {
                step.is_in_house() && !matches!(step, ToTest | Reserved | Dismantling)
            }
            Self::Clean => matches!(step, Received | Tested | Repair | Upcycling | Ready | ForSale),
            Self::Repair => {
                matches!(step, Received | ToTest | Tested | Cleaning | Upcycling | Ready | ForSale)
            }
            Self::Upcycle => {
                matches!(step, Received | Tested | Cleaning | Repair | Ready | ForSale)
            }
            Self::Dismantle => {
                matches!(step, Received | ToTest | Tested | Cleaning | Repair | Ready | ForSale)
            }
            Self::MakeReady => matches!(step, Received | Tested | Cleaning | Repair | Upcycling),
            Self::Offer => matches!(step, Received | Tested | Ready),
            Self::Reprice | Self::Reserve => step == ForSale,
            Self::Release => step == Reserved,
            Self::Sell => matches!(step, ForSale | Reserved),
            Self::GiveAway => matches!(step, Received | Tested | Ready | ForSale | Reserved),
            Self::ReturnToOwner | Self::GiveUp => step.is_in_workshop() || step == Received,
            Self::FinishDismantling => step == Dismantling,
            Self::FinishUpcycling => step == Upcycling,
            Self::Transfer | Self::Recycle | Self::Discard => {
                step.is_in_house() && step != Reserved
            }
        }
    }

    /// Whether this move brings an untested thing into a stranger's home.
    pub(super) fn wants_passed_test(self) -> bool {
        matches!(self, Self::MakeReady | Self::Offer | Self::Reserve | Self::Sell | Self::GiveAway)
    }

    /// Whether this move makes sense only while a thing is its owner's.
    pub(super) fn is_about_the_owner(self) -> bool {
        matches!(self, Self::ReturnToOwner | Self::GiveUp)
    }

    /// Whether a thing is its owner's after this move, if it was before.
    pub fn leaves_it_the_owners(self) -> bool {
        self != Self::GiveUp
    }

    /// Whether this move may be made with a thing that stays its owner's.
    pub(super) fn suits_owners_thing(self) -> bool {
        use MoveKind::*;
        matches!(
            self,
            Refuse
                | SendToTest
                | PassTest
                | FailTest
                | Clean
                | Repair
                | ReturnToOwner
                | GiveUp
                | HandInAgain
        )
    }

    /// The step it leads to.
    pub(super) fn leads_to(self, from: Step) -> Step {
        match self {
            Self::TakeIn | Self::HandInAgain | Self::GiveUp => Received,
            Self::Refuse => Refused,
            Self::SendToTest => ToTest,
            Self::PassTest | Self::FailTest => Tested,
            Self::Clean => Cleaning,
            Self::Repair => Step::Repair,
            Self::Upcycle => Upcycling,
            Self::Dismantle => Dismantling,
            Self::MakeReady => Ready,
            Self::Offer | Self::Reprice | Self::Release => ForSale,
            Self::Reserve => Reserved,
            Self::Sell => Sold,
            Self::GiveAway => GivenAway,
            Self::ReturnToOwner => ReturnedToOwner,
            Self::Transfer => Transferred,
            Self::FinishDismantling => Dismantled,
            Self::FinishUpcycling => Upcycled,
            Self::Recycle => Recycled,
            Self::Discard => Residual,
            Self::Undo => from,
        }
    }
}

impl Details {
    /// The first thing that this move needs and was not told.
    pub(super) fn missing(&self, kind: MoveKind) -> Option<Refusal> {
        kind.needs().iter().find_map(|need| match need {
            Need::Price => self.price_cents.is_none().then_some(Refusal::PriceMissing),
            Need::Stream => self.stream.is_none().then_some(Refusal::StreamMissing),
            Need::Partner => self.partner.is_none().then_some(Refusal::PartnerMissing),
            Need::Reason => self.reason.is_none().then_some(Refusal::ReasonMissing),
        })
    }
}
