# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan that links are dialled by, the one before it, and engines that no plan has any more.

Opens nothing and dials nothing; an engine is released once nothing is left of its last link.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable

from app.conductor.state import Plan
from app.engines.base import Engine, Limits

ROLLOVER_MARGIN_S = 900.0
"""How long before a service's limit the next stream is prepared."""


def full_s(limits: Limits) -> float | None:
    """After how much time, or sound, the next stream is prepared; None where streams have no end."""
    longest_s = limits.longest_stream_s
    return None if longest_s is None else max(longest_s - ROLLOVER_MARGIN_S, longest_s / 2)


class Plans:
    """`uses` tells whether anything is left of a link of this engine."""

    def __init__(self, uses: Callable[[Engine], bool]) -> None:
        self.now: Plan | None = None
        self._before: Plan | None = None
        self._uses = uses
        self._left: set[Engine] = set()
        self._releases: set[asyncio.Task[None]] = set()

    def use(self, plan: Plan) -> None:
        """Links that are dialled from now on are those of this plan."""
        if self.now is not None and self.now.engine is not plan.engine:
            self._left.add(self.now.engine)
        self._left.discard(plan.engine)
        self.now = plan

    def try_out(self, plan: Plan) -> None:
        """As `use`, but the plan before it is kept until the new one is `proven`, or `refused`."""
        before = self._before or self.now
        self.use(plan)
        self._before = before

    def proven(self) -> None:
        """The newest plan carries the audio."""
        self._before = None

    def refused(self) -> Plan | None:
        """The plan to go back to, which listens to what is listened to now."""
        before, self._before = self._before, None
        if before is None or self.now is None:
            return None
        return dataclasses.replace(before, source_name=self.now.source_name)

    def named(self, source_name: str) -> None:
        """Something else is listened to."""
        if self.now is not None:
            self.now = dataclasses.replace(self.now, source_name=source_name)

    # -- engines ------------------------------------------------------------------------------------

    def look(self) -> None:
        """A child process is nobody's use once its last link has said its last word."""
        for engine in [engine for engine in self._left if not self._uses(engine)]:
            self._left.discard(engine)
            task = asyncio.get_running_loop().create_task(engine.release(), name="release engine")
            self._releases.add(task)
            task.add_done_callback(self._releases.discard)

    async def release(self) -> None:
        """Release every engine, whether or not a plan has it."""
        engines = self._left | ({self.now.engine} if self.now is not None else set())
        await asyncio.gather(*(engine.release() for engine in engines), *self._releases)
