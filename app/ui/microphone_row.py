# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listened to, as a row of the settings. Looks for devices when it is shown."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from app.plan import is_device
from app.ui.chooser import Chooser
from app.ui.settings_choices import Choices
from app.ui.tasks import elsewhere, spawn
from app.ui.wording import engine_name


class MicrophoneRow(Chooser):
    """The system's microphone, or one by name."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices.look, self.tr("Microphone"))
        self._window = choices
        self._names: list[str] = []
        self.chosen.connect(self._use)
        choices.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is listened to now."""
        known = [("mic", self.tr("The system's microphone"))]
        known += [(f"mic:{name}", name) for name in self._names]
        current = self._microphone
        if current not in dict(known):
            known.append((current, current.removeprefix("mic:")))
        self.show_choices(known)
        self.show_value(current)

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
        if before != captioning.engine_name:
            words = self.tr("{service} listens now: the demonstration hears only itself.")
            self._window.said.emit(words.replace("{service}", engine_name(captioning.engine_name)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        spawn(self._look_around(), name="look for microphones")

    async def _look_around(self) -> None:
        self._names = await elsewhere(_input_names)
        self.refresh()


def _input_names() -> list[str]:
    from app.audio.devices import input_devices

    return [device.name for device in input_devices()]
