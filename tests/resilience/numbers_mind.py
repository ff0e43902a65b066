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


class Translates(Enum):
    """When a service says the translation of a word, for a client that asked for one."""

    WITH_IT = "in the message that makes the word final"
    LATER = "some time after the word was final, word by word"
    UTTERANCE = "all of it once the speaker has finished"
    AFTERWARDS = "all of it some time after the speaker has finished"


@dataclass(frozen=True, slots=True)
class Habits:
    """What a service is like."""

    counts: Counts = Counts.EXACTLY
    final_after_ms: int = 600
    endpoint_after_ms: int = 700
    every_ms: int = 120
    translates: Translates = Translates.WITH_IT
    translated_after_ms: int = 900
    """LATER: after the end of the word."""


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
        self._translates = start.translation is not None
        self._untranslated: list[Heard] = []
        self._ended_at_ms: int | None = None

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
            self._spoken, self._ended_at_ms = False, heard_ms
        tail = tuple(self._guess(word) for word in self._open)
        finals += self._translated(heard_ms, ends)
        self._say(Said(finals, tail, self._final_ms(), heard_ms, endpoint=ends))

    def settle(self, trailing_silence_ms: int) -> None:
        self._last(settled=True)

    def end(self) -> None:
        self._last(ended=True)

    def close(self) -> None:
        self._closed = True

    def _last(self, **what: bool) -> None:
        if not self._closed:
            finals = self._settle(list(self._open)) + self._translated(self._decoder.heard_ms, True, True)
            self._say(Said(finals, (), self._final_ms(), self._decoder.heard_ms, **what))

    def _settle(self, words: list[Heard]) -> tuple[Piece, ...]:
        self._open = [word for word in self._open if word not in words]
        for word in words:
            self._last_final_ms, self._spoken = word.end_ms, True
        self._untranslated += words
        return tuple(self._piece(word, f" n{word.number}") for word in words)

    def _translated(self, heard_ms: int, ended: bool, settled: bool = False) -> tuple[Piece, ...]:
        """The translations that are due now; they have no times."""
        due = self._untranslated if self._translates else []
        match self._habits.translates:
            case Translates.LATER if not ended:
                due = [word for word in due if word.end_ms + self._habits.translated_after_ms <= heard_ms]
            case Translates.UTTERANCE if not ended:
                due = []
            case Translates.AFTERWARDS if not settled:
                due = due if self._ended_at_ms is not None and heard_ms >= self._ended_at_ms + 300 else []
                due = [word for word in due if word.end_ms < self._ended_at_ms]
        self._untranslated = [word for word in self._untranslated if word not in due]
        status = {"language": "de", "source_language": "en", "translation_status": "translation"}
        return tuple(Piece(f" t{word.number}", speaker="1", **status) for word in due)

    def _guess(self, word: Heard) -> Piece:
        """For a while after it ended, every third word is misheard."""
        young = self._decoder.heard_ms - word.end_ms < self._habits.final_after_ms // 2
        return self._piece(
            word, f" n{word.number + 5000}" if young and word.number % 3 == 0 else f" n{word.number}"
        )

    def _piece(self, word: Heard, text: str) -> Piece:
        return Piece(
            text, word.start_ms, word.end_ms, 0.9, speaker="1", language="en", translation_status="original"
        )

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
