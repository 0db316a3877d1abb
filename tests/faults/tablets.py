"""Tablets of the centre, enrolled, with somebody signed in at each by PIN."""

import uuid
from collections import deque

import check
from server import Caller, Server

# Who works at the tablets, and may make all moves.
PEOPLE = ["youssef", "anneke"]
PIN = "2580"

# The most labels of one batch.
BATCH = 5000


def tablets(server: Server, boss: Caller, count: int) -> list[str]:
    """The cookies of so many tablets."""
    staff = [with_pin(server, login) for login in PEOPLE]
    station = boss.call("GET", "/v1/stations").body["items"][0]["id"]
    return [enrolled(server, boss, station, staff[n % len(staff)]) for n in range(count)]


def with_pin(server: Server, login: str) -> str:
    """Who this is, after setting a PIN."""
    person = Caller(server.port)
    person.sign_in(login)
    person.call("PUT", "/v1/sessions/current/pin", {"pin": PIN})
    return person.call("GET", "/v1/sessions/current").body["staff"]["id"]


def enrolled(server: Server, boss: Caller, station: str, person: str) -> str:
    """The cookies of a new tablet at which this person is at work."""
    body = {"name": "Tablet", "stationId": station}
    added = boss.call("POST", "/v1/devices", body, uuid.uuid4().hex).body
    token = added["enrolUrl"].partition("#")[2]
    tablet = Caller(server.port)
    tablet.cookie = tablet.call("POST", "/v1/devices/_enrol", {"token": token}).cookie
    sign_in = {"staffId": person, "pin": PIN}
    session = tablet.call("POST", "/v1/devices/current/sessions", sign_in)
    assert session.status == 201, session.text
    return f"{tablet.cookie}; {session.cookie}"


def blank_labels(boss: Caller, store: check.Store, count: int) -> deque[str]:
    """The codes of at least so many labels that are on nothing yet."""
    for _ in range(-(-count // BATCH)):
        batch = {"count": min(count, BATCH), "stock": "roll62"}
        boss.call("POST", "/v1/label-batches", batch, uuid.uuid4().hex)
    return deque(code for (code,) in store.rows("SELECT code FROM labels WHERE state = 'blank'"))
