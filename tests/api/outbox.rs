//! The outbox: no fact without its job, no job without its fact, and each job once.

use futures_util::future::join_all;
use omloop::app::App;
use omloop::db::Tx;
use omloop::id::ItemId;
use omloop::items::phase::{Details, MoveKind};
use omloop::items::{MoveRequest, make_move};
use omloop::jobs::{Handlers, Job, JobError, When, Worker, enqueue};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::on_both_engines;
use crate::support::*;

/// Writes its number into a table, so that a job done twice is seen.
#[derive(Serialize, Deserialize)]
struct Note {
    number: i32,
}

impl Job for Note {
    const KIND: &'static str = "note";
}

async fn note(app: App, job: Note) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.execute_unprepared(&format!("INSERT INTO noted VALUES ({})", job.number)).await?;
    Ok(tx)
}

/// Writes all numbers in one transaction.
async fn note_all(_: App, tx: Tx, jobs: Vec<Note>) -> Result<Tx, JobError> {
    for job in jobs {
        tx.execute_unprepared(&format!("INSERT INTO noted VALUES ({})", job.number)).await?;
    }
    Ok(tx)
}

async fn never_ends(app: App, _: Note) -> Result<Tx, JobError> {
    tokio::time::sleep(std::time::Duration::from_secs(3600)).await;
    Ok(app.db.write().await?)
}

async fn notes_wait(centre: &Centre, count: i32) {
    centre.sql("CREATE TABLE noted (number INTEGER)").await.expect("a table");
    let (app, now) = (centre.app(), centre.app().clock.now());
    let tx = app.db.write().await.expect("a transaction");
    for number in 0..count {
        enqueue(&tx, &Note { number }, When::soon(now), &app.chance).await.expect("it is added");
    }
    tx.commit().await.expect("it is kept");
}

fn worker(app: &App) -> Worker {
    Worker::new(app.clone(), Handlers::default().on(note))
}

on_both_engines!(a_move_and_its_job_are_kept_together_or_not_at_all, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    for commits in [false, true] {
        let (app, now) = (centre.app(), centre.app().clock.now());
        let request = MoveRequest {
            id: omloop::id::MoveId::new(now, &app.chance),
            item: ItemId(chair.id),
            kind: MoveKind::GiveAway,
            version: 1,
            details: Details::default(),
            handover: None,
            location: None,
            device_at: None,
        };
        let tx = app.db.write().await.expect("a transaction");
        let made = make_move(&tx, &centre.coordinator, request, now, &app.chance).await;
        made.expect("the move is made");
        if commits {
            tx.commit().await.expect("it is kept");
        } else {
            drop(tx);
        }
        let kept = i64::from(commits);
        assert_eq!(centre.rows("jobs").await, kept);
        assert_eq!(centre.rows("moves").await, 1 + kept);
    }
});

on_both_engines!(a_job_is_gone_with_the_transaction_of_what_it_did, async |centre: &Centre| {
    notes_wait(centre, 3).await;
    worker(centre.app()).round().await.expect("it works");
    assert_eq!((centre.rows("noted").await, centre.rows("jobs").await), (3, 0));
});

on_both_engines!(workers_of_two_processes_never_do_a_job_twice, async |centre: &Centre| {
    notes_wait(centre, 60).await;
    let twin = centre.server.twin().await;
    let workers: Vec<_> =
        [centre.app(), &twin.app, centre.app(), &twin.app].map(worker).into_iter().collect();
    let rounds =
        workers.iter().map(async |worker| while worker.round().await.expect("it works") > 0 {});
    join_all(rounds).await;
    assert_eq!(centre.rows("noted").await, 60);
    assert_eq!(centre.number("SELECT COUNT(DISTINCT number) FROM noted").await, 60);
    assert_eq!(centre.rows("jobs").await, 0);
});

on_both_engines!(a_job_whose_worker_died_is_taken_over_after_its_lease, async |centre: &Centre| {
    notes_wait(centre, 1).await;
    let dying = Worker::new(centre.app().clone(), Handlers::default().on(never_ends));
    let claimed = tokio::spawn(async move { dying.round().await });
    while centre.rows("jobs WHERE attempts = 0").await == 1 {
        tokio::task::yield_now().await;
    }
    claimed.abort();
    let other = worker(centre.app());
    centre.wait(TimeDelta::seconds(119));
    assert_eq!(other.round().await.expect("it works"), 0, "it may still be alive");
    centre.wait(TimeDelta::seconds(1));
    assert_eq!(other.round().await.expect("it works"), 1);
    assert_eq!((centre.rows("noted").await, centre.rows("jobs").await), (1, 0));
});

on_both_engines!(
    a_job_that_fails_comes_back_later_and_one_without_a_handler_never,
    async |centre: &Centre| {
        centre.server.may_leave_jobs();
        let (app, now) = (centre.app(), centre.app().clock.now());
        let tx = app.db.write().await.expect("a transaction");
        enqueue(&tx, &Note { number: 1 }, When::soon(now), &app.chance).await.expect("it is added");
        tx.commit().await.expect("it is kept");
        // There is no table to write into yet.
        assert_eq!(worker(app).round().await.expect("it works"), 1);
        assert_eq!(worker(app).round().await.expect("it works"), 0, "not at once");
        centre.sql("CREATE TABLE noted (number INTEGER)").await.expect("a table");
        centre.wait(TimeDelta::seconds(5));
        assert_eq!(worker(app).round().await.expect("it works"), 1);
        assert_eq!(centre.rows("noted").await, 1);

        let tx = app.db.write().await.expect("a transaction");
        enqueue(&tx, &Note { number: 2 }, When::soon(now), &app.chance).await.expect("it is added");
        tx.commit().await.expect("it is kept");
        Worker::new(app.clone(), Handlers::default()).round().await.expect("it works");
        centre.wait(TimeDelta::days(1));
        assert_eq!(worker(app).round().await.expect("it works"), 0);
        assert_eq!(omloop::jobs::waiting(&app.db).await, Ok((0, 1)));
    }
);

on_both_engines!(while_one_waits_a_second_of_its_kind_is_not_added, async |centre: &Centre| {
    let (app, now) = (centre.app(), centre.app().clock.now());
    centre.sql("CREATE TABLE noted (number INTEGER)").await.expect("a table");
    for number in 0..3 {
        let once = When { once: Some("noting".into()), ..When::soon(now) };
        let tx = app.db.write().await.expect("a transaction");
        enqueue(&tx, &Note { number }, once, &app.chance).await.expect("it is added");
        tx.commit().await.expect("it is kept");
    }
    assert_eq!(worker(app).round().await.expect("it works"), 1);
    assert_eq!(centre.rows("noted WHERE number = 0").await, 1, "the first one");
});

on_both_engines!(quick_jobs_beyond_a_round_wait_for_the_next_round, async |centre: &Centre| {
    notes_wait(centre, 100).await;
    let worker = Worker::new(centre.app().clone(), Handlers::default().on_many(note_all));
    assert_eq!(worker.round().await.expect("it works"), 64, "and none of them alone");
    assert_eq!(worker.round().await.expect("it works"), 36);
});

on_both_engines!(quick_jobs_that_fail_together_are_tried_one_by_one, async |centre: &Centre| {
    centre.server.may_leave_jobs();
    notes_wait(centre, 5).await;
    centre.sql("CREATE UNIQUE INDEX once ON noted (number)").await.expect("an index");
    centre.sql("INSERT INTO noted VALUES (2)").await.expect("it is in the way");
    let worker = Worker::new(centre.app().clone(), Handlers::default().on_many(note_all));
    worker.round().await.expect("it works");
    assert_eq!((centre.rows("noted").await, centre.rows("jobs").await), (5, 1));
    centre.sql("DELETE FROM noted WHERE number = 2").await.expect("it is out of the way");
    centre.wait(TimeDelta::seconds(5));
    assert_eq!(worker.round().await.expect("it works"), 1);
    assert_eq!((centre.rows("noted").await, centre.rows("jobs").await), (5, 0));
});

on_both_engines!(workers_of_two_processes_never_do_a_quick_job_twice, async |centre: &Centre| {
    notes_wait(centre, 200).await;
    let twin = centre.server.twin().await;
    let workers = [centre.app(), &twin.app, centre.app(), &twin.app]
        .map(|app| Worker::new(app.clone(), Handlers::default().on_many(note_all)));
    let rounds =
        workers.iter().map(async |worker| while worker.round().await.expect("it works") > 0 {});
    join_all(rounds).await;
    assert_eq!(centre.rows("noted").await, 200);
    assert_eq!(centre.number("SELECT COUNT(DISTINCT number) FROM noted").await, 200);
    assert_eq!(centre.rows("jobs").await, 0);
});
