# SPDX-License-Identifier: GPL-3.0-or-later
"""Milliseconds of one stream ↔ milliseconds of the session.

Pure. A service counts the audio that one link was sent; the session counts the audio that was
captured. They part at a new link, at a mute and at a gap. Positions are samples at 16 kHz, so that
nothing is rounded until it is shown.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

SAMPLES_PER_MS = 16
BYTES_PER_SAMPLE = 2
_UNSURE = SAMPLES_PER_MS - 1


def samples_of(pcm: bytes) -> int:
    """How many samples of 16-bit mono audio these bytes hold."""
    return len(pcm) // BYTES_PER_SAMPLE


class Timeline:
    """Where in the session each part of one stream was captured."""

    def __init__(self) -> None:
        self._stream: list[int] = []  # samples of the stream at which an anchor begins
        self._session: list[int] = []  # the sample of the session that stands there
        self._sent = 0

    @property
    def sent_ms(self) -> int:
        """How much audio this stream was sent."""
        return self._sent // SAMPLES_PER_MS

    @property
    def is_plain(self) -> bool:
        """Whether stream and session times are the same so far."""
        return not self._session or (len(self._session) == 1 and self._session[0] == 0)

    def sent(self, at: int, samples: int) -> None:
        """Audio captured at session sample `at` was sent next on this stream."""
        if not self._session or self._expected() != at:
            self._stream.append(self._sent)
            self._session.append(at)
        self._sent += samples

    def session_ms(self, stream_ms: float, *, end: bool = False) -> int:
        """The session time of a stream time, never later than what was sent.

        A moment at which a pause was cut out belongs to what ends there when `end`, else to what begins there.
        Services tell whole milliseconds: a moment less than one away from a cut may be the cut.
        """
        if not self._stream:
            return int(stream_ms)
        at = min(stream_ms * SAMPLES_PER_MS, self._sent)
        if end:
            place = max(0, bisect_left(self._stream, at - _UNSURE) - 1)
            if place + 1 < len(self._stream):
                at = min(at, self._stream[place + 1])
        else:
            place = max(0, bisect_right(self._stream, at + _UNSURE) - 1)
            at = max(at, self._stream[place])
        return int((self._session[place] + at - self._stream[place]) / SAMPLES_PER_MS)

    def _expected(self) -> int:
        return self._session[-1] + self._sent - self._stream[-1]
