"""A simple picture of the centre: every acknowledged act done once, no refused one at all."""

import threading

from act import Act, Known, Standing
from scanner import Thing


class Model:
    """What the server said of the acts of all devices."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.done: dict[str, dict[int, Act]] = {}
        self.handovers: set[str] = set()
        self.labels: dict[str, str] = {}
        self.refused: list[tuple[Act, str]] = []
        self.faults: list[str] = []
        self.told = 0

    def accept(self, act: Act) -> None:
        """Nobody else may have been told the same of that version of the thing."""
        with self.lock:
            self.told += 1
            if act.kind == "handover":
                self.handovers.add(act.id)
                return
            if act.kind == "take_in" and act.thing.label:
                self.win(self.labels, act.thing.label, act.thing.id)
            self.win(self.done.setdefault(act.thing.id, {}), act.version, act)

    def win(self, prizes: dict, prize: object, winner: object) -> None:
        """There is one winner of each version and of each label."""
        if prize in prizes:
            self.faults.append(f"{prize} was won by {prizes[prize]} and by {winner}")
        prizes[prize] = winner

    def refuse(self, act: Act, code: str) -> None:
        """It must not happen, and there must be a reason."""
        with self.lock:
            self.told += 1
            self.refused.append((act, code))

    def unfair(self) -> list[str]:
        """What was refused though nobody else had been first."""
        wrong = []
        for act, code in self.refused:
            reasons = {
                "moved_meanwhile": act.version in self.done.get(act.thing.id, {}),
                "label_taken": self.labels.get(act.thing.label, act.thing.id) != act.thing.id,
            }
            if not reasons.get(code):
                wrong.append(f"{act.kind} of {act.thing.id} was refused with {code}")
        return wrong

    def things(self) -> dict[str, tuple[Thing, Standing]]:
        """Every thing with its moves and how it stands in the end."""
        return {id: self.walk(id, acts) for id, acts in self.done.items()}

    def walk(self, id: str, acts: dict[int, Act]) -> tuple[Thing, Standing]:
        """Makes the moves of a thing one after the other."""
        known = Known(id)
        walked = [acts[version] for version in sorted(acts)]
        for act in walked:
            known.make(act.kind, act.price)
        return Thing(id, known.version, [act.id for act in walked[1:]]), known.standing
