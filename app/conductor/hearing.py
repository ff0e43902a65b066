# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a service has heard one link, how much of that is final, and for how long it owes an answer.

Pure: fed with what the stream says and with the voice that it is sent. Times of the stream are in its
own milliseconds; moments are seconds of any steady clock.
"""

from __future__ import annotations

from collections import deque

from app.core.text import TokenKind
from app.engines.base import Flushed, Progress, StreamEvent, Words

STALLED_S = 2.0
"""Voice without any answer for so long is worth a word on the screen."""
LITTLE_VOICE_MS = 400
ENOUGH_VOICE_MS = 1_000
"""Less voice than this may well get no answer of its own."""
_NEARLY_MS = 50
"""A service that has heard all but this has heard all."""


class Hearing:
    """What one stream has said about itself."""

    def __init__(self) -> None:
        self.total_ms = 0
        self.final_ms = 0
        self.exactly = False
        """Whether `final_ms` is a place that no word reaches over."""
        self._tail_ms: int | None = None
        self._asked: deque[int] = deque()
        self._flushed_ms: int | None = None
        self._voice_ms = 0.0
        self._voice_since: float | None = None

    # -- what the service says ------------------------------------------------------------------------

    def take(self, event: StreamEvent) -> None:
        """Take the next thing that the stream said."""
        match event:
            case Words(tokens):
                spoken = [t for t in tokens if not t.final and t.kind is TokenKind.SPOKEN]
                self._tail_ms = spoken[0].start_ms if spoken else None
                if tokens and not self.total_ms:  # a service that gives no counts
                    self.forgive()
            case Flushed() if self._asked:
                self._flushed_ms = self._asked.popleft()
            case Progress(final_ms, total_ms):
                self._progress(final_ms, total_ms)

    def asked(self, sent_ms: int) -> None:
        """The service was asked to make everything final, after so much audio."""
        self._asked.append(sent_ms)

    def _progress(self, final_ms: int, total_ms: int) -> None:
        if total_ms > self.total_ms:
            self.total_ms = total_ms
            self.forgive()
        if self._tail_ms is not None:  # whatever the count says, this word is not final
            final_ms = min(final_ms, self._tail_ms)
        self.exactly = False
        flushed_ms = self._flushed_ms
        if flushed_ms is not None and total_ms + _NEARLY_MS >= flushed_ms:
            self._flushed_ms = None
            if flushed_ms >= final_ms:
                final_ms, self.exactly = flushed_ms, True
        self.final_ms = max(self.final_ms, final_ms)

    # -- what it owes ---------------------------------------------------------------------------------

    def voice(self, length_ms: float, now: float) -> None:
        """So much voice was captured for it."""
        self._voice_ms += length_ms
        if self._voice_since is None:
            self._voice_since = now

    def forgive(self) -> None:
        """It has answered, or need not any more."""
        self._voice_ms, self._voice_since = 0.0, None

    def stalled_since(self, now: float) -> float | None:
        """Since when voice gets no answer, once that is worth saying."""
        since = self._voice_since
        if since is None or self._voice_ms < LITTLE_VOICE_MS or now - since < STALLED_S:
            return None
        return since

    def is_deaf(self, now: float, after_s: float) -> bool:
        """Whether it has owed an answer to voice for that long."""
        since = self._voice_since
        return since is not None and self._voice_ms >= ENOUGH_VOICE_MS and now - since >= after_s
