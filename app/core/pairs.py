# SPDX-License-Identifier: GPL-3.0-or-later
"""In which order the lines of a turn stand whose translation is set beneath it: a few lines, then theirs.

Rows are only ever added below the others, so that nothing that is read moves: a line of words brings
the room for its translation with it, and words of a translation that have come keep their place
where words go on beneath them. Room in which nothing stands yet goes down with the next line of words,
up to the end of a sentence or of a few lines: so a translation never stands far from what it translates.

Pure: it counts lines. How much room is kept is told by whoever measures them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property

from app.core.flow import CaptionLine, Measure
from app.core.turn_ends import SENTENCE_ENDS

WORDS, THEIRS = False, True
"""A row for a line of words, and one for a line of their translation."""
MOST_TOGETHER = 3
"""So many lines of words stand together before their translation."""
_LETTERS = "etaoin shrdlu"
_LONGER = 1.15
"""So much wider than words a translation may be."""
_SPARE = 0.1  # of a row
Room = Callable[[int], int]
"""How many rows are kept for the translation of the first lines of a turn."""


class Pairs:
    """The rows of one turn from top to bottom. Lines fill them in their order; the rest are empty."""

    __slots__ = ("rows",)

    def __init__(self, rows: Sequence[bool] = ()) -> None:
        self.rows = list(rows)

    def arrange(self, words: Sequence[CaptionLine], theirs: int, room: Room, is_last: bool) -> None:
        """So many lines there are now, `theirs` of translation. `is_last`: nothing stands beneath this turn."""
        if is_last:
            self._give_back(len(words), theirs, max(theirs, room(len(words))))
        for number in range(self.rows.count(WORDS), len(words)):
            if number and self._ends_before(words[number - 1], theirs):
                self._keep_room(room(number))
            else:
                self._let_down(theirs)
            self.rows.append(WORDS)
        self._keep_room(max(theirs, room(len(words))))

    def is_full(self, theirs: int) -> bool:
        """Whether so many lines of translation leave no row free."""
        return theirs >= self.rows.count(THEIRS)

    # -- inside -------------------------------------------------------------------------------

    def _give_back(self, words: int, theirs: int, wanted: int) -> None:
        """Take away rows at the bottom that hold nothing and are not wanted."""
        rows = self.rows
        while rows:
            if rows[-1] is THEIRS and rows.count(THEIRS) > wanted:
                rows.pop()
            elif rows.count(WORDS) > words:
                last = len(rows) - 1 - rows[::-1].index(WORDS)
                if rows[:last].count(THEIRS) < theirs:
                    return  # a translation stands beneath it: its place stays free
                del rows[last:]
            else:
                return

    def _ends_before(self, line: CaptionLine, theirs: int) -> bool:
        """Whether what stands together ends with this line, the last one there is."""
        rows = self.rows
        below = next((n for n, row in enumerate(reversed(rows)) if row is WORDS), 0)
        if rows.count(THEIRS) - below < theirs and below:
            return True  # its translation has begun
        above = rows[: len(rows) - below]
        together = next((n for n, row in enumerate(reversed(above)) if row is THEIRS), len(above))
        return together >= MOST_TOGETHER or line.text.rstrip()[-1:] in SENTENCE_ENDS

    def _let_down(self, theirs: int) -> None:
        rows = self.rows
        while rows and rows[-1] is THEIRS and rows.count(THEIRS) > theirs:
            rows.pop()

    def _keep_room(self, wanted: int) -> None:
        self.rows += [THEIRS] * (wanted - self.rows.count(THEIRS))


class RoomKept:
    """How many rows a translation will take, told from the words it translates, as these are measured."""

    def __init__(self, words: Measure, theirs: Measure) -> None:
        self._words, self._theirs = words, theirs

    @cached_property
    def _a_line(self) -> float:
        """Rows that one full line of words takes in translation."""
        words, theirs = self._words, self._theirs
        letters = theirs.width(_LETTERS) / max(0.1, words.width(_LETTERS))
        return _LONGER * letters * words.limit / max(1.0, theirs.limit)

    def of(self, words: Sequence[CaptionLine], is_last: bool) -> Room:
        """What a turn needs. While words still come: as if each line were full.

        Where others follow it, room that is lacking could not be made any more without moving them.
        """
        if is_last:
            return self._beneath
        in_all = self._in_all(words)
        return lambda lines: in_all if lines >= len(words) else min(in_all, self._beneath(lines))

    def _beneath(self, lines: int) -> int:
        return math.ceil(lines * self._a_line - _SPARE)

    def _in_all(self, words: Sequence[CaptionLine]) -> int:
        last = self._words.width(words[-1].text) / max(1.0, self._words.limit)
        return max(1, math.ceil((len(words) - 1 + last) * self._a_line + _SPARE))


def no_room(lines: int) -> int:
    """Where nothing is translated."""
    return 0


def paired(words: Sequence[CaptionLine], theirs: int) -> list[bool]:
    """The best order of lines that are all known."""
    if not words or not theirs:
        return [WORDS] * len(words) + [THEIRS] * theirs
    pairs = Pairs()
    pairs.arrange(words, 0, lambda lines: round(theirs * lines / len(words)), False)
    return pairs.rows
