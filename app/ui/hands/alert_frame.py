# SPDX-License-Identifier: GPL-3.0-or-later
"""A frame around a window that flashes a few times, or stands still for a while. Nothing moves under it.

Never more than three flashes a second, whatever happens (WCAG 2.3.1): a new alert makes a flashing
longer, never faster, and frames around several windows flash together. Whoever wants less motion gets
a frame that stands.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from app.ui.parts.theme import Look

HALF_MS = 400
"""So long it shows, and so long it does not: 1.25 flashes a second."""
FLASHES = 3
LATE = 0.75
"""With less than this share of a flash to come, a frame waits for the next one."""
STANDS_MS = 4_000
EDGE_PX = 7
RIM_PX = 2


class Beat(QObject):
    """The one rhythm in which frames flash; it rests while none does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames: list[AlertFrame] = []
        self._lit = False
        self._half = QTimer(self, interval=HALF_MS, timerType=Qt.TimerType.PreciseTimer)
        self._half.timeout.connect(self._turn)

    @property
    def runs(self) -> bool:
        """Whether anything flashes."""
        return self._half.isActive()

    def join(self, frame: AlertFrame) -> None:
        """Flash with the others: at once where they just began, else from the next time on that they do."""
        if frame in self._frames:
            return
        self._frames.append(frame)
        if not self.runs:
            self._half.start()
            self._turn()
        elif self._lit and self._half.remainingTime() > self._half.interval() * LATE:
            frame.follow(True)

    def leave(self, frame: AlertFrame) -> None:
        """Flash no more."""
        self._frames = [other for other in self._frames if other is not frame]

    def _turn(self) -> None:
        frames = self._frames = [frame for frame in self._frames if Shiboken.isValid(frame)]
        if not frames:  # the dark half after the last flash was waited for, too
            self._lit = False
            self._half.stop()
            return
        self._lit = not self._lit
        for frame in frames:
            frame.follow(self._lit)


class AlertFrame(QWidget):
    """Lies over its parent, lets every click through, and is hidden unless it tells something."""

    def __init__(self, look: Look, parent: QWidget, beat: Beat | None = None) -> None:
        """`beat`: that of the other frames; none: there are no others."""
        super().__init__(parent)
        self._look = look
        self.beat = beat or Beat(self)
        self._left = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stands = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._stands.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def alert(self, reduced_motion: bool) -> None:
        """Something was said."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        if reduced_motion:
            self.beat.leave(self)
            self.show()
            self._stands.start()
            return
        self._stands.stop()
        self._left = FLASHES
        self.beat.join(self)

    def follow(self, lit: bool) -> None:
        """Show, or hide, with the others; whose flashes are over leaves them."""
        if not lit:
            self.hide()
            if not self._left:
                self.beat.leave(self)
        elif self._left:
            self._left -= 1
            self.show()

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
