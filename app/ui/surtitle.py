# SPDX-License-Identifier: GPL-3.0-or-later
"""The window wired to a session: what is pressed becomes an intent, what happens becomes visible.

Loaded when the window shows already (`app.ui.first_sight`).
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.failure import Failure
from app.core.languages import language_name
from app.core.options.appearance import USUAL_CAPTION_PX
from app.core.phase import Phase
from app.core.text import Entry, Utterance
from app.plan import is_device
from app.storage.keys import KeyPlace
from app.ui.access.language import WindowLanguage
from app.ui.access.reader import Access
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.captions.looks import caption_style
from app.ui.hands.hands import Hands
from app.ui.keeping import Keeping
from app.ui.loop import Sweeper
from app.ui.overlay.overlays import Overlays
from app.ui.parts.motion import Motion
from app.ui.parts.notice import News
from app.ui.parts.source_chip import Choice
from app.ui.parts.system_look import SystemLook
from app.ui.said import Action, Said
from app.ui.speakers.speaking import Speaking
from app.ui.tasks import elsewhere, spawn
from app.ui.translations import tr as _tr
from app.ui.wording import (
    engine_name,
    failure_text,
    gap_text,
    internal_error,
    no_key,
    settings_trouble,
    status,
    unwritable,
)

if TYPE_CHECKING:
    from app.command_line import WindowOptions
    from app.conductor import State
    from app.ui.first_sight import FirstSight
    from app.ui.settings.window import SettingsWindow

DEMONSTRATION = "demo"
"""Stands in the menu of sources for the demonstration, which listens to itself."""
SOUND_FILES = (
    *("wav", "mp3", "m4a", "aac", "flac", "ogg", "oga", "opus", "wma", "aif", "aiff", "amr"),
    *("mp4", "m4v", "mkv", "webm", "mov", "avi", "wmv", "mpg", "mpeg", "ts", "3gp"),
)
MOST_LANGUAGES = 3
"""How many are named in the status line."""

_log = logging.getLogger(__name__)


class Surtitle(QObject):
    """One window, one session at a time."""

    def __init__(self, app: QApplication, options: WindowOptions, sight: FirstSight) -> None:
        super().__init__()
        self._sight = sight
        self._places, self._look, self.window = sight.places, sight.look, sight.window
        screen = app.primaryScreen()
        frames = screen.refreshRate() if screen is not None else 60.0
        self._bridge = Bridge(1 / max(30.0, frames), self)
        self.captioning = Captioning(options, sight.places, sight.loaded.settings, self._bridge)
        self.window.add_captions(self.captioning.check_key, self.captioning.keep_key)
        self.keeping = Keeping(self.window, self._look, self.captioning, sight.places)
        self._settings_window: SettingsWindow | None = None
        self._system_look, self._motion = SystemLook(self), Motion(self)
        self._sweeper: Sweeper | None = None
        self._heard_languages: list[str] = []
        self._shown_transcript: object = None
        self._state: State | None = None
        self._chosen: tuple[str, str, bool] | None = None
        self._start_after_key = True
        self._last_folder = str(Path.home())
        self._closed: asyncio.Event | None = None
        self._interrupted = 0
        self._ending: asyncio.Task[None] | None = None
        self._wire()
        self.overlays = Overlays(self.window, self._look, self.captioning, self._bridge, sight.places)
        self.overlays.settings_wanted.connect(self._show_overlay_settings)
        self.hands = Hands(
            self.window, self._look, self._bridge, self.captioning, self.overlays, self._show_settings
        )
        self.access = Access(self.window, self._look, self.captioning, self._bridge)
        self.speaking = Speaking(self.window, self._look, self.captioning, self._bridge)
        self.speaking.text_wanted.connect(self.access.show_text)
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
        bar.chip.menu_wanted.connect(self._look_for_sources)
        bar.chip.chosen.connect(self._use_source)
        bar.chip.file_wanted.connect(self._ask_for_file)

        bridge.captions.connect(self._captions_changed)
        window.captions.roll.shown = bridge.pacing.shown
        bridge.state.connect(self._state_changed)
        bridge.state.connect(self.keeping.state_changed)
        bridge.level.connect(bar.meter.show_level)
        bridge.entry.connect(self._entry_closed)
        captioning.ready.connect(self._ready)
        captioning.settings_changed.connect(self._settings_changed)
        captioning.not_saved.connect(self._show_failure)
        self._look.changed.connect(self._restyle)
        self._system_look.changed.connect(self._follow_system)
        self._motion.changed.connect(self._move_less_or_more)

        window.key_page_wanted.connect(lambda: self._show_key_page(start=True))
        window.local_wanted.connect(lambda: self._begin_with("local"))
        window.demo_wanted.connect(lambda: self._begin_with("demo"))
        window.key_page_left.connect(self._leave_key_page)
        window.key_kept.connect(self._key_kept)
        window.status.action_wanted.connect(self._act)
        window.export_wanted.connect(lambda: self.keeping.export())
        window.settings_wanted.connect(self._show_settings)
        window.shortcuts_wanted.connect(self._show_shortcuts)
        window.close_wanted.connect(self._end)
        window.captions.size_wanted.connect(self._resize_captions)
        window.captions.set_gap_wording(gap_text)
        window.follow(lambda: captioning.captured_ms, lambda: captioning.behind_ms)

    # -- life ----------------------------------------------------------------------------------

    async def until_closed(self) -> int:
        """Get ready behind the visible window, then wait for its end. Returns the exit code."""
        self._closed = asyncio.Event()
        spawn(self._prepare(), name="prepare")
        self.window.answer()
        await self._closed.wait()
        return 0

    async def _prepare(self) -> None:
        spawn(self._system_look.begin(), name="follow the system's look")
        await self.captioning.prepare()
        if trouble := await self.captioning.find_trouble():
            self._warn(unwritable(trouble))
        self._sweeper = Sweeper(self)
        await self.keeping.look_back()
        _log.info("ready: %s listens", self.captioning.engine_name)

    def _ready(self) -> None:
        assert self.captioning.conductor is not None
        self._state_changed(self.captioning.conductor.state)
        if trouble := settings_trouble(self._sight.loaded):
            self._warn(trouble)

    def _warn(self, said: Said) -> None:
        """Say something about this profile, on whichever page is open."""
        self.window.show_said(said)
        if self.window.welcome is not None:
            self.window.welcome.show_note(said.sentence)

    def interrupt(self) -> None:
        """Ctrl-C: end gracefully; a second time: end now."""
        self._interrupted += 1
        if self._interrupted == 1:
            self.window.quit()
        elif self._ending is not None:
            self._ending.cancel()

    def _end(self) -> None:
        self._ending = spawn(self._finish(), name="end")
        # However it ends, even if it is cancelled before it has begun.
        self._ending.add_done_callback(lambda _ending: self._leave())

    async def _finish(self) -> None:
        if self._settings_window is not None:
            self._settings_window.close()
        self.window.show_closing()
        try:
            await self.overlays.close()
            await self.hands.close()
            await self._system_look.close()
            await self.captioning.close()
        except asyncio.CancelledError:
            _log.warning("ended without waiting for the last words")

    def _leave(self) -> None:
        if self._sweeper is not None:
            self._sweeper.stop()
        self.window.leave()
        if self._closed is not None:
            self._closed.set()

    # -- the session becomes visible -----------------------------------------------------------

    def _captions_changed(self, first_turn: int) -> None:
        conductor = self.captioning.conductor
        if conductor is None:
            return
        if conductor.transcript is not self._shown_transcript:
            self._shown_transcript = conductor.transcript
            self.window.captions.show_transcript(conductor.transcript)
        else:
            self.window.captions.captions_changed(first_turn)

    def _state_changed(self, state: State) -> None:
        before, self._state = self._state, state
        if state.phase is Phase.STARTING and (before is None or before.phase in (Phase.IDLE, Phase.FAILED)):
            self._heard_languages = []
            self._show_languages()
        if state.phase is Phase.IDLE and not state.reason:
            state = replace(state, engine=self.captioning.engine_name)
        self.window.show_played(self._is_played(state))
        self.window.show_state(state)
        if state.phase is Phase.IDLE and not state.reason:
            self._show_missing_key()
        self._show_source()
        self.window.bar.chip.show_device(state.source)
        calm = state.phase in (Phase.IDLE, Phase.PAUSED)
        if calm and self._sweeper is not None and (before is None or before.phase is not state.phase):
            self._sweeper.sweep_thoroughly()

    def _is_played(self, state: State) -> bool:
        return state.engine == "demo" or not is_device(self.captioning.source)

    def _show_missing_key(self) -> None:
        captioning = self.captioning
        if captioning.conductor is not None and captioning.engine_name == "soniox" and not captioning.has_key:
            self.window.show_said(no_key(captioning.has_address))

    def _entry_closed(self, entry: Entry) -> None:
        if not isinstance(entry, Utterance):
            return
        if entry.language and entry.language not in self._heard_languages:
            self._heard_languages.append(entry.language)
            self._show_languages()
        self.window.captions.announce(self.speaking.announced(entry))

    def _show_languages(self) -> None:
        codes = self._heard_languages or list(self.captioning.settings.soniox.language_hints)
        names = [language_name(code) for code in codes[:MOST_LANGUAGES]]
        self.window.show_languages(", ".join(names) + (" …" if len(codes) > MOST_LANGUAGES else ""))

    def show_internal_error(self) -> None:
        """Something broke that nobody foresaw: say so, go on."""
        self.window.show_said(internal_error())

    def _show_failure(self, failure: Failure) -> None:
        matter, remedy = failure_text(failure)
        self.window.show_said(Said(self.tr("Not saved"), f"{matter} {remedy}", "failed", "warn"))

    # -- choices -------------------------------------------------------------------------------

    def _begin_with(self, engine: str) -> None:
        self.captioning.use_engine(engine)
        self.window.show_session()
        self._start()

    def _start(self) -> None:
        self.captioning.start()

    def _show_key_page(self, *, start: bool) -> None:
        self._start_after_key = start
        self.window.show_key_page()
        spawn(self._say_key_place(), name="find keyring")

    async def _say_key_place(self) -> None:
        await self.captioning.find_key_place()
        captioning = self.captioning
        if captioning.key_place is KeyPlace.ENVIRONMENT:
            sentence = self.tr("A key in SONIOX_API_KEY is used instead of the one kept here.")
        elif captioning.keyring:
            sentence = self.tr("The key is kept in this computer's keyring.")
        elif self._places.profile is not None:
            sentence = self.tr("The key is kept in this profile's folder, in a file only you can read.")
        else:
            sentence = self.tr(
                "The key is kept in a file only you can read, because this computer has no keyring."
            )
        self.window.key_page.show_place(sentence)

    def _leave_key_page(self) -> None:
        if self._sight.choice_needed and not self.captioning.settings.listening.chosen:
            self.window.show_welcome()
        else:
            self.window.show_session()

    def _key_kept(self) -> None:
        self.window.show_session()
        if self._start_after_key:
            self._start()

    def _act(self, action: Action) -> None:
        if action in (Action.KEY, Action.FIRST_KEY):
            self._show_key_page(start=True)
        elif action is Action.SOURCE:
            self.window.bar.chip.open_menu()
        else:
            self._show_settings()

    def _settings_changed(self) -> None:
        self._bridge.pacing.set_pace(self.captioning.settings.reading.pace)
        self._motion.choose(self.captioning.settings.reading.motion)
        self._look.choose(self.captioning.settings.appearance.theme)
        self._restyle()
        self._show_source()
        if self._state is not None and self._state.phase is Phase.IDLE:
            self._state_changed(self._state)
        self._forget_failure()
        self._show_languages()

    def _speak_anew(self) -> None:
        """Another language: say again what is so."""
        self.overlays.speak_anew()
        self.hands.speak_anew()
        self.speaking.speak_anew()
        if self._state is not None:
            self._state_changed(self._state)
        self._show_source()
        if self.window.pages.currentWidget() is getattr(self.window, "key_page", None):
            spawn(self._say_key_place(), name="find keyring")

    def _forget_failure(self) -> None:
        """What failed is not what Start would do now: say what it would."""
        chosen = (self.captioning.source, self.captioning.engine_name, self.captioning.has_key)
        failed = self._state is not None and self._state.phase is Phase.FAILED
        if failed and self._chosen is not None and chosen != self._chosen:
            ready = replace(self._state, phase=Phase.IDLE, reason="", engine=self.captioning.engine_name)
            self.window.show_said(status(ready, 0.0))
            self._show_missing_key()
        self._chosen = chosen

    def _follow_system(self) -> None:
        wishes = self._system_look.wishes
        self._look.system_says(wishes.dark, wishes.contrast)
        self._motion.system_says(wishes.less_motion)

    def _move_less_or_more(self, reduced: bool) -> None:
        self.window.captions.set_reduced_motion(reduced)
        self.overlays.set_reduced_motion(reduced)
        self.hands.alerts.set_reduced_motion(reduced)

    def _restyle(self) -> None:
        appearance = self.captioning.settings.appearance
        self.window.captions.set_style(caption_style(appearance, self._look.theme))

    def _resize_captions(self, px: int) -> None:
        self.captioning.change("appearance.caption_size_px", px or USUAL_CAPTION_PX)

    # -- what is listened to -------------------------------------------------------------------

    def _show_source(self) -> None:
        choice = source_choice(self.captioning.source, self._engine_now)
        self.window.bar.chip.show_source(choice.source, choice.label, choice.icon)

    @property
    def _engine_now(self) -> str:
        """Who listens: in the session that runs, else in the next one."""
        running = self.captioning.is_running and self._state is not None
        return self._state.engine if running else self.captioning.engine_name

    def _use_source(self, source: str) -> None:
        if source == DEMONSTRATION:
            self.captioning.use_engine("demo")
            return
        left = self.captioning.engine_name == "demo"
        self.captioning.use_source(source)
        if left:
            self._say_demonstration_left()

    def _use_file(self, path: str) -> None:
        self._last_folder = str(Path(path).parent)
        left = self.captioning.engine_name == "demo"
        self.captioning.use_file(path)
        if left:
            self._say_demonstration_left()

    def _say_demonstration_left(self) -> None:
        sentence = self.tr("From the next Start on, {service} listens instead of the demonstration.")
        sentence = sentence.replace("{service}", engine_name(self.captioning.engine_name))
        self.window.notice.show_news(News(sentence, (), lasting=False))

    def _look_for_sources(self) -> None:
        spawn(self._list_sources(), name="look for microphones")

    async def _list_sources(self) -> None:
        devices = await elsewhere(_inputs)
        choices = [Choice("mic", self.tr("The system's microphone"))]
        for device in devices:
            icon = "loudspeaker" if device.is_system else "microphone"
            choices.append(Choice(f"mic:{device.name}", device.name, icon))
        if not devices:
            choices = []
        if self._engine_now == "demo":
            choices.insert(0, Choice(DEMONSTRATION, engine_name("demo"), "film"))
        self.window.bar.chip.show_choices(choices)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Surtitle: a file to listen to"), self._last_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        sounds = " ".join(f"*.{ending}" for ending in SOUND_FILES)
        dialog.setNameFilters([f"{self.tr('Audio and video')} ({sounds})", self.tr("All files (*)")])
        dialog.fileSelected.connect(self._use_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- other windows -------------------------------------------------------------------------

    def _show_settings(self) -> None:
        if self._settings_window is None:
            from app.ui.settings.window import SettingsWindow

            self._settings_window = SettingsWindow(self._look, self.captioning, self.window)
            self._settings_window.key_wanted.connect(lambda: self._show_key_page(start=False))
            self._settings_window.choices.text_wanted.connect(self.access.show_text)
            shown = self._settings_window
            shown.choices.alert_wanted.connect(lambda way: self.hands.alerts.try_out(way, shown))
        self._settings_window.show()
        self._settings_window.raise_()
        self._settings_window.activateWindow()

    def _show_overlay_settings(self, section: str) -> None:
        self._show_settings()
        self._settings_window.show_page("overlay", f"{section}.translation")

    def _show_shortcuts(self) -> None:
        from app.ui.hands.shortcut_list import ShortcutList
        from app.ui.hands.shortcuts import listed_everywhere

        everywhere = listed_everywhere(self.captioning.settings.hands)
        ShortcutList(self._look, self.window, everywhere).open()


def source_choice(source: str, engine: str) -> Choice:
    """What the chip says about a source as the settings hold it."""
    if engine == "demo":
        return Choice(DEMONSTRATION, engine_name("demo"), "film")
    if source in ("", "mic"):
        return Choice("mic", _tr("Microphone"))
    if source == "system":
        return Choice(source, _tr("What this computer plays"), "loudspeaker")
    if source == "mic+system":
        return Choice(source, _tr("Microphone + what I hear"), "headphones")
    if source.startswith("mic:"):
        return Choice(source, source[4:].strip())
    if "://" in source:
        return Choice(source, source.split("://", 1)[1].split("/")[0], "loudspeaker")
    return Choice(source, Path(source).name, "file")


def _inputs() -> list:
    from app.audio.devices import input_devices

    return input_devices()
