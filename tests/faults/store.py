"""The database under the server, seen from outside: by Python's own SQLite, or by psql."""

import csv
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

from outcome import Broken


class Sqlite:
    """The file in the server's data folder."""

    address = "sqlite"

    def __init__(self, data: Path):
        self.file = data / "omloop.sqlite"
        self.remembered = data / "remembered.sqlite"

    def rows(self, sql: str) -> list[tuple[str, ...]]:
        """The rows of a query, all values as text."""
        connection = sqlite3.connect(self.file, timeout=20)
        try:
            rows = connection.execute(sql).fetchall()
        except sqlite3.DatabaseError as fault:
            raise Broken(f"the database cannot be read: {fault}") from fault
        finally:
            connection.close()
        return [tuple(str(value) for value in row) for row in rows]

    def execute(self, *statements: str) -> None:
        """Runs statements in one transaction."""
        with sqlite3.connect(self.file, timeout=20) as connection:
            for sql in statements:
                connection.execute(sql)
        connection.close()

    def copy(self, name: str) -> "Sqlite":
        """Another database with the same rows; nobody may be using this one."""
        folder = self.file.parent / name
        folder.mkdir()
        with sqlite3.connect(self.file) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        shutil.copy(self.file, folder)
        return Sqlite(folder)

    def remember(self) -> None:
        """Keeps how everything stands at this moment."""
        self.remembered.unlink(missing_ok=True)
        connection = sqlite3.connect(self.file, timeout=20)
        connection.execute(f"VACUUM INTO '{self.remembered}'")
        connection.close()

    def fall_back(self) -> None:
        """Puts that back, as if nothing had been written since; nobody may be using it."""
        for left in ("-wal", "-shm"):
            self.file.with_name(f"{self.file.name}{left}").unlink(missing_ok=True)
        self.remembered.rename(self.file)

    @staticmethod
    def text(column: str) -> str:
        """An identity as 32 hexadecimal digits."""
        return f"lower(hex({column}))"

    @staticmethod
    def identity(text: str) -> str:
        """The literal of an identity."""
        return f"x'{text}'"

    unguard = (
        "DROP TRIGGER moves_are_never_changed",
        "DROP TRIGGER moves_are_never_removed",
    )


class Postgres:
    """A database of its own in a cluster, by default that at OMLOOP_TEST_POSTGRES."""

    def __init__(self, name: str, cluster: str = "", template: str = "template1"):
        self.cluster = cluster or os.environ["OMLOOP_TEST_POSTGRES"]
        self.name = name
        self.address = f"{self.cluster.rpartition('/')[0]}/{name}"
        self.psql(self.cluster, f'DROP DATABASE IF EXISTS "{name}"')
        self.psql(self.cluster, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')

    @staticmethod
    def psql(address: str, *statements: str) -> str:
        """What psql prints for these statements, run in one transaction if there are several."""
        command = ["psql", address, "--no-psqlrc", "--csv", "--tuples-only", "--quiet"]
        command += ["--set=ON_ERROR_STOP=1"]
        command += ["--single-transaction"] if len(statements) > 1 else []
        command += [f"--command={sql}" for sql in statements]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def rows(self, sql: str) -> list[tuple[str, ...]]:
        """The rows of a query, all values as text."""
        try:
            rows = self.psql(self.address, sql)
        except subprocess.CalledProcessError as fault:
            raise Broken(f"the database cannot be read: {fault.stderr}") from fault
        return [tuple(row) for row in csv.reader(rows.splitlines())]

    def execute(self, *statements: str) -> None:
        """Runs statements in one transaction."""
        self.psql(self.address, *statements)

    def copy(self, name: str) -> "Postgres":
        """Another database with the same rows; nobody may be using this one."""
        return Postgres(f"{self.name}_{name}", self.cluster, template=self.name)

    @staticmethod
    def text(column: str) -> str:
        """An identity as 32 hexadecimal digits."""
        return f"replace({column}::text, '-', '')"

    @staticmethod
    def identity(text: str) -> str:
        """The literal of an identity."""
        return f"'{text}'"

    unguard = ("DROP TRIGGER moves_are_append_only ON moves",)
