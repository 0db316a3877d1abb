//! The log of moves is only ever added to: the database itself sees to that.

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(no_statement_changes_or_shortens_the_log, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    desk.take_lot_in(centre.chair, json!({ "weightGrams": 1000 })).await;
    for sql in [
        "UPDATE lot_moves SET grams_after = 1",
        "DELETE FROM lot_moves WHERE version = 1",
        "UPDATE moves SET kind = 'sell'",
        "UPDATE moves SET reason = NULL WHERE version = 1",
        "DELETE FROM moves",
        "DELETE FROM moves WHERE version = 1",
    ] {
        let refused = centre.sql(sql).await.expect_err(sql).to_string();
        assert!(refused.contains("append-only"), "{sql}: {refused}");
    }
    assert_eq!(centre.number("SELECT COUNT(*) FROM moves WHERE kind = 'take_in'").await, 1);
});

on_both_engines!(a_thing_with_a_history_cannot_be_removed, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    centre.sql("DELETE FROM labels").await.expect("nothing holds on to a label");
    centre.sql("DELETE FROM items").await.expect_err("its moves hold on to it");
});

on_both_engines!(a_version_of_a_thing_has_one_move, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    desk.moves(&chair, "clean", json!({})).await;
    // The same row under another identity, as a second writer that forgot to look would add it.
    let columns = "item_id, version, handover_id, kind, to_step, staff_id, at";
    let second = format!(
        "INSERT INTO moves (centre_id, id, {columns}) SELECT centre_id, handover_id, {columns} \
         FROM moves WHERE version = 2"
    );
    let refused = centre.sql(&second).await.expect_err("the key of the log").to_string();
    assert!(refused.to_lowercase().contains("unique"), "{refused}");
});
