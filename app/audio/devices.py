# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphones there are, under names people know.

Never opens one, and never watches: `app.audio.changes` says when to look again.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.audio.portaudio import LOCK, look_again, portaudio
from app.audio.pulse import ServerSource, server_sources
from app.core.failure import Failure, FailureKind
from app.core.playing import sounds_like_playing

# ALSA's plug-ins look like devices to PortAudio. None of them is a thing a person could point at.
# fmt: off
_PLUGINS = frozenset(
    {
        "a52", "cards_pcm", "dmix", "dsnoop", "dummy", "front", "hdmi", "iec958", "jack", "lavrate",
        "modem", "null", "oss", "phoneline", "rear", "center_lfe", "side", "samplerate", "spdif", "speex",
        "speexrate", "surround21", "surround40", "surround41", "surround50", "surround51", "surround71",
        "sysdefault", "upmix", "usbstream", "vdownmix",
    }
)
# fmt: on

# These stand for whatever the desktop's sound server or settings chose, best first.
_SERVERS = ("default", "pulse", "pipewire")

# PortAudio lists every Windows device four times, once for each of the system's interfaces. This is
# the one that names them in full and does not resample.
_BEST_ON_WINDOWS = "Windows WASAPI"


@dataclass(frozen=True, slots=True)
class InputDevice:
    """Something that can be recorded from. `index` is good until PortAudio is set up anew."""

    name: str
    host_api: str
    rate_hz: int
    channels: int
    is_default: bool
    is_system: bool
    """Whether it hears what the computer plays, rather than a microphone."""
    index: int
    server_name: str = ""
    """What the sound server calls it, where there is one; PortAudio then has no part in it."""
    server_index: int = 0
    is_plugged: bool = True
    """False where it is known that nothing is in the socket."""
    is_muted: bool = False

    def is_same(self, other: InputDevice) -> bool:
        """Whether it is that very device, not pulled out in between."""
        mine = (self.server_name, self.server_index, self.name, self.host_api)
        return mine == (other.server_name, other.server_index, other.name, other.host_api)


def input_devices() -> list[InputDevice]:
    """Every input a person could choose, the default first. Empty when there is none."""
    try:
        devices = _served()
        if devices is None:
            with LOCK:
                look_again()
                devices = _plain(_listed())
    except Failure:
        return []
    return sorted(devices, key=lambda device: not device.is_default)


def find_input(name: str | None = None) -> InputDevice:
    """The default input, or the one called `name`: exactly, else containing it, whatever the case.

    Looks again for new devices if that fails. Raises `Failure` NO_MICROPHONE.
    """
    reason = f"no input called {name}" if name else "no input at all"
    served = _served()
    if served is not None:
        found = _named(name, served, served) if name else next((d for d in served if d.is_default), None)
        if found is not None:
            return found
        if not name:
            raise Failure(FailureKind.NO_MICROPHONE, reason)
    with LOCK:
        for _ in range(2):
            try:
                found = _find(name)
            except Failure as failure:
                found, reason = None, failure.detail or reason
            if found is not None:
                return found
            if not _looked_again():
                break
    raise Failure(FailureKind.NO_MICROPHONE, reason)


def find_again(name: str | None, before: InputDevice) -> InputDevice:
    """The same, for somebody who listened to `before` until now.

    A sound server without microphones names as default what the computer plays. Nobody who
    listened to a microphone is led there, unless they chose it while the microphone was still there.
    """
    found = find_input(name)
    if found.is_system and not before.is_system and (name or not is_there(before)):
        raise Failure(FailureKind.NO_MICROPHONE, "only what the computer plays is left")
    return found


def is_muted(device: InputDevice) -> bool:
    """Whether the system itself says that it is muted."""
    try:
        return any(device.is_same(other) and other.is_muted for other in _served() or ())
    except Failure:
        return False


def is_there(device: InputDevice) -> bool:
    """Whether it can still be listened to, as far as that is known."""
    try:
        served = _served()
    except Failure:
        return True
    return served is None or any(device.is_same(other) and other.is_plugged for other in served)


def _looked_again() -> bool:
    try:
        return look_again()
    except Failure:
        return True  # there is still no PortAudio: finding it so again says why


def _find(name: str | None) -> InputDevice | None:
    """Among what PortAudio lists."""
    listed = _listed()
    if name is None:
        return next((device for device in listed if device.is_default), None)
    # A plug-in may be asked for by its whole name, but never matches by a part of it.
    return _named(name, listed, _plain(listed))


def _named(name: str, exactly: list[InputDevice], partly: list[InputDevice]) -> InputDevice | None:
    wanted = name.strip().casefold()
    exact = [d for d in exactly if wanted in (d.name.casefold(), d.server_name.casefold())]
    near = [d for d in partly if wanted and wanted in d.name.casefold()]
    return next(iter(exact + near), None)


def _listed() -> list[InputDevice]:
    """All that PortAudio lists."""
    sounddevice = portaudio()
    apis = sounddevice.query_hostapis()
    best = next((api for api in apis if api["name"] == _BEST_ON_WINDOWS), None)
    try:
        default = best["default_input_device"] if best else sounddevice.query_devices(kind="input")["index"]
    except (sounddevice.PortAudioError, ValueError):
        default = -1
    return [
        InputDevice(
            name=device["name"],
            host_api=apis[device["hostapi"]]["name"],
            rate_hz=round(device["default_samplerate"]),
            channels=device["max_input_channels"],
            is_default=device["index"] == default,
            is_system=sounds_like_playing(device["name"]),
            index=device["index"],
        )
        for device in sounddevice.query_devices()
        if device["max_input_channels"] > 0 and best in (None, apis[device["hostapi"]])
    ]


def _served() -> list[InputDevice] | None:
    """What the sound server can record from; None without one. Raises `Failure` if it does not answer."""
    sources = server_sources()
    return None if sources is None else [_from_server(source) for source in sources]


def _from_server(source: ServerSource) -> InputDevice:
    return InputDevice(
        name=source.description,
        host_api="PulseAudio",
        rate_hz=source.rate_hz,
        channels=source.channels,
        is_default=source.is_default,
        is_system=source.is_monitor,
        index=-1,
        server_name=source.name,
        server_index=source.index,
        is_plugged=source.is_plugged,
        is_muted=source.is_muted,
    )


def _plain(listed: list[InputDevice]) -> list[InputDevice]:
    """Without what is no microphone to a person, and with one name for each sound server."""
    present = {device.name for device in listed}
    server = next((name for name in _SERVERS if name in present), None)
    hidden = _PLUGINS | (set(_SERVERS) - {server})
    return [d for d in listed if d.host_api != "ALSA" or d.name.partition(":")[0] not in hidden]
