"""The container files hold together, as far as can be seen without an engine."""

import os
import re
import subprocess
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
import yaml
from compose_spec import ComposeSpecification

ROOT = Path(__file__).parents[2]
COMPOSE = ROOT / "docker/compose.yaml"
DOCKERFILE = (ROOT / "docker/Dockerfile").read_text()


@pytest.fixture(scope="module")
def services():
    """The services, with the shared parts filled in."""
    return yaml.safe_load(COMPOSE.read_text())["services"]


def copied_sources():
    """What the Dockerfile copies from the repository, not from another stage."""
    lines = re.findall(r"^COPY (?!--from)(?:--\S+ )*(.+)$", DOCKERFILE, re.MULTILINE)
    return [source for line in lines for source in line.split()[:-1]]


def test_the_compose_file_is_one_by_the_specification():
    content = yaml.safe_load(COMPOSE.read_text())
    known = {key: value for key, value in content.items() if not key.startswith("x-")}
    ComposeSpecification.model_validate(known, extra="forbid")


def test_every_service_that_is_waited_for_exists_and_tells_its_health(services):
    for service in services.values():
        for name in service.get("depends_on", {}):
            checked_by_image = services[name]["image"] == "omloop" and "\nHEALTHCHECK " in DOCKERFILE
            assert "healthcheck" in services[name] or checked_by_image


def test_what_is_built_is_there(services):
    build = services["serve"]["build"]
    context = (COMPOSE.parent / build["context"]).resolve()
    assert context == ROOT
    assert (context / build["dockerfile"]).samefile(ROOT / "docker/Dockerfile")


@pytest.mark.parametrize("source", copied_sources())
def test_what_the_image_copies_is_in_the_repository_and_not_ignored(source):
    assert (ROOT / source).exists()
    allowed = [
        line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line[:1] == "!"
    ]
    assert any(source == entry or source.startswith(f"{entry}/") for entry in allowed)


def test_nothing_is_published_beyond_this_machine(services):
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))


def test_every_image_has_a_fixed_version(services):
    images = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    images += [service["image"] for service in services.values() if service["image"] != "omloop"]
    assert all(":" in image and not image.endswith(":latest") for image in images)


def test_the_image_does_not_run_as_root():
    last_stage = DOCKERFILE.rpartition("\nFROM ")[2]
    assert re.findall(r"^USER (\S+)", last_stage, re.MULTILINE) == ["10001"]


def test_the_image_is_built_with_the_rust_the_workspace_asks_for():
    wanted = re.search(r'rust-version = "([\d.]+)"', (ROOT / "Cargo.toml").read_text())
    assert f"FROM rust:{wanted[1]}-" in DOCKERFILE


class Answer(BaseHTTPRequestHandler):
    """Answers /readyz with the status the server was given, and all else with 404."""

    def do_GET(self):
        self.send_response(self.server.status if self.path == "/readyz" else 404)
        self.end_headers()

    def log_message(self, *_):
        """Says nothing: the tests have their own report."""


def ready(port: int) -> bool:
    environment = {**os.environ, "OMLOOP_LISTEN": f"0.0.0.0:{port}"}
    check = subprocess.run([ROOT / "docker/ready"], env=environment, capture_output=True)
    return check.returncode == 0


@pytest.mark.parametrize(("status", "expected"), [(200, True), (503, False)])
def test_the_health_check_believes_readyz(status, expected):
    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        server.status = status
        Thread(target=server.serve_forever, daemon=True).start()
        assert ready(server.server_port) is expected
        server.shutdown()


def test_the_health_check_fails_where_nobody_listens():
    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        port = server.server_port
    assert not ready(port)
