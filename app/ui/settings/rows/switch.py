# SPDX-License-Identifier: GPL-3.0-or-later
"""A switch: on or off, at once. Told apart by the place of its knob and a tick, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.parts.ring import ROOM_PX, RingButton
from app.ui.parts.theme import Look, Theme

WIDTH_PX, HEIGHT_PX = 46, 26
EDGE_PX = 3


class Switch(RingButton):
    """Assistive technology knows it as a check box."""

    edited = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.edited.emit(self.isChecked()))

    def show_value(self, value: object) -> None:
        """On or off; tells nobody."""
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX + 2 * ROOM_PX, 36 + 2 * ROOM_PX)

    minimumSizeHint = sizeHint

    def shape(self) -> QRectF:
        top = (self.height() - HEIGHT_PX) / 2
        return QRectF(ROOM_PX, top, WIDTH_PX, HEIGHT_PX)

    def fill(self, theme: Theme):
        return theme.accent if self.isChecked() else theme.paper

    def edge(self, theme: Theme):
        return theme.accent if self.isChecked() else theme.dim

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        on, shape = self.isChecked(), self.shape()
        knob = HEIGHT_PX - 2 * EDGE_PX
        at_right = on is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        left = shape.right() - EDGE_PX - knob if at_right else shape.left() + EDGE_PX
        circle = QRectF(left, shape.top() + EDGE_PX, knob, knob)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.on_accent if on else theme.dim)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1) if not on else circle)
        if on:
            middle = circle.center()
            round_cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.SolidLine, round_cap, join))
            tick = [middle + QPointF(x, y) for x, y in ((-4, 0.5), (-1.2, 3.2), (4, -3))]
            painter.drawPolyline(tick)
