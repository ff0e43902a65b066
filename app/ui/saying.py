# SPDX-License-Identifier: GPL-3.0-or-later
"""What the status line says: what the session is doing, a sentence of its own, or something small for a moment.

A screen reader is told of each change once. Lays out nothing, and decides nothing about the session.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.phase import Phase
from app.ui.control_bar import ControlBar
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.status_strip import StatusStrip
from app.ui.said import Said

if TYPE_CHECKING:
    from app.conductor import State

TICK_MS = 1_000
MOMENT_MS = 4_000


class Saying(QObject):
    """Speaks through a status line, and counts the time beside it."""

    def __init__(self, strip: StatusStrip, bar: ControlBar, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._bar = strip, bar
        self._state: State | None = None
        self._override: Said | None = None
        self._moment: Said | None = None
        self._before_moment: Said | None = None
        self._languages = ""
        self._played = False
        self._captured_ms: Callable[[], int] = lambda: 0
        self._behind_ms: Callable[[], int | None] = lambda: None
        self._behind_shown: int | None = None
        self._announced: object = None
        self.has_start: Callable[[], bool] = lambda: True
        """Whether there is a Start to be pressed now."""
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.show_time)

    def follow(self, captured_ms: Callable[[], int], behind_ms: Callable[[], int | None]) -> None:
        """Where the elapsed time and the delay are read, once a second."""
        self._captured_ms, self._behind_ms = captured_ms, behind_ms

    def show_state(self, state: State) -> None:
        """What the session is doing."""
        before = self._state
        self._state = state
        self._override = None
        ticking = state.phase not in (Phase.IDLE, Phase.FAILED)
        if ticking != self._tick.isActive():
            self._tick.start() if ticking else self._tick.stop()
        if before is None or before.phase is not state.phase:
            self._behind_shown = None
        self.show_time()
        self.announce()

    def show_languages(self, languages: str) -> None:
        """The languages that were heard, or are expected."""
        if languages != self._languages:
            self._languages = languages
            self.show_time()

    def show_played(self, played: bool) -> None:
        """Whether a file is heard, and no microphone."""
        self._played = played

    def show_said(self, said: Said) -> None:
        """A sentence of its own, until the session has something to say again."""
        self._override = said
        self._say(said)
        self.announce()

    def show_for_a_moment(self, said: Said) -> None:
        """The same for a moment only: something small is done."""
        if self._override is not self._moment:
            self._before_moment = self._override
        self._moment = said
        self.show_said(said)
        QTimer.singleShot(MOMENT_MS, self, lambda: self._moment_over(said))

    def show_time(self) -> None:
        """How long it has lasted, and how far the words are behind."""
        if self._state is None:
            return
        if self._state.phase is not Phase.IDLE or self._state.reason:
            self._bar.show_elapsed(self._captured_ms())
        if self._override is None:
            self._behind_shown = _calm(self._behind_shown, self._behind_ms())
            self._say(self._said_now(self._behind_shown))

    def announce(self) -> None:
        """Tell a screen reader, once for each change that is not merely a figure counting."""
        state = self._state
        if state is None:
            return
        if state.phase is Phase.IDLE and not self.has_start():
            return  # "Press Start" to who has no Start yet
        kind = state.failure.kind if state.failure else None
        news = (state.phase, state.muted, state.pause, kind, state.microphone_silent, state.unsaved)
        news = (self._override, *news, state.stalled_since is None)
        if news == self._announced:
            return
        self._announced = news
        # How far behind the words are is a figure, too.
        said = self._strip.line.said if self._override is not None else self._said_now(None)
        tell_aloud(self._strip.line, said.sentence)

    def stop(self) -> None:
        """The window closes."""
        self._tick.stop()

    # -- inside --------------------------------------------------------------------------------

    def _say(self, said: Said) -> None:
        """Show it; where what is to be done first goes away, the keyboard goes back to the controls."""
        button = self._strip.button
        held = button is button.window().focusWidget()
        self._strip.say(said)
        self._bar.show_way(elsewhere=said.leads)
        if held and button.isHidden():
            self._bar.take_keyboard(button.ringed)

    def _moment_over(self, said: Said) -> None:
        if self._override is not said:
            return
        self._override, self._moment = self._before_moment, None
        if self._override is not None:
            self._say(self._override)
        self.show_time()

    def _said_now(self, behind_ms: int | None) -> Said:
        from app.ui.wording import status

        known = {"languages": self._languages, "behind_ms": behind_ms, "played": self._played}
        return status(self._state, monotonic(), **known)


def _calm(shown: int | None, now: int | None) -> int | None:
    """The delay to show: a new figure only when it says something new."""
    if now is None or shown is None or abs(now - shown) >= max(300, shown // 4):
        return now
    return shown
