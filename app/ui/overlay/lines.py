# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines painted once and kept as pictures, so that a changed word never paints its neighbours again.

With an outline, a line at 120 pt on a wide screen costs more than a display frame to paint; a
changed word of it does not. Knows no widget and decides nothing about what is shown.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from app.core.captions import CaptionLine


class LinePainter(Protocol):
    """Whoever paints a line and knows where its characters stand."""

    def paint(self, painter: QPainter, content: Content) -> None:
        """Paint all of it, its row's corner at 0, 0."""

    def changed_span(self, before: Content, now: Content) -> tuple[float, float] | None:
        """From where to where two states of one line differ; None: anywhere."""

    def extent(self, content: Content) -> tuple[float, float]:
        """The left and right edge of all of it, the name included."""


class Content(NamedTuple):
    """Everything that a painted line depends on, besides the style."""

    line: CaptionLine
    name: str = ""
    colour: int = 0
    language: str = ""
    gap: bool = False
    speaker: int | None = None
    """The place of the colour of whoever says it."""


class PaintedLine:
    """The picture of one line; `show` paints what is different."""

    def __init__(self, width: int, height: int, over: int, ratio: float) -> None:
        """`over`: how far letters may reach out of the row, to all sides."""
        self._over, self._ratio = over, ratio
        self._whole = QRect(-over, -over, width + 2 * over, height + 2 * over)
        size = self._whole.size() * ratio
        self._image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(Qt.GlobalColor.transparent)
        self._content: Content | None = None
        self._used = QRect()

    @property
    def content(self) -> Content | None:
        """What it shows."""
        return self._content

    @property
    def used(self) -> QRect:
        """Where anything is painted, seen from the row's corner."""
        return self._used

    def show(self, content: Content, by: LinePainter) -> QRect:
        """Show this; returns what looks different now, seen from the row's corner."""
        before, self._content = self._content, content
        if before == content:
            return QRect()
        # What was painted on and what will be: the rest is empty before and after.
        inked = self._inked(content, by)
        touched = self._used | inked
        dirty = touched if before is None else touched & self._changed(before, content, by)
        painter = QPainter(self._image)
        painter.scale(self._ratio, self._ratio)
        painter.translate(self._over, self._over)
        painter.setClipRect(dirty)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(dirty & self._used, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        by.paint(painter, content)
        painter.end()
        self._used = inked
        return dirty

    def _inked(self, content: Content, by: LinePainter) -> QRect:
        """Where anything is painted at all; the rest need not be cleared, nor copied in every frame."""
        left, right = by.extent(content)
        inked = QRect(self._whole)
        inked.setLeft(int(left) - self._over)
        inked.setRight(int(right) + self._over)
        return inked & self._whole

    def draw(self, painter: QPainter, at: QPoint, within: QRect) -> None:
        """Draw the picture, its row's corner at `at`; nothing outside of `within`."""
        # In device pixels, one to one: a scaled picture would be slow, and soft where the scale is odd.
        ratio = self._ratio
        within = within & self._used.translated(at)
        x, y = round((at.x() - self._over) * ratio), round((at.y() - self._over) * ratio)
        seen = QRect(
            round(within.left() * ratio),
            round(within.top() * ratio),
            round(within.width() * ratio),
            round(within.height() * ratio),
        ) & QRect(x, y, self._image.width(), self._image.height())
        if seen.isEmpty():
            return
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(seen.topLeft(), self._image, seen.translated(-x, -y))
        painter.restore()

    def _changed(self, before: Content, now: Content, by: LinePainter) -> QRect:
        """What must be painted again."""
        span = by.changed_span(before, now) if before[1:] == now[1:] else None
        if span is None:
            return self._whole
        dirty = QRect(self._whole)
        dirty.setLeft(int(span[0]) - self._over)
        dirty.setRight(int(span[1]) + self._over)
        return dirty
