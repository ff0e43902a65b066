# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound server's C library, as far as it is used here: names, structures, numbers. Does nothing.

All of it from libpulse's public headers (introspect.h, stream.h, def.h, subscribe.h), whose
structures only ever grew at the end.
"""

from __future__ import annotations

import ctypes
import functools
import sys
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p

CONTEXT_READY = 4  # pa_context_state_t
CONTEXT_OVER = (5, 6)
STREAM_READY = 2  # pa_stream_state_t
STREAM_OVER = (3, 4)
OPERATION_RUNNING, OPERATION_DONE = 0, 1  # pa_operation_state_t
NO_AUTOSPAWN = 1  # pa_context_flags_t
NO_INDEX = 0xFFFFFFFF  # PA_INVALID_INDEX
LIKE_THE_SERVER = 0xFFFFFFFF  # in pa_buffer_attr
PORT_EMPTY = 1  # PA_PORT_AVAILABLE_NO
S16LE = 3  # pa_sample_format_t

MASK_SOURCE, MASK_SERVER = 0x0002, 0x0080  # pa_subscription_mask_t
EVENT_KIND, EVENT_SOURCE = 0x000F, 0x0001  # pa_subscription_event_type_t
EVENT_TYPE, EVENT_CHANGE = 0x0030, 0x0010

DONT_MOVE, ADJUST_LATENCY = 0x0200, 0x2000  # pa_stream_flags_t

ERROR_ACCESS, ERROR_BUSY = 1, 26  # pa_error_code_t


class SampleSpec(ctypes.Structure):
    """pa_sample_spec."""

    _fields_ = [("format", c_int), ("rate", c_uint32), ("channels", c_uint8)]


class BufferAttributes(ctypes.Structure):
    """pa_buffer_attr, in bytes."""

    _fields_ = [(name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


class _ChannelMap(ctypes.Structure):
    _fields_ = [("channels", c_uint8), ("map", c_int * 32)]


class _Volume(ctypes.Structure):
    _fields_ = [("channels", c_uint8), ("values", c_uint32 * 32)]


class PortInfo(ctypes.Structure):
    """The beginning of pa_source_port_info."""

    _fields_ = [
        ("name", c_char_p),
        ("description", c_char_p),
        ("priority", c_uint32),
        ("available", c_int),
    ]


class SourceInfo(ctypes.Structure):
    """The beginning of pa_source_info."""

    _fields_ = [
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("sample_spec", SampleSpec),
        ("channel_map", _ChannelMap),
        ("owner_module", c_uint32),
        ("volume", _Volume),
        ("mute", c_int),
        ("monitor_of_sink", c_uint32),
        ("monitor_of_sink_name", c_char_p),
        ("latency", c_uint64),
        ("driver", c_char_p),
        ("flags", c_int),
        ("proplist", c_void_p),
        ("configured_latency", c_uint64),
        ("base_volume", c_uint32),
        ("state", c_int),
        ("n_volume_steps", c_uint32),
        ("card", c_uint32),
        ("n_ports", c_uint32),
        ("ports", c_void_p),
        ("active_port", POINTER(PortInfo)),
    ]


class ServerInfo(ctypes.Structure):
    """The beginning of pa_server_info."""

    _fields_ = [
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink_name", c_char_p),
        ("default_source_name", c_char_p),
    ]


SERVER_INFO = CFUNCTYPE(None, c_void_p, POINTER(ServerInfo), c_void_p)
SOURCE_INFO = CFUNCTYPE(None, c_void_p, POINTER(SourceInfo), c_int, c_void_p)
SUBSCRIBED = CFUNCTYPE(None, c_void_p, c_int, c_uint32, c_void_p)
SUCCESS = CFUNCTYPE(None, c_void_p, c_int, c_void_p)

_FUNCTIONS: dict[str, tuple[object, ...]] = {
    # name: what it returns, what it takes
    "pa_strerror": (c_char_p, c_int),
    "pa_mainloop_new": (c_void_p,),
    "pa_mainloop_free": (None, c_void_p),
    "pa_mainloop_get_api": (c_void_p, c_void_p),
    "pa_mainloop_prepare": (c_int, c_void_p, c_int),
    "pa_mainloop_poll": (c_int, c_void_p),
    "pa_mainloop_dispatch": (c_int, c_void_p),
    "pa_mainloop_wakeup": (None, c_void_p),
    "pa_context_new": (c_void_p, c_void_p, c_char_p),
    "pa_context_connect": (c_int, c_void_p, c_char_p, c_int, c_void_p),
    "pa_context_disconnect": (None, c_void_p),
    "pa_context_unref": (None, c_void_p),
    "pa_context_get_state": (c_int, c_void_p),
    "pa_context_errno": (c_int, c_void_p),
    "pa_context_get_server_info": (c_void_p, c_void_p, SERVER_INFO, c_void_p),
    "pa_context_get_source_info_list": (c_void_p, c_void_p, SOURCE_INFO, c_void_p),
    "pa_context_set_subscribe_callback": (None, c_void_p, SUBSCRIBED, c_void_p),
    "pa_context_subscribe": (c_void_p, c_void_p, c_int, SUCCESS, c_void_p),
    "pa_operation_get_state": (c_int, c_void_p),
    "pa_operation_cancel": (None, c_void_p),
    "pa_operation_unref": (None, c_void_p),
    "pa_stream_new": (c_void_p, c_void_p, c_char_p, POINTER(SampleSpec), c_void_p),
    "pa_stream_connect_record": (c_int, c_void_p, c_char_p, POINTER(BufferAttributes), c_int),
    "pa_stream_disconnect": (c_int, c_void_p),
    "pa_stream_unref": (None, c_void_p),
    "pa_stream_get_state": (c_int, c_void_p),
    "pa_stream_readable_size": (c_size_t, c_void_p),
    "pa_stream_peek": (c_int, c_void_p, POINTER(c_void_p), POINTER(c_size_t)),
    "pa_stream_drop": (c_int, c_void_p),
}


@functools.cache
def load() -> ctypes.CDLL | None:
    """The library, or None where there is none."""
    if sys.platform != "linux":
        return None
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
        for name, (returns, *takes) in _FUNCTIONS.items():
            function = getattr(pulse, name)
            function.restype, function.argtypes = returns, takes
    except (OSError, AttributeError):
        return None
    return pulse
