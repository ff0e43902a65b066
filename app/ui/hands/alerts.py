# SPDX-License-Identifier: GPL-3.0-or-later
"""A word somebody waits for was said: seen at the edge of the windows, heard, told by the desktop.

Each of these is an option. Works while the window is hidden or behind others. What is found is
decided in `app.core.alerts`.
"""

from __future__ import annotations

import asyncio
import logging
from time import monotonic

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.alerts import AlertWatch, AlertWords, Found
from app.core.likeness import Likeness
from app.core.options.alerts import AlertSettings
from app.core.sentences import sentence_starts
from app.storage.places import resources
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.hands.alert_frame import AlertFrame, Beat
from app.ui.hands.notifications import Notifications
from app.ui.main_window import MainWindow
from app.ui.overlay.overlays import Overlays
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.theme import Look
from app.ui.tasks import elsewhere, spawn

SOUND_EVERY_S = 3.0
AS_IT_WAS_MADE = 50
"""The volume in percent at which a sound is played as it lies on the disk."""
LONGEST_SENTENCE = 160
"""Characters of a sentence that a notification shows."""
TELLING = 60
"""Characters that say what it is about; with fewer, the sentence before is told, too."""

_log = logging.getLogger(__name__)


class Alerts(QObject):
    """Follows the session that runs."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        bridge: Bridge,
        captioning: Captioning,
        overlays: Overlays,
        notifications: Notifications,
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning = window, look, captioning
        self._overlays, self._notifications = overlays, notifications
        self._options: AlertSettings | None = None
        self._words = AlertWords(())
        self._watch = AlertWatch(self._words)
        self._transcript: object = None
        self._beat = Beat(self)
        self._frame: AlertFrame | None = None
        self._sounded_at = -SOUND_EVERY_S
        self._sounding: asyncio.Task[None] | None = None
        self._reduced_motion = False
        bridge.captions.connect(self._look_for_words)
        bridge.entry.connect(self._look_for_words)
        captioning.settings_changed.connect(self._options_changed)
        window.captions.set_awaited(self._awaited)
        for strip in overlays.strips:
            strip.awaited = self._awaited
        self._options_changed()

    def tell(self, found: Found) -> None:
        """Tell of it in every way that is wanted."""
        options = self._captioning.settings.alerts
        if options.flash:
            self._flash()
        if options.sound and monotonic() - self._sounded_at >= SOUND_EVERY_S:
            self._sounded_at = monotonic()
            spawn(self._sound(), name="sound an alert")
        in_front = self._window.isActiveWindow() and not self._window.isMinimized()
        if in_front or not options.notification:
            # Whoever sees no flash hears it; the sentence itself is read out as a caption.
            tell_aloud(self._window, self._words_for(found, options.show_words)[0], urgent=True)
        if in_front:
            return
        QApplication.alert(self._window)
        if options.notification:
            self._notifications.show(*self._words_for(found, options.show_words))

    def try_out(self, way: str, seen: QWidget) -> None:
        """Show one of the ways as it would be, around the window that is `seen`, too."""
        if way == "flash":
            self._flash()
            self._frame_of(seen).alert(self._reduced_motion)
        elif way == "sound":
            if self._sounding is None or self._sounding.done():
                self._sounding = spawn(self._sound(), name="try a sound")
        else:
            words = self._captioning.settings.alerts.words
            word = words[0] if words else self.tr("breakfast")
            title = self.tr("“{word}” was said").replace("{word}", word)
            self._notifications.show(title, self.tr("The sentence with the word stands here."))

    # -- inside --------------------------------------------------------------------------------

    def _options_changed(self) -> None:
        options = self._captioning.settings.alerts
        if options == self._options:
            return
        self._options = options
        how = Likeness(options.ignore_accents, options.endings, options.sounds)
        self._words = AlertWords(options.words, how)
        self._begin()
        self._mark()

    def _begin(self) -> None:
        """Mark what was said already, without alerts."""
        self._watch = AlertWatch(self._words)
        if self._captioning.conductor is not None:
            self._transcript = self._captioning.conductor.transcript
            self._watch.skip(self._transcript)

    def _look_for_words(self) -> None:
        conductor = self._captioning.conductor
        if conductor is None or not self._words:
            return
        if conductor.transcript is not self._transcript:
            self._transcript, self._watch = conductor.transcript, AlertWatch(self._words)
        found = self._watch.look(conductor.transcript)
        if found:
            _log.info("%d alerts", len(found))
            self._mark()
            self.tell(found[-1])

    def _awaited(self, turn: int) -> list[tuple[int, int]]:
        if self._options is None or not self._options.mark:
            return []
        return [(hit.start, hit.end) for hit in self._watch.hits_in(turn)]

    def _mark(self) -> None:
        """The captions show what was found."""
        self._window.captions.update()
        for strip in self._overlays.strips:
            if strip.window is not None:
                strip.window.captions.update()

    def _words_for(self, found: Found, show_words: bool) -> tuple[str, str]:
        if not show_words:
            return self.tr("A word on your list was said"), ""
        title = self.tr("“{word}” was said").replace("{word}", found.hit.word)
        return title, sentence_around(found)

    def _flash(self) -> None:
        if self._frame is None:
            self._frame = AlertFrame(self._look, self._window, self._beat)
        frames = [self._frame]
        for strip in self._overlays.strips:
            if strip.window is not None:
                frames.append(self._frame_of(strip.window))
        for frame in frames:
            frame.alert(self._reduced_motion)

    def _frame_of(self, window: QWidget) -> AlertFrame:
        frame = window.findChild(AlertFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return frame or AlertFrame(self._look, window, self._beat)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether a frame stands still instead of fading."""
        self._reduced_motion = reduced

    async def _sound(self) -> None:
        from app.audio.chime import play

        try:
            options = self._captioning.settings.alerts
            sound = resources() / "sounds" / f"{options.which_sound}.wav"
            await elsewhere(play, sound, options.volume / AS_IT_WAS_MADE)
        except OSError as error:
            _log.info("no sound: %s", error)
            QApplication.beep()


def sentence_around(found: Found) -> str:
    """The sentence in which the word was said; while it has only begun, the one before as well."""
    text, place = found.text, found.hit.start
    starts = sentence_starts(text)
    end = next((start for start in starts if start > place), len(text))
    begins = [start for start in starts if start <= place] or [0]
    begin = begins.pop()
    if begins and len(text[begin:end].strip()) < TELLING:
        begin = begins.pop()
    sentence = text[begin:end].strip()
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence
    over = max(0, found.hit.end - begin - LONGEST_SENTENCE + 2)  # the word itself stands in it
    return ("…" if over else "") + sentence[over : over + LONGEST_SENTENCE - 2].strip() + "…"
