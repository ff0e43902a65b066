# SPDX-License-Identifier: GPL-3.0-or-later
"""Past sessions: listed, read, given a title, deleted. Those that were cut off and those still running too.

Every call opens the history anew and may wait for the disk: not for the loop's thread. It makes no
history where there is none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.core.export import WRITERS
from app.core.failure import Failure, FailureKind
from app.core.names import SpeakerNames, as_text, from_text
from app.core.text import Entry
from app.storage.files import as_failure, is_damage
from app.storage.presence import clear_away, forget, is_present, was_left_behind
from app.storage.record import (
    ENTRY_COLUMNS,
    FRESH_COLUMNS,
    entry_of,
    first_words_of,
    joined,
    open_entries,
    storable,
    words_in,
)
from app.storage.schema import FILE, open_to_read, open_to_write

INTERRUPTED = "interrupted"
"""The reason for which a session ended whose process was killed."""
LATEST = "latest"
"""What the newest session answers to."""

_FACTS = (
    "id, started_at, ended_at, reason, engine, source, title, length_ms, words, first_words, offered, number"
)


class SessionState(Enum):
    """What became of a session. The value stands in JSON."""

    RUNNING = "running"
    FINISHED = "finished"
    RECOVERED = "recovered"
    """Its process was killed; everything that was final is here, if it `is_whole`."""


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """One session in a list. Times are ISO 8601, UTC."""

    id: str
    started_at: str
    ended_at: str | None
    state: SessionState
    reason: str | None
    """Why it ended: "stopped", "ended", or the name of a failure; None while it has not."""
    engine: str
    source: str
    title: str
    length_ms: int
    words: int
    first_words: str
    offered: bool = False
    """RECOVERED: the user was told of it and has decided."""
    is_whole: bool = True
    """RECOVERED: False where the disk refused its last words until the end, such as a full one."""


class NoSuchSession(Exception):
    """`name` fits no session, or several: `fitting`."""

    def __init__(self, name: str, fitting: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.name, self.fitting = name, fitting


class Library:
    """The sessions kept in one folder. Calls raise `Failure` when the history cannot be read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / FILE

    def sessions(self) -> list[SessionInfo]:
        """All of them, newest first. Clears away what sessions left that never came to be."""
        clear_away(self._folder)
        with self._reading() as history:
            if history is None:
                return []
            rows = history.execute(
                f"SELECT {_FACTS} FROM sessions ORDER BY started_at DESC, number DESC"
            ).fetchall()
            return [self._info(history, row) for row in rows]

    def find(self, name: str) -> SessionInfo:
        """The session called so, by its whole id, its beginning, or `latest`: the newest with a word in it.

        Raises `NoSuchSession`.
        """
        sessions = self.sessions()
        wanted = name.strip().lower()
        if wanted == LATEST and sessions:
            return next((session for session in sessions if session.words), sessions[0])
        found = [session for session in sessions if wanted and session.id.startswith(wanted)]
        if len(found) != 1:
            raise NoSuchSession(name, tuple(session.id for session in found))
        return found[0]

    def entries(self, id: str) -> list[Entry]:
        """Everything of this session that was final, open turns included. Raises `NoSuchSession`."""
        with self._reading() as history:
            row = history and history.execute("SELECT number FROM sessions WHERE id = ?", (id,)).fetchone()
            if not history or row is None:
                raise NoSuchSession(id)
            return list(joined([*_closed(history, row[0]), *_open(history, row[0])]))

    def names(self, id: str) -> SpeakerNames:
        """What the reader said about the speakers of this session."""
        with self._reading() as history:
            known = "SELECT count(*) FROM sqlite_master WHERE name = 'names'"
            if not history or not history.execute(known).fetchone()[0]:  # no newer program wrote here yet
                return SpeakerNames()
            row = history.execute(
                "SELECT corrections FROM names WHERE session = (SELECT number FROM sessions WHERE id = ?)",
                (id,),
            ).fetchone()
            return from_text(row[0]) if row else SpeakerNames()

    def name_speakers(self, id: str, names: SpeakerNames) -> None:
        """What the reader says about them now."""
        self._change(
            "INSERT OR REPLACE INTO names (session, corrections) SELECT number, ? FROM sessions WHERE id = ?",
            storable(as_text(names)),
            id,
        )

    def written(self, id: str, form: str) -> str:
        """A session in one of the formats of `app.core.export.WRITERS`. Raises `NoSuchSession`."""
        session = self.find(id)
        writer, names = WRITERS[form](), self.names(session.id)
        entries = map(names.entry, self.entries(session.id))
        text = writer.begin() + "".join(map(writer.entry, entries))
        if session.state is SessionState.RUNNING:
            return text  # it has no end yet
        return text + writer.end(session.reason or INTERRUPTED)

    def interrupted(self) -> SessionInfo | None:
        """The newest session that was cut off with words in it and was not offered yet."""
        for session in self.sessions():
            if session.state is SessionState.RECOVERED and not session.offered and session.words:
                return session
        return None

    def put_away(self, id: str) -> None:
        """The user knows of this session and of older ones that were cut off: offer them no more."""
        self._change(
            "UPDATE sessions SET offered = 1 WHERE ended_at IS NULL AND started_at <="
            " (SELECT started_at FROM sessions WHERE id = ?)",
            id,
        )

    def rename(self, id: str, title: str) -> None:
        """Give it a title."""
        self._change("UPDATE sessions SET title = ? WHERE id = ?", storable(title.strip()), id)

    def delete(self, id: str) -> None:
        """Remove it for good: what was said is overwritten. A running session cannot be deleted."""
        if is_present(self._folder, id):
            raise Failure(FailureKind.DISK_BUSY, id)
        of_it = "WHERE session = (SELECT number FROM sessions WHERE id = ?)"
        with self._writing() as history:
            for table in ("entries", "fresh", "names"):
                history.execute(f"DELETE FROM {table} {of_it}", (id,))
            history.execute("DELETE FROM sessions WHERE id = ?", (id,))
        forget(self._folder, id)
        with closing(self._opened_to_write()) as history:
            # The log still has the old pages: bring the file up to date and empty the log.
            history.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # -- inside -------------------------------------------------------------------------------------

    def _info(self, history: sqlite3.Connection, row: tuple) -> SessionInfo:
        (id, started_at, ended_at, reason, engine, source) = row[:6]
        title, length_ms, words, first_words, offered, number = row[6:]
        state, is_whole = SessionState.FINISHED, True
        if ended_at is None:
            running = is_present(self._folder, id)
            state = SessionState.RUNNING if running else SessionState.RECOVERED
            is_whole = running or not was_left_behind(self._folder, id)
            fresh = _open(history, number)
            words += sum(map(words_in, fresh))
            length_ms = max([length_ms, *(entry.end_ms for entry in fresh)])
            first_words = first_words or first_words_of(fresh)
        return SessionInfo(
            id=id,
            started_at=started_at,
            ended_at=ended_at,
            state=state,
            reason=reason,
            engine=engine,
            source=source,
            title=title,
            length_ms=length_ms,
            words=words,
            first_words=first_words,
            offered=bool(offered),
            is_whole=is_whole,
        )

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """The history at one moment; None where nothing was ever kept."""
        if not self._path.exists():
            yield None
            return
        try:
            with closing(open_to_read(self._path)) as history:
                history.execute("BEGIN")
                if history.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    yield history
                else:  # made this moment by a session that begins
                    yield None
        except (sqlite3.Error, OSError) as error:
            raise self._failure(error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with closing(self._opened_to_write()) as history:
            try:
                history.execute("BEGIN IMMEDIATE")
                yield history
                history.execute("COMMIT")
            except (sqlite3.Error, OSError) as error:
                raise self._failure(error) from error

    def _opened_to_write(self) -> sqlite3.Connection:
        try:
            return open_to_write(self._path)
        except (sqlite3.Error, OSError) as error:
            raise self._failure(error) from error

    def _change(self, statement: str, *values: str) -> None:
        with self._writing() as history:
            history.execute(statement, values)

    def _failure(self, error: Exception) -> Failure:
        if is_damage(error):
            return Failure(FailureKind.HISTORY_DAMAGED, str(self._path))
        return as_failure(error, self._folder)


def _closed(history: sqlite3.Connection, number: int) -> Iterator[Entry]:
    rows = history.execute(f"SELECT {ENTRY_COLUMNS} FROM entries WHERE session = ? ORDER BY place", (number,))
    return map(entry_of, rows)


def _open(history: sqlite3.Connection, number: int) -> list[Entry]:
    rows = history.execute(
        f"SELECT {FRESH_COLUMNS} FROM fresh WHERE session = ? ORDER BY turn, part", (number,)
    )
    return open_entries(rows)
