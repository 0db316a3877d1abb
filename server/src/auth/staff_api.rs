//! The people of a centre, kept by a coordinator.

use poem_openapi::{
    ApiResponse, Object, OpenApi, param::Header, param::Path, param::Query, payload::Json,
};
use uuid::Uuid;

use super::entity::staff;
use super::guard::Coordinator;
use super::role::{Role, Roles};
use super::store::NewStaff;
use super::{password, session, store};
use crate::app::App;
use crate::db::{Seen, Tx, once};
use crate::error::{ApiError, ApiResult};
use crate::id::StaffId;
use crate::openapi::Tag;
use crate::pins;
use crate::wire::{Body, Cursor, Line, Page, PageQuery, page};

/// A person who works at the centre.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct Staff {
    id: StaffId,
    /// The name that colleagues see.
    name: String,
    /// The name to sign in with. Absent for who signs in at a municipality.
    login: Option<String>,
    roles: Vec<Role>,
    /// Whether this person can sign in.
    active: bool,
    /// Whether this person signs in at a municipality, which also says name and roles.
    single_sign_on: bool,
}

/// A new person.
#[derive(Debug, Object)]
struct StaffIn {
    name: Line<100>,
    login: Line<100>,
    #[oai(validator(min_items = 1, max_items = 6))]
    roles: Vec<Role>,
}

/// What changes of a person; what is absent stays.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
struct StaffPatch {
    name: Option<Line<100>>,
    #[oai(validator(min_items = 1, max_items = 6))]
    roles: Option<Vec<Role>>,
    active: Option<bool>,
}

/// A person with the password to begin with. It is shown this once.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct StaffWithPassword {
    staff: Staff,
    /// To be changed at the first sign-in.
    one_time_password: String,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Staff(Json<StaffWithPassword>),
}

/// The people of a centre.
pub struct StaffApi(pub App);

#[OpenApi(prefix_path = "/staff", tag = "Tag::Staff")]
impl StaffApi {
    /// The people of the centre
    #[oai(path = "/", method = "get", operation_id = "listStaff")]
    async fn list(
        &self,
        auth: Coordinator,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Staff>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list(self.0.db.read(), auth.centre, &query).await?;
        let cursor = |row: &staff::Model| Cursor { at: row.created_at, id: row.id.0 };
        Ok(Json(page(&query, rows, cursor, Staff::from)))
    }

    /// Add a person, with a password for one use
    ///
    /// Sent again with the same key, it makes a new one-time password: the first was never seen.
    #[oai(path = "/", method = "post", operation_id = "createStaff")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<StaffIn>,
    ) -> ApiResult<Created> {
        may_give(&auth, body.0.roles.iter().copied())?;
        let (one_time_password, hash) = self.fresh_password().await?;
        let (now, id) = (self.0.clock.now(), StaffId(key.0));
        let tx = self.0.db.write().await?;
        let person = match once(&tx, auth.centre, key.0, "createStaff", &body.0, now).await? {
            Seen::First => store::create(&tx, auth.centre, body.0.into_new(id, hash), now).await?,
            Seen::Again => {
                let person = store::find(&*tx, auth.centre, id).await?;
                store::set_password(&tx, person, hash, true).await?
            }
        };
        tx.commit().await?;
        Ok(Created::Staff(Json(StaffWithPassword { staff: person.into(), one_time_password })))
    }

    /// Change a person
    ///
    /// Who is no longer active is signed out everywhere at once. Of who signs in at a municipality,
    /// that alone can be changed.
    #[oai(path = "/:id", method = "patch", operation_id = "updateStaff")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<StaffId>,
        body: Body<StaffPatch>,
    ) -> ApiResult<Json<Staff>> {
        let StaffPatch { name, roles, active } = body.0;
        may_give(&auth, roles.iter().flatten().copied())?;
        let tx = self.0.db.write().await?;
        let person = to_change(&tx, &auth, id.0).await?;
        if name.is_some() || roles.is_some() {
            managed_here(&person)?;
        }
        let roles = roles.map(Roles::from_iter);
        let person = store::update(&tx, person, name.map(|name| name.0), roles, active).await?;
        if active == Some(false) {
            session::end_all(&tx, auth.centre, id.0, None).await?;
        }
        tx.commit().await?;
        Ok(Json(person.into()))
    }

    /// Give a person a new password for one use
    ///
    /// The person begins anew: the PIN goes too.
    #[oai(path = "/:id/_reset-password", method = "post", operation_id = "resetPassword")]
    async fn reset_password(
        &self,
        auth: Coordinator,
        id: Path<StaffId>,
    ) -> ApiResult<Json<StaffWithPassword>> {
        let (one_time_password, hash) = self.fresh_password().await?;
        let tx = self.0.db.write().await?;
        let person = to_change(&tx, &auth, id.0).await?;
        managed_here(&person)?;
        let person = store::set_password(&tx, person, hash, true).await?;
        pins::forget(&tx, auth.centre, id.0).await?;
        session::end_all(&tx, auth.centre, id.0, None).await?;
        tx.commit().await?;
        Ok(Json(StaffWithPassword { staff: person.into(), one_time_password }))
    }
}

impl StaffApi {
    async fn fresh_password(&self) -> ApiResult<(String, String)> {
        let one_time = password::one_time_password(&self.0.chance);
        let hash = password::hash(one_time.clone(), &self.0.chance).await?;
        Ok((one_time, hash))
    }
}

/// A person whom this coordinator may change.
///
/// # Errors
/// `404`, and `403 not_your_role` for an administrator when the coordinator is none.
pub async fn to_change(tx: &Tx, auth: &Coordinator, id: StaffId) -> ApiResult<staff::Model> {
    let person = store::find(&**tx, auth.centre, id).await?;
    may_give(auth, person.roles.to_vec())?;
    Ok(person)
}

/// What a municipality says of its own people is changed there.
fn managed_here(person: &staff::Model) -> ApiResult<()> {
    if person.is_managed_elsewhere() {
        let detail = "This person signs in at a municipality, which says name and roles.";
        return Err(ApiError::conflict("managed_elsewhere", detail));
    }
    Ok(())
}

/// Nobody makes an administrator, or touches one, who is not one.
fn may_give(auth: &Coordinator, roles: impl IntoIterator<Item = Role>) -> ApiResult<()> {
    let touches = roles.into_iter().any(|role| role == Role::Administrator);
    if touches && !auth.roles.any(&[Role::Administrator]) {
        return Err(ApiError::not_your_role());
    }
    Ok(())
}

impl StaffIn {
    fn into_new(self, id: StaffId, password_hash: String) -> NewStaff {
        let Self { name, login, roles } = self;
        NewStaff {
            id,
            name: name.0,
            login: login.0.to_lowercase(),
            roles: roles.into_iter().collect(),
            password_hash,
            must_change_password: true,
        }
    }
}

impl From<staff::Model> for Staff {
    fn from(row: staff::Model) -> Self {
        let single_sign_on = row.is_managed_elsewhere();
        let staff::Model { id, name, login, roles, active, .. } = row;
        let login = (!single_sign_on).then_some(login);
        Self { id, name, login, roles: roles.to_vec(), active, single_sign_on }
    }
}
