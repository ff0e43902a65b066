# SPDX-License-Identifier: GPL-3.0-or-later
"""A tool tip in the shapes of the theme, beneath what it tells of. One at a time; takes neither keys nor clicks.

A window whose `spared_by_tips` says what its tips had better not cover has them on the other side.

When one is due, and its words, are Qt's affair: it sends `QEvent.ToolTip`. Assistive programs read a
control's description instead.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import Shiboken

from app.ui.parts import fonts
from app.ui.parts.corners import may_be_round

RADIUS_PX = 8
SIDE_PX, UPRIGHT_PX = 12, 6
"""Room between its words and its edges."""
AWAY_PX = 6
"""How far from what it tells of."""
WIDEST_PX = 400
"""Longer sentences take more lines."""
STAYS_MS, STAYS_A_LETTER_MS = 10_000, 40

_ENDING = (
    QEvent.Type.Leave,
    QEvent.Type.Hide,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.ToolTipChange,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Move,
    QEvent.Type.Resize,
)
"""What ends it, when it happens to what it tells of, or to the window that is in."""


class Tip(QLabel):
    """Made when it shows, gone when it hides."""

    accessible_role = QAccessible.Role.ToolTip
    _now: Tip | None = None

    def __init__(self, owner: QWidget, words: str) -> None:
        flags = Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput
        super().__init__(owner, flags | Qt.WindowType.NoDropShadowWindowHint)
        self._round = may_be_round()
        for attribute in (
            *((Qt.WidgetAttribute.WA_TranslucentBackground,) if self._round else ()),
            Qt.WidgetAttribute.WA_ShowWithoutActivating,
            Qt.WidgetAttribute.WA_TransparentForMouseEvents,
        ):
            self.setAttribute(attribute)
        self.setFont(fonts.font(fonts.SMALL_PX))
        self.setContentsMargins(SIDE_PX, UPRIGHT_PX, SIDE_PX, UPRIGHT_PX)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, palette.color(QPalette.ColorRole.ToolTipText))
        self.setPalette(palette)
        self.setText(words)
        room = min(WIDEST_PX, owner.screen().availableGeometry().width())
        self.setWordWrap(self.sizeHint().width() > room)
        if self.wordWrap():
            self.setFixedWidth(room)
        self.adjustSize()
        self._watched = (owner, owner.window())
        for one in self._watched:
            one.installEventFilter(self)
        QTimer.singleShot(STAYS_MS + STAYS_A_LETTER_MS * len(words), self, self._go)

    def _stand(self, about: QRect, spared: QRect) -> None:
        """Beneath this place on the screen, or above it where there is no room, or where it would cover `spared`."""
        room = self.screen().availableGeometry()
        x = about.center().x() - self.width() // 2
        x = max(room.left(), min(x, room.right() + 1 - self.width()))
        place = QRect(QPoint(x, about.bottom() + 1 + AWAY_PX), self.size())
        above = QRect(QPoint(x, about.top() - AWAY_PX - self.height()), self.size())
        if not room.contains(place) or (place.intersects(spared) and room.contains(above)):
            place = above
        self.move(x, max(room.top(), place.y()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDING:
            self._go()
        return False

    def _go(self) -> None:
        if Tip._now is self:
            Tip._now = None
        for one in self._watched:
            if Shiboken.isValid(one):
                one.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        edge, ink = palette.color(QPalette.ColorRole.Mid), palette.color(QPalette.ColorRole.ToolTipText)
        wide = 2 if edge == ink else 1  # high contrast
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._round)
        pen = QPen(edge, wide)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(palette.color(QPalette.ColorRole.ToolTipBase))
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        radius = RADIUS_PX - wide / 2 if self._round else 0.0
        painter.drawRoundedRect(box, radius, radius)
        painter.end()
        super().paintEvent(event)


def show_tip(owner: QWidget, words: str, about: QRect) -> Tip | None:
    """Tell this of a place in `owner`; no words end what is told."""
    before = shown_tip()
    if before is not None:
        if words and before.parentWidget() is owner and before.text() == words:
            return before
        before._go()
    if not words or not owner.isVisible():
        return None
    tip = Tip._now = Tip(owner, words)
    spares = getattr(owner.window(), "spared_by_tips", QRect)
    tip._stand(QRect(owner.mapToGlobal(about.topLeft()), about.size()), spares())
    tip.show()
    return tip


def shown_tip() -> Tip | None:
    """The one that is shown, if there is one."""
    now = Tip._now
    if now is not None and not Shiboken.isValid(now):
        now = Tip._now = None  # it went with what it told of
    return now
