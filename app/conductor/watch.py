# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what no event tells: links that say nothing, a computer that slept, a network that is back.

Each is asked at every tick and answers at once; clocks and the routing table are given to them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from app.conductor.link import LinkRunner
from app.core import events as ev
from app.engines.base import Limits

LONG_TICK_S = 8.0
"""A tick that takes so long: the process stood still, and links were not looked after."""
SLEPT_S = 3.0
LOOK_FOR_NETWORK_S = 1.0


def news_of(link: LinkRunner, now: float, limits: Limits) -> ev.Event | None:
    """What must be said about a link that itself says nothing, if anything."""
    stuck = link.sending_since is not None and now - link.sending_since >= limits.answer_s
    if stuck or link.hearing.is_deaf(now, limits.answer_s):
        return ev.LinkDeaf(link.number)
    if link.sending_since is None and now - link.last_sent_at >= limits.keepalive_s:
        return ev.LinkQuiet(link.number)
    return None


class SleepWatch:
    """Notices that the computer slept, or that this process stood still."""

    def __init__(self, now: float, awake_or_asleep: float) -> None:
        self._now = now
        self._always = awake_or_asleep

    def slept_s(self, now: float, awake_or_asleep: float) -> float:
        """Seconds for which nobody was awake since the last look; 0 for an ordinary tick."""
        passed, always = now - self._now, awake_or_asleep - self._always
        self._now, self._always = now, awake_or_asleep
        asleep = always - passed
        if asleep >= SLEPT_S:
            return asleep
        return passed if passed >= LONG_TICK_S else 0.0


class NetworkWatch:
    """Notices that there is a way to the service again, or another one."""

    def __init__(self, ways: Callable[[tuple[str, int] | None], frozenset[str]]) -> None:
        self._ways = ways
        self._known: frozenset[str] | None = None
        self._look_at = 0.0

    def forget(self) -> None:
        """A link is up: nobody needs to look."""
        self._known = None

    def is_back(self, now: float, peer: tuple[str, int] | None) -> bool:
        """Whether a way has appeared since the last look. Looks once a second."""
        if self._known is not None and now < self._look_at:
            return False
        before, self._known = self._known, self._ways(peer)
        self._look_at = now + LOOK_FOR_NETWORK_S
        return before is not None and bool(self._known - before)


def always_running_clock() -> Callable[[], float]:
    """A clock in seconds that goes on while the computer sleeps, unlike `time.monotonic` on some systems."""
    if sys.platform == "linux":
        return lambda: time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        # Here this one goes on in sleep, and Python's own monotonic clock does not.
        return lambda: time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic  # on Windows it goes on by itself: the tick was long
