# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything one can reach without the window: the tray, keys that work everywhere, what was said again.

Turns what is wanted there into the intents that the window's own buttons have; decides nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.core.export import to_text
from app.core.passage import last_sentence, said_last
from app.core.recalled import entries_of, recalled
from app.core.transcript import Transcript
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.captions.looks import caption_style
from app.ui.captions.style import CaptionStyle
from app.ui.hands.again import AgainWindow
from app.ui.hands.alerts import Alerts
from app.ui.hands.captions_menu import CaptionsMenu
from app.ui.hands.hidden_window import HiddenWindow
from app.ui.hands.hotkeys import Hotkeys
from app.ui.hands.notifications import Notifications
from app.ui.hands.tray import Tray
from app.ui.main_window import MainWindow
from app.ui.overlay.overlays import Overlays
from app.ui.parts.theme import Look
from app.ui.said import Said
from app.ui.translations import apart
from app.ui.wording import status

LONGEST_SHOWN = 60
"""Characters of a copied sentence that the status line repeats."""


class Hands(QObject):
    """Made once the window is wired; ends with `close`."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        bridge: Bridge,
        captioning: Captioning,
        overlays: Overlays,
        show_settings: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning = window, look, captioning
        self._overlays, self._show_settings = overlays, show_settings
        self._again: AgainWindow | None = None
        self._state = None
        self._tray = Tray(look, self)
        self.hotkeys = captioning.hotkeys = Hotkeys(self)
        self._hidden = HiddenWindow(window, lambda: self._tray.shows)
        self._notifications = Notifications(self._tray.show_message, self)
        self.captions_menu = CaptionsMenu(look, window.captions, self.copy_last, self.copy_all, self.again)
        self.alerts = Alerts(window, look, bridge, captioning, overlays, self._notifications)
        self._wire(bridge)
        self._options_changed()

    def _wire(self, bridge: Bridge) -> None:
        tray, window = self._tray, self._window
        tray.start_stop_wanted.connect(self.start_stop)
        tray.mute_wanted.connect(self.mute)
        tray.pause_wanted.connect(self.pause)
        tray.overlay_wanted.connect(self.overlay)
        tray.clicks_wanted.connect(lambda: self._overlays.set_click_through(False))
        tray.again_wanted.connect(self.again)
        tray.copy_last_wanted.connect(self.copy_last)
        tray.copy_all_wanted.connect(self.copy_all)
        tray.window_wanted.connect(self.show_or_hide)
        tray.settings_wanted.connect(self._settings)
        tray.quit_wanted.connect(window.quit)
        tray.message_clicked.connect(window.come_forward)
        self._notifications.clicked.connect(window.come_forward)
        tray.menu.aboutToShow.connect(self._say_where_window_is)
        window.again_wanted.connect(self.again)
        window.copy_last_wanted.connect(self.copy_last)
        window.copy_all_wanted.connect(self.copy_all)
        self.hotkeys.pressed.connect(lambda name: getattr(self, name)())
        window.stays_behind = self._stays_behind
        bridge.state.connect(self.state_changed)
        self._captioning.settings_changed.connect(self._options_changed)
        self._captioning.ready.connect(self._begin)

    def state_changed(self, state) -> None:
        """The session does something else."""
        self._state = state
        self._tray.show_state(state, status(state, state.since))

    def speak_anew(self) -> None:
        """The window speaks another language."""
        self._tray.speak_anew()
        self._options_changed()
        if self._state is not None:
            self.state_changed(self._state)

    async def close(self) -> None:
        """The program ends."""
        self.hotkeys.close()
        self._hidden.timer.stop()
        self._tray.hide()
        if self._again is not None:
            self._again.close()
        await self._notifications.close()

    # -- what can be wanted --------------------------------------------------------------------

    def start_stop(self) -> None:
        """Begin, or end what runs."""
        if self._may_begin():
            self._window.bar.toggle_start()

    def mute(self) -> None:
        """Mute, or unmute."""
        if self._captioning.is_running:
            self._window.bar.toggle_mute()

    def pause(self) -> None:
        """Pause, or resume."""
        if self._captioning.is_running:
            self._window.bar.toggle_pause()

    def overlay(self) -> None:
        """Open the overlay, or close it."""
        self._overlays.toggle()

    def again(self) -> None:
        """Show what was said last, or put it away."""
        if self._again is not None:
            self._again.close()
            return
        options, transcript = self._captioning.settings.hands, self._transcript
        passage = said_last(transcript, options.again_s * 1000)
        if not passage:
            self._tell(self.tr("Nothing yet"), self.tr("Nothing has been said that could be shown again."))
            return
        shown = recalled(passage, transcript.names)
        again = self._again = AgainWindow(self._look, self._style, options.again_stays_s)
        again.put_away.connect(self._forget_again)
        screen = QGuiApplication.screenAt(self._window.geometry().center()) or self._window.screen()
        again.show_passage(shown, screen.availableGeometry())

    def copy_last(self) -> None:
        """The last sentence, on the clipboard."""
        text = last_sentence(self._transcript)
        if self._copy(text):
            shown = text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
            self._tell(self.tr("Copied"), self.tr("“{sentence}”").replace("{sentence}", apart(shown)))

    def copy_all(self) -> None:
        """Everything that was said, on the clipboard."""
        if self._copy(to_text(entries_of(self._transcript))):
            self._tell(self.tr("Copied"), self.tr("Everything that is settled is on the clipboard."))

    def show_or_hide(self) -> None:
        """Bring the window to the front, or put it away if it is there."""
        if self._is_in_front() and self._tray.shows:
            self._window.hide()
            self._hidden.begin()
        else:
            self._window.come_forward()

    # -- inside --------------------------------------------------------------------------------

    @property
    def _transcript(self) -> Transcript:
        conductor = self._captioning.conductor
        return conductor.transcript if conductor is not None else Transcript()

    @property
    def _style(self) -> CaptionStyle:
        return caption_style(self._captioning.settings.appearance, self._look.theme)

    def _begin(self) -> None:
        """Everything is loaded: begin by itself, if that is wanted and the first choice was made."""
        options, window = self._captioning.settings.hands, self._window
        self.hotkeys.use(options)
        if options.start_captioning and window.is_session_shown and not self._captioning.is_running:
            self._captioning.start()

    def _may_begin(self) -> bool:
        if self._window.is_session_shown:
            return True
        self._window.come_forward()  # somebody has to choose first
        return False

    def _options_changed(self) -> None:
        settings = self._captioning.settings
        if settings.hands.tray:
            self._tray.show()
        else:
            self._tray.hide()
            if not self._window.isVisible() and self._captioning.conductor is not None:
                self._window.come_forward()  # there would be no way back to it
        if self._captioning.conductor is not None:
            self.hotkeys.use(settings.hands)
        self._tray.show_overlay(self._overlays.is_shown, self._overlays.is_click_through)

    def _stays_behind(self) -> bool:
        """Whether closing the window only hides it."""
        stays = self._captioning.settings.hands.close_to_tray and self._tray.shows
        if stays:
            self._hidden.begin()
        return stays

    def _is_in_front(self) -> bool:
        window = self._window
        return window.isVisible() and not window.isMinimized() and window.isActiveWindow()

    def _say_where_window_is(self) -> None:
        visible = self._window.isVisible() and not self._window.isMinimized()
        self._tray.show_window(visible and self._tray.shows)

    def _settings(self) -> None:
        self._window.come_forward()
        self._show_settings()

    def _copy(self, text: str) -> bool:
        if text:
            QGuiApplication.clipboard().setText(text)
        else:
            self._tell(self.tr("Nothing yet"), self.tr("There is nothing to copy yet."))
        return bool(text)

    def _tell(self, word: str, rest: str) -> None:
        icon = "check" if word == self.tr("Copied") else "ready"
        self._window.show_for_a_moment(Said(word, rest, icon, "dim"))

    def _forget_again(self) -> None:
        self._again = None
