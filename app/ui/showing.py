# SPDX-License-Identifier: GPL-3.0-or-later
"""The session becomes visible: its words, its state, the languages that were heard.

Shows what it is told of; starts and stops nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.languages import language_name
from app.core.phase import Phase
from app.core.text import Entry, Utterance
from app.plan import is_device
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.main_window import MainWindow
from app.ui.translations import apart, listed
from app.ui.wording import no_key, status

if TYPE_CHECKING:
    from app.conductor import State

MOST_LANGUAGES = 3
"""How many are named in the status line."""


class Showing(QObject):
    """One for the main window."""

    def __init__(self, window: MainWindow, captioning: Captioning, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._captioning = window, captioning
        self._heard_languages: list[str] = []
        self._shown_transcript: object = None
        self._state: State | None = None
        self._chosen: tuple[str, str, bool] | None = None
        bridge.captions.connect(self._captions_changed)
        bridge.state.connect(self.show_state)
        bridge.entry.connect(self._entry_closed)
        captioning.settings_changed.connect(self._settings_changed)
        self._settings_changed()

    def show_state(self, state: State) -> None:
        """What the session is doing now."""
        before, self._state = self._state, state
        if state.phase is Phase.STARTING and (before is None or before.phase in (Phase.IDLE, Phase.FAILED)):
            self._heard_languages = []
            self._show_languages()
        idle = state.phase is Phase.IDLE and not state.reason
        if idle:
            state = replace(state, engine=self._captioning.engine_name)
        self._window.saying.show_played(state.engine == "demo" or not is_device(self._captioning.source))
        self._window.show_state(state)
        if idle:
            self._show_missing_key()

    def speak_anew(self) -> None:
        """The window speaks another language: say again what is so."""
        if self._state is not None:
            self.show_state(self._state)

    # -- inside --------------------------------------------------------------------------------

    def _captions_changed(self, first_turn: int) -> None:
        conductor = self._captioning.conductor
        if conductor is None:
            return
        if conductor.transcript is not self._shown_transcript:
            self._shown_transcript = conductor.transcript
            self._window.captions.show_transcript(conductor.transcript)
        else:
            self._window.captions.captions_changed(first_turn)

    def _entry_closed(self, entry: Entry) -> None:
        if not isinstance(entry, Utterance):
            return
        if entry.language and entry.language not in self._heard_languages:
            self._heard_languages.append(entry.language)
            self._show_languages()

    def _show_languages(self) -> None:
        codes = self._heard_languages or list(self._captioning.settings.soniox.language_hints)
        names = [apart(language_name(code)) for code in codes[:MOST_LANGUAGES]]
        self._window.saying.show_languages(listed(names) + (" …" if len(codes) > MOST_LANGUAGES else ""))

    def _show_missing_key(self) -> None:
        captioning = self._captioning
        if captioning.conductor is not None and captioning.engine_name == "soniox" and not captioning.has_key:
            self._window.show_said(no_key(captioning.has_address))

    def _settings_changed(self) -> None:
        if self._state is not None and self._state.phase is Phase.IDLE:
            self.show_state(self._state)
        self._forget_failure()
        self._show_languages()

    def _forget_failure(self) -> None:
        """What failed is not what Start would do now: say what it would."""
        chosen = (self._captioning.source, self._captioning.engine_name, self._captioning.has_key)
        failed = self._state is not None and self._state.phase is Phase.FAILED
        if failed and self._chosen is not None and chosen != self._chosen:
            ready = replace(self._state, phase=Phase.IDLE, reason="", engine=self._captioning.engine_name)
            self._window.show_said(status(ready, 0.0))
            self._show_missing_key()
        self._chosen = chosen
