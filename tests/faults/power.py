"""Cuts the power of the machine, again and again, and then looks what is left on its disk.

    power.py sqlite|postgres [--cuts N] [--sabotage]

Server, database and file system stop at once, and go on with what the disk holds: what the kernel
had not written yet is gone. Nothing acknowledged may be. With `--sabotage` the disk says that all
is written when it is not: then this test must fail. Mounting needs root.
"""

from pathlib import Path

from cluster import Cluster
from crew import Crew
from disk import Disk
from outcome import begin, slow
from server import Server
from store import Postgres, Sqlite


class Machine:
    """A server and its database, all of whose files are on one disk."""

    def __init__(self, engine: str, folder: Path, lies: bool):
        self.disk = Disk(folder, lies)
        data = self.disk.path / "omloop"
        data.mkdir()
        self.cluster = Cluster(self.disk.path / "postgres") if engine == "postgres" else None
        if self.cluster:
            self.cluster.start()
        self.store = Postgres("power", self.cluster.address) if self.cluster else Sqlite(data)
        self.server = Server(data, self.store.address)
        self.server.start()

    def stop(self) -> None:
        """Ends all processes without a warning."""
        self.server.kill()
        if self.cluster:
            self.cluster.kill()

    def cut(self) -> float:
        """Cuts the power; answers how long the server needed once its database was back."""
        self.stop()
        self.disk.cut()
        if self.cluster:
            self.cluster.start()
        return self.server.start()


def test(engine: str, cuts: int, guard_off: bool, folder: Path) -> list[str]:
    """Runs the whole test and answers what is wrong."""
    machine = Machine(engine, folder, lies=guard_off)
    try:
        return suffer(machine, engine, cuts)
    finally:
        machine.stop()
        machine.disk.unmount()


def suffer(machine: Machine, engine: str, cuts: int) -> list[str]:
    """Lets a crew work while the power is cut, and answers what is wrong after that."""
    crew = Crew(machine.server, machine.store)
    machine.disk.settle()
    print(f"{engine}: {cuts} power cuts")
    starts = crew.suffer(cuts, machine.cut)
    machine.server.kill()
    noticed = crew.faults(cuts) + slow(starts)
    return crew.missed(machine.store) + noticed or crew.unseen(machine.store)


if __name__ == "__main__":
    begin("cuts", 20, test)
