# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of `app.core.calm`: one for all windows, so that they show the same at the same moment.

Stands before the bridge's signal: a change that is not to be seen yet is kept until its time. Holds
no text, paints nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from app.core.calm import MIDDLE, Calm

if TYPE_CHECKING:
    from app.core.transcript import Transcript
    from app.core.turn import Turn


class Pacing(QObject):
    """When provisional words are shown."""

    def __init__(self, changed: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self._calm = Calm(MIDDLE)
        self._transcript: Callable[[], Transcript | None] = lambda: None
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._look)

    def follow(self, transcript: Callable[[], Transcript | None]) -> None:
        """Whose words these are; until then every change passes at once."""
        self._transcript = transcript

    def set_pace(self, pace: str) -> None:
        """`fast`, `middle` or `calm`, from now on."""
        if pace != self._calm.pace:
            self._tell(self._calm.set_pace(pace, _now_ms()))

    def shown(self, turn: Turn) -> tuple[str, str]:
        """For `CaptionRoll.shown`."""
        return self._calm.shown(turn)

    def heard(self, first_turn: int) -> int | None:
        """The turns from this one on were changed; return the first that is to be shown anew, if any."""
        transcript = self._transcript()
        if transcript is None:
            return first_turn
        first = self._calm.heard(transcript, first_turn, _now_ms())
        self._wait()
        return first

    def _look(self) -> None:
        self._tell(self._calm.look(_now_ms()))

    def _tell(self, first: int | None) -> None:
        if first is not None:
            self._changed(first)
        self._wait()

    def _wait(self) -> None:
        due_ms = self._calm.due_ms
        if due_ms is None:
            self._due.stop()
        else:
            self._due.start(max(0, due_ms - _now_ms()))


def _now_ms() -> int:
    return int(monotonic() * 1000)
