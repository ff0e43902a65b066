# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what is to be seen whole, and scrolls it only where a screen is not high enough for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.parts.theme import Look


class Scrolled(QScrollArea):
    """As large as what it holds, if its window may be. Paints no ground of its own."""

    def __init__(self, look: Look, held: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        look.dress(self.verticalScrollBar())

    def sizeHint(self) -> QSize:
        """All of it."""
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
