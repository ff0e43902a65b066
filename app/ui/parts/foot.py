# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip at the foot of a window, with what may be pressed there. Holds buttons, knows none of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.ring import paint_edge
from app.ui.parts.theme import Look


class Foot(QWidget):
    """A panel with a line above it, as beneath the captions of the main window."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        paint_edge(painter, self, theme, Qt.Edge.TopEdge)
