# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the captions, by a right click or the menu key: copying, and having it shown once again.

It asks; what is done is done by whoever owns what was said.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.ui.captions.view import CaptionView
from app.ui.hands import shortcuts
from app.ui.parts.menu import Menu
from app.ui.parts.theme import Look


class CaptionsMenu(Menu):
    """Opens where it is asked for."""

    def __init__(
        self,
        look: Look,
        captions: CaptionView,
        copy_last: Callable[[], None],
        copy_all: Callable[[], None],
        again: Callable[[], None],
    ) -> None:
        super().__init__(look, captions)
        self._captions = captions
        self.copy = self._add(self.tr("Copy what is marked"), captions.copy, QKeySequence("Ctrl+C"))
        self.copy_last = self._add(self.tr("Copy the last sentence"), copy_last, "copy last")
        self.copy_all = self._add(self.tr("Copy everything"), copy_all, "copy all")
        self.addSeparator()
        self.mark_all = self._add(self.tr("Mark everything"), captions.select_all, QKeySequence("Ctrl+A"))
        self.addSeparator()
        self.again = self._add(self.tr("Say that again"), again, "again")
        captions.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        captions.customContextMenuRequested.connect(self.open_at)

    def open_at(self, place: QPoint) -> None:
        """Open it there, offering what there is to do."""
        self.copy.setEnabled(self._captions.has_selection)
        said = bool(self._captions.page.rows)
        for action in (self.copy_last, self.copy_all, self.mark_all, self.again):
            action.setEnabled(said)
        self.popup(self._captions.mapToGlobal(place))

    def _add(self, words: str, do: Callable[[], None], keys: str | QKeySequence) -> QAction:
        sequence = keys if isinstance(keys, QKeySequence) else shortcuts.sequences(keys)[0]
        native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        action = self.addAction(f"{words}\t{native}")  # shown only: the window has the keys already
        action.triggered.connect(lambda: do())
        return action
