# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listened to: what the chip says of it, what else its menu offers, and a file of one's own.

Opens no device: names what there is, and hands on what was chosen.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.core.phase import Phase
from app.core.playing import sounds_like_playing
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.main_window import MainWindow
from app.ui.parts.notice import News
from app.ui.parts.room import open_whole
from app.ui.parts.source_chip import Choice, device_label
from app.ui.tasks import elsewhere, spawn
from app.ui.translations import tr as _tr
from app.ui.wording import engine_name

if TYPE_CHECKING:
    from app.conductor import State

DEMONSTRATION = "demo"
"""Stands in the menu of sources for the demonstration, which listens to itself."""
LEFT = "demonstration left"
"""What the notice of it is about."""
SOUND_FILES = (
    *("wav", "mp3", "m4a", "aac", "flac", "ogg", "oga", "opus", "wma", "aif", "aiff", "amr"),
    *("mp4", "m4v", "mkv", "webm", "mov", "avi", "wmv", "mpg", "mpeg", "ts", "3gp"),
)


class Sources(QObject):
    """Keeps the chip true, and carries out what is chosen there."""

    def __init__(self, window: MainWindow, captioning: Captioning, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._chip, self._captioning = window, window.bar.chip, captioning
        self._last_folder = str(Path.home())
        self._device = ""
        self._chip.menu_wanted.connect(self._look_around)
        self._chip.chosen.connect(self.use)
        self._chip.file_wanted.connect(self.ask_for_file)
        bridge.state.connect(self._state_changed)
        captioning.ready.connect(self.show)
        captioning.settings_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say on the chip what is listened to now."""
        choice = source_choice(self._captioning.source, self._engine_now)
        self._chip.show_source(choice.source, choice.label, choice.icon)
        self._chip.show_device(self._device)

    def use(self, source: str) -> None:
        """This was chosen in the menu."""
        if source == DEMONSTRATION:
            self._captioning.use_engine("demo")
            return
        left = self._captioning.engine_name == "demo"
        self._captioning.use_source(source)
        if left:
            self._say_demonstration_left()

    def use_file(self, path: str) -> None:
        """This file is to be listened to."""
        self._last_folder = str(Path(path).parent)
        left = self._captioning.engine_name == "demo"
        self._captioning.use_file(path)
        if left:
            self._say_demonstration_left()

    def ask_for_file(self) -> None:
        """Let the user choose a file."""
        dialog = QFileDialog(self._window, self.tr("Surtitle: a file to listen to"), self._last_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        sounds = " ".join(f"*.{ending}" for ending in SOUND_FILES)
        dialog.setNameFilters([self.tr("Audio and video") + f" ({sounds})", self.tr("All files (*)")])
        dialog.fileSelected.connect(self.use_file)
        dialog.finished.connect(dialog.deleteLater)
        open_whole(dialog)

    # -- inside --------------------------------------------------------------------------------

    def _state_changed(self, state: State) -> None:
        if state.phase is Phase.STARTING:  # that is done, and would read as if the one after it were meant
            self._window.notice.forget(LEFT)
        self._device = state.source
        self.show()

    @property
    def _engine_now(self) -> str:
        """Who listens: in the session that runs, else in the next one."""
        conductor, running = self._captioning.conductor, self._captioning.is_running
        return conductor.state.engine if running else self._captioning.engine_name

    def _say_demonstration_left(self) -> None:
        engine = self._captioning.engine_name

        def say() -> str:
            sentence = self.tr("{service} listens instead of the demonstration from the next Start on.")
            return sentence.replace("{service}", engine_name(engine))

        self._window.notice.show_news(News(say, (), lasting=False, about=LEFT))

    def _look_around(self) -> None:
        spawn(self._list(), name="look for microphones")

    async def _list(self) -> None:
        devices = await elsewhere(_inputs)
        choices = [Choice("mic", self.tr("The system's microphone"))]
        for device in devices:
            icon = "loudspeaker" if device.is_system else "microphone"
            label = device_label(device.name, device.is_system)
            choices.append(Choice(f"mic:{device.name}", label, icon))
        if not devices:
            choices = []
        if self._engine_now == "demo":
            choices.insert(0, Choice(DEMONSTRATION, engine_name("demo"), "film"))
        self._chip.show_choices(choices)


def source_choice(source: str, engine: str) -> Choice:
    """What the chip says about a source as the settings hold it."""
    if engine == "demo":
        return Choice(DEMONSTRATION, engine_name("demo"), "film")
    if source in ("", "mic"):
        return Choice("mic", _tr("Microphone"))
    if source == "system":
        return Choice(source, _tr("Computer sound"), "loudspeaker")
    if source == "mic+system":
        return Choice(source, _tr("Microphone + what I hear"), "headphones")
    if source.startswith("mic:") and sounds_like_playing(source[4:]):
        return Choice(source, _tr("Computer sound"), "loudspeaker")
    if source.startswith("mic:"):
        return Choice(source, source[4:].strip())
    if "://" in source:
        return Choice(source, source.split("://", 1)[1].split("/")[0], "loudspeaker")
    return Choice(source, Path(source).name, "file")


def _inputs() -> list:
    from app.audio.devices import input_devices

    return input_devices()
