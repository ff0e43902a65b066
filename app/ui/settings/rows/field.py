# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for a line of text that wears the same focus ring as everything else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, paint_ring
from app.ui.parts.theme import Look

RADIUS_PX = 8


class Field(QLineEdit):
    """The sheet of the theme leaves `ROOM_PX` free around its shape; there the ring is."""

    edited = Signal(object)
    """Another text, once it is finished: Enter, or the keyboard goes elsewhere."""

    def __init__(self, look: Look, name: str = "", *, low: bool = False) -> None:
        """`low`: as high as the choosers beside it."""
        super().__init__()
        self._look = look
        self._shown = ""
        self.setProperty("low", low)
        look.dress(self)
        if name:
            self.setAccessibleName(name)
        self.editingFinished.connect(self._finished)

    def show_value(self, value: object) -> None:
        """A text; tells nobody. What is being written is left alone."""
        text = str(value)
        if text == self._shown and self.hasFocus():
            return
        self._shown = text
        if text != self.text():
            self.setText(text)

    def _finished(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.edited.emit(self._shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            shape = QRectF(self.rect()).adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)
            paint_ring(QPainter(self), shape, RADIUS_PX, self._look.theme.focus)


class SearchField(Field):
    """A field with a magnifying glass. Escape empties it, and only then means anything else."""

    down_wanted = Signal()
    """To the results."""
    ICON_PX = 18

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, low=True)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(False)
        look.changed.connect(self.update)
        self._make_room()

    def _make_room(self) -> None:
        room = self.ICON_PX + 8
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)

    def changeEvent(self, event) -> None:
        if event.type() == event.Type.LayoutDirectionChange:
            self._make_room()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_wanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - ROOM_PX - 12 - self.ICON_PX if mirrored else ROOM_PX + 12
        where = QRectF(left, (self.height() - self.ICON_PX) / 2, self.ICON_PX, self.ICON_PX)
        paint_icon(QPainter(self), "search", where, self._look.theme.dim)
