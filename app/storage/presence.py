# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the process that keeps a session still lives.

A lock on a small file beside the history. The system lets go of it when the process ends, however it
ends, and knows nothing of sleep, reboots or process numbers that come again. Holds no words.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Presence:
    """Says to other processes that this session runs, until `leave` or the end of the process."""

    def __init__(self, folder: Path, session: str) -> None:
        """Raises `OSError`, also where the disk has no locks."""
        self._path = _file(folder, session)
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise

    def leave(self) -> None:
        """It runs no more."""
        # Where an open file cannot be removed, the lock goes first; nobody else wants it.
        if sys.platform == "win32":
            os.close(self._handle)
        with suppress(OSError):
            self._path.unlink()
        if sys.platform != "win32":
            os.close(self._handle)


def is_present(folder: Path, session: str) -> bool:
    """Whether a living process keeps this session. Clears away the file of one that was killed."""
    path = _file(folder, session)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(handle)
    except OSError:
        return True
    else:
        with suppress(OSError):
            path.unlink()
        return False
    finally:
        os.close(handle)


def _file(folder: Path, session: str) -> Path:
    return folder / f".{session}.running"
