# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the card of a speaker beside a name in the captions: where it is pressed, or by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal

from app.core.turn import Turn
from app.ui.captions.view import CaptionView
from app.ui.parts.theme import Look
from app.ui.speakers.card import SpeakerCard
from app.ui.speakers.naming import Naming


class SpeakerCards(QObject):
    """For one view of captions and the names of the session it shows."""

    corrected = Signal(object)
    """See `SpeakerCard.corrected`."""

    def __init__(self, look: Look, naming: Naming, captions: CaptionView) -> None:
        super().__init__(captions)
        self._look, self._naming, self._captions = look, naming, captions
        naming.changed.connect(captions.names_changed)
        captions.speaker_pressed.connect(self._show)

    def show_newest(self) -> bool:
        """A card for the lowest name in view, on which anybody else can be chosen; False: nobody has spoken."""
        people = self._naming.people()
        if not people:
            return False
        newest = self._captions.newest_name()
        if newest is not None:
            self._show(*newest, choose=True)
        else:
            middle = self._captions.rect().center() - QPoint(150, 120)
            self._open(people[-1], None, QRect(middle, QSize(1, 1)), choose=True)
        return True

    def _show(self, number: int, name: QRect, choose: bool = False) -> None:
        turn, names = self._naming.transcript.turns[number], self._naming.names
        if turn.speaker is not None:
            by = names.speaker(turn.speaker, turn.start_ms) or names.person(turn.speaker)
            self._open(by, turn, name, choose)

    def _open(self, person: str, turn: Turn | None, name: QRect, choose: bool) -> None:
        card = SpeakerCard(self._look, self._naming, person, turn, self._captions.window(), choose)
        card.corrected.connect(self.corrected)
        card.open_at(self._captions, name)
