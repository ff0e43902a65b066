# SPDX-License-Identifier: GPL-3.0-or-later
"""PortAudio, quietly: loaded when first needed, its libraries' chatter kept off standard error.

The only file, with `app.audio.portaudio_stream`, that touches sounddevice. Never decides which device to use.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from types import ModuleType

from app.core.failure import Failure, FailureKind

LOCK = threading.RLock()
"""PortAudio may be set up and opened by one thread at a time."""

_open_streams = 0


def portaudio() -> ModuleType:
    """The sounddevice module, PortAudio set up. Raises `Failure` NO_MICROPHONE where there is none."""
    with LOCK:
        chatter: list[str] = []
        try:
            with hushed(chatter):
                _look_before_leaping()
                import sounddevice

                if not sounddevice._initialized:
                    sounddevice._initialize()
        except Exception as error:  # OSError without the library; its own error without any device
            raise Failure(FailureKind.NO_MICROPHONE, _reason(error, chatter)) from error
        return sounddevice


def _look_before_leaping() -> None:
    """Raise where PortAudio would end the whole process instead of listing nothing.

    It asserts that ALSA has a device called "default" or "dmix" (pa_linux_alsa.c, BuildDeviceList),
    which bare containers lack.
    """
    if sys.platform != "linux":
        return
    alsa = ctypes.CDLL("libasound.so.2")
    alsa.snd_config_search.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    known = alsa.snd_config_update() >= 0 and ctypes.c_void_p.in_dll(alsa, "snd_config")
    found = ctypes.c_void_p()
    if not known or all(
        alsa.snd_config_search(known, name, ctypes.byref(found)) < 0 for name in (b"pcm.default", b"pcm.dmix")
    ):
        raise OSError("ALSA has no default device")


def look_again() -> bool:
    """Let PortAudio see devices that came since it was set up; False while one is open.

    PortAudio lists devices once, when it is set up, and cannot be set up anew under an open stream.
    """
    with LOCK:
        if _open_streams:
            return False
        sounddevice = portaudio()
        with hushed([]):
            # There is no public way; these two names have been stable since sounddevice 0.3.
            sounddevice._terminate()
        portaudio()
        return True


def count_stream(change: int) -> None:
    """Keep count of the open streams, for `look_again`."""
    global _open_streams
    with LOCK:
        _open_streams += change


def failure_of(error: Exception, chatter: list[str] | None = None) -> Failure:
    """Sort what PortAudio said into a kind of failure."""
    detail = _reason(error, chatter or [])
    code = error.args[1] if len(error.args) > 1 else None
    host = error.args[2] if len(error.args) > 2 else ()
    host_code = host[1] if len(host) > 1 else None
    said = detail.lower()
    if host_code in (-13, -1, -2147024891) or "denied" in said or "permitted" in said:
        kind = FailureKind.MICROPHONE_DENIED  # EACCES, EPERM, Windows' E_ACCESSDENIED
    elif code == _DEVICE_UNAVAILABLE or host_code in (-16, -2004287478) or "busy" in said:
        kind = FailureKind.MICROPHONE_BUSY  # EBUSY, AUDCLNT_E_DEVICE_IN_USE
    else:
        kind = FailureKind.NO_MICROPHONE
    return Failure(kind, detail)


_DEVICE_UNAVAILABLE = -9985


def _reason(error: Exception, chatter: list[str]) -> str:
    """What the error and ALSA's own words say, each line once: ALSA repeats itself at every try."""
    lines = [line.strip() for line in chatter if line.startswith("ALSA lib")]
    return "; ".join(dict.fromkeys([str(error), *lines]))


@contextlib.contextmanager
def hushed(heard: list[str]) -> Iterator[None]:
    """Keep what C libraries print off standard error while inside; afterwards `heard` holds it.

    ALSA, JACK and PortAudio print straight to the file descriptor whatever they failed at, most of
    it no fault at all. Lines that are not theirs are passed on.
    """
    if sys.platform != "linux":
        yield
        return
    try:
        kept = os.dup(2)
    except OSError:  # standard error is closed: there is nothing to keep quiet
        yield
        return
    with tempfile.TemporaryFile() as catch:
        os.dup2(catch.fileno(), 2)
        _let_alsa_speak(True)
        try:
            yield
        finally:
            _let_alsa_speak(False)
            os.dup2(kept, 2)
            os.close(kept)
            catch.seek(0)
            for line in catch.read().decode(errors="replace").splitlines():
                if line.startswith(_CHATTER):
                    heard.append(line)
                elif line.strip():
                    os.write(2, line.encode() + b"\n")


_CHATTER = ("ALSA lib", "Expression ", "Cannot connect to server", "jack server", "JackShm", "connect(2)")


def _let_alsa_speak(yes: bool) -> None:
    """Give ALSA its own error handler, or one that does nothing, for what it says on its threads later."""
    with contextlib.suppress(OSError, AttributeError):
        alsa = ctypes.CDLL("libasound.so.2")
        # A C function without effect stands in for the handler: a Python one could be called
        # from the audio thread while the interpreter is already going down.
        nothing = ctypes.cast(alsa.snd_asoundlib_version, ctypes.c_void_p)
        alsa.snd_lib_error_set_handler(None if yes else nothing)
