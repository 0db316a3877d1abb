"""A real SMTP server for the tests, that can also behave badly.

    server.py PORT MAILBOX [--certificate FILE] [--encrypted]

Listens on 127.0.0.1, on a free port when PORT is 0, and prints the port as its first line.
An accepted message becomes `MAILBOX/000001.eml`; every attempt becomes one JSON line in
`MAILBOX/log.jsonl`, with its envelope, its outcome and, when it was kept, its file.

How it behaves is one of the words of `Mode`. The word comes from the recipient when that carries
it behind a plus (`sanne+refuse@example.org`), else from the file `MAILBOX/mode`, else it is
`accept`. Several words in the file take turns, one a message, and the file is read each time.

With a certificate (PEM, its key in the same file) it takes no letter before STARTTLS; when it is
`--encrypted` it says nothing at all over an open line.
"""

import argparse
import asyncio
import email.policy
import itertools
import json
import os
import signal
import ssl
from email.parser import BytesHeaderParser
from enum import Enum
from pathlib import Path

from aiosmtpd.smtp import SMTP

HEADERS = BytesHeaderParser(policy=email.policy.default)


class Mode(Enum):
    """How the server treats a message."""

    ACCEPT = "accept"
    REFUSE_TEMPORARILY = "refuse-temporarily"  # 451: the sender should try again
    REFUSE = "refuse"  # 550: the sender should give up
    DROP = "drop"  # hangs up at DATA, keeps nothing
    ACCEPT_THEN_DIE = "accept-then-die"  # keeps the message, then hangs up without an answer


REFUSALS = {
    Mode.REFUSE_TEMPORARILY: "451 4.3.0 Try again later",
    Mode.REFUSE: "550 5.1.1 No such mailbox",
}


class Mailbox:
    """The folder with the messages, the log and the file that sets the mode."""

    def __init__(self, folder: Path):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        # A restarted server goes on counting: two messages never share a file.
        self.numbers = itertools.count(1 + len(list(folder.glob("*.eml"))))
        self.turns = itertools.count()

    def mode_for(self, recipient: str) -> Mode:
        """The mode for the next message, and a turn taken when the file decides."""
        tag = recipient.partition("@")[0].partition("+")[2]
        if tag in {mode.value for mode in Mode}:
            return Mode(tag)
        try:
            words = (self.folder / "mode").read_text().split()
        except FileNotFoundError:
            words = []
        return Mode(words[next(self.turns) % len(words)]) if words else Mode.ACCEPT

    def keep(self, content: bytes) -> str:
        """Writes a message and answers its file name; a reader never sees half of it."""
        name = f"{next(self.numbers):06}.eml"
        unfinished = self.folder / f"{name}.part"
        unfinished.write_bytes(content)
        unfinished.rename(self.folder / name)
        return name

    def log(self, mode: Mode, envelope, to: list[str], file: str | None = None) -> None:
        """Adds one attempt to the log."""
        headers = HEADERS.parsebytes(envelope.content or b"")
        line = {
            "outcome": mode.value,
            "from": envelope.mail_from,
            "to": to,
            "messageId": headers["Message-ID"],
            "subject": headers["Subject"],
            "file": file,
        }
        # One write each, so that lines of two connections never mix.
        with open(self.folder / "log.jsonl", "ab", buffering=0) as log:
            log.write(json.dumps(line).encode() + b"\n")


class Handler:
    """Decides about a message when its recipient is named, acts when its text arrives."""

    def __init__(self, mailbox: Mailbox):
        self.mailbox = mailbox

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        mode = self.mailbox.mode_for(address)
        if mode in REFUSALS:
            self.mailbox.log(mode, envelope, [address])
            return REFUSALS[mode]
        envelope.mode = mode
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, _session, envelope):
        file = self.mailbox.keep(envelope.content)
        self.mailbox.log(envelope.mode, envelope, envelope.rcpt_tos, file)
        if envelope.mode is Mode.ACCEPT_THEN_DIE:
            await hang_up(server)
        return "250 2.0.0 Kept"


class Server(SMTP):
    """The protocol, with a hang-up before any text is taken."""

    async def smtp_DATA(self, arg):
        if getattr(self.envelope, "mode", None) is Mode.DROP:
            self.event_handler.mailbox.log(Mode.DROP, self.envelope, self.envelope.rcpt_tos)
            await hang_up(self)
        await super().smtp_DATA(arg)


async def hang_up(server: SMTP) -> None:
    """Resets the connection; losing it cancels the caller, so this never returns."""
    server.transport.abort()
    await asyncio.get_running_loop().create_future()


async def serve(port: int, mailbox: Mailbox, certificate: Path | None, encrypted: bool) -> None:
    """Serves until SIGTERM or SIGINT."""
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()
    for stop in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(stop, stopped.set)

    tls = None
    if certificate:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
    later = None if encrypted else tls
    options = {"hostname": "mail.test", "enable_SMTPUTF8": True, "loop": loop}
    options |= {"tls_context": later, "require_starttls": bool(later)}

    def protocol() -> Server:
        return Server(Handler(mailbox), **options)

    at_once = tls if encrypted else None
    server = await loop.create_server(protocol, "127.0.0.1", port, ssl=at_once)
    print(server.sockets[0].getsockname()[1], flush=True)
    await stopped.wait()
    # At once, with senders still connected, as a server that is killed does.
    os._exit(0)


def main() -> None:
    parser = argparse.ArgumentParser(description="A real SMTP server for the tests.")
    parser.add_argument("port", type=int, help="0 picks a free port")
    parser.add_argument("mailbox", type=Path, help="folder for the messages")
    parser.add_argument("--certificate", type=Path, help="makes it ask for encryption")
    parser.add_argument("--encrypted", action="store_true", help="from the start")
    told = parser.parse_args()
    asyncio.run(serve(told.port, Mailbox(told.mailbox), told.certificate, told.encrypted))


if __name__ == "__main__":
    main()
