# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of the settings window stand on: the list of pages, the sample, and the line at the bottom.

They paint a ground and a line, and know no option.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QWidget

from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX, TextButton, paint_edge
from app.ui.parts.theme import Look
from app.ui.parts.words import Words


class Side(QWidget):
    """The panel the list of pages stands on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._beneath = False
        look.changed.connect(self.update)

    def set_beneath(self, beneath: bool) -> None:
        """Whether the options stand beneath it, not beside."""
        self._beneath = beneath
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = Qt.Edge.LeftEdge if mirrored else Qt.Edge.RightEdge
        paint_edge(painter, self, theme, Qt.Edge.BottomEdge if self._beneath else beside)


class Stage(QWidget):
    """What the sample stands on; a line beneath it while options go out of sight there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._edge = False
        self.scrolls: Callable[[], QScrollBar] | None = None
        """What a wheel over it moves: it stands in the way of the options, and is not one of them."""
        look.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.scrolls is not None:
            QApplication.sendEvent(self.scrolls(), event)

    def set_edge(self, edge: bool) -> None:
        """Whether there is something beneath its lower edge."""
        if edge != self._edge:
            self._edge = edge
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._edge:
            paint_edge(QPainter(self), self, self._look.theme, Qt.Edge.BottomEdge)


class Line(QWidget):
    """At the bottom: what was just done, and the way back from it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = Words(look, "", "ink", fonts.SMALL_PX)
        self.undo = TextButton(look, self.tr("Undo"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.undo)
        look.changed.connect(self.update)
        self.hide()

    @property
    def offers_undo(self) -> bool:
        """Whether it says that something can be taken back."""
        return not self.isHidden() and not self.undo.isHidden()

    def say(self, sentence: str, can_undo: bool) -> None:
        """Show a sentence; an empty one puts the line away."""
        self.words.say(sentence)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(sentence))

    def set_side(self, side: int) -> None:
        """In line with the options above."""
        self._row.setContentsMargins(side - ROOM_PX, 4, side - ROOM_PX, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        paint_edge(painter, self, theme, Qt.Edge.TopEdge)
