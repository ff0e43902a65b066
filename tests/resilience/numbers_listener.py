# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to numbers in real time, by way of the real conductor and engine, and notes what becomes of it.

    python -m tests.resilience.numbers_listener URL COUNT

Writes a line of JSON for each change that counts: `at` is the monotonic clock, the same for all programs.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

from app.conductor import Conductor, Plan, State
from app.core.phase import Phase
from app.core.settings import Settings
from app.engines.base import StreamConfig
from app.engines.soniox.stream import SonioxEngine
from tests.resilience.hall import KEY, Audience, Voice, read_out


class Noting(Audience):
    """Says every state; and while a session is on, how far behind it is."""

    conductor: Conductor

    def state_changed(self, state: State) -> None:
        super().state_changed(state)
        failure = state.failure.kind.value if state.failure else None
        note("state", phase=state.phase.value, stalled=state.stalled_since is not None, failure=failure)

    def captions_changed(self, first_turn: int) -> None:
        super().captions_changed(first_turn)
        conductor = self.conductor
        note(
            "words",
            captured_ms=conductor.captured_ms,
            settled_ms=conductor.settled_ms,
            behind_ms=conductor.behind_ms,
        )


def note(what: str, **more: object) -> None:
    print(json.dumps({"what": what, "at": time.monotonic(), **more}), flush=True)


async def main(url: str, count: int) -> None:
    audience = Noting(time.monotonic)
    voice = Voice(read_out(count), time.monotonic)
    plan = Plan(SonioxEngine(), StreamConfig(Settings(), KEY, url), voice)
    conductor = audience.conductor = Conductor(lambda: plan, audience)
    conductor.start()
    await audience.until(lambda: conductor.state.phase is Phase.LIVE)
    await audience.until(lambda: conductor.state.phase is Phase.IDLE, patience_s=600)
    await conductor.close()
    note("end", numbers=audience.numbers, gaps=len(audience.gaps))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
