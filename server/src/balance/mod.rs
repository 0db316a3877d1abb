//! The balance: what came in went somewhere, in pieces and in weight, over items and lots together.

mod amount;
mod api;
mod ledger;
mod period;
mod store;

pub use amount::Amount;
pub use api::BalanceApi;
pub use period::Period;
