# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the process that keeps a session still lives, and whether it could write all it heard.

A lock on a small file beside the history. The system lets go of it when the process ends, however it
ends, and knows nothing of sleep, reboots or process numbers that come again. A byte in it says that
words wait for a disk that refuses them; it has its room from the beginning, so that it can be changed
on a full disk. The file of a session that ended so stays. Holds no words.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> None:
        """Hold the file's first byte as long as it is open. Raises `OSError` when another process does."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def lock(handle: int) -> None:
        """Hold the file as long as it is open. Raises `OSError` when another process does."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_PLACE = 1
"""Of the byte: the one before it is locked, and not every system lets others read what is."""
_WHOLE, _BEHIND = b".", b"-"
_TRIES = 50
_NEXT_TRY_S = 0.005
"""Who looks at the file in the moment in which it is made holds it, or takes it away, and is gone at once."""


class Presence:
    """Says to other processes that this session runs, until `leave` or the end of the process."""

    def __init__(self, folder: Path, session: str) -> None:
        """Raises `OSError`, also where the disk has no locks."""
        self._path = _file(folder, session)
        self._handle = _taken(self._path)
        self._behind = False
        self._write(_WHOLE)

    def set_behind(self, behind: bool) -> None:
        """Whether there are words that could not be written."""
        if behind != self._behind:
            self._behind = behind
            self._write(_BEHIND if behind else _WHOLE)

    def leave(self) -> None:
        """It runs no more."""
        # Where an open file cannot be removed, the lock goes first; nobody else wants it.
        if self._behind or sys.platform == "win32":
            os.close(self._handle)
        if not self._behind:
            with suppress(OSError):
                self._path.unlink()
            if sys.platform != "win32":
                os.close(self._handle)

    def _write(self, said: bytes) -> None:
        with suppress(OSError):  # a disk that was full before this session began: nothing of it is kept
            os.lseek(self._handle, _PLACE, os.SEEK_SET)
            os.write(self._handle, said)
            os.fsync(self._handle)


def _taken(path: Path) -> int:
    """The file, made and locked, under its name."""
    for left in reversed(range(_TRIES)):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            lock(handle)
            if os.path.samestat(os.fstat(handle), os.stat(path)):
                return handle
        except OSError as error:
            if not left or not isinstance(error, BlockingIOError | PermissionError | FileNotFoundError):
                os.close(handle)
                raise
        os.close(handle)
        time.sleep(_NEXT_TRY_S)
    raise OSError("the file does not stay")


def clear_away(folder: Path) -> None:
    """Remove what tells nothing: left by processes that are gone, of sessions that never came to be.

    A disk that is full before a session's first word keeps the file's name and no session.
    """
    for path in folder.glob(_file(folder, "*").name):
        is_present(folder, path.name.removeprefix(".").removesuffix(".running"))


def is_present(folder: Path, session: str) -> bool:
    """Whether a living process keeps this session.

    Clears away the file of one that was killed and had written all.
    """
    path = _file(folder, session)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        lock(handle)
    except OSError:
        return True
    else:
        with suppress(OSError):
            if not _says_behind(handle):
                path.unlink()
        return False
    finally:
        os.close(handle)


def was_left_behind(folder: Path, session: str) -> bool:
    """Of a session that runs no more: whether its process ended with words that it could not write."""
    try:
        handle = os.open(_file(folder, session), os.O_RDONLY)
    except OSError:
        return False
    try:
        return _says_behind(handle)
    finally:
        os.close(handle)


def forget(folder: Path, session: str) -> None:
    """The session is gone, and what was known of it."""
    with suppress(OSError):
        _file(folder, session).unlink()


def _says_behind(handle: int) -> bool:
    os.lseek(handle, _PLACE, os.SEEK_SET)
    return os.read(handle, 1) == _BEHIND


def _file(folder: Path, session: str) -> Path:
    return folder / f".{session}.running"
