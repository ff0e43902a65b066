# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the system asks for less motion. Qt does not say; each system is asked in its own way.

May start a small program and take a moment: not for the loop's thread. Never raises.
"""

from __future__ import annotations

import sys

from app.ui.parts.asked import program_says

_SPI_GETCLIENTAREAANIMATION = 0x1042


def less_motion_wanted(platform: str = sys.platform) -> bool:
    """Whether things should not glide. False where nobody can tell."""
    if platform == "win32":
        return _windows_asks()
    if platform == "darwin":
        return program_says(["defaults", "read", "com.apple.universalaccess", "reduceMotion"]) == "1"
    return program_says(["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"]) == "false"


def _windows_asks() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    ask = ctypes.windll.user32.SystemParametersInfoW
    return bool(ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)) and not animated.value
