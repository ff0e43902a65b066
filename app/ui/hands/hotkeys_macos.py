# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys for every program on macOS: Carbon's RegisterEventHotKey, which needs no permission.

Carbon knows keys by their place on the keyboard; the places are those of the American layout.
"""

from __future__ import annotations

import ctypes
from ctypes import CFUNCTYPE, POINTER, byref, c_int32, c_uint32, c_ulong, c_void_p

from app.core.keys import Combination
from app.ui.hands.hotkeys import KeyTrouble, Pressed, Wanted

# Qt's Ctrl is the Command key, its Meta is Control.
_MASKS = {"Ctrl": 0x100, "Shift": 0x200, "Alt": 0x800, "Meta": 0x1000}
_LETTERS = {
    "A": 0x00, "S": 0x01, "D": 0x02, "F": 0x03, "H": 0x04, "G": 0x05, "Z": 0x06, "X": 0x07, "C": 0x08,
    "V": 0x09, "B": 0x0B, "Q": 0x0C, "W": 0x0D, "E": 0x0E, "R": 0x0F, "Y": 0x10, "T": 0x11, "1": 0x12,
    "2": 0x13, "3": 0x14, "4": 0x15, "6": 0x16, "5": 0x17, "9": 0x19, "7": 0x1A, "8": 0x1C, "0": 0x1D,
    "O": 0x1F, "U": 0x20, "I": 0x22, "P": 0x23, "L": 0x25, "J": 0x26, "K": 0x28, "N": 0x2D, "M": 0x2E,
}  # fmt: skip
_NAMED = {
    "Space": 0x31, "Home": 0x73, "End": 0x77, "PgUp": 0x74, "PgDown": 0x79, "Del": 0x75, "Help": 0x72,
    "Left": 0x7B, "Right": 0x7C, "Down": 0x7D, "Up": 0x7E, "F1": 0x7A, "F2": 0x78, "F3": 0x63, "F4": 0x76,
    "F5": 0x60, "F6": 0x61, "F7": 0x62, "F8": 0x64, "F9": 0x65, "F10": 0x6D, "F11": 0x67, "F12": 0x6F,
    "F13": 0x69, "F14": 0x6B, "F15": 0x71, "F16": 0x6A, "F17": 0x40, "F18": 0x4F, "F19": 0x50, "F20": 0x5A,
}  # fmt: skip
_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_SIGNATURE = int.from_bytes(b"Srtl", "big")
_KEYBOARD, _HOTKEY_PRESSED = int.from_bytes(b"keyb", "big"), 5
_DIRECT_OBJECT, _HOTKEY_ID = int.from_bytes(b"----", "big"), int.from_bytes(b"hkid", "big")


class _HotKeyId(ctypes.Structure):
    _fields_ = [("signature", c_uint32), ("id", c_uint32)]


class _EventType(ctypes.Structure):
    _fields_ = [("event_class", c_uint32), ("event_kind", c_uint32)]


_HANDLER = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
_FUNCTIONS: dict[str, tuple[object, ...]] = {
    "GetApplicationEventTarget": (c_void_p,),
    "InstallEventHandler": (
        *(c_int32, c_void_p, _HANDLER, c_ulong, POINTER(_EventType), c_void_p, POINTER(c_void_p)),
    ),
    "RemoveEventHandler": (c_int32, c_void_p),
    "RegisterEventHotKey": (
        *(c_int32, c_uint32, c_uint32, _HotKeyId, c_void_p, c_uint32, POINTER(c_void_p)),
    ),
    "UnregisterEventHotKey": (c_int32, c_void_p),
    "GetEventParameter": (*(c_int32, c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p),),
}


class MacKeys:
    """Raises `OSError` where Carbon is gone."""

    def __init__(self, pressed: Pressed) -> None:
        self._carbon = ctypes.CDLL(_CARBON)
        for name, (returns, *takes) in _FUNCTIONS.items():
            function = getattr(self._carbon, name)
            function.restype, function.argtypes = returns, takes
        self._pressed = pressed
        self._taken: dict[int, tuple[str, c_void_p]] = {}
        self._target = self._carbon.GetApplicationEventTarget()
        self._told = _HANDLER(self._hear)  # held: Carbon calls it as long as it is installed
        self._handler = c_void_p()
        kind = _EventType(_KEYBOARD, _HOTKEY_PRESSED)
        self._carbon.InstallEventHandler(self._target, self._told, 1, byref(kind), None, byref(self._handler))

    def take(self, wanted: Wanted) -> dict[str, KeyTrouble]:
        """Have these from now on, and no others; returns why some cannot be had."""
        self._give_back()
        troubles: dict[str, KeyTrouble] = {}
        for number, (name, keys) in enumerate(wanted.items(), start=1):
            code = _code(keys)
            mask = sum(_MASKS[modifier] for modifier in keys.modifiers)
            taken = c_void_p()
            if code is None:
                troubles[name] = KeyTrouble.NO_SUCH_KEY
            elif self._carbon.RegisterEventHotKey(
                code, mask, _HotKeyId(_SIGNATURE, number), self._target, 0, byref(taken)
            ):
                troubles[name] = KeyTrouble.TAKEN
            else:
                self._taken[number] = (name, taken)
        return troubles

    def close(self) -> None:
        """Have none any more."""
        self._give_back()
        self._carbon.RemoveEventHandler(self._handler)

    def _give_back(self) -> None:
        for _, taken in self._taken.values():
            self._carbon.UnregisterEventHotKey(taken)
        self._taken.clear()

    def _hear(self, _call: int, event: int, _data: int) -> int:
        which = _HotKeyId()
        self._carbon.GetEventParameter(
            event, _DIRECT_OBJECT, _HOTKEY_ID, None, ctypes.sizeof(which), None, byref(which)
        )
        if which.signature == _SIGNATURE and which.id in self._taken:
            self._pressed(self._taken[which.id][0])
        return 0


def _code(keys: Combination) -> int | None:
    return _NAMED.get(keys.key, _LETTERS.get(keys.key))
