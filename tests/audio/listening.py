# SPDX-License-Identifier: GPL-3.0-or-later
"""Listen to a source as the program does: wait to be woken, read, and ask once in a while besides."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from app.audio.source import AudioBlock, AudioEnded, AudioEvent, AudioFailure, AudioLost, AudioSource


class Listener:
    """Collects everything a source says. A context manager: leaving it stops the source."""

    def __init__(self, source: AudioSource) -> None:
        self.source = source
        self.events: list[AudioEvent] = []
        self.leads_s: list[float] = []
        """By how much the sound was before some fixed moment of the clock, at each reading. Who reads late
        finds less: the greatest of several is where the sound really was."""
        self._woken = threading.Event()

    def __enter__(self) -> Listener:
        self.source.start(self._woken.set)
        return self

    def __exit__(self, *_) -> None:
        self.source.stop()

    def until(self, true: Callable[[], object], within_s: float = 20.0) -> Listener:
        """Listen until that is so."""
        deadline = time.monotonic() + within_s
        while not true():
            assert time.monotonic() < deadline, f"in vain: {len(self.blocks)} blocks, {self.others}"
            self._woken.wait(0.2)
            self._woken.clear()
            self.events += self.source.read()
            self.leads_s.append(self.accounted_s - time.monotonic())
        return self

    def until_over(self, within_s: float = 20.0) -> AudioEvent:
        """Listen until nothing can follow; return what was said last."""
        self.until(lambda: self.events and isinstance(self.events[-1], (AudioEnded, AudioFailure)), within_s)
        return self.events[-1]

    def until_said(self, kind: type, within_s: float = 20.0) -> AudioEvent:
        """Listen until something of that kind was said; return it."""
        self.until(lambda: any(isinstance(event, kind) for event in self.events), within_s)
        return next(event for event in self.events if isinstance(event, kind))

    def for_ms(self, more_ms: float, within_s: float = 20.0) -> Listener:
        """Listen to so much more sound."""
        enough = self.heard_ms + more_ms
        return self.until(lambda: self.heard_ms >= enough, within_s)

    def until_in_time(self, lead_s: float, within_s: float) -> Listener:
        """Listen until sound and clock are as far apart as they were, give or take: nothing was missed or doubled."""
        since = len(self.leads_s)
        return self.until(
            lambda: self.leads_s[since:] and abs(max(self.leads_s[since:]) - lead_s) < within_s, 10.0
        )

    @property
    def accounted_s(self) -> float:
        """Sound that was heard, and sound that was said to be missing."""
        lost_ms = sum(event.lost_ms for event in self.events if isinstance(event, AudioLost))
        return (self.heard_ms + lost_ms) / 1000

    @property
    def blocks(self) -> list[AudioBlock]:
        return [event for event in self.events if isinstance(event, AudioBlock)]

    @property
    def others(self) -> list[AudioEvent]:
        return [event for event in self.events if not isinstance(event, AudioBlock)]

    @property
    def heard_ms(self) -> float:
        return sum(block.duration_ms for block in self.blocks)

    @property
    def samples(self) -> np.ndarray:
        """All that was heard, -1 to 1."""
        return floats(b"".join(block.pcm for block in self.blocks))


def floats(pcm: bytes) -> np.ndarray:
    return np.frombuffer(pcm, "<i2").astype(np.float64) / 32768


def sine(hz: float, seconds: float, rate_hz: int, amplitude: float = 0.5) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate_hz)) / rate_hz)


def int16(samples: np.ndarray) -> bytes:
    return np.rint(samples * 32767).astype("<i2").tobytes()


def place_of(piece: np.ndarray, whole: np.ndarray) -> tuple[int, float]:
    """Where in the whole the piece sounds, and how alike the two are there, 1 being the same.

    Two clocks never tick together, so the piece is also moved by fractions of a sample.
    """
    size = 1 << (len(piece) + len(whole) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(whole, size) * np.conj(np.fft.rfft(piece, size)), size)
    at = int(np.argmax(product[: len(whole) - len(piece) + 1]))
    there = whole[at : at + len(piece)]
    spectrum, turns = np.fft.rfft(piece), np.fft.rfftfreq(len(piece))
    moved = (
        np.fft.irfft(spectrum * np.exp(-2j * np.pi * turns * part), len(piece))
        for part in np.linspace(-0.5, 0.5, 11)
    )
    weight = np.linalg.norm(piece) * np.linalg.norm(there) + 1e-12
    return at, float(max(np.dot(each, there) for each in moved) / weight)
