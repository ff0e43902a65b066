# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as caps: each that can be pressed instead of the others stands in a rim of its own. Words for who listens."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX, placed
from app.ui.parts.theme import Look
from app.ui.parts.words import Words

CAP_PX, SIDE_PX, RADIUS_PX = 24, 8, 6
BETWEEN_PX = 4
_BETWEEN = re.compile("[,،]\\s|、")
_MARKS = "\u200e\u200f"


class KeyCaps(Words):
    """`said` is the whole, as it is read."""

    def __init__(self, look: Look, keys: str) -> None:
        super().__init__(look, keys, "ink", fonts.SMALL_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[-1][1].bottom())

    def sizeHint(self) -> QSize:
        widths = [self._wide(cap) + BETWEEN_PX for cap in self._caps()]
        return QSize(round(sum(widths)) + 2 * ROOM_PX, CAP_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(max(self._wide(cap) for cap in self._caps())) + 2 * ROOM_PX, CAP_PX)

    def _caps(self) -> list[str]:
        return [cap.strip(_MARKS) for cap in _BETWEEN.split(self.said)] or [""]

    def _wide(self, cap: str) -> float:
        return self.fontMetrics().horizontalAdvance(cap) + 2 * SIDE_PX

    def _places(self, width: int) -> list[tuple[str, QRectF]]:
        """Each cap and where it stands, counted from where lines begin."""
        found: list[tuple[str, QRectF]] = []
        x, y = float(ROOM_PX), 0.0
        for cap in self._caps():
            wide = self._wide(cap)
            if found and x + wide > width - ROOM_PX:
                x, y = float(ROOM_PX), y + CAP_PX + BETWEEN_PX
            found.append((cap, QRectF(x, y, wide, CAP_PX)))
            x += wide + BETWEEN_PX
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.border_px / 2
        for cap, place in self._places(self.width()):
            box = placed(self, place)
            painter.setPen(QPen(theme.line, theme.border_px))
            painter.setBrush(theme.panel)
            painter.drawRoundedRect(
                box.adjusted(half, half, -half, -half), RADIUS_PX - half, RADIUS_PX - half
            )
            painter.setPen(theme.ink)
            # Keys read from the left in every language; a sentence about them as it is written.
            sentence = any(bidirectional(letter) in ("R", "AL") for letter in cap)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap if sentence else f"\u200e{cap}\u200e")
