# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of what is shown: words or their translation, names, languages. Changes nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from app.core.translating import FIRST, SECOND
from app.ui.hands import shortcuts
from app.ui.parts.menu import Menu
from app.ui.parts.theme import Look
from app.ui.parts.views import looks_like, views
from app.ui.translations import tr


class ViewMenu(Menu):
    """Opens above the button of the bar."""

    view_wanted = Signal(str)
    translation_wanted = Signal()
    """What is translated, and into what."""
    names_wanted = Signal(bool)
    languages_wanted = Signal(bool)
    speakers_wanted = Signal()
    undo_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setTitle(self.tr("View"))
        group = QActionGroup(self)
        self.views = {}
        for view, words in (*views(), (FIRST, ""), (SECOND, "")):
            action = self.views[view] = group.addAction(self.addAction(words))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, view=view: self.view_wanted.emit(view))
        self.addSeparator()
        self.translate = self.addAction(self.tr("Translate…"))
        self.translate.triggered.connect(self.translation_wanted)
        self.names = self.addAction(self.tr("Names of speakers"))
        self.languages = self.addAction(self.tr("Changes of language"))
        for action, wanted in ((self.names, self.names_wanted), (self.languages, self.languages_wanted)):
            action.setCheckable(True)
            action.triggered.connect(wanted)
        self.speakers = self.addAction(self.tr("Speakers…"))
        self.speakers.triggered.connect(self.speakers_wanted)
        self.undo = self.addAction(self.tr("Undo the last change of names"))
        self.undo.triggered.connect(self.undo_wanted)
        self.addSeparator()
        self.text = self.addAction(tr("What was said, as plain text"))
        self.text.triggered.connect(self.text_wanted)
        for action, what in (
            (self.speakers, "speakers"),
            (self.undo, "undo"),
            (self.text, "plain text"),
        ):
            keys = shortcuts.sequences(what)[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{action.text()}\t{keys}")

    def show_choices(
        self,
        view: str,
        one_language: list[tuple[str, str]],
        names: bool,
        languages: bool,
        people: int,
        undo: bool,
    ) -> None:
        """What is so now; `one_language`: the views that keep one of two languages, in words."""
        offered = dict(one_language)
        for one in (FIRST, SECOND):
            self.views[one].setText(offered.get(one, ""))
            self.views[one].setVisible(one in offered)
        view = looks_like(view, one_language)
        if view in self.views:
            self.views[view].setChecked(True)
        self.names.setChecked(names)
        self.languages.setChecked(languages)
        self.speakers.setEnabled(people > 0)
        self.undo.setEnabled(undo)

    def open_above(self, button: QWidget) -> None:
        """Open above this control, its outer edge where the control's is."""
        size = self.sizeHint()
        mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else button.width() - size.width()
        self.popup(button.mapToGlobal(QPoint(x, -size.height() - 2)))
        self.begin()
