# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one short sound, in the way each system has for it. Waits until it was heard: not for the loop's thread.

Captures nothing, and knows nothing of what is captured.
"""

from __future__ import annotations

import ctypes
import io
import subprocess
import sys
import wave
from array import array
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_void_p
from pathlib import Path

from app.audio.libpulse import S16LE, SampleSpec

_PLAYBACK = 1  # pa_stream_direction_t
_WITHIN_S = 5.0
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


def play(sound: Path, loudness: float = 1.0, platform: str = sys.platform) -> None:
    """Play a WAV file of 16-bit samples so many times as loud. Raises `OSError` where that cannot be done."""
    if platform == "win32":
        import winsound

        try:
            winsound.PlaySound(_louder_file(sound, loudness), winsound.SND_MEMORY)
        except RuntimeError as error:
            raise OSError(str(error)) from error
    elif platform == "darwin":
        try:
            command = ["afplay", "--volume", f"{loudness:.2f}", str(sound)]
            subprocess.run(command, timeout=_WITHIN_S, check=True, stdin=subprocess.DEVNULL)
        except subprocess.SubprocessError as error:
            raise OSError(str(error)) from error
    else:
        _play_to_server(sound, loudness)


def louder(samples: bytes, loudness: float) -> bytes:
    """16-bit samples, so many times as loud; what is too loud for them is as loud as they can be."""
    heights = array("h", samples)
    if sys.byteorder == "big":
        heights.byteswap()
    for place, height in enumerate(heights):
        heights[place] = max(-32_768, min(32_767, round(height * loudness)))
    if sys.byteorder == "big":
        heights.byteswap()
    return heights.tobytes()


def _louder_file(sound: Path, loudness: float) -> bytes:
    """A whole WAV file with other samples."""
    whole = io.BytesIO()
    with wave.open(str(sound)) as file, wave.open(whole, "wb") as made:
        made.setparams(file.getparams())
        made.writeframes(louder(file.readframes(file.getnframes()), loudness))
    return whole.getvalue()


def _play_to_server(sound: Path, loudness: float) -> None:
    with wave.open(str(sound)) as file:
        shape = SampleSpec(S16LE, file.getframerate(), file.getnchannels())
        samples = louder(file.readframes(file.getnframes()), loudness)
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
