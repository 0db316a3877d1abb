//! The people of the demo centre.

use chrono::{DateTime, Utc};

use crate::auth::{self, NewStaff, Role, Signed};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::{CentreId, Chance, StaffId};

/// The password of every demo sign-in. It exists in a demo centre alone.
pub const PASSWORD: &str = "omloop-demo";

/// The names to sign in with, and what each is good for.
pub const LOGINS: [(&str, &str); 7] = [
    ("fatima", "volunteer: intake, shop floor"),
    ("henk", "repairer: test bench, workshop"),
    ("sanne", "cashier: till"),
    ("youssef", "all three, for trying the whole walk"),
    ("joris", "driver: the van"),
    ("anneke", "coordinator: sets up the centre"),
    ("willem", "administrator"),
];

const PEOPLE: [(&str, &str, &[Role]); 7] = [
    ("fatima", "Fatima", &[Role::Volunteer]),
    ("henk", "Henk", &[Role::Repairer]),
    ("sanne", "Sanne", &[Role::Cashier]),
    ("youssef", "Youssef", &[Role::Volunteer, Role::Repairer, Role::Cashier]),
    ("joris", "Joris", &[Role::Driver]),
    ("anneke", "Anneke", &[Role::Coordinator]),
    ("willem", "Willem", &[Role::Administrator]),
];

/// Adds them, and answers the one who may make every move.
pub async fn create(
    tx: &Tx,
    centre: CentreId,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<Signed> {
    let mut all_round = None;
    for (login, name, roles) in PEOPLE {
        let new = NewStaff {
            id: StaffId::new(now, chance),
            name: name.into(),
            login: login.into(),
            roles: roles.iter().copied().collect(),
            password_hash: auth::hash_password(PASSWORD.into(), chance).await?,
            must_change_password: false,
        };
        let person = auth::create(tx, centre, new, now).await?;
        if login == "youssef" {
            all_round = Some(Signed::on_behalf_of(&person));
        }
    }
    all_round.ok_or_else(|| super::missing("Youssef"))
}
