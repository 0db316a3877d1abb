"""Ways to spoil a database, each of which a check must see."""

from collections.abc import Callable

from check import Store
from scanner import Thing


def of_moves(store: Store, thing: Thing) -> dict[str, tuple[str, ...]]:
    """Spoil the log of a thing that was moved."""
    item = store.identity(thing.id)
    last, version = store.identity(thing.moves[-1]), thing.version
    columns = "centre_id, item_id, handover_id, kind, from_step, to_step, before, staff_id, at"
    other = store.identity("0" * 31 + "1")
    return {
        "an acknowledged move never happened": (
            *store.unguard,
            f"UPDATE items SET version = version - 1, "
            f"step = (SELECT from_step FROM moves WHERE id = {last}) WHERE id = {item}",
            f"DELETE FROM moves WHERE id = {last}",
        ),
        "a move was made twice": (
            f"INSERT INTO moves (id, version, {columns}) "
            f"SELECT {other}, {version + 1}, {columns} FROM moves WHERE id = {last}",
            f"UPDATE items SET version = version + 1 WHERE id = {item}",
        ),
        "a thing moved without its log": (
            f"UPDATE items SET version = version + 1 WHERE id = {item}",
        ),
    }


def of_news_and_photos(store: Store, thing: Thing, photo: str) -> dict[str, tuple[str, ...]]:
    """Spoil what follows from the moves of a scanner, and what the photographer kept."""
    ready = store.identity(next(m for i, m in enumerate(thing.moves) if i % 2 == 1))
    return {
        "a job got lost": (f"DELETE FROM news WHERE move_id = {ready}",),
        "a photo got lost": (f"DELETE FROM photos WHERE id = {store.identity(photo)}",),
    }


def unseen(
    store: Store, ways: dict[str, tuple[str, ...]], look: Callable[[Store], list[str]]
) -> list[str]:
    """The ways to spoil the database after which `look` finds no fault."""
    blind = []
    for number, (name, sql) in enumerate(ways.items()):
        spoilt = store.copy(f"spoilt{number}")
        spoilt.execute(*sql)
        if not look(spoilt):
            blind.append(f"the check does not see that {name}")
    return blind
