"""The outbox of a tablet: what was done waits there, and is sent until the server has decided."""

import threading
import time
import uuid
from collections import deque
from concurrent.futures import ThreadPoolExecutor

from act import Act
from model import Model
from server import Answer, Caller

# As pwa/src/lib/outbox/sender.ts has it: so many requests are under way at once.
HANDS = 6

# Seconds until a tablet that found no network tries again; the screens are more patient.
PAUSE = 0.05


class Outbox:
    """Acts in the order in which they were done. Those of one thing are sent in that order."""

    # Whether the guard is off: a request without an answer gets another key.
    fresh_keys = False

    def __init__(self, caller: Caller, category: str, model: Model):
        self.lines = [caller.twin() for _ in range(HANDS)]
        self.category, self.model = category, model
        self.acts: list[Act] = []
        self.lock = threading.Lock()
        self.online = True
        self.decided = self.unanswered = 0

    def drain(self, hands: ThreadPoolExecutor) -> None:
        """Sends until everything was decided."""
        while self.acts:
            runs, self.online = deque(self.runs()), True
            for hand in [hands.submit(self.send_some, line, runs) for line in self.lines]:
                hand.result()
            if not self.online:
                time.sleep(PAUSE)

    def runs(self) -> list[list[Act]]:
        """The acts of each thing, in their order; behind one that cannot be sent the rest waits."""
        runs: dict[str, list[Act]] = {}
        closed = set()
        for act in self.acts:
            if act.needs in self.acts:
                closed.add(act.thing.id)
            elif act.thing.id not in closed:
                runs.setdefault(act.thing.id, []).append(act)
        return list(runs.values())

    def send_some(self, line: Caller, runs: deque[list[Act]]) -> None:
        """One hand: takes run after run, until the network is gone."""
        while self.online:
            try:
                run = runs.popleft()
            except IndexError:
                return
            for act in run:
                if not self.send(line, act):
                    break

    def send(self, line: Caller, act: Act) -> bool:
        """Sends one act; answers whether it was accepted."""
        try:
            answer = line.call("POST", *self.request(act), act.id)
        except OSError:
            self.online = False
            with self.lock:
                self.unanswered += 1
            if self.fresh_keys:
                act.renew()
            return False
        return self.hear(act, answer)

    def request(self, act: Act) -> tuple[str, dict]:
        """The address and the body of an act."""
        if act.kind == "handover":
            return "/v1/handovers", {"channel": "counter"}
        if act.kind == "take_in":
            handover = str(uuid.UUID(act.needs.id))
            body = {"handoverId": handover, "categoryId": self.category}
            return "/v1/items", body | ({"labelCode": act.thing.label} if act.thing.label else {})
        body = {"move": act.kind, "version": act.version}
        body |= {"priceCents": act.price} if act.price else {}
        return f"/v1/items/{act.thing.id}/moves", body

    def hear(self, act: Act, answer: Answer) -> bool:
        """Lets an act go that was decided; with a refused one goes all that was built on it."""
        accepted = answer.status == 201
        with self.lock:
            self.decided += 1
            gone = [act] if accepted else [each for each in self.acts if each.thing is act.thing]
            self.acts = [each for each in self.acts if each not in gone]
        if accepted:
            self.model.accept(act)
        else:
            self.model.refuse(act, answer.body["code"])
        return accepted
