"""What is done at a tablet, and what a tablet knows of the thing it is done with."""

import uuid
from dataclasses import dataclass, field
from typing import NamedTuple

# The moves that the devices make, and the step each leads to.
LEADS_TO = {
    "take_in": "received",
    "clean": "cleaning",
    "make_ready": "ready",
    "offer": "for_sale",
    "reprice": "for_sale",
    "sell": "sold",
}

# What can be done with a thing at a step; undoing is always possible once it was moved.
NEXT = {
    "received": ["clean", "make_ready"],
    "cleaning": ["make_ready"],
    "ready": ["clean", "offer"],
    "for_sale": ["reprice", "sell", "clean"],
    "sold": [],
}


class Standing(NamedTuple):
    """Where a thing stands, and at what price in euro cents."""

    step: str = ""
    price: int | None = None

    def after(self, kind: str, price: int | None) -> "Standing":
        """How it stands after a move that is no undoing."""
        kept = self.price if kind == "sell" else price
        return Standing(LEADS_TO[kind], kept)


@dataclass
class Known:
    """A thing as a device knows it, with all that was done and can be undone."""

    id: str
    version: int = 0
    label: str | None = None
    past: list[Standing] = field(default_factory=lambda: [Standing()])

    @property
    def standing(self) -> Standing:
        """How it stands now."""
        return self.past[-1]

    @property
    def can_undo(self) -> bool:
        """Whether it was moved since it came in, or was last looked at."""
        return len(self.past) > 2

    def make(self, kind: str, price: int | None) -> None:
        """Makes a move with it. The last one is undone by going back to how it stood before."""
        if kind == "undo":
            self.past.pop()
        else:
            self.past.append(self.standing.after(kind, price))
        self.version += 1


@dataclass(eq=False)
class Act:
    """Something done at a device, until the server has decided on it."""

    id: str
    kind: str
    thing: Known
    version: int = 0
    price: int | None = None
    needs: "Act | None" = None

    def renew(self) -> None:
        """Takes another identity: to the server it is another act then."""
        self.id = uuid.uuid4().hex
        if self.kind == "take_in":
            self.thing.id = self.id
