"""A volunteer who goes on scanning, whatever happens to the server."""

import threading
import time
import uuid
from dataclasses import dataclass, field

from server import Answer, Caller

# Round and round: making ready is news for the giver and goes through the outbox.
ROUND = ["clean", "make_ready"]

# Longer than any restart takes.
PATIENCE = 60


@dataclass
class Thing:
    """A thing, and the moves of it that the server acknowledged."""

    id: str
    version: int = 1
    moves: list[str] = field(default_factory=list)


class Scanner(threading.Thread):
    """Moves its things in turn. A request without an answer is sent again, with the same key."""

    def __init__(self, caller: Caller, things: list[Thing]):
        super().__init__(daemon=True)
        self.caller = caller
        self.things = things
        self.faults: list[str] = []
        self.resent = 0
        self.enough = threading.Event()
        self.last: tuple[Thing, str, dict, Answer] | None = None

    def run(self) -> None:
        while not self.enough.is_set() and not self.faults:
            for thing in self.things:
                self.move(thing)

    def move(self, thing: Thing) -> None:
        """One move, until it is answered."""
        key = uuid.uuid4().hex
        kind = ROUND[(thing.version - 1) % len(ROUND)]
        body = {"move": kind, "version": thing.version}
        answer = self.insist(thing, key, body)
        if answer.status != 201 or answer.body["version"] != thing.version + 1:
            self.faults.append(f"{kind} of {thing.id} was answered with {answer.text[:200]}")
            return
        thing.version += 1
        thing.moves.append(key)
        self.last = (thing, key, body, answer)

    def insist(self, thing: Thing, key: str, body: dict) -> Answer:
        """Sends a move until there is an answer; after an interruption, the one before as well."""
        path = f"/v1/items/{thing.id}/moves"
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return self.caller.call("POST", path, body, key)
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)
                self.repeat_last()

    def repeat_last(self) -> None:
        """What was acknowledged before must be answered in the same words."""
        if not self.last:
            return
        thing, key, body, before = self.last
        try:
            again = self.caller.call("POST", f"/v1/items/{thing.id}/moves", body, key)
        except OSError:
            return  # still down; it is tried again with the next try of the present move
        self.resent += 1
        if (again.status, again.text) != (before.status, before.text):
            self.faults.append(f"move {key} sent again was answered with {again.text[:200]}")
