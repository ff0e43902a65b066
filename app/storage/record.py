# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on its way to the disk, as rows, and the way back from rows to entries.

Touches no disk. A session is a row of facts, its closed entries, and the final words of turns that
are still open: whatever moment it is cut off at, the three together are everything that was final.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from app.core.text import Entry, Gap, Token, Translation, Utterance, Word
from app.core.words import words_of

ENTRY_COLUMNS = (
    "place, kind, start_ms, end_ms, at, text, speaker, language, translation, translation_language, words"
)
FRESH_COLUMNS = (
    "turn, part, start_ms, end_ms, at, speaker, language, spoken, translated, translation_language"
)
FIRST_WORDS = 80
"""Characters of a session's beginning that its row keeps for lists."""

_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_encode = msgspec.json.Encoder().encode
_WORDS = msgspec.json.Decoder(list[tuple[str, int, int, float | None]])
_SPOKEN = msgspec.json.Decoder(list[tuple[str, int | None, int | None, float | None]])


class Begun(msgspec.Struct, frozen=True):
    """A session and what is known of it from its first moment."""

    id: str
    started_at: str
    engine: str
    source: str
    version: str


class Fresh(msgspec.Struct, frozen=True):
    """What became final in one open turn with one change; the facts are those of the turn by now."""

    turn: int
    part: int
    start_ms: int | None
    end_ms: int | None
    at: str
    speaker: str | None
    language: str | None
    spoken: list[Token]
    translated: str
    translation_language: str | None

    def row(self) -> tuple[Any, ...]:
        """For the table `fresh`, without the session."""
        spoken = [(storable(t.text), t.start_ms, t.end_ms, t.confidence) for t in self.spoken]
        return (
            *(self.turn, self.part, self.start_ms, self.end_ms, self.at),
            *(storable(self.speaker), storable(self.language), _encode(spoken).decode()),
            *(storable(self.translated), storable(self.translation_language)),
        )


class Closed(msgspec.Struct, frozen=True):
    """These are entries now, the first of them at `place`; turns before `turn` are fresh no more."""

    turn: int
    place: int
    entries: list[Entry]
    words: int
    """Of the whole session by now."""


class Dropped(msgspec.Struct, frozen=True):
    """Turns from this one on are there no more: nothing that was spoken in them had become final."""

    turn: int


class Named(msgspec.Struct, frozen=True):
    """What the reader has said about the speakers by now. `after_end`: the session is at rest."""

    corrections: str
    after_end: bool = False


class Ended(msgspec.Struct, frozen=True):
    """The session is at rest."""

    at: str
    reason: str
    captured_ms: int


class Resumed(msgspec.Struct, frozen=True):
    """It goes on after all."""


Step = Begun | Fresh | Closed | Dropped | Named | Ended | Resumed


def still_worth_writing(steps: list[Step]) -> list[Step]:
    """Without the fresh words of turns that later steps close: they would be written to be deleted."""
    closed = 0
    left: list[Step] = []
    for step in reversed(steps):
        if isinstance(step, Fresh) and step.turn < closed:
            continue
        left.append(step)
        if isinstance(step, Closed):
            closed = max(closed, step.turn)
        elif isinstance(step, Begun):
            closed = 0  # before it, turns are those of another session
    left.reverse()
    return left


def storable(text: str | None) -> Any:
    """`text` as UTF-8 can hold it: half of a surrogate pair, which JSON can spell, is replaced."""
    if text is None or text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return _HALF_PAIRS.sub("\ufffd", text)
    return text


def entry_row(place: int, entry: Entry) -> tuple[Any, ...]:
    """For the table `entries`, without the session."""
    if isinstance(entry, Gap):
        gap = (place, "gap", entry.start_ms, entry.end_ms, "", storable(entry.reason))
        return (*gap, None, None, None, None, "[]")
    translation = entry.translation
    words = [(storable(w.text), w.start_ms, w.end_ms, w.confidence) for w in entry.words]
    return (
        *(place, "utterance", entry.start_ms, entry.end_ms, entry.at, storable(entry.text)),
        *(storable(entry.speaker), storable(entry.language)),
        *((storable(translation.text), storable(translation.language)) if translation else (None, None)),
        _encode(words).decode(),
    )


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry of a row of the table `entries`."""
    _, kind, start_ms, end_ms, at, text, speaker, language, translation, into, words = row
    if kind == "gap":
        return Gap(start_ms, end_ms, text)
    return Utterance(
        start_ms=start_ms,
        end_ms=end_ms,
        text=text,
        at=at,
        speaker=speaker,
        language=language,
        translation=None if translation is None else Translation(into or "", translation),
        words=tuple(Word(*word) for word in _WORDS.decode(words)),
    )


def open_entries(rows: Iterable[tuple[Any, ...]]) -> list[Entry]:
    """The utterances of turns that were never closed, from their rows of the table `fresh`, in order."""
    turns: dict[int, list[tuple[Any, ...]]] = {}
    for turn, _, *part in rows:
        turns.setdefault(turn, []).append(tuple(part))
    return [said for turn in sorted(turns) if (said := _open_entry(turns[turn])) is not None]


def _open_entry(parts: list[tuple[Any, ...]]) -> Utterance | None:
    """One turn, as `Turn.utterance` would give it."""
    start_ms, end_ms, at, speaker, language, _, _, into = parts[-1]
    spoken = [Token(text, True, *times) for part in parts for text, *times in _SPOKEN.decode(part[5])]
    text = "".join(token.text for token in spoken).strip()
    translated = "".join(part[6] for part in parts).strip()
    if not text and not translated:
        return None
    start = start_ms if start_ms is not None else 0
    return Utterance(
        start_ms=start,
        end_ms=max(start, end_ms if end_ms is not None else start),
        text=text,
        at=at,
        speaker=speaker,
        language=language,
        translation=Translation(into or "", translated) if translated else None,
        words=words_of(spoken),
    )


def joined(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Entries in which gaps that touch, for one reason, are one: a gap may have grown after it was kept."""
    last: Gap | None = None
    for entry in entries:
        if isinstance(entry, Gap):
            if last is not None and entry.reason == last.reason and entry.start_ms <= last.end_ms:
                last = Gap(last.start_ms, max(last.end_ms, entry.end_ms), last.reason)
                continue
            if last is not None:
                yield last
            last = entry
            continue
        if last is not None:
            yield last
            last = None
        yield entry
    if last is not None:
        yield last


def words_in(entry: Entry) -> int:
    """How many words an entry has, whether or not they have times."""
    return 0 if isinstance(entry, Gap) else len(entry.words) or len(entry.text.split())


def first_words_of(entries: Iterable[Entry]) -> str:
    """How they begin, for lists."""
    text = " ".join(entry.text for entry in entries if isinstance(entry, Utterance) and entry.text)
    text = " ".join(text[: FIRST_WORDS * 4].split())
    return text if len(text) <= FIRST_WORDS else text[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
