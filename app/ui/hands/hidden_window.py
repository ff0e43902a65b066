# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that was put away into the tray comes back by itself when the tray is gone.

Nobody could reach it any more, and it may be listening. A panel that only starts anew is waited for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from app.ui.main_window import MainWindow

LOOKS_EVERY_MS = 2_000
MISSED = 3
"""So many looks in a row without a tray: it does not come back at once."""


class HiddenWindow(QObject):
    """Looks only while the window is hidden."""

    def __init__(self, window: MainWindow, has_tray: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._has_tray = window, has_tray
        self._missed = 0
        self.timer = QTimer(self, interval=LOOKS_EVERY_MS)
        self.timer.timeout.connect(self._look)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide and not event.spontaneous() and self._has_tray():
            self._missed = 0
            self.timer.start()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Close):
            self.timer.stop()
        return False

    def _look(self) -> None:
        self._missed = 0 if self._has_tray() else self._missed + 1
        if self._missed >= MISSED:
            self.timer.stop()
            self._window.come_forward()
