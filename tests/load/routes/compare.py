"""Plans the same instances with Omloop's planner and with PyVRP, in the same processor time.

Both have one thread, and run one after the other, so that neither disturbs the other.
"""

import argparse
import json
import math
import subprocess
import sys
import time
from pathlib import Path

import numpy
import pyvrp
from instances import read

ROOT = Path(__file__).resolve().parents[3]
HEAD = """\
| instance | stops | best known | ours | left out | PyVRP | left out | ours / PyVRP | gap % |
|---|---|---|---|---|---|---|---|---|"""
BENCH = ROOT / "target/release/examples/bench"


class ProcessorTime:
    """Stops PyVRP after seconds of processor time, as a busy machine would cheat it of wall time."""

    def __init__(self, seconds: float) -> None:
        self.end = time.process_time() + seconds

    def __call__(self, _best_cost: object = None) -> bool:
        return time.process_time() >= self.end

    def fraction_remaining(self) -> None:
        return None


def problem(day: dict) -> pyvrp.ProblemData:
    """An instance as PyVRP wants it. Only the depot where vans unload between trips takes time."""
    seconds = numpy.array(day["dur"], dtype=numpy.int64)
    locations = [pyvrp.Location(0, 0) for _ in seconds]
    clients = [
        pyvrp.Client(
            location=index + 1,
            pickup=client["demand"],
            service_duration=client["service"],
            tw_early=client["tw"][0],
            tw_late=client["tw"][1],
            prize=client["prize"] or 0,
            required=client["prize"] is None,
        )
        for index, client in enumerate(day["clients"])
    ]
    fleet = day["fleet"]
    depots = [pyvrp.Depot(0)]
    depots += [pyvrp.Depot(0, service_duration=kind["reload_service"]) for kind in fleet]
    vans = [
        pyvrp.VehicleType(
            num_available=kind["n"],
            capacity=kind["cap"],
            tw_early=kind["start"],
            tw_late=kind["end"],
            reload_depots=[index + 1] if kind["reloads"] else [],
            max_reloads=kind["reloads"],
        )
        for index, kind in enumerate(fleet)
    ]
    return pyvrp.ProblemData(locations, clients, depots, vans, [seconds], [seconds])


def oracle(day: dict, seconds: float, seed: int) -> tuple[float, int]:
    """Cost and stops left out of PyVRP's plan; the cost is infinite if it found none."""
    data = problem(day)
    result = pyvrp.solve(data, ProcessorTime(seconds), seed=seed, collect_stats=False)
    if not result.is_feasible():
        return math.inf, 0
    return result.cost(), data.num_clients - result.best.num_clients()


def ours(path: Path, seconds: float, seed: int) -> tuple[float, int]:
    """Cost and stops left out of our plan; the checker has passed it."""
    command = [str(BENCH), str(path), str(seconds), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    return told["cost"], told["left_out"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", help="instances; without it, days of its own making")
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--ours", action="store_true", help="without PyVRP")
    given = parser.parse_args()
    folder = Path(given.folder) if given.folder else ROOT / "target/route-days"
    if not given.folder:
        subprocess.run([str(BENCH), "--days", str(folder)], check=True)
    print(HEAD, flush=True)
    gaps, ratios = [], []
    for path in sorted(folder.iterdir()):
        day = read(path)
        if day is None:
            continue
        for seed in range(1, given.seeds + 1):
            cost, left_out = ours(path, given.seconds, seed)
            other, other_out = (math.nan, 0) if given.ours else oracle(day, given.seconds, seed)
            gap = 100 * (cost / day["bks"] - 1) if day["bks"] else math.nan
            gaps.append(gap)
            ratios.append(cost / other)
            row = (path.stem, len(day["clients"]), day["bks"] or "", cost, left_out, other)
            told = " | ".join(map(str, row))
            print(f"| {told} | {other_out} | {cost / other:.3f} | {gap:.2f} |", flush=True)
    known = [gap for gap in gaps if not math.isnan(gap)]
    finite = [ratio for ratio in ratios if 0 < ratio < math.inf]
    if known:
        print(f"\nmean gap to the best known: {sum(known) / len(known):.3f} %")
    if finite:
        mean = math.exp(sum(map(math.log, finite)) / len(finite))
        print(f"mean ratio ours / PyVRP: {mean:.4f}")


if __name__ == "__main__":
    sys.exit(main())
