# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphones there are, under names people know.

Never opens one. The default is asked for at each start, so a new default is found by starting
again; following it while listening is this file's business too, once it is written.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.audio.portaudio import LOCK, look_again, portaudio
from app.audio.pulse import ServerSource, server_sources
from app.core.failure import Failure, FailureKind

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
    """What the sound server calls it, where PortAudio reaches it through one."""


def input_devices() -> list[InputDevice]:
    """Every input a person could choose, the default first. Empty when there is none."""
    try:
        with LOCK:
            devices = _served(_listed())
            if not devices:
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


def _looked_again() -> bool:
    try:
        return look_again()
    except Failure:
        return True  # there is still no PortAudio: finding it so again says why


def _find(name: str | None) -> InputDevice | None:
    listed = _listed()
    served = _served(listed)
    if name is None:
        return next((device for device in served or listed if device.is_default), None)
    wanted = name.strip().casefold()
    everything = served + listed
    exact = [d for d in everything if wanted in (d.name.casefold(), d.server_name.casefold())]
    # A plug-in may be asked for by its whole name, but never matches by a part of it.
    near = [d for d in served + _plain(listed) if wanted and wanted in d.name.casefold()]
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
            is_system=_sounds_like_a_monitor(device["name"]),
            index=device["index"],
        )
        for device in sounddevice.query_devices()
        if device["max_input_channels"] > 0 and best in (None, apis[device["hostapi"]])
    ]


def _served(listed: list[InputDevice]) -> list[InputDevice]:
    """What the sound server can record from, if PortAudio has a way to that server."""
    ways = {device.name: device for device in listed if device.host_api == "ALSA"}
    # The plug-in called "pulse" is surely PulseAudio's; "default" is so wherever that one is not listed.
    way = ways.get("pulse") or ways.get("default")
    sources = server_sources() if way else None
    return [_from_server(source, way) for source in sources or []]


def _from_server(source: ServerSource, way: InputDevice) -> InputDevice:
    return InputDevice(
        name=source.description,
        host_api="PulseAudio",
        rate_hz=source.rate_hz,
        channels=source.channels,
        is_default=source.is_default,
        is_system=source.is_monitor,
        index=way.index,
        server_name=source.name,
    )


def _plain(listed: list[InputDevice]) -> list[InputDevice]:
    """Without what is no microphone to a person, and with one name for each sound server."""
    present = {device.name for device in listed}
    server = next((name for name in _SERVERS if name in present), None)
    hidden = _PLUGINS | (set(_SERVERS) - {server})
    return [d for d in listed if d.host_api != "ALSA" or d.name.partition(":")[0] not in hidden]


def _sounds_like_a_monitor(name: str) -> bool:
    plain = name.casefold()
    return plain.endswith(".monitor") or plain.startswith("monitor of ") or "[loopback]" in plain
