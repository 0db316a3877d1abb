"""Holds every operation of a running Omloop against openapi/openapi.json, as each role and as nobody.

    run.py [EXAMPLES]

EXAMPLES is how many requests to make up for each operation and role; 20 unless told. The server is
the one in OMLOOP_BIN, with a fresh demo centre whose people are in tests/people.json.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import requests

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "openapi/openapi.json"
PEOPLE = json.loads((ROOT / "tests/people.json").read_text())
COOKIE = "__Host-omloop"

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "unsupported_method",
]

# They would end the very session that asks, or lock its owner out: all that follows would be 401.
# tests/api covers them.
ENDS_THE_SESSION = ["deleteSession", "changePassword", "updateStaff", "resetPassword"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_ready(url: str, process: subprocess.Popen) -> None:
    """Asks /readyz for half a minute."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if requests.get(f"{url}/readyz", timeout=2).ok:
                return
        except requests.ConnectionError:
            pass  # nobody listens yet
        time.sleep(0.05)
    raise SystemExit("Omloop did not become ready")


@contextmanager
def omloop():
    """A running server with a data folder of its own; gives its address."""
    with tempfile.TemporaryDirectory(prefix="omloop-contract-") as data:
        listen = f"127.0.0.1:{free_port()}"
        url = f"http://{listen}"
        environment = {
            **os.environ,
            "OMLOOP_LISTEN": listen,
            "OMLOOP_DATA": data,
            "OMLOOP_BASE_URL": url,
        }
        log = Path(data, "server.log")
        with log.open("wb") as output:
            command = [os.environ["OMLOOP_BIN"], "serve", "--demo"]
            process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
        try:
            wait_until_ready(url, process)
            yield url
        except BaseException:
            print(log.read_text()[-5000:], file=sys.stderr)
            raise
        finally:
            process.terminate()
            process.wait(timeout=30)


def sign_in(url: str, person: dict) -> str:
    """The session of a person, as the value of the cookie."""
    answer = requests.post(f"{url}/v1/sessions", json=person, timeout=10)
    answer.raise_for_status()
    return answer.cookies[COOKIE]


def document_for(session: str | None, folder: str) -> Path:
    """The document to hold the server against. With a session, every request carries it, so that
    schemathesis is not told of a cookie that it could leave out: what nobody may, the run as nobody
    tells."""
    if session is None:
        return DOCUMENT
    document = json.loads(DOCUMENT.read_text())
    for path in document["paths"].values():
        for operation in path.values():
            operation["security"] = []
    signed_in = Path(folder, "openapi.json")
    signed_in.write_text(json.dumps(document))
    return signed_in


def hold(url: str, session: str | None, examples: int, folder: str) -> bool:
    """Runs schemathesis over all operations, in a folder; true when nothing was amiss."""
    command = [
        Path(sys.executable).with_name("schemathesis"),
        "run",
        document_for(session, folder),
        f"--url={url}/v1",
        f"--checks={','.join(CHECKS)}",
        f"--max-examples={examples}",
        # A batch of 5,000 labels takes its seconds to draw on a busy machine.
        "--request-timeout=60",
        "--generation-deterministic",
        "--continue-on-failure",
        "--warnings=off",
        "--no-color",
        *(f"--exclude-operation-id={operation}" for operation in ENDS_THE_SESSION),
    ]
    if session:
        command.append(f"--header=Cookie: {COOKIE}={session}")
    return subprocess.run(command, cwd=folder, check=False).returncode == 0


def main() -> None:
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    amiss = []
    with omloop() as url:
        for role, person in [("nobody", None), *PEOPLE.items()]:
            print(f"==> As {role}", flush=True)
            # It leaves files where it runs; those are not of the repository.
            with tempfile.TemporaryDirectory() as folder:
                if not hold(url, person and sign_in(url, person), examples, folder):
                    amiss.append(role)
    if amiss:
        raise SystemExit(f"The server and its document disagree, as {', '.join(amiss)}")


if __name__ == "__main__":
    main()
