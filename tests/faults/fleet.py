"""Twenty tablets on a bad network, and a server that is killed now and then.

    fleet.py sqlite|postgres [--acts N] [--sabotage]

A part of what they send is cut, doubled or reordered on its way. In the end the database must be
as a simple model says: every acknowledged act once, every refused one not at all. `--sabotage` lets
the tablets send with a fresh key after a cut: then this test must find what is there twice.
"""

import time
import uuid
from collections import Counter
from pathlib import Path

import check
import sabotage
from act import Act, Known
from crew import take_in, untested
from device import Device, Stock
from model import Model
from outcome import begin, slow
from proxy import WAYS, Proxy
from server import Caller, Server
from store import Postgres, Sqlite
from tablets import blank_labels, tablets

DEVICES = 20
KILLS = 5

# Things that lie between the tablets; so few that two often take the same one.
SHARED = 12


class Fleet:
    """The tablets, the network between them and the server, and what must come of it all."""

    def __init__(self, server: Server, store: check.Store, acts: int, fresh_keys: bool):
        boss = Caller(server.port)
        boss.sign_in("anneke")
        self.before = {table: check.identities(store, table) for table in ("items", "handovers")}
        self.model, self.proxy = Model(), Proxy(server.port)
        labels = blank_labels(boss, store, acts)
        stock = Stock(untested(boss), labels, self.lie_between(boss))
        self.devices = [
            Device(number, Caller(self.proxy.port, cookie), stock, self.model, acts // DEVICES)
            for number, cookie in enumerate(tablets(server, boss, DEVICES))
        ]
        for device in self.devices:
            device.outbox.fresh_keys = fresh_keys

    def lie_between(self, boss: Caller) -> list[str]:
        """Things that were taken in before the bad luck begins."""
        handover = uuid.uuid4()
        boss.call("POST", "/v1/handovers", {"channel": "counter"}, str(handover))
        things = [thing.id for thing in take_in(boss, str(handover), SHARED)]
        self.model.accept(Act(handover.hex, "handover", Known(handover.hex)))
        for id in things:
            self.model.accept(Act(id, "take_in", Known(id)))
        return things

    def work(self, server: Server, acts: int) -> list[float]:
        """Everybody works, and the server is killed; answers how long each start took."""
        starts = []
        for device in self.devices:
            device.start()
        for kill in range(KILLS):
            while self.model.told < acts * (kill + 1) // (KILLS + 1) and self.at_work():
                time.sleep(0.01)
            server.kill()
            starts.append(server.start())
        for device in self.devices:
            device.join()
        self.proxy.close()
        return starts

    def at_work(self) -> bool:
        """Whether anybody still is."""
        return any(device.is_alive() for device in self.devices)

    def report(self, seconds: float) -> list[str]:
        """Says what happened; answers what should have, and did not."""
        unanswered = sum(device.outbox.unanswered for device in self.devices)
        codes = Counter(code for _, code in self.model.refused)
        met = Counter(self.proxy.met)
        print(f"  {self.model.told} acts decided, {self.model.told / seconds:.0f} a second;")
        print(f"  {unanswered} more requests had no answer and were sent again")
        print("  refused:", ", ".join(f"{count} {code}" for code, count in sorted(codes.items())))
        print("  bad luck:", ", ".join(f"{count} {way}" for way, count in sorted(met.items())))
        missing = {"moved_meanwhile", "label_taken"} - set(codes)
        missing |= {way.__name__ for way in WAYS} - set(met)
        left = [device for device in self.devices if device.outbox.acts]
        wrong = [f"an outbox still holds {len(device.outbox.acts)} acts" for device in left]
        return wrong + [f"there was no {what}" for what in missing]

    def faults(self, store: check.Store) -> list[str]:
        """What is otherwise in the database than the model says, and what was unfair."""
        things = self.model.things()
        expected = {"items": set(things), "handovers": self.model.handovers}
        wrong = []
        for table, known in expected.items():
            wrong += check.others(store, table, self.before[table] | known)
        wrong += check.faults(store, [thing for thing, _ in things.values()])
        wrong += check.standings(store, {id: standing for id, (_, standing) in things.items()})
        wrong += check.labels(store, self.model.labels)
        return wrong + self.proxy.faults + self.model.faults + self.model.unfair()


def test(engine: str, acts: int, guard_off: bool, data: Path) -> list[str]:
    """Runs the whole test and answers what is wrong."""
    store = Sqlite(data) if engine == "sqlite" else Postgres("fleet")
    server = Server(data, store.address)
    server.start()
    fleet = Fleet(server, store, acts, guard_off)
    print(f"{engine}: {DEVICES} tablets, {KILLS} kills")
    begun = time.monotonic()
    starts = fleet.work(server, acts)
    dull = fleet.report(time.monotonic() - begun)
    server.kill()
    wrong = fleet.faults(store)
    if guard_off:
        return [fault for fault in wrong if fault.startswith(check.DOUBLED)]
    wrong += dull + slow(starts)
    moved = next(thing for thing, _ in fleet.model.things().values() if thing.moves)
    return wrong or sabotage.unseen(store, sabotage.of_moves(store, moved), fleet.faults)


if __name__ == "__main__":
    begin("acts", 10_000, test)
