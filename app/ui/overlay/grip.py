# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving a frameless window by its whole face and resizing it by its edges; tells when that is over.

The system does it where it can (and then snaps, tiles and crosses monitors as it does for any
window); where it cannot, the pointer is followed. Never decides where the window stands afterwards.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

EDGE_PX = 8
"""How near to an edge a press resizes instead of moving."""
SETTLED_MS = 300
"""So long after its last step a move is taken for over: no system says when it is."""
BEGUN_MS = 1_000
"""The system begins a move within this time, if at all; a busy one needs as long again behind a free pointer."""

_CURSORS = {
    Qt.Edge(0): Qt.CursorShape.SizeAllCursor,
    Qt.Edge.LeftEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.RightEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.TopEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.BottomEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.LeftEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeBDiagCursor,
    Qt.Edge.LeftEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeBDiagCursor,
}


class Grip(QObject):
    """A hand on a window."""

    settled = Signal(QRect, bool)
    """Where the window was put, and whether its size was changed, too."""

    def __init__(self, window: QWidget, by_system: bool = True) -> None:
        """`by_system`: whether the system may move it."""
        super().__init__(window)
        self._window, self._by_system = window, by_system
        self._held = self._moved = self._resizing = False
        self._since = QElapsedTimer()
        self._edges = Qt.Edge(0)
        self._pressed_at: QPoint | None = None
        self._followed_from: QPoint | None = None
        self._box = QRect()
        self._rest = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._rest.timeout.connect(self._settle)
        self._unmoved = QTimer(self, singleShot=True, interval=BEGUN_MS)
        self._unmoved.timeout.connect(self.let_go)

    @property
    def is_moving(self) -> bool:
        """Whether a hand moves the window at this moment; where it puts it is told once it rests."""
        return self._rest.isActive()

    def press(self, event: QMouseEvent) -> None:
        """A button went down on the window."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._edges = self._edges_at(event.position().toPoint())
        self._pressed_at = event.globalPosition().toPoint()
        self._box = self._window.geometry()

    def _begin(self) -> None:
        # Not at the press: a system that is asked to move a window whose button came up meanwhile
        # would keep it at the pointer.
        self._held, self._moved, self._resizing = True, False, bool(self._edges)
        self._since.start()
        self._unmoved.stop()
        handle = self._window.windowHandle()
        begun = self._by_system and (
            handle.startSystemResize(self._edges) if self._edges else handle.startSystemMove()
        )
        self._followed_from = None if begun else self._pressed_at
        self._pressed_at = None

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.globalPosition().toPoint() - self._pressed_at).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._begin()
        if self._followed_from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._notice_end(event)
            self._window.setCursor(_CURSORS[self._edges_at(event.position().toPoint())])
            return
        way = event.globalPosition().toPoint() - self._followed_from
        box = QRect(self._box)
        if not self._edges:
            box.translate(way)
        else:
            least = self._window.minimumSize()
            if self._edges & Qt.Edge.LeftEdge:
                box.setLeft(min(box.left() + way.x(), box.right() + 1 - least.width()))
            if self._edges & Qt.Edge.RightEdge:
                box.setRight(max(box.right() + way.x(), box.left() - 1 + least.width()))
            if self._edges & Qt.Edge.TopEdge:
                box.setTop(min(box.top() + way.y(), box.bottom() + 1 - least.height()))
            if self._edges & Qt.Edge.BottomEdge:
                box.setBottom(max(box.bottom() + way.y(), box.top() - 1 + least.height()))
        self._window.setGeometry(box)

    def _notice_end(self, event: QMouseEvent) -> None:
        """While the system moves the window it hears nothing of the pointer: a free pointer is the end."""
        if not self._held or event.buttons() or self._rest.isActive():
            return
        if self._moved:
            self._held = False
        elif self._since.hasExpired(BEGUN_MS) and not self._unmoved.isActive():
            self._unmoved.start()

    def release(self) -> None:
        """The button came up."""
        self._pressed_at = None
        self._followed_from = None

    def changed(self) -> None:
        """The window has moved, or has another size."""
        if self._held:
            self._moved = True
            self._unmoved.stop()
            self._rest.start()

    def let_go(self) -> None:
        """Whatever comes now is nobody's hand."""
        self._held = self._resizing = False
        self._followed_from = None
        self._rest.stop()
        self._unmoved.stop()

    def _settle(self) -> None:
        if self._followed_from is not None:
            self._rest.start()  # still held down, only at rest
            return
        self.settled.emit(self._window.geometry(), self._resizing)

    def _edges_at(self, at: QPoint) -> Qt.Edge:
        edges, box = Qt.Edge(0), self._window.rect()
        if at.x() < EDGE_PX:
            edges |= Qt.Edge.LeftEdge
        elif at.x() >= box.width() - EDGE_PX:
            edges |= Qt.Edge.RightEdge
        if at.y() < EDGE_PX:
            edges |= Qt.Edge.TopEdge
        elif at.y() >= box.height() - EDGE_PX:
            edges |= Qt.Edge.BottomEdge
        return edges
