"""A PostgreSQL of its own, all of whose processes can be stopped at once."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

# PostgreSQL refuses to run as root.
OWNER = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]

# Its processes have a family of their own: when the first is killed, so are all.
FAMILY = ["unshare", "--pid", "--fork"]

# Seconds that it may need to recover.
PATIENCE = 30


class Cluster:
    """Its files are in a folder, which it makes."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=version)
        folder.mkdir(mode=0o700)
        subprocess.run(["chown", "postgres", folder], check=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"postgres://omloop@127.0.0.1:{self.port}/postgres"
        settings = ["--username=omloop", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
        initdb = [*OWNER, self.programs / "initdb", f"--pgdata={folder}", *settings]
        subprocess.run(initdb, cwd="/", check=True, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        """Starts it and waits until it can be asked."""
        settings = ["listen_addresses=127.0.0.1", f"port={self.port}", "fsync=on"]
        settings += ["unix_socket_directories=", "log_min_messages=fatal"]
        options = [word for setting in settings for word in ("-c", setting)]
        postgres = [*FAMILY, *OWNER, self.programs / "postgres", "-D", self.folder, *options]
        self.process = subprocess.Popen(postgres, cwd="/", stderr=subprocess.DEVNULL)
        ready = [self.programs / "pg_isready", "--quiet", f"--dbname={self.address}"]
        until = time.monotonic() + PATIENCE
        while subprocess.run(ready, check=False).returncode:
            if time.monotonic() > until or self.process.poll() is not None:
                raise SystemExit("PostgreSQL did not become ready")
            time.sleep(0.02)

    def kill(self) -> None:
        """Ends all its processes without a warning."""
        if self.process.poll() is not None:
            return  # it ended by itself, and whoever waits for it says so
        first = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        os.kill(int(first), signal.SIGKILL)
        self.process.wait()


def version(programs: Path) -> int:
    """Which PostgreSQL these programs are of."""
    return int(programs.parent.name)
