# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of captions beside the options that change it, with the figures that matter."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.settings import Settings
from app.ui.caption_style import CaptionStyle
from app.ui.contrast import contrast
from app.ui.theme import Look, captions_in

SIDE_PX = 26
TALLEST_PX = 260


class CaptionSample(QWidget):
    """Final words and provisional ones, as they would look."""

    accessible_role = QAccessible.Role.Graphic

    figures_changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._size_px = 29
        self._tallest_px = TALLEST_PX
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._words = (self.tr("The second one is full, "), self.tr("so we take the early boat"))
        self._name = self.tr("Speaker 1")
        self.setAccessibleName(self.tr("How captions look"))

    def show_settings(self, settings: Settings) -> None:
        """Captions as these settings make them."""
        self.show_size(settings.appearance.caption_size_px)

    def set_tallest(self, px: int) -> None:
        """It may take this much of the height."""
        if px != self._tallest_px:
            self._tallest_px = px
            self._restyle()

    def show_size(self, px: int) -> None:
        """Captions of this size."""
        if px != self._size_px:
            self._size_px = px
            self._restyle()

    def figures(self) -> str:
        """Contrast and characters to a line."""
        theme = self._look.theme
        style = captions_in(theme, self._size_px)
        room = min(self.width() - 2 * SIDE_PX - self._indent(style), style.longest_line_px)
        letter = _average_width(style.caption_font)
        text = self.tr("Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here")
        text = text.replace("{a}", f"{contrast(theme.ink, theme.paper):.1f}")
        text = text.replace("{b}", f"{contrast(theme.provisional, theme.paper):.1f}")
        return text.replace("{n}", str(max(1, int(room / letter))))

    def _restyle(self) -> None:
        style = captions_in(self._look.theme, self._size_px)
        self.setFixedHeight(min(self._tallest_px, len(self._lines(self.width())[1]) * style.line_px + 40))
        self.update()
        self.figures_changed.emit(self.figures())

    def _indent(self, style: CaptionStyle) -> int:
        """Room for the name, where there is some."""
        if self.width() < max(style.narrow_below_px, 12 * style.size_px):
            return 0
        return math.ceil(QFontMetricsF(style.name_font).horizontalAdvance(self._name)) + style.name_gap_px

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()

    def _lines(self, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        style = captions_in(self._look.theme, self._size_px)
        layout = QTextLayout("".join(self._words), style.caption_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, min(width - 2 * SIDE_PX - self._indent(style), style.longest_line_px)))
            lines.append(line)
        layout.endLayout()
        return layout, lines

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, theme.border_px))
        painter.setBrush(theme.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setClipRect(self.rect().adjusted(0, 8, 0, -8))
        style = captions_in(theme, self._size_px)
        layout, lines = self._lines(self.width())
        settled = len(self._words[0])
        text = layout.text()
        y = 20.0
        if self._indent(style):
            painter.setFont(style.name_font)
            painter.setPen(theme.speakers[0])
            body = QFontMetricsF(style.caption_font)
            baseline = y + (style.line_px + body.ascent() - body.descent()) / 2
            painter.drawText(SIDE_PX, int(baseline), self._name)
        painter.setFont(style.caption_font)
        metrics = painter.fontMetrics()
        for line in lines:
            begin, end = line.textStart(), line.textStart() + line.textLength()
            x = float(SIDE_PX + self._indent(style))
            baseline = y + (style.line_px + metrics.ascent() - metrics.descent()) / 2
            for piece, colour in (
                (text[begin : max(begin, min(end, settled))], theme.ink),
                (text[max(begin, settled) : end], theme.provisional),
            ):
                painter.setPen(colour)
                painter.drawText(int(x), int(baseline), piece)
                x += metrics.horizontalAdvance(piece)
            y += style.line_px


def _average_width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("the early one is full and we take it") / 36
