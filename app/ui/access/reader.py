# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done for those who have captions read to them: how often, on which key, and as plain text.

Wires the options of the section `access` to the window. Decides nothing about captions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.core.text import Entry, Utterance
from app.ui.access.plain_window import PlainWindow
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.captions.missing import MissingLetters
from app.ui.hands import shortcuts
from app.ui.main_window import MainWindow
from app.ui.parts.notice import Choice, News
from app.ui.parts.theme import Look


class Access(QObject):
    """Announcements, the key for the next sentence, and the plain text."""

    def __init__(self, window: MainWindow, look: Look, captioning: Captioning, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning = window, look, captioning
        self._plain: PlainWindow | None = None
        self._letters, self._letters_missing = MissingLetters(), False
        captioning.settings_changed.connect(self._options_changed)
        bridge.entry.connect(self._entry_closed)
        self._add_key("read next", window.captions.announcer.read_next)
        self._add_key("plain text", self.show_text)
        self._options_changed()

    def show_text(self) -> None:
        """Open the plain text, from the beginning of the session on."""
        if self._plain is None:
            self._plain = PlainWindow(self._look, self._window)
            conductor = self._captioning.conductor
            turns = conductor.transcript.turns if conductor is not None else []
            said = (turn.utterance() for turn in turns if turn.closed and not turn.gap)
            self._plain.begin(line for entry in said for line in self._lines(entry))
        self._plain.show()
        self._plain.raise_()
        self._plain.activateWindow()
        self._plain.text.setFocus()

    def _add_key(self, what: str, do: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcuts(shortcuts.sequences(what))
        action.triggered.connect(do)
        self._window.session_page.addAction(action)

    def _options_changed(self) -> None:
        access = self._captioning.settings.access
        self._window.captions.announcer.set_manner(access.announcements, access.announce_every_s)

    def _entry_closed(self, entry: Entry) -> None:
        if isinstance(entry, Utterance):
            self._look_at_letters(entry)
        if self._plain is not None:
            self._add(entry)

    def _look_at_letters(self, said: Utterance) -> None:
        """Say, once, that words came which this computer cannot show."""
        text = said.text + (said.translation.text if said.translation is not None else "")
        if self._letters_missing or not self._letters.lacks(
            text, self._window.captions.style_shown.caption_font
        ):
            return
        self._letters_missing = True

        def say() -> str:
            return self.tr(
                "This computer has no font for some of the letters that were said. Install the Noto fonts to see them."
            )

        close = Choice(lambda: self.tr("Close"), lambda: None)
        self._window.notice.show_news(News(say, (close,)))

    def _add(self, entry: Entry) -> None:
        if isinstance(entry, Utterance) and self._plain is not None:
            for said, name in self._lines(entry):
                self._plain.add_line(said, name)

    def _lines(self, entry: Utterance) -> Iterator[tuple[str, str]]:
        """What stands there for a turn: its words with who said them, and their translation."""
        captions = self._window.captions
        speaker = captions.roll.transcript.names.speaker(entry.speaker, entry.start_ms)
        name = captions.name_of(speaker) if speaker is not None else ""
        yield entry.text, name
        if entry.translation is not None and entry.translation.text:
            yield entry.translation.text, ""
