# SPDX-License-Identifier: GPL-3.0-or-later
"""The status line for those who read it through a screen reader: a label whose text can be read.

Qt's own labels have a name and no text. This one keeps its name, and a text control that is never
shown answers for the text; it exists only from the moment an assistive program asks.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleTextUpdateEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.ui.parts.answering import OwnAccessible, answer_for


class SpokenLine:
    """What one label says, in a form that can be read letter by letter."""

    def __init__(self, label: QLabel) -> None:
        self._label = label
        self._control = QPlainTextEdit()
        self._control.setReadOnly(True)
        self._control.setUndoRedoEnabled(False)
        self._control.setPlainText(label.text())
        label.destroyed.connect(self._control.deleteLater)

    @property
    def text_interface(self) -> object:
        """The address of the control's text interface; asked for anew, because Qt owns it."""
        interface = QAccessible.queryAccessibleInterface(self._control)
        return interface.interface_cast(QAccessible.InterfaceType.TextInterface)

    def say(self, text: str) -> None:
        """The label says something else now."""
        before = self._control.toPlainText()
        document = self._control.document()
        document.blockSignals(True)  # or the control would tell the same under its own, unknown name
        self._control.setPlainText(text)
        document.blockSignals(False)
        QAccessible.updateAccessibility(QAccessibleTextUpdateEvent(self._label, 0, before, text))


class LineAccessible(OwnAccessible):
    """The label as assistive programs see it."""

    def __init__(self, label: ReadableLabel) -> None:
        super().__init__(label, QAccessible.Role.StaticText)
        self._label = label

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._label.spoken().text_interface
        return super().interface_cast(kind)


class ReadableLabel(QLabel):
    """A label with a fixed name, whose text assistive programs can read."""

    def __init__(self) -> None:
        super().__init__()
        self._spoken: SpokenLine | None = None
        answer_for(ReadableLabel, LineAccessible)

    def spoken(self) -> SpokenLine:
        """Made when somebody asks."""
        if self._spoken is None:
            self._spoken = SpokenLine(self)
        return self._spoken

    def show_text(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.setAccessibleDescription(text)
        if self._spoken is not None:
            self._spoken.say(text)
