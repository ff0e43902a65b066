# SPDX-License-Identifier: GPL-3.0-or-later
"""Text measured and shaped for captions, each piece once.

A line is shaped as a whole and then painted in parts, so the colour boundary that walks through it
never moves a letter, breaks a ligature or takes an Arabic letter out of its word. Never decides
what to show or where.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from itertools import pairwise
from unicodedata import is_normalized, normalize

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QTextLayout,
    QTextLine,
    QTextOption,
)

Spaces = tuple[tuple[int, float], ...]
"""The places before which a space is wider than usual, ascending, and by how much (`app.core.spacing`)."""
_WORDS_REMEMBERED = 2_048
_LINES_REMEMBERED = 160
_FAR = 1_000_000.0

# What a line must not do something about: to the painter a break or a tab is a space. Other controls,
# and marks that command the direction of a line, have no effect and take no room; what stands for them
# takes none either, so that every character keeps its place.
_BREAKS = (*range(9, 14), *range(28, 32), 133, 8232, 8233)
_COMMANDS = (*range(9), *range(14, 28), 127, *range(128, 133), *range(134, 160))
_DIRECTIONS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_PLAIN = dict.fromkeys(_BREAKS, " ") | dict.fromkeys((*_COMMANDS, *_DIRECTIONS), "\u200b")

_MARKED = re.compile("[^\\W\\d_][\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")
"""A letter and the marks on it."""


def plain(text: str) -> str:
    """The text as it is shaped: as many characters, each in its place.

    A letter and its marks become the one letter they are, where there is one: a font that has it need
    not have the marks.
    """
    text = text.translate(_PLAIN)
    if text.isascii() or is_normalized("NFC", text):
        return text
    return _MARKED.sub(_joined, text)


def _joined(letter: re.Match[str]) -> str:
    composed = normalize("NFC", letter[0])
    return (
        composed + "\u200b" * (len(letter[0]) - len(composed))
        if len(composed) < len(letter[0])
        else letter[0]
    )


class WordWidths:
    """Widths of words in one font, remembered; the width function of `CaptionRoll`."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._advance = QFontMetricsF(font).horizontalAdvance
        self._known: dict[str, float] = {}

    def __call__(self, text: str) -> float:
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _WORDS_REMEMBERED:
                self._known.clear()
            known = self._known[text] = self._advance(plain(text))
        return known


class Widths:
    """Widths in the fonts that one view has now. The same font, the same widths: its lines need not change."""

    def __init__(self) -> None:
        self._kept: list[WordWidths] = []

    def of(self, font: QFont) -> WordWidths:
        """In this font, as a style gives it."""
        found = next((widths for widths in self._kept if widths.font is font), None) or WordWidths(font)
        self._kept = [found, *(widths for widths in self._kept if widths is not found)][:2]
        return found


class ShapedLine:
    """One line, shaped. Positions within it are counted in characters of its text."""

    __slots__ = (
        *("_final", "_layout", "_line", "_runs", "_spaces", "_tail_from", "_tail_spans"),
        *("_text", "_wide_characters", "_widest_px"),
        "width",
    )

    def __init__(self, text: str, font: QFont, right_to_left: bool, spaces: Spaces = ()) -> None:
        self._text = text
        self._spaces = spaces
        self._widest_px = 1.6 * font.pixelSize()
        self._wide_characters = not text.isascii() and any(c > "\uffff" for c in text)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout = QTextLayout(plain(text), font)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._line.setLineWidth(_FAR)
        self._layout.endLayout()
        # Not the natural width, which may count a pixel for letters that lean over the edge: with it, words
        # that stand against the right edge would go to and fro as others come.
        self.width: float = self._line.horizontalAdvance() + self._wider(len(text))
        self._final = self._tail_from = -1
        self._tail_spans: list[tuple[float, float]] = []
        self._runs: tuple[list[QGlyphRun], list[QGlyphRun]] = ([], [])

    def runs(self, final: int) -> tuple[list[QGlyphRun], list[QGlyphRun]]:
        """The letters of the first `final` characters, and the others, placed from `ascent` above the baseline."""
        if final != self._final:
            self._cut(final)
        return self._runs

    def letters(self, begin: int, end: int) -> list[QGlyphRun]:
        """The letters of the characters from `begin` to `end`, placed as those of `runs`."""
        if not self._spaces:
            return self._shaped(begin, end)
        cuts = [begin, *(place for place, _ in self._spaces if begin < place < end), end]
        return [
            _moved(run, self._wider(first))
            for first, behind in pairwise(cuts)
            for run in self._shaped(first, behind)
        ]

    @property
    def ascent(self) -> float:
        """From the top of the letters' place to the baseline."""
        return self._line.ascent()

    def tail_spans(self, final: int) -> list[tuple[float, float]]:
        """The stretches of the words behind the first `final` characters, as `spans`."""
        if self._tail_from != final:
            begin = final + len(self._text[final:]) - len(self._text[final:].lstrip())
            self._tail_spans, self._tail_from = self.spans(begin, len(self._text)), final
        return self._tail_spans

    def place_at(self, x: float) -> int:
        """The gap between characters nearest to `x`."""
        for place, more in reversed(self._spaces):
            if x >= self.span_left(place) - more / 2:
                return self._character(self._line.xToCursor(x - self._wider(place)))
        return self._character(self._line.xToCursor(x))

    def span_left(self, place: int) -> float:
        """Where the character at `place` begins, in a line that runs from left to right."""
        return self._line.cursorToX(self._unit(place))[0] + self._wider(place)

    def spans(self, begin: int, end: int) -> list[tuple[float, float]]:
        """The stretches (left, right) of the characters from `begin` to `end`; several where directions mix."""
        found: list[tuple[float, float]] = []
        for place in range(begin, end):
            left, right = self._edges(place)
            if found and abs(found[-1][1] - left) < 0.5:
                found[-1] = (found[-1][0], right)
            elif found and abs(found[-1][0] - right) < 0.5:
                found[-1] = (left, found[-1][1])
            elif right > left:
                found.append((left, right))
        return found

    def _edges(self, place: int) -> tuple[float, float]:
        """The left and the right edge of one character."""
        unit = self._unit(place)
        begin = self._line.cursorToX(unit)[0]
        end = self._line.cursorToX(unit, QTextLine.Edge.Trailing)[0]
        if not self._text.isascii() and not 0.01 < abs(begin - end) < self._widest_px:
            # Where the direction changes, Qt gives the far side of what stands before: ask the letter itself.
            runs = self._layout.glyphRuns(unit, self._unit(place + 1) - unit)
            advances = (run.rawFont().advancesForGlyphIndexes(run.glyphIndexes()) for run in runs)
            begin = min((at.x() for run in runs for at in run.positions()), default=begin)
            end = begin + sum(advance.x() for those in advances for advance in those)
        return min(begin, end) + self._wider(place), max(begin, end) + self._wider(place + 1)

    def _wider(self, place: int) -> float:
        """How much wider than usual the spaces before the character at `place` are."""
        return sum(more for at, more in self._spaces if at <= place) if self._spaces else 0.0

    def _shaped(self, begin: int, end: int) -> list[QGlyphRun]:
        first, behind = self._unit(begin), self._unit(end)
        return self._layout.glyphRuns(first, behind - first) if first < behind else []

    def _cut(self, final: int) -> None:
        self._runs = self.letters(0, final), self.letters(final, len(self._text))
        self._final = final

    def _unit(self, place: int) -> int:
        """Qt counts in UTF-16 units."""
        if not self._wide_characters:
            return place
        return place + sum(c > "\uffff" for c in self._text[:place])

    def _character(self, unit: int) -> int:
        if not self._wide_characters:
            return unit
        return len(self._text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


class LineShapes:
    """Shaped lines of one font, the recent ones remembered."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._known: OrderedDict[tuple[str, bool, Spaces], ShapedLine] = OrderedDict()

    def __call__(self, text: str, right_to_left: bool = False, spaces: Spaces = ()) -> ShapedLine:
        key = (text, right_to_left, spaces)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = ShapedLine(text, self._font, right_to_left, spaces)
            if len(self._known) > _LINES_REMEMBERED:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known


def _moved(run: QGlyphRun, to_the_right: float) -> QGlyphRun:
    """The same letters further along their line."""
    if to_the_right:
        way = QPointF(to_the_right, 0.0)
        run.setPositions([at + way for at in run.positions()])
    return run


def baseline_in(font: QFont, line_px: int) -> int:
    """Where the baseline lies in a line of this height, from its top."""
    metrics = QFontMetricsF(font)
    return round((line_px - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
