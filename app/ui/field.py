# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for a line of text that wears the same focus ring as everything else."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.ring import ROOM_PX, paint_ring
from app.ui.theme import Look

RADIUS_PX = 8


class Field(QLineEdit):
    """The sheet of the theme leaves `ROOM_PX` free around its shape; there the ring is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.dress(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            shape = QRectF(self.rect()).adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)
            paint_ring(QPainter(self), shape, RADIUS_PX, self._look.theme.focus)
