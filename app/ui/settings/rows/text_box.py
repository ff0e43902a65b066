# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes for more than a line of text: free text, and lists with one entry a line. Tab leaves them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.ring import ROOM_PX, paint_ring
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.translations import number, tr

LINES = 5
RADIUS_PX = 8
REST_MS = 3000
"""Typing that rests so long is taken, too: nothing is lost if the window never loses the keyboard."""


LARGEST_PASTE = 2_000_000
"""Letters: more than that is no text that somebody means, and Qt would lay it out for minutes."""


class TextBox(QWidget):
    """Free text; `edited` once it is finished: the keyboard goes elsewhere, or typing rests."""

    edited = Signal(object)
    full = True

    def __init__(
        self, look: Look, name: str, placeholder: str = "", lines: int = LINES, longest: int = 0
    ) -> None:
        """`longest`: what is longer stays here, is said to be, and not taken; 0: whatever is pasted."""
        super().__init__()
        self._look, self._longest = look, longest
        self._shown: object = None
        self.text = _Edit(self)
        self.text.setFont(fonts.font())
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(placeholder)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 26)
        look.dress(self.text)
        self.note = Words(look, "", "warn", fonts.SMALL_PX)
        self.note.hide()
        inset = QVBoxLayout()
        inset.setContentsMargins(ROOM_PX, ROOM_PX, ROOM_PX, ROOM_PX)
        inset.addWidget(self.text)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(inset)
        box.addWidget(self.note)
        self.setFocusProxy(self.text)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.take)
        self.text.textChanged.connect(self._typed)

    def show_value(self, value: object) -> None:
        """This text; tells nobody. What is being written is left alone."""
        if value == self._shown:
            return
        self._shown = value
        self.say("")
        text = self.text_of(value)
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)

    def take(self) -> None:
        """What stands there now is meant."""
        self._rest.stop()
        value = self.value_of(self.text.toPlainText())
        over = bool(self._longest) and len(value) > self._longest
        self.say(self._too_long(len(value)) if over else "")
        if value != self._shown and not over:
            self._shown = value
            self.edited.emit(value)

    def text_of(self, value: object) -> str:
        """A value as text."""
        return str(value)

    def value_of(self, text: str) -> object:
        """A text as value."""
        return text

    def say(self, sentence: str) -> None:
        """What is wrong with what stands here; "" when nothing is."""
        self.note.say(sentence)
        self.note.setVisible(bool(sentence))
        tell_aloud(self.text, sentence)

    def _too_long(self, length: int) -> str:
        words = self.too_long_words()
        return words.replace("{most}", number(self._longest)).replace("{n}", number(length))

    def too_long_words(self) -> str:
        """What is said of too much."""
        return tr("Not kept yet: {n} letters, and there is room for {most}. Shorten it.")

    def _typed(self) -> None:
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.take()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text.hasFocus():
            paint_ring(QPainter(self), QRectF(self.text.geometry()), RADIUS_PX, self._look.theme.focus)


class LinesField(TextBox):
    """A list of texts, one a line. Empty lines and what stands twice are left out."""

    def too_long_words(self) -> str:
        """What is said of too many."""
        return tr("Not kept yet: {n} lines, and there is room for {most}. Leave some out.")

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

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(source.text()) > LARGEST_PASTE:
            self._box.say(tr("That is too much text to paste. Paste the part of it that you need."))
            return
        super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._box.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._box.update()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._box.take()
