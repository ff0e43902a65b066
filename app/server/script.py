# SPDX-License-Identifier: GPL-3.0-or-later
"""A written conversation, spoken at its own times: the file, and the mind that follows it.

The mind looks only at how much audio it was given, never at the sound and never at a clock, so the
same audio position always brings the same answer, however the audio was cut into frames.

The file is JSON (or TOML with the same members):

    {"title": "At the ferry",                    optional
     "audio": "conversation.ogg",                optional: the sound that goes with it
     "repeat_every_ms": 60000,                   optional: start over, for ever
     "utterances": [
       {"text": "The boat is late today.",       either the text with its start and end,
        "start_ms": 420, "end_ms": 2380,           the words spread evenly over it, or
        "words": [["The", 420, 560], …],         each word with its own times, punctuation attached
        "speaker": "1", "language": "en",        optional
        "misheard": {"The": "Tea"},              optional: what is guessed while a word is still new
        "translations": {"de": "Das Schiff hat heute Verspätung."}}]}    optional

Utterances are in order of time. Words become provisional while they are spoken, piece by piece, are
final about two thirds of a second after their end, and a translation follows every few words, without
times, as the service does (Soniox docs, "Real-time translation").
"""

import bisect
import json
import tomllib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.server import refusals
from app.server.mind import Piece, Said, Say
from app.server.start import Start, StartError

STEP_MS = 120
PROGRESS_EVERY_MS = 960
NOTICED_AFTER_MS = 100
SETTLED_AFTER_MS = 640
ENDPOINT_AFTER_MS = 700
WORDS_PER_CHUNK = 4


class ScriptError(Exception):
    """The file is not a script; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Word:
    """A written word, punctuation attached, and when it is spoken."""

    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Line:
    """What one speaker says in one go."""

    words: tuple[Word, ...]
    speaker: str | None = None
    language: str | None = None
    misheard: dict[str, str] = field(default_factory=dict)
    translations: dict[str, str] = field(default_factory=dict)

    @property
    def start_ms(self) -> int:
        return self.words[0].start_ms

    @property
    def end_ms(self) -> int:
        return self.words[-1].end_ms


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation in order of time."""

    lines: tuple[Line, ...]
    title: str = ""
    audio: str | None = None
    repeat_every_ms: int | None = None

    @property
    def duration_ms(self) -> int:
        """When the last word has been spoken."""
        return max((line.end_ms for line in self.lines), default=0)

    def __call__(self, start: Start, say: Say) -> "ScriptMind":
        """A mind that follows this script for one connection."""
        return ScriptMind(self, start, say)

    @classmethod
    def read(cls, path: Path) -> "Script":
        """Read a script file. Raises ScriptError, also when there is no such file."""
        try:
            text = Path(path).read_text(encoding="utf-8")
            written = tomllib.loads(text) if Path(path).suffix == ".toml" else json.loads(text)
        except (OSError, ValueError) as error:
            raise ScriptError(f"{path}: {error}") from error
        return cls.from_written(written)

    @classmethod
    def from_written(cls, written: Any) -> "Script":
        """Take the decoded content of a script file. Raises ScriptError."""
        try:
            lines = tuple(_line(utterance) for utterance in written["utterances"])
            repeat_ms = written.get("repeat_every_ms")
            script = cls(lines, written.get("title", ""), written.get("audio"), repeat_ms)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise ScriptError(f"not a script: {error!r}") from error
        for before, after in pairwise(lines):
            if after.start_ms < before.start_ms:
                raise ScriptError(f"utterances out of order at {after.start_ms} ms")
        if repeat_ms is not None and repeat_ms < script.duration_ms + ENDPOINT_AFTER_MS:
            raise ScriptError("repeat_every_ms is shorter than the conversation")
        return script


def _line(written: dict[str, Any]) -> Line:
    """One utterance of the file."""
    if "words" in written:
        words = tuple(Word(str(text), int(start), int(end)) for text, start, end in written["words"])
    else:
        words = _spread(written["text"], int(written["start_ms"]), int(written["end_ms"]))
    if not words or any(word.end_ms < word.start_ms or not word.text for word in words):
        raise ValueError(f"no words, or a word that ends before it starts: {written}")
    return Line(
        words,
        written.get("speaker"),
        written.get("language"),
        dict(written.get("misheard", {})),
        dict(written.get("translations", {})),
    )


def _spread(text: str, start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """The words of a text, each with time in proportion to its length."""
    texts = text.split()
    total = sum(len(word) + 1 for word in texts) or 1
    words, so_far = [], 0
    for word in texts:
        from_ms = start_ms + (end_ms - start_ms) * so_far // total
        so_far += len(word) + 1
        words.append(Word(word, from_ms, start_ms + (end_ms - start_ms) * so_far // total))
    return tuple(words)


# The score: when each piece is first seen, what it looks like until it is final, and when that is.


@dataclass(frozen=True, slots=True)
class Note:
    """One piece in the score. ``guess`` is shown in its place until ``sure_ms``.

    A note without a piece is an endpoint.
    """

    seen_ms: int
    final_ms: int
    piece: Piece | None = None
    guess: Piece | None = None
    sure_ms: int = 0
    spoken_ms: int = 0

    @property
    def spoken(self) -> bool:
        """Whether this is somebody's own words."""
        return self.piece is not None and not self.piece.translated

    @property
    def earliest_ms(self) -> int:
        """From when on it matters at all."""
        return min(self.seen_ms, self.spoken_ms) if self.spoken else self.seen_ms

    def shown(self, at_ms: int) -> Piece:
        """What the tail shows for it now."""
        assert self.piece is not None
        shown = self.guess if self.guess and at_ms < self.sure_ms else self.piece
        if shown.translated:
            return shown
        return replace(shown, confidence=round((shown.confidence or 0.9) * 0.8, 2))


def score(script: Script, start: Start) -> list[Note]:
    """All notes of one round of the script, in the order in which they become final per stream."""
    notes: list[Note] = []
    following = [line.start_ms for line in script.lines[1:]] + [None]
    before: Line | None = None
    for line, next_ms in zip(script.lines, following, strict=True):
        closes_ms = line.end_ms + min(ENDPOINT_AFTER_MS, start.max_endpoint_delay_ms)
        if next_ms is not None:
            closes_ms = max(line.end_ms, min(closes_ms, next_ms + 300))
        notes += _line_notes(line, before, closes_ms, start, first=not notes)
        before = line
    return notes


def _line_notes(line: Line, before: Line | None, closes_ms: int, start: Start, *, first: bool) -> list[Note]:
    """The notes of one utterance: chunks of words, each followed by its translation; then the endpoint."""
    target = start.translation.target_for(line.language) if start.translation else None
    translated = line.translations.get(target, "").split() if target else []
    status = "original" if translated else "none"
    chunks = [line.words[n : n + WORDS_PER_CHUNK] for n in range(0, len(line.words), WORDS_PER_CHUNK)]
    notes: list[Note] = []
    final_ms = 0
    for n, chunk in enumerate(chunks):
        for word in chunk:
            final_ms = max(final_ms, min(word.end_ms + SETTLED_AFTER_MS, closes_ms))
            unsure = (
                before if before and word.start_ms - before.end_ms < 1500 and word in line.words[:2] else None
            )
            space = "" if first and not notes else " "
            notes += _word_notes(word, line, unsure, space + word.text, status, final_ms)
        share = translated[len(translated) * n // len(chunks) : len(translated) * (n + 1) // len(chunks)]
        notes += _translation_notes(share, line, target, final_ms, closes_ms, first=first and n == 0)
    notes.append(Note(closes_ms, closes_ms))
    return notes


def _word_notes(
    word: Word, line: Line, unsure: Line | None, text: str, status: str, final_ms: int
) -> list[Note]:
    """A word as the pieces a service hears: parts of it one after the other, then its punctuation."""
    bare = text.rstrip(".,!?;:…") or text
    parts = _parts(bare)
    length_ms = word.end_ms - word.start_ms
    notes = []
    for n, part in enumerate(parts):
        from_ms = word.start_ms + length_ms * n // len(parts)
        to_ms = word.start_ms + length_ms * (n + 1) // len(parts)
        piece = Piece(
            part, from_ms, to_ms, _confidence(part, from_ms), line.speaker, line.language, None, status
        )
        guess, sure_ms = None, 0
        misheard = line.misheard.get(bare.strip())
        if misheard is not None:
            # The guess stands in the first part's place; the others are not there yet.
            guess = replace(piece, text=text[: len(text) - len(text.lstrip())] + misheard) if n == 0 else None
            sure_ms = word.end_ms + 150
        elif unsure and (unsure.speaker, unsure.language) != (line.speaker, line.language):
            guess, sure_ms = replace(piece, speaker=unsure.speaker), word.start_ms + 400
        seen_ms = min(from_ms + (to_ms - from_ms) * 6 // 10 + NOTICED_AFTER_MS, final_ms)
        if misheard is not None and n:
            seen_ms = min(sure_ms, final_ms)
        notes.append(Note(seen_ms, final_ms, piece, guess, sure_ms, from_ms))
    if mark := text[len(bare) :]:
        piece = replace(notes[-1].piece, text=mark, start_ms=word.end_ms)
        notes.append(Note(min(word.end_ms + 240, final_ms), final_ms, piece, spoken_ms=word.end_ms))
    return notes


def _parts(word: str) -> list[str]:
    """Long plain words in two parts, as sub-word pieces come; everything else whole."""
    letters = word.lstrip()
    if 8 <= len(letters) <= 40 and letters.isascii() and letters.isalpha():
        cut = len(word) - len(letters) // 2
        return [word[:cut], word[cut:]]
    return [word]


def _translation_notes(
    words: list[str], line: Line, target: str | None, after_ms: int, closes_ms: int, *, first: bool
) -> list[Note]:
    """The translation of one chunk: a little after its words are final, itself final a little later."""
    notes = []
    final_ms = max(after_ms, min(after_ms + 480, closes_ms))
    for n, word in enumerate(words):
        piece = Piece(
            ("" if first and n == 0 else " ") + word,
            speaker=line.speaker,
            language=target,
            source_language=line.language,
            translation_status="translation",
        )
        notes.append(Note(min(after_ms + 60 * (n + 1), final_ms), final_ms, piece, spoken_ms=after_ms))
    return notes


def _confidence(text: str, at_ms: int) -> float:
    """Between 0.88 and 0.99, always the same for the same word at the same place."""
    return round(0.88 + zlib.crc32(f"{text}{at_ms}".encode()) % 110 / 1000, 3)


class ScriptMind:
    """Follows a script for one connection; speaks only while it is being given audio."""

    def __init__(self, script: Script, start: Start, say: Say) -> None:
        """Raises StartError for container formats: their bytes say nothing about time."""
        if start.bytes_per_second is None:
            raise StartError(refusals.AUDIO_UNREADABLE)
        self._say = say
        self._rate = start.bytes_per_second
        self._notes = tuple(score(script, start))
        self._repeat_ms = script.repeat_every_ms
        self._round_ms = 0
        self._heard_bytes = 0
        self._step_ms = 0
        self._said_at_ms = 0
        self._tail: tuple[Piece, ...] = ()
        self._open: list[tuple[int, Note]] = []
        self._coming: list[tuple[int, Note]] = []
        self._rewind()
        self._closed = False

    def hear(self, audio: bytes) -> None:
        """Move on by as much audio as this is."""
        self._heard_bytes += len(audio)
        heard_ms = self._heard_ms
        while self._step_ms + STEP_MS <= heard_ms and not self._closed:
            self._step_ms += STEP_MS
            self._start_over()
            for said in self._at(self._step_ms):
                self._say(said)

    def settle(self, trailing_silence_ms: int) -> None:
        """Every word of which at least half was heard is final now."""
        if not self._closed:
            self._say(replace(self._settled(), settled=True))

    def end(self) -> None:
        """As ``settle``, and no more after it."""
        if not self._closed:
            self._say(replace(self._settled(), ended=True))

    def close(self) -> None:
        """Say nothing more."""
        self._closed = True

    @property
    def _heard_ms(self) -> int:
        return self._heard_bytes * 1000 // self._rate

    def _start_over(self) -> None:
        if self._repeat_ms and self._step_ms - self._round_ms >= self._repeat_ms:
            self._round_ms += self._repeat_ms
            self._rewind()

    def _rewind(self) -> None:
        """All notes are still to come; the next one is the last of the list."""
        numbered = enumerate(self._notes)
        self._coming = sorted(numbered, key=lambda note: note[1].earliest_ms, reverse=True)

    def _pending(self, round_ms: int) -> list[Note]:
        """The notes that have begun and are not final, in the order of the score."""
        while self._coming and self._coming[-1][1].earliest_ms <= round_ms:
            bisect.insort(self._open, self._coming.pop(), key=lambda note: note[0])
        return [note for _, note in self._open]

    def _settle_notes(self, settled: list[Note]) -> None:
        gone = {id(note) for note in settled}
        self._open = [(number, note) for number, note in self._open if id(note) not in gone]

    def _at(self, at_ms: int) -> Iterator[Said]:
        """What is said when the audio has come to this step."""
        round_ms = at_ms - self._round_ms
        due = [note for note in self._pending(round_ms) if note.final_ms <= round_ms]
        self._settle_notes(due)
        before: list[Note] = []
        for n, note in enumerate(due):
            if note.piece is None:
                yield self._told(before, at_ms, endpoint=True, more=due[n + 1 :])
                before = []
            else:
                before.append(note)
        tail = self._tail_at(round_ms)
        if before or tail != self._tail or at_ms - self._said_at_ms >= PROGRESS_EVERY_MS:
            yield self._told(before, at_ms)

    def _told(self, due: list[Note], at_ms: int, *, endpoint: bool = False, more: list[Note] = ()) -> Said:
        self._said_at_ms = at_ms
        finals = tuple(self._moved(note.piece) for note in due if note.piece)
        waiting = tuple(self._moved(note.piece) for note in more if note.piece)
        self._tail = self._tail_at(at_ms - self._round_ms)
        return Said(finals, waiting + self._tail, self._final_ms(at_ms), at_ms, endpoint=endpoint)

    def _tail_at(self, round_ms: int) -> tuple[Piece, ...]:
        seen = (note for note in self._pending(round_ms) if note.piece and note.seen_ms <= round_ms)
        return tuple(self._moved(note.shown(round_ms)) for note in seen)

    def _final_ms(self, at_ms: int) -> int:
        """The start of the first spoken piece that is not final yet, or all of it."""
        round_ms = at_ms - self._round_ms
        open_ms = [
            note.spoken_ms for note in self._pending(round_ms) if note.spoken and note.spoken_ms < round_ms
        ]
        return min(open_ms) + self._round_ms if open_ms else at_ms

    def _settled(self) -> Said:
        """Freeze what was heard; words of which less than half was heard stay for later."""
        at_ms = self._heard_ms
        round_ms = at_ms - self._round_ms
        heard = [note for note in self._pending(round_ms) if _half_heard(note, round_ms)]
        self._settle_notes(heard)
        self._tail = ()
        return Said(tuple(self._moved(n.piece) for n in heard), (), at_ms, at_ms)

    def _moved(self, piece: Piece) -> Piece:
        """The piece at its place in this round of a script that repeats."""
        if not self._round_ms or piece.start_ms is None or piece.end_ms is None:
            return piece
        return replace(piece, start_ms=piece.start_ms + self._round_ms, end_ms=piece.end_ms + self._round_ms)


def _half_heard(note: Note, at_ms: int) -> bool:
    if note.piece is None:
        return False
    if note.piece.translated:
        return note.seen_ms <= at_ms
    return (note.piece.start_ms + note.piece.end_ms) / 2 <= at_ms
