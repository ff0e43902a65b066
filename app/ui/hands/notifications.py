# SPDX-License-Identifier: GPL-3.0-or-later
"""A few words of the desktop's own kind, beside the windows: at most one in a while, the newest.

On Linux over the bus (org.freedesktop.Notifications); elsewhere, and where nobody answers, beside the
tray. Where there is neither, nothing is said: whoever calls has other ways.
"""

from __future__ import annotations

import html
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app import APP_ID, APP_NAME
from app.storage.places import resources
from app.ui.tasks import spawn

EVERY_MS = 10_000
"""Between two of them."""
_URGENCY_NORMAL = 1


class Notifications(QObject):
    """`beside_tray` says it where the bus cannot."""

    clicked = Signal()

    def __init__(self, beside_tray: Callable[[str, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside_tray = beside_tray
        self._waiting: tuple[str, str] | None = None
        self._number = 0
        self._bus = None
        self._hears = False
        self._calm = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._calm.timeout.connect(self._next)

    def show(self, title: str, text: str) -> None:
        """Say it now, or as soon as the last one has had its time, unless something newer comes."""
        if self._calm.isActive():
            self._waiting = (title, text)
            return
        self._calm.start()
        spawn(self._show(title, text), name="notify")

    async def close(self) -> None:
        """The program ends."""
        self._calm.stop()
        if self._bus is not None:
            await self._bus.close()

    # -- inside --------------------------------------------------------------------------------

    def _next(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show(*waiting)

    async def _show(self, title: str, text: str) -> None:
        if sys.platform != "linux" or not await self._over_bus(title, text):
            self._beside_tray(title, text)

    async def _over_bus(self, title: str, text: str) -> bool:
        from jeepney import DBusAddress, MatchRule, new_method_call

        from app.ui.hands.session_bus import NoBus, SessionBus

        address = DBusAddress(
            "/org/freedesktop/Notifications",
            bus_name="org.freedesktop.Notifications",
            interface="org.freedesktop.Notifications",
        )
        self._bus = self._bus or SessionBus()
        icon = str(resources() / "icons" / "surtitle.svg")
        hints = {"urgency": ("y", _URGENCY_NORMAL), "desktop-entry": ("s", APP_ID)}
        actions = ["default", self.tr("Show the window")]
        body = html.escape(text, quote=False)  # some desktops take it for markup
        words = (APP_NAME, self._number, icon, title, body, actions, hints, -1)
        try:
            if not self._hears:
                rule = MatchRule(type="signal", interface=address.interface, member="ActionInvoked")
                await self._bus.hear(rule, self._chosen)
                self._hears = True
            (self._number,) = await self._bus.ask(new_method_call(address, "Notify", "susssasa{sv}i", words))
        except NoBus:
            return False
        return True

    def _chosen(self, message) -> None:
        number, action = message.body
        if number == self._number and action == "default":
            self.clicked.emit()
