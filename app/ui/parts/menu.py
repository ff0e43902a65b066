# SPDX-License-Identifier: GPL-3.0-or-later
"""A menu in the clothes of the theme: our own tick and arrow, keys quieter than words, round where it may be.

Qt lays it out, opens it and tells assistive programs of it; this only paints what it would paint coarsely.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QFocusEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionMenuItem, QWidget

from app.ui.parts import fonts
from app.ui.parts.corners import may_be_round
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import placed
from app.ui.parts.theme import Look
from app.ui.parts.tip import show_tip

RADIUS_PX = 8
"""Of what is chosen from; the sheet of the theme says the same."""
TICK_PX = 16
TICK_AT_PX = 8
"""Where ticks begin, counted from an item's edge."""
ARROW_PX = 16
ARROW_AT_PX = 8
"""Where arrows end, counted from an item's other edge."""
KEYS_AT_PX, KEYS_BESIDE_ARROWS_AT_PX = 12, 28
"""Where keys end, counted from that edge."""


class Menu(QMenu):
    """Any menu of ours."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._paints = False
        self._round = False
        self._had_keyboard = False
        self.setFont(fonts.font())
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.NoDropShadowWindowHint)
        look.dress(self)
        self.aboutToShow.connect(self._round_off)

    def add_menu(self, title: str) -> Menu:
        """One within this one, which looks the same."""
        inner = Menu(self._look, self)
        inner.setTitle(title)
        self.addMenu(inner)
        return inner

    def popup(self, place: QPoint) -> None:
        """Open there; for keys and for assistive programs it begins at what is chosen, or at its first entry."""
        self._had_keyboard = False
        super().popup(place)
        if QAccessible.isActive() or getattr(QApplication.focusWidget(), "ringed", False):
            self.begin()

    def begin(self) -> None:
        """Arrows go on from what is chosen, and a screen reader says it."""
        if self.activeAction() is None:
            usable = [a for a in self.actions() if a.isEnabled() and a.isVisible() and not a.isSeparator()]
            chosen = next((action for action in usable if action.isChecked()), None)
            self.setActiveAction(chosen or next(iter(usable), None))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._had_keyboard = True
        super().focusInEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        outer, back = self.parentWidget(), QApplication.focusWidget()
        if isinstance(outer, QMenu) and outer.isVisible():
            return
        # Qt tells of the way back only where arrows brought the keyboard into the menu.
        if not self._had_keyboard and back is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(back, QAccessible.Event.Focus))

    def _round_off(self) -> None:
        """Before it has a window: afterwards it is too late to be seen through."""
        may = may_be_round()
        if may != self._round:
            self._round = may
            self.destroy()  # the window it had is of the other kind
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, may)
            self.setProperty("round", may)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.toolTipsVisible():
            action = self.actionAt(event.pos())
            told = action is not None and action.toolTip() != action.text()
            show_tip(self, action.toolTip() if told else "", self.actionGeometry(action) if told else QRect())
            return True
        return super().event(event)

    # -- paint ---------------------------------------------------------------------------------

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self._paints:
            option.text = option.text.partition("\t")[0]  # the keys are painted here

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paints = True
        super().paintEvent(event)
        self._paints = False
        painter = QPainter(self)
        seen = self._in_sight()
        for action in self.actions():
            box = self.actionGeometry(action)
            if action.isVisible() and not action.isSeparator() and seen.contains(box):
                self._adorn(painter, action, box)

    def _in_sight(self) -> QRect:
        """Where items show whole: one that is too high for the screen has arrows at its ends."""
        if self.sizeHint().height() <= self.height():
            return self.rect()
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight, None, self)
        return self.rect().adjusted(0, arrow, 0, -arrow)

    def _adorn(self, painter: QPainter, action: QAction, box: QRect) -> None:
        theme = self._look.theme
        colour = theme.ink if action.isEnabled() else theme.dim
        if action is self.activeAction() and theme.border_px > 1:
            half = theme.border_px / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.line, theme.border_px))
            painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), RADIUS_PX, RADIUS_PX)
        if action.isChecked():
            tick = QRectF(box.left() + TICK_AT_PX, box.center().y() + 0.5 - TICK_PX / 2, TICK_PX, TICK_PX)
            paint_icon(painter, "check", placed(self, tick), colour)
        if action.menu() is not None:
            right = box.right() + 1 - ARROW_AT_PX
            arrow = QRectF(right - ARROW_PX, box.center().y() + 0.5 - ARROW_PX / 2, ARROW_PX, ARROW_PX)
            paint_icon(painter, "chevron-right", placed(self, arrow), theme.dim)
        keys = action.text().partition("\t")[2]
        if keys:
            painter.setFont(self.font())
            painter.setPen(theme.ink if action is self.activeAction() else theme.dim)
            arrows = any(other.menu() is not None for other in self.actions())
            room = QRectF(box).adjusted(0, 0, -(KEYS_BESIDE_ARROWS_AT_PX if arrows else KEYS_AT_PX), 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(placed(self, room), flags, keys)
