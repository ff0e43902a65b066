# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back from an overlay that lets clicks through: a small window beside it, when the pointer rests there.

An overlay that clicks go through cannot have a button of its own. This window takes clicks, and
stands where nothing else is lost by it. It also says, once, how to come back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QCursor, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.core.placing import Box
from app.ui.hands.shortcuts import shown as keys_for
from app.ui.overlay.monitors import rect_of
from app.ui.overlay.panel import paint_panel
from app.ui.overlay.powers import powers, window_flags
from app.ui.overlay.window import OverlayWindow
from app.ui.parts import fonts
from app.ui.parts.ring import TextButton
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.translations import tr

LOOK_MS = 150
"""How often the pointer is looked for."""
RESTS_MS, STAYS_MS, SAID_MS = 600, 600, 9_000
"""So long a pointer rests before the window comes; so long it stays after; so long the sentence stays."""
GAP_PX, WIDEST_PX, LEAST_BESIDE_PX = 6, 460, 240


class WayBack(QWidget):
    """Beside one overlay."""

    accessible_role = QAccessible.Role.Window

    wanted = Signal()
    """Let the overlay take clicks again."""

    def __init__(
        self, look: Look, overlay: OverlayWindow, sentence: str, others: Callable[[], list[Box]]
    ) -> None:
        """`others`: where other overlays stand."""
        super().__init__(None, window_flags(overlay.over_full_screen))
        self._look, self._overlay, self._others = look, overlay, others
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle(overlay.windowTitle())
        self.words = Words(look, sentence, "ink", fonts.SMALL_PX)
        self.button = TextButton(look, self.tr("Take clicks again"))
        if (
            not powers().stands_where_put
        ):  # nor can it refuse the keyboard there: keys meant for others do nothing
            self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = overlay.screen().availableSize().width() - 2 * GAP_PX - 16
        beside = room - self.button.sizeHint().width()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        if beside < LEAST_BESIDE_PX:  # a small screen, or a large scale
            row.setDirection(QBoxLayout.Direction.TopToBottom)
            beside = room
        widest = min(WIDEST_PX, beside)
        self.words.setMaximumWidth(widest)
        self.words.setMinimumWidth(min(widest, self.words.fontMetrics().horizontalAdvance(sentence) + 24))
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self.button.clicked.connect(self.wanted)
        self._near_ms = self._away_ms = 0
        self._came_to = QPoint()  # where the pointer was then
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look_for_pointer)
        self._said = QTimer(self, singleShot=True, interval=SAID_MS)
        self._said.timeout.connect(self._fall_silent)
        look.changed.connect(self.update)

    def begin(self, say: bool) -> None:
        """Clicks go through from now on; `say` how to come back."""
        if powers().sees_pointer:
            self._watch.start()
        self.words.setVisible(say)
        if say:
            self._come()
            self._said.start()

    def follow(self) -> None:
        """The overlay stands elsewhere."""
        if self.isVisible():
            self._come()

    def end(self) -> None:
        """They do not any more."""
        self._watch.stop()
        self._said.stop()
        self.hide()

    def _fall_silent(self) -> None:
        self.words.hide()
        self.hide()

    def _look_for_pointer(self) -> None:
        at = QCursor.pos()
        around = self.geometry().adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX) if self.isVisible() else QRect()
        if (self._overlay.isVisible() and self._overlay.geometry().contains(at)) or around.contains(at):
            self._near_ms, self._away_ms = self._near_ms + LOOK_MS, 0
            if self._near_ms >= RESTS_MS and not self.isVisible():
                self._come()
            return
        self._near_ms, self._away_ms = 0, self._away_ms + LOOK_MS
        if self.isVisible() and not self._said.isActive() and self._away_ms >= STAYS_MS:
            self.hide()

    def _come(self) -> None:
        """Stand above the overlay at its end, or beneath it where there is no room."""
        self.adjustSize()
        beside, size = self._overlay.geometry(), self.size()
        screen = QGuiApplication.screenAt(beside.center()) or self._overlay.screen()
        room = screen.availableGeometry()
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        ends = [beside.right() + 1 - size.width(), beside.left()]
        ends = [max(room.left(), min(end, room.right() + 1 - size.width())) for end in ends]
        x, start = ends if right else reversed(ends)
        taken = [rect_of(box) for box in self._others()]
        over, beneath = beside.top() - GAP_PX - size.height(), beside.bottom() + 1 + GAP_PX
        further = [
            y for box in taken for y in (box.top() - GAP_PX - size.height(), box.bottom() + 1 + GAP_PX)
        ]
        at = [(x, over), (x, beneath), (start, over), (start, beneath), *((x, y) for y in further)]
        places = [QRect(QPoint(*place), size) for place in at]
        on_screen = [place for place in places if room.contains(place)]
        on_screen = on_screen or [QRect(QPoint(x, room.top()), size)]
        clear = [place for place in on_screen if not any(place.intersects(box) for box in taken)] or on_screen
        if not self.isVisible():  # the press that let clicks through is not to meet the one that ends it
            self._came_to = QCursor.pos()
        clear.sort(key=lambda place: place.contains(self._came_to))
        self.setGeometry(clear[0])
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, self._look.theme)


def way_back_sentence() -> str:
    """How an overlay that lets clicks through is made to take them again."""
    if powers().sees_pointer:
        words = tr(
            "Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that."
        )
    else:
        words = tr("Clicks go through the overlay. Press {keys} in Surtitle to stop that.")
    return words.replace("{keys}", keys_for("click through"))
