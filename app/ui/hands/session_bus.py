# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's bus on Linux: questions, answers and signals, on the loop and without waiting for anyone.

Opened when first used. Whoever finds no bus, or nobody on it who answers, gets `NoBus`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from jeepney import DBusErrorResponse, MatchRule, Message, MessageType, message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.io.common import RouterClosed

ANSWER_WITHIN_S = 10.0


class NoBus(Exception):
    """There is no bus, or nobody answers on it."""


class SessionBus:
    """One conversation with the bus of this user's session."""

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None
        self._router: DBusRouter | None = None
        self._opening = asyncio.Lock()

    @property
    def name(self) -> str:
        """What the bus calls us."""
        return self._router.unique_name if self._router is not None else ""

    async def ask(self, message: Message, within_s: float = ANSWER_WITHIN_S) -> tuple[Any, ...]:
        """Send a question, return the answer. Raises `NoBus`."""
        try:
            async with asyncio.timeout(within_s):
                router = await self._opened()
                reply = await router.send_and_get_reply(message)
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, TimeoutError, RouterClosed) as error:
            raise NoBus(str(error) or type(error).__name__) from error
        if reply.header.message_type is MessageType.error:
            raise NoBus(str(DBusErrorResponse(reply)))
        return reply.body

    async def hear(self, rule: MatchRule, told: Callable[[Message], None]) -> None:
        """Have `told` called for every signal of this kind. Raises `NoBus`."""
        await self.ask(message_bus.AddMatch(rule))
        assert self._router is not None
        self._router.filter(rule, queue=_Told(told)).__enter__()

    async def close(self) -> None:
        """End it."""
        connection, self._connection = self._connection, None
        router, self._router = self._router, None
        if router is not None:
            try:
                await router.__aexit__(None, None, None)
            except (OSError, EOFError):
                pass  # the bus went first
        if connection is not None:
            connection.writer.close()

    async def _opened(self) -> DBusRouter:
        async with self._opening:
            if self._router is None:
                self._connection = await open_dbus_connection("SESSION")
                self._router = DBusRouter(self._connection)
            return self._router


class _Told:
    """What the router takes for a queue: whatever is put in is told at once."""

    def __init__(self, told: Callable[[Message], None]) -> None:
        self.put_nowait = told
