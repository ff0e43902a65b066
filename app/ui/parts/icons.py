# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own drawings in any colour, sharp at any scale. Never loads a picture of the system's."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.storage.places import resources


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = (resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


POINTING = frozenset({"back", "chevron-right"})
"""Drawings that point to where lines begin, or end: mirrored with them."""


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon as vectors into `rect`, a square in the painter's units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in POINTING and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.save()
        painter.translate(rect.center())
        painter.scale(-1, 1)
        painter.translate(-rect.center())
        _drawing(name, colour.name()).render(painter, rect)
        painter.restore()
        return
    _drawing(name, colour.name()).render(painter, rect)
