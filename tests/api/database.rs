//! The tables, and the settings without which acknowledged work could be lost.

use omloop::db::{self, Target};
use tempfile::TempDir;

use crate::on_both_engines;
use crate::support::*;

/// Everything that a database says of its tables.
async fn tables(centre: &Centre) -> Vec<String> {
    let sql = match centre.app().db.engine() {
        db::Engine::Sqlite => "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name",
        db::Engine::Postgres => {
            "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable \
             FROM information_schema.columns WHERE table_schema = current_schema() \
             UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() \
             ORDER BY 1"
        }
    };
    centre.texts(sql).await
}

on_both_engines!(bringing_the_tables_up_to_date_twice_changes_nothing, async |centre: &Centre| {
    let (before, people) = (tables(centre).await, centre.rows("staff").await);
    assert!(before.len() > 20, "{before:?}");
    centre.app().db.migrate().await.expect("there is nothing to do");
    assert_eq!(tables(centre).await, before);
    assert_eq!(centre.rows("staff").await, people);
});

on_both_engines!(a_database_as_we_open_it_passes_its_own_check, async |centre: &Centre| {
    assert_eq!(db::self_check(&centre.app().db).await, Ok(()));
});

on_both_engines!(every_key_of_a_centre_begins_with_the_centre, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let there = centre.neighbour().await;
    // Behind the server's back as well: a thing cannot point at another centre's category.
    let (mine, theirs) = (centre.chair, there.chair);
    let sql = match centre.app().db.engine() {
        db::Engine::Sqlite => format!("UPDATE items SET category_id = x'{}'", theirs.simple()),
        db::Engine::Postgres => format!("UPDATE items SET category_id = '{theirs}'"),
    };
    centre.sql(&sql).await.expect_err("a reference stays within its centre");
    assert_eq!(boss.look_at(&chair).await.json["category"]["id"], mine.to_string());
});

#[test]
fn sqlite_without_its_safe_settings_is_refused() {
    run(async {
        for (setting, named) in [
            ("PRAGMA foreign_keys = OFF", "foreign_keys"),
            ("PRAGMA synchronous = NORMAL", "synchronous"),
            ("PRAGMA journal_mode = DELETE", "journal_mode"),
        ] {
            let folder = TempDir::new().expect("a folder");
            let target = Target::File(folder.path().join("omloop.sqlite"));
            let db = db::connect(&target, 1).await.expect("it opens");
            assert_eq!(db::self_check(&db).await, Ok(()));
            // A reader that is there would keep the journal as it is.
            db.read().clone().close().await.expect("it closes");
            sea_orm::ConnectionTrait::execute_unprepared(db.writer(), setting)
                .await
                .expect(setting);
            let refused = db::self_check(&db).await.expect_err(setting);
            assert!(refused.contains(named), "{refused}");
        }
    });
}
