# SPDX-License-Identifier: GPL-3.0-or-later
"""One text in lines that stay where they are.

A break that has been shown never moves while it stands before a final character: only the
provisional tail reflows, and even there a break is kept as long as the words around it are still
the ones that were shown.

Pure: the width of a piece of text comes from a function given in. Knows no turn and no page.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from app.core.alignment import blocks, sounding, words_of
from app.core.breaks import SPACES, may_mix_directions, opportunities, starts_right_to_left
from app.core.filling import LEAST_FILL, Filling, Growth
from app.core.filling import Measure as Measure
from app.core.spacing import EVEN, Lines, Spaced, spaced_anew

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_WORDS_ALIGNED = 120  # provisional words compared when they change; more than a service ever holds back


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """One line as it is shown. `start` counts in its text; `text` has no space around it."""

    text: str
    start: int
    final: int
    """How many characters of `text` are final; the others may still change."""
    right_to_left: bool = False
    spaces: tuple[tuple[int, float], ...] = ()
    """By how much the space before the word that begins at a place of `text` is wider than usual."""


class Flow:
    """One text in lines: the words of a turn, or their translation."""

    __slots__ = ("_lines", "final", "indent", "right_to_left", "spaced", "starts", "text")

    def __init__(self) -> None:
        self.text = ""
        self.final = 0
        self.indent = 0.0
        self.starts: list[int] = [0]
        self.spaced: Spaced = EVEN
        self.right_to_left: bool | None = None
        self._lines: list[CaptionLine] | None = []

    @property
    def lines(self) -> list[CaptionLine]:
        """The lines, from the first on."""
        if self._lines is None:
            self._lines = []
            self._make_lines(0)
        return self._lines

    def rest(self) -> None:
        """Nobody looks: keep where the lines begin, and let the lines go."""
        self._lines = None

    def even_out(self) -> None:
        """Nobody looks: spaces that gave way are as wide as ever, where the line has room for that."""
        if not self.spaced:
            return
        kept = dict(self.spaced)
        for begin, end in pairwise([*self.starts, len(self.text)]):
            here = [place for place in kept if begin < place < end]
            if sum(kept[place] for place in here) >= 0:
                for place in here:
                    del kept[place]
        self.spaced = kept or EVEN
        self.rest()

    def update(
        self, text: str, final: int, measure: Measure, language: str | None = None, indent: float = 0.0
    ) -> None:
        """Show `text`, whose first `final` characters will never change again.

        `language` tells the direction where the text itself does not (a number, say). The first line
        leaves `indent` free; another one than before lays out anew.
        """
        if indent != self.indent:
            self.__init__()
            self.indent = indent
        if text == self.text and final == self.final:
            return
        old, old_final = self.text, self.final
        same = _common_prefix(old, text, old_final)
        if self.right_to_left is None or not old_final:
            self.right_to_left = starts_right_to_left(text)
            if self.right_to_left is None and language in _RIGHT_TO_LEFT:
                self.right_to_left = True
        kept = self._kept_breaks(text, same, measure)
        fresh = max(same, _seen(old, text, kept[-1]) if same < len(old) else same)
        spaced = self._spaced_anew(text, kept, same, measure)
        self.text, self.final = text, final
        changed = self._first_line_changed(kept, min(same, old_final))
        self.starts = kept
        growth = Growth(frozen=old_final, fresh=fresh, ends=final == len(text))
        known = len(kept)
        Filling(text, kept, growth, measure, self.indent, language, spaced).fill()
        self.spaced = _up_to(spaced, kept[known]) if len(kept) > known else spaced
        self._make_lines(changed)

    def _kept_breaks(self, text: str, same: int, measure: Measure) -> list[int]:
        """Line starts that stay, given that the first `same` characters did."""
        count = bisect_right(self.starts, same)
        kept = self.starts[:count]
        if len(kept) > 1 and kept[-1] == same and not _starts_a_line(text, same, kept[-2]):
            kept.pop()  # what followed this break has changed, and a line can no longer begin here
            return kept
        if count < len(self.starts) and same < len(text):
            kept += self._aligned_breaks(text, kept[-1], self.starts[count:], measure)
        return kept

    def _aligned_breaks(self, text: str, start: int, breaks: list[int], measure: Measure) -> list[int]:
        """Breaks among provisional words that changed, carried over by the words around them."""
        old_places, new_places = _places(self.text, start), _places(text, start)
        if max(len(old_places), len(new_places)) > _WORDS_ALIGNED:
            return []
        pairs = _pairs(_pieces(self.text, old_places), _pieces(text, new_places))
        kept: list[int] = []
        for place in breaks:
            if place not in old_places:
                break
            index = old_places.index(place)
            partner = pairs.get(index, pairs.get(index - 1, -2) + 1)
            if not 0 < partner < len(new_places):
                break
            candidate, since = new_places[partner], kept[-1] if kept else start
            line, taken = text[since:candidate].rstrip(SPACES), 0.0 if since else self.indent
            if candidate <= since or candidate < self.final or not _reads_well(line, measure, taken):
                break
            kept.append(candidate)
        return kept

    def _spaced_anew(self, text: str, kept: list[int], same: int, measure: Measure) -> Spaced:
        """The spaces by which words behind a correction stay where they stand."""
        if self.right_to_left:
            return EVEN
        if same == len(self.text):
            return self.spaced
        ends = " " not in self.text[same:].strip() or " " not in text[same:].strip()
        if ends or may_mix_directions(self.text) or may_mix_directions(text):
            return _up_to(self.spaced, same)  # nothing stands behind that could be held
        spaced = spaced_anew(
            Lines(self.text, self.starts, self.spaced), Lines(text, kept), same, measure.width
        )
        for begin, end in pairwise(kept):
            more = [more for place, more in spaced.items() if begin < place < end]
            taken = 0.0 if begin else self.indent
            if more and taken + measure.width(text[begin:end].rstrip(SPACES)) + sum(more) > measure.limit:
                return _up_to(self.spaced, same)
        return spaced or EVEN

    def _first_line_changed(self, kept: list[int], settled: int) -> int:
        """Lines before this one look as they did: same text, all of it final."""
        shared = 0
        for mine, its in zip(self.starts, kept, strict=False):
            if mine != its:
                break
            shared += 1
        return max(0, min(shared - 1, bisect_right(kept, settled) - 1))

    def _make_lines(self, changed: int) -> None:
        text, final, rtl = self.text, self.final, bool(self.right_to_left)
        lines = self.lines
        del lines[changed:]
        ends = self.starts[changed + 1 :] + [len(text)]
        for start, end in zip(self.starts[changed:], ends, strict=True):
            shown = text[start:end].strip(SPACES)
            if not shown and len(self.starts) == 1:
                return
            begin = start + (end - start - len(text[start:end].lstrip(SPACES)))
            spaces = tuple((p - begin, more) for p, more in self.spaced.items() if begin < p < end)
            lines.append(CaptionLine(shown, begin, max(0, min(len(shown), final - begin)), rtl, spaces))


def _up_to(spaced: Spaced, place: int) -> Spaced:
    """The spaces before a place."""
    return {at: more for at, more in spaced.items() if at < place} or EVEN


def _common_prefix(old: str, new: str, known: int) -> int:
    """How many characters the two share, given that the first `known` are the same."""
    if new.startswith(old):
        return len(old)
    if old.startswith(new):
        return len(new)
    low, high = min(known, len(new)), min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _seen(old: str, new: str, start: int) -> int:
    """Up to where words from `start` on stand where words stood before, the same or in their place."""
    old_words, new_words = words_of(old[start:]), words_of(new[start:])
    if max(len(old_words), len(new_words)) > _WORDS_ALIGNED:
        return start
    seen = 0
    for block in blocks([sounding(word) for word in old_words], [sounding(word) for word in new_words]):
        stands = block.new_to - block.new_from
        if not block.same:
            stands = min(stands, block.old_to - block.old_from)
        if stands:
            seen = block.new_from + stands
    return start + sum(len(word) for word in new_words[:seen])


def _places(text: str, start: int) -> list[int]:
    return [start, *opportunities(text, start)]


def _pieces(text: str, places: list[int]) -> list[str]:
    ends = places[1:] + [len(text)]
    return [text[a:b].strip(SPACES) for a, b in zip(places, ends, strict=True)]


def _pairs(old: list[str], new: list[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {b.a + i: b.b + i for b in blocks for i in range(b.size)}


def _starts_a_line(text: str, place: int, since: int) -> bool:
    return place < len(text) and place in opportunities(text, since)


def _reads_well(line: str, measure: Measure, indent: float = 0.0) -> bool:
    wide = indent + measure.width(line)
    return measure.limit * LEAST_FILL <= wide <= measure.limit
