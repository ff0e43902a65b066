# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphones that change in the middle of a session: until sound is heard again, or is said to be gone.

A real PulseAudio, the real conductor, and our own service; in a process of its own, which hears that
room alone. Counted from the moment the thing was done to the sound server.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
PROMISED_MS = 1_500


def devices(rounds: int = 3) -> list[Figure]:
    """The worst of some rounds."""
    program = [sys.executable, "-m", "tests.bench.unplugging", str(rounds)]
    done = subprocess.run(program, cwd=ROOT, timeout=60 + 60 * rounds, check=True, stdout=subprocess.PIPE)
    return [Figure(name, "ms", max(took), most=PROMISED_MS) for name, took in json.loads(done.stdout).items()]


async def _measured(rounds: int) -> dict[str, list[float]]:
    from app.core.phase import Phase
    from tests.resilience.test_devices import TONE_DBFS, a_session, there
    from tests.room import Room

    room = await there(Room)
    os.environ.update(room.env)
    took: dict[str, list[float]] = defaultdict(list)

    def note(name: str, since: float, until: float) -> None:
        took[name].append(1000 * (until - since))

    async def done(work: Callable[..., object], *words: object) -> float:
        before = time.monotonic()
        await there(work, *words)
        return before

    try:
        for _ in range(rounds):
            await there(room.plug_another, "yeti", "Yeti Nano", 1_000.0)
            async with a_session() as session:
                begun = await done(room.pactl, "set-default-source", "yeti")
                heard = await session.until_heard(begun, TONE_DBFS)
                note("another default microphone → heard", begun, heard)
                begun = await done(room.unplug_another, "yeti")
                moved = await session.witness.until(lambda: session.state.source == "Desk Microphone")
                heard = await session.until_heard(moved)
                note("microphone unplugged, another is there → heard", begun, heard)
                begun = await done(room.unplug)
                note("microphone unplugged, none is left → said", begun, await session.until(Phase.PAUSED))
                await done(room.plug, 16_000)
                plugged = time.monotonic()
                note("plugged in again, at another rate → heard", plugged, await session.until_heard(plugged))
    finally:
        await there(room.close)
    return took


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_measured(int(sys.argv[1])))))
