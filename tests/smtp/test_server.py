"""The mail server of the tests does what its modes promise."""

import json
import smtplib
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

SERVER = Path(__file__).with_name("server.py")


@pytest.fixture
def mailbox(tmp_path):
    """A running server: its folder, and the port in `mailbox.port`."""
    process = subprocess.Popen(
        [sys.executable, SERVER, "0", tmp_path], stdout=subprocess.PIPE, text=True
    )
    yield Running(tmp_path, int(process.stdout.readline()))
    process.terminate()
    assert process.wait(timeout=5) == 0


class Running:
    def __init__(self, folder: Path, port: int):
        self.folder = folder
        self.port = port

    def send(self, to: str, subject: str = "Uw lamp is gerepareerd") -> None:
        message = EmailMessage()
        message["From"] = "omloop@example.org"
        message["To"] = to
        message["Subject"] = subject
        message["Message-ID"] = "<letter-1@example.org>"
        message.set_content("Goed nieuws.\n")
        with smtplib.SMTP("127.0.0.1", self.port, timeout=5) as sender:
            sender.send_message(message)

    def log(self) -> list[dict]:
        return [json.loads(line) for line in (self.folder / "log.jsonl").read_text().splitlines()]

    def messages(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*.eml"))


def test_an_accepted_message_is_kept_with_its_envelope(mailbox):
    mailbox.send("sanne@example.org", subject="Café: één stuk verkocht")

    assert mailbox.messages() == ["000001.eml"]
    assert "Goed nieuws." in (mailbox.folder / "000001.eml").read_text()
    assert mailbox.log() == [
        {
            "outcome": "accept",
            "from": "omloop@example.org",
            "to": ["sanne@example.org"],
            "messageId": "<letter-1@example.org>",
            "subject": "Café: één stuk verkocht",
            "file": "000001.eml",
        }
    ]


@pytest.mark.parametrize(("mode", "code"), [("refuse-temporarily", 451), ("refuse", 550)])
def test_a_refused_message_is_answered_with_its_code_and_not_kept(mailbox, mode, code):
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        mailbox.send(f"sanne+{mode}@example.org")

    assert [answer[0] for answer in refused.value.recipients.values()] == [code]
    assert mailbox.messages() == []
    assert [(line["outcome"], line["to"]) for line in mailbox.log()] == [
        (mode, [f"sanne+{mode}@example.org"])
    ]


@pytest.mark.parametrize(("mode", "kept"), [("drop", 0), ("accept-then-die", 1)])
def test_a_sender_that_loses_the_line_cannot_tell_whether_it_was_kept(mailbox, mode, kept):
    with pytest.raises(smtplib.SMTPServerDisconnected):
        mailbox.send(f"sanne+{mode}@example.org")

    assert len(mailbox.messages()) == kept
    assert [line["outcome"] for line in mailbox.log()] == [mode]


def test_the_words_in_the_mode_file_take_turns(mailbox):
    (mailbox.folder / "mode").write_text("refuse accept\n")

    with pytest.raises(smtplib.SMTPRecipientsRefused):
        mailbox.send("sanne@example.org")
    mailbox.send("sanne@example.org")

    assert [line["outcome"] for line in mailbox.log()] == ["refuse", "accept"]


def test_the_word_in_an_address_comes_before_the_mode_file(mailbox):
    (mailbox.folder / "mode").write_text("refuse")

    mailbox.send("sanne+accept@example.org")

    assert mailbox.messages() == ["000001.eml"]


def test_a_restarted_server_does_not_write_over_what_was_kept(mailbox, tmp_path):
    mailbox.send("sanne@example.org")
    again = subprocess.Popen(
        [sys.executable, SERVER, "0", tmp_path], stdout=subprocess.PIPE, text=True
    )
    try:
        Running(tmp_path, int(again.stdout.readline())).send("sanne@example.org")
    finally:
        again.terminate()
        again.wait(timeout=5)

    assert mailbox.messages() == ["000001.eml", "000002.eml"]
