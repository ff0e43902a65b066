# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes round ten times a second while a session runs, less often while it is paused: what is due, and
what no event tells.

Posts what it finds as events; decides nothing about a session.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from app.conductor.links import Links
from app.conductor.plans import ROLLOVER_MARGIN_S, full_s
from app.conductor.wakes import Wakes
from app.conductor.watch import NetworkWatch, SleepWatch, news_of
from app.core import events as ev
from app.core.phase import Phase
from app.core.session import Session
from app.engines.ways import ways

TICK_S = 0.1
PAUSED_TICK_S = 0.25
"""Nothing is listened to then: only what is due, and links that are held."""
_LOOKS_FOR_A_WAY = (Phase.STARTING, Phase.RECOVERING, Phase.STOPPING)

log = logging.getLogger(__name__)


class Rounds:
    """`hear` takes the sound there is, `tell` says what has changed; both are part of every round."""

    def __init__(
        self,
        session: Session,
        links: Links,
        wakes: Wakes,
        post: Callable[[ev.Event], None],
        clock: Callable[[], float],
        awake_or_asleep: Callable[[], float],
        hear: Callable[[], None],
        tell: Callable[[], None],
    ) -> None:
        self._session, self._links, self._wakes = session, links, wakes
        self._post, self._hear, self._tell = post, hear, tell
        self._clock, self._awake_or_asleep = clock, awake_or_asleep
        self._network = NetworkWatch(ways)
        self._going: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Go round until `end`."""
        self._going = asyncio.get_running_loop().create_task(self._go(), name="session rounds")

    def end(self) -> None:
        """The session is at rest."""
        if self._going is not None:
            self._going.cancel()
            self._going = None

    async def _go(self) -> None:
        sleep = SleepWatch(self._clock(), self._awake_or_asleep())
        while True:
            await asyncio.sleep(PAUSED_TICK_S if self._session.phase is Phase.PAUSED else TICK_S)
            try:
                self._look(sleep)
            except Exception:
                # Whoever is told may err; without rounds the session would stand still for good.
                log.exception("a round failed")

    def _look(self, sleep: SleepWatch) -> None:
        now = self._clock()
        slept_s = sleep.slept_s(now, self._awake_or_asleep())
        if slept_s:
            log.info("this computer slept for %.0f s", slept_s)
            self._post(ev.Woke())
        for name in self._wakes.take_due(now):
            self._post(ev.Wake(name, pending=self._links.owed_at(name)))
        self._hear()
        self._look_at_links(now)
        self._look_for_a_way(now)
        self._look_for_a_full_stream(now)
        self._tell()

    def _look_at_links(self, now: float) -> None:
        for link in self._links:
            news = news_of(link, now, link.engine.limits)
            if news is not None:
                self._post(news)

    def _look_for_a_way(self, now: float) -> None:
        if self._session.phase not in _LOOKS_FOR_A_WAY:
            self._network.forget()
        elif self._network.is_back(now, self._links.peer):
            log.info("there is a way to the service again")
            self._post(ev.NetworkBack())

    def _look_for_a_full_stream(self, now: float) -> None:
        """A replay sends faster than time passes, so a stream may be full before its time is over."""
        at, current = self._wakes.when("rollover"), self._links.current
        if at is None or current is None or at - now <= ROLLOVER_MARGIN_S / 10:
            return
        full_after_s = full_s(current.engine.limits)
        if full_after_s is not None and current.timeline.sent_ms / 1000 >= full_after_s:
            self._wakes.set("rollover", now)
