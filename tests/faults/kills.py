"""Kills the server in the middle of its work, again and again, and then looks what is left.

    kills.py sqlite|postgres [--kills N] [--sabotage]

Nothing acknowledged may be lost, nothing be there twice, nothing be half done. `--sabotage` throws
away at each kill what SQLite wrote last: then this test must fail.
"""

import time
from pathlib import Path

from crew import Crew
from outcome import begin, slow
from server import Server
from store import Postgres, Sqlite

# With the guard off, so many seconds of work are lost at each kill.
FORGOTTEN = 0.1


def test(engine: str, kills: int, guard_off: bool, data: Path) -> list[str]:
    """Runs the whole test and answers what is wrong."""
    store = Sqlite(data) if engine == "sqlite" else Postgres("kills")
    server = Server(data, store.address)
    server.start()
    crew = Crew(server, store)

    def stop() -> float:
        if guard_off:
            store.remember()
            time.sleep(FORGOTTEN)
        server.kill()
        if guard_off:
            store.fall_back()
        return server.start()

    print(f"{engine}: {kills} kills")
    starts = crew.suffer(kills, stop)
    server.kill()
    noticed = crew.faults(kills) + slow(starts)
    return crew.missed(store) + noticed or crew.unseen(store)


if __name__ == "__main__":
    begin("kills", 40, test)
