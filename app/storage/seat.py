# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window of this profile is open already, in whichever process, and where that can be asked.

A lock on a small file among the settings, of which the system lets go when the process ends, however it
ends. What is written in it counts only while the lock is held. Asks nobody and waits for nobody.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Self

from app.storage.places import make_private_folder
from app.storage.presence import lock

_FILE = ".window"
DOOR = ".window-door"
"""A socket beside it, where the system has such."""
_NOTE_FROM = 1
"""The byte before it is locked, and not every system lets others read what is."""
_LONGEST_NOTE = 1_024


class Note(NamedTuple):
    """What the process that has the seat says of itself."""

    computer: str
    process: int
    port: int = 0
    """Of this computer itself, where it can be asked; 0: at the socket."""
    secret: str = ""
    """Whoever says it could read this file; "": it cannot be asked yet."""


class Seat:
    """Held by the one process whose window this profile's is, until `leave` or the end of the process."""

    def __init__(self, handle: int, folder: Path) -> None:
        self._handle = handle
        self.door = folder / DOOR

    @classmethod
    def take(cls, folder: Path) -> Self | None:
        """The seat; None when another process has it. Raises `OSError`, `Failure` where there can be none."""
        make_private_folder(folder)
        handle = os.open(folder / _FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if hasattr(os, "getuid") and os.fstat(handle).st_uid != os.getuid():
                raise PermissionError("the file is another user's")
            lock(handle)
            seat = cls(handle, folder)
            seat.write(Note(this_computer(), os.getpid()))
        except OSError as error:
            os.close(handle)
            if isinstance(error, BlockingIOError) or (sys.platform == "win32" and error.errno == 13):
                return None
            raise
        return seat

    def write(self, note: Note) -> None:
        """Say where to ask. Raises `OSError`."""
        said = "\n".join(map(str, note)).encode()
        os.ftruncate(self._handle, _NOTE_FROM)
        os.lseek(self._handle, _NOTE_FROM, os.SEEK_SET)
        os.write(self._handle, said + b"\n")

    def leave(self) -> None:
        """Let the next one have it."""
        with suppress(OSError):
            os.close(self._handle)


def read_note(folder: Path) -> Note | None:
    """What is written there; None when that is nothing, or only a part of it yet."""
    try:
        with open(folder / _FILE, "rb", buffering=0) as file:
            file.seek(_NOTE_FROM)
            computer, process, port, secret, rest = file.read(_LONGEST_NOTE).decode().split("\n")
            return None if rest else Note(computer, int(process), int(port), secret)
    except (OSError, ValueError):
        return None


def this_computer() -> str:
    """By its name: folders may be shared with others, whose windows cannot come forward here."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return name.replace("\n", "")
