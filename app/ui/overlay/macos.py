# SPDX-License-Identifier: GPL-3.0-or-later
"""On macOS: leave a window out of screen sharing, and let it stand over full-screen programs.

Through the Objective-C runtime, message by message. Not yet run on macOS; see packaging/README.md.
"""

from __future__ import annotations

import ctypes
from typing import Any

_SHARING_NONE, _SHARING_READ_ONLY = 0, 1
_JOINS_ALL_SPACES, _BESIDE_FULL_SCREEN = 1 << 0, 1 << 8
_STATUS_WINDOW_LEVEL = 25


def leave_out_of_captures(view: int, out: bool) -> bool:
    """Ask for it; since macOS 15.4 some programs see the window all the same. `view` is an NSView."""
    return _tell(view, b"setSharingType:", ctypes.c_ulong(_SHARING_NONE if out else _SHARING_READ_ONLY))


def stand_over_full_screen(view: int) -> bool:
    """Be on every space, above programs that fill the screen."""
    spaces = ctypes.c_ulong(_JOINS_ALL_SPACES | _BESIDE_FULL_SCREEN)
    above = _tell(view, b"setLevel:", ctypes.c_long(_STATUS_WINDOW_LEVEL))
    return _tell(view, b"setCollectionBehavior:", spaces) and above


def _tell(view: int, message: bytes, value: Any) -> bool:
    """Send one message with one number to the window of a view; False where there is none."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    runtime.sel_registerName.restype = ctypes.c_void_p
    # Each message has a type of its own: a variadic call would pass arguments in the wrong places on ARM.
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    window = ask(view, runtime.sel_registerName(b"window"))
    if not window:
        return False
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, type(value))(("objc_msgSend", runtime))
    tell(window, runtime.sel_registerName(message), value)
    return True
