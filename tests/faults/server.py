"""A server that can be killed and started again on the same data."""

import http.client
import json
import os
import socket
import subprocess
import time
from pathlib import Path

from outcome import Broken


class Server:
    """`omloop serve` with a demo centre, on a port that stays the same."""

    def __init__(self, data: Path, database: str):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.data, self.was_ready = data, False
        self.log = data / "server.log"
        self.environment = {
            **os.environ,
            "OMLOOP_LISTEN": f"127.0.0.1:{self.port}",
            "OMLOOP_BASE_URL": f"http://127.0.0.1:{self.port}",
            "OMLOOP_DATA": str(data),
            "OMLOOP_DATABASE": database,
        }

    def start(self) -> float:
        """Starts it and answers after how many seconds it was ready."""
        with self.log.open("ab") as log:
            command = [os.environ["OMLOOP_BIN"], "serve", "--demo"]
            self.process = subprocess.Popen(
                command, env=self.environment, stdout=log, stderr=log
            )
        begun = time.monotonic()
        while time.monotonic() < begun + 30 and self.process.poll() is None:
            try:
                if Caller(self.port).call("GET", "/readyz").status == 200:
                    self.was_ready = True
                    return time.monotonic() - begun
            except OSError:
                time.sleep(0.005)
        what = f"Omloop did not become ready\n{self.log.read_text()[-5000:]}"
        raise Broken(what) if self.was_ready else SystemExit(what)

    def kill(self) -> None:
        """Ends it without a warning."""
        self.process.kill()
        self.process.wait()


class Answer:
    """A status and a body."""

    def __init__(self, response: http.client.HTTPResponse):
        self.status = response.status
        self.text = response.read().decode()
        self.cookie = (response.getheader("Set-Cookie") or "").partition(";")[0]

    @property
    def body(self) -> dict:
        return json.loads(self.text)


class Caller:
    """A connection of its own to the server; a lost connection is an OSError."""

    def __init__(self, port: int, cookie: str = ""):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.cookie = cookie

    def call(self, method: str, path: str, body: dict | None = None, key: str = "") -> Answer:
        """Sends a request and waits for its whole answer."""
        text = json.dumps(body).encode() if body else b""
        return self.send(method, path, text, key)

    def send(
        self, method: str, path: str, body: bytes, key: str, kind: str = "application/json"
    ) -> Answer:
        """The same, with a body that is ready."""
        headers = {"Content-Type": kind, "Cookie": self.cookie}
        if key:
            headers["Idempotency-Key"] = key
        try:
            self.connection.request(method, path, body or None, headers)
            return Answer(self.connection.getresponse())
        except http.client.HTTPException as fault:
            self.connection.close()
            raise ConnectionError(str(fault)) from fault
        except OSError:
            self.connection.close()
            raise

    def twin(self) -> "Caller":
        """Another connection of the same person."""
        return Caller(self.connection.port, self.cookie)

    def sign_in(self, login: str) -> None:
        """Signs in to the demo centre."""
        person = {"login": login, "password": "omloop-demo"}
        self.cookie = self.call("POST", "/v1/sessions", person).cookie
