"""A volunteer who takes photo after photo, whatever happens to the server."""

import random
import struct
import threading
import time
import uuid
import zlib

from server import Caller

# Longer than any restart takes.
PATIENCE = 60

# Seconds between two photos, so that others get at the disk too.
PAUSE = 0.1

# Pixels, high and wide.
SIDE = 64


class Photographer(threading.Thread):
    """Sends each photo until it is kept, with the same key, and remembers which were."""

    def __init__(self, caller: Caller):
        super().__init__(daemon=True)
        self.caller = caller
        self.chance = random.Random(SIDE)
        self.kept: list[str] = []
        self.faults: list[str] = []
        self.enough = threading.Event()

    def run(self) -> None:
        while not self.enough.is_set() and not self.faults:
            self.send(uuid.uuid4().hex, photo(self.chance.randbytes(3 * SIDE)))
            time.sleep(PAUSE)

    def send(self, key: str, file: bytes) -> None:
        """Sends one until there is an answer."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                answer = self.caller.send("POST", "/v1/photos", file, key, "image/png")
            except OSError:
                time.sleep(0.02)
                continue
            if answer.status == 201:
                self.kept.append(key)
            else:
                self.faults.append(f"a photo was answered with {answer.text[:200]}")
            return
        self.faults.append(f"photo {key} was not answered within {PATIENCE} s")


def photo(row: bytes) -> bytes:
    """A PNG file, all of whose rows are this one of red, green and blue bytes."""
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + row) * SIDE)
    chunks = [(b"IHDR", header), (b"IDAT", pixels), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, content) for name, content in chunks)


def chunk(name: bytes, content: bytes) -> bytes:
    """A part of a PNG file."""
    checked = name + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))
