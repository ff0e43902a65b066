# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program does when it is started once more: it comes forward, and begins if that was asked.

What else the second start was told cannot be had in the middle, and is named in the answer.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.knock import Answer, Came, Knock
from app.plan import is_device
from app.ui.captioning import Captioning
from app.ui.ending import Ending
from app.ui.main_window import MainWindow
from app.ui.second_start import screens
from app.ui.tasks import elsewhere, spawn

_TOKEN = "XDG_ACTIVATION_TOKEN"
"""Where Qt looks for the desktop's leave to come to the front, and takes it away."""
_LONGEST_TOKEN = 256
HERE_WITHIN_S = 0.2
"""How long a window manager may take to bring a window to the front."""


class Called:
    """Whoever is at the door is this user: `app.ui.door` sees to that."""

    def __init__(self, window: MainWindow, captioning: Captioning, ending: Ending) -> None:
        self._window, self._captioning, self._ending = window, captioning, ending

    def answer(self, asked: Knock) -> Answer:
        """Do what was asked, and say what became of it."""
        if self._ending.has_begun:
            return Answer(Came.ENDING)
        if not asked.is_on_screen_of(screens()):
            return Answer(Came.ELSEWHERE)
        self._come_forward(asked.token)
        unused = tuple(self._unused(asked))
        if unused and asked.start:
            # Not with another service, or another sound, than was asked for.
            return Answer(Came.FORWARD, (*unused, "--start"))
        return Answer(self._begun() if asked.start else Came.FORWARD, unused)

    def _come_forward(self, token: str) -> None:
        fit = token.isascii() and token.isprintable() and len(token) <= _LONGEST_TOKEN
        if token and fit and QGuiApplication.platformName().startswith("wayland"):
            os.environ[_TOKEN] = token
        self._window.come_forward()
        if QGuiApplication.platformName() == "xcb":
            spawn(self._be_seen(), name="come forward")

    async def _be_seen(self) -> None:
        """X leaves it to the window manager, which may hold it back, or leave it on another desktop."""
        from app.ui.front_x11 import bring_to_front

        await asyncio.sleep(HERE_WITHIN_S)
        if QApplication.activeWindow() is None and not self._ending.has_begun:
            await elsewhere(bring_to_front, int(self._window.winId()))

    def _unused(self, asked: Knock) -> Iterator[str]:
        captioning = self._captioning
        if asked.engine and asked.engine != captioning.engine_name:
            yield "--engine"
        if asked.url and asked.url not in (captioning.url, captioning.address):
            yield "--url"
        if asked.source and _where(asked.source, asked.folder) != _where(captioning.source, os.getcwd()):
            yield "--source"

    def _begun(self) -> Came:
        if self._captioning.is_running:
            return Came.RUNS
        if not self._window.is_session_shown:
            return Came.UNDECIDED
        self._captioning.start()
        return Came.BEGUN


def _where(source: str, folder: str) -> str:
    """The same for the same thing, in whichever folder it was named."""
    if is_device(source):
        return source.strip().casefold()
    return source if "://" in source else os.path.normpath(os.path.join(folder, source))
