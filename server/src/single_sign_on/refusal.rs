//! Why single sign-on let nobody in.

use sea_orm::DbErr;

use crate::error::ApiError;

/// Why single sign-on let nobody in. The screen has words for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The sign-in is too old, was used, or was begun in another browser.
    Expired,
    /// The provider said no, or the person did.
    Refused,
    /// What the provider told cannot be believed.
    Unproven,
    /// None of the person's groups has a role here.
    NoRole,
    /// A coordinator shut the person out.
    Disabled,
    /// The provider does not answer.
    Unreachable,
    /// Too many tries from one place.
    TooMany,
    /// Our own failure, which is in the log.
    Internal,
}

impl Refusal {
    /// The page that says so.
    pub fn page(self) -> String {
        format!("/inloggen/mislukt#{}", self.word())
    }

    fn word(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Refused => "refused",
            Self::Unproven => "unproven",
            Self::NoRole => "no-role",
            Self::Disabled => "disabled",
            Self::Unreachable => "unreachable",
            Self::TooMany => "too-many",
            Self::Internal => "internal",
        }
    }
}

impl From<ApiError> for Refusal {
    fn from(fault: ApiError) -> Self {
        match fault.code() {
            "too_many_tries" => Self::TooMany,
            _ => Self::Internal,
        }
    }
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        ApiError::from(fault).into()
    }
}
