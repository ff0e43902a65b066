# SPDX-License-Identifier: GPL-3.0-or-later
"""A slider whose line shows the colours it leads to. Knows no option."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen

from app.ui.parts.ring import ROOM_PX, paint_ring
from app.ui.parts.theme import Look
from app.ui.settings.rows.chooser import Slider

LINE_PX = 12


class ColourSlider(Slider):
    """Where it is pressed, there it goes."""

    def __init__(self, look: Look, name: str, high: int, page: int) -> None:
        super().__init__(look, name, 0, high)
        self.setPageStep(page)
        self._stops: Sequence[QColor] = ()
        self._knob = QColor("#808080")

    def show_colours(self, stops: Sequence[QColor], knob: QColor) -> None:
        """What its line leads through, and what it stands at."""
        self._stops, self._knob = stops, knob
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _follow(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            left, right = self._ends()
            share = (event.position().x() - left) / max(1.0, right - left)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                share = 1 - share
            self.setValue(round(share * self.maximum()))

    def _ends(self) -> tuple[float, float]:
        half = self.KNOB_PX / 2
        return ROOM_PX + half, self.width() - ROOM_PX - half

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, (left, right) = self._look.theme, self._ends()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        half, middle = self.KNOB_PX / 2, self.height() / 2
        colours = QLinearGradient(left, 0, right, 0)
        for place, colour in enumerate(self._stops):
            colours.setColorAt(place / max(1, len(self._stops) - 1), colour)
        painter.setPen(QPen(theme.dim, 1))
        painter.setBrush(colours)
        line = QRectF(left - half + 0.5, middle - LINE_PX / 2, right - left + 2 * half - 1, LINE_PX)
        painter.drawRoundedRect(line, LINE_PX / 2, LINE_PX / 2)
        knob = left + (right - left) * self.value() / max(1, self.maximum())
        shape = QRectF(knob - half, middle - half, self.KNOB_PX, self.KNOB_PX)
        painter.setPen(QPen(theme.ink, 2))
        painter.setBrush(theme.paper)
        painter.drawEllipse(shape.adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._knob)
        painter.drawEllipse(shape.adjusted(4, 4, -4, -4))
        if self._ringed and self.hasFocus():
            paint_ring(painter, shape, half, theme.focus)
