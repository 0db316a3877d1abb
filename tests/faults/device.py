"""A tablet, and somebody who works at it: takes things in, moves them, undoes moves."""

import random
import threading
import uuid
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from act import NEXT, Act, Known, Standing
from model import Model
from outbox import HANDS, Outbox
from server import Caller

# What happens between two deliveries: so many new things, at most so many moves of each, and so
# many looks at things that other tablets work on too.
TAKEN_IN, MOVES, LOOKS = 5, 6, 3

# This part of the things gets a label from the printer instead of a blank one; so often a blank one
# is taken that another tablet has before it as well; so often a move is undone.
PRINTED, GRABBED, UNDONE = 0.2, 0.05, 0.15

# Euro cents.
DEAREST = 9999


@dataclass
class Stock:
    """What all tablets share: a category, the roll of blank labels, and what lies between them."""

    category: str
    labels: deque[str]
    things: list[str]


class Device(threading.Thread):
    """Works until `acts` of its acts were decided."""

    def __init__(self, number: int, caller: Caller, stock: Stock, model: Model, acts: int):
        super().__init__(daemon=True)
        self.chance = random.Random(number)
        self.eyes = caller.twin()
        self.stock, self.acts = stock, acts
        self.outbox = Outbox(caller, stock.category, model)

    def run(self) -> None:
        with ThreadPoolExecutor(HANDS) as hands:
            while self.outbox.decided < self.acts:
                self.work()
                self.outbox.drain(hands)

    def work(self) -> None:
        """A handover with its things, worked on at once, and moves of what others have too."""
        id = uuid.uuid4().hex
        handover = Act(id, "handover", Known(id))
        self.outbox.acts.append(handover)
        for _ in range(TAKEN_IN):
            thing = Known(uuid.uuid4().hex, label=self.blank())
            self.put(thing, "take_in", handover)
            for _ in range(self.chance.randint(0, MOVES)):
                self.move(thing)
        for id in self.chance.sample(self.stock.things, LOOKS):
            self.look(id)

    def blank(self) -> str | None:
        """A label from the roll; now and then one that is in other hands too."""
        if self.chance.random() < PRINTED:
            return None
        if self.chance.random() < GRABBED:
            return self.stock.labels[0]
        return self.stock.labels.popleft()

    def put(self, thing: Known, kind: str, needs: Act | None = None) -> None:
        """Puts an act into the outbox, and shows it as done."""
        price = self.chance.randint(1, DEAREST) if kind in ("offer", "reprice") else None
        id = thing.id if kind == "take_in" else uuid.uuid4().hex
        self.outbox.acts.append(Act(id, kind, thing, thing.version, price, needs))
        thing.make(kind, price)

    def move(self, thing: Known) -> None:
        """A move that the rules allow, or one back; that a thing came in cannot be undone."""
        kinds = NEXT[thing.standing.step]
        undo = not kinds or self.chance.random() < UNDONE
        if undo and thing.can_undo:
            self.put(thing, "undo")
        elif kinds:
            self.put(thing, self.chance.choice(kinds))

    def look(self, id: str) -> None:
        """Looks at a thing that others work on, and makes moves that fit what it saw."""
        try:
            seen = self.eyes.call("GET", f"/v1/items/{id}").body
        except OSError:
            return  # without a network nobody knows how it stands
        thing = Known(id, seen["version"])
        thing.past.append(Standing(seen["step"], seen.get("priceCents")))
        if seen["step"] == "sold":
            self.put(thing, "undo")
        else:
            self.move(thing)
            self.move(thing)
