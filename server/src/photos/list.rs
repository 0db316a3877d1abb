//! The photos that belong to one thing.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::id::PhotoId;

/// The photos that a resident made of one thing, as its row keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Photos(pub Vec<PhotoId>);
