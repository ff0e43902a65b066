# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether anything mixes windows on this screen: without it nothing shines through an overlay. Looks, changes nothing.

On X a compositor is a program of its own that may come and go; whoever is it owns a selection named
after the screen. Everywhere else the system always has one.
"""

from __future__ import annotations

import ctypes
from ctypes.util import find_library

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

LOOK_MS = 400
"""How often it is looked for while an overlay is open: until it is missed, a pale plate stands there too dark."""


class Compositor(QObject):
    """Looked for when first asked about, and then again and again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there = True
        self._screen: _Screen | None = None
        self._again = QTimer(self, interval=LOOK_MS)
        self._again.timeout.connect(self._look)

    @property
    def is_there(self) -> bool:
        """Whether windows can be seen through."""
        return self._there

    def watch(self, on: bool) -> None:
        """Look for it as long as it matters."""
        if not on:
            self._again.stop()
        elif QGuiApplication.platformName() == "xcb" and not self._again.isActive():
            self._screen = self._screen or _Screen.here()
            self._look()
            self._again.start()

    def _look(self) -> None:
        there = self._screen is None or self._screen.is_composited()
        if there != self._there:
            self._there = there
            self.changed.emit()


class _Screen:
    """A connection of our own to the X server: an error on it is nobody else's."""

    def __init__(self, xcb: ctypes.CDLL, connection: int, selection: int) -> None:
        self._xcb, self._connection, self._selection = xcb, connection, selection

    @classmethod
    def here(cls) -> _Screen | None:
        """The screen that this program is on; None where it cannot be asked."""
        try:
            xcb = _declared(ctypes.CDLL(find_library("xcb") or "libxcb.so.1"))
        except OSError:
            return None
        number = ctypes.c_int(0)
        connection = xcb.xcb_connect(None, ctypes.byref(number))
        if xcb.xcb_connection_has_error(connection):
            xcb.xcb_disconnect(connection)
            return None
        name = b"_NET_WM_CM_S%d" % number.value
        asked = xcb.xcb_intern_atom(connection, 0, len(name), name)
        selection = _number(xcb.xcb_intern_atom_reply(connection, asked, None))
        return cls(xcb, connection, selection)

    def is_composited(self) -> bool:
        """Whether somebody owns the selection of compositors; True where the server does not answer."""
        if not self._selection or self._xcb.xcb_connection_has_error(self._connection):
            return True
        asked = self._xcb.xcb_get_selection_owner(self._connection, self._selection)
        return _number(self._xcb.xcb_get_selection_owner_reply(self._connection, asked, None)) != 0

    def __del__(self) -> None:
        self._xcb.xcb_disconnect(self._connection)


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


def _number(reply: int | None) -> int:
    """The one number of a reply, behind its head of eight bytes; 0 where there is none."""
    if not reply:
        return 0
    value = ctypes.c_uint32.from_address(reply + 8).value
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = (ctypes.c_void_p,), None
    free(reply)
    return value


def _declared(xcb: ctypes.CDLL) -> ctypes.CDLL:
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    for name, takes, gives in (
        ("xcb_connect", (ctypes.c_char_p, pointer), pointer),
        ("xcb_connection_has_error", (pointer,), ctypes.c_int),
        ("xcb_disconnect", (pointer,), None),
        ("xcb_intern_atom", (pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p), _Cookie),
        ("xcb_intern_atom_reply", (pointer, _Cookie, pointer), pointer),
        ("xcb_get_selection_owner", (pointer, number), _Cookie),
        ("xcb_get_selection_owner_reply", (pointer, _Cookie, pointer), pointer),
    ):
        function = getattr(xcb, name)
        function.argtypes, function.restype = takes, gives
    return xcb
