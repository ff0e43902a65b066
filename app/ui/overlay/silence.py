# SPDX-License-Identifier: GPL-3.0-or-later
"""An overlay is away while nothing is said, if that is chosen, and back with the first word.

It never goes while somebody uses it, and stays away while it has to make room for another window.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.ui.overlay.window import OverlayWindow


class Silence(QObject):
    """Hides one open overlay, and shows it again."""

    def __init__(self, window: OverlayWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lasts = QTimer(self, singleShot=True)
        self._lasts.timeout.connect(self._hide)

    @property
    def is_awaited(self) -> bool:
        """Whether it goes if nothing more is said."""
        return self._lasts.isActive()

    def broken(self, hide_after_s: int) -> None:
        """Something was said, or may be read: be there. `hide_after_s`: 0 is never."""
        window = self._window
        if window.isHidden() and not (hide_after_s and window.captions.is_empty):
            window.appear()
        if hide_after_s:
            self._lasts.start(hide_after_s * 1000)
        else:
            self._lasts.stop()

    def stop(self) -> None:
        """Nothing hides it any more."""
        self._lasts.stop()

    def _hide(self) -> None:
        if self._window.is_in_use:
            self._lasts.start()
        else:
            self._window.hide()
