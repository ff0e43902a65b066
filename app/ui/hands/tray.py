# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in the system's tray: tells by its shape what the session does, and offers what one may want.

Decides nothing and knows no conductor. A system without a tray loses nothing: all of it is in the
window, too. A tray that comes later, as at login, is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.phase import Phase
from app.storage.places import resources
from app.ui.parts.menu import Menu
from app.ui.parts.theme import Look
from app.ui.said import Said

if TYPE_CHECKING:
    from app.conductor import State

SIZES_PX = (16, 22, 24, 32, 48, 64)
LOOKS_AGAIN_MS = (1_000, 2_000, 4_000, 8_000, 15_000, 30_000)
"""How long after each look for a tray the next one is."""
LONGEST_TIP = 120
"""Characters; some trays cut longer ones, or show none at all."""


def tray_shape(state: State | None) -> str:
    """Which drawing (`resources/icons/tray-NAME.svg`) says what the session does."""
    if state is None or state.phase is Phase.IDLE:
        return "idle"
    if state.phase in (Phase.FAILED, Phase.RECOVERING) or state.unsaved is not None:
        return "trouble"
    if state.phase is Phase.PAUSED:
        return "trouble" if state.failure is not None else "paused"
    if state.phase is Phase.LIVE and (state.stalled_since is not None or state.microphone_silent):
        return "muted" if state.muted else "trouble"
    if state.muted:
        return "muted"
    return "listening" if state.phase is Phase.LIVE else "busy"


def tray_icon(shape: str) -> QIcon:
    """The drawing, sharp at every size that trays use."""
    drawing = QSvgRenderer(str(resources() / "icons" / f"tray-{shape}.svg"))
    icon = QIcon()
    for size in SIZES_PX:
        picture = QPixmap(size, size)
        picture.fill("transparent")
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon


class Tray(QObject):
    """Icon and menu. What is wanted leaves as signals."""

    start_stop_wanted = Signal()
    mute_wanted = Signal()
    pause_wanted = Signal()
    overlay_wanted = Signal()
    clicks_wanted = Signal()
    """Clicks shall reach the overlay again."""
    again_wanted = Signal()
    copy_last_wanted = Signal()
    copy_all_wanted = Signal()
    window_wanted = Signal()
    """Shown, or hidden if it is in front."""
    settings_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._shape = ""
        self._tip = ""
        self._wanted = False
        self._looks = 0
        self._icon: QSystemTrayIcon | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look_for_tray)
        self.menu = Menu(look)
        self._fill_menu()
        self.show_state(None, Said("", "", "", ""))

    @property
    def shows(self) -> bool:
        """Whether there is a tray and the icon is in it."""
        icon = self._icon
        return icon is not None and icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Stand in the tray, as soon as there is one."""
        if not self._wanted:
            self._wanted, self._looks = True, 0
            self._look_for_tray()

    def hide(self) -> None:
        """Leave it."""
        self._wanted = False
        self._again.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def show_state(self, state: State | None, said: Said) -> None:
        """What the session does, as a shape, in words, and in what the menu offers."""
        phase = state.phase if state is not None else Phase.IDLE
        at_rest = phase in (Phase.IDLE, Phase.FAILED)
        self.start_stop.setText(self.tr("Start") if at_rest else self.tr("Stop"))
        self.mute.setText(self.tr("Unmute") if state is not None and state.muted else self.tr("Mute"))
        self.pause.setText(self.tr("Resume") if phase is Phase.PAUSED else self.tr("Pause"))
        self.start_stop.setEnabled(phase is not Phase.STOPPING)
        for action in (self.mute, self.pause):
            action.setEnabled(not at_rest and phase is not Phase.STOPPING)
        tip = f"Surtitle: {said.word}" if said.word else "Surtitle"
        if not said.calm and said.rest:
            tip += f". {said.rest}"
        self._tip = tip if len(tip) <= LONGEST_TIP else tip[: LONGEST_TIP - 1] + "…"
        self._shape = tray_shape(state)
        self._show_now()

    def show_overlay(self, shown: bool, click_through: bool) -> None:
        """Whether the overlay is open, and whether it lets clicks through."""
        self.overlay.setChecked(shown)
        self.clicks.setVisible(shown and click_through)

    def show_window(self, in_front: bool) -> None:
        """Whether the window can be seen."""
        self.window.setText(self.tr("Hide the window") if in_front else self.tr("Show the window"))

    def show_message(self, title: str, text: str) -> bool:
        """Say something beside the tray. False where there is none to say it."""
        if not self.shows or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def speak_anew(self) -> None:
        """In another language. What the session does is to be said again."""
        self.menu.clear()
        self._fill_menu()

    # -- inside --------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        add = self._add
        self.start_stop = add(self.tr("Start"), self.start_stop_wanted)
        self.mute = add(self.tr("Mute"), self.mute_wanted)
        self.pause = add(self.tr("Pause"), self.pause_wanted)
        self.menu.addSeparator()
        self.overlay = add(self.tr("Overlay"), self.overlay_wanted)
        self.overlay.setCheckable(True)
        self.clicks = add(self.tr("Let clicks reach the overlay"), self.clicks_wanted)
        self.clicks.setVisible(False)
        self.again = add(self.tr("Say that again"), self.again_wanted)
        self.menu.addSeparator()
        self.copy_last = add(self.tr("Copy the last sentence"), self.copy_last_wanted)
        self.copy_all = add(self.tr("Copy everything"), self.copy_all_wanted)
        self.menu.addSeparator()
        self.window = add(self.tr("Show the window"), self.window_wanted)
        self.settings = add(self.tr("Settings"), self.settings_wanted)
        self.quit = add(self.tr("Quit"), self.quit_wanted)

    def _add(self, words: str, wanted: Signal) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda: wanted.emit())
        return action

    def _look_for_tray(self) -> None:
        if not self._wanted or self._icon is not None:
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._again.start(LOOKS_AGAIN_MS[min(self._looks, len(LOOKS_AGAIN_MS) - 1)])
            self._looks += 1
            return
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._show_now()
        self._icon.show()

    def _show_now(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(tray_icon(self._shape))
            self._icon.setToolTip(self._tip)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.mute_wanted.emit()
