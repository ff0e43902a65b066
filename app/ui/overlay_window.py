# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay: a plate with words that stays above other windows and never takes the keyboard by itself.

It knows no session and no option file; what the user does with it leaves as signals.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.core.options.overlay import OverlaySettings
from app.ui.caption_style import CaptionStyle
from app.ui.overlay_captions import OverlayCaptions
from app.ui.overlay_style import RADIUS_PX, plate_colour

EDGE_PX = 8
"""How near to an edge a press resizes instead of moving."""
SMALLEST_WIDTH_PX = 240
SETTLED_MS = 250
"""So long after the last step of a move or a resize it is over."""

_CURSORS = {
    Qt.Edge.LeftEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.RightEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.TopEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.BottomEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.LeftEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeBDiagCursor,
    Qt.Edge.LeftEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeBDiagCursor,
}


def window_flags(platform: str = sys.platform) -> Qt.WindowType:
    """Frameless, on top, without the keyboard; and no entry in the task bar where that is a flag."""
    flags = (
        Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.WindowDoesNotAcceptFocus
        | Qt.WindowType.NoDropShadowWindowHint
    )
    # On X a tool window goes with its program: KDE hides it, others minimise it, when another is in front.
    return flags | (Qt.WindowType.Tool if platform in ("win32", "darwin") else Qt.WindowType.Window)


class OverlayWindow(QWidget):
    """One strip of captions."""

    placed_by_hand = Signal(QRect, bool)
    """Where the user put it, and whether the size was changed, too."""
    size_wanted = Signal(int)
    """Captions so many steps larger."""
    close_wanted = Signal()

    def __init__(self, style: CaptionStyle, options: OverlaySettings, title: str) -> None:
        super().__init__(None, window_flags())
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setMouseTracking(True)
        self.setWindowTitle(title)
        self.captions = OverlayCaptions(style, self)
        self._options = options
        self._pressed_at: QPoint | None = None
        self._by_hand = False
        self._resized_by_hand = False
        self._wheel_left = 0
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._tell_place)
        self.set_look(style, options)

    def set_look(self, style: CaptionStyle, options: OverlaySettings) -> None:
        """Take a style and the options it was made from."""
        self._options = options
        self._plate = plate_colour(options)
        self._plate.setAlphaF(options.plate_opacity / 100)
        self.captions.set_style(style, options.translation, options.text_opacity / 100)
        self.setMinimumSize(SMALLEST_WIDTH_PX, style.line_px + 2 * style.end_margin_px)
        self.update()

    def place(self, box: QRect) -> None:
        """Stand here."""
        self._by_hand = self._resized_by_hand = False
        self.setGeometry(box)

    def set_click_through(self, through: bool) -> None:
        """Whether clicks reach what lies beneath."""
        self.winId()
        self.windowHandle().setFlag(Qt.WindowType.WindowTransparentForInput, through)

    # -- moving and resizing -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._by_hand = True
        edges = self._edges_at(event.position().toPoint())
        handle = self.windowHandle()
        self._resized_by_hand = bool(edges)
        started = handle.startSystemResize(edges) if edges else handle.startSystemMove()
        self._pressed_at = None if started else event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.move(event.globalPosition().toPoint() - self._pressed_at)
            return
        edges = self._edges_at(event.position().toPoint())
        self.setCursor(_CURSORS.get(edges, Qt.CursorShape.SizeAllCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_left += event.angleDelta().y()
            notches = int(self._wheel_left / 120)
            self._wheel_left -= notches * 120
            if notches:
                self.size_wanted.emit(notches)
        event.accept()

    def _edges_at(self, at: QPoint) -> Qt.Edge:
        edges = Qt.Edge(0)
        if at.x() < EDGE_PX:
            edges |= Qt.Edge.LeftEdge
        elif at.x() >= self.width() - EDGE_PX:
            edges |= Qt.Edge.RightEdge
        if at.y() < EDGE_PX:
            edges |= Qt.Edge.TopEdge
        elif at.y() >= self.height() - EDGE_PX:
            edges |= Qt.Edge.BottomEdge
        return edges

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._by_hand:
            self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.captions.setGeometry(self.rect())
        if self._by_hand:
            self._settled.start()

    def _tell_place(self) -> None:
        resized = self._resized_by_hand
        self._by_hand = self._resized_by_hand = False
        self.placed_by_hand.emit(self.geometry(), resized)

    # -- paint ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Nothing at all would let clicks through on some systems: the plate is never quite invisible.
        plate = self._plate if self._plate.alpha() else QColor(0, 0, 0, 1)
        painter.setBrush(plate)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside (Alt+F4, a window list): as by its own button."""
        if event.spontaneous():
            event.ignore()
            self.close_wanted.emit()
