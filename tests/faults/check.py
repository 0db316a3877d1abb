"""What the database must hold after it all: every acknowledged move once, nothing half done."""

import uuid
from pathlib import Path

from scanner import Thing
from store import Postgres, Sqlite

Store = Sqlite | Postgres

# How a fault begins that tells of something done twice, or by nobody.
DOUBLED = "nobody made"

# The marker at the end of a JPEG file; a photo has a large one and a small one.
END_OF_JPEG = b"\xff\xd9"

# Whom the news is for.
FOLLOWER = "kill-test@example.org"


def faults(store: Store, things: list[Thing]) -> list[str]:
    """What is wrong; nothing when all is well."""
    moves = log(store)
    wrong = []
    for thing in things:
        # Taking in is the first move, and has the thing's own identity.
        expected = [thing.id, *thing.moves]
        found = [move for move, *_ in moves.get(thing.id, [])]
        wrong += [f"move {move} is lost" for move in expected if move not in found]
        wrong += [f"{DOUBLED} move {move}" for move in found if move not in expected]
        if sorted(found) == sorted(expected) and found != expected:
            wrong.append(f"the moves of {thing.id} are not in order")
    return wrong + half_done(store, moves) + without_news(store)


def log(store: Store) -> dict[str, list[tuple[str, ...]]]:
    """Of each thing its moves in order: identity, version, step."""
    columns = f"{store.text('item_id')}, {store.text('id')}, version, to_step"
    moves: dict[str, list[tuple[str, ...]]] = {}
    for item, *move in store.rows(f"SELECT {columns} FROM moves ORDER BY item_id, version"):
        moves.setdefault(item, []).append(tuple(move))
    return moves


def half_done(store: Store, moves: dict[str, list[tuple[str, ...]]]) -> list[str]:
    """Things that stand otherwise than their last move says, or have a gap in their log."""
    wrong = []
    items = store.rows(f"SELECT {store.text('id')}, version, step FROM items")
    for item, version, step in items:
        versions = [int(move[1]) for move in moves.get(item, [])]
        if versions != list(range(1, int(version) + 1)):
            wrong.append(f"{item} is at version {version}, its log at {versions[-1:]}")
        elif moves[item][-1][2] != step:
            wrong.append(f"{item} stands at {step}, its log says {moves[item][-1][2]}")
    return wrong


def without_news(store: Store) -> list[str]:
    """Moves that the follower is not told of exactly once, by a waiting job or by noted news."""
    followed = f"SELECT handover_id FROM followers WHERE email = '{FOLLOWER}'"
    ready = f"""SELECT {store.text('id')} FROM moves
                WHERE to_step = 'ready' AND handover_id IN ({followed})"""
    noted = [move for (move,) in store.rows(f"SELECT {store.text('move_id')} FROM news")]
    waiting = store.rows("SELECT payload FROM jobs WHERE kind = 'item_moved'")
    waiting = "".join(payload.replace("-", "") for (payload,) in waiting)
    told = {move: noted.count(move) + waiting.count(move) for (move,) in store.rows(ready)}
    wrong = ((move, times) for move, times in told.items() if times != 1)
    return [f"the news of {move} is there {times} times" for move, times in wrong]


def identities(store: Store, table: str) -> set[str]:
    """Of all rows."""
    return {id for (id,) in store.rows(f"SELECT {store.text('id')} FROM {table}")}


def others(store: Store, table: str, expected: set[str]) -> list[str]:
    """Rows that are too few or too many."""
    found = identities(store, table)
    wrong = [f"{id} of {table} is lost" for id in expected - found]
    return wrong + [f"{DOUBLED} {id} of {table}" for id in found - expected]


def standings(store: Store, expected: dict[str, tuple[str, int | None]]) -> list[str]:
    """Things that stand elsewhere, or at another price, than the model says."""
    items = store.rows(f"SELECT {store.text('id')}, step, coalesce(price_cents, -1) FROM items")
    found = {id: (step, price) for id, step, price in items}
    wrong = []
    for id, (step, price) in expected.items():
        stands = step, str(-1 if price is None else price)
        if found.get(id) != stands:
            wrong.append(f"{id} stands at {found.get(id)}, the model says {stands}")
    return wrong


def labels(store: Store, expected: dict[str, str]) -> list[str]:
    """Labels that are on another thing than whoever put them there was told."""
    worn = store.rows(f"SELECT code, {store.text('item_id')} FROM labels WHERE item_id IS NOT NULL")
    found = dict(worn)
    wrong = (code for code, item in expected.items() if found.get(code) != item)
    return [f"label {code} is on {found.get(code)}" for code in wrong]


def photos(store: Store, folder: Path, kept: list[str]) -> list[str]:
    """Photos that are gone, or that the database knows and the folder has not whole."""
    known = identities(store, "photos")
    wrong = [f"photo {id} is lost" for id in kept if id not in known]
    for id in known:
        files = [file.read_bytes() for file in folder.glob(f"*/{uuid.UUID(id)}/*.jpg")]
        if [file[-2:] for file in files] != [END_OF_JPEG] * 2:
            wrong.append(f"the files of photo {id} are not there")
    return wrong
