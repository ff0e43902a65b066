# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that was put away into the tray comes back by itself when the tray is gone.

Nobody could reach it any more, and it may be listening. A panel that only starts anew is waited for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.ui.main_window import MainWindow

LOOKS_EVERY_MS = 2_000
MISSED = 3
"""So many looks in a row without a tray: it does not come back at once."""


class HiddenWindow(QObject):
    """Looks from `begin` on until the window is seen again."""

    def __init__(self, window: MainWindow, has_tray: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._has_tray = window, has_tray
        self._missed = 0
        self.timer = QTimer(self, interval=LOOKS_EVERY_MS)
        self.timer.timeout.connect(self._look)

    def begin(self) -> None:
        """The window is put away now, into the tray."""
        self._missed = 0
        self.timer.start()

    def _look(self) -> None:
        if self._window.isVisible():
            self.timer.stop()
            return
        self._missed = 0 if self._has_tray() else self._missed + 1
        if self._missed >= MISSED:
            self.timer.stop()
            self._window.come_forward()
