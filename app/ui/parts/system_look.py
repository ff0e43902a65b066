# SPDX-License-Identifier: GPL-3.0-or-later
"""What the system wants of windows: dark or light, more contrast or not, less motion or not; now and later.

On Linux the desktop's portal says so and tells of changes; where there is none, GNOME's settings are
asked. Windows and macOS are asked in their own ways. Whoever is not told of changes is asked again when
the program is turned to. Chooses no theme.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app.ui.parts.asked import program_says
from app.ui.parts.motion import less_motion_wanted
from app.ui.tasks import elsewhere, spawn

NAMESPACE = "org.freedesktop.appearance"
GNOME = "org.gnome.desktop.interface"
"""GNOME's portal told of motion here before there was a common name for it."""
_PATH = "/org/freedesktop/portal/desktop"
_PORTAL = "org.freedesktop.portal.Desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_DARK, _LIGHT = 1, 2
_HIGH = _REDUCED = 1
_ANIMATIONS = "enable-animations"


class Wishes(NamedTuple):
    """None: the system does not say."""

    dark: bool | None = None
    contrast: bool | None = None
    less_motion: bool | None = None


class SystemLook(QObject):
    """Asks once it is begun; `changed` whenever the answer is another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self.wishes = Wishes()
        self._platform = platform
        self._told, self._asked = Wishes(), Wishes()
        self._bus: Any = None
        self._follows = False

    async def begin(self) -> None:
        """Ask, and listen from now on."""
        if self._platform not in ("win32", "darwin"):
            await self._listen_to_portal()
        QGuiApplication.instance().applicationStateChanged.connect(self._turned_to)
        self._follows = True
        await self._ask_again()

    async def close(self) -> None:
        """Listen no longer."""
        if self._follows:
            QGuiApplication.instance().applicationStateChanged.disconnect(self._turned_to)
            self._follows = False
        if self._bus is not None:
            await self._bus.close()

    # -- the portal ----------------------------------------------------------------------------

    async def _listen_to_portal(self) -> None:
        from jeepney import DBusAddress, MatchRule, new_method_call

        from app.ui.hands.session_bus import NoBus, SessionBus

        self._bus = SessionBus()
        portal = DBusAddress(_PATH, bus_name=_PORTAL, interface=_SETTINGS)
        rule = MatchRule(type="signal", interface=_SETTINGS, member="SettingChanged", path=_PATH)
        try:
            await self._bus.hear(rule, lambda message: self._hear(*message.body[:3]))
            (said,) = await self._bus.ask(new_method_call(portal, "ReadAll", "as", ([NAMESPACE, GNOME],)))
        except NoBus:
            return  # no such desktop
        for namespace in (GNOME, NAMESPACE):
            for key, value in said.get(namespace, {}).items():
                self._hear(namespace, key, value)

    def _hear(self, namespace: str, key: str, value: object) -> None:
        if (namespace == GNOME) != (key == _ANIMATIONS) or namespace not in (NAMESPACE, GNOME):
            return
        self._told = _with(self._told, {key: _inner(value)})
        self._take()

    # -- whoever has to be asked ---------------------------------------------------------------

    def _turned_to(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            spawn(self._ask_again(), name="ask for the system's look")

    async def _ask_again(self) -> None:
        if None in self._told:
            self._asked = await elsewhere(asked, self._platform)
            self._take()

    def _take(self) -> None:
        told, answered = self._told, self._asked
        wishes = Wishes(*(b if a is None else a for a, b in zip(told, answered, strict=True)))
        if wishes != self.wishes:
            self.wishes = wishes
            self.changed.emit()


def asked(platform: str = sys.platform) -> Wishes:
    """What the system answers now. May take a moment: not for the loop's thread. Never raises."""
    if platform == "win32":
        from app.ui.parts.contrast_windows import high_contrast

        return Wishes(None, high_contrast(), less_motion_wanted(platform))  # Qt knows whether it is dark
    if platform == "darwin":
        from app.ui.parts.contrast_macos import more_contrast

        return Wishes(None, more_contrast(), less_motion_wanted(platform))
    high = program_says(["gsettings", "get", "org.gnome.desktop.a11y.interface", "high-contrast"])
    return Wishes(None, None if high is None else high == "true", less_motion_wanted(platform))


def _with(wishes: Wishes, said: Mapping[str, object]) -> Wishes:
    """These wishes, changed by what was said."""
    if "color-scheme" in said:
        scheme = said["color-scheme"]
        wishes = wishes._replace(dark={_DARK: True, _LIGHT: False}.get(scheme))
    if "contrast" in said:
        wishes = wishes._replace(contrast=said["contrast"] == _HIGH)
    if "reduced-motion" in said:
        wishes = wishes._replace(less_motion=said["reduced-motion"] == _REDUCED)
    if _ANIMATIONS in said:
        wishes = wishes._replace(less_motion=not said[_ANIMATIONS])
    return wishes


def _inner(value: object) -> object:
    """What a variant holds, however often it is wrapped; some portals wrap twice."""
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value
