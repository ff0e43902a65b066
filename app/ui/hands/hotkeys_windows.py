# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys for every program on Windows: RegisterHotKey, told through the GUI thread's own messages."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from app.core.keys import Combination
from app.ui.hands.hotkeys import KeyTrouble, Pressed, Wanted

_MASKS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
_NO_REPEAT = 0x4000
_HOTKEY = 0x0312  # WM_HOTKEY
_CODES = {
    "Space": 0x20, "PgUp": 0x21, "PgDown": 0x22, "End": 0x23, "Home": 0x24, "Left": 0x25, "Up": 0x26,
    "Right": 0x27, "Down": 0x28, "Print": 0x2C, "Ins": 0x2D, "Del": 0x2E, "Help": 0x2F, "Menu": 0x5D,
    "Pause": 0x13, "ScrollLock": 0x91, "Volume Mute": 0xAD, "Media Next": 0xB0, "Media Previous": 0xB1,
    "Media Stop": 0xB2, "Media Play": 0xB3, **{f"F{n}": 0x6F + n for n in range(1, 25)},
}  # fmt: skip


class WindowsKeys(QAbstractNativeEventFilter):
    """Registered for this thread; each has a number."""

    def __init__(self, pressed: Pressed) -> None:
        super().__init__()
        self._user32 = ctypes.WinDLL("user32", use_last_error=True)
        self._pressed = pressed
        self._names: dict[int, str] = {}
        QCoreApplication.instance().installNativeEventFilter(self)

    def take(self, wanted: Wanted) -> dict[str, KeyTrouble]:
        """Have these from now on, and no others; returns why some cannot be had."""
        self._give_back()
        troubles: dict[str, KeyTrouble] = {}
        for number, (name, keys) in enumerate(wanted.items(), start=1):
            code = self._code(keys)
            mask = sum(_MASKS[modifier] for modifier in keys.modifiers) | _NO_REPEAT
            if not code:
                troubles[name] = KeyTrouble.NO_SUCH_KEY
            elif self._user32.RegisterHotKey(None, number, mask, code):
                self._names[number] = name
            else:
                troubles[name] = KeyTrouble.TAKEN
        return troubles

    def close(self) -> None:
        """Have none any more."""
        self._give_back()
        QCoreApplication.instance().removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
        """Qt shows every message before it deals with it."""
        if bytes(kind) == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.message == _HOTKEY and told.wParam in self._names:
                self._pressed(self._names[told.wParam])
                return True, 0
        return False, 0

    def _give_back(self) -> None:
        for number in self._names:
            self._user32.UnregisterHotKey(None, number)
        self._names.clear()

    def _code(self, keys: Combination) -> int:
        if keys.key in _CODES:
            return _CODES[keys.key]
        if keys.key.isascii() and len(keys.key) == 1:
            return ord(keys.key)  # letters and digits are their own codes
        code = self._user32.VkKeyScanW(ctypes.c_wchar(keys.key.lower()))
        return code & 0xFF if code not in (-1, 0xFFFF) else 0
