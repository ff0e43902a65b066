# SPDX-License-Identifier: GPL-3.0-or-later
"""The account of a session's sound: every captured sample is final, waits, or stands in a stated gap.

Pure. Positions are session samples at 16 kHz. Knows no links; they report how far their final words
reach, and ask where the next of them begins.
"""

from __future__ import annotations

from app.core.backlog import Backlog
from app.core.text import Gap
from app.core.timeline import SAMPLES_PER_MS, samples_of

OVERLAP_MS = 200
"""A new link hears at least so much again of what was final: a service's count is not that exact."""
FARTHEST_MS = 2_000
"""And at most so much, back to the end of the last word: what was not a word yet may be becoming one."""
NEARLY_MS = 2
"""Milliseconds are rounded on the way to a service and back."""
SMALLEST_GAP_MS = 500
"""Less than this is no gap a reader would care for."""

NOT_KEPT = "audio could not be kept any longer"
NOT_CAPTURED = "audio was not captured"
NOT_CAPTIONED = "the session ended before this was captioned"


class Ledger:
    """Sound of one session, from capture until its words are final."""

    def __init__(self, limit_ms: int = 3_600_000) -> None:
        self.backlog = Backlog(limit_ms)
        self.captured = 0
        self.settled = 0
        """Everything before this sample is final, or in a gap, or was muted."""
        self._exactly = True  # no word reaches over `settled`

    def keep_at_most(self, limit_ms: int) -> None:
        """Keep so much from now on."""
        self.backlog.keep_at_most(limit_ms)

    # -- sound comes --------------------------------------------------------------------------------

    def hear(self, pcm: bytes) -> Gap | None:
        """Keep captured sound. Returns what had to go for it, if anything."""
        dropped = self.backlog.append(self.captured, pcm)
        self.captured += samples_of(pcm)
        if dropped is None:
            return None
        start_ms, end_ms = max(dropped[0], self.settled // SAMPLES_PER_MS), dropped[1]
        self.settle(end_ms * SAMPLES_PER_MS, exactly=True)
        return Gap(start_ms, end_ms, NOT_KEPT) if end_ms > start_ms else None

    def pass_over(self, samples: int) -> None:
        """Time that nobody is to hear: the microphone is muted."""
        self.captured += samples

    def miss(self, lost_ms: int) -> Gap:
        """Time that could not be captured."""
        start_ms = self.captured_ms
        self.captured += lost_ms * SAMPLES_PER_MS
        return Gap(start_ms, start_ms + lost_ms, NOT_CAPTURED)

    # -- words become final -------------------------------------------------------------------------

    def settle(self, to: int, *, exactly: bool = False) -> None:
        """Everything before this sample is final. `exactly`: and no word reaches over it."""
        if to < self.settled or (to == self.settled and not exactly):
            return
        self.settled, self._exactly = to, exactly
        self.backlog.settle(max(0, to // SAMPLES_PER_MS - FARTHEST_MS))

    @property
    def captured_ms(self) -> int:
        """Session time."""
        return self.captured // SAMPLES_PER_MS

    @property
    def settled_ms(self) -> int:
        """As `settled`, in milliseconds."""
        return self.settled // SAMPLES_PER_MS

    @property
    def waits(self) -> bool:
        """Whether there is sound that is not final."""
        return not self.covers(self.backlog.end)

    @property
    def waiting_ms(self) -> int:
        """How much session time is not final; muted stretches within it count, too."""
        return max(0, self.backlog.end - self.settled) // SAMPLES_PER_MS

    def covers(self, sample: int) -> bool:
        """Whether everything before this sample is final."""
        return self.settled + NEARLY_MS * SAMPLES_PER_MS >= min(sample, self.backlog.end)

    def beginning(self, said_until_ms: int | None) -> int:
        """Where a new link begins, so that it hears every word that is not final from its start.

        `said_until_ms`: where the last final word ends; None when its service gives no times. Then
        what is said twice could not be told, and nothing is: the link begins at the last final moment.
        """
        if self._exactly or said_until_ms is None:
            return self.settled
        latest_ms = min(self.settled_ms - OVERLAP_MS, said_until_ms)
        return max(0, latest_ms, self.settled_ms - FARTHEST_MS) * SAMPLES_PER_MS

    def give_up(self, until: int | None = None) -> Gap | None:
        """No link will be told the rest, or what comes before `until`. Returns what is missing for good."""
        until = self.backlog.end if until is None else until
        start_ms, end_ms = self.settled_ms, until // SAMPLES_PER_MS
        self.settle(until, exactly=True)
        return Gap(start_ms, end_ms, NOT_CAPTIONED) if end_ms - start_ms >= SMALLEST_GAP_MS else None
