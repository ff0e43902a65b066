# SPDX-License-Identifier: GPL-3.0-or-later
"""The pointer over speakers' names: a name can be pressed, and shows so. Changes no words.

A name that is cut short is told whole beside the pointer.

Watches a caption view from outside; presses elsewhere are none of its business.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.tip import show_tip

LEAST_TARGET_PX = 24


class NamePointer(QObject):
    """Tells which name is pointed at, and which is pressed."""

    moved = Signal()
    """Another name is pointed at, or none any more."""
    pressed = Signal(int, QRect)
    """The turn whose name was pressed, and where the name stands in the view."""

    def __init__(
        self,
        view: QWidget,
        names: Callable[[], list[tuple[int, QRect]]],
        cut_short: Callable[[int, QRect], str],
    ) -> None:
        """`names`: the turns whose names are in view, each with the place of its name.

        `cut_short`: the whole name of such a turn, where it has not room enough.
        """
        super().__init__(view)
        self._view, self._names, self._cut_short = view, names, cut_short
        self.turn: int | None = None
        """The turn whose name the pointer is on."""
        view.setMouseTracking(True)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._point_at(event)
        elif kind == QEvent.Type.Leave:
            self._take(None)
        elif kind == QEvent.Type.ToolTip:
            return self._tell_whole(event)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return self._press(event)
        return False

    def _point_at(self, event: QMouseEvent) -> None:
        if not event.buttons():
            self._take(self._at(event.position().toPoint()))

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            return False
        found = self._at(event.position().toPoint())
        if found is None:
            return False
        self.pressed.emit(*found)
        return True

    def _tell_whole(self, event: QHelpEvent) -> bool:
        found = self._at(event.pos())
        whole = self._cut_short(*found) if found else ""
        if whole:
            show_tip(self._view, whole, found[1])
        return bool(whole)

    def _at(self, point: QPoint) -> tuple[int, QRect] | None:
        for turn, box in self._names():
            more = max(0, LEAST_TARGET_PX - box.height() + 1) // 2
            beside = max(6, (LEAST_TARGET_PX - box.width() + 1) // 2)
            if box.adjusted(-beside, -more, beside, more).contains(point):
                return turn, box
        return None

    def _take(self, found: tuple[int, QRect] | None) -> None:
        turn = found[0] if found else None
        if turn == self.turn:
            return
        self.turn = turn
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
        self._view.setCursor(shape)
        self.moved.emit()
