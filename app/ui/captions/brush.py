# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints lines, names and gaps in one style, at the heights it is given.

Never decides what is shown or where; keeps the shaped lines of its style, nothing of the transcript.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.core.captions import CaptionLine
from app.core.colours import mixed, readable
from app.ui.captions.columns import Columns
from app.ui.captions.letters import Letters, Part
from app.ui.captions.page import Row, RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import LineShapes, ShapedLine, baseline_in

UNDERLINE_FALL, UNDERLINE_THICK = 0.16, 0.05
"""Of the line under words that may still change, in sizes of the words."""
_PALER = 0.35
"""How much of the ground is in the colour of a speaker's words that may still change."""
_WORDS = (RowKind.SPOKEN, RowKind.PARALLEL)
_RING_PX = 3
_SPARE_PX = 2  # at the edges of letters colours are blended


class CaptionBrush:
    """Everything that is needed to paint in one style."""

    def __init__(self, style: CaptionStyle) -> None:
        self._style = style
        self.paper = QColor(style.paper)
        self._dim = QColor(style.dim)
        self._tail = QColor(style.provisional)
        self._letters = Letters(style)
        self._selection = QColor(style.selection)
        self._speakers = [QColor(colour) for colour in style.speakers]
        self._speaker_tails = [QColor(_paler(colour, style.paper)) for colour in style.speakers]
        self._inks = {
            RowKind.SPOKEN: QColor(style.ink),
            RowKind.PARALLEL: QColor(style.ink),
            RowKind.TRANSLATION: self._dim,
            RowKind.GAP: self._dim,
        }
        self._shapes = {
            RowKind.SPOKEN: LineShapes(style.caption_font),
            RowKind.TRANSLATION: LineShapes(style.translation_font),
        }
        self._shapes[RowKind.GAP] = self._shapes[RowKind.TRANSLATION]
        self._shapes[RowKind.PARALLEL] = self._shapes[RowKind.SPOKEN]
        self._baselines = {
            RowKind.SPOKEN: baseline_in(style.caption_font, style.line_px),
            RowKind.TRANSLATION: baseline_in(style.translation_font, style.translation_line_px),
        }
        self._sizes = dict.fromkeys(RowKind, style.translation_px)
        self._sizes |= dict.fromkeys((RowKind.SPOKEN, RowKind.PARALLEL), style.size_px)
        self._baselines[RowKind.GAP] = self._baselines[RowKind.TRANSLATION]
        self._baselines[RowKind.PARALLEL] = self._baselines[RowKind.SPOKEN]
        self._rooms = {kind: -1 if self._letters.has_edges else room for kind, room in _rooms(style).items()}
        self._name_metrics = QFontMetrics(style.name_font)
        self._language_metrics = QFontMetrics(style.language_font)

    def keeps_within(self, line: CaptionLine, kind: RowKind) -> bool:
        """Whether it is certain that no letter of the line reaches over the line's height."""
        return self._rooms[kind] >= _SPARE_PX and line.text.isascii()

    def shape(self, line: CaptionLine, kind: RowKind) -> ShapedLine:
        """A line, shaped."""
        return self._shapes[kind](line.text, line.right_to_left, line.spaces)

    def left_of(self, line: CaptionLine, kind: RowKind, columns: Columns) -> float:
        """Where the line begins on the page: at the left, or so that it ends at the right; gaps in the middle."""
        if kind is RowKind.GAP:
            return columns.left + (columns.width - self.shape(line, kind).width) / 2
        if not line.right_to_left:
            return columns.left
        return columns.left + columns.width - self.shape(line, kind).width

    def line(
        self,
        painter: QPainter,
        line: CaptionLine,
        kind: RowKind,
        columns: Columns,
        y: int,
        speaker: int | None = None,
    ) -> None:
        """Paint a line of words or of their translation.

        `speaker`: the place of the colour of whoever says this, for styles that colour words.
        """
        shape = self.shape(line, kind)
        settled, tail = shape.runs(line.final)
        ink, unsettled = self._inks[kind], self._tail
        if speaker is not None and self._style.coloured_words and kind in _WORDS:
            place = speaker % len(self._speakers)
            ink, unsettled = self._speakers[place], self._speaker_tails[place]
        if self._style.underlined_tail:
            unsettled = ink
        if tail and self._style.underlined_tail:
            x = self.left_of(line, kind, columns)
            self._underline(painter, line, kind, x, y + self._baselines[kind])
        self.letters_at(painter, line, shape, kind, columns, y, (Part(settled, ink), Part(tail, unsettled)))

    def letters_at(
        self,
        painter: QPainter,
        line: CaptionLine,
        shape: ShapedLine,
        kind: RowKind,
        columns: Columns,
        y: int,
        parts: Iterable[Part],
    ) -> None:
        """Paint these letters of a line where the line stands."""
        top = y + self._baselines[kind] - shape.ascent
        origin = QPointF(self.left_of(line, kind, columns), top)
        self._letters.paint(painter, origin, self._sizes[kind], parts)

    def _underline(
        self, painter: QPainter, line: CaptionLine, kind: RowKind, x: float, baseline: float
    ) -> None:
        """A thin line under the words that may still change."""
        px = self._sizes[kind]
        for left, right in self.shape(line, kind).tail_spans(line.final):
            top, thick = round(baseline + px * UNDERLINE_FALL), max(1, round(px * UNDERLINE_THICK))
            bar = QRect(round(x + left), top, max(1, round(right - left)), thick)
            self._letters.bar(painter, bar, px, self._tail)

    def marked(self, painter: QPainter, row: Row, marked: tuple[int, int], columns: Columns, y: int) -> None:
        """Paint what lies behind marked characters of a line."""
        assert row.line is not None
        x = self.left_of(row.line, row.kind, columns)
        for left, right in self.shape(row.line, row.kind).spans(*marked):
            painter.fillRect(QRectF(x + left, y, right - left, row.height), self._selection)

    def awaited(
        self,
        painter: QPainter,
        line: CaptionLine,
        kind: RowKind,
        awaited: Sequence[tuple[int, int]],
        columns: Columns,
        y: int,
    ) -> None:
        """Paint a line beneath these characters of its turn: somebody waits for them. The words stay as they are."""
        for begin, end in awaited:
            span = max(0, begin - line.start), min(len(line.text), end - line.start)
            if span[0] >= span[1]:
                continue
            x, thick = self.left_of(line, kind, columns), max(2, round(self._style.size_px / 12))
            top = y + self._baselines[kind] + round(self._style.size_px * 0.14)
            for left, right in self.shape(line, kind).spans(*span):
                painter.fillRect(QRectF(x + left, top, right - left, thick), QColor(self._style.accent))

    def place_in(self, row: Row, x: float, columns: Columns) -> int:
        """The place in the text of a row's line that lies nearest to `x`."""
        assert row.line is not None
        shape = self.shape(row.line, row.kind)
        return row.line.start + shape.place_at(x - self.left_of(row.line, row.kind, columns))

    def name(
        self,
        painter: QPainter,
        name: str,
        colour: int | None,
        columns: Columns,
        y: int,
        pointed: bool = False,
    ) -> None:
        """Paint a speaker's name: beside the first line of the words, or above it.

        `colour`: its place; None: nobody is named here. `pointed`: the pointer is on it.
        """
        style, metrics = self._style, self._name_metrics
        box = self.name_box(name, columns, y)
        painter.setFont(style.name_font)
        painter.setPen(self._dim if colour is None else self._speakers[colour % len(self._speakers)])
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._name_room(columns))
        baseline = box.top() + metrics.ascent()
        painter.drawText(box.left(), baseline, shown)
        if pointed:
            painter.fillRect(box.left(), baseline + 2, box.width(), 1, painter.pen().color())

    def name_width(self, name: str) -> int:
        """How much room a name would take."""
        return self._name_metrics.horizontalAdvance(name)

    def name_box(self, name: str, columns: Columns, y: int) -> QRect:
        """Where a name is painted."""
        style, metrics = self._style, self._name_metrics
        width = min(metrics.horizontalAdvance(name), self._name_room(columns))
        if columns.names_above:
            top = y + (style.name_line_px - metrics.ascent() - metrics.descent()) // 2
            left = columns.left + columns.width - width if columns.mirrored else columns.left
            return QRect(left, top, width, metrics.height())
        top = y + self._baselines[RowKind.SPOKEN] - metrics.ascent()
        left = columns.name_left if columns.mirrored else columns.name_right - width
        return QRect(left, top, width, metrics.height())

    def _name_room(self, columns: Columns) -> int:
        return columns.width if columns.names_above else columns.name_right - columns.name_left

    def language(
        self, painter: QPainter, language: str, columns: Columns, y: int, height: int, name: str | None
    ) -> None:
        """Paint what language begins: beneath the name, behind it where it stands above, or instead of it."""
        metrics = self._language_metrics
        painter.setFont(self._style.language_font)
        painter.setPen(self._dim)
        advance = metrics.horizontalAdvance(language)
        if columns.tells_above:
            taken = 0 if name is None else self.name_box(name, columns, y).width() + self._style.name_px
            room = columns.width - taken
            x = columns.left + (room - min(room, advance) if columns.mirrored else taken)
            baseline = y + (height + metrics.ascent() - metrics.descent()) // 2
        else:
            room = columns.name_right - columns.name_left
            x = columns.name_left if columns.mirrored else columns.name_right - min(room, advance)
            baseline = y + (self._baselines[RowKind.SPOKEN] if name is None else metrics.ascent())
        painter.drawText(x, baseline, metrics.elidedText(language, Qt.TextElideMode.ElideRight, room))

    def placeholder(self, painter: QPainter, rect: QRect, columns: Columns, text: str) -> None:
        """Paint what stands in the middle of an empty page."""
        painter.setFont(self._style.translation_font)
        painter.setPen(self._dim)
        side = min(columns.left, rect.width() - columns.left - columns.width)
        rect = rect.adjusted(side, 0, -side, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def ring(self, painter: QPainter, rect: QRect) -> None:
        """Paint the mark of keyboard focus, inside the edge."""
        pen = QPen(QColor(self._style.focus), _RING_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _paler(colour: str, ground: str) -> str:
    """Told from the colour itself, and still readable where that is."""
    return readable(mixed(colour, ground, _PALER), ground)


def _rooms(style: CaptionStyle) -> dict[RowKind, int]:
    """How much higher lines are than the letters in them, without marks."""
    large, small = QFontMetrics(style.caption_font), QFontMetrics(style.translation_font)
    words = style.line_px - large.ascent() - large.descent()
    translated = style.translation_line_px - small.ascent() - small.descent()
    return {
        RowKind.SPOKEN: words,
        RowKind.PARALLEL: words,
        RowKind.TRANSLATION: translated,
        RowKind.GAP: translated,
    }
