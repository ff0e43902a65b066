# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of one SQLite database: who uses them, whether they are still there, setting them aside.

Reads none of them. A database in WAL mode is three files that belong together, and renaming them
beneath a program that has them open costs that program its words: so whoever has them open says so.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from app.core.failure import Failure, FailureKind
from app.storage.places import disk_failure
from app.storage.schema import NotHistory

if sys.platform != "win32":
    import fcntl

_PARTS = ("", "-wal", "-shm")
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


class DatabaseFiles:
    """The files of the database at `path`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._identity: tuple[int, int] | None = None
        self._users: int | None = None

    def hold(self) -> None:
        """The database is open from now on."""
        self._identity = _identity(self.path)
        with suppress(OSError):
            self._users = self._open_users()
            _share(self._users)

    def let_go(self) -> None:
        """It is not open any more."""
        users, self._users = self._users, None
        if users is not None:
            os.close(users)

    @property
    def moved(self) -> bool:
        """Whether the file that was opened is not there any more under its name."""
        return self._identity != _identity(self.path)

    def set_aside(self) -> Path | None:
        """Rename the three to the first free `NAME.corrupt-N`; None when refused, or others use them."""
        users = None
        try:
            users = self._open_users()
            _claim(users)
            return self._renamed()
        except OSError:
            return None
        finally:
            if users is not None:
                os.close(users)

    def _renamed(self) -> Path | None:
        for number in range(1, 1000):
            kept = self.path.with_name(f"{self.path.name}.corrupt-{number}")
            if any(_beside(kept, part).exists() for part in _PARTS):
                continue
            self.path.rename(kept)
            for part in _PARTS[1:]:
                with suppress(OSError):
                    _beside(self.path, part).rename(_beside(kept, part))
            return kept
        return None

    def _open_users(self) -> int:
        return os.open(self.path.with_name(f".{self.path.name}.users"), os.O_RDWR | os.O_CREAT, 0o600)


def _share(handle: int) -> None:
    if sys.platform != "win32":  # Windows itself refuses to rename a file that is open
        fcntl.flock(handle, fcntl.LOCK_SH)


def _claim(handle: int) -> None:
    """Raises `OSError` when somebody shares it."""
    if sys.platform != "win32":
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_damage(error: BaseException) -> bool:
    """Whether the file is no history any more, rather than out of reach for a while."""
    if isinstance(error, NotHistory):
        return True
    if not isinstance(error, sqlite3.Error):
        return False
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # A table that is missing is damage of a kind: nothing of ours makes such a file.
    return code in _DAMAGE or (code == sqlite3.SQLITE_ERROR and str(error).startswith("no such "))


def as_failure(error: BaseException, folder: Path) -> Failure:
    """What prevented it; the detail names the folder, with the system's words where they help.

    SQLite often says no more than "disk I/O error": then the folder itself is asked, by writing to it.
    """
    if isinstance(error, Failure):
        return error
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return Failure(FailureKind.DISK_BUSY, str(folder))
        if code == sqlite3.SQLITE_FULL:
            return Failure(FailureKind.DISK_FULL, str(folder))
        error = _refusal_to_write(folder) or error
    if isinstance(error, OSError):
        failure = disk_failure(error)
        return (
            failure if str(folder) in failure.detail else Failure(failure.kind, f"{failure.detail}: {folder}")
        )
    return Failure(FailureKind.DISK, f"{str(error) or type(error).__name__}: {folder}")


def _refusal_to_write(folder: Path) -> OSError | None:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return None


def _beside(path: Path, part: str) -> Path:
    return path.with_name(path.name + part)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
