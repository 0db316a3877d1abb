"""Kills the server in the middle of its work, again and again, and then looks what is left.

    kills.py sqlite|postgres [--kills N] [--sabotage]

Nothing acknowledged may be lost, nothing be there twice, nothing be half done. `--sabotage` throws
away at each kill what SQLite wrote last, as a power cut would if the database did not wait for the
disk: then this test must fail.
"""

import argparse
import random
import tempfile
import time
import uuid
from pathlib import Path

import check
from scanner import Scanner, Thing
from server import Caller, Server
from store import Postgres, Sqlite

SCANNERS = 8
THINGS_EACH = 3

# Seconds between a start and the next kill.
SHORTEST, LONGEST = 0.1, 0.6

# A server that needs longer than this to be ready is broken; the report says what it needed.
READY_WITHIN = 10

# The exit status that says so, unlike that of a test which did not run.
FAULTS_FOUND = 3


def take_in(caller: Caller, count: int) -> tuple[str, list[Thing]]:
    """Things of one handover; answers its identity too."""
    handover = uuid.uuid4()
    caller.call("POST", "/v1/handovers", {"channel": "counter"}, str(handover))
    categories = caller.call("GET", "/v1/categories?limit=100").body["items"]
    category = next(entry["id"] for entry in categories if not entry["needsTest"])
    body = {"handoverId": str(handover), "categoryId": category}
    things = [Thing(uuid.uuid4().hex) for _ in range(count)]
    for thing in things:
        answer = caller.call("POST", "/v1/items", body, str(uuid.UUID(thing.id)))
        assert answer.status == 201, answer.text
    return handover.hex, things


def follow(store: Sqlite | Postgres, handover: str) -> None:
    """Somebody who wants to hear of that handover, and has confirmed it."""
    identity = store.identity(uuid.uuid4().hex)
    moment = "2026-11-21T10:00:00+00:00"
    store.execute(
        "INSERT INTO followers (centre_id, id, handover_id, email, language, confirm_hash, "
        "stop_hash, created_at, confirmed_at) "
        f"SELECT id, {identity}, {store.identity(handover)}, '{check.FOLLOWER}', 'nl', "
        f"'-', '-', '{moment}', '{moment}' FROM centres"
    )


def kill_often(server: Server, kills: int, scanners: list[Scanner], between) -> list[float]:
    """Kills and starts the server while they scan; answers how long each start took."""
    chance, starts = random.Random(kills), []
    for _ in range(kills):
        time.sleep(chance.uniform(SHORTEST, LONGEST))
        server.kill()
        between()
        starts.append(server.start())
    for scanner in scanners:
        scanner.enough.set()
    for scanner in scanners:
        scanner.join(90)
    server.kill()
    return starts


def unseen(store: Sqlite | Postgres, things: list[Thing]) -> list[str]:
    """The sabotages that the check does not see."""
    blind = []
    for number, (name, sql) in enumerate(check.sabotages(store, things[0]).items()):
        spoilt = store.copy(f"spoilt{number}")
        spoilt.execute(*sql)
        if not check.faults(spoilt, things):
            blind.append(f"the check does not see that {name}")
    return blind


def test(engine: str, kills: int, sabotage: bool, data: Path) -> list[str]:
    """Runs the whole test and answers what is wrong."""
    store = Sqlite(data) if engine == "sqlite" else Postgres("kills")
    server = Server(data, store.address)
    server.start()
    desk = Caller(server.port)
    desk.sign_in("youssef")
    handover, things = take_in(desk, SCANNERS * THINGS_EACH)
    follow(store, handover)
    piles = [things[start::SCANNERS] for start in range(SCANNERS)]
    scanners = [Scanner(Caller(server.port, desk.cookie), pile) for pile in piles]
    for scanner in scanners:
        scanner.start()
    spoil = store.forget_what_was_written_last if sabotage else lambda: None
    starts = sorted(kill_often(server, kills, scanners, spoil))
    moves, resent = sum(len(t.moves) for t in things), sum(s.resent for s in scanners)
    print(f"{engine}: {kills} kills, {moves} acknowledged moves, {resent} of them sent again;")
    print(f"  ready after {starts[len(starts) // 2]:.2f} s (median), {starts[-1]:.2f} s at most")
    wrong = [fault for scanner in scanners for fault in scanner.faults]
    wrong += [f"not ready after {READY_WITHIN} s"] if starts[-1] > READY_WITHIN else []
    wrong += ["hardly anything was scanned"] if moves < kills * SCANNERS or not resent else []
    wrong += check.faults(store, things)
    return wrong or unseen(store, things)


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("engine", choices=["sqlite", "postgres"])
    arguments.add_argument("--kills", type=int, default=40)
    arguments.add_argument("--sabotage", action="store_true")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="omloop-kills-") as data:
        wrong = test(chosen.engine, chosen.kills, chosen.sabotage, Path(data))
    if wrong:
        print(f"  {len(wrong)} faults, such as:", *wrong[:5], sep="\n  ")
        raise SystemExit(FAULTS_FOUND)
    print("  nothing lost, nothing doubled, nothing half done; and the check sees what is spoilt")


if __name__ == "__main__":
    main()
