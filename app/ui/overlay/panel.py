# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind the overlay's tools, and the rim of its plate where contrast is high. Only paints."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.parts.theme import Theme

RADIUS_PX = 10


def paint_panel(widget: QWidget, theme: Theme, radius: float = RADIUS_PX) -> None:
    """Paint what tools near the overlay stand on."""
    painter = QPainter(widget)
    painter.setBrush(theme.panel)
    _rounded(painter, widget, theme, radius)
    painter.end()


def paint_rim(painter: QPainter, widget: QWidget, theme: Theme, radius: float) -> None:
    """In high contrast a plate's end is to be seen on any ground; else it has no line around it."""
    if theme.border_px > 1:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _rounded(painter, widget, theme, radius)


def _rounded(painter: QPainter, widget: QWidget, theme: Theme, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, theme.border_px))
    half = theme.border_px / 2
    middle = max(0.0, radius - half)  # of the line: its outer end is as round as the plate's
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(half, half, -half, -half), middle, middle)
