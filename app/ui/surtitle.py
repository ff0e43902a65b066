# SPDX-License-Identifier: GPL-3.0-or-later
"""The window wired to a session: what is pressed becomes an intent, what happens becomes visible.

Loaded when the window shows already (`app.ui.first_sight`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.core.failure import Failure
from app.core.options.appearance import USUAL_CAPTION_PX
from app.core.phase import Phase
from app.ui.access.language import WindowLanguage
from app.ui.access.reader import Access
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.captions.looks import caption_style
from app.ui.choosing import Choosing
from app.ui.ending import Ending
from app.ui.hands.hands import Hands
from app.ui.keeping import Keeping
from app.ui.leaving import Leaving
from app.ui.loop import Sweeper
from app.ui.overlay.overlays import Overlays
from app.ui.parts.motion import Motion
from app.ui.parts.system_look import SystemLook
from app.ui.said import Action, Said
from app.ui.showing import Showing
from app.ui.sources import Sources
from app.ui.speakers.speaking import Speaking
from app.ui.tasks import spawn
from app.ui.wording import failure_text, gap_text, internal_error, settings_trouble, unwritable

if TYPE_CHECKING:
    from app.command_line import WindowOptions
    from app.conductor import State
    from app.storage.seat import Seat
    from app.ui.first_sight import FirstSight
    from app.ui.settings.window import SettingsWindow

_log = logging.getLogger(__name__)


class Surtitle(QObject):
    """One window, one session at a time."""

    def __init__(
        self, app: QApplication, options: WindowOptions, sight: FirstSight, seat: Seat | None = None
    ) -> None:
        super().__init__()
        self._seat = seat
        self._sight = sight
        self._look, self.window = sight.look, sight.window
        screen = app.primaryScreen()
        frames = screen.refreshRate() if screen is not None else 60.0
        self._bridge = Bridge(1 / max(30.0, frames), self)
        self.captioning = Captioning(options, sight.places, sight.loaded.settings, self._bridge)
        self.window.add_captions(self.captioning.check_key, self.captioning.keep_key)
        self.keeping = Keeping(self.window, self._look, self.captioning, sight.places)
        self._settings_window: SettingsWindow | None = None
        self._system_look, self._motion = SystemLook(self), Motion(self)
        self._sweeper: Sweeper | None = None
        self._phase: Phase | None = None
        self._warning: Callable[[], Said] | None = None
        self._wire()
        self.showing = Showing(self.window, self.captioning, self._bridge)
        self.sources = Sources(self.window, self.captioning, self._bridge)
        self.choosing = Choosing(self.window, self.captioning, sight.choice_needed)
        self.overlays = Overlays(self.window, self._look, self.captioning, self._bridge, sight.places)
        self.overlays.settings_wanted.connect(lambda one: self._show_options("overlay", f"{one}.translation"))
        self.hands = Hands(
            self.window, self._look, self._bridge, self.captioning, self.overlays, self._show_settings
        )
        self.access = Access(self.window, self._look, self.captioning, self._bridge)
        self.speaking = Speaking(self.window, self._look, self.captioning, self._bridge)
        self.speaking.text_wanted.connect(self.access.show_text)
        self.speaking.translation_wanted.connect(
            lambda: self._show_options("languages", "soniox.translation")
        )
        self.ending = Ending(
            self.window,
            self.captioning,
            (self._close_settings, self.overlays.close, self.hands.close, self._system_look.close),
            last=self._stop_sweeping,
        )
        self.leaving = Leaving(self.window, self.captioning, self.keeping, self._bridge, self.ending)
        self._language = WindowLanguage(app, self.captioning, self)
        self._language.changed.connect(self._speak_anew)
        self._settings_changed()

    # -- wires ---------------------------------------------------------------------------------

    def _wire(self) -> None:
        window, bar, captioning, bridge = self.window, self.window.bar, self.captioning, self._bridge
        window.start_wanted.connect(captioning.start)
        bar.stop_wanted.connect(captioning.stop)
        bar.mute_wanted.connect(captioning.mute)
        bar.unmute_wanted.connect(captioning.unmute)
        bar.pause_wanted.connect(captioning.pause)
        bar.resume_wanted.connect(captioning.resume)

        window.captions.roll.shown = bridge.pacing.shown
        bridge.state.connect(self._sweep_in_calm)
        bridge.state.connect(self.keeping.state_changed)
        bridge.level.connect(bar.meter.show_level)
        captioning.ready.connect(self._ready)
        captioning.settings_changed.connect(self._settings_changed)
        captioning.not_saved.connect(self._show_failure)
        self._look.changed.connect(self._restyle)
        self._system_look.changed.connect(self._follow_system)
        self._motion.changed.connect(self._move_less_or_more)

        window.status.action_wanted.connect(self._act)
        window.export_wanted.connect(lambda: self.keeping.export())
        window.settings_wanted.connect(self._show_settings)
        window.shortcuts_wanted.connect(self._show_shortcuts)
        window.captions.size_wanted.connect(self._resize_captions)
        window.captions.set_gap_wording(gap_text)
        window.saying.follow(lambda: captioning.captured_ms, lambda: captioning.behind_ms)

    # -- life ----------------------------------------------------------------------------------

    async def until_closed(self) -> int:
        """Get ready behind the visible window, then wait for its end. Returns the exit code."""
        spawn(self._prepare(), name="prepare")
        self.window.answer()
        return await self.ending.until_closed()

    async def _prepare(self) -> None:
        if self._seat is not None:
            spawn(self._door(self._seat), name="answer a second start")
        spawn(self._system_look.begin(), name="follow the system's look")
        await self.captioning.prepare()
        if trouble := await self.captioning.saving.find_trouble():
            self._warn(lambda: unwritable(trouble))
        if self.ending.has_begun:
            return
        self._sweeper = Sweeper(self)
        await self.keeping.look_back()
        _log.info("ready: %s listens", self.captioning.engine_name)

    async def _door(self, seat: Seat) -> None:
        from app.ui.called import Called
        from app.ui.door import Door

        called = Called(self.window, self.captioning, self.ending)
        await Door(seat, called.answer).stand_open()

    def _ready(self) -> None:
        assert self.captioning.conductor is not None
        self.showing.show_state(self.captioning.conductor.state)
        if settings_trouble(self._sight.loaded):
            self._warn(lambda: settings_trouble(self._sight.loaded))

    def _warn(self, say: Callable[[], Said]) -> None:
        """Say something about this profile, on whichever page is open."""
        self._warning = say
        self.window.show_said(say())
        self._note_warning()

    def _note_warning(self) -> None:
        if self.window.welcome is not None and self._warning is not None:
            self.window.welcome.show_note(self._warning().sentence)

    def _stop_sweeping(self) -> None:
        if self._sweeper is not None:
            self._sweeper.stop()

    async def _close_settings(self) -> None:
        if self._settings_window is not None:
            self._settings_window.close()

    # -- what is so ----------------------------------------------------------------------------

    def show_internal_error(self) -> None:
        """Something broke that nobody foresaw: say so, go on."""
        self.window.show_said(internal_error())

    def _show_failure(self, failure: Failure) -> None:
        matter, remedy = failure_text(failure)
        said = f"{matter} {remedy}"
        self.window.show_said(Said(self.tr("Not saved"), said, "failed", "warn", detail=failure.detail))

    def _sweep_in_calm(self, state: State) -> None:
        before, self._phase = self._phase, state.phase
        calm = state.phase in (Phase.IDLE, Phase.PAUSED)
        if calm and self._sweeper is not None and before is not state.phase:
            self._sweeper.sweep_thoroughly()

    # -- what is wished ------------------------------------------------------------------------

    def _act(self, action: Action) -> None:
        if action in (Action.KEY, Action.FIRST_KEY):
            self.choosing.show_key_page(start=True)
        elif action is Action.SOURCE:
            self.window.bar.chip.open_menu()
        else:
            self._show_settings()

    def _settings_changed(self) -> None:
        self._bridge.pacing.set_pace(self.captioning.settings.reading.pace)
        self._motion.choose(self.captioning.settings.reading.motion)
        self._look.choose(self.captioning.settings.appearance.theme)
        self._restyle()

    def _speak_anew(self) -> None:
        """Another language: say again what is so."""
        self.overlays.speak_anew()
        self.hands.speak_anew()
        self.speaking.speak_anew()
        self.showing.speak_anew()
        self.sources.show()
        self.choosing.speak_anew()
        self._note_warning()

    def _follow_system(self) -> None:
        wishes = self._system_look.wishes
        self._look.system_says(wishes.dark, wishes.contrast)
        self._motion.system_says(wishes.less_motion)

    def _move_less_or_more(self, reduced: bool) -> None:
        self._look.less_motion = reduced
        self.window.captions.set_reduced_motion(reduced)
        self.overlays.set_reduced_motion(reduced)
        self.hands.alerts.set_reduced_motion(reduced)

    def _restyle(self) -> None:
        appearance = self.captioning.settings.appearance
        self.window.captions.set_style(caption_style(appearance, self._look.theme))

    def _resize_captions(self, px: int) -> None:
        self.captioning.change("appearance.caption_size_px", px or USUAL_CAPTION_PX)

    # -- other windows -------------------------------------------------------------------------

    def _show_settings(self) -> None:
        if self._settings_window is None:
            from app.ui.settings.window import SettingsWindow

            self._settings_window = SettingsWindow(self._look, self.captioning, self.window)
            self._settings_window.key_wanted.connect(lambda: self.choosing.show_key_page(start=False))
            self._settings_window.choices.text_wanted.connect(self.access.show_text)
            self._settings_window.overlays = lambda: self.overlays.places
            self.overlays.opened.connect(self._settings_window.make_room)
            self.overlays.opened.connect(self.overlays.giving_way.step_aside)
            shown = self._settings_window
            shown.choices.alert_wanted.connect(lambda way: self.hands.alerts.try_out(way, shown))
        self._settings_window.show()
        self._settings_window.raise_()
        self._settings_window.activateWindow()

    def _show_options(self, page: str, row: str) -> None:
        self._show_settings()
        self._settings_window.show_page(page, row)

    def _show_shortcuts(self) -> None:
        from app.ui.hands.shortcut_list import ShortcutList
        from app.ui.hands.shortcuts import listed_everywhere

        hands = self.captioning.settings.hands
        ShortcutList(self._look, self.window, lambda: listed_everywhere(hands)).open()
