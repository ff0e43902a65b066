# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the settings window opens: beside the captions, where it stood before, and clear of every overlay.

An overlay is always on top. So the window takes what the overlays leave of the screen, if that is enough to work
in; else as much as leaves them room to step aside. Moves nobody else, and the window itself when it is shown, or an
overlay is opened over it, and at no other time.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.parts.room import FRAME_PX, beside, clear_part

LEAST, EASY_PX = QSize(560, 300), 440
"""Smaller it does not make itself; lower only where overlays could not make it any room."""
GAP_PX = 8
"""Between it and an overlay."""
_FRAME = QSize(0, FRAME_PX)


class Standing:
    """Of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._stood: QPoint | None = None
        self._liked: QSize | None = None  # its size before it made itself smaller
        self._made: QSize | None = None

    def open(self, captions: QRect, room: QRect, overlays: list[QRect]) -> None:
        """Take a place for being shown."""
        size = self._usual_size()
        known = self._stood is not None and QGuiApplication.screenAt(self._stood + QPoint(60, 10)) is not None
        at = self._stood if known else beside(captions, size + _FRAME, room)
        taken = _apart(overlays, room)
        if _covered(QRect(at, size + _FRAME), taken):
            part = _part(room, taken, size, EASY_PX)
            if part is not None:
                size = size.boundedTo(part.size() - _FRAME)
                at = beside(captions, size + _FRAME, part)
        self._take(at, size)

    def leave(self) -> None:
        """It is about to be hidden. A place that it took only for an overlay is no place to come back to."""
        as_made = self._made != self._liked and self._window.size() == self._made
        self._stood = None if as_made else self._window.pos()

    def make_room(self, room: QRect, overlays: list[QRect]) -> None:
        """An overlay was opened, perhaps over it."""
        size, frame = self._usual_size(), self._window.frameGeometry()
        taken = _apart(overlays, room)
        part = _part(room, taken, size, LEAST.height())
        if part is not None and _covered(frame, overlays):
            size = size.boundedTo(part.size() - _FRAME)
            box = QRect(frame.topLeft(), size + _FRAME)
            x = max(part.left(), min(box.left(), part.right() + 1 - box.width()))
            y = max(part.top(), min(box.top(), part.bottom() + 1 - box.height()))
            self._take(QPoint(x, y), size)

    def _usual_size(self) -> QSize:
        """As it likes to be, or as somebody made it."""
        if self._liked is None or self._window.size() != self._made:
            self._liked = self._window.size()
        return self._liked

    def _take(self, at: QPoint, size: QSize) -> None:
        self._made = size
        self._window.resize(size)
        self._window.move(at)


def _covered(box: QRect, taken: list[QRect]) -> bool:
    return any(box.intersects(one) for one in taken)


def _apart(overlays: list[QRect], room: QRect) -> list[QRect]:
    """With some air around them, those that are on this screen."""
    return [box.adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX) for box in overlays if box.intersects(room)]


def _part(room: QRect, taken: list[QRect], size: QSize, easy_px: int) -> QRect | None:
    """Where the window may stand: beside the overlays; else above the lower edge of the screen, with room for all
    of them there, or for the first."""
    beside_them = clear_part(room, taken, size + _FRAME, LEAST + _FRAME)
    if beside_them is not None and beside_them.height() >= min(easy_px, size.height()) + FRAME_PX:
        return beside_them
    heights = [box.height() for box in taken]
    left = (room.adjusted(0, 0, 0, -sum(heights[:number])) for number in range(len(heights), 0, -1))
    best = next((part for part in left if part.height() >= LEAST.height() + FRAME_PX), None)
    if best is None or (beside_them is not None and beside_them.height() >= best.height()):
        return beside_them
    return best
