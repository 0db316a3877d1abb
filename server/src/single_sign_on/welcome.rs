//! Letting somebody in whom the provider vouches for.

use poem::web::cookie::CookieJar;

use super::attempt::Attempt;
use super::provider::{Provider, Told};
use super::refusal::Refusal;
use crate::app::App;
use crate::auth::{self, NewSession, StaffRow};
use crate::db::Tx;
use crate::id::{CentreId, StaffId};
use crate::{centre, devices};

/// Begins a session of the person, who is added at the first sign-in. Name and roles become what the
/// provider says each time.
pub async fn welcome(
    app: &App,
    provider: &Provider,
    jar: &CookieJar,
    attempt: &Attempt,
    told: Told,
) -> Result<(), Refusal> {
    let tx = app.db.write().await?;
    let known = auth::find_by_subject(&*tx, &told.subject).await?;
    if told.roles.is_empty() {
        return turn_away(tx, known).await;
    }
    let person = match known {
        Some(person) => person,
        None => join(app, provider, &tx, &told).await?,
    };
    if !person.active {
        return Err(Refusal::Disabled);
    }
    let person = auth::update(&tx, person, Some(told.name), Some(told.roles), None).await?;
    let device = match &attempt.device {
        Some(cookie) => devices::by_cookie(&*tx, cookie).await?,
        None => None,
    };
    let new = NewSession::at(device.as_ref(), (person.centre_id, person.id), false);
    auth::begin(app, tx, jar, new).await?;
    Ok(())
}

/// Who lost the last role here is out at once, also with a PIN.
async fn turn_away(tx: Tx, known: Option<StaffRow>) -> Result<(), Refusal> {
    if let Some(person) = known {
        let (centre, id) = (person.centre_id, person.id);
        auth::update(&tx, person, None, Some(auth::Roles::default()), None).await?;
        auth::end_all(&tx, centre, id, None).await?;
        tx.commit().await?;
    }
    Err(Refusal::NoRole)
}

async fn join(app: &App, provider: &Provider, tx: &Tx, told: &Told) -> Result<StaffRow, Refusal> {
    let centre = centre_of(provider, tx).await?;
    let now = app.clock.now();
    let id = StaffId::new(now, &app.chance);
    Ok(auth::join(tx, (centre, id), &told.subject, told.name.clone(), now).await?)
}

/// The centre of the settings, or the only one there is.
async fn centre_of(provider: &Provider, tx: &Tx) -> Result<CentreId, Refusal> {
    let found = match provider.centre() {
        Some(id) => centre::find(&**tx, id).await.ok(),
        None => centre::only(&**tx).await?,
    };
    found.map(|centre| centre.id).ok_or_else(|| {
        tracing::error!("`oidc_centre` has to name one of the centres");
        Refusal::Internal
    })
}
