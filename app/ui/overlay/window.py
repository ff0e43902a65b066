# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay: a plate with words that stays above other windows and never takes the keyboard by itself.

It knows no session and no option file; what the user does with it leaves as signals.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.core.options.overlay import StripSettings
from app.core.placing import Dock
from app.ui.captions.style import CaptionStyle
from app.ui.overlay.berth import Berth
from app.ui.overlay.captions import OverlayCaptions
from app.ui.overlay.controls import OverlayControls, PlateLook
from app.ui.overlay.grip import Grip
from app.ui.overlay.panel import paint_rim
from app.ui.overlay.powers import powers, window_flags
from app.ui.overlay.style import RADIUS_PX, plate
from app.ui.parts.theme import Theme

SMALLEST_WIDTH_PX = 240
"""Less than an overlay has on a screen of 320 px, which is what a small one enlarged four times leaves."""
STAYS_MS = 700
"""How long the controls remain after the pointer has gone."""
INTRODUCED_MS = 6_000
"""How long they stand there when an overlay is opened for the first time."""
STEP_PX, BIG_STEP_PX = 10, 60
"""How far an arrow key moves it, and how far while it is held down."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class OverlayWindow(QWidget):
    """One strip of captions."""

    accessible_role = QAccessible.Role.Window

    placed_by_hand = Signal(QRect, bool)
    stepped = Signal(int, int)
    """Keys move it by so many pixels across and down."""
    """Where the user put it, and whether its size was changed, too."""
    size_wanted = Signal(int)
    """Captions so many steps larger; 0: the usual size."""
    close_wanted = Signal()
    menu_wanted = Signal(QPoint)
    places_wanted = Signal(QPoint)
    left = Signal()
    """The user goes back with the keyboard."""

    def __init__(self, style: CaptionStyle, options: StripSettings, theme: Theme, title: str) -> None:
        super().__init__(None, window_flags(options.over_full_screen))
        for attribute in ("WA_TranslucentBackground", "WA_ShowWithoutActivating", "WA_AlwaysShowToolTips"):
            self.setAttribute(getattr(Qt.WidgetAttribute, attribute))
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setMouseTracking(True)
        self.setWindowTitle(title)
        self.look = PlateLook(theme, self)
        self.captions = OverlayCaptions(style, self)
        beside = window_flags(options.over_full_screen) if powers().stands_where_put else Qt.WindowType.Widget
        self.controls = OverlayControls(self.look, self, beside)
        self._berth = Berth(self, self.controls, self.captions.words_in)
        self._berth.taken = lambda: self.taken()
        self.taken: Callable[[], tuple[list[QRect], list[QRect]]] = lambda: ([], [])
        """What its controls do not cover if there is room, and what of that they never do."""
        self._through = self._has_let_through = False
        self._docked = False
        self._menu_open = self._keyed = False
        self._wheel_left = 0
        self._plate = QColor()
        self.over_full_screen = options.over_full_screen
        self._grip = Grip(self, by_system=not self._bypasses)
        self._grip.settled.connect(self.placed_by_hand)
        self._going = QTimer(self, singleShot=True)
        self._going.timeout.connect(self._put_controls_away)
        self.controls.close_button.clicked.connect(self.close_wanted)
        self.controls.smaller.clicked.connect(lambda: self._want_size(-1))
        self.controls.larger.clicked.connect(lambda: self._want_size(1))
        self.controls.more.clicked.connect(lambda: self.menu_wanted.emit(self._beneath(self.controls.more)))
        self.controls.dock.clicked.connect(lambda: self.places_wanted.emit(self._beneath(self.controls.dock)))
        self.controls.held_arrow.connect(self.keyPressEvent)
        self.controls.unused_key.connect(self.keyPressEvent)
        self.controls.entered.connect(self._going.stop)
        self.controls.gone.connect(self._pointer_gone)
        self.controls.grown.connect(self._berth.arrange)
        self.controls.leave_out(self.controls.dock, not powers().stands_where_put)
        self.controls.let_keys_come(self._refuses_keys)
        QApplication.instance().focusWindowChanged.connect(self._focus_moved)
        self.set_look(style, options, theme, "original")

    # -- looks --------------------------------------------------------------------------------

    def set_look(self, style: CaptionStyle, options: StripSettings, theme: Theme, view: str) -> None:
        """Take a style and the options it was made from; `theme` is the plate's."""
        self._plate = plate(options, theme)
        self.look.take(theme)
        self.captions.set_look(style, view, style.lines, options.text_opacity / 100)
        self.setMinimumSize(SMALLEST_WIDTH_PX, style.line_px + 2 * style.end_margin_px)
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether lines take their new places at once."""
        self.captions.set_reduced_motion(reduced)

    def set_translucent_screen(self, translucent: bool) -> None:
        """Whether what lies beneath shines through at all."""
        self._solid = not translucent
        self.controls.show_corners(translucent)
        self.update()

    _solid = False

    @property
    def _bypasses(self) -> bool:
        return bool(self.windowFlags() & Qt.WindowType.BypassWindowManagerHint)

    # -- place --------------------------------------------------------------------------------

    def place(self, box: QRect, dock: Dock) -> None:
        """Stand here; not while a hand moves it, which is asked where it shall stand once it rests."""
        if self._grip.is_moving:
            return
        self._box = box
        self._docked = dock is not Dock.FREE
        self.controls.show_dock(dock.value)
        geometry = self._berth.with_room(box)
        if geometry != self.geometry():  # else a hand that rests on its way may go on
            self._grip.let_go()
            self.setGeometry(geometry)
        self.update()

    def _let_controls_go(self) -> None:
        """The pointer has left them: everything takes its usual place."""
        if self._berth.let_go():
            self.setGeometry(self._box)
            self._berth.arrange()

    def appear(self) -> None:
        """Show, above all others, and leave the keyboard where it is."""
        place = self.geometry()
        if not self._refuses_keys:
            self._had_keys = QGuiApplication.focusWindow()
        self.show()
        self.setGeometry(place)  # a window manager may have had an idea of its own
        self._wear_flags()
        self.raise_()
        self.controls.raise_()

    def introduce(self) -> None:
        """Show for a while what can be pressed, to somebody who sees it for the first time."""
        self._show_controls()
        self._going.start(INTRODUCED_MS)

    def set_click_through(self, through: bool) -> None:
        """Whether clicks reach what lies beneath. Said again after a change of monitors: some forget it."""
        self._through = through
        if through:
            self._has_let_through = True
            self._let_controls_go()
            self.controls.hide()  # the pointer may still be on them, and could not press them
        self._wear_flags()

    def _wear_flags(self) -> None:
        self.winId()
        handle = self.windowHandle()
        # A change of the flag is what reaches the system: saying the same again would not.
        if self._through:
            handle.setFlag(Qt.WindowType.WindowTransparentForInput, False)
        handle.setFlag(Qt.WindowType.WindowTransparentForInput, self._through)

    def _take_clicks_everywhere(self) -> None:
        """On X a window that took clicks again takes them in the size that it had then, and Qt leaves it at that."""
        handle = self.windowHandle()
        handle.setFlag(Qt.WindowType.WindowTransparentForInput, True)
        handle.setFlag(Qt.WindowType.WindowTransparentForInput, False)

    # -- the keyboard -------------------------------------------------------------------------

    def take_keyboard(self) -> None:
        """Come with the keyboard: only when asked to."""
        self._keyed = True
        self._had_keys = None
        self.controls.let_keys_come(True)
        self._show_controls()
        keyed = self.controls.window()
        keyed.windowHandle().setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, False)
        keyed.activateWindow()
        self.controls.focus_first()

    @property
    def _refuses_keys(self) -> bool:
        """Whether the system heeds it that this window does not want the keyboard; Wayland knows no such wish."""
        return powers().stands_where_put

    def _focus_moved(self, window: object) -> None:
        handle, keyed = self.windowHandle(), self.controls.window().windowHandle()
        if handle is None or self._menu_open:
            return
        if window is None or window not in (handle, keyed):
            if keyed is not None:
                keyed.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, True)
            self._keyed = False
            self.controls.let_keys_come(self._refuses_keys)
            self._going.start(STAYS_MS)
        elif not self._keyed and self._had_keys is not None:  # it was given the keyboard for opening
            had, self._had_keys = self._had_keys, None
            if had in QGuiApplication.allWindows():
                had.requestActivate()

    _had_keys: QWindow | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), event.modifiers()
        if not self._keyed and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # A system gave it the keyboard unasked, and now somebody uses it.
            self._keyed = True
            self.controls.let_keys_come(True)
            self._show_controls()
            self.controls.focus_first()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F6):
            self.left.emit()
        elif key in _ARROWS and keys & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
            self._step(*_ARROWS[key], keys, held=event.isAutoRepeat())
        elif keys & Qt.KeyboardModifier.ControlModifier and key in _SIZES:
            self._want_size(_SIZES[key])
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self._beneath(self.controls.more))
        else:
            super().keyPressEvent(event)

    def _step(self, x: int, y: int, keys: Qt.KeyboardModifier, held: bool) -> None:
        """Alt and an arrow move it, Shift and an arrow change its size. (Ctrl+Alt belongs to desktops.)"""
        step = BIG_STEP_PX if held else STEP_PX
        if not keys & Qt.KeyboardModifier.ShiftModifier:
            self.stepped.emit(x * step, y * step)
            return
        box = self.geometry()
        box.setWidth(max(SMALLEST_WIDTH_PX, box.width() + x * step))
        box.setHeight(box.height() + y * self.captions.line_px)
        self.placed_by_hand.emit(box, True)

    # -- the pointer --------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_controls()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer_gone()

    def _pointer_gone(self) -> None:
        self._let_controls_go()
        self._going.start(STAYS_MS)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def mousePressEvent(self, event) -> None:
        self._grip.press(event)

    def mouseMoveEvent(self, event) -> None:
        if self.controls.isHidden() and not event.buttons():
            self._show_controls()
        self._let_controls_go()  # it is on the plate now
        self._grip.move(event)

    def mouseReleaseEvent(self, event) -> None:
        self._grip.release()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_left += event.angleDelta().y()
            notches = int(self._wheel_left / 120)
            self._wheel_left -= notches * 120
            if notches:
                self._want_size(notches)
        event.accept()

    def place_of_menu(self, at: QPoint, size: QSize) -> QPoint:
        """Where a menu that would open at `at` hides no words: from buttons above the plate it goes up."""
        tools = self.controls.geometry()
        from_them = self.controls.floats and not self.controls.isHidden() and at.y() == tools.bottom() + 1
        if not from_them or tools.bottom() >= self.geometry().top():
            return at
        up = QPoint(at.x(), tools.top() - size.height())
        return up if self.screen().availableGeometry().contains(QRect(up, QSize(1, 1))) else at

    def menu_opened(self, opened: bool) -> None:
        """A menu of it is open: the controls stay."""
        self._menu_open = opened
        if not opened:
            self._going.start(STAYS_MS)

    @property
    def is_in_use(self) -> bool:
        """Whether somebody's pointer or keyboard is on it."""
        near = self.geometry().contains(QCursor.pos()) or self.controls.underMouse()
        return self._menu_open or self._keyed or near

    def _show_controls(self) -> None:
        if self._through or self.isHidden():
            return
        self._going.stop()
        self._berth.arrange()
        if self.controls.isHidden():
            self.controls.show()
            self._berth.arrange()  # a window manager may have had an idea of its own
        self.controls.raise_()

    def _put_controls_away(self) -> None:
        if self._menu_open or self._keyed or self.controls.underMouse():
            return
        self.controls.hide()

    def _want_size(self, steps: int) -> None:
        self._berth.hold()
        self.size_wanted.emit(steps)

    def _beneath(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))

    # -- events -------------------------------------------------------------------------------

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self.controls.floats and not self.controls.isHidden():
            self._berth.arrange()
        self._grip.changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._has_let_through and not self._through and powers().is_managed:
            self._take_clicks_everywhere()
        self.captions.setGeometry(self.rect())
        self._berth.arrange()
        self._grip.changed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._berth.let_go()
        if self.controls.floats:
            self.controls.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Nothing at all would let clicks through on some systems: the plate is never quite invisible.
        plate = QColor(self._plate) if self._plate.alpha() or self._solid else QColor(0, 0, 0, 1)
        if self._solid:
            plate.setAlpha(255)
        radius = 0 if self._docked or self._solid else RADIUS_PX
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        corners = self._corners(radius)
        for rect in event.region() - corners:
            painter.fillRect(rect, plate)
        if not (event.region() & corners).isEmpty():  # only there is it worth the time to be smooth
            painter.setClipRegion(event.region() & corners)
            painter.fillRect(self.rect(), Qt.GlobalColor.transparent)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(plate)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipRegion(event.region())
        paint_rim(painter, self, self.look.theme, radius)
        painter.end()

    def _corners(self, radius: int) -> QRegion:
        box = self.rect()
        inner = box.adjusted(radius, 0, -radius, 0), box.adjusted(0, radius, 0, -radius)
        return QRegion(box) - QRegion(inner[0]) - QRegion(inner[1])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside (Alt+F4, a window list): as by its own button."""
        if event.spontaneous():
            event.ignore()
            self.close_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._keyed:
            self.controls.focus_first()


_SIZES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
