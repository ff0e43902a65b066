# SPDX-License-Identifier: GPL-3.0-or-later
"""The application as the system talks to it: asked to end, it says so. Closes no window by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Qt would close window after window, and one that only hides would keep the system from ending."""

    quit_wanted = Signal()
    """By the system, or by a menu of its own; everything is to end in order."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quit_wanted.emit()
            return True
        return super().event(event)
