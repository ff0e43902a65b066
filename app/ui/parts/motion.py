# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the system asks for less motion. Qt does not say; each system is asked in its own way.

May start a small program and take a moment: not for the loop's thread. Never raises.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

_ASKING_S = 2.0
_SPI_GETCLIENTAREAANIMATION = 0x1042


def less_motion_wanted(platform: str = sys.platform) -> bool:
    """Whether things should not glide. False where nobody can tell."""
    if platform == "win32":
        return _windows_asks()
    if platform == "darwin":
        return _says(["defaults", "read", "com.apple.universalaccess", "reduceMotion"], "1")
    return _says(["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"], "false")


def _says(command: list[str], answer: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_ASKING_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.stdout.strip() == answer


def _windows_asks() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    ask = ctypes.windll.user32.SystemParametersInfoW
    return bool(ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)) and not animated.value
