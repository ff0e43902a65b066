# SPDX-License-Identifier: GPL-3.0-or-later
"""A field whose text is looked at before it is taken; what is wrong with it is said beneath."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.rows.field import Field

Read = Callable[[str], tuple[Any, str]]
"""A text becomes a value and no complaint, or a complaint."""


class CheckedField(QWidget):
    """`shows` makes text of a value, `reads` a value of text; while it complains, nothing is taken."""

    edited = Signal(object)

    def __init__(self, look: Look, name: str, reads: Read, shows: Callable[[Any], str] = str) -> None:
        super().__init__()
        self._reads, self._shows = reads, shows
        self._value: Any = None
        self.field = Field(look, name, low=True)
        self.field.setFont(fonts.font())
        self.note = Words(look, "", "warn", fonts.SMALL_PX)
        self.note.hide()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.note)
        self.field.edited.connect(self._take)

    def show_value(self, value: Any) -> None:
        """This value; tells nobody."""
        if value != self._value:
            self._complain("")
        self._value = value
        self.field.show_value(self._shows(value))

    def _take(self, text: str) -> None:
        value, complaint = self._reads(text)
        self._complain(complaint)
        if complaint:
            return
        self._value = value
        self.field.setText(self._shows(value))
        self.field.show_value(self._shows(value))
        self.edited.emit(value)

    def _complain(self, complaint: str) -> None:
        self.note.say(complaint)
        self.note.setVisible(bool(complaint))
