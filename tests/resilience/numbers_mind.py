# SPDX-License-Identifier: GPL-3.0-or-later
"""A mind for the local server that hears numbers: nothing is written beforehand, all of it is decoded.

As a recogniser it first guesses, sometimes wrongly, and makes a word final some time after its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.server.mind import MakeMind, Piece, Said, Say
from app.server.start import Start
from tests.resilience.codec import Decoder, Heard


class Counts(Enum):
    """How far a service says that its final words reach. All of these are seen, or conceivable."""

    EXACTLY = "up to the first word that is not final, or that is just beginning"
    WORDS = "up to the end of the last final word"
    EAGERLY = "up to the first word that is known and not final, whatever is just beginning"


@dataclass(frozen=True, slots=True)
class Habits:
    """What a service is like."""

    counts: Counts = Counts.EXACTLY
    final_after_ms: int = 600
    endpoint_after_ms: int = 700
    every_ms: int = 120


class Numbers:
    """Hears one connection."""

    def __init__(self, start: Start, say: Say, habits: Habits) -> None:
        self._say = say
        self._habits = habits
        self._decoder = Decoder()
        self._open: list[Heard] = []
        self._last_final_ms = 0
        self._spoken = False  # since the last endpoint
        self._said_at_ms = 0
        self._closed = False

    def hear(self, audio: bytes) -> None:
        self._open += self._decoder.feed(audio)
        heard_ms = self._decoder.heard_ms
        if self._closed or heard_ms - self._said_at_ms < self._habits.every_ms:
            return
        self._said_at_ms = heard_ms
        due = [word for word in self._open if word.end_ms + self._habits.final_after_ms <= heard_ms]
        finals = self._settle(due)
        quiet_since_ms = max(self._last_final_ms, self._open[-1].end_ms if self._open else 0)
        ends = self._spoken and not self._open and heard_ms - quiet_since_ms >= self._habits.endpoint_after_ms
        if ends:
            self._spoken = False
        tail = tuple(self._guess(word) for word in self._open)
        self._say(Said(finals, tail, self._final_ms(), heard_ms, endpoint=ends))

    def settle(self, trailing_silence_ms: int) -> None:
        self._last(settled=True)

    def end(self) -> None:
        self._last(ended=True)

    def close(self) -> None:
        self._closed = True

    def _last(self, **what: bool) -> None:
        if not self._closed:
            finals = self._settle(list(self._open))
            self._say(Said(finals, (), self._final_ms(), self._decoder.heard_ms, **what))

    def _settle(self, words: list[Heard]) -> tuple[Piece, ...]:
        self._open = [word for word in self._open if word not in words]
        for word in words:
            self._last_final_ms, self._spoken = word.end_ms, True
        return tuple(self._piece(word, f" n{word.number}") for word in words)

    def _guess(self, word: Heard) -> Piece:
        """For a while after it ended, every third word is misheard."""
        young = self._decoder.heard_ms - word.end_ms < self._habits.final_after_ms // 2
        return self._piece(
            word, f" n{word.number + 5000}" if young and word.number % 3 == 0 else f" n{word.number}"
        )

    def _piece(self, word: Heard, text: str) -> Piece:
        return Piece(text, word.start_ms, word.end_ms, 0.9, speaker="1", language="en")

    def _final_ms(self) -> int:
        match self._habits.counts:
            case Counts.WORDS:
                return self._last_final_ms
            case Counts.EXACTLY if not self._open:
                return max(self._last_final_ms, self._decoder.settled_ms)
            case Counts.EAGERLY if not self._open:
                return self._decoder.heard_ms
        return self._open[0].start_ms


def numbers(habits: Habits = Habits()) -> MakeMind:
    """A mind for `serve(mind=…)`."""

    def make(start: Start, say: Say) -> Numbers:
        return Numbers(start, say, habits)

    return make
