# SPDX-License-Identifier: GPL-3.0-or-later
"""The monitors as `app.core.placing` has them, and a word when they change. Places nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from app.core.placing import Box, Monitor

CALM_MS = 250
"""A change of monitors comes in many steps: so long after the last one it is told."""


def box_of(rect: QRect) -> Box:
    """Qt's rectangle as ours."""
    return Box(rect.x(), rect.y(), max(1, rect.width()), max(1, rect.height()))


def rect_of(box: Box) -> QRect:
    """Ours as Qt's."""
    return QRect(box.x, box.y, box.width, box.height)


def monitor_of(screen: QScreen) -> Monitor:
    """One monitor."""
    return Monitor(screen.name(), box_of(screen.geometry()), box_of(screen.availableGeometry()))


class Monitors(QObject):
    """All of them."""

    changed = Signal()
    """Come, gone, turned, or of another resolution; or a panel has taken room."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.changed)
        app = QGuiApplication.instance()
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._stir)
        app.primaryScreenChanged.connect(self._stir)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def now(self) -> list[Monitor]:
        """As they are."""
        return [monitor_of(screen) for screen in QGuiApplication.screens()]

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._stir)
        screen.availableGeometryChanged.connect(self._stir)
        self._stir()

    def _stir(self) -> None:
        self._calm.start()
