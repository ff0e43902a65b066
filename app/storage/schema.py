# SPDX-License-Identifier: GPL-3.0-or-later
"""The history on disk: one SQLite database a profile, its tables, and how it is opened.

Holds what was said, so it is for this user's eyes only; never holds a key or any sound.

    sessions   one row a session. `ended_at` is NULL while it runs, and stays so when its process was
               killed. `words`, `first_words` and `length_ms` are for lists, so that no list has to
               read what was said.
    entries    utterances and gaps in order, each final. `words` is JSON: [[text, start_ms, end_ms,
               confidence or null], …].
    fresh      final words of turns that are no entries yet: what a killed session would lose
               otherwise. `spoken` is JSON like `words`, times may be null. The rows of a turn are
               taken away in the transaction that writes its entry.
    names      what the reader said about the speakers of a session: all corrections, in order, as JSON
               (`app.core.names`). Since version 2.

All times are whole milliseconds of the session; `at`, `started_at` and `ended_at` are ISO 8601, UTC.
A later version may add tables and columns, and changes nothing else: an older program goes on
reading and writing the same file.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from app.storage.places import make_private_folder
from app.storage.whole_file import sync_folder

FILE = "history.db"
VERSION = 2
PATIENCE_S = 1.0
"""How long to wait for another process that writes at the same moment; each takes milliseconds."""

_TABLES = """
CREATE TABLE sessions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    reason TEXT,
    engine TEXT NOT NULL,
    source TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL,
    length_ms INTEGER NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0,
    first_words TEXT NOT NULL DEFAULT '',
    offered INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE entries (
    session INTEGER NOT NULL REFERENCES sessions (number),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    at TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    speaker TEXT,
    language TEXT,
    translation TEXT,
    translation_language TEXT,
    words TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (session, place)
) WITHOUT ROWID;
CREATE TABLE fresh (
    session INTEGER NOT NULL REFERENCES sessions (number),
    turn INTEGER NOT NULL,
    part INTEGER NOT NULL,
    start_ms INTEGER,
    end_ms INTEGER,
    at TEXT NOT NULL,
    speaker TEXT,
    language TEXT,
    spoken TEXT NOT NULL,
    translated TEXT NOT NULL,
    translation_language TEXT,
    PRIMARY KEY (session, turn, part)
) WITHOUT ROWID;
"""

_TABLES_2 = """
CREATE TABLE names (
    session INTEGER PRIMARY KEY REFERENCES sessions (number),
    corrections TEXT NOT NULL
);
"""


class NotHistory(Exception):
    """A database, but not one of ours."""


def open_to_write(path: Path) -> sqlite3.Connection:
    """The database, made if it is not there. Raises `Failure`, `OSError`, `sqlite3.Error`, `NotHistory`."""
    make_private_folder(path.parent)
    _make_private_file(path)
    connection = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)
    try:
        # WAL: who reads never waits for who writes, and a commit is one append and one sync.
        # Where shared memory is impossible SQLite answers with another mode, and all goes on.
        connection.execute("PRAGMA journal_mode = WAL")
        # FULL: in WAL mode NORMAL syncs at checkpoints only; a power cut would take minutes of words
        # along. FULL syncs the log at every commit (https://sqlite.org/pragma.html#pragma_synchronous).
        connection.execute("PRAGMA synchronous = FULL")
        # On macOS a plain fsync leaves the words in the drive's own memory. Elsewhere: no difference.
        connection.execute("PRAGMA fullfsync = ON")
        # A deleted session is overwritten, not merely forgotten.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA journal_size_limit = 4194304")
        # In KiB: nobody reads back what is being written, and a session of hours would fill 2 MB with it.
        connection.execute("PRAGMA cache_size = -256")
        _make_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(path: Path) -> sqlite3.Connection:
    """The database as it is. Raises `sqlite3.Error`, also when there is none."""
    place = path.absolute().as_uri()
    # Readers of a WAL database take part in its shared memory, so reading wants to write; where that
    # is not allowed and nobody else writes either, the file alone will do.
    error: sqlite3.Error | None = None
    for way in ("mode=rw", "mode=ro", "mode=ro&immutable=1"):
        if "immutable" in way and _has_log(path):
            break
        try:
            connection = sqlite3.connect(f"{place}?{way}", uri=True, timeout=PATIENCE_S, isolation_level=None)
        except sqlite3.Error as why:
            error = why
            continue
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as why:
            connection.close()
            error = why
            continue
        except BaseException:
            connection.close()
            raise
        return connection
    raise error or sqlite3.OperationalError("unable to open database file")


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _make_private_file(path: Path) -> None:
    """SQLite gives its other files the mode of this one."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    sync_folder(path.parent)


def _make_tables(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been quicker.
        known = connection.execute("PRAGMA user_version").fetchone()[0]
        if known < VERSION:
            if not known and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise NotHistory
            missing = _TABLES_2 if known else _TABLES + _TABLES_2
            for statement in missing.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
