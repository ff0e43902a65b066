# SPDX-License-Identifier: GPL-3.0-or-later
"""The X library, as far as keys are concerned: functions, structures, numbers. Does nothing.

Qt on X needs these libraries itself, so they are there whenever there is an X window. From their
public headers (xcb.h, xproto.h, xcb_keysyms.h, xkbcommon.h).
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p

SHIFT, LOCK, CONTROL, ALT, NUM_LOCK, META = 0x01, 0x02, 0x04, 0x08, 0x10, 0x40
"""Masks of modifiers, as X servers set them up by default."""
KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
BAD_ACCESS = 10
GRAB_MODE_ASYNC = 1
CORE_EVENT = 0x7F
"""Where the kind of an event stands in its first byte; the other bit says who sent it."""


class Cookie(ctypes.Structure):
    """xcb_void_cookie_t."""

    _fields_ = [("sequence", c_uint)]


class ScreenIterator(ctypes.Structure):
    """xcb_screen_iterator_t; the root window is the first member of a screen."""

    _fields_ = [("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int)]


class KeyEvent(ctypes.Structure):
    """xcb_key_press_event_t, which is xcb_key_release_event_t."""

    _fields_ = [
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("windows", c_uint32 * 3),
        ("place", c_uint16 * 4),
        ("state", c_uint16),
        ("same_screen", c_uint8),
    ]


class ErrorEvent(ctypes.Structure):
    """The beginning of xcb_generic_error_t."""

    _fields_ = [("response_type", c_uint8), ("error_code", c_uint8)]


_XCB: dict[str, tuple[object, ...]] = {
    # name: what it returns, what it takes
    "xcb_connect": (c_void_p, c_char_p, POINTER(c_int)),
    "xcb_disconnect": (None, c_void_p),
    "xcb_connection_has_error": (c_int, c_void_p),
    "xcb_get_file_descriptor": (c_int, c_void_p),
    "xcb_get_setup": (c_void_p, c_void_p),
    "xcb_setup_roots_iterator": (ScreenIterator, c_void_p),
    "xcb_screen_next": (None, POINTER(ScreenIterator)),
    "xcb_flush": (c_int, c_void_p),
    "xcb_poll_for_event": (c_void_p, c_void_p),
    "xcb_request_check": (c_void_p, c_void_p, Cookie),
    "xcb_grab_key_checked": (Cookie, c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
    "xcb_ungrab_key": (Cookie, c_void_p, c_uint8, c_uint32, c_uint16),
}
_KEYSYMS: dict[str, tuple[object, ...]] = {
    "xcb_key_symbols_alloc": (c_void_p, c_void_p),
    "xcb_key_symbols_free": (None, c_void_p),
    "xcb_key_symbols_get_keycode": (POINTER(c_uint8), c_void_p, c_uint32),
    "xcb_refresh_keyboard_mapping": (c_int, c_void_p, c_void_p),
}
_XKB: dict[str, tuple[object, ...]] = {
    "xkb_keysym_from_name": (c_uint32, c_char_p, c_int),
    "xkb_utf32_to_keysym": (c_uint32, c_uint32),
}
_C: dict[str, tuple[object, ...]] = {"free": (None, c_void_p)}


class Libraries:
    """All functions in one place, by their own names. Raises `OSError` where a library is missing."""

    def __init__(self) -> None:
        for file, functions in (
            ("libxcb.so.1", _XCB),
            ("libxcb-keysyms.so.1", _KEYSYMS),
            ("libxkbcommon.so.0", _XKB),
            (None, _C),
        ):
            library = ctypes.CDLL(file)
            for name, (returns, *takes) in functions.items():
                try:
                    function = getattr(library, name)
                except AttributeError as error:
                    raise OSError(f"{file} is too old: {name}") from error
                function.restype, function.argtypes = returns, takes
                setattr(self, name, function)
