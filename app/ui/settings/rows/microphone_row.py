# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listened to, as a row of the settings, with a meter. Opens a microphone only when asked to try it.

While a session runs, the meter shows what that hears: nothing is opened twice.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.failure import Failure
from app.core.playing import sounds_like_playing
from app.plan import is_device
from app.ui.parts import fonts
from app.ui.parts.level_meter import Hearing, LevelMeter
from app.ui.parts.ring import ROOM_PX, TextButton
from app.ui.parts.source_chip import device_label
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.microphone_trial import MicrophoneTrial
from app.ui.settings.rows.chooser import Chooser
from app.ui.tasks import elsewhere, spawn
from app.ui.wording import engine_name, failure_text

if TYPE_CHECKING:
    from app.audio.devices import InputDevice


class MicrophoneRow(QWidget):
    """The system's microphone, or one by name; and whether it hears anything."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        look = choices.look
        self._window = choices
        self._labels: dict[str, str] = {}
        self._looking: asyncio.Task[None] | None = None
        self.trial = MicrophoneTrial(self)
        self.chooser = Chooser(look, self.tr("Microphone"))
        self.button = TextButton(look, self.tr("Try it"), beside_choosers=True)
        self.meter = LevelMeter(look)
        self.note = Words(look, "", "bad", fonts.SMALL_PX)
        self.note.hide()
        self.setFocusProxy(self.chooser)
        trying = self._trying = QHBoxLayout()
        trying.setSpacing(10)
        trying.addWidget(self.button)
        trying.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignVCenter)
        trying.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(trying)
        column.addWidget(self.note)
        self.chooser.chosen.connect(self._use)
        self.button.clicked.connect(self._try)
        self.trial.level.connect(self.meter.show_level)
        self.trial.ended.connect(self.refresh)
        self.trial.failed.connect(self._show_failure)
        choices.changed.connect(self.refresh)
        choices.captioning.level.connect(self._show_level)
        self.refresh()

    def refresh(self) -> None:
        """Show what is listened to now."""
        known = [("mic", self.tr("The system's microphone"))]
        known += [(f"mic:{name}", label) for name, label in self._labels.items()]
        current = self._microphone
        if current not in dict(known):
            name = current.removeprefix("mic:")
            known.append((current, device_label(name, sounds_like_playing(name))))
        self.chooser.show_choices(known)
        self.chooser.show_value(current)
        running = self._window.session_runs
        if running and self.trial.runs:
            self.trial.end()
        heard = running or self.trial.runs
        self.meter.show_hearing(Hearing.ON if heard else Hearing.OFF)
        if not self.trial.runs:
            self.meter.show_level(self._window.captioning.loudness if running else None)
        self.button.setVisible(not running)
        beside = ROOM_PX if running else 0  # in line with the shape above
        self._trying.setContentsMargins(beside, 0, beside, 0)
        self.button.set_words(self.tr("Stop the test") if self.trial.runs else self.tr("Try it"))

    @property
    def _microphone(self) -> str:
        """What is listened to, unless a file is: that is no habit."""
        captioning = self._window.captioning
        habit = captioning.settings.listening.source
        return next((named for named in (captioning.source, habit) if is_device(named)), "mic")

    def _use(self, source: str) -> None:
        captioning = self._window.captioning
        before = captioning.engine_name
        captioning.use_source(source)
        if self.trial.runs:
            self._begin()
        if before != captioning.engine_name:
            words = self.tr("{service} listens now: the demonstration hears only itself.")
            self._window.say(words.replace("{service}", engine_name(captioning.engine_name)))

    # -- trying --------------------------------------------------------------------------------

    def _try(self) -> None:
        if self.trial.runs:
            self.trial.end()
        else:
            self._begin()

    def _begin(self) -> None:
        self.note.hide()
        self.trial.begin(self._microphone)
        self.refresh()

    def _show_level(self, level: object) -> None:
        if self._window.session_runs:
            self.meter.show_level(level)

    def _show_failure(self, failure: Failure) -> None:
        self.note.say(" ".join(failure_text(failure)))
        self.note.show()

    # -- Qt ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looking = spawn(self._look_around(), name="look for microphones")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.trial.end()
        if self._looking is not None:
            self._looking.cancel()

    async def _look_around(self) -> None:
        devices = await elsewhere(_inputs)
        self._labels = {device.name: device_label(device.name, device.is_system) for device in devices}
        self.refresh()


def _inputs() -> list[InputDevice]:
    from app.audio.devices import input_devices

    return input_devices()
