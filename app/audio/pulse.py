# SPDX-License-Identifier: GPL-3.0-or-later
"""Which microphones the desktop's sound server knows: PulseAudio, or PipeWire speaking like it.

PortAudio sees such a server as one device. This asks libpulse, which comes with ALSA's plug-in
for it, for the real ones and their names. Never records, never changes anything.

The structures are those of libpulse's public header introspect.h, which only ever grew at the end.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from collections.abc import Iterator
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_uint8, c_uint32, c_void_p
from dataclasses import dataclass

ANSWER_WITHIN_S = 1.0
"""A server that has not answered by then counts as none."""


@dataclass(frozen=True, slots=True)
class ServerSource:
    """Something the server can record from. `name` is for programs, `description` for people."""

    name: str
    description: str
    rate_hz: int
    channels: int
    is_monitor: bool
    """Whether it hears what the computer plays."""
    is_default: bool


def server_sources() -> list[ServerSource] | None:
    """What the sound server can record from; None where there is no such server, or it is mute."""
    if sys.platform != "linux":
        return None
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    return _Question(pulse).ask()


@contextlib.contextmanager
def recording_from(source: str) -> Iterator[None]:
    """Streams opened inside through ALSA's plug-in record from that source; from the default for ""."""
    if not source:
        yield
        return
    before = os.environ.get("PULSE_SOURCE")
    os.environ["PULSE_SOURCE"] = source
    try:
        yield
    finally:
        if before is None:
            del os.environ["PULSE_SOURCE"]
        else:
            os.environ["PULSE_SOURCE"] = before


class _SampleSpec(ctypes.Structure):
    _fields_ = [("format", c_int), ("rate", c_uint32), ("channels", c_uint8)]


class _ChannelMap(ctypes.Structure):
    _fields_ = [("channels", c_uint8), ("map", c_int * 32)]


class _Volume(ctypes.Structure):
    _fields_ = [("channels", c_uint8), ("values", c_uint32 * 32)]


class _SourceInfo(ctypes.Structure):
    """The beginning of pa_source_info, as far as it is read here."""

    _fields_ = [
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("sample_spec", _SampleSpec),
        ("channel_map", _ChannelMap),
        ("owner_module", c_uint32),
        ("volume", _Volume),
        ("mute", c_int),
        ("monitor_of_sink", c_uint32),
    ]


class _ServerInfo(ctypes.Structure):
    """The beginning of pa_server_info, as far as it is read here."""

    _fields_ = [
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", _SampleSpec),
        ("default_sink_name", c_char_p),
        ("default_source_name", c_char_p),
    ]


_SERVER_INFO = CFUNCTYPE(None, c_void_p, POINTER(_ServerInfo), c_void_p)
_SOURCE_INFO = CFUNCTYPE(None, c_void_p, POINTER(_SourceInfo), c_int, c_void_p)

_READY, _FAILED, _TERMINATED = 4, 5, 6  # pa_context_state_t
_NO_AUTOSPAWN = 1  # PA_CONTEXT_NOAUTOSPAWN
_NO_INDEX = 0xFFFFFFFF  # PA_INVALID_INDEX
_RUNNING = 0  # pa_operation_state_t


class _Question:
    """One connection to the server, asked once, within `ANSWER_WITHIN_S` altogether."""

    def __init__(self, pulse: ctypes.CDLL) -> None:
        self._pulse = pulse
        self._sources: list[ServerSource] = []
        self._default = b""
        for name in (
            "pa_mainloop_new",
            "pa_mainloop_get_api",
            "pa_context_new",
            "pa_context_get_server_info",
            "pa_context_get_source_info_list",
        ):
            getattr(pulse, name).restype = c_void_p
        # Kept here: a callback that Python has let go of would be called all the same.
        self._on_server = _SERVER_INFO(self._hear_server)
        self._on_source = _SOURCE_INFO(self._hear_source)

    def ask(self) -> list[ServerSource] | None:
        pulse = self._pulse
        self._until = time.monotonic() + ANSWER_WITHIN_S
        self._loop = c_void_p(pulse.pa_mainloop_new())
        api = c_void_p(pulse.pa_mainloop_get_api(self._loop))
        context = c_void_p(pulse.pa_context_new(api, b"Surtitle"))
        try:
            if pulse.pa_context_connect(context, None, _NO_AUTOSPAWN, None) < 0:
                return None
            if not self._turn(lambda: pulse.pa_context_get_state(context) in (_READY, _FAILED, _TERMINATED)):
                return None
            if pulse.pa_context_get_state(context) != _READY:
                return None
            first = pulse.pa_context_get_server_info(context, self._on_server, None)
            second = first and pulse.pa_context_get_source_info_list(context, self._on_source, None)
            return self._sources if self._finish(first) and self._finish(second) else None
        finally:
            pulse.pa_context_disconnect(context)
            pulse.pa_context_unref(context)
            pulse.pa_mainloop_free(self._loop)

    def _finish(self, operation: int | None) -> bool:
        if not operation:
            return False
        handle = c_void_p(operation)
        try:
            return self._turn(lambda: self._pulse.pa_operation_get_state(handle) != _RUNNING)
        finally:
            self._pulse.pa_operation_cancel(handle)
            self._pulse.pa_operation_unref(handle)

    def _turn(self, true) -> bool:
        """Run the server's conversation until that is so; False when its time is over."""
        while not true():
            left_s = self._until - time.monotonic()
            if left_s <= 0 or self._pulse.pa_mainloop_prepare(self._loop, int(left_s * 1e6)) < 0:
                return False
            if (
                self._pulse.pa_mainloop_poll(self._loop) < 0
                or self._pulse.pa_mainloop_dispatch(self._loop) < 0
            ):
                return False
        return True

    def _hear_server(self, context, info, data) -> None:
        if info:
            self._default = info.contents.default_source_name or b""

    def _hear_source(self, context, info, end, data) -> None:
        if end or not info:
            return
        source = info.contents
        self._sources.append(
            ServerSource(
                name=source.name.decode(errors="replace"),
                description=(source.description or source.name).decode(errors="replace"),
                rate_hz=source.sample_spec.rate,
                channels=source.sample_spec.channels,
                is_monitor=source.monitor_of_sink != _NO_INDEX,
                is_default=source.name == self._default,
            )
        )
