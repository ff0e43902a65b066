# SPDX-License-Identifier: GPL-3.0-or-later
"""When to look anew at which microphones there are: each system's own news, in one shape.

Says only that something may have changed, never what. Opens no device.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Hashable
from typing import Protocol

from app.audio import libpulse
from app.audio.pulse import Connection
from app.core.failure import Failure

POLL_S = 0.4
"""How often a system without news is asked for its default."""

CONNECT_WITHIN_S = 0.2
CONNECT_AGAIN_S = 0.2
"""How often a sound server that went away is looked for."""
CONNECT_SELDOM_S = 3.0
"""The same where there never was one."""


class Changes(Protocol):
    """News of the devices, for one thread. `wake` alone may be called by others."""

    def wait(self, within_s: float) -> bool:
        """Wait for news, no longer than that; True if something may have changed since the last call."""

    def wake(self) -> None:
        """Have a `wait` on another thread return."""

    def close(self) -> None:
        """Listen to no more news."""


def device_changes() -> Changes:
    """The news of this system."""
    if libpulse.load() is not None:
        return ServerChanges()
    if sys.platform == "darwin":
        from app.audio.coreaudio import default_input

        return PolledChanges(default_input)
    if sys.platform == "win32":
        from app.audio.wasapi import default_input

        return PolledChanges(default_input)
    return PolledChanges(lambda: None)


class ServerChanges:
    """The sound server's own events; its coming and going are news as well."""

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._changed = False
        self._was_there = False
        self._next_try_at = 0.0
        self._woken = threading.Event()
        self._closing = threading.Lock()

    def wait(self, within_s: float) -> bool:
        """As in `Changes`."""
        if self._connection is None:
            self._connect()
        if self._connection is None:
            self._woken.wait(within_s)
        elif not self._changed:
            self._connection.turn(within_s)
            if self._connection.is_over:
                self._let_go()
        self._woken.clear()
        changed, self._changed = self._changed, False
        return changed

    def wake(self) -> None:
        """As in `Changes`."""
        self._woken.set()
        with self._closing:
            if self._connection is not None:
                self._connection.wake()

    def close(self) -> None:
        """As in `Changes`."""
        self._let_go()

    def _connect(self) -> None:
        now = time.monotonic()
        if now < self._next_try_at:
            return
        self._next_try_at = now + (CONNECT_AGAIN_S if self._was_there else CONNECT_SELDOM_S)
        try:
            connection = Connection.to_server(CONNECT_WITHIN_S)
        except Failure:
            return
        if connection is None:
            return
        try:
            connection.tell_changes(self._note)
        except Failure:
            connection.close()
            return
        self._connection, self._was_there, self._changed = connection, True, True

    def _note(self) -> None:
        self._changed = True

    def _let_go(self) -> None:
        with self._closing:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()
                self._changed, self._next_try_at = True, 0.0


class PolledChanges:
    """Asks `default` every now and then; another answer than before is a change."""

    def __init__(self, default: Callable[[], Hashable], every_s: float = POLL_S) -> None:
        self._default = default
        self._every_s = every_s
        self._known = default()
        self._asked_at = time.monotonic()
        self._woken = threading.Event()

    def wait(self, within_s: float) -> bool:
        """As in `Changes`."""
        self._woken.wait(within_s)
        self._woken.clear()
        now = time.monotonic()
        if now - self._asked_at < self._every_s:
            return False
        before, self._known, self._asked_at = self._known, self._default(), now
        return self._known != before

    def wake(self) -> None:
        """As in `Changes`."""
        self._woken.set()

    def close(self) -> None:
        """As in `Changes`."""
