# SPDX-License-Identifier: GPL-3.0-or-later
"""A past session to read, in a window of its own. Changes nothing but names; knows no live session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.transcript import Transcript
from app.ui.captions.style import CaptionStyle
from app.ui.captions.view import CaptionView
from app.ui.hands import shortcuts
from app.ui.parts.foot import Foot
from app.ui.parts.ring import ROOM_PX, Pill
from app.ui.parts.room import open_at
from app.ui.parts.theme import Look
from app.ui.speakers.cards import SpeakerCards
from app.ui.speakers.naming import Keep, Naming
from app.ui.wording import gap_text

SIZE = (860, 560)


class ReadingWindow(QWidget):
    """Captions that have been said; Escape closes it."""

    accessible_role = QAccessible.Role.Window

    export_wanted = Signal()

    def __init__(
        self,
        look: Look,
        style: CaptionStyle,
        transcript: Transcript,
        title: Callable[[], str],
        parent: QWidget,
        keep_names: Keep | None = None,
    ) -> None:
        """`title`: in the language of now. `keep_names`: takes what the reader says about the speakers."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._style = lambda: style
        self.captions = CaptionView(style)
        self.captions.set_gap_wording(gap_text)
        self.captions.show_transcript(transcript)
        if keep_names is not None:
            self._let_name(look, transcript, keep_names)
        self.export, self.away = (Pill(look, faces) for faces in self._faces())
        self.export.clicked.connect(self.export_wanted)
        self.away.clicked.connect(self.close)
        self._title = title
        self._name_all()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.captions, 1)
        column.setSpacing(0)
        foot = Foot(look)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20 - ROOM_PX, 12 - ROOM_PX, 20 - ROOM_PX, 12 - ROOM_PX)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.export)
        row.addWidget(self.away)
        column.addWidget(foot)
        self.setMinimumSize(320, 240)
        open_at(self, *SIZE)
        self.captions.setFocus(Qt.FocusReason.OtherFocusReason)

    def wear(self, style: Callable[[], CaptionStyle]) -> None:
        """Ask this for the looks whenever they may have changed: see `restyle`."""
        self._style = style

    def restyle(self) -> None:
        """The theme, or an option of appearance, is another one."""
        self.captions.set_style(self._style())
        self.update()

    def _faces(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        return (("", self.tr("Export…")),), (("", self.tr("Close")),)

    def _name_all(self) -> None:
        self.setWindowTitle(self._title())
        # "Captions" alone are those of now: a screen reader and its scripts must not take one for the other.
        self.captions.setAccessibleName(self.tr("Past captions"))

    def changeEvent(self, event: QEvent) -> None:
        """Its words in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            for pill, faces in zip((self.export, self.away), self._faces(), strict=True):
                pill.set_faces(faces)
        super().changeEvent(event)

    def _let_name(self, look: Look, transcript: Transcript, keep_names: Keep) -> None:
        naming = Naming(keep_names, self)
        naming.follow(transcript)
        cards = SpeakerCards(look, naming, self.captions)
        for what, do in (("speakers", cards.show_newest), ("undo", naming.undo)):
            action = QAction(self)
            action.setShortcuts(shortcuts.sequences(what))
            action.triggered.connect(do)
            self.addAction(action)

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
