# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: status, captions, bar; or the first choice, or the page for a key.

Layout and wiring only. What the user wants leaves as signals; what is shown arrives through
`show_…`. It knows no conductor and no service.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.session import Phase
from app.ui import shortcuts
from app.ui.caption_view import CaptionView
from app.ui.control_bar import ControlBar
from app.ui.key_page import Check, Keep, KeyPage
from app.ui.status_strip import StatusStrip
from app.ui.theme import Look
from app.ui.welcome import Welcome
from app.ui.wording import Said, closing, preparing, status

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.conductor import State

SIZE = (1020, 600)
SMALLEST = (320, 300)
TICK_MS = 1_000


class MainWindow(QWidget):
    """Everything one sees, except other windows."""

    close_wanted = Signal()
    """The user closed the window; whoever owns the session ends it first, then calls `leave`."""
    settings_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, look: Look, check: Check, keep: Keep, remembered: QSettings | None = None) -> None:
        super().__init__()
        self._remembered = remembered
        self._state: State | None = None
        self._override: Said | None = None
        self._closing = False
        self._leaving = False
        self._languages = ""
        self._captured_ms: Callable[[], int] = lambda: 0
        self._behind_ms: Callable[[], int | None] = lambda: None
        self._behind_shown: int | None = None
        self._announced = ""

        self.setWindowTitle("Surtitle")
        self.setMinimumSize(*SMALLEST)
        self.welcome = Welcome(look)
        self.key_page = KeyPage(look, check, keep)
        self.status = StatusStrip(look)
        self.captions = CaptionView()
        self.bar = ControlBar(look)
        self.captions.set_placeholder(self.tr("What is said appears here."))
        self._arrange()
        self._connect()
        self._restore_geometry()
        self.show_said(preparing())

    def _arrange(self) -> None:
        self.session_page = QWidget()
        column = QVBoxLayout(self.session_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.status)
        column.addWidget(self.captions, 1)
        column.addWidget(self.bar)
        self.pages = QStackedWidget()
        for page in (self.session_page, self.welcome, self.key_page):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        order = (self.bar.start, self.bar.mute, self.bar.pause, self.bar.stop, self.bar.settings)
        order = (self.captions, self.status.button, self.bar.chip, *order)
        for before, after in zip(order, order[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.bar.settings_wanted.connect(self.settings_wanted)
        self.welcome.key_wanted.connect(self.show_key_page)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_time)
        does = {
            "start": self.bar.toggle_start,
            "mute": self.bar.toggle_mute,
            "pause": self.bar.toggle_pause,
            "source": self.bar.chip.open_menu,
            "settings": self.settings_wanted.emit,
            "keys": self.shortcuts_wanted.emit,
            "quit": self.close,
        }
        for what, do in does.items():
            action = QAction(self)
            action.setShortcuts(shortcuts.sequences(what))
            action.triggered.connect(do)
            # Before the first choice there is no session that keys could act on.
            (self if what in ("keys", "quit", "settings") else self.session_page).addAction(action)

    # -- pages ---------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        """The first choice."""
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.soniox.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_key_page(self) -> None:
        """The page for a key."""
        self.pages.setCurrentWidget(self.key_page)
        self.key_page.begin()

    def show_session(self) -> None:
        """Captions."""
        if self.pages.currentWidget() is self.session_page:
            return
        self.pages.setCurrentWidget(self.session_page)
        (self.bar.start if self.bar.start.isVisible() else self.bar.pause).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    # -- the session ---------------------------------------------------------------------------

    def follow(self, captured_ms: Callable[[], int], behind_ms: Callable[[], int | None]) -> None:
        """Where the elapsed time and the delay are read, once a second."""
        self._captured_ms, self._behind_ms = captured_ms, behind_ms

    def show_state(self, state: State) -> None:
        """What the session is doing."""
        before = self._state
        self._state = state
        self._override = None
        self.bar.show_state(state)
        ticking = state.phase not in (Phase.IDLE, Phase.FAILED)
        if ticking != self._tick.isActive():
            self._tick.start() if ticking else self._tick.stop()
        if before is None or before.phase is not state.phase:
            self._behind_shown = None
        self._show_time()
        self._announce()

    def show_languages(self, languages: str) -> None:
        """The languages that were heard, or are expected."""
        if languages != self._languages:
            self._languages = languages
            self._show_time()

    def show_said(self, said: Said) -> None:
        """A sentence of its own, until the session has something to say again."""
        self._override = said
        self.status.say(said)
        self._announce()

    def _show_time(self) -> None:
        if self._state is None:
            return
        if self._state.phase is not Phase.IDLE or self._state.reason:
            self.bar.show_elapsed(self._captured_ms())
        if self._override is None:
            self._behind_shown = _calm(self._behind_shown, self._behind_ms())
            self.status.say(
                status(self._state, monotonic(), languages=self._languages, behind_ms=self._behind_shown)
            )

    def _announce(self) -> None:
        """Tell a screen reader, once for each new bold word."""
        said = self.status.line.said
        key = said.word.rstrip("0123456789 smin")
        if key == self._announced or self._state is None:
            return
        self._announced = key
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.status.line, said.sentence)
            QAccessible.updateAccessibility(event)

    # -- the end -------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._closing = True
            self._keep_geometry()
            self.close_wanted.emit()

    def show_closing(self) -> None:
        """The last words are awaited; nothing can be pressed any more."""
        self.show_said(closing())
        self.bar.setEnabled(False)

    def leave(self) -> None:
        """Close for real."""
        self._leaving = True
        self._tick.stop()
        self.close()

    # -- geometry ------------------------------------------------------------------------------

    def _restore_geometry(self) -> None:
        known = self._remembered.value("main/geometry") if self._remembered is not None else None
        if known is None or not self.restoreGeometry(known):
            room = self.screen().availableSize()
            self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))

    def _keep_geometry(self) -> None:
        if self._remembered is not None:
            self._remembered.setValue("main/geometry", self.saveGeometry())
            self._remembered.sync()


def _calm(shown: int | None, now: int | None) -> int | None:
    """The delay to show: a new figure only when it says something new."""
    if now is None or shown is None or abs(now - shown) >= max(300, shown // 4):
        return now
    return shown


