# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's event loop lasts until asyncio's work is done, whatever ends it before.

Qt ends its loop by itself when the display is gone. That is told, and sockets and timers go on until the
last word is on the disk. Ends nothing itself.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Signal
from PySide6.QtWidgets import QApplication

_BREATH_S = 0.005
"""Without a display Qt never waits: its lost connection has news all the time."""


class Lasting(QObject):
    """Stands where asyncio's loop expects the application."""

    display_gone = Signal()
    """Nothing can be shown any more; nobody may ask anything of a window."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._done = False
        self._gone = False

    def exec(self) -> int:
        """Run until `exit`."""
        self._done = False
        while not self._gone:
            code = self._app.exec()
            if self._done:
                return code
            if code != 0:
                self._gone = True
                self.display_gone.emit()
        while not self._done:
            self._app.processEvents()
            time.sleep(_BREATH_S)
        return 0

    def exit(self, code: int = 0) -> None:
        """The work is done."""
        self._done = True
        self._app.exit(code)

    def eventDispatcher(self) -> QAbstractEventDispatcher:
        """As the application says it."""
        return self._app.eventDispatcher()
