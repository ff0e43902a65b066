# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one short sound, in the way each system has for it. Waits until it was heard: not for the loop's thread.

Captures nothing, and knows nothing of what is captured.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import wave
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_void_p
from pathlib import Path

from app.audio.libpulse import S16LE, SampleSpec

_PLAYBACK = 1  # pa_stream_direction_t
_WITHIN_S = 5.0
_SYNC_FILE = 0x20000  # winsound.SND_FILENAME
_FUNCTIONS: dict[str, tuple[object, ...]] = {
    # name: what it returns, what it takes
    "pa_simple_new": (
        *(c_void_p, c_char_p, c_char_p, c_int, c_char_p, c_char_p, POINTER(SampleSpec)),
        *(c_void_p, c_void_p, POINTER(c_int)),
    ),
    "pa_simple_write": (c_int, c_void_p, c_char_p, c_size_t, POINTER(c_int)),
    "pa_simple_drain": (c_int, c_void_p, POINTER(c_int)),
    "pa_simple_free": (None, c_void_p),
}


def play(sound: Path, platform: str = sys.platform) -> None:
    """Play a WAV file of 16-bit samples. Raises `OSError` where that cannot be done."""
    if platform == "win32":
        import winsound

        try:
            winsound.PlaySound(str(sound), _SYNC_FILE)
        except RuntimeError as error:
            raise OSError(str(error)) from error
    elif platform == "darwin":
        try:
            subprocess.run(["afplay", str(sound)], timeout=_WITHIN_S, check=True, stdin=subprocess.DEVNULL)
        except subprocess.SubprocessError as error:
            raise OSError(str(error)) from error
    else:
        _play_to_server(sound)


def _play_to_server(sound: Path) -> None:
    with wave.open(str(sound)) as file:
        shape = SampleSpec(S16LE, file.getframerate(), file.getnchannels())
        samples = file.readframes(file.getnframes())
    pulse = ctypes.CDLL("libpulse-simple.so.0")
    for name, (returns, *takes) in _FUNCTIONS.items():
        function = getattr(pulse, name)
        function.restype, function.argtypes = returns, takes
    error = c_int()
    stream = c_void_p(
        pulse.pa_simple_new(
            None, b"Surtitle", _PLAYBACK, None, b"alert", byref(shape), None, None, byref(error)
        )
    )
    if not stream:
        raise OSError(f"the sound server plays nothing: {error.value}")
    try:
        good = pulse.pa_simple_write(stream, samples, len(samples), byref(error)) >= 0
        if not good or pulse.pa_simple_drain(stream, byref(error)) < 0:
            raise OSError(f"the sound server plays nothing: {error.value}")
    finally:
        pulse.pa_simple_free(stream)
