# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes for more than a line of text: free text, and lists with one entry a line. Tab leaves them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX, paint_ring
from app.ui.parts.theme import Look

LINES = 5
RADIUS_PX = 8
REST_MS = 3000
"""Typing that rests so long is taken, too: nothing is lost if the window never loses the keyboard."""


class TextBox(QWidget):
    """Free text; `edited` once it is finished: the keyboard goes elsewhere, or typing rests."""

    edited = Signal(object)
    full = True

    def __init__(self, look: Look, name: str, placeholder: str = "", lines: int = LINES) -> None:
        super().__init__()
        self._look = look
        self._shown: object = None
        self.text = _Edit(self)
        self.text.setFont(fonts.font())
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(placeholder)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 26)
        look.dress(self.text)
        box = QHBoxLayout(self)
        box.setContentsMargins(ROOM_PX, ROOM_PX, ROOM_PX, ROOM_PX)
        box.addWidget(self.text)
        self.setFocusProxy(self.text)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.take)
        self.text.textChanged.connect(self._typed)

    def show_value(self, value: object) -> None:
        """This text; tells nobody. What is being written is left alone."""
        if value == self._shown:
            return
        self._shown = value
        text = self.text_of(value)
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)

    def take(self) -> None:
        """What stands there now is meant."""
        self._rest.stop()
        value = self.value_of(self.text.toPlainText())
        if value != self._shown:
            self._shown = value
            self.edited.emit(value)

    def text_of(self, value: object) -> str:
        """A value as text."""
        return str(value)

    def value_of(self, text: str) -> object:
        """A text as value."""
        return text

    def _typed(self) -> None:
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.take()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text.hasFocus():
            shape = QRectF(self.rect()).adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)
            paint_ring(QPainter(self), shape, RADIUS_PX, self._look.theme.focus)


class LinesField(TextBox):
    """A list of texts, one a line. Empty lines and what stands twice are left out."""

    def text_of(self, value: object) -> str:
        """One a line."""
        return "\n".join(value)

    def value_of(self, text: str) -> object:
        """What stands on the lines."""
        return tuple(dict.fromkeys(filter(None, (line.strip() for line in text.splitlines()))))


class _Edit(QPlainTextEdit):
    """Tells its box when the keyboard comes and goes."""

    def __init__(self, box: TextBox) -> None:
        super().__init__()
        self._box = box

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._box.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._box.update()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._box.take()
