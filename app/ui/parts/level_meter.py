# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud it is, in nine bars; flat when nothing is listened to, struck through when muted.

Rises at once and falls bar by bar, by a timer of its own that runs only while it falls. Repaints only when
the number of lit bars changes, and does neither where nobody sees it. Never moves anything around it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.ring import paint_empty
from app.ui.parts.theme import Look

if TYPE_CHECKING:
    from app.audio.level import Level

BARS = 9
FIRST_BAR_DB = -54.0
"""What lights the first bar: a quiet room stays dark."""
BAR_DB = 5.5
FALLS_MS = 40
"""From one bar to the next: all of them in a third of a second, calm enough to be followed."""


class Hearing(Enum):
    """What the meter says besides the level."""

    OFF = "nothing is listened to"
    MUTED = "muted"
    ON = "listening"


class LevelMeter(QWidget):
    """Bars that rise with the voice."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lit = self._heard = 0
        self._hearing = Hearing.OFF
        self._falling = QTimer(self, interval=FALLS_MS)
        self._falling.timeout.connect(self._follow)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(62, 24)

    @property
    def lit(self) -> int:
        """How many bars are lit."""
        return self._lit

    @property
    def is_seen(self) -> bool:
        """Whether anybody can see it: its window is open, not minimised, not covered as far as the system says."""
        handle = self.window().windowHandle()
        return self.isVisible() and handle is not None and handle.isExposed()

    def show_level(self, level: Level | None) -> None:
        """It is so loud from now on; None: nothing is heard."""
        self._heard = bars_lit(level.peak_dbfs) if level is not None else 0
        if level is None or self._heard > self._lit or not self._falling.isActive():
            self._follow(at_once=level is None)

    def _follow(self, at_once: bool = False) -> None:
        """Rise at once, fall one bar at a time: a level, not a flicker."""
        towards = self._heard if self._hearing is Hearing.ON else 0
        lit = towards if at_once or not self.is_seen else max(towards, self._lit - 1)
        if lit != self._lit:
            self._lit = lit
            self.update()
        if lit == towards:
            self._falling.stop()
        elif not self._falling.isActive():
            self._falling.start()

    def show_hearing(self, hearing: Hearing) -> None:
        """Whether anything is listened to at all."""
        if hearing is not self._hearing:
            self._hearing = hearing
            self._follow(at_once=True)
            self._say()
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Sound level"))
        self.setAccessibleDescription(
            {
                Hearing.OFF: self.tr("Nothing is listened to"),
                Hearing.MUTED: self.tr("Muted"),
                Hearing.ON: self.tr("Listening"),
            }[self._hearing]
        )

    def changeEvent(self, event: QEvent) -> None:
        """The same in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bottom = self.height() - 3
        flat = self._hearing is Hearing.OFF
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for bar in range(BARS):
            height = 4.0 if flat else 6 + bar * 1.6
            shape = QRectF(1 + bar * 7, bottom - height, 4, height)
            lit = bar < self._lit
            if lit or flat:
                painter.setBrush(theme.ok if lit else theme.line)
                painter.drawRoundedRect(shape, 2, 2)
            else:
                paint_empty(painter, theme, shape)
        if self._hearing is Hearing.MUTED:
            self._strike(painter)

    def _strike(self, painter: QPainter) -> None:
        theme = self._look.theme
        start, end = QPointF(12, self.height() - 2), QPointF(self.width() - 12, 3)
        for colour, width in ((theme.panel, 6.0), (theme.warn, 2.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(start, end)


def bars_lit(peak_dbfs: float) -> int:
    """How many of the bars a peak lights."""
    return max(0, min(BARS, int((peak_dbfs - FIRST_BAR_DB) // BAR_DB) + 1))
