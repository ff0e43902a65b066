# SPDX-License-Identifier: GPL-3.0-or-later
"""The status line for those who read it through a screen reader: a label whose text can be read.

Qt's own labels have a name and no text. This one keeps its name, and a text control that is never
shown answers for the text; it exists only from the moment an assistive program asks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextUpdateEvent
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QPlainTextEdit
from shiboken6 import Shiboken

_NOTHING = Shiboken.VoidPtr(0)


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


class LineAccessible(QAccessibleWidget):
    """The label as assistive programs see it."""

    def __init__(self, label: ReadableLabel) -> None:
        super().__init__(label, QAccessible.Role.StaticText)
        self._label = label

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._label.spoken().text_interface
        # Workaround: PySide6 6.11 crashes when None is returned for a null pointer.
        return super().interface_cast(kind) or _NOTHING


class ReadableLabel(QLabel):
    """A label with a fixed name, whose text assistive programs can read."""

    def __init__(self) -> None:
        super().__init__()
        self._spoken: SpokenLine | None = None
        _install()

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


_ALIVE: dict[int, QAccessibleInterface] = {}  # Qt owns them; Python must not let them go before
_installed = False


def _install() -> None:
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_accessible)


def _accessible(_class_name: str, made_for: QObject) -> QAccessibleInterface | None:
    if not isinstance(made_for, ReadableLabel):
        return None
    key = id(made_for)
    interface = _ALIVE[key] = LineAccessible(made_for)
    made_for.destroyed.connect(lambda: _ALIVE.pop(key, None))
    return interface
