# SPDX-License-Identifier: GPL-3.0-or-later
"""Where captions go when there is no window: standard output, or a file that is never half replaced.

Each entry is handed over at once, so that a reader sees it and a crash costs nothing.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TextIO

from app.storage.places import disk_failure


class CaptionOutput:
    """An open place for captions. Standard output unless a file is named.

    A file that exists already is replaced when the session is over, not before: until then the new
    captions are in `FILE.part`, and they stay there when the session failed.
    Raises `Failure(DISK)`, and `BrokenPipeError` when nobody reads standard output any more.
    """

    def __init__(self, file: str | None) -> None:
        self._target = Path(file) if file and file != "-" else None
        self._part: Path | None = None
        self._file = self._open()
        self._empty = True

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads along."""
        return self._target is None and self._file.isatty()

    def write(self, text: str) -> None:
        """Hand over `text` now."""
        if not text:
            return
        self._empty = False
        try:
            self._file.write(text)
            self._file.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise disk_failure(error) from error

    def close(self, whole: bool) -> Path | None:
        """Finish; `whole`: the session ended as it should. Returns where captions were left otherwise."""
        if self._target is None:
            return None
        trouble = self._shut()
        if trouble is not None and self._part is None:
            raise disk_failure(trouble) from trouble
        whole = whole and trouble is None
        if self._part is None:
            return None
        if not whole and self._empty:
            self._part.unlink(missing_ok=True)
            return None
        if not whole:
            return self._part
        try:
            os.replace(self._part, self._target)
        except OSError as error:
            raise disk_failure(error) from error
        return None

    def _shut(self) -> OSError | None:
        """Everything on disk and the file closed; or what prevented it."""
        trouble = None
        try:
            self._file.flush()
            if _is_ordinary(self._part or self._target):  # a pipe cannot be synced and needs not
                os.fsync(self._file.fileno())
        except OSError as error:
            trouble = error
        try:
            self._file.close()
        except OSError as error:
            trouble = trouble or error
        return trouble

    def _open(self) -> TextIO:
        if self._target is None:
            return sys.stdout if sys.stdout is not None else open(os.devnull, "w", encoding="utf-8")
        path = self._target
        if path.exists() and _is_ordinary(path):
            path = self._part = path.with_name(path.name + ".part")
        try:
            return open(path, "w", encoding="utf-8", newline="\n")
        except OSError as error:
            raise disk_failure(error) from error


def _is_ordinary(path: Path) -> bool:
    """A file like any other, not a pipe or a device."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False
