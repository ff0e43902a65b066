# SPDX-License-Identifier: GPL-3.0-or-later
"""One of several: a chip that shows what is chosen and opens a menu of the rest. And a slider to match."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.menu import Menu
from app.ui.parts.ring import KEYBOARD_REASONS, ROOM_PX, RingButton, paint_empty, paint_ring, placed
from app.ui.parts.theme import Look, Theme
from app.ui.settings.search import plain

HEIGHT_PX = 36
WIDEST_PX = 360
BEFORE_PX, BEHIND_PX = 13, 34
"""Room before the words, and behind them for the arrow."""


class Chooser(RingButton):
    """Named after what is chosen from; its description is the choice."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, choices: Sequence[tuple[Any, str]] = ()) -> None:
        super().__init__(look)
        self._name = name
        self._choices: list[tuple[Any, str]] = []
        self._value: Any = None
        self._menu = _Menu(look, self)
        self.setFont(fonts.font())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_choices(choices)
        self.clicked.connect(self._open)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._value

    def show_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """What can be chosen: (value, words)."""
        self._choices = list(choices)
        self.show_value(self._value)

    def show_value(self, value: Any) -> None:
        """What is chosen; tells nobody."""
        self._value = value
        words = next((words for known, words in self._choices if known == value), str(value or ""))
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, words in self._choices:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: self._choose(value))
            if value == self._value:
                self._menu.setActiveAction(action)
        beneath = QRectF(ROOM_PX, self.height() - ROOM_PX + 4, self._menu.sizeHint().width(), 0)
        self._menu.popup(self.mapToGlobal(placed(self, beneath).topLeft().toPoint()))

    def _choose(self, value: Any) -> None:
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """Where the words are shortened, a tool tip says them whole."""
        short = self.fontMetrics().horizontalAdvance(self.text()) > self._room_px()
        self.setToolTip(self.text() if short else "")

    def _room_px(self) -> int:
        return int(self.shape().width()) - BEFORE_PX - BEHIND_PX + 1

    def sizeHint(self) -> QSize:
        words = min(self.fontMetrics().horizontalAdvance(self.text()), WIDEST_PX)
        return QSize(14 + words + 12 + 16 + 12 + 2 * ROOM_PX, HEIGHT_PX + 2 * ROOM_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, HEIGHT_PX + 2 * ROOM_PX)

    def radius(self) -> float:
        return 8

    def fill(self, theme: Theme) -> QColor | None:
        return theme.paper

    def edge(self, theme: Theme) -> QColor | None:
        return theme.line

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        shape = self.shape()
        box = shape.adjusted(BEFORE_PX, 0, -BEHIND_PX, 0)
        painter.setFont(self.font())
        painter.setPen(theme.ink)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room_px())
        painter.drawText(placed(self, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        where = QRectF(shape.right() - 28, shape.center().y() - 8, 16, 16)
        paint_icon(painter, "chevron-down", placed(self, where), theme.ink)


class _Menu(Menu):
    """A letter goes to the next choice that begins with it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = plain(event.text()).strip()
        actions = self.actions()
        after = actions.index(self.activeAction()) + 1 if self.activeAction() in actions else 0
        around = actions[after:] + actions[:after]
        begins = next(
            (action for action in around if letter and plain(action.text()).startswith(letter)), None
        )
        if begins is None:
            super().keyPressEvent(event)
        else:
            self.setActiveAction(begins)


class Slider(QSlider):
    """A thin line and a knob."""

    KNOB_PX = 20

    def __init__(self, look: Look, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._name = name
        self._ringed = False
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setFixedHeight(self.KNOB_PX + 2 * ROOM_PX)
        self.setMinimumWidth(120)
        look.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        """What the number means, with its unit: assistive technology reads it with the name."""
        self.setAccessibleName(f"{self._name}: {words}")

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A page is scrolled far more often than a slider is meant by the wheel.
        event.ignore() if not self.hasFocus() else super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = self.KNOB_PX / 2
        left, right = ROOM_PX + half, self.width() - ROOM_PX - half
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        middle, knob = self.height() / 2, left + (right - left) * share
        paint_empty(painter, theme, QRectF(left - half, middle - 2, right - left + 2 * half, 4))
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRectF(left - half, middle - 2, knob - left + half, 4), 2, 2)
        shape = QRectF(knob - half, middle - half, self.KNOB_PX, self.KNOB_PX)
        painter.drawEllipse(shape)
        if self._ringed and self.hasFocus():
            paint_ring(painter, shape, half, theme.focus)
