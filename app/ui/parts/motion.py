# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether things may glide to their places: as the reader chose, or as the system asks, now and later.

Qt does not say what the system asks; each is asked in its own way. `less_motion_wanted` may start a
small program and take a moment: not for the loop's thread. It never raises.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from app.ui.parts.asked import program_says

_SPI_GETCLIENTAREAANIMATION = 0x1042


class Motion(QObject):
    """One for all windows."""

    changed = Signal(bool)
    """Whether motion is reduced is another one now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reduced = False
        self._choice = "system"
        self._system_asks = False

    def choose(self, choice: str) -> None:
        """`system`, `smooth` or `still`."""
        self._choice = choice
        self._take()

    def system_says(self, less: bool | None) -> None:
        """What the system asks for; None: it does not say."""
        self._system_asks = bool(less)
        self._take()

    def _take(self) -> None:
        reduced = self._system_asks if self._choice == "system" else self._choice == "still"
        if reduced != self.reduced:
            self.reduced = reduced
            self.changed.emit(reduced)


def less_motion_wanted(platform: str = sys.platform) -> bool | None:
    """Whether things should not glide; None where nobody can tell."""
    if platform == "win32":
        return _windows_asks()
    if platform == "darwin":
        said = program_says(["defaults", "read", "com.apple.universalaccess", "reduceMotion"])
        return None if said is None else said == "1"
    said = program_says(["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"])
    return None if said is None else said == "false"


def _windows_asks() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    ask = ctypes.windll.user32.SystemParametersInfoW
    return bool(ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)) and not animated.value
