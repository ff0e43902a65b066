# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: status, captions, bar; or the first choice, or the page for a key.

Layout and wiring only. What the user wants leaves as signals; what is shown arrives through
`show_…`. It knows no conductor and no service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.phase import Phase
from app.ui.parts.room import open_at
from app.ui.parts.theme import Look
from app.ui.said import Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.conductor import State
    from app.ui.captions.view import CaptionView
    from app.ui.control_bar import ControlBar
    from app.ui.key_page import Check, Keep, KeyPage
    from app.ui.parts.notice import Notice
    from app.ui.parts.status_strip import StatusStrip
    from app.ui.saying import Saying
    from app.ui.welcome import Welcome
    from app.ui.window_memory import WindowMemory

SIZE = (1020, 600)
SMALLEST = (320, 260)
TIGHT_BELOW_PX = 420
"""Windows lower than this keep what height there is for captions."""


class MainWindow(QWidget):
    """Everything one sees, except other windows."""

    accessible_role = QAccessible.Role.Window

    close_wanted = Signal()
    """The user closed the window; whoever owns the session ends it first, then calls `leave`."""
    export_wanted = Signal()
    settings_wanted = Signal()
    overlay_wanted = Signal()
    view_wanted = Signal()
    speakers_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()
    copy_last_wanted = Signal()
    copy_all_wanted = Signal()
    shortcuts_wanted = Signal()
    start_wanted = Signal()
    key_page_wanted = Signal()
    local_wanted = Signal()
    demo_wanted = Signal()
    key_page_left = Signal()
    key_kept = Signal()

    status: StatusStrip
    bar: ControlBar
    saying: Saying
    """These three are there from the first `show_session` or `add_captions` on."""
    captions: CaptionView
    notice: Notice
    """There from `add_captions` on."""
    key_page: KeyPage
    """There from the first `show_key_page` on."""
    welcome: Welcome | None = None

    def __init__(self, look: Look, remembered: WindowMemory | None = None) -> None:
        super().__init__()
        self._look = look
        self._remembered = remembered
        self.stays_behind: Callable[[], bool] = lambda: False
        """Whether closing the window only hides it."""
        self._phase = Phase.IDLE
        self._closing = False
        self._leaving = False
        self._answered = False
        self._waiting: SignalInstance | None = None

        self.setWindowTitle("Surtitle")
        self.setMinimumSize(*SMALLEST)
        self.session_page: QWidget | None = None
        self.pages = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self._restore_geometry()

    def _add_session_page(self) -> None:
        """Status line and bar; the first run does not need them for its first sight."""
        if self.session_page is not None:
            return
        from app.ui.control_bar import ControlBar
        from app.ui.parts.status_strip import StatusStrip
        from app.ui.saying import Saying

        self.status = StatusStrip(self._look)
        self.bar = ControlBar(self._look)
        self.saying = Saying(self.status, self.bar, self)
        self.saying.has_start = lambda: self.is_session_shown
        self.session_page = QWidget()
        self._column = QVBoxLayout(self.session_page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.status)
        self._column.addStretch(1)
        self._column.addWidget(self.bar)
        self.pages.addWidget(self.session_page)
        self.bar.export_wanted.connect(self.export_wanted)
        self.bar.settings_wanted.connect(self.settings_wanted)
        self.bar.overlay_wanted.connect(self.overlay_wanted)
        self.bar.view_wanted.connect(self.view_wanted)
        self.bar.start_wanted.connect(lambda: self._want(self.start_wanted))
        self._make_room()
        self.show_said(Said(self.tr("Ready"), "", "ready", "dim"))

    def add_captions(self, check: Check, keep: Keep) -> None:
        """What the first sight of the window did without: the captions, and how a key is dealt with."""
        from app.ui.captions.view import CaptionView
        from app.ui.parts.notice import Notice

        self._add_session_page()
        self._check, self._keep = check, keep
        self.captions = CaptionView()
        self.captions.set_placeholder(self.tr("What is said appears here."))
        self._column.removeItem(self._column.itemAt(1))
        self.notice = Notice(self._look)
        self._column.insertWidget(1, self.notice)
        self._column.insertWidget(2, self.captions, 1)
        self._add_keys()
        bar = self.bar
        bar.add_tips()
        controls = (bar.chip, bar.mute, bar.start, bar.pause, bar.stop)
        tools = (bar.view, bar.overlay, bar.export, bar.settings)
        order = (self.captions, self.status.button, *controls, *tools)
        for before, after in zip(order, order[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def answer(self) -> None:
        """From now on somebody carries out what is pressed; what was pressed before is not lost."""
        self._answered = True
        wanted, self._waiting = self._waiting, None
        if wanted is not None:
            wanted.emit()

    def _want(self, signal: SignalInstance) -> None:
        # A screen reader, or a quick hand, may press while the rest of the program is being loaded.
        if self._answered:
            signal.emit()
        else:
            self._waiting = signal

    def _add_keys(self) -> None:
        from app.ui.hands import shortcuts

        does = {
            "start": self.bar.toggle_start,
            "mute": self.bar.toggle_mute,
            "pause": self.bar.toggle_pause,
            "source": self.bar.chip.open_menu,
            "export": self.export_wanted.emit,
            "overlay": self.overlay_wanted.emit,
            "view": self.view_wanted.emit,
            "speakers": self.speakers_wanted.emit,
            "undo": self.undo_wanted.emit,
            "again": self.again_wanted.emit,
            "copy last": self.copy_last_wanted.emit,
            "copy all": self.copy_all_wanted.emit,
            "larger": lambda: self.captions.ask_for_size(1),
            "smaller": lambda: self.captions.ask_for_size(-1),
            "usual size": lambda: self.captions.ask_for_size(0),
            "back": lambda: self.captions.turn_pages(1),
            "forth": lambda: self.captions.turn_pages(-1),
            "newest": self.captions.scroll_to_newest,
            "settings": self.settings_wanted.emit,
            "keys": self.shortcuts_wanted.emit,
            "quit": self.quit,
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
        if self.welcome is None:
            from app.ui.welcome import Welcome

            self.welcome = Welcome(self._look)
            self.welcome.key_wanted.connect(lambda: self._want(self.key_page_wanted))
            self.welcome.local_wanted.connect(lambda: self._want(self.local_wanted))
            self.welcome.demo_wanted.connect(lambda: self._want(self.demo_wanted))
            self.pages.addWidget(self.welcome)
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.soniox.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_key_page(self, starts: bool = True) -> None:
        """The page for a key; `starts`: once it is good, captions begin."""
        self._key_starts = starts
        if not hasattr(self, "key_page"):
            from app.ui.key_page import KeyPage

            self.key_page = KeyPage(self._look, self._check, self._keep)
            self.key_page.left.connect(self.key_page_left)
            self.key_page.kept.connect(self.key_kept)
            self.pages.addWidget(self.key_page)
        self.pages.setCurrentWidget(self.key_page)
        self.key_page.begin(starts)

    def show_session(self) -> None:
        """Captions."""
        is_new = self.session_page is None  # the first page of all is the current one by itself
        self._add_session_page()
        if self.pages.currentWidget() is self.session_page and not is_new:
            return
        self.pages.setCurrentWidget(self.session_page)
        self.saying.announce()
        self.bar.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lead_on()

    @property
    def is_session_shown(self) -> bool:
        """Whether nothing is left to choose before a session can begin."""
        return self.session_page is not None and self.pages.currentWidget() is self.session_page

    # -- the session ---------------------------------------------------------------------------

    def show_state(self, state: State) -> None:
        """What the session is doing."""
        before, self._phase = self._phase, state.phase
        self.bar.show_state(state)
        self.saying.show_state(state)
        if state.phase is Phase.FAILED and before is not state.phase:
            self._lead_on()

    def _lead_on(self) -> None:
        """From a Start that would only fail again to what comes before it."""
        start, first = self.bar.start, self.status.button
        if first.primary and self.focusWidget() is start:
            first.ringed = start.ringed
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_said(self, said: Said) -> None:
        """A sentence of its own in the status line, until the session has something to say again."""
        self.saying.show_said(said)

    def show_for_a_moment(self, said: Said) -> None:
        """The same for a moment only: something small is done."""
        self.saying.show_for_a_moment(said)

    # -- the end -------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
            return
        event.ignore()
        if self.stays_behind() and not self._closing:
            self._keep_geometry()
            self.hide()
            return
        self.quit()

    def quit(self) -> None:
        """End the program, whatever closing the window does."""
        if not self._closing:
            self._closing = True
            try:
                self._keep_geometry()
            finally:
                self.close_wanted.emit()

    def stay(self) -> None:
        """Not yet: there is something to decide first. Whoever quits again means it again."""
        self._closing = False
        self.come_forward()

    def come_forward(self) -> None:
        """Be seen, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_closing(self) -> None:
        """The last words are awaited; nothing can be pressed any more."""
        from app.ui.wording import closing

        self.show_said(closing())
        self.bar.setEnabled(False)

    async def kept(self) -> None:
        """Until its place is on the disk, or that takes too long."""
        if self._remembered is not None:
            await self._remembered.saved()

    def leave(self) -> None:
        """Close for real."""
        self._leaving = True
        if self.session_page is not None:
            self.saying.stop()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak_anew()
        super().changeEvent(event)

    def _speak_anew(self) -> None:
        """In another language: pages that are nothing but words are made again, all else names itself."""
        if hasattr(self, "captions"):
            self.captions.setAccessibleName(self.captions.tr("Captions"))
            self.captions.set_placeholder(self.tr("What is said appears here."))
        shown, made = self.pages.currentWidget(), (self.welcome, getattr(self, "key_page", None))
        again = (self.show_welcome, lambda: self.show_key_page(self._key_starts))
        for page, show in zip(made, again, strict=True):
            if page is None:
                continue
            if page is self.welcome:
                self.welcome = None
            else:
                del self.key_page
            if page is shown:
                show()
            self.pages.removeWidget(page)
            page.deleteLater()

    def _make_room(self) -> None:
        if self.session_page is not None:
            self.status.set_tight(self.height() < TIGHT_BELOW_PX)

    # -- geometry ------------------------------------------------------------------------------

    def _restore_geometry(self) -> None:
        known = self._remembered.geometry() if self._remembered is not None else None
        if known is None or not self.restoreGeometry(known):
            open_at(self, *SIZE)

    def _keep_geometry(self) -> None:
        if self._remembered is not None:
            self._remembered.keep(self.saveGeometry())
