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


class Backlog:
    """Captured audio until the service reports it final; bounded, the oldest goes first."""

    def __init__(self, limit_ms: int = 3_600_000) -> None:
        self._limit = limit_ms * SAMPLES_PER_MS
        self._chunks: list[Chunk] = []
        self._begins: list[int] = []
        self._gone = 0  # chunks at the front that are forgotten but not yet cut off
        self._held = 0

    @property
    def end(self) -> int:
        """The session sample after the newest audio held; 0 when there never was any."""
        return self._chunks[-1].end if self._chunks else 0

    @property
    def held_ms(self) -> int:
        """How much audio is held."""
        return self._held // SAMPLES_PER_MS

    def append(self, at: int, pcm: bytes) -> tuple[int, int] | None:
        """Keep a captured block. Returns the span in ms that had to go for it, if any."""
        self._chunks.append(Chunk(at, pcm))
        self._begins.append(at)
        self._held += samples_of(pcm)
        lost_from = lost_to = None
        while self._held > self._limit and self._gone < len(self._chunks) - 1:
            oldest = self._chunks[self._gone]
            lost_from = oldest.at if lost_from is None else lost_from
            lost_to = oldest.end
            self._forget_first()
        self._trim()
        if lost_from is None or lost_to is None:
            return None
        return lost_from // SAMPLES_PER_MS, lost_to // SAMPLES_PER_MS

    def settle(self, session_ms: int) -> None:
        """Everything before this moment is final and need not be kept."""
        bound = session_ms * SAMPLES_PER_MS
        while self._gone < len(self._chunks) and self._chunks[self._gone].end <= bound:
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

    def wait_s(self, now: float) -> float:
        """Seconds until something may be sent; 0 when now."""
        self._refill(now)
        return 0.0 if self._room_ms > 0 else (1.0 - self._room_ms) / 1000 / self._speed

    def sent(self, audio_ms: float, now: float) -> None:
        """This much audio was sent."""
        self._refill(now)
        self._room_ms -= audio_ms

    def _refill(self, now: float) -> None:
        if self._at is not None:
            self._room_ms = min(self._burst_ms, self._room_ms + (now - self._at) * 1000 * self._speed)
        self._at = now
