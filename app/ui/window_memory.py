# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the window stood, and how large: read before it shows, written in the background.

Written without Qt: its own settings wait for the disk and let no other thread of Python go on meanwhile.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from app.core.failure import Failure

if TYPE_CHECKING:
    from app.ui.newest import Newest

_SECTION, _KEY = "main", "geometry"


class WindowMemory:
    """One window's place in an INI file, as Qt's own settings write it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._newest: Newest[bytes] | None = None

    def geometry(self) -> QByteArray | None:
        """What is known; None: nothing."""
        known = QSettings(str(self._file), QSettings.Format.IniFormat).value(f"{_SECTION}/{_KEY}")
        return known if isinstance(known, QByteArray) else None

    def keep(self, geometry: QByteArray) -> None:
        """It stands here now."""
        if self._newest is None:
            from app.ui.newest import Newest  # and asyncio with it: the first sight does without

            self._newest = Newest("save the window's place", self._write)
        self._newest.put(geometry.data())

    async def saved(self) -> None:
        """Until everything is kept, or that takes too long."""
        if self._newest is not None:
            await self._newest.end()

    def _write(self, geometry: bytes) -> None:
        from app.storage.whole_file import write_whole

        escaped = "".join(f"\\x{byte:02x}" for byte in geometry)
        # A disk that takes nothing is no reason to trouble anybody about a window's place.
        with suppress(Failure):
            write_whole(self._file, f"[{_SECTION}]\n{_KEY}=@ByteArray({escaped})\n".encode())
