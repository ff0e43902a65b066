# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours of speech, made of recorded messages: what is heard, and what a service says of it.

The messages are those of `streams/read-speech.jsonl`, recorded from real speech, over and over; the first
word of every utterance is its number instead. The sound carries the session's time in the lowest two bits
of its samples, so that a service can tell what it is hearing, from wherever it is sent it again; above
them it is loud while somebody speaks and quiet in between.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.audio.level import Level
from app.audio.source import BLOCK_MS, AudioBlock, AudioEnded, AudioEvent
from app.server.mind import MakeMind, Piece, Said, Say
from app.server.start import Start

STREAM = Path(__file__).parent / "streams" / "read-speech.jsonl"
_SAMPLES = 16
"""In a millisecond; two bits in each make its number."""
_LOUD = 4_000
_WORD_MS = 300
_HEARD_AFTER_MS = 100
_TELL_EVERY_MS = 1_000
"""A service that has nothing to say tells how far it has heard."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as one message has it."""

    text: str
    start_ms: int
    end_ms: int
    final: bool


@dataclass(frozen=True, slots=True)
class Message:
    """`number`: of its utterance, within one round."""

    at_ms: int
    number: int
    words: tuple[Word, ...]
    ends: bool


class Recital:
    """One round of the recorded stream. Times are milliseconds of it."""

    def __init__(self) -> None:
        lines = [json.loads(line) for line in STREAM.read_text(encoding="utf-8").splitlines()]
        self.messages: list[Message] = []
        self.spoken: list[tuple[int, int]] = []
        utterance: list[dict] = []
        for line in lines:
            utterance.append(line)
            if line.get("end"):
                self._add(utterance)
                utterance = []
        assert not utterance, "the stream ends with an utterance"
        self.round_ms = -(-(self.messages[-1].at_ms + 1_000) // BLOCK_MS) * BLOCK_MS
        self._at = [message.at_ms for message in self.messages]
        self.utterances = len(self.spoken)

    def _add(self, lines: list[dict]) -> None:
        """Give every word the time at which it was first seen."""
        number, times, said = len(self.spoken), [], 0
        for line in lines:
            words = []
            for place, (text, final, *_) in enumerate(line["tokens"], said):
                if place == len(times):
                    end_ms = max(line["at_ms"] - _HEARD_AFTER_MS, times[-1][1] + 1 if times else 0)
                    times.append((max(end_ms - _WORD_MS, times[-1][1] if times else 0), end_ms))
                words.append(Word(text if place else "", *times[place], bool(final)))
            said += sum(word.final for word in words)
            self.messages.append(Message(line["at_ms"], number, tuple(words), "end" in line))
        self.spoken.append((times[0][0], times[-1][1]))

    def after(self, ms: int) -> Iterator[tuple[int, Message]]:
        """Every message after this moment, with the moment its round began."""
        turn, within = divmod(ms, self.round_ms)
        place = bisect_right(self._at, within)
        while True:
            for message in self.messages[place:]:
                yield turn * self.round_ms, message
            turn, place = turn + 1, 0

    def words(self, ms: int) -> list[str]:
        """Every word that is final after so many whole rounds."""
        said = []
        for began_ms in range(0, ms, self.round_ms):
            for message in self.messages:
                said += [self.text(word, began_ms, message.number) for word in message.words if word.final]
        return "".join(said).split()

    def text(self, word: Word, began_ms: int, number: int) -> str:
        """A word, or the number of its utterance."""
        return word.text or f" {began_ms // self.round_ms * self.utterances + number}"

    def sound(self, from_ms: int) -> bytes:
        """One block of it."""
        ms = np.arange(from_ms, from_ms + BLOCK_MS, dtype=np.int64)
        digits = (ms[:, None] >> (2 * np.arange(_SAMPLES))) & 3
        within = from_ms % self.round_ms
        if any(start - _WORD_MS <= within <= end for start, end in self.spoken):
            digits[:, ::2] += _LOUD
            digits[:, 1::2] -= _LOUD
        return digits.astype("<i2").tobytes()


def told_ms(pcm: bytes) -> int:
    """The session time at which this sound begins."""
    digits = np.frombuffer(pcm[: 2 * _SAMPLES], "<i2").astype(np.int64) & 3
    return int((digits << (2 * np.arange(_SAMPLES))).sum())


class Reader:
    """A microphone before which the recital is read, as fast as `clock` goes."""

    duration_ms = None
    label = "Reader"

    def __init__(self, recital: Recital, length_ms: int, clock: Callable[[], float]) -> None:
        self._recital, self._length_ms, self._clock = recital, length_ms, clock
        self._began = 0.0
        self.at_ms = 0

    def start(self, wake: Callable[[], None]) -> None:
        self._began = self._clock()

    def read(self) -> list[AudioEvent]:
        if self.at_ms >= self._length_ms:
            return []
        events: list[AudioEvent] = []
        now_ms = (self._clock() - self._began) * 1000
        while self.at_ms + BLOCK_MS <= min(now_ms, self._length_ms):
            pcm = self._recital.sound(self.at_ms)
            events.append(AudioBlock(pcm, Level.of(pcm)))
            self.at_ms += BLOCK_MS
        if self.at_ms >= self._length_ms:
            events.append(AudioEnded())
        return events

    def finish(self) -> list[AudioEvent]:
        return []

    def stop(self) -> None:
        pass

    def again(self) -> Reader:
        raise AssertionError("nobody pauses here")


class Reciter:
    """A mind for the local server: says of what it hears what was recorded of it."""

    def __init__(self, recital: Recital, say: Say) -> None:
        self._recital, self._say = recital, say
        self._began_ms: int | None = None
        self._heard_ms = 0
        self._final_ms = 0
        self._told_ms = 0
        self._tail: tuple[Piece, ...] = ()

    def hear(self, audio: bytes) -> None:
        if self._began_ms is None:
            self._began_ms = told_ms(audio)
            self._coming = self._recital.after(self._began_ms)
            self._next = next(self._coming)
        self._heard_ms += len(audio) // 2 // _SAMPLES
        while self._due_ms() <= self._heard_ms:
            self._say_next()
        if self._heard_ms - self._told_ms >= _TELL_EVERY_MS:
            self._tell()

    def settle(self, trailing_silence_ms: int) -> None:
        self._last(settled=True)

    def end(self) -> None:
        self._last(ended=True)

    def close(self) -> None:
        pass

    def _due_ms(self) -> int:
        began_ms, message = self._next
        return began_ms + message.at_ms - self._began_ms

    def _say_next(self) -> None:
        (began_ms, message), due_ms = self._next, self._due_ms()
        self._next = next(self._coming)
        finals, tail = [], []
        for word in message.words:
            start_ms, end_ms = (began_ms + ms - self._began_ms for ms in (word.start_ms, word.end_ms))
            if start_ms >= 0:
                text = self._recital.text(word, began_ms, message.number)
                (finals if word.final else tail).append(Piece(text, start_ms, end_ms, 0.9))
        self._tail = tuple(tail)
        self._final_ms = max(self._final_ms, tail[0].start_ms if tail else due_ms)
        self._tell(tuple(finals), message.ends)

    def _tell(self, finals: tuple[Piece, ...] = (), endpoint: bool = False) -> None:
        self._told_ms = self._heard_ms
        self._say(Said(finals, self._tail, self._final_ms, self._heard_ms, endpoint=endpoint))

    def _last(self, **what: bool) -> None:
        finals, self._tail = self._tail, ()
        self._say(Said(finals, (), self._heard_ms, self._heard_ms, **what))


def reciter(recital: Recital) -> MakeMind:
    """A mind for `serve(mind=…)`."""

    def make(start: Start, say: Say) -> Reciter:
        return Reciter(recital, say)

    return make
