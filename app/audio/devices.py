# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphones there are, under names people know.

Never opens one. The default is asked for at each start, so a new default is found by starting
again; following it while listening is this file's business too, once it is written.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from app.audio.portaudio import LOCK, look_again, portaudio
from app.core.failure import Failure, FailureKind

# ALSA's plug-ins look like devices to PortAudio. None of them is a thing a person could point at.
# fmt: off
_PLUGINS = frozenset(
    {
        "a52", "cards_pcm", "dmix", "dsnoop", "dummy", "front", "hdmi", "iec958", "jack", "lavrate",
        "modem", "null", "oss", "phoneline", "rear", "center_lfe", "side", "samplerate", "spdif",
        "speex", "speexrate", "surround21", "surround40", "surround41", "surround50", "surround51",
        "surround71", "sysdefault", "upmix", "usbstream", "vdownmix",
    }
)
# fmt: on
# These stand for whatever the desktop's sound server or settings chose, best first.
_SERVERS = ("default", "pulse", "pipewire")


@dataclass(frozen=True, slots=True)
class InputDevice:
    """Something PortAudio can record from. `index` is good until PortAudio is set up anew."""

    name: str
    host_api: str
    rate_hz: int
    channels: int
    is_default: bool
    is_system: bool
    """Whether it hears what the computer plays, rather than a microphone."""
    index: int


def input_devices() -> list[InputDevice]:
    """Every input a person could choose, the default first. Empty when there is none."""
    try:
        devices = _all_inputs()
    except Failure:
        return []
    chosen = [device for device in devices if not _is_plugin(device, devices)]
    return sorted(chosen, key=lambda device: not device.is_default)


def find_input(name: str | None = None) -> InputDevice:
    """The default input, or the one called `name`: exactly, else containing it, whatever the case.

    Looks again for new devices if that fails. Raises `Failure` NO_MICROPHONE.
    """
    with LOCK:
        found = _find(name)
        if found is None and look_again():
            found = _find(name)
    if found is None:
        raise Failure(FailureKind.NO_MICROPHONE, f"no input called {name}" if name else "no input at all")
    return found


def _find(name: str | None) -> InputDevice | None:
    try:
        devices = _all_inputs()
    except Failure as failure:
        if name is None and failure.detail:
            raise
        return None
    if name is None:
        return next((device for device in devices if device.is_default), None)
    wanted = name.strip().casefold()
    exact = [device for device in devices if device.name.casefold() == wanted]
    near = [device for device in devices if wanted and wanted in device.name.casefold()]
    # A plug-in may be asked for by its whole name, but never matches by a part of it.
    near = [device for device in near if not _is_plugin(device, devices)]
    return (exact or near or [None])[0]


def _all_inputs() -> list[InputDevice]:
    with LOCK:
        sounddevice = portaudio()
        apis = [api["name"] for api in sounddevice.query_hostapis()]
        default = _default_index(sounddevice)
        return [
            InputDevice(
                name=device["name"],
                host_api=apis[device["hostapi"]],
                rate_hz=round(device["default_samplerate"]),
                channels=device["max_input_channels"],
                is_default=device["index"] == default,
                is_system=_is_monitor(device["name"]),
                index=device["index"],
            )
            for device in sounddevice.query_devices()
            if device["max_input_channels"] > 0
        ]


def _default_index(sounddevice) -> int:
    """PortAudio's default input, or the sound server's where it names none; -1 for no input."""
    with contextlib.suppress(sounddevice.PortAudioError, ValueError):
        return sounddevice.query_devices(kind="input")["index"]
    return -1


def _is_plugin(device: InputDevice, among: list[InputDevice]) -> bool:
    if device.host_api != "ALSA":
        return False
    if device.name in _SERVERS:
        # They are all the same server: the best name present stands for it.
        present = {other.name for other in among}
        return device.name != next(name for name in _SERVERS if name in present)
    return device.name.partition(":")[0] in _PLUGINS


def _is_monitor(name: str) -> bool:
    plain = name.casefold()
    return plain.endswith(".monitor") or plain.startswith("monitor of ") or "[loopback]" in plain
