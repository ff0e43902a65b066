# SPDX-License-Identifier: GPL-3.0-or-later
"""The only class that turns the conductor's callbacks into signals. Holds no text, changes nothing.

Signals are queued: a slot never runs inside the task that called, so a slot that opens a dialog
cannot stall the session. The first change of captions goes at once; further ones at most one a
display frame, the latest wins. No fixed delay is added; `pacing` may keep provisional words back. A level is
passed on at once, but only when a meter would show another one than before: a quiet room wakes no window.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.ui.captions.pacing import Pacing
from app.ui.parts.level_meter import bars_lit

if TYPE_CHECKING:
    from app.audio.level import Level
    from app.core.text import Entry


class Bridge(QObject):
    """A `Listener` (`app.conductor.state`) for widgets."""

    captions = Signal(int)
    """The first turn that changed."""
    state = Signal(object)
    level = Signal(object)
    """How loud it is, whenever that lights another number of bars than what was said before; None: nothing is heard."""
    entry = Signal(object)
    names = Signal()
    """The reader said something about the speakers (`app.ui.speakers.naming`)."""

    _send = Signal()
    _state = Signal(object)
    _entry = Signal(object)

    def __init__(self, frame_s: float = 1 / 60, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame_s = frame_s
        self.pacing = Pacing(self._show, self)
        self._first: int | None = None  # the first changed turn that nobody was told of yet
        self._on_its_way = False
        self._sent_at = 0.0
        self._level: Level | None = None
        self._level_waits = False
        self._frame = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._deliver)
        queued = Qt.ConnectionType.QueuedConnection
        self._send.connect(self._deliver, queued)
        self._state.connect(self.state, queued)
        self._entry.connect(self.entry, queued)

    # -- Listener ------------------------------------------------------------------------------

    def captions_changed(self, first_turn: int) -> None:
        """Turns from this one on changed."""
        if (first_turn := self.pacing.heard(first_turn)) is not None:
            self._show(first_turn)

    def _show(self, first_turn: int) -> None:
        self._first = first_turn if self._first is None else min(self._first, first_turn)
        if self._on_its_way:
            return
        self._on_its_way = True
        early = self._sent_at + self._frame_s - perf_counter()
        if early <= 0:
            self._send.emit()
        else:
            self._frame.start(round(early * 1000))

    def state_changed(self, state: object) -> None:
        """Everything else about the session."""
        self._state.emit(state)

    def level_changed(self, level: Level | None) -> None:
        """How loud it is."""
        before, self._level = self._level, level
        if not self._level_waits and _looks_other(before, level):
            self._level_waits = True
            QTimer.singleShot(0, self, self._deliver_level)

    @property
    def loudness(self) -> Level | None:
        """What was heard last, for a meter that comes later."""
        return self._level

    def entry_closed(self, entry: Entry) -> None:
        """A finished utterance, or a gap."""
        self._entry.emit(entry)

    # -- inside --------------------------------------------------------------------------------

    def _deliver(self) -> None:
        first, self._first, self._on_its_way = self._first, None, False
        self._sent_at = perf_counter()
        if first is not None:
            self.captions.emit(first)

    def _deliver_level(self) -> None:
        self._level_waits = False
        self.level.emit(self._level)


def _looks_other(before: Level | None, now: Level | None) -> bool:
    """Whether a meter shows this one differently."""
    if before is None or now is None:
        return before is not now
    return bars_lit(before.peak_dbfs) != bars_lit(now.peak_dbfs)
