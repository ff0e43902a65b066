# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be shown at all, found out before Qt tries and ends the process. No Qt."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_NEEDS_SCREEN = ("xcb", "wayland")


def no_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """None if there is a screen; else one sentence that says what is missing, and what to do."""
    if platform in ("win32", "darwin"):
        return None
    asked = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if asked and not asked.startswith(_NEEDS_SCREEN):
        return None
    if not asked.startswith("xcb") and _wayland_answers(environ):
        return None
    screen = environ.get("DISPLAY", "")
    if not screen:
        return "There is no display to open a window on; `surtitle transcribe` works without one."
    if not _x_answers(screen):
        return f"The display {screen} cannot be opened; `surtitle transcribe` works without one."
    if not _library("libxcb-cursor.so.0"):
        return "A window needs the system package libxcb-cursor0; `make setup` installs it."
    return None


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x_answers(screen: str) -> bool:
    """Whether an X server takes our connection (what Qt would do first)."""
    xcb = _library("libxcb.so.1")
    if xcb is None:
        return True  # Qt brings or finds its own
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(screen), None)
    works = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return works


def _library(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None
