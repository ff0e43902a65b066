# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own drawings in any colour, sharp at any scale. Never loads a picture of the system's."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.storage.places import resources


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = (resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon as vectors into `rect`, a square in the painter's units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _drawing(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor, size_px: int = 20) -> QIcon:
    """The same drawing for menus and Qt's own buttons, at one, two and three pixels a unit."""
    made = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(size_px, size_px) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, name, QRectF(0, 0, size_px * scale, size_px * scale), colour)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made
