//! The roles of the people who work at a centre.

use std::fmt;

use poem_openapi::Enum;
use sea_orm::{
    ColIdx, DbErr, QueryResult, TryGetError, TryGetable, Value,
    sea_query::{ArrayType, ColumnType, Nullable, StringLen, ValueType, ValueTypeErr},
};

/// What someone does at the centre. One person may have several roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Role {
    /// Takes in, sorts, cleans, puts on the shop floor.
    Volunteer,
    /// Tests and repairs.
    Repairer,
    /// Collects at the door.
    Driver,
    /// Sells.
    Cashier,
    /// Sets up the centre: people, places, categories, labels.
    Coordinator,
    /// Everything.
    Administrator,
}

/// A set of roles, kept in one column as their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u8);

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] = [
        Self::Volunteer,
        Self::Repairer,
        Self::Driver,
        Self::Cashier,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// The role of this word, as it stands in the API.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::Repairer => "repairer",
            Self::Driver => "driver",
            Self::Cashier => "cashier",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Roles {
    /// Whether any of `wanted` is among them.
    pub fn any(self, wanted: &[Role]) -> bool {
        wanted.iter().any(|role| self.0 & role.bit() != 0)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The roles one by one.
    pub fn to_vec(self) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| self.any(&[*role])).collect()
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | role.bit()))
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.to_vec().into_iter().map(Role::word).collect();
        f.write_str(&words.join(","))
    }
}

impl Roles {
    fn parse(words: &str) -> Self {
        Role::ALL
            .into_iter()
            .filter(|role| words.split(',').any(|word| word == role.word()))
            .collect()
    }
}

impl From<Roles> for Value {
    fn from(roles: Roles) -> Self {
        roles.to_string().into()
    }
}

impl TryGetable for Roles {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        String::try_get_by(row, index).map(|words| Self::parse(&words))
    }
}

impl ValueType for Roles {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <String as ValueType>::try_from(value).map(|words| Self::parse(&words))
    }

    fn type_name() -> String {
        "Roles".into()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::String(StringLen::N(200))
    }
}

impl Nullable for Roles {
    fn null() -> Value {
        Value::String(None)
    }
}

impl std::str::FromStr for Roles {
    type Err = DbErr;

    fn from_str(words: &str) -> Result<Self, DbErr> {
        Ok(Self::parse(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_survive_being_written_down() {
        let roles: Roles = [Role::Cashier, Role::Volunteer].into_iter().collect();
        assert_eq!(roles.to_string(), "volunteer,cashier");
        assert_eq!(Roles::parse("volunteer,cashier"), roles);
        assert!(roles.any(&[Role::Driver, Role::Cashier]));
        assert!(!roles.any(&[Role::Coordinator]));
    }
}
