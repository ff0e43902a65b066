# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphone macOS takes for the default now, and at which rate it runs. Opens nothing.

PortAudio asks once, when it is set up; this asks Core Audio itself (AudioHardware.h). Not yet run
on a Mac: see packaging/README.md.
"""

from __future__ import annotations

import ctypes
import functools
from ctypes import byref, c_double, c_uint32, c_void_p

_SYSTEM = 1  # kAudioObjectSystemObject
_FRAMEWORK = "/System/Library/Frameworks/CoreAudio.framework/CoreAudio"


class _Address(ctypes.Structure):
    """AudioObjectPropertyAddress."""

    _fields_ = [("selector", c_uint32), ("scope", c_uint32), ("element", c_uint32)]


def default_input() -> tuple[int, float] | None:
    """The default input's number and rate; None where there is none, or Core Audio does not say."""
    device = _property(_SYSTEM, b"dIn ", c_uint32())  # kAudioHardwarePropertyDefaultInputDevice
    if not device:
        return None
    return device, _property(device, b"nsrt", c_double()) or 0.0  # kAudioDevicePropertyNominalSampleRate


@functools.cache
def _core_audio() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(_FRAMEWORK)
    except OSError:
        return None
    library.AudioObjectGetPropertyData.argtypes = [
        c_uint32, ctypes.POINTER(_Address), c_uint32, c_void_p, ctypes.POINTER(c_uint32), c_void_p
    ]  # fmt: skip
    return library


def _property(number: int, selector: bytes, value):
    library = _core_audio()
    if library is None:
        return None
    address = _Address(int.from_bytes(selector, "big"), int.from_bytes(b"glob", "big"), 0)
    size = c_uint32(ctypes.sizeof(value))
    status = library.AudioObjectGetPropertyData(number, byref(address), 0, None, byref(size), byref(value))
    return value.value if status == 0 else None
