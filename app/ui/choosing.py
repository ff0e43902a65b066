# SPDX-License-Identifier: GPL-3.0-or-later
"""Who shall listen: the first choice, the page for a key, and where one is afterwards.

Keeps no key and starts no session itself; `Captioning` does.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.storage.keys import KeyPlace
from app.ui.captioning import Captioning
from app.ui.main_window import MainWindow
from app.ui.tasks import spawn


class Choosing(QObject):
    """Carries out what is chosen on the first page and on the page for a key."""

    def __init__(self, window: MainWindow, captioning: Captioning, first_time: bool) -> None:
        super().__init__(window)
        self._window, self._captioning, self._first_time = window, captioning, first_time
        self._start_after_key = True
        window.key_page_wanted.connect(lambda: self.show_key_page(start=True))
        window.local_wanted.connect(lambda: self._begin_with("local"))
        window.demo_wanted.connect(lambda: self._begin_with("demo"))
        window.key_page_left.connect(self._leave_key_page)
        window.key_kept.connect(self._key_kept)

    def show_key_page(self, *, start: bool) -> None:
        """Ask for a key; `start`: and begin once there is one. It takes the place of a demonstration anyhow."""
        self._start_after_key = start or self._captioning.demonstrates
        self._window.show_key_page(self._start_after_key)
        spawn(self._say_key_place(), name="find keyring")

    def speak_anew(self) -> None:
        """The window speaks another language, and the page was made again."""
        if self._window.pages.currentWidget() is getattr(self._window, "key_page", None):
            spawn(self._say_key_place(), name="find keyring")

    # -- inside --------------------------------------------------------------------------------

    def _begin_with(self, engine: str) -> None:
        self._captioning.use_engine(engine)
        self._window.show_session()
        self._captioning.start()

    async def _say_key_place(self) -> None:
        await self._captioning.find_key_place()
        captioning = self._captioning
        if captioning.key_place is KeyPlace.ENVIRONMENT:
            sentence = self.tr("A key in SONIOX_API_KEY is used instead of the one kept here.")
        elif captioning.keyring:
            sentence = self.tr("The key is kept in this computer's keyring.")
        elif captioning.places.profile is not None:
            sentence = self.tr("The key is kept in this profile's folder, in a file only you can read.")
        else:
            sentence = self.tr(
                "The key is kept in a file only you can read, because this computer has no keyring."
            )
        self._window.key_page.show_place(sentence)

    def _leave_key_page(self) -> None:
        if self._first_time and not self._captioning.settings.listening.chosen:
            self._window.show_welcome()
        else:
            self._window.show_session()

    def _key_kept(self) -> None:
        self._window.show_session()
        if self._start_after_key:
            self._captioning.start_instead_of_demonstration()
