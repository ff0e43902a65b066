# SPDX-License-Identifier: GPL-3.0-or-later
"""What keys mean over captions: ways through the text, and sizes. Does none of it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.ui.captions.style import LARGEST_SIZE_PX, SMALLEST_SIZE_PX


class Way(Enum):
    """Where to read next."""

    PAGE_BACK = auto()
    PAGE_FORTH = auto()
    LINE_BACK = auto()
    LINE_FORTH = auto()
    NEWEST = auto()
    OLDEST = auto()


_WAYS = {
    Qt.Key.Key_PageUp: Way.PAGE_BACK,
    Qt.Key.Key_PageDown: Way.PAGE_FORTH,
    Qt.Key.Key_Up: Way.LINE_BACK,
    Qt.Key.Key_Down: Way.LINE_FORTH,
    Qt.Key.Key_End: Way.NEWEST,
    Qt.Key.Key_Home: Way.OLDEST,
}
_SIZES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


def way_of(event: QKeyEvent) -> Way | None:
    """Where a key leads, if it leads anywhere."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier):
        return None
    return _WAYS.get(Qt.Key(event.key()))


def size_steps(event: QKeyEvent) -> int | None:
    """How much larger or smaller letters a key asks for; 0: the usual ones."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    return _SIZES.get(Qt.Key(event.key()))


def stepped(px: int, notches: int) -> int:
    """The size a few steps larger or smaller; steps grow with the size."""
    for _ in range(abs(notches)):
        step = max(1, round(px * 0.08))
        px += step if notches > 0 else -step
    return max(SMALLEST_SIZE_PX, min(LARGEST_SIZE_PX, px))
