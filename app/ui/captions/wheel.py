# SPDX-License-Identifier: GPL-3.0-or-later
"""What turns of a mouse's wheel, or two fingers on a pad, ask for: so many sizes, or so many pixels.

It moves and changes nothing itself.
"""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent

_LINES_PER_NOTCH = 3
_NOTCH = 120


class Wheel:
    """Adds small turns up until they make a whole one."""

    def __init__(self) -> None:
        self._left = 0

    def notches(self, event: QWheelEvent) -> int:
        """So many whole ones away from the reader are full with this turn."""
        self._left += event.angleDelta().y()
        full = int(self._left / _NOTCH)
        self._left -= full * _NOTCH
        return full


def pixels_back(event: QWheelEvent, line_px: int) -> int:
    """How far a turn leads back through lines of this height."""
    return event.pixelDelta().y() or event.angleDelta().y() * _LINES_PER_NOTCH * line_px // _NOTCH
