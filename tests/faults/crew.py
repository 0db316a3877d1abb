"""Volunteers at work: some scan the things of one followed handover, one takes photos."""

import random
import time
import uuid
from collections.abc import Callable

import check
import sabotage
from photographer import Photographer
from scanner import Scanner, Thing
from server import Caller, Server

SCANNERS = 8
THINGS_EACH = 3

# Seconds between a start and the next stop.
SHORTEST, LONGEST = 0.1, 0.6

# Seconds that a scanner has to end what it is doing.
PATIENCE = 90


class Crew:
    """Scanners with a pile of things each, just taken in, and a photographer."""

    def __init__(self, server: Server, store: check.Store):
        desk = Caller(server.port)
        desk.sign_in("youssef")
        handover = uuid.uuid4()
        desk.call("POST", "/v1/handovers", {"channel": "counter"}, str(handover))
        follow(store, handover.hex)
        self.things = take_in(desk, str(handover), SCANNERS * THINGS_EACH)
        piles = [self.things[start::SCANNERS] for start in range(SCANNERS)]
        self.scanners = [Scanner(desk.twin(), pile) for pile in piles]
        self.photographer = Photographer(desk.twin())
        self.photos = server.data / "photos"

    def suffer(self, stops: int, stop: Callable[[], float]) -> list[float]:
        """Lets them work while the server stops and starts again; answers what `stop` does."""
        everybody = [*self.scanners, self.photographer]
        for one in everybody:
            one.start()
        chance, starts = random.Random(stops), []
        for _ in range(stops):
            time.sleep(chance.uniform(SHORTEST, LONGEST))
            starts.append(stop())
        for one in everybody:
            one.enough.set()
        for one in everybody:
            one.join(PATIENCE)
        return starts

    def faults(self, stops: int) -> list[str]:
        """Says what they did; answers what they noticed that is wrong."""
        moves = sum(len(thing.moves) for thing in self.things)
        resent = sum(scanner.resent for scanner in self.scanners)
        photos = len(self.photographer.kept)
        print(f"  {moves} acknowledged moves, {resent} of them sent again; {photos} photos")
        wrong = [fault for one in (*self.scanners, self.photographer) for fault in one.faults]
        idle = moves < stops * SCANNERS or not resent or not photos
        return wrong + (["hardly anything was done"] if idle else [])

    def missed(self, store: check.Store) -> list[str]:
        """What they were told, and is not so in the database."""
        kept = self.photographer.kept
        return check.faults(store, self.things) + check.photos(store, self.photos, kept)

    def unseen(self, store: check.Store) -> list[str]:
        """The sabotages that the check does not see."""
        first, photo = self.things[0], self.photographer.kept[0]
        ways = sabotage.of_moves(store, first) | sabotage.of_news_and_photos(store, first, photo)
        return sabotage.unseen(store, ways, self.missed)


def take_in(desk: Caller, handover: str, count: int) -> list[Thing]:
    """Things of that handover which nobody has to test."""
    body = {"handoverId": handover, "categoryId": untested(desk)}
    things = [Thing(uuid.uuid4().hex) for _ in range(count)]
    for thing in things:
        answer = desk.call("POST", "/v1/items", body, str(uuid.UUID(thing.id)))
        assert answer.status == 201, answer.text
    return things


def untested(desk: Caller) -> str:
    """A category whose things are sold without a test."""
    categories = desk.call("GET", "/v1/categories?limit=100").body["items"]
    return next(entry["id"] for entry in categories if not entry["needsTest"])


def follow(store: check.Store, handover: str) -> None:
    """Somebody who wants to hear of that handover, and has confirmed it."""
    identity = store.identity(uuid.uuid4().hex)
    moment = "2026-11-21T10:00:00+00:00"
    store.execute(
        "INSERT INTO followers (centre_id, id, handover_id, email, language, confirm_hash, "
        "stop_hash, created_at, confirmed_at) "
        f"SELECT id, {identity}, {store.identity(handover)}, '{check.FOLLOWER}', 'nl', "
        f"'-', '-', '{moment}', '{moment}' FROM centres"
    )
