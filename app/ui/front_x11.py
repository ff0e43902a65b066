# SPDX-License-Identifier: GPL-3.0-or-later
"""A window of ours to the front on X, from another desktop too, with all that stands over it.

Asks the window manager as a pager does: what a program asks for its own window by itself is refused
where its last key is long ago. Only for when the user asked. Blocks for a moment; not for the GUI thread.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes.util import find_library

from app.ui.hands.libxcb import Cookie, ScreenIterator

_CLIENT_MESSAGE, _CARDINAL = 33, 6
_TO_WINDOW_MANAGER = 1 << 19 | 1 << 20
"""SubstructureNotify and SubstructureRedirect, on the root window."""
_PAGER = 2
_HEAD_BYTES = 32
"""Of the reply that brings a property."""


def bring_to_front(window: int) -> bool:
    """Onto the desktop that shows, and to the front. False where nobody could be asked."""
    try:
        xcb = _declared(ctypes.CDLL(find_library("xcb") or "libxcb.so.1"))
    except (OSError, AttributeError):
        return False
    number = ctypes.c_int(0)
    connection = xcb.xcb_connect(None, ctypes.byref(number))
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        _ask(xcb, connection, _root(xcb, connection, number.value), window)
        return True
    finally:
        xcb.xcb_disconnect(connection)


def _ask(xcb: ctypes.CDLL, connection: int, root: int, window: int) -> None:
    atom = {name: _atom(xcb, connection, name) for name in (b"_NET_WM_DESKTOP", b"_NET_ACTIVE_WINDOW")}
    shows = _property(xcb, connection, root, _atom(xcb, connection, b"_NET_CURRENT_DESKTOP"))
    if shows is not None and _property(xcb, connection, window, atom[b"_NET_WM_DESKTOP"]) != shows:
        _send(xcb, connection, root, window, atom[b"_NET_WM_DESKTOP"], shows, _PAGER)
    _send(xcb, connection, root, window, atom[b"_NET_ACTIVE_WINDOW"], _PAGER)
    _property(xcb, connection, root, _CARDINAL)  # once this is answered, the others have arrived


def _send(xcb: ctypes.CDLL, connection: int, root: int, window: int, kind: int, *said: int) -> None:
    data = (*said, 0, 0, 0, 0, 0)[:5]
    event = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, kind, *data)
    xcb.xcb_send_event(connection, 0, root, _TO_WINDOW_MANAGER, event)


def _root(xcb: ctypes.CDLL, connection: int, number: int) -> int:
    screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
    for _ in range(number):
        xcb.xcb_screen_next(ctypes.byref(screens))
    return screens.data[0]


def _atom(xcb: ctypes.CDLL, connection: int, name: bytes) -> int:
    asked = xcb.xcb_intern_atom(connection, 0, len(name), name)
    reply = xcb.xcb_intern_atom_reply(connection, asked, None)
    try:
        return ctypes.c_uint32.from_address(reply + 8).value if reply else 0
    finally:
        _free(reply)


def _property(xcb: ctypes.CDLL, connection: int, window: int, name: int) -> int | None:
    """The one number that a property holds; None where it holds none."""
    asked = xcb.xcb_get_property(connection, 0, window, name, _CARDINAL, 0, 1)
    reply = xcb.xcb_get_property_reply(connection, asked, None)
    try:
        if not reply or not ctypes.c_uint32.from_address(reply + 16).value:
            return None
        return ctypes.c_uint32.from_address(reply + _HEAD_BYTES).value
    finally:
        _free(reply)


def _free(reply: int | None) -> None:
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = (ctypes.c_void_p,), None
    free(reply)


def _declared(xcb: ctypes.CDLL) -> ctypes.CDLL:
    pointer, number, byte = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint8
    for name, takes, gives in (
        ("xcb_connect", (ctypes.c_char_p, pointer), pointer),
        ("xcb_connection_has_error", (pointer,), ctypes.c_int),
        ("xcb_disconnect", (pointer,), None),
        ("xcb_get_setup", (pointer,), pointer),
        ("xcb_setup_roots_iterator", (pointer,), ScreenIterator),
        ("xcb_screen_next", (pointer,), None),
        ("xcb_intern_atom", (pointer, byte, ctypes.c_uint16, ctypes.c_char_p), Cookie),
        ("xcb_intern_atom_reply", (pointer, Cookie, pointer), pointer),
        ("xcb_get_property", (pointer, byte, number, number, number, number, number), Cookie),
        ("xcb_get_property_reply", (pointer, Cookie, pointer), pointer),
        ("xcb_send_event", (pointer, byte, number, number, ctypes.c_char_p), Cookie),
    ):
        function = getattr(xcb, name)
        function.argtypes, function.restype = takes, gives
    return xcb
