//! Undoing: a move back that stays in the history.

use std::collections::HashSet;

use super::entity::moved;
use super::move_kind::MoveKind;
use super::phase::{Refusal, Standing};
use crate::id::MoveId;

/// The moves among these that were undone later.
pub fn undone(moves: &[moved::Model]) -> HashSet<MoveId> {
    moves.iter().filter_map(|row| row.undoes).collect()
}

/// The moves that still count, in their order.
pub fn standing_moves(moves: &[moved::Model]) -> impl Iterator<Item = &moved::Model> {
    let undone = undone(moves);
    moves.iter().filter(move |row| row.kind != MoveKind::Undo && !undone.contains(&row.id))
}

/// The move that an undo would take back now, and how the thing stood before it.
///
/// # Errors
/// `NothingToUndo` when only coming in is left: that a thing came in cannot be made unhappened.
pub fn last_undoable(moves: &[moved::Model]) -> Result<(&moved::Model, Standing), Refusal> {
    let last = standing_moves(moves)
        .last()
        .filter(|row| !matches!(row.kind, MoveKind::TakeIn | MoveKind::HandInAgain));
    let last = last.ok_or(Refusal::NothingToUndo)?;
    Ok((last, last.before.ok_or(Refusal::NothingToUndo)?))
}
