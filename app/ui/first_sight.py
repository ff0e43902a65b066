# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as it first shows: settings read, theme chosen, the right page; no session yet.

Imports nothing that is not needed to paint it. asyncio, sockets and captions come afterwards.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.storage.places import Places
from app.storage.settings_file import load_settings
from app.ui.access.roles import install_roles
from app.ui.main_window import MainWindow
from app.ui.parts.theme import Look
from app.ui.translations import install_translators
from app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from app.command_line import WindowOptions

SERVICE, KEY_VARIABLE = "soniox", "SONIOX_API_KEY"
"""The service whose key is asked for, and the variable that may hold it."""
EXPOSED_WITHIN_MS = 500
"""Where nothing is ever shown (a minimised start, no screen), go on after this long."""


class FirstSight:
    """What exists when the window shows."""

    def __init__(self, app: QApplication, options: WindowOptions) -> None:
        self.places = Places.chosen(options.profile)
        self.loaded = load_settings(self.places)
        install_roles()
        install_translators(app, self.loaded.settings.access.language)
        self.look = Look(app, self.loaded.settings.appearance.theme)
        self.window = MainWindow(self.look, WindowMemory(self.places.config / "window.ini"))
        self.choice_needed = self._choice_needed(options)
        if self.choice_needed:
            self.window.show_welcome()
        else:
            self.window.show_session()

    def _choice_needed(self, options: WindowOptions) -> bool:
        """Whether nobody said yet who should listen: no choice, no command, no key at hand."""
        listening = self.loaded.settings.listening
        if listening.chosen or listening.engine or options.engine or options.url or options.start:
            return False
        # Only where there may be a key is it worth the time to load what looks for one.
        if not os.environ.get(KEY_VARIABLE) and not self.places.keys_file.exists():
            return True
        from app.storage.keys import KeyStore

        return not KeyStore(self.places).remember(SERVICE)

    def show(self, app: QApplication) -> None:
        """Put it on the screen and return when it is painted; what is pressed meanwhile waits."""
        self.window.show()
        patience = QTimer(singleShot=True, interval=EXPOSED_WITHIN_MS)
        patience.start()
        flag = QEventLoop.ProcessEventsFlag
        while not self.window.windowHandle().isExposed() and patience.isActive():
            app.processEvents(flag.ExcludeUserInputEvents | flag.WaitForMoreEvents)
        app.processEvents(flag.ExcludeUserInputEvents)  # and what its exposure brought with it
