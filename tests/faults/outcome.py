"""How a test of bad luck is asked for, and how it says what it found."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

# The exit status that says so, unlike that of a test which did not run.
FAULTS_FOUND = 3

# Seconds. A server that needs longer than this after a kill keeps people waiting.
READY_WITHIN = 2


class Broken(Exception):
    """What worked before does not any more: a fault that was found, not a test that did not run."""


def begin(amount: str, default: int, test: Callable[[str, int, bool, Path], list[str]]) -> None:
    """Runs `test(engine, amount, guard_off, folder)`, which answers what is wrong, and ends."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("engine", choices=["sqlite", "postgres"])
    arguments.add_argument(f"--{amount}", type=int, default=default)
    arguments.add_argument("--sabotage", action="store_true")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix=f"omloop-{amount}-") as folder:
        try:
            wrong = test(chosen.engine, getattr(chosen, amount), chosen.sabotage, Path(folder))
        except Broken as fault:
            wrong = [str(fault)]
    if wrong:
        print(f"  {len(wrong)} faults, such as:", *wrong[:5], sep="\n  ")
        raise SystemExit(FAULTS_FOUND)
    print("  nothing lost, nothing doubled, nothing half done; and the check sees what is spoilt")


def slow(starts: list[float]) -> list[str]:
    """Says how soon the server was ready each time; answers what is wrong with that."""
    starts = sorted(starts)
    print(f"  ready after {starts[len(starts) // 2]:.2f} s (median), {starts[-1]:.2f} s at most")
    return [f"not ready after {READY_WITHIN} s"] if starts[-1] > READY_WITHIN else []
