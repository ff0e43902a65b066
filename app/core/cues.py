# SPDX-License-Identifier: GPL-3.0-or-later
"""Subtitle cues: utterances cut into pieces that fit two lines and can be read in time.

Pure. Needs only the past: a cue that was made never changes, so that cues can be written while
people are still speaking, and a finished session gives exactly the same ones.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.text import Entry, Gap, Utterance

LINE_CHARACTERS = 42
"""Width of a line, in narrow characters; a wide one (Chinese, Japanese, …) counts twice."""
SHORTEST_MS = 1_000
LONGEST_MS = 7_000
_PAUSE_MS = 1_500
"""Silence between two words after which the second belongs to a new cue."""
_SENTENCE_ENDS = frozenset(".?!…。？！؟।")
_CLAUSE_ENDS = frozenset(",;:،、，；：")


@dataclass(frozen=True, slots=True)
class Cue:
    """At most two lines, shown from `start_ms` to `end_ms` of the session."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word, or as much of one as fits a line. `joined`: no space before it."""

    text: str
    start_ms: int
    end_ms: int
    joined: bool = False


class CueMaker:
    """Turns entries into cues, in order: never overlapping, each at least `SHORTEST_MS` long."""

    def __init__(self, translated: bool = False, names: bool = False) -> None:
        """`names`: speakers to whom the reader gave a name are named where the speaker changes."""
        self._translated, self._names = translated, names
        self._named: str | None = None
        self._free_from_ms = 0

    def cues_of(self, entry: Entry) -> list[Cue]:
        """The cues of the next entry; none when there is nothing to show."""
        if isinstance(entry, Gap):
            # One cue for the whole gap, however long: it says that something is missing here.
            first = _grouped(_timed(f"[{plain_text(entry.reason)}]", entry.start_ms, entry.end_ms))[0]
            return [self._placed(entry.start_ms, entry.end_ms, _in_lines(first), None)]
        pieces = _pieces(entry, self._translated)
        return [
            self._placed(group[0].start_ms, group[-1].end_ms, _in_lines(group), entry.speaker)
            for group in _grouped(self._headed(entry, pieces))
        ]

    def _headed(self, said: Utterance, pieces: list[_Piece]) -> list[_Piece]:
        if not self._names or not pieces or said.speaker == self._named:
            return pieces
        self._named = said.speaker
        name = plain_text(said.speaker or "")
        if said.label is None or not name or name.isdigit():
            return pieces
        start_ms = pieces[0].start_ms
        head = [piece for word in f"{name}:".split() for piece in _cut(word, start_ms, start_ms)]
        return [*head, *pieces]

    def _placed(self, start_ms: int, end_ms: int, lines: tuple[str, ...], speaker: str | None) -> Cue:
        # A cue may come later than its first word, when the one before was too short to read; never
        # earlier, and the next pause makes up for it.
        start = max(start_ms, self._free_from_ms)
        end = max(end_ms, start + SHORTEST_MS)
        self._free_from_ms = end
        return Cue(start, end, lines, speaker)


def plain_text(text: str) -> str:
    """`text` on one line and without control characters, which could steer a terminal."""
    visible = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join(visible.split())


def width(text: str) -> int:
    """How many narrow characters `text` is wide."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


# -- words to pieces ------------------------------------------------------------------------------


def _pieces(utterance: Utterance, translated: bool) -> list[_Piece]:
    if translated:
        text = utterance.translation.text if utterance.translation else ""
        return _timed(plain_text(text), utterance.start_ms, utterance.end_ms)
    text = plain_text(utterance.text)
    said = [(plain_text(w.text), w.start_ms, w.end_ms) for w in utterance.words]
    if "".join(t for t, _, _ in said).replace(" ", "") != text.replace(" ", ""):
        return _timed(text, utterance.start_ms, utterance.end_ms)
    return [p for t, start, end in said if t for p in _cut(t, start, end)]


def _timed(text: str, start_ms: int, end_ms: int) -> list[_Piece]:
    """Words of a text whose words have no times of their own: spread evenly by their length."""
    pieces: list[_Piece] = []
    whole = max(1, len(text))
    at = 0
    for word in text.split():
        at = text.index(word, at)
        start = start_ms + (end_ms - start_ms) * at // whole
        at += len(word)
        end = start_ms + (end_ms - start_ms) * at // whole
        pieces += _cut(word, start, end)
    return pieces


def _cut(word: str, start_ms: int, end_ms: int) -> Iterator[_Piece]:
    """A word, or the parts of one that is longer than a line (scripts without spaces are)."""
    at = 0
    for part in _parts(word):
        start = start_ms + (end_ms - start_ms) * at // len(word)
        yield _Piece(part, start, start_ms + (end_ms - start_ms) * (at + len(part)) // len(word), at > 0)
        at += len(part)


def _parts(word: str) -> Iterator[str]:
    if width(word) <= LINE_CHARACTERS:
        yield word
        return
    # Half lines: a cue then ends closer to where a reader would pause.
    limit = LINE_CHARACTERS // 2
    part, filled = "", 0
    for character in word:
        size = width(character)
        if filled + size > LINE_CHARACTERS or (filled + size > limit and not _clings(part[-1], character)):
            yield part
            part, filled = "", 0
        part += character
        filled += size
    yield part


def _clings(before: str, character: str) -> bool:
    """Whether a cut between the two would tear one visible character apart, or orphan a mark."""
    if unicodedata.category(character) in ("Mn", "Me", "Mc", "Sk", "Cf") or before == "\u200d":
        return True
    return character in _SENTENCE_ENDS or character in _CLAUSE_ENDS


# -- pieces to cues -------------------------------------------------------------------------------


def _grouped(pieces: list[_Piece]) -> list[list[_Piece]]:
    groups: list[list[_Piece]] = []
    group: list[_Piece] = []
    for piece in pieces:
        if group and _begins_new_cue(group, piece):
            groups.append(group)
            group = []
        group.append(piece)
    if group:
        groups.append(group)
    return groups


def _begins_new_cue(group: list[_Piece], piece: _Piece) -> bool:
    if not _fits([*group, piece]):
        return True
    shown_ms = group[-1].end_ms - group[0].start_ms
    if piece.start_ms - group[-1].end_ms >= _PAUSE_MS or piece.end_ms - group[0].start_ms > LONGEST_MS:
        return True
    if shown_ms < SHORTEST_MS:
        return False
    filled = width(_joined(group))
    last = group[-1].text[-1]
    if last in _SENTENCE_ENDS:
        return filled >= LINE_CHARACTERS // 2
    return last in _CLAUSE_ENDS and filled >= LINE_CHARACTERS * 3 // 2


def _fits(group: list[_Piece]) -> bool:
    if width(_joined(group)) <= LINE_CHARACTERS:
        return True
    return any(
        width(_joined(group[:n])) <= LINE_CHARACTERS and width(_joined(group[n:])) <= LINE_CHARACTERS
        for n in range(1, len(group))
    )


def _in_lines(group: list[_Piece]) -> tuple[str, ...]:
    """One line if it fits, else two as even as can be, the lower one longer."""
    whole = _joined(group)
    if width(whole) <= LINE_CHARACTERS or len(group) == 1:
        return (whole,)
    breaks = [(_joined(group[:n]), _joined(group[n:])) for n in range(1, len(group))]
    return min(breaks, key=lambda lines: (max(map(width, lines)), width(lines[0])))


def _joined(group: list[_Piece]) -> str:
    text = group[0].text
    for piece in group[1:]:
        text += piece.text if piece.joined else " " + piece.text
    return text
