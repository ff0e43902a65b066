# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio that is not final yet: what a new link must be sent again, and how fast.

Pure. 16 kHz mono s16le, addressed in session samples; 32 kB a second. Links read from here by
position, so live sending and replay are one path.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from app.core.timeline import SAMPLES_PER_MS, samples_of


class Chunk(NamedTuple):
    """A block of audio and the session sample it begins at."""

    at: int
    pcm: bytes

    @property
    def end(self) -> int:
        """The session sample after the last one."""
        return self.at + samples_of(self.pcm)


LONGEST_LOSS_MS = 10_000
"""So much goes at once when it is full: a gap now and then, not one for every block."""


class Backlog:
    """Captured audio until the service reports it final; bounded, the oldest goes first."""

    def __init__(self, limit_ms: int = 3_600_000) -> None:
        self.keep_at_most(limit_ms)
        self._end = 0
        self._final = 0  # everything before this sample is settled
        self._chunks: list[Chunk] = []
        self._begins: list[int] = []
        self._gone = 0  # chunks at the front that are forgotten but not yet cut off
        self._held = 0

    def keep_at_most(self, limit_ms: int) -> None:
        """How much is kept; what is beyond goes with the next block."""
        self._limit = limit_ms * SAMPLES_PER_MS
        self._loss = min(limit_ms // 60, LONGEST_LOSS_MS) * SAMPLES_PER_MS

    @property
    def end(self) -> int:
        """The session sample after the newest audio ever kept; 0 when there never was any."""
        return self._end

    @property
    def held_ms(self) -> int:
        """How much audio is held."""
        return self._held // SAMPLES_PER_MS

    def append(self, at: int, pcm: bytes) -> tuple[int, int] | None:
        """Keep a captured block. Returns the span in ms that had to go for it, if any."""
        self._chunks.append(Chunk(at, pcm))
        self._begins.append(at)
        self._held += samples_of(pcm)
        self._end = self._chunks[-1].end
        if self._held <= self._limit or self._gone == len(self._chunks) - 1:
            return None
        lost_from = max(self._chunks[self._gone].at, self._final)
        while self._held > self._limit - self._loss and self._gone < len(self._chunks) - 1:
            lost_to = self._chunks[self._gone].end
            self._forget_first()
        self._trim()
        return lost_from // SAMPLES_PER_MS, lost_to // SAMPLES_PER_MS

    def settle(self, session_ms: int) -> None:
        """Everything before this moment is final and need not be kept."""
        self._final = max(self._final, session_ms * SAMPLES_PER_MS)
        while self._gone < len(self._chunks) and self._chunks[self._gone].end <= self._final:
            self._forget_first()
        self._trim()

    def read(self, position: int) -> Chunk | None:
        """The next audio at or after a session sample; None when there is none yet."""
        place = max(bisect_right(self._begins, position) - 1, self._gone)
        while place < len(self._chunks):
            chunk = self._chunks[place]
            if chunk.at >= position:
                return chunk
            if chunk.end > position:
                return Chunk(position, chunk.pcm[2 * (position - chunk.at) :])
            place += 1
        return None

    def _forget_first(self) -> None:
        self._held -= samples_of(self._chunks[self._gone].pcm)
        self._gone += 1

    def _trim(self) -> None:
        # The forgotten keep their memory until a hundred of them can be cut off in one go.
        if self._gone > 100:
            del self._chunks[: self._gone], self._begins[: self._gone]
            self._gone = 0


class Pace:
    """How fast a link may be sent audio: a burst at once, the rest a little faster than it was spoken.

    Services want real time or close to it (Soniox docs, "Real-time transcription"; Deepgram publishes 1.25 ×).
    """

    def __init__(self, burst_ms: int = 3_000, speed: float = 1.25) -> None:
        self._burst_ms = float(burst_ms)
        self._speed = speed
        self._room_ms = float(burst_ms)
        self._at: float | None = None

    def wait_s(self, now: float, audio_ms: float = 60.0) -> float:
        """Seconds until a block of that length may be sent; 0 when now."""
        self._refill(now)
        missing_ms = min(audio_ms, self._burst_ms) - self._room_ms
        return max(0.0, missing_ms / 1000 / self._speed)

    def sent(self, audio_ms: float, now: float) -> None:
        """This much audio was sent."""
        self._refill(now)
        self._room_ms -= audio_ms

    def _refill(self, now: float) -> None:
        if self._at is not None:
            self._room_ms = min(self._burst_ms, self._room_ms + (now - self._at) * 1000 * self._speed)
        self._at = now
