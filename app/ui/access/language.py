# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window while it runs: follows the option, and tells when all windows have learned it.

What the words are is `app.ui.translations`; each widget names itself anew when Qt tells it of the change.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.ui.captioning import Captioning
from app.ui.translations import install_translators


class WindowLanguage(QObject):
    """Follows the option `access.language`."""

    changed = Signal()
    """Another language is spoken: what is said by those who are no widgets is to be said again."""

    def __init__(self, app: QApplication, captioning: Captioning, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._captioning = app, captioning
        self._chosen = captioning.settings.access.language
        captioning.settings_changed.connect(self._follow)

    def _follow(self) -> None:
        chosen = self._captioning.settings.access.language
        if chosen == self._chosen:
            return
        self._chosen = chosen
        install_translators(self._app, chosen)
        # Widgets learn it by events that wait already; those who speak for them come after that.
        QTimer.singleShot(0, self, self.changed.emit)
