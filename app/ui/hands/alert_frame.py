# SPDX-License-Identifier: GPL-3.0-or-later
"""A frame around a window that flashes a few times, or stands still for a while. Nothing moves under it.

Never more than three flashes a second, whatever happens (WCAG 2.3.1): a new alert makes a flashing
longer, never faster. Whoever wants less motion gets a frame that stands.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.parts.theme import Look

HALF_MS = 400
"""So long it shows, and so long it does not: 1.25 flashes a second."""
FLASHES = 3
STANDS_MS = 4_000
EDGE_PX = 7
RIM_PX = 2


class AlertFrame(QWidget):
    """Lies over its parent, lets every click through, and is hidden unless it tells something."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._left = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._half = QTimer(self, interval=HALF_MS, timerType=Qt.TimerType.PreciseTimer)
        self._half.timeout.connect(self._turn)
        self._stands = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._stands.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def alert(self, reduced_motion: bool) -> None:
        """Something was said."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        if reduced_motion:
            self._half.stop()
            self.show()
            self._stands.start()
            return
        self._left = FLASHES
        if not self._half.isActive():
            self._half.start()
            self._turn()

    def _turn(self) -> None:
        if not self.isHidden():
            self.hide()
        elif self._left:
            self._left -= 1
            self.show()
        else:
            self._half.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(QRect(self.parentWidget().rect()))
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        # The rim sets it apart from whatever colour the captions have behind them.
        for colour, width, inside in ((theme.accent, EDGE_PX, 0), (theme.on_accent, RIM_PX, EDGE_PX)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            edge = inside + width // 2
            painter.drawRect(self.rect().adjusted(edge, edge, -edge - 1, -edge - 1))
