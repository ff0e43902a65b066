# SPDX-License-Identifier: GPL-3.0-or-later
"""What one can press on the overlay: there when the pointer or the keyboard is, and no trace of it else.

Says what the user wants; decides nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.overlay.panel import RADIUS_PX, paint_panel
from app.ui.parts.ring import IconButton
from app.ui.parts.theme import Theme

BUTTON_PX = 44
_PART = Qt.WindowType.Widget
LEAST_BUTTON_PX = 34
"""Of which 24 can be pressed: no target is smaller."""


class PlateLook(QObject):
    """The theme of what stands on the plate, which need not be the window's; `Look` to buttons."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def take(self, theme: Theme) -> None:
        """Wear these colours."""
        if theme != self.theme:
            self.theme = theme
            self.changed.emit()


_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 0, Qt.Key.Key_Down: 0}


class OverlayControls(QWidget):
    """A row of tools: a window beside the plate where windows may choose their place, else a part of it."""

    accessible_role = QAccessible.Role.Window

    grown = Signal()
    """There is a button more, or one less: they want to be placed anew."""
    held_arrow = Signal(QKeyEvent)
    """An arrow was pressed together with another key."""
    unused_key = Signal(QKeyEvent)
    """Something was pressed that no button wants."""
    entered = Signal()
    gone = Signal()
    """The pointer has come to them, or left."""

    def __init__(self, look: PlateLook, parent: QWidget, flags: Qt.WindowType = _PART) -> None:
        """`flags`: those of a window, for them to be one."""
        super().__init__(parent, flags)
        self._look = look
        if self.floats:
            for attribute in (
                "WA_TranslucentBackground",
                "WA_ShowWithoutActivating",
                "WA_AlwaysShowToolTips",
            ):
                self.setAttribute(getattr(Qt.WidgetAttribute, attribute))
            self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
            self.setWindowTitle(self.tr("Controls of the overlay"))
        self._few = False
        self._senseless: set[IconButton] = set()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.pause = IconButton(look, "pause", self.tr("Pause"), self)
        self.smaller = IconButton(look, "smaller", self.tr("Smaller captions"), self)
        self.larger = IconButton(look, "larger", self.tr("Larger captions"), self)
        self.dock = IconButton(look, "dock-free", self.tr("Place of the overlay"), self)
        self.through = IconButton(look, "click-through", self.tr("Let clicks through"), self)
        self.more = IconButton(look, "more", self.tr("More"), self)
        self.close_button = IconButton(look, "close", self.tr("Close the overlay"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.buttons:
            button.setToolTip(button.accessibleName())
            button.installEventFilter(self)
            row.addWidget(button)
        self.dock.setToolTip(self.tr("Top, bottom, or where you put it"))
        look.changed.connect(self.update)
        self.fit(BUTTON_PX)
        self.hide()

    @property
    def floats(self) -> bool:
        """Whether they are a window of their own."""
        return self.isWindow()

    @property
    def buttons(self) -> tuple[IconButton, ...]:
        """All of them, in their order."""
        return (
            self.pause, self.smaller, self.larger, self.dock, self.through, self.more, self.close_button,
        )  # fmt: skip

    def spared_by_tips(self) -> QRect:
        """The plate beside them: its words are being read."""
        return self.parentWidget().geometry() if self.floats else QRect()

    def let_keys_come(self, wanted: bool) -> None:
        """Whether the keyboard may come to the buttons: a key that nobody meant for them does nothing."""
        policy = Qt.FocusPolicy.StrongFocus if wanted else Qt.FocusPolicy.NoFocus
        for button in self.buttons:
            button.setFocusPolicy(policy)

    def show_few(self, few: bool) -> None:
        """Whether only the menu, which offers what is `left_out`, and the way out are there: for small plates."""
        self._few = few
        for button in (self.pause, self.smaller, self.larger, self.dock, self.through):
            button.setVisible(button not in self._senseless and not few)
        self.adjustSize()

    @property
    def left_out(self) -> list[IconButton]:
        """What the menu does not offer by itself."""
        return [b for b in (self.pause, self.smaller, self.larger) if self._few and b not in self._senseless]

    def leave_out(self, button: IconButton, senseless: bool) -> None:
        """Whether a button makes no sense now."""
        (self._senseless.add if senseless else self._senseless.discard)(button)
        self.show_few(self._few)

    def show_paused(self, paused: bool, running: bool) -> None:
        """What the session does."""
        self.leave_out(self.pause, not running)
        self.pause.set_icon("play" if paused else "pause")
        self.pause.setAccessibleName(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.setToolTip(self.pause.accessibleName())
        self.grown.emit()

    def show_dock(self, dock: str) -> None:
        """Whether the overlay stands free, at the top or at the bottom."""
        self.dock.set_icon(f"dock-{dock}")

    def fit(self, height: int) -> None:
        """Find room in a plate of this height."""
        size = max(LEAST_BUTTON_PX, min(BUTTON_PX, height - 4))
        for button in self.buttons:
            button.setFixedSize(size, size)
        self.adjustSize()

    @property
    def whole_width(self) -> int:
        """Of all the buttons that make sense."""
        return (len(self.buttons) - len(self._senseless)) * self.close_button.width()

    def sizeHint(self) -> QSize:
        shown = [button for button in self.buttons if not button.isHidden()]
        return QSize(sum(button.width() for button in shown), shown[0].height())

    def show_corners(self, round_ones: bool) -> None:
        """Whether something can shine through at them."""
        self._has_corners = round_ones or not self.floats
        self.update()

    _has_corners = True

    def focus_first(self) -> None:
        """Give the keyboard to the first of them."""
        next(button for button in self.buttons if not button.isHidden()).setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows are ours: buttons have an order of their own for them, with any key held down besides."""
        if event.type() is not QEvent.Type.KeyPress or Qt.Key(event.key()) not in _ARROWS:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.held_arrow.emit(event)
        else:
            self._go(_ARROWS[Qt.Key(event.key())])
        return True

    def _go(self, step: int) -> None:
        """Left and right go from one to the next, as in any row of tools."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        shown = [button for button in self.buttons if not button.isHidden()]
        here = next((n for n, button in enumerate(shown) if button.hasFocus()), 0)
        shown[(here + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_first()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.gone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.floats:
            self.unused_key.emit(event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, self._look.theme, RADIUS_PX if self._has_corners else 0)
