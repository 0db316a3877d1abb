//! Letters: to residents, of what became of the things they handed in, and to who repairs them.

mod entity;
mod follower_letters;
mod followers;
mod followers_api;
mod gather;
pub mod letters;
mod letters_api;
pub mod mail;
mod outbox;
mod pickup_letters;
mod post;
mod repair_letters;
mod roster_letters;
mod workshop_letters;

pub use followers::forget_unconfirmed;
pub use followers_api::FollowersApi;
pub use letters_api::LettersApi;

use crate::jobs::Handlers;

/// Adds the work of this feature to a worker's.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers
        .on_many(gather::note_news)
        .on(gather::gather)
        .on(post::send_letter)
        .on(repair_letters::note)
        .on(roster_letters::note)
        .on(workshop_letters::note)
        .on(pickup_letters::note)
}
