# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines filled with words: where each of them ends.

A line ends where the next word does not fit, or a little earlier where that reads better. What has been
shown on a line is left there. Pure: the width of a piece of text comes from a function given in. It
remembers nothing: what stays where it was is told by `app.core.flow`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.breaks import SPACES, grapheme_ends, opportunities
from app.core.phrasing import CLINGS, clings, reluctance
from app.core.spacing import EVEN, Spaced

Width = Callable[[str], float]

LEAST_FILL = 0.6
"""A break may leave a line this full; emptier ones are laid out anew."""
_NEXT_WORD = 0.12  # of a line: room for a word
_EMPTY_LINE = 10.0  # what an empty line would cost, in the measure of `reluctance`
_LONELY = 3.0
_LOOKED_BACK = 16  # places


@dataclass(frozen=True, slots=True)
class Measure:
    """How wide text is and how wide a line may be, in the view's own unit.

    `room_to_grow` is left free behind a word that is still being said when it first appears, so
    that it does not jump to the next line as it grows.
    """

    width: Width
    limit: float
    room_to_grow: float = 0.0


@dataclass(frozen=True, slots=True)
class Growth:
    """What may not move: characters before `frozen`. What is new on the screen: those from `fresh`.

    `ends`: as far as anybody knows no more words come.
    """

    frozen: int
    fresh: int
    ends: bool = False


class Filling:
    """Lays out what follows the last of `starts`, adding the starts of the lines this takes.

    A line ends where the next word does not fit; where words are new on the screen, at a place close by
    that reads better. What has been shown on a line is left there, so a word that should not end a line
    begins the next one at once, if it comes near the edge.
    """

    def __init__(
        self,
        text: str,
        starts: list[int],
        growth: Growth,
        measure: Measure,
        indent: float,
        language: str | None,
        spaced: Spaced = EVEN,
    ) -> None:
        self._text, self._starts, self._growth, self._measure = text, starts, growth, measure
        self._spaced = spaced
        self._language = language
        self._line = starts[-1]
        self._indent = 0.0 if self._line else indent
        self._x = self._used = self._indent
        self._places = [*opportunities(text, self._line), len(text)]
        self._known: list[tuple[int, float, int]] = []  # places on this line, its width there, their number

    def fill(self) -> None:
        """All of it."""
        number = 0
        last = self._line
        while number < len(self._places):
            end = self._places[number]
            word = self._text[last:end].rstrip(SPACES)
            wide = self._measure.width(word) if word else 0.0
            if last > self._line:
                self._x += self._spaced.get(last, 0.0)
                self._known.append((last, self._used, number))
                if last >= self._growth.frozen and self._ends_before(last, end, word, wide):
                    last, number = self._end_line(last, end)
                    continue
            last = self._put(last, end, word, wide)
            number += 1

    def _ends_before(self, last: int, end: int, word: str, wide: float) -> bool:
        """Whether the line ends before this word, or earlier."""
        measure, growth = self._measure, self._growth
        needed = wide
        is_last = end == len(self._text)
        if is_last and last >= growth.fresh and word[-1:].isalnum():
            needed += measure.room_to_grow
        if self._x + needed > measure.limit:
            return True
        if last < growth.fresh or growth.fresh <= self._line:
            return False  # shown here already; or everything is new, and the line ends where it is full
        if self._used < measure.limit * LEAST_FILL:
            return False
        here = reluctance(self._text, last, self._language)
        if here + self._emptiness(self._used) < 0:
            return True
        crowded = self._x + wide + measure.limit * _NEXT_WORD > measure.limit
        return is_last and crowded and here < CLINGS and clings(word, self._language)

    def _end_line(self, last: int, end: int) -> tuple[int, int]:
        """Begin a line; return where, and the number of the place where its first word ends."""
        forced = self._known[-1]
        best, least = forced, self._cost(forced)
        if self._growth.ends and end == len(self._text):
            least += _LONELY  # a single word on the last line
        for known in self._known[-_LOOKED_BACK:-1]:
            place, used, _ = known
            if (
                place < max(self._growth.fresh, self._growth.frozen)
                or used < self._measure.limit * LEAST_FILL
            ):
                continue
            cost = self._cost(known)
            if cost < least:
                best, least = known, cost
        place, _, number = best
        self._begin(place)
        return place, number

    def _cost(self, known: tuple[int, float, int]) -> float:
        place, used, _ = known
        return reluctance(self._text, place, self._language) + self._emptiness(used)

    def _emptiness(self, used: float) -> float:
        return _EMPTY_LINE * max(0.0, self._measure.limit - used) / self._measure.limit

    def _begin(self, place: int) -> None:
        self._starts.append(place)
        self._spaced = EVEN  # they are those of the line that has ended
        self._line = place
        self._x = self._used = self._indent = 0.0
        self._known.clear()

    def _put(self, last: int, end: int, word: str, wide: float) -> int:
        """Put a word on this line, cut where it is wider than a line."""
        measure, growth = self._measure, self._growth
        too_wide = self._x + wide > measure.limit
        if self._indent and last == self._line == 0 and too_wide and last >= growth.frozen:
            self._begin(last)  # what is indented for stands alone: better than to cut the word
            too_wide = wide > measure.limit
        if too_wide and word:
            self._x = _split(
                self._text, last, last + len(word), self._x, self._starts, growth.frozen, measure
            )
            if self._starts[-1] > self._line:
                self._line = self._starts[-1]
                self._known.clear()
        else:
            self._x += wide
        self._used = self._x
        if hanging := end - last - len(word):
            self._x += measure.width(" ") * hanging
        return end


def _split(
    text: str, start: int, end: int, x: float, starts: list[int], frozen: int, measure: Measure
) -> float:
    """Break a word that is wider than its line between characters; return where its last line ends."""
    ends = grapheme_ends(text, start, end)
    done = 0
    while True:
        fits = _how_many_fit(text, start, ends[done:], measure, x)
        while done + fits < len(ends) and ends[done + fits] <= frozen:
            fits += 1
        if done + fits < len(ends) and start < frozen and (ends[done + fits - 1] if fits else start) < frozen:
            fits += 1  # the character that a final mark began stays whole
        if not fits and not x:
            fits = 1  # a single character wider than the line stands alone
        done += fits
        if done >= len(ends):
            return x + measure.width(text[start:end])
        start = ends[done - 1] if done else start
        starts.append(start)
        x = 0.0


def _how_many_fit(text: str, start: int, ends: list[int], measure: Measure, x: float) -> int:
    """How many of the characters that end at `ends` fit behind `x`: a guess, then halving."""
    room = measure.limit - x
    low, high = 0, min(len(ends), 16)
    while measure.width(text[start : ends[high - 1]]) <= room:
        low = high
        if high == len(ends):
            return low
        high = min(len(ends), high * 2)
    while high - low > 1:
        middle = (low + high) // 2
        if measure.width(text[start : ends[middle - 1]]) <= room:
            low = middle
        else:
            high = middle
    return low
