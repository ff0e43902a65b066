# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints lines, names and gaps in one style, at the heights it is given.

Never decides what is shown or where; keeps the shaped lines of its style, nothing of the transcript.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.core.captions import CaptionLine
from app.ui.caption_page import Columns, Row, RowKind
from app.ui.caption_style import CaptionStyle
from app.ui.caption_text import LineShapes, ShapedLine, baseline_in

_RING_PX = 3


class CaptionBrush:
    """Everything that is needed to paint in one style."""

    def __init__(self, style: CaptionStyle) -> None:
        self._style = style
        self.paper = QColor(style.paper)
        self._dim = QColor(style.dim)
        self._tail = QColor(style.provisional)
        self._selection = QColor(style.selection)
        self._speakers = [QColor(colour) for colour in style.speakers]
        self._inks = {
            RowKind.SPOKEN: QColor(style.ink),
            RowKind.TRANSLATION: self._dim,
            RowKind.GAP: self._dim,
        }
        self._shapes = {
            RowKind.SPOKEN: LineShapes(style.caption_font),
            RowKind.TRANSLATION: LineShapes(style.translation_font),
        }
        self._shapes[RowKind.GAP] = self._shapes[RowKind.TRANSLATION]
        self._baselines = {
            RowKind.SPOKEN: baseline_in(style.caption_font, style.line_px),
            RowKind.TRANSLATION: baseline_in(style.translation_font, style.translation_line_px),
        }
        self._baselines[RowKind.GAP] = self._baselines[RowKind.TRANSLATION]
        self._name_metrics = QFontMetrics(style.name_font)

    def shape(self, line: CaptionLine, kind: RowKind) -> ShapedLine:
        """A line, shaped."""
        return self._shapes[kind](line.text, line.right_to_left)

    def left_of(self, line: CaptionLine, kind: RowKind, columns: Columns) -> float:
        """Where the line begins on the page: at the left, or so that it ends at the right; gaps in the middle."""
        if kind is RowKind.GAP:
            return columns.left + (columns.width - self.shape(line, kind).width) / 2
        if not line.right_to_left:
            return columns.left
        return columns.left + columns.width - self.shape(line, kind).width

    def line(self, painter: QPainter, line: CaptionLine, kind: RowKind, columns: Columns, y: int) -> None:
        """Paint a line of words or of their translation."""
        baseline = y + self._baselines[kind]
        x = self.left_of(line, kind, columns)
        self.shape(line, kind).paint(painter, x, baseline, line.final, self._inks[kind], self._tail)

    def marked(self, painter: QPainter, row: Row, marked: tuple[int, int], columns: Columns, y: int) -> None:
        """Paint what lies behind marked characters of a line."""
        assert row.line is not None
        x = self.left_of(row.line, row.kind, columns)
        for left, right in self.shape(row.line, row.kind).spans(*marked):
            painter.fillRect(QRectF(x + left, y, right - left, row.height), self._selection)

    def place_in(self, row: Row, x: float, columns: Columns) -> int:
        """The place in the text of a row's line that lies nearest to `x`."""
        assert row.line is not None
        shape = self.shape(row.line, row.kind)
        return row.line.start + shape.place_at(x - self.left_of(row.line, row.kind, columns))

    def name(self, painter: QPainter, name: str, colour: int, columns: Columns, y: int) -> None:
        """Paint a speaker's name: beside the first line of the words, or above it."""
        style, metrics = self._style, self._name_metrics
        width = columns.width if columns.names_above else columns.name_right - columns.name_left
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
        painter.setFont(style.name_font)
        painter.setPen(self._speakers[colour % len(self._speakers)])
        if columns.names_above:
            x, baseline = columns.left, (style.name_line_px + metrics.ascent() - metrics.descent()) // 2
        else:
            x, baseline = (
                columns.name_right - metrics.horizontalAdvance(name),
                self._baselines[RowKind.SPOKEN],
            )
        painter.drawText(x, y + baseline, name)

    def placeholder(self, painter: QPainter, rect: QRect, columns: Columns, text: str) -> None:
        """Paint what stands in the middle of an empty page."""
        painter.setFont(self._style.translation_font)
        painter.setPen(self._dim)
        rect = QRect(columns.left, rect.top(), columns.width, rect.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def ring(self, painter: QPainter, rect: QRect) -> None:
        """Paint the mark of keyboard focus, inside the edge."""
        pen = QPen(QColor(self._style.focus), _RING_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
