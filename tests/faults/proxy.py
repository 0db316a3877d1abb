"""A bad network: a proxy that cuts, doubles and reorders a part of what passes."""

import random
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from server import Answer, Caller

# Of all requests, this part meets with bad luck.
BAD_LUCK = 0.3

# Seconds that a request is held back while later ones pass, and that a stray copy is on its way.
HELD = (0.02, 0.2)
STRAY = (0.1, 1.0)


class Request(NamedTuple):
    """What a device sends."""

    method: str
    path: str
    body: bytes
    key: str


class Proxy(ThreadingHTTPServer):
    """Listens on a port of its own, and passes on to that of the server."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, server_port: int):
        super().__init__(("127.0.0.1", 0), Connection)
        self.port = self.server_address[1]
        self.server_port = server_port
        self.chance = random.Random(server_port)
        self.met: list[str] = []
        self.faults: list[str] = []
        self.strays: list[threading.Timer] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Takes no more connections, and waits until the last stray copy has arrived."""
        self.shutdown()
        self.server_close()
        for stray in self.strays:
            stray.join()


def pass_on(request: Request, line: Caller) -> Answer | None:
    """The server's answer; none when there is no server."""
    try:
        return line.send(*request)
    except OSError:
        return None


class Connection(BaseHTTPRequestHandler):
    """One device's connection. Each way of bad luck is a method; one that answers none cuts it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Proxy

    def setup(self) -> None:
        super().setup()
        self.line = Caller(self.server.server_port)

    def finish(self) -> None:
        self.line.connection.close()
        super().finish()

    def do_GET(self) -> None:
        """Passes a request on, with luck or without."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        key = self.headers.get("Idempotency-Key", "")
        request = Request(self.command, self.path, body, key)
        self.line.cookie = self.headers.get("Cookie", "")
        way = Connection.fair
        if self.server.chance.random() < BAD_LUCK:
            way = self.server.chance.choice(WAYS)
            self.server.met.append(way.__name__)
        answer = way(self, request)
        if answer:
            self.answer(answer)
        else:
            self.close_connection = True

    do_POST = do_GET

    def answer(self, answer: Answer) -> None:
        """Hands an answer to the device."""
        text = answer.text.encode()
        self.send_response_only(answer.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def fair(self, request: Request) -> Answer | None:
        """Nothing happens to it."""
        return pass_on(request, self.line)

    def request_cut(self, _request: Request) -> None:
        """The server never hears of it."""

    def answer_cut(self, request: Request) -> None:
        """The server does it, and the device never hears."""
        self.fair(request)

    def doubled_in_turn(self, request: Request) -> Answer | None:
        """It comes twice, one after the other."""
        first = self.fair(request)
        self.compare(request, first, self.fair(request))
        return first

    def doubled_at_once(self, request: Request) -> Answer | None:
        """It comes twice at the same moment, on two lines."""
        copies: list[Answer | None] = []
        other = threading.Thread(target=lambda: copies.append(pass_on(request, self.line.twin())))
        other.start()
        first = self.fair(request)
        other.join()
        self.compare(request, first, *copies)
        return first

    def held_back(self, request: Request) -> Answer | None:
        """Later ones pass it."""
        time.sleep(self.server.chance.uniform(*HELD))
        return self.fair(request)

    def strayed(self, request: Request) -> None:
        """The device hears nothing and goes on; a copy arrives when it is stale."""
        after = self.server.chance.uniform(*STRAY)
        stray = threading.Timer(after, pass_on, [request, self.line.twin()])
        self.server.strays.append(stray)
        stray.start()

    def compare(self, request: Request, one: Answer | None, other: Answer | None) -> None:
        """Twice the same request must be decided in the same way."""
        if one and other and request.method == "POST" and one.status != other.status:
            both = f"{one.status} {one.text[:200]} and {other.status} {other.text[:200]}"
            self.server.faults.append(f"{request.path} came twice, answered with {both}")

    def log_message(self, *_words: object) -> None:
        """Bad luck is no news here."""


WAYS = (
    Connection.request_cut,
    Connection.answer_cut,
    Connection.doubled_in_turn,
    Connection.doubled_at_once,
    Connection.held_back,
    Connection.strayed,
)
