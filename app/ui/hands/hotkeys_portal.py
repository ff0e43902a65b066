# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys for every program where no program may take keys: on Wayland one asks the desktop's portal.

The desktop asks the user, and may give another combination than the one that was wished for.
"""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from app.core.keys import Combination
from app.core.options.hands import HOTKEYS
from app.ui.hands.hotkeys import KeyTrouble, Pressed, Told, Wanted
from app.ui.hands.session_bus import NoBus, SessionBus
from app.ui.hands.shortcuts import what_keys_do
from app.ui.tasks import spawn

_PATH = "/org/freedesktop/portal/desktop"
_PORTAL = DBusAddress(
    _PATH, bus_name="org.freedesktop.portal.Desktop", interface="org.freedesktop.portal.GlobalShortcuts"
)
_REQUEST = "org.freedesktop.portal.Request"
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
_NAMES = {"Space": "space", "PgUp": "Prior", "PgDown": "Next", "Ins": "Insert", "Del": "Delete"}
USER_WITHIN_S = 300.0
"""How long somebody may think about what the desktop asks."""


class Refused(NoBus):
    """The user was asked, and said no."""


class PortalKeys:
    """Keys come later than they are asked for, if at all: `told` hears what became of the wish."""

    def __init__(self, pressed: Pressed, told: Told) -> None:
        self._pressed, self._told = pressed, told
        self._bus = SessionBus()
        self._numbers = count(1)
        self._session = ""
        self._hears = False
        self._asking: asyncio.Task[None] | None = None

    def take(self, wanted: Wanted) -> dict[str, KeyTrouble]:
        """Ask for these. Nobody knows yet what one gets."""
        if self._asking is not None:
            self._asking.cancel()
        self._asking = spawn(self._ask_for(dict(wanted)), name="ask for keys")
        return {}

    def close(self) -> None:
        """Have none any more: they go with the conversation."""
        if self._asking is not None:
            self._asking.cancel()
        spawn(self._bus.close(), name="give keys back")

    # -- inside --------------------------------------------------------------------------------

    async def _ask_for(self, wanted: Wanted) -> None:
        try:
            await self._end_session()
            if not wanted:
                return
            given = await self._bind(wanted)
        except NoBus as error:
            refused = isinstance(error, Refused)
            trouble = KeyTrouble.REFUSED if refused else KeyTrouble.NOT_HERE
            self._told(dict.fromkeys(wanted, trouble), {})
            return
        self._told({name: KeyTrouble.TAKEN for name in wanted if name not in given}, given)

    async def _bind(self, wanted: Wanted) -> dict[str, str]:
        """What was given, each with the desktop's own words for the keys."""
        token = f"surtitle{next(self._numbers)}"
        options = {"session_handle_token": ("s", token)}
        results = await self._request("CreateSession", "a{sv}", (), options)
        self._session = results["session_handle"][1]
        if not self._hears:
            rule = MatchRule(type="signal", interface=_PORTAL.interface, member="Activated", path=_PATH)
            await self._bus.hear(rule, self._activated)
            self._hears = True
        described = what_keys_do()
        shortcuts = [
            (name, {"description": ("s", described[name]), "preferred_trigger": ("s", trigger(keys))})
            for name, keys in wanted.items()
        ]
        results = await self._request("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""), {})
        given = results.get("shortcuts", ("", []))[1]
        return {name: about.get("trigger_description", ("s", ""))[1] for name, about in given}

    async def _request(
        self, verb: str, signature: str, words: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """Ask the portal something that it asks the user in turn. Raises `NoBus`, also for a no."""
        token = f"surtitle{next(self._numbers)}"
        answered: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        await self._bus.ask(_ping())  # from here on the bus has a name for us
        path = f"{_PATH}/request/{self._bus.name[1:].replace('.', '_')}/{token}"
        rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=path)
        await self._bus.hear(rule, lambda message: answered.done() or answered.set_result(message))
        options = {**options, "handle_token": ("s", token)}
        await self._bus.ask(new_method_call(_PORTAL, verb, signature, (*words, options)))
        try:
            async with asyncio.timeout(USER_WITHIN_S):
                code, results = (await answered).body
        except TimeoutError as error:
            raise NoBus("nobody answered") from error
        if code:
            raise Refused("the desktop said no")
        return results

    async def _end_session(self) -> None:
        session, self._session = self._session, ""
        if session:
            address = DBusAddress(session, _PORTAL.bus_name, "org.freedesktop.portal.Session")
            await self._bus.ask(new_method_call(address, "Close"))

    def _activated(self, message: Message) -> None:
        session, name = message.body[0], message.body[1]
        if session == self._session and name in HOTKEYS:
            self._pressed(name)


def trigger(keys: Combination) -> str:
    """The combination as the portal spells it: "CTRL+ALT+s"."""
    held = [word for name, word in _MODIFIERS.items() if name in keys.modifiers]
    key = keys.key.lower() if len(keys.key) == 1 else _NAMES.get(keys.key, keys.key)
    return "+".join([*held, key])


def _ping() -> Message:
    address = DBusAddress(_PATH, bus_name=_PORTAL.bus_name, interface="org.freedesktop.DBus.Peer")
    return new_method_call(address, "Ping")
