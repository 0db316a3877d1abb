//! The first administrator: made by whoever may run commands on the server, with a password for
//! one use. There is no default password.

use crate::app::App;
use crate::auth::{self, NewStaff, Role};
use crate::centre::{self, CentreRow};
use crate::error::ApiResult;
use crate::id::{CentreId, StaffId};

/// Adds an administrator and answers the one-time password. Without a centre, one is made.
///
/// # Errors
/// `409 login_taken` when somebody signs in by this name already.
pub async fn make_administrator(
    app: &App,
    centre_name: &str,
    name: &str,
    login: &str,
) -> ApiResult<String> {
    let now = app.clock.now();
    let password = auth::one_time_password(&app.chance);
    let password_hash = auth::hash_password(password.clone(), &app.chance).await?;
    let tx = app.db.write().await?;
    let centre = match centre::any(&*tx).await? {
        Some(centre) => centre,
        None => {
            let id = CentreId::new(now, &app.chance);
            let (name, time_zone) = (centre_name.into(), "Europe/Amsterdam".into());
            centre::create(&tx, CentreRow { id, name, time_zone, created_at: now }).await?
        }
    };
    let new = NewStaff {
        id: StaffId::new(now, &app.chance),
        name: name.into(),
        login: login.to_lowercase(),
        roles: Role::ALL.into_iter().collect(),
        password_hash,
        must_change_password: true,
    };
    auth::create(&tx, centre.id, new, now).await?;
    tx.commit().await?;
    Ok(password)
}
