# SPDX-License-Identifier: GPL-3.0-or-later
"""On Windows: leave a window out of screen sharing and recordings. Nothing else.

Not yet run on Windows; see packaging/README.md.
"""

from __future__ import annotations

import ctypes

_WDA_NONE, _WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11


def leave_out_of_captures(window: int, out: bool) -> bool:
    """Whether the system did it; before Windows 10 2004 it cannot. `window` is an HWND."""
    set_affinity = ctypes.WinDLL("user32").SetWindowDisplayAffinity
    set_affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    set_affinity.restype = ctypes.c_int
    return bool(set_affinity(window, _WDA_EXCLUDEFROMCAPTURE if out else _WDA_NONE))
