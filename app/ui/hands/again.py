# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said last, large and over everything, for whoever missed it. Frozen: captions go on elsewhere.

Goes by Escape, by a click, by being asked for again, or by itself after a while. Knows no session.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.transcript import Transcript
from app.ui.captions.style import SMALLEST_SIZE_PX, CaptionStyle
from app.ui.captions.view import CaptionView
from app.ui.parts import fonts
from app.ui.parts.corners import may_be_round
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.wording import gap_text

LARGER = 1.7
LEAST_PX = 44
"""Captions in it are so many times larger than in the main window, and at least so large."""
SHARE_OF_SCREEN = 0.86
EDGE_PX = 3
RADIUS_PX = 12
"""As cards; the captions begin beneath the corners, the hint is above the lower ones."""
HIGH_ENOUGH_PX = 30_000
"""For a passage of any length, so that all of it is laid out."""


class AgainWindow(QWidget):
    """One passage, until it is put away."""

    accessible_role = QAccessible.Role.Window
    stands_over_overlays = True

    put_away = Signal()

    def __init__(self, look: Look, style: CaptionStyle, stays_s: int) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._round = may_be_round()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._round)
        self._style = style
        self.captions = CaptionView(style)
        self.captions.set_reduced_motion(True)
        self.captions.set_gap_wording(gap_text)
        self.captions.setCursor(Qt.CursorShape.ArrowCursor)
        self.captions.installEventFilter(self)
        self.hint = Words(look, "", "dim", fonts.SMALL_PX)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name_all()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, RADIUS_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(0)
        column.addWidget(self.captions, 1)
        column.addWidget(self.hint)
        column.addSpacing(10)
        self._going = QTimer(self, singleShot=True, interval=max(1, stays_s) * 1000)
        self._going.timeout.connect(self.close)
        if stays_s:
            self._going.start()

    def show_passage(self, transcript: Transcript, screen: QRect) -> None:
        """Show these turns as large as they fit on this screen, in its middle."""
        self.captions.show_transcript(transcript)
        size = self._fit(screen.size() * SHARE_OF_SCREEN)
        box = QRect(screen.topLeft(), size)
        box.moveCenter(screen.center())
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.activateWindow()
        self.captions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self, room: QSize) -> QSize:
        """The largest letters with which all of it can be seen, else the smallest, and one may scroll."""
        rest = self.hint.sizeHint().height() + 10 + RADIUS_PX + EDGE_PX
        px = max(LEAST_PX, round(self._style.size_px * LARGER))
        while True:
            style = replace(self._style.at_size(px), side_margin_px=40, end_margin_px=30)
            wanted = style.longest_line_px + style.name_column_px + style.name_gap_px + 2 * 40
            width = min(room.width(), wanted)
            self._lay_out(style, QSize(width - 2 * EDGE_PX, HIGH_ENOUGH_PX))
            rows = self.captions.page.rows
            content = rows[-1].y + rows[-1].height - rows[0].y if rows else style.line_px
            height = content + 2 * style.end_margin_px + rest
            if height <= room.height() or px <= max(SMALLEST_SIZE_PX, self._style.size_px):
                return QSize(width, min(height, room.height()))
            px = max(self._style.size_px, round(px * 0.92))

    def _lay_out(self, style: CaptionStyle, size: QSize) -> None:
        before = self.captions.size()
        self.captions.resize(size)
        # What does not show yet is told of its size only when it will.
        QCoreApplication.sendEvent(self.captions, QResizeEvent(size, before))
        self.captions.set_style(style)

    def _name_all(self) -> None:
        self.setWindowTitle(self.tr("Surtitle: said again"))
        # "Captions" alone are those of now: a screen reader and its scripts must not take one for the other.
        self.captions.setAccessibleName(self.tr("Said again"))
        self.hint.say(self.tr("Escape or a click puts this away."))

    def changeEvent(self, event: QEvent) -> None:
        """Its words in another language; what was said is as it was."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    # -- going away ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.captions.has_selection:  # whoever drags marks words, to copy them
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Wheel, QEvent.Type.KeyPress) and self._going.isActive():
            self._going.start()  # somebody reads
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._going.stop()
        self.put_away.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(self._look.theme.accent, EDGE_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(QColor(self._style.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._round)
        half = EDGE_PX / 2
        radius = RADIUS_PX - half if self._round else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
