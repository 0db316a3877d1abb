//! What a provider tells about a person, and which roles that is here.

use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::auth::{Role, Roles};

/// The claims that OpenID Connect has no name for, such as groups.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Claims(pub Map<String, Value>);

impl AdditionalClaims for Claims {}

/// Which group of the provider has which role here. A group may have several, and the reverse.
#[derive(Debug, Clone)]
pub struct RolesOfGroups {
    /// The claim with the groups: its name, or the way to it with dots (`realm_access.roles`).
    pub claim: String,
    /// A group and its role.
    pub given: Vec<(String, Role)>,
}

impl RolesOfGroups {
    /// The roles of whoever has these claims.
    pub fn of(&self, claims: &Claims) -> Roles {
        let groups = groups(find(&claims.0, &self.claim));
        let given = self.given.iter().filter(|(group, _)| groups.contains(&group.as_str()));
        given.map(|(_, role)| *role).collect()
    }
}

/// A name with dots in it (`https://voorbeeld.nl/groups`) goes before a way with dots.
fn find<'a>(claims: &'a Map<String, Value>, claim: &str) -> Option<&'a Value> {
    if let Some(named) = claims.get(claim) {
        return Some(named);
    }
    let mut way = claim.split('.');
    let first = claims.get(way.next()?)?;
    way.try_fold(first, |inside, name| inside.get(name))
}

/// One group, or a list of them; whatever is no text is no group.
fn groups(claim: Option<&Value>) -> Vec<&str> {
    match claim {
        Some(Value::String(group)) => vec![group],
        Some(Value::Array(groups)) => groups.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn roles(claim: &str, claims: Value) -> Vec<Role> {
        let given =
            [("balie", Role::Volunteer), ("balie", Role::Cashier), ("baas", Role::Coordinator)];
        let given = given.map(|(group, role)| (group.to_owned(), role)).to_vec();
        let claims = serde_json::from_value(claims).expect("claims");
        RolesOfGroups { claim: claim.into(), given }.of(&claims).to_vec()
    }

    #[test]
    fn a_group_gives_all_its_roles() {
        let both = [Role::Volunteer, Role::Cashier];
        assert_eq!(roles("groups", json!({ "groups": ["balie", "kantine"] })), both);
        assert_eq!(roles("groups", json!({ "groups": "balie" })), both);
    }

    #[test]
    fn a_claim_is_found_by_its_name_or_by_the_way_to_it() {
        let boss = [Role::Coordinator];
        assert_eq!(roles("realm.roles", json!({ "realm": { "roles": ["baas"] } })), boss);
        let name = "https://voorbeeld.nl/groups";
        assert_eq!(roles(name, json!({ name: ["baas"] })), boss);
    }

    #[test]
    fn what_is_no_known_group_gives_nothing() {
        for claims in [
            json!({}),
            json!({ "groups": [] }),
            json!({ "groups": ["Baas", "baas ", "ba"] }),
            json!({ "groups": "baas balie" }),
            json!({ "groups": { "baas": true } }),
            json!({ "groups": [["baas"], 1, null] }),
        ] {
            assert_eq!(roles("groups", claims.clone()), [], "{claims}");
        }
        assert_eq!(roles("groups.x", json!({ "groups": ["baas"] })), []);
    }
}
