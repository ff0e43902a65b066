# SPDX-License-Identifier: GPL-3.0-or-later
"""A caret for those who read captions by their keys or under their fingers: where each key leads it.

Nobody sees it; it stands in the text that assistive programs read (`access`). A turn is a line.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

LINES_A_PAGE = 10
"""How many lines further Page Up and Page Down lead."""

_Way = QTextCursor.MoveOperation
_BY_KEY: dict[Qt.Key, tuple[_Way, _Way]] = {
    Qt.Key.Key_Left: (_Way.Left, _Way.WordLeft),
    Qt.Key.Key_Right: (_Way.Right, _Way.WordRight),
    Qt.Key.Key_Up: (_Way.PreviousBlock, _Way.PreviousBlock),
    Qt.Key.Key_Down: (_Way.NextBlock, _Way.NextBlock),
    Qt.Key.Key_Home: (_Way.Start, _Way.Start),
    Qt.Key.Key_End: (_Way.End, _Way.End),
}
"""Alone, and with Ctrl. Home and End lead where they lead those who see: to the oldest, to the newest."""


def led(caret: QTextCursor, event: QKeyEvent) -> QTextCursor | None:
    """The caret where this key leads it, marking what lies between with Shift; None for other keys."""
    ways = _BY_KEY.get(Qt.Key(event.key()))
    held = event.modifiers()
    if ways is None or held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return None
    marks = bool(held & Qt.KeyboardModifier.ShiftModifier)
    caret.movePosition(ways[bool(held & Qt.KeyboardModifier.ControlModifier)], _mode(marks))
    return caret


def turned(caret: QTextCursor, pages: int) -> QTextCursor:
    """The caret so many pages back (positive) or forth."""
    way = _Way.PreviousBlock if pages > 0 else _Way.NextBlock
    caret.movePosition(way, _mode(False), LINES_A_PAGE * abs(pages))
    return caret


def _mode(marks: bool) -> QTextCursor.MoveMode:
    return QTextCursor.MoveMode.KeepAnchor if marks else QTextCursor.MoveMode.MoveAnchor
