# SPDX-License-Identifier: GPL-3.0-or-later
"""One open database and the steps that are written to it, a transaction at a time.

Used by one thread. Every step may be written twice without harm: after a commit that failed nobody
can say how much of it is on the disk. Decides nothing about when to try again.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.storage.files import DatabaseFiles
from app.storage.presence import Presence
from app.storage.record import (
    ENTRY_COLUMNS,
    FRESH_COLUMNS,
    Begun,
    Closed,
    Dropped,
    Ended,
    Fresh,
    Named,
    Resumed,
    Step,
    entry_row,
    first_words_of,
    storable,
)
from app.storage.schema import open_to_write

_COLUMNS = {"entries": ENTRY_COLUMNS, "fresh": FRESH_COLUMNS, "names": "corrections"}
_PUT = {
    table: f"INSERT OR REPLACE INTO {table} (session, {columns})"
    f" VALUES ({', '.join('?' * (columns.count(',') + 2))})"
    for table, columns in _COLUMNS.items()
}
_FACTS = "words, length_ms, first_words, title"

_log = logging.getLogger(__name__)


class Store:
    """The history in one file, while it is open."""

    def __init__(self, path: Path) -> None:
        self._files = DatabaseFiles(path)
        self._connection: sqlite3.Connection | None = None
        self._current: Begun | None = None
        """The session that steps belong to, as of the last commit."""
        self._number: int | None = None
        """Its row in this database; None: not looked for since it was opened."""
        self._presence: Presence | None = None
        self._ending: list[Presence] = []
        """Of sessions whose end is written but not yet committed."""
        self._rescued: _Rescued | None = None
        """Of the current session, out of a file that had to be left."""

    def save(self, steps: list[Step]) -> None:
        """All of them, durable when this returns; or none. Raises `Failure`, `OSError`, `sqlite3.Error`."""
        connection = self._open()
        current, number = self._current, self._number
        connection.execute("BEGIN IMMEDIATE")
        try:
            if self._rescued is not None:
                self._put_rescued(connection, self._rescued)
            for step in steps:
                self._write(connection, step)
            connection.execute("COMMIT")
        except BaseException:
            self._current, self._number = current, number
            with suppress(sqlite3.Error):
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            self._not_ended()
            raise
        self._rescued = None
        self._gone()

    def set_behind(self, behind: bool) -> None:
        """Note, for the case that this process ends now, whether steps wait that could not be saved."""
        if self._presence is not None:
            self._presence.set_behind(behind)

    def close(self) -> None:
        """Let go of the file. The next `save` opens it again."""
        connection, self._connection, self._number = self._connection, None, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
        self._files.let_go()

    def leave(self) -> None:
        """Nothing more will be saved."""
        self.close()
        self._end_presence()
        self._gone()

    def set_aside(self) -> Path | None:
        """Keep an unusable file under another name, and begin anew with the next `save`.

        None where that is refused: another program may be using it.
        """
        self.close()
        kept = self._files.set_aside()
        if kept is not None and self._current is not None:
            with suppress(sqlite3.Error):
                old = sqlite3.connect(f"{kept.as_uri()}?mode=ro", uri=True, isolation_level=None)
                try:
                    self._rescued = _read(old, self._current.id)
                finally:
                    old.close()
        return kept

    # -- the file -------------------------------------------------------------------------------

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None and self._files.moved:
            self._moved_away(self._connection)
        if self._connection is None:
            self._connection = open_to_write(self._files.path)
            self._number = None
            self._files.hold()
        return self._connection

    def _moved_away(self, old: sqlite3.Connection) -> None:
        """Somebody renamed or deleted the file beneath us: go on in a new one, with what was in the old."""
        _log.warning("the history was moved or deleted; a new one is begun")
        if self._current is not None:
            with suppress(sqlite3.Error):
                self._rescued = _read(old, self._current.id)
        self.close()

    # -- steps ----------------------------------------------------------------------------------

    def _write(self, connection: sqlite3.Connection, step: Step) -> None:
        match step:
            case Begun():
                self._current, self._number = step, None
                self._session(connection)
                self._here()
            case Fresh():
                connection.execute(_PUT["fresh"], (self._session(connection), *step.row()))
            case Closed():
                self._close_turns(connection, step)
            case Dropped(turn):
                connection.execute(
                    "DELETE FROM fresh WHERE session = ? AND turn >= ?", (self._session(connection), turn)
                )
            case Named():
                self._name_speakers(connection, step)
            case Ended():
                connection.execute(
                    "UPDATE sessions SET ended_at = ?, reason = ?, length_ms = max(length_ms, ?)"
                    " WHERE number = ?",
                    (step.at, storable(step.reason), step.captured_ms, self._session(connection)),
                )
                self._end_presence()
            case Resumed():
                connection.execute(
                    "UPDATE sessions SET ended_at = NULL, reason = NULL WHERE number = ?",
                    (self._session(connection),),
                )
                self._here()

    def _close_turns(self, connection: sqlite3.Connection, step: Closed) -> None:
        session = self._session(connection)
        rows = [(session, *entry_row(place, entry)) for place, entry in enumerate(step.entries, step.place)]
        if rows:
            connection.executemany(_PUT["entries"], rows)
            connection.execute(
                "UPDATE sessions SET words = ?, length_ms = max(length_ms, ?),"
                " first_words = CASE first_words WHEN '' THEN ? ELSE first_words END WHERE number = ?",
                (
                    step.words,
                    max(entry.end_ms for entry in step.entries),
                    storable(first_words_of(step.entries)),
                    session,
                ),
            )
        connection.execute("DELETE FROM fresh WHERE session = ? AND turn < ?", (session, step.turn))

    def _name_speakers(self, connection: sqlite3.Connection, step: Named) -> None:
        if not step.after_end:
            self._session(connection)
        assert self._current is not None, "names without a session"
        # A session that is at rest may have been deleted meanwhile: then there is nothing to name.
        connection.execute(
            "INSERT OR REPLACE INTO names (session, corrections) SELECT number, ? FROM sessions WHERE id = ?",
            (storable(step.corrections), self._current.id),
        )

    def _session(self, connection: sqlite3.Connection) -> int:
        """The row of the current session; made here when the file is another than before."""
        if self._number is None:
            begun = self._current
            assert begun is not None, "steps without a session"
            connection.execute(
                "INSERT OR IGNORE INTO sessions (id, started_at, engine, source, version)"
                " VALUES (?, ?, ?, ?, ?)",
                (begun.id, begun.started_at, begun.engine, storable(begun.source), begun.version),
            )
            found = connection.execute("SELECT number FROM sessions WHERE id = ?", (begun.id,)).fetchone()
            self._number = found[0]
        return self._number

    def _put_rescued(self, connection: sqlite3.Connection, rescued: _Rescued) -> None:
        session = self._session(connection)
        connection.execute(
            "UPDATE sessions SET words = ?, length_ms = ?, first_words = ?, title = ? WHERE number = ?",
            (*rescued.facts, session),
        )
        for table, rows in rescued.rows.items():
            connection.executemany(_PUT[table], [(session, *row) for row in rows])

    # -- presence -------------------------------------------------------------------------------

    def _here(self) -> None:
        if self._presence is None and self._current is not None:
            try:
                self._presence = Presence(self._files.path.parent, self._current.id)
            except OSError as error:
                _log.info("other windows cannot see that this session runs: %s", error.strerror)

    def _end_presence(self) -> None:
        if self._presence is not None:
            self._ending.append(self._presence)
        self._presence = None

    def _gone(self) -> None:
        for presence in self._ending:
            presence.leave()
        self._ending = []

    def _not_ended(self) -> None:
        """Nothing of this was committed: the session that ended first is still the one in the file."""
        if self._ending:
            self._end_presence()
            self._presence = self._ending.pop(0)
            self._gone()


class _Rescued:
    """What could be read of a session in a file that is damaged or gone."""

    def __init__(self, facts: tuple[Any, ...]) -> None:
        self.facts = facts
        self.rows: dict[str, list[tuple[Any, ...]]] = {}


def _read(old: sqlite3.Connection, session: str) -> _Rescued | None:
    facts = old.execute(f"SELECT number, {_FACTS} FROM sessions WHERE id = ?", (session,)).fetchone()
    if facts is None:
        return None
    rescued = _Rescued(facts[1:])
    for table, columns in _COLUMNS.items():
        rows = rescued.rows[table] = []
        with suppress(sqlite3.Error):  # as far as the damage lets us
            rows.extend(old.execute(f"SELECT {columns} FROM {table} WHERE session = ?", facts[:1]))
    return rescued
