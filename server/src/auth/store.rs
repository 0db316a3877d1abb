//! Staff in the database.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::staff::{ActiveModel, Column, Entity, Model};
use super::role::Roles;
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, StaffId};
use crate::wire::PageQuery;

/// What a new person starts with.
pub struct NewStaff {
    /// Identity.
    pub id: StaffId,
    /// The name that colleagues see.
    pub name: String,
    /// The name to sign in with, in lower case.
    pub login: String,
    /// What they do.
    pub roles: Roles,
    /// What is kept of the password.
    pub password_hash: String,
    /// Whether the password is for one use.
    pub must_change_password: bool,
}

/// Adds a person.
///
/// # Errors
/// `409 login_taken` when someone signs in by this name already, here or at another centre.
pub async fn create(
    tx: &Tx,
    centre: CentreId,
    new: NewStaff,
    now: DateTimeUtc,
) -> ApiResult<Model> {
    let row = ActiveModel {
        centre_id: Set(centre),
        id: Set(new.id),
        name: Set(new.name),
        login: Set(new.login),
        roles: Set(new.roles),
        password_hash: Set(new.password_hash),
        must_change_password: Set(new.must_change_password),
        active: Set(true),
        created_at: Set(now),
        issuer: Set(None),
        subject: Set(None),
    };
    row.insert(&**tx).await.map_err(|fault| match fault.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => {
            ApiError::conflict("login_taken", "Somebody signs in by this name already.")
        }
        _ => fault.into(),
    })
}

/// Whom a provider of single sign-on knows: its address, and what it calls the person for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The address of the provider.
    pub issuer: String,
    /// What the provider calls the person.
    pub subject: String,
}

/// In the place of a hash: no password has this one.
const NO_PASSWORD: &str = "!";

/// Adds a person who signs in at a provider: without a password, with a name to sign in with that
/// nobody types, and without roles yet. Of two who come at once, one is added.
///
/// # Errors
/// When the database cannot.
pub async fn join(
    tx: &Tx,
    (centre, id): (CentreId, StaffId),
    subject: &Subject,
    name: String,
    now: DateTimeUtc,
) -> ApiResult<Model> {
    let row = Model {
        centre_id: centre,
        id,
        name,
        login: id.to_string(),
        roles: Roles::default(),
        password_hash: NO_PASSWORD.into(),
        must_change_password: false,
        active: true,
        created_at: now,
        issuer: Some(subject.issuer.clone()),
        subject: Some(subject.subject.clone()),
    };
    let insert = Entity::insert(ActiveModel::from(row).reset_all());
    let key = [Column::Issuer, Column::Subject];
    insert.on_conflict_do_nothing_on(key).exec_without_returning(&**tx).await?;
    find_by_subject(&**tx, subject).await?.ok_or_else(ApiError::not_found)
}

/// The person whom a provider knows as this.
///
/// # Errors
/// When the database cannot answer.
pub async fn find_by_subject(
    db: &impl ConnectionTrait,
    subject: &Subject,
) -> Result<Option<Model>, DbErr> {
    let known = Entity::find().filter(Column::Issuer.eq(&subject.issuer));
    known.filter(Column::Subject.eq(&subject.subject)).one(db).await
}

/// One person of this centre.
pub async fn find(db: &impl ConnectionTrait, centre: CentreId, id: StaffId) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The person who signs in by this name.
pub async fn find_by_login(db: &impl ConnectionTrait, login: &str) -> ApiResult<Option<Model>> {
    Ok(Entity::find().filter(Column::Login.eq(login)).one(db).await?)
}

/// Keeps another password.
pub async fn set_password(
    tx: &Tx,
    person: Model,
    password_hash: String,
    must_change_password: bool,
) -> ApiResult<Model> {
    let mut row = person.into_active_model();
    row.password_hash = Set(password_hash);
    row.must_change_password = Set(must_change_password);
    Ok(row.update(&**tx).await?)
}

/// Changes what is told, and leaves the rest.
///
/// # Errors
/// When the database cannot.
pub async fn update(
    tx: &Tx,
    person: Model,
    name: Option<String>,
    roles: Option<Roles>,
    active: Option<bool>,
) -> ApiResult<Model> {
    let mut row = person.into_active_model();
    row.name = name.map_or(row.name, Set);
    row.roles = roles.map_or(row.roles, Set);
    row.active = active.map_or(row.active, Set);
    Ok(row.update(&**tx).await?)
}

/// People of this centre, by when they joined.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> ApiResult<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::CentreId.eq(centre))
        .page_up(query, Column::CreatedAt, Column::Id)
        .all(db)
        .await?)
}

/// The names of all people of a centre, for showing who did what.
///
/// # Errors
/// When the database cannot answer.
pub async fn names(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<HashMap<StaffId, String>, DbErr> {
    let rows: Vec<(StaffId, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name])
        .filter(Column::CentreId.eq(centre))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The people of a centre who work there, with their names, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn at_work(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<Vec<(StaffId, String)>, DbErr> {
    Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name])
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Active.eq(true))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// Whether this person works here.
///
/// # Errors
/// When the database cannot answer.
pub async fn works_here(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: StaffId,
) -> Result<bool, DbErr> {
    Ok(Entity::find_by_id((centre, id)).one(db).await?.is_some_and(|person| person.active))
}
