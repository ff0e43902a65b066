# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said as a plain text that only ever grows: for braille displays, and for reading at one's own pace.

Finished turns alone, each a line. Nothing that stands here changes, and the reader's place in it is
never moved: the last line comes into view only for those who are at the end already.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from app.core.breaks import starts_right_to_left
from app.ui.parts import fonts
from app.ui.parts.room import open_at
from app.ui.parts.theme import Look

SIZE = (620, 480)
TEXT_PX = 18
_FROM_THE_LEFT, _FROM_THE_RIGHT = "\u200e", "\u200f"
"""Marks nobody sees: what was said decides where its line begins, not the name before it."""
MOST_LINES = 20_000
"""Older lines are let go; the history keeps them."""


class PlainWindow(QWidget):
    """Escape closes it; it goes on listening for when it is opened again."""

    accessible_role = QAccessible.Role.Window

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.text = _Text()
        self._name_all()
        look.dress(self.text.verticalScrollBar())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.setMinimumSize(280, 200)
        open_at(self, *SIZE)

    def begin(self, turns: Iterable[tuple[str, str]]) -> None:
        """What was said before, as one text: (words, name) for each turn."""
        self.text.setPlainText("\n".join(_line(said, name) for said, name in turns))
        self.text.keep_caret()

    def add_line(self, said: str, name: str = "") -> None:
        """One turn more, at the end; `name`: who said it."""
        self.text.add_line(_line(said, name))

    def _name_all(self) -> None:
        self.setWindowTitle(self.tr("Surtitle: text"))
        self.text.setAccessibleName(self.tr("Text of what was said"))
        self.text.setPlaceholderText(self.tr("What is said appears here, sentence by sentence."))

    def changeEvent(self, event: QEvent) -> None:
        """Its names in another language; the text was said as it was."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


def _line(said: str, name: str) -> str:
    line = " ".join(f"{name}: {said}".split()) if name else " ".join(said.split())
    backwards = bool(starts_right_to_left(said))
    if backwards != bool(starts_right_to_left(line)):
        line = (_FROM_THE_RIGHT if backwards else _FROM_THE_LEFT) + line
    return line


class _Text(QTextEdit):
    """Read only, with a caret that arrow keys move."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.document().setMaximumBlockCount(MOST_LINES)
        self.setFont(fonts.font(TEXT_PX))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(22)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.keep_caret()

    def keep_caret(self) -> None:
        """Text added at the caret does not push it along."""
        caret = self.textCursor()
        caret.setKeepPositionOnInsert(True)
        self.setTextCursor(caret)

    def add_line(self, line: str) -> None:
        """Append; neither the caret nor the view moves, but for who sees the end."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        caret = self.textCursor()
        marked = caret.anchor(), caret.position()
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(line if self.document().isEmpty() else f"\n{line}")
        caret = self.textCursor()
        if caret.anchor() != marked[0]:  # what comes at the caret would be marked otherwise
            caret.setPosition(marked[0])
            caret.setPosition(marked[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(caret)
        if at_end:
            bar.setValue(bar.maximum())
