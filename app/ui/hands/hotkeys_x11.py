# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys for every program on X: grabbed on the root window, over a connection of our own.

Qt's connection hears none of it. X says at once who has a key already (BadAccess).
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_int, c_void_p

from PySide6.QtCore import QSocketNotifier

from app.core.keys import Combination
from app.ui.hands import libxcb as x
from app.ui.hands.hotkeys import KeyTrouble, Pressed, Wanted

_MASKS = {"Ctrl": x.CONTROL, "Alt": x.ALT, "Shift": x.SHIFT, "Meta": x.META}
_LOCKS = (0, x.LOCK, x.NUM_LOCK, x.LOCK | x.NUM_LOCK)
"""Caps lock and num lock are modifiers, too: a grab holds only for exactly its own."""
_HELD = x.CONTROL | x.ALT | x.SHIFT | x.META
_NAMES = {
    "Space": "space", "PgUp": "Prior", "PgDown": "Next", "Ins": "Insert", "Del": "Delete",
    "ScrollLock": "Scroll_Lock", "Media Play": "XF86AudioPlay", "Media Stop": "XF86AudioStop",
    "Media Next": "XF86AudioNext", "Media Previous": "XF86AudioPrev", "Volume Mute": "XF86AudioMute",
    "Microphone Mute": "XF86AudioMicMute",
}  # fmt: skip


class X11Keys:
    """Raises `OSError` where X cannot be reached."""

    def __init__(self, pressed: Pressed) -> None:
        self._x = x.Libraries()
        screen_number = c_int()
        self._connection = c_void_p(self._x.xcb_connect(None, byref(screen_number)))
        if self._x.xcb_connection_has_error(self._connection):
            self._x.xcb_disconnect(self._connection)
            raise OSError("X cannot be reached")
        self._root = self._root_of(screen_number.value)
        self._symbols = c_void_p(self._x.xcb_key_symbols_alloc(self._connection))
        self._pressed = pressed
        self._wanted: Wanted = {}
        self._names: dict[tuple[int, int], str] = {}  # keycode and modifiers → what they do
        self._released: dict[
            int, int
        ] = {}  # keycode → when: a key that is held comes up and goes down at once
        file = self._x.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(file, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._hear)

    def take(self, wanted: Wanted) -> dict[str, KeyTrouble]:
        """Have these from now on, and no others; returns why some cannot be had."""
        self._wanted = dict(wanted)
        troubles: dict[str, KeyTrouble] = {}
        names: dict[tuple[int, int], str] = {}
        for name, keys in wanted.items():
            codes = self._codes(keys)
            if not codes:
                troubles[name] = KeyTrouble.NO_SUCH_KEY
            mask = sum(_MASKS[modifier] for modifier in keys.modifiers)
            names.update({(code, mask): name for code in codes})
        # What is held and wanted still stays held: a key that is pressed meanwhile is not lost.
        self._give_back([keys for keys in self._names if keys not in names])
        fresh = [keys for keys in names if keys not in self._names]
        self._names = names
        asked = [
            (names[code, mask], self._grab(code, mask | lock)) for code, mask in fresh for lock in _LOCKS
        ]
        for name, cookie in asked:  # all were asked at once: one way to the server and back
            error = self._x.xcb_request_check(self._connection, cookie)
            if error:
                troubles[name] = KeyTrouble.TAKEN
                self._x.free(error)
        # Half a key would be worse than none.
        self._give_back([keys for keys, name in names.items() if name in troubles])
        self._x.xcb_flush(self._connection)
        self._hear()
        return troubles

    def close(self) -> None:
        """Have none any more."""
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._x.xcb_key_symbols_free(self._symbols)
        self._x.xcb_disconnect(self._connection)  # and its grabs with it

    # -- inside --------------------------------------------------------------------------------

    def _root_of(self, number: int) -> int:
        screens = self._x.xcb_setup_roots_iterator(self._x.xcb_get_setup(self._connection))
        for _ in range(number):
            self._x.xcb_screen_next(byref(screens))
        return screens.data[0]

    def _codes(self, keys: Combination) -> list[int]:
        """The keys of this keyboard that write this character, or have this name."""
        if len(keys.key) == 1:
            symbol = self._x.xkb_utf32_to_keysym(ord(keys.key.lower()))
        else:
            symbol = self._x.xkb_keysym_from_name(_NAMES.get(keys.key, keys.key).encode(), 0)
        found = self._x.xcb_key_symbols_get_keycode(self._symbols, symbol) if symbol else None
        codes: list[int] = []
        if found:
            while found[len(codes)]:
                codes.append(found[len(codes)])
            self._x.free(ctypes.cast(found, c_void_p))
        return codes

    def _grab(self, code: int, mask: int) -> x.Cookie:
        return self._x.xcb_grab_key_checked(
            self._connection, 0, self._root, mask, code, x.GRAB_MODE_ASYNC, x.GRAB_MODE_ASYNC
        )

    def _give_back(self, unwanted: list[tuple[int, int]]) -> None:
        for code, mask in unwanted:
            for lock in _LOCKS:
                self._x.xcb_ungrab_key(self._connection, code, self._root, mask | lock)
            del self._names[code, mask]

    def _hear(self) -> None:
        other_keyboard = False
        pressed = []
        while event := self._x.xcb_poll_for_event(self._connection):
            kind = ctypes.cast(event, POINTER(x.ErrorEvent)).contents.response_type & x.CORE_EVENT
            if kind in (x.KEY_PRESS, x.KEY_RELEASE):
                key = ctypes.cast(event, POINTER(x.KeyEvent)).contents
                if kind == x.KEY_RELEASE:
                    self._released[key.detail] = key.time
                elif self._released.get(key.detail) != key.time:
                    pressed.append((key.detail, key.state & _HELD))
            elif kind == x.MAPPING_NOTIFY:
                self._x.xcb_refresh_keyboard_mapping(self._symbols, event)
                other_keyboard = True
            self._x.free(event)
        if other_keyboard and self._names:
            self.take(self._wanted)
        for keys in pressed:
            if keys in self._names:
                self._pressed(self._names[keys])
