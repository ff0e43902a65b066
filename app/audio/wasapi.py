# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphone Windows takes for the default now. Opens nothing.

PortAudio asks once, when it is set up; this asks Windows itself (IMMDeviceEnumerator,
mmdeviceapi.h), through the plain C layout of COM objects. Not yet run on Windows: see
packaging/README.md.
"""

from __future__ import annotations

import ctypes
import threading
from ctypes import byref, c_long, c_uint32, c_void_p, c_wchar_p
from uuid import UUID

_ENUMERATOR = UUID("bcde0395-e52f-467c-8e3d-c4579291692e")  # CLSID_MMDeviceEnumerator
_ENUMERATES = UUID("a95664d2-9614-4f35-a746-de8db63617e6")  # IID_IMMDeviceEnumerator
_IN_PROCESS = 1  # CLSCTX_INPROC_SERVER
_CAPTURE, _CONSOLE = 1, 0  # eCapture, eConsole

# Where in each object's table of functions they stand.
_RELEASE, _GET_DEFAULT, _GET_ID = 2, 4, 5

_thread = threading.local()


def default_input() -> str | None:
    """The default input's identity; None where there is none, or Windows does not say."""
    ole = ctypes.WinDLL("ole32")  # type: ignore[attr-defined]
    if not getattr(_thread, "ready", False):
        ole.CoInitializeEx(None, 0)
        _thread.ready = True
    enumerator, device, name = c_void_p(), c_void_p(), c_wchar_p()
    made = ole.CoCreateInstance(_guid(_ENUMERATOR), None, _IN_PROCESS, _guid(_ENUMERATES), byref(enumerator))
    if made != 0 or not enumerator:
        return None
    try:
        ask = (c_uint32(_CAPTURE), c_uint32(_CONSOLE), byref(device))
        if _call(enumerator, _GET_DEFAULT, *ask) != 0 or not device:
            return None
        try:
            if _call(device, _GET_ID, byref(name)) != 0:
                return None
            identity = name.value
            ole.CoTaskMemFree(name)
            return identity
        finally:
            _call(device, _RELEASE)
    finally:
        _call(enumerator, _RELEASE)


def _guid(uuid: UUID) -> ctypes.Array:
    return (ctypes.c_ubyte * 16).from_buffer_copy(uuid.bytes_le)


def _call(thing: c_void_p, place: int, *arguments) -> int:
    """Call the function at that place in a COM object's table."""
    table = ctypes.cast(ctypes.cast(thing, ctypes.POINTER(c_void_p))[0], ctypes.POINTER(c_void_p))
    kinds = [c_uint32 if isinstance(argument, c_uint32) else c_void_p for argument in arguments]
    function = ctypes.WINFUNCTYPE(c_long, c_void_p, *kinds)(table[place])  # type: ignore[attr-defined]
    return function(thing, *arguments)
