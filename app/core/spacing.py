# SPDX-License-Identifier: GPL-3.0-or-later
"""Words keep their place on a line where one before them is corrected: the spaces around it give way.

A space may be a third narrower than usual, or two thirds wider. Where that is not enough, spaces
behind help out, a few words far, so that at least the rest of the line stands still; where even that
is not enough, the words behind stand at their usual distances. What stands before the correction
never moves.

Pure: it counts in the unit of the width it is given. Lines that run from right to left are not its
matter.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from app.core.alignment import blocks, sounding, words_of
from app.core.breaks import SPACES

Spaced = Mapping[int, float]
"""How much wider than usual the space before a word is, by the place where the word begins."""
EVEN: Spaced = MappingProxyType({})
_NARROWER, _WIDER = 0.35, 0.7
"""How much of itself a space may lose, and gain."""
_HELPING = 3
"""So many words behind a correction may move so that those behind them do not."""
_WORDS_ALIGNED = 120  # provisional words; more than a service ever holds back
_UNSEEN = 0.01


class Lines(NamedTuple):
    """A text, where its lines begin, and its spaces."""

    text: str
    starts: Sequence[int]
    spaced: Spaced = EVEN

    def line(self, number: int) -> range:
        """The places on one line."""
        last = number + 1 == len(self.starts)
        return range(self.starts[number], len(self.text) if last else self.starts[number + 1])


class _Word(NamedTuple):
    place: int
    text: str


def spaced_anew(old: Lines, now: Lines, same: int, width: Callable[[str], float]) -> dict[int, float]:
    """The spaces of a text that shares `same` characters with the old one, and the beginnings of its lines.

    What follows the last of these is not broken into lines yet: its words are held as if there was room.
    """
    spaced = {place: more for place, more in old.spaced.items() if place < same}
    first = bisect_right(now.starts, same) - 1
    old_words, words = _words(old.text, old.starts[first]), _words(now.text, now.starts[first])
    if max(len(old_words), len(words)) > _WORDS_ALIGNED:
        return spaced
    partners = _partners(old_words, words)
    for number in range(first, len(now.starts)):
        was, line = old.line(number), now.line(number)
        before = [word for word in old_words if word.place in was]
        here = [word for word in words if word.place in line]
        stood = {
            word.place: _x(old, before[0].place, partners[word.place], width)
            for word in here
            if partners.get(word.place) in before
        }
        _hold(now.text, here, stood, same, spaced, width)
    return spaced


def _hold(
    text: str,
    words: list[_Word],
    stood: dict[int, float],
    same: int,
    spaced: dict[int, float],
    width: Callable[[str], float],
) -> None:
    """Set the spaces of one line behind `same` so that its words stand where they `stood`."""
    space, now = width(" "), Lines(text, (), spaced)
    giving: list[int] = []
    moving = 0
    for word in words[1:]:
        if word.place < same:
            continue
        if text[word.place - 1] == " ":
            giving.append(word.place)
        if word.place not in stood:
            continue
        way = stood[word.place] - _x(now, words[0].place, word, width)
        if not _fits(way, len(giving) * space):
            moving += 1
            if moving > _HELPING:
                return
            continue
        if abs(way) > _UNSEEN:
            spaced.update(dict.fromkeys(giving, way / len(giving)))
        giving.clear()
        moving = 0


def _fits(way: float, spaces: float) -> bool:
    """Whether spaces that are so wide together can take up so much."""
    return -_NARROWER * spaces - _UNSEEN <= way <= _WIDER * spaces + _UNSEEN


def _x(lines: Lines, begin: int, word: _Word, width: Callable[[str], float]) -> float:
    """Where a word stands on the line that begins at `begin`.

    Told from all that stands before it, as it is shaped: some letters stand closer to a space than others.
    """
    end = word.place + len(word.text)
    more = sum(more for place, more in lines.spaced.items() if begin < place <= word.place)
    return width(lines.text[begin:end]) - width(word.text) + more


def _words(text: str, start: int) -> list[_Word]:
    found, place = [], start
    for piece in words_of(text[start:]):
        word = piece.strip(SPACES)
        if word:
            found.append(_Word(place + piece.index(word), word))
        place += len(piece)
    return found


def _partners(old: list[_Word], new: list[_Word]) -> dict[int, _Word]:
    """For the place of each word that has been there: which one it was."""
    found = {}
    for block in blocks([sounding(word.text) for word in old], [sounding(word.text) for word in new]):
        if block.same:
            for step in range(block.new_to - block.new_from):
                found[new[block.new_from + step].place] = old[block.old_from + step]
    return found
