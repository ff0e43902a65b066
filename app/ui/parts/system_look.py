# SPDX-License-Identifier: GPL-3.0-or-later
"""What the system wants windows to look like: dark or light, with more contrast or without; now and later.

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
from app.ui.tasks import elsewhere, spawn

NAMESPACE = "org.freedesktop.appearance"
_PATH = "/org/freedesktop/portal/desktop"
_PORTAL = "org.freedesktop.portal.Desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_DARK, _LIGHT = 1, 2
_HIGH = 1


class Wishes(NamedTuple):
    """None: the system does not say."""

    dark: bool | None = None
    contrast: bool | None = None


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
            (said,) = await self._bus.ask(new_method_call(portal, "ReadAll", "as", ([NAMESPACE],)))
        except NoBus:
            return  # no such desktop
        for key, value in said.get(NAMESPACE, {}).items():
            self._hear(NAMESPACE, key, value)

    def _hear(self, namespace: str, key: str, value: object) -> None:
        if namespace != NAMESPACE:
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
        wishes = Wishes(
            answered.dark if told.dark is None else told.dark,
            answered.contrast if told.contrast is None else told.contrast,
        )
        if wishes != self.wishes:
            self.wishes = wishes
            self.changed.emit()


def asked(platform: str = sys.platform) -> Wishes:
    """What the system answers now. May take a moment: not for the loop's thread. Never raises."""
    if platform == "win32":
        from app.ui.parts.contrast_windows import high_contrast

        return Wishes(None, high_contrast())  # Qt knows whether it is dark
    if platform == "darwin":
        from app.ui.parts.contrast_macos import more_contrast

        return Wishes(None, more_contrast())
    high = program_says(["gsettings", "get", "org.gnome.desktop.a11y.interface", "high-contrast"])
    return Wishes(None, None if high is None else high == "true")


def _with(wishes: Wishes, said: Mapping[str, object]) -> Wishes:
    """These wishes, changed by what was said."""
    if "color-scheme" in said:
        scheme = said["color-scheme"]
        wishes = wishes._replace(dark={_DARK: True, _LIGHT: False}.get(scheme))
    if "contrast" in said:
        wishes = wishes._replace(contrast=said["contrast"] == _HIGH)
    return wishes


def _inner(value: object) -> object:
    """What a variant holds, however often it is wrapped; some portals wrap twice."""
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value
