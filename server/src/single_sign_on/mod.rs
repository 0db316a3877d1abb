//! Single sign-on: staff of a municipality sign in at its own provider, by OpenID Connect. See
//! `README.md` for what was chosen and why.

mod api;
mod attempt;
mod back;
mod claims;
mod entity;
mod http;
mod provider;
mod refusal;
mod settings;
mod store;
mod welcome;

pub use api::SingleSignOnApi;
pub use provider::Provider;
pub use settings::{Settings, Unusable};
pub use store::forget_used;
