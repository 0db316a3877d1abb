//! What residents see without an account: the public story of a thing, and what became of what
//! they handed in.

mod api;
mod pages;
mod view;

pub use api::{FollowedHandoversApi, LinkToken, PublicItemsApi, link_unknown, nowhere};
pub use pages::Pages;
