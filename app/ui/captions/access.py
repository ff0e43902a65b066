# SPDX-License-Identifier: GPL-3.0-or-later
"""The captions for those who read them through a screen reader or a braille display.

One text holding everything captioned: final words first, one line a turn, the unsettled tail last.
It exists only from the moment an assistive program asks for it, and is then kept current by edits
as small as the changes. It never paints and never changes what others see.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.captions import CaptionRoll
from app.core.reading import Edit, Reading
from app.ui.captions import caret
from app.ui.captions.names import shown_language
from app.ui.parts.answering import NOTHING, OwnAccessible, answer_for

_LENT = (QAccessible.InterfaceType.TextInterface, QAccessible.InterfaceType.ActionInterface)
"""What a control that is never shown answers for us; of what can be done, that it takes the keyboard."""


class ReadingCopy:
    """The running text in a text control that is never shown.

    Qt's own accessible text control answers for it: carets, words, lines and attributes are asked
    for in ways that a text interface written in Python cannot answer (PySide6 has no `attributes`).
    """

    def __init__(self, widget: QWidget, reading: Reading) -> None:
        self._widget = widget
        self._reading = reading
        self._had_marked = False
        self._control = QPlainTextEdit()
        self._control.setReadOnly(True)
        self._control.setUndoRedoEnabled(False)
        self._control.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._control.setPlainText(reading.text)
        self._control.moveCursor(QTextCursor.MoveOperation.End)
        self._control.cursorPositionChanged.connect(self._tell_caret)
        self._control.setFocusProxy(widget)  # whoever gives it the keyboard gives it to the captions
        widget.destroyed.connect(self._control.deleteLater)

    def lends(self, kind: QAccessible.InterfaceType) -> object:
        """The address of one of the control's own interfaces."""
        # Asked for anew each time: Qt deletes the interface with the control, and Python would take
        # whatever comes to lie at its address for it.
        return QAccessible.queryAccessibleInterface(self._control).interface_cast(kind)

    @property
    def text(self) -> str:
        """What an assistive program reads."""
        return self._control.toPlainText()

    @property
    def marked(self) -> str:
        """What the reader has marked by keys."""
        return self._control.textCursor().selection().toPlainText()

    def lead(self, event: QKeyEvent) -> bool:
        """Move the caret where a key leads it; False for other keys."""
        led = caret.led(self._control.textCursor(), event)
        if led is not None:
            self._control.setTextCursor(led)
        return led is not None

    def turn_pages(self, pages: int) -> None:
        """The caret goes back (positive) or forth."""
        self._control.setTextCursor(caret.turned(self._control.textCursor(), pages))

    def go_to_newest(self) -> None:
        """The caret goes behind the newest word, and stays there while others come."""
        self._control.moveCursor(QTextCursor.MoveOperation.End)

    def _tell_caret(self) -> None:
        """The reader has moved it; where new words push it along, nobody is told."""
        at, had = self._control.textCursor(), self._had_marked
        self._had_marked = at.hasSelection()
        if had or at.hasSelection():
            marked = QAccessibleTextSelectionEvent(self._widget, at.selectionStart(), at.selectionEnd())
            QAccessible.updateAccessibility(marked)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._widget, at.position()))

    def changed(self, first_turn: int) -> None:
        """Turns from this one on have changed."""
        self._take(self._reading.changed(first_turn))

    def renamed(self) -> None:
        """The reader has said something about the speakers."""
        self._take(self._reading.renamed())

    def _take(self, edit: Edit | None) -> None:
        if edit is None:
            return
        document = self._control.document()
        document.blockSignals(True)  # or the control would tell the same in its own, unknown name
        cursor = QTextCursor(document)
        cursor.setPosition(edit.unit)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.new)
        document.blockSignals(False)
        event = QAccessibleTextUpdateEvent(self._widget, edit.unit, edit.old, edit.new)
        QAccessible.updateAccessibility(event)

    def release(self) -> None:
        """Let the control go."""
        self._control.deleteLater()


class CaptionAccessible(OwnAccessible):
    """The captions widget as assistive programs see it: a text, read only."""

    def __init__(self, widget: QWidget, copy: Callable[[], ReadingCopy]) -> None:
        super().__init__(widget, QAccessible.Role.EditableText)
        self._copy = WeakMethod(copy)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind in _LENT and (kind is _LENT[0] or self.widget().focusPolicy()):
            copy = self._copy()
            return copy().lends(kind) if copy else NOTHING
        return super().interface_cast(kind)


def reading_of(roll: CaptionRoll, name_of: Callable[[str], str]) -> Reading:
    """Everything in a roll as one text, told as the roll tells it."""
    language = shown_language if roll.tells_languages else None
    return Reading(roll.transcript, name_of, roll.gap_wording, language, roll.view, roll.names_speakers)


def install(kind: type[QWidget]) -> None:
    """Let `CaptionAccessible` answer for widgets of this kind."""
    answer_for(kind, lambda widget: CaptionAccessible(widget, widget.reading_copy))
