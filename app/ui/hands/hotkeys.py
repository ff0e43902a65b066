# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that work while another program is in front: which do what, and why one does not.

Each system gives such keys in its own way, in a file of its own (`Keys` is their common shape). What
cannot be had is said where the key is chosen; everything else goes on.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.core.keys import Combination, combination
from app.core.options.hands import HOTKEYS, HandsSettings

_log = logging.getLogger(__name__)


class KeyTrouble(Enum):
    """Why a combination does nothing."""

    TAKEN = "another program has it"
    TWICE = "it stands at two actions"
    NO_SUCH_KEY = "this keyboard has no such key"
    UNUSABLE = "it would take writing from other programs"
    REFUSED = "the desktop was told not to give it"
    NOT_HERE = "this system gives no such keys"


Wanted = Mapping[str, Combination]
"""What such a key does → the combination."""


class Keys(Protocol):
    """One system's way. Called on the GUI thread; never waits for other programs."""

    def take(self, wanted: Wanted) -> dict[str, KeyTrouble]:
        """Have these from now on, and no others; returns why some cannot be had."""

    def close(self) -> None:
        """Have none any more."""


Pressed = Callable[[str], None]
Told = Callable[[dict[str, KeyTrouble], dict[str, str]], None]
"""For systems that answer later: what became of the wish, and which keys were given, in the system's words."""


class Hotkeys(QObject):
    """The keys the options ask for."""

    pressed = Signal(str)
    """One of `HOTKEYS`."""
    changed = Signal()
    """`troubles` or `given` are others now."""

    def __init__(self, parent: QObject | None = None, keys: Keys | None = None) -> None:
        super().__init__(parent)
        self.troubles: dict[str, KeyTrouble] = {}
        self.given: dict[str, str] = {}
        """Where the system itself decides: which keys it gave, in its words."""
        self._keys = keys
        self._options: HandsSettings | None = None
        self._resting = False
        self._before: dict[str, KeyTrouble] = {}  # what nobody need be asked about

    def use(self, options: HandsSettings) -> None:
        """Follow the options."""
        if self._options is not None and _about_keys(options) == _about_keys(self._options):
            return
        self._options = options
        self._take()

    def rest(self, resting: bool) -> None:
        """While somebody presses the keys to choose them, they do nothing."""
        if resting != self._resting:
            self._resting = resting
            self._take()

    def close(self) -> None:
        """Give all keys back."""
        if self._keys is not None:
            self._keys.close()
            self._keys = None

    # -- inside --------------------------------------------------------------------------------

    def _take(self) -> None:
        options = self._options
        if options is None or not options.hotkeys:
            self.close()
            self._tell({})
            return
        wanted, troubles = wishes(options)
        if self._resting:
            wanted = {}
        if self._keys is None:
            self._keys = keys_here(self.pressed.emit, self._told)
        if self._keys is None:
            self._tell(dict.fromkeys(wanted, KeyTrouble.NOT_HERE))
            return
        self._before = troubles
        self._tell(troubles | self._keys.take(wanted))

    def _told(self, troubles: dict[str, KeyTrouble], given: dict[str, str]) -> None:
        self._tell(self._before | troubles, given)

    def _tell(self, troubles: dict[str, KeyTrouble], given: dict[str, str] | None = None) -> None:
        given = given or {}
        if self._resting or (troubles, given) == (self.troubles, self.given):
            return
        self.troubles, self.given = troubles, given
        for name, trouble in troubles.items():
            _log.info("no key for %s: %s", name, trouble.value)
        self.changed.emit()


def wishes(options: HandsSettings) -> tuple[dict[str, Combination], dict[str, KeyTrouble]]:
    """What the options ask for, and what of it nobody need be asked about."""
    wanted: dict[str, Combination] = {}
    troubles: dict[str, KeyTrouble] = {}
    for name in HOTKEYS:
        text = getattr(options, f"keys_{name}")
        keys = combination(text)
        if not text.strip():
            continue
        if keys is None or not keys.may_be_global:
            troubles[name] = KeyTrouble.UNUSABLE
        elif keys in wanted.values():
            troubles[name] = KeyTrouble.TWICE
        else:
            wanted[name] = keys
    return wanted, troubles


def same_keys(options: HandsSettings, name: str) -> list[str]:
    """The other actions at which the same keys stand."""
    mine = combination(getattr(options, f"keys_{name}"))
    others = (other for other in HOTKEYS if other != name)
    return [other for other in others if mine and combination(getattr(options, f"keys_{other}")) == mine]


def keys_here(pressed: Pressed, told: Told) -> Keys | None:
    """This system's way; None where there is none."""
    platform = QGuiApplication.platformName()
    try:
        if platform == "xcb":
            from app.ui.hands.hotkeys_x11 import X11Keys

            return X11Keys(pressed)
        if platform.startswith("wayland"):
            from app.ui.hands.hotkeys_portal import PortalKeys

            return PortalKeys(pressed, told)
        if sys.platform == "win32":
            from app.ui.hands.hotkeys_windows import WindowsKeys

            return WindowsKeys(pressed)
        if platform == "cocoa":
            from app.ui.hands.hotkeys_macos import MacKeys

            return MacKeys(pressed)
    except OSError as error:
        _log.warning("keys for every program cannot be had: %s", error)
    return None


def _about_keys(options: HandsSettings) -> tuple[object, ...]:
    return (options.hotkeys, *(getattr(options, f"keys_{name}") for name in HOTKEYS))
