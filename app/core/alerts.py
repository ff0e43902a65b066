# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that a person waits for, found in what was said.

Pure. Only settled words count: what is found stays found. Nothing is found inside another word;
in scripts without spaces, where nobody marks words, whatever stands there is found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from app.core.likeness import Awaited, Likeness, folded
from app.core.transcript import Transcript
from app.core.turn import Turn

LONGEST_PHRASE = 8
"""Words."""
_CONTEXT = 4
"""Characters before a place that say whether something begins there."""


class Hit(NamedTuple):
    """Somebody said it: these characters of a text are what `word` stands for in the list."""

    start: int
    end: int
    word: str


class Found(NamedTuple):
    """A hit in a session: in which turn, and the sentence around it."""

    turn: int
    hit: Hit
    text: str


class _Spelt(NamedTuple):
    start: int
    end: int
    text: str
    folded: str


class AlertWords:
    """A list of words and phrases, ready to be looked for."""

    def __init__(self, words: Iterable[str], how: Likeness = Likeness()) -> None:  # noqa: B008 (frozen)
        self._how = how
        self._phrases: list[tuple[str, tuple[Awaited, ...]]] = []
        self._unspaced: list[tuple[str, str]] = []
        for word in dict.fromkeys(" ".join(word.split()) for word in words):
            if any(map(_is_unspaced, word)):
                self._unspaced.append((word, _squeezed(word, how)[0]))
            elif parts := words_in(word, how.accents):
                awaited = tuple(Awaited(part.text, how) for part in parts[:LONGEST_PHRASE])
                self._phrases.append((word, awaited))
        self.longest = max((len(phrase) for _, phrase in self._phrases), default=0)
        """Words in the longest phrase."""
        self.reach = 2 * max((len(wanted) for _, wanted in self._unspaced), default=0)
        """Characters over which something without spaces between its words may spread."""

    def __bool__(self) -> bool:
        return bool(self._phrases or self._unspaced)

    def find(self, text: str, start: int = 0) -> list[Hit]:
        """What of it begins in `text` at `start` or later, in order, without overlaps."""
        hits: list[Hit] = []
        if self._phrases:
            hits = self._phrases_in(text, start)
        if self._unspaced:
            before = max(0, start - _CONTEXT)
            hits += [hit for hit in self._unspaced_in(text, before) if hit.start >= start]
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        apart: list[Hit] = []
        for hit in hits:
            if not apart or hit.start >= apart[-1].end:
                apart.append(hit)
        return apart

    def _phrases_in(self, text: str, start: int) -> list[Hit]:
        heard = words_in(text, self._how.accents, _word_start(text, start))
        has_case = any(map(str.isupper, text))
        hits = []
        for place, first in enumerate(heard):
            for name, phrase in self._phrases:
                if not phrase[0].matches(first.text, first.folded, has_case):
                    continue
                said = heard[place : place + len(phrase)]
                if (
                    len(said) == len(phrase)
                    and _one_after_the_other(text, said)
                    and all(
                        part.matches(word.text, word.folded, has_case)
                        for part, word in zip(phrase[1:], said[1:], strict=True)
                    )
                ):
                    hits.append(Hit(first.start, said[-1].end, name))
        return hits

    def _unspaced_in(self, text: str, start: int) -> list[Hit]:
        squeezed, places = _squeezed(text, self._how, start)
        hits = []
        for name, wanted in self._unspaced:
            at = squeezed.find(wanted) if wanted else -1
            while at >= 0:
                end = at + len(wanted)
                if _stands_alone(squeezed, at, end):
                    hits.append(Hit(places[at], places[end - 1] + 1, name))
                    at = squeezed.find(wanted, end)
                else:
                    at = squeezed.find(wanted, at + 1)
        return hits


class AlertWatch:
    """Follows a session and finds each of the words once."""

    def __init__(self, words: AlertWords) -> None:
        self._words = words
        self._first = 0  # the first turn that may still become longer
        self._read: dict[int, int] = {}  # turn → how many of its characters are looked through
        self._hits: dict[int, list[Hit]] = {}

    def hits_in(self, turn: int) -> list[Hit]:
        """What was found in the settled text of a turn, in order: what a view may mark."""
        return self._hits.get(turn, [])

    def skip(self, transcript: Transcript) -> None:
        """What was said before the list was made is marked but is no news."""
        self.look(transcript)

    def look(self, transcript: Transcript) -> list[Found]:
        """The session has gone on: what was newly found. Costs what is new, however long it is."""
        if not self._words:
            return []
        turns = transcript.turns
        found = []
        for turn in turns[self._first :]:
            if turn.final_text and self._read.get(turn.number, 0) < len(turn.final_text):
                found += self._look_through(turn)
        while self._first < len(turns) and turns[self._first].closed:
            self._read.pop(self._first, None)
            self._first += 1
        return found

    def _look_through(self, turn: Turn) -> list[Found]:
        text = turn.final_text
        end = len(text) if _is_whole(turn) else _last_word(text)
        read = self._read.get(turn.number, 0)
        if end <= read:
            return []
        known = self._hits.get(turn.number, [])
        before = min(_words_before(text, read, self._words.longest), max(0, read - self._words.reach))
        begin = max(known[-1].end if known else 0, before)
        fresh = self._words.find(text[:end], begin)
        self._read[turn.number] = end
        if fresh:
            self._hits[turn.number] = known + fresh
        return [Found(turn.number, hit, text) for hit in fresh]


def words_in(text: str, accents: bool = True, start: int = 0) -> list[_Spelt]:
    """The words of a text: letters, digits and the marks that belong to them, nothing else."""
    words: list[_Spelt] = []
    begin = None
    for place in range(start, len(text) + 1):
        inside = place < len(text) and _spells(text[place])
        if inside and begin is None:
            begin = place
        elif not inside and begin is not None:
            word = text[begin:place]
            words.append(_Spelt(begin, place, word, folded(word, accents)))
            begin = None
    return words


def _one_after_the_other(text: str, words: list[_Spelt]) -> bool:
    """Whether nothing was said between them in a script that sets no words apart."""
    return not any(
        _is_unspaced(char) for word, after in pairwise(words) for char in text[word.end : after.start]
    )


def _spells(char: str) -> bool:
    """Whether it is part of a word, in scripts that set words apart."""
    if char < "\u0300":
        return char.isalnum()
    if _is_unspaced(char):
        return False
    return char.isalnum() or unicodedata.category(char)[0] == "M" or char in "\u200c\u200d"


def _is_whole(turn: Turn) -> bool:
    """Whether its last settled word can become no longer."""
    return turn.closed or (bool(turn.tail) and not _spells(turn.tail[0].text[:1] or " "))


def _last_word(text: str) -> int:
    """Where the last word begins, if the text ends in one."""
    return _word_start(text, len(text), at_end=True)


def _word_start(text: str, place: int, at_end: bool = False) -> int:
    """Where the word begins that goes on at `place`; `place` itself where none does."""
    if not at_end and (place >= len(text) or not _spells(text[place])):
        return place
    while place and _spells(text[place - 1]):
        place -= 1
    return place


def _words_before(text: str, place: int, count: int) -> int:
    """Where the `count` words before `place` begin, so that a phrase across it is found."""
    for _ in range(count):
        while place and not _spells(text[place - 1]):
            place -= 1
        while place and _spells(text[place - 1]):
            place -= 1
    return place


def _is_unspaced(char: str) -> bool:
    """Whether this script writes no spaces between words: Thai and its neighbours, kana, Han."""
    return char > "\u0dff" and (
        "\u0e00" <= char <= "\u0eff"
        or "\u1000" <= char <= "\u109f"
        or "\u1780" <= char <= "\u17ff"
        or "\u3005" <= char <= "\u30ff"
        or "\u3400" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\uff66" <= char <= "\uff9f"
        or "\U00020000" <= char <= "\U0003ffff"
    )


def _squeezed(text: str, how: Likeness, start: int = 0) -> tuple[str, list[int]]:
    """The text folded and without spaces, and for each character of that where it stood."""
    pieces, places = [], []
    for place in range(start, len(text)):
        if text[place].isspace():
            continue
        piece = folded(text[place], how.accents)
        if piece in ("\u3099", "\u309a", "ﾞ", "ﾟ") and pieces:  # half-width kana carry their dots beside them
            pieces[-1] = unicodedata.normalize("NFC", pieces[-1] + piece)
            continue
        pieces.append(piece)
        places += [place] * len(piece)
    return "".join(pieces), places


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Foreign names are written in katakana, which do show where a word ends; and marks stay with letters."""
    if end < len(text) and unicodedata.category(text[end])[0] == "M":
        return False
    before = start > 0 and _is_katakana(text[start]) and _is_katakana(text[start - 1])
    after = end < len(text) and _is_katakana(text[end - 1]) and _is_katakana(text[end])
    if start > 0 and text[start].isascii() and text[start - 1].isascii():
        before = text[start].isalnum() and text[start - 1].isalnum()
    return not before and not after


def _is_katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fa" or char == "ー"
