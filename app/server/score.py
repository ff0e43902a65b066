# SPDX-License-Identifier: GPL-3.0-or-later
"""The score of a script: when each piece is first seen, what it looks like until then, when it is final.

Pure: a score is made once per connection, from the script and from what the client asked for. Words
become provisional while they are spoken, part by part; they are final about two thirds of a second after
their end, or when the utterance closes; every few words their translation follows.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.server.mind import Piece
from app.server.start import Start

NOTICED_AFTER_MS = 100
SETTLED_AFTER_MS = 640
ENDPOINT_AFTER_MS = 700
WORDS_PER_CHUNK = 4


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
class Note:
    """One piece in the score. ``guess`` is shown in its place until ``sure_ms``.

    ``spoken_ms`` is when its word begins, ``half_ms`` when half of it was heard, and finalize takes it. A
    note without a piece is an endpoint, and is never taken.
    """

    seen_ms: int
    final_ms: int
    piece: Piece | None = None
    guess: Piece | None = None
    sure_ms: int = 0
    spoken_ms: int = 0
    half_ms: int | None = None

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


def score(lines: Sequence[Line], start: Start) -> list[Note]:
    """All notes of these utterances, in the order in which the service would list them."""
    notes: list[Note] = []
    following: list[int | None] = [line.start_ms for line in lines[1:]]
    following.append(None)
    before: Line | None = None
    closes_ms = 0
    for line, next_ms in zip(lines, following, strict=True):
        closed_ms = line.end_ms + min(ENDPOINT_AFTER_MS, start.max_endpoint_delay_ms)
        if next_ms is not None:
            closed_ms = max(line.end_ms, min(closed_ms, next_ms + 300))
        # Utterances close in order, also when somebody is interrupted.
        closes_ms = max(closes_ms, closed_ms)
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
    half_ms = word.start_ms + length_ms // 2
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
        notes.append(Note(seen_ms, final_ms, piece, guess, sure_ms, word.start_ms, half_ms))
    if mark := text[len(bare) :]:
        piece = replace(notes[-1].piece, text=mark, start_ms=word.end_ms)
        seen_ms = min(word.end_ms + 240, final_ms)
        notes.append(Note(seen_ms, final_ms, piece, spoken_ms=word.start_ms, half_ms=half_ms))
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
        seen_ms = min(after_ms + 60 * (n + 1), final_ms)
        notes.append(Note(seen_ms, final_ms, piece, half_ms=seen_ms))
    return notes


def _confidence(text: str, at_ms: int) -> float:
    """Between 0.88 and 0.99, always the same for the same word at the same place."""
    return round(0.88 + zlib.crc32(f"{text}{at_ms}".encode()) % 110 / 1000, 3)
