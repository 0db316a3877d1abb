//! The outbox in the database: adding, claiming, finishing, trying again.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, QuerySelect, Statement};

use super::Job;
use super::entity::{ActiveModel, Column, Entity, Model};
use crate::db::{Db, Engine, Tx};
use crate::id::{Chance, JobId};

/// How long a claimed job is left alone: twice what the slowest letter may take (`notifications::mail`).
const LEASE: TimeDelta = TimeDelta::seconds(120);

/// A job is tried this often; with [`pause`] that is about four hours.
const TRIES: i32 = 48;

/// When a job is to run.
#[derive(Debug, Clone)]
pub struct When {
    /// The present moment.
    pub now: DateTime<Utc>,
    /// Not before this moment.
    pub run_at: DateTime<Utc>,
    /// While a job with this word waits, this one is not added.
    pub once: Option<String>,
}

impl When {
    /// As soon as may be.
    pub fn soon(now: DateTime<Utc>) -> Self {
        Self { now, run_at: now, once: None }
    }
}

/// Adds a job to the outbox, in the transaction of the fact that asks for it.
///
/// # Errors
/// When the database refuses it.
pub async fn enqueue<J: Job>(tx: &Tx, job: &J, when: When, chance: &Chance) -> Result<(), DbErr> {
    enqueue_all(tx, std::slice::from_ref(job), when, chance).await
}

/// Adds jobs to the outbox, in the transaction of the facts that ask for them.
///
/// # Errors
/// When the database refuses them.
pub async fn enqueue_all<J: Job>(
    tx: &Tx,
    jobs: &[J],
    when: When,
    chance: &Chance,
) -> Result<(), DbErr> {
    if jobs.is_empty() {
        return Ok(());
    }
    let row = |job: &J| {
        let payload = serde_json::to_string(job).map_err(|fault| DbErr::Json(fault.to_string()))?;
        Ok(ActiveModel {
            id: Set(JobId::new(when.now, chance)),
            kind: Set(J::KIND.into()),
            payload: Set(payload),
            once: Set(when.once.clone()),
            run_at: Set(when.run_at),
            attempts: Set(0),
            last_fault: Set(None),
            gave_up_at: Set(None),
            created_at: Set(when.now),
        })
    };
    let rows = jobs.iter().map(row).collect::<Result<Vec<_>, DbErr>>()?;
    let unless_waiting = Entity::insert_many(rows).on_conflict_do_nothing_on([Column::Once]);
    unless_waiting.exec_without_returning(&**tx).await?;
    tx.has_job();
    Ok(())
}

/// Takes up to `most` jobs of a kind whose time has come out of the outbox, for doing them in
/// this very transaction: without its commit they were never taken.
pub(super) async fn take(
    tx: &Tx,
    kind: &str,
    now: DateTime<Utc>,
    most: u64,
) -> Result<Vec<Model>, DbErr> {
    let due = Entity::find()
        .filter(Column::GaveUpAt.is_null())
        .filter(Column::RunAt.lte(now))
        .filter(Column::Kind.eq(kind))
        .order_by_asc(Column::RunAt)
        .limit(most)
        // Another worker passes them by (SQLite has one writer and needs no lock).
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let jobs = due.all(&**tx).await?;
    if !jobs.is_empty() {
        finish(tx, jobs.iter().map(|job| job.id)).await?;
    }
    Ok(jobs)
}

/// Whether there is a job whose time has come.
pub(super) async fn is_due(db: &Db, now: DateTime<Utc>) -> Result<bool, DbErr> {
    Ok(next_run(db).await?.is_some_and(|run_at| run_at <= now))
}

/// Claims up to `most` jobs whose time has come, so that no other worker takes them; none of the
/// kinds in `but`.
pub(super) async fn claim(
    db: &Db,
    now: DateTime<Utc>,
    most: u64,
    but: &[&str],
) -> Result<Vec<Model>, DbErr> {
    let tx = db.write().await?;
    tx.touches_only([]);
    let skip = if tx.engine() == Engine::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
    let others: String = (4..4 + but.len()).map(|place| format!(" AND kind <> ${place}")).collect();
    let sql = format!(
        "UPDATE jobs SET run_at = $1, attempts = attempts + 1, once = NULL WHERE id IN ( \
           SELECT id FROM jobs WHERE gave_up_at IS NULL AND run_at <= $2{others} \
           ORDER BY run_at LIMIT $3 {skip}) RETURNING *"
    );
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let values = [(now + LEASE).into(), now.into(), most.into()];
    let values = values.into_iter().chain(but.iter().map(|kind| (*kind).into()));
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
    let claimed = Entity::find().from_raw_sql(statement).all(&*tx).await?;
    tx.commit().await?;
    Ok(claimed)
}

/// When the next job wants to run.
pub(super) async fn next_run(db: &Db) -> Result<Option<DateTime<Utc>>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::RunAt)
        .filter(Column::GaveUpAt.is_null())
        .order_by_asc(Column::RunAt)
        .into_tuple()
        .one(db.read())
        .await
}

/// How many jobs wait, and how many were given up.
///
/// # Errors
/// When the database cannot answer.
pub async fn waiting(db: &Db) -> Result<(u64, u64), DbErr> {
    use sea_orm::PaginatorTrait;
    let all = Entity::find();
    let waiting = all.clone().filter(Column::GaveUpAt.is_null()).count(db.read()).await?;
    Ok((waiting, all.filter(Column::GaveUpAt.is_not_null()).count(db.read()).await?))
}

/// Removes jobs, in the transaction of what they did.
pub(super) async fn finish(tx: &Tx, ids: impl IntoIterator<Item = JobId>) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::Id.is_in(ids)).exec(&**tx).await.map(|_| ())
}

/// Puts a job that failed back for later, or gives it up.
pub(super) async fn put_back(
    db: &Db,
    job: Model,
    fault: String,
    hopeless: bool,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let attempts = job.attempts;
    let mut row = job.into_active_model();
    row.last_fault = Set(Some(fault));
    row.run_at = Set(now + pause(attempts));
    row.gave_up_at = Set((hopeless || attempts >= TRIES).then_some(now));
    let tx = db.write().await?;
    tx.touches_only([]);
    row.update(&*tx).await?;
    tx.commit().await
}

/// Longer each time, and never more than five minutes.
fn pause(attempts: i32) -> TimeDelta {
    let doublings = attempts.clamp(1, 7) - 1;
    TimeDelta::seconds((5 << doublings).min(300))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_grows_to_five_minutes() {
        let seconds: Vec<_> = (1..=9).map(|attempt| pause(attempt).num_seconds()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 300, 300, 300]);
    }
}
