# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether macOS is to show more contrast: `accessibilityDisplayShouldIncreaseContrast` of the workspace.

Not yet run on macOS; see packaging/README.md.
"""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_char_p, c_void_p

_APPKIT = "/System/Library/Frameworks/AppKit.framework/AppKit"
_RUNTIME = "/usr/lib/libobjc.A.dylib"


def more_contrast() -> bool:
    """Whether "Increase contrast" is on; False where macOS does not say."""
    try:
        ctypes.CDLL(_APPKIT)  # so that its classes are known
        runtime = ctypes.CDLL(_RUNTIME)
    except OSError:
        return False
    runtime.objc_getClass.restype, runtime.objc_getClass.argtypes = c_void_p, [c_char_p]
    runtime.sel_registerName.restype, runtime.sel_registerName.argtypes = c_void_p, [c_char_p]
    # Each message has a type of its own.
    for_object = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_void_p)(("objc_msgSend", runtime))
    for_bool = ctypes.CFUNCTYPE(c_bool, c_void_p, c_void_p)(("objc_msgSend", runtime))
    workspace = for_object(
        runtime.objc_getClass(b"NSWorkspace"), runtime.sel_registerName(b"sharedWorkspace")
    )
    if not workspace:
        return False
    return for_bool(workspace, runtime.sel_registerName(b"accessibilityDisplayShouldIncreaseContrast"))
