# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader's corrections about the speakers of the session that is shown: made here, kept by others.

Shows nothing itself; whoever shows names listens to `changed`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.names import Correction, SpeakerNames
from app.core.transcript import Transcript
from app.ui.captions.names import shown_speaker

Keep = Callable[[SpeakerNames], None]
"""Makes a session's names these, and keeps them where the session is kept."""


class Naming(QObject):
    """Who is who in one session at a time."""

    changed = Signal()

    def __init__(self, keep: Keep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.transcript = Transcript()

    def follow(self, transcript: Transcript) -> None:
        """Another session is shown."""
        if transcript is not self.transcript:
            self.transcript = transcript
            self.changed.emit()

    @property
    def names(self) -> SpeakerNames:
        """What was said about the speakers so far."""
        return self.transcript.names

    def shown(self, label: str) -> tuple[str, int]:
        """The name of whoever the service calls so, and the place of their colour."""
        return shown_speaker(self.names, label)

    def people(self) -> list[str]:
        """Everybody who has spoken, in the order in which they first did."""
        labels = dict.fromkeys(turn.speaker for turn in self.transcript.turns if turn.speaker is not None)
        return list(dict.fromkeys(map(self.names.person, labels)))

    def correct(self, correction: Correction) -> bool:
        """Put one thing right; whether that changes anything."""
        names = self.names.corrected(correction)
        if names is self.names:
            return False
        self._take(names)
        return True

    def undo(self) -> None:
        """Take the last correction back."""
        if self.names.corrections:
            self._take(self.names.undone)

    def _take(self, names: SpeakerNames) -> None:
        self._keep(names)
        self.changed.emit()
