# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks, in which language, and in which view: the part of the window that lets the reader say so.

Wires the menu and the card to the names of the session and to the options; paints nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core.names import Correction, Labels, Passage, Same, SpeakerNames
from app.core.text import Entry, Utterance
from app.core.translating import text_of
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.main_window import MainWindow
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.notice import Choice, News, Say
from app.ui.parts.theme import Look
from app.ui.parts.view_menu import ViewMenu
from app.ui.parts.views import one_language
from app.ui.speakers.cards import SpeakerCards
from app.ui.speakers.naming import Naming


class Speaking(QObject):
    """One for the main window."""

    text_wanted = Signal()
    """What was said, as plain text, in a window of its own."""
    translation_wanted = Signal()
    """Where it is chosen what is translated."""

    def __init__(self, window: MainWindow, look: Look, captioning: Captioning, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning = window, look, captioning
        self._last_speaker: str | None = None
        self._told: SpeakerNames | None = None
        self._menu: ViewMenu | None = None
        self.naming = Naming(self._keep, self)
        self.naming.changed.connect(bridge.names)
        self.naming.changed.connect(self._forget_what_is_undone)
        self._cards = SpeakerCards(look, self.naming, window.captions)
        self._cards.corrected.connect(self._corrected)
        bridge.captions.connect(self._follow)
        bridge.entry.connect(self._announce)
        captioning.settings_changed.connect(self._options_changed)
        window.view_wanted.connect(self.open_menu)
        window.speakers_wanted.connect(self.show_speakers)
        window.undo_wanted.connect(self._undo)
        self._options_changed()

    # -- what others ask -----------------------------------------------------------------------

    def open_menu(self) -> None:
        """Let the reader choose what is shown."""
        if self._menu is None:
            menu = self._menu = ViewMenu(self._look, self._window)
            menu.view_wanted.connect(lambda view: self._captioning.change("appearance.translation", view))
            menu.names_wanted.connect(self._want_names)
            menu.languages_wanted.connect(lambda on: self._captioning.change("speakers.languages", on))
            menu.speakers_wanted.connect(self.show_speakers)
            menu.undo_wanted.connect(self._undo)
            menu.text_wanted.connect(self.text_wanted)
            menu.translation_wanted.connect(self.translation_wanted)
        settings, names = self._captioning.settings, self.naming.names
        self._menu.show_choices(
            settings.appearance.translation,
            one_language(settings, self.naming.transcript),
            settings.speakers.names and names.labels_shown,
            settings.speakers.languages,
            len(self.naming.people()),
            bool(names.corrections),
        )
        self._menu.open_above(self._window.bar.view)

    def show_speakers(self) -> None:
        """A card for the speaker whose name came last; anybody's can be chosen on it."""
        if not self._cards.show_newest():
            self._say(lambda: self.tr("No speakers have been told apart yet."))

    def speak_anew(self) -> None:
        """The window speaks another language."""
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None
        self.naming.changed.emit()

    def announced(self, said: Utterance) -> str:
        """A finished sentence as a screen reader is told it: with the name where somebody else speaks."""
        settings, names = self._captioning.settings, self.naming.names
        transcript = self.naming.transcript
        text = text_of(settings.appearance.translation, said, transcript and transcript.translating)
        speaker = names.speaker(said.speaker, said.start_ms) if settings.speakers.names else None
        before, self._last_speaker = self._last_speaker, speaker
        if speaker is None or speaker == before:
            return text
        name, _ = self.naming.shown(speaker)
        return self.tr("{name}: {text}").replace("{name}", name).replace("{text}", text)

    def expects_names(self) -> bool:
        """Whether the next session tells speakers apart, and shows it."""
        engine, settings = self._captioning.engine_name, self._captioning.settings
        told_apart = engine == "demo" or (engine == "soniox" and settings.soniox.diarization)
        return told_apart and settings.speakers.names

    # -- inside --------------------------------------------------------------------------------

    def _keep(self, names: SpeakerNames) -> None:
        if self._captioning.conductor is not None:
            self._captioning.conductor.name_speakers(names)

    def _follow(self, _first_turn: int) -> None:
        conductor = self._captioning.conductor
        if conductor is not None and conductor.transcript is not self.naming.transcript:
            self._last_speaker = None
            self.naming.follow(conductor.transcript)

    def _announce(self, entry: Entry) -> None:
        if isinstance(entry, Utterance):
            self._window.captions.announcer.announce(self.announced(entry))

    def _options_changed(self) -> None:
        settings, captions = self._captioning.settings, self._window.captions
        captions.tell(names=settings.speakers.names, languages=settings.speakers.languages)
        captions.show_view(settings.appearance.translation)
        if not self._captioning.is_running or not settings.speakers.names:
            captions.set_names_expected(self.expects_names())

    def _undo(self) -> None:
        """Take a correction back; whoever does not see names change hears it."""
        done = self.tr("There is no change of names to undo.")
        if self.naming.names.corrections:
            done = self.tr("The last change of names is undone.")
        self.naming.undo()
        tell_aloud(self._window, done)

    def _want_names(self, shown: bool) -> None:
        if shown:
            self._captioning.change("speakers.names", True)
        self.naming.correct(Labels(shown))

    def _corrected(self, correction: Correction) -> None:
        """Say what was done, and offer the way back."""
        undo = Choice(lambda: self.tr("Undo"), self._undo)
        match correction:
            case Same(who, _):

                def say() -> str:
                    return self.tr("One person now: {name}.").replace("{name}", self.naming.shown(who)[0])

                self._say(say, undo)
            case Passage():
                self._say(lambda: self.tr("The name of this passage is changed."), undo)
            case Labels(shown=False):
                for_good = Choice(lambda: self.tr("In every session"), self._hide_for_good)
                self._say(lambda: self.tr("This session shows no names."), undo, for_good)

    def _hide_for_good(self) -> None:
        self._captioning.change("speakers.names", False)

    def _say(self, say: Say, *choices: Choice) -> None:
        self._told = self.naming.names
        self._window.notice.show_news(News(say, choices, lasting=False, about=self.naming))

    def _forget_what_is_undone(self) -> None:
        """What the notice tells holds no more, and its Undo would take something else back."""
        if self._told is not None and self.naming.names is not self._told:
            self._told = None
            self._window.notice.forget(self.naming)
