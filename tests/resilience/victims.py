# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that begins captioning in many processes, for a test to kill.

    python -m tests.resilience.victims URL FOLDER     then a number on standard input: so many more

Each victim is a fork with a real conductor, a real link to the service at URL and a real journal in
FOLDER/history, and notes in FOLDER/PID when which final words had arrived: one line of the monotonic
clock in nanoseconds (it is the same for all processes) and how many characters were final by then.
"""

from __future__ import annotations

import asyncio
import dataclasses
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.audio.level import Level
from app.audio.source import AudioBlock, AudioEvent
from app.conductor import Conductor, Plan
from app.core.settings import Settings
from app.core.text import Entry, Token
from app.core.transcript import Transcript
from app.engines.base import StreamConfig
from app.engines.soniox.stream import SonioxEngine
from app.storage.journal import Journal
from tests.resilience.letters import letters

SPEED = 6
"""Times as fast as real time: words come twenty a second."""
BLOCK_MS = 60


class Quick:
    """A source that never ends."""

    duration_ms = None
    label = "Quick"

    def start(self, wake: Callable[[], None]) -> None:
        self._began, self._given_ms = time.monotonic(), 0

    def read(self) -> list[AudioEvent]:
        due_ms = (time.monotonic() - self._began) * 1000 * SPEED
        count = int((due_ms - self._given_ms) // BLOCK_MS)
        self._given_ms += count * BLOCK_MS
        return [AudioBlock(b"\x01\x00" * 16 * BLOCK_MS, Level(-6.0, -12.0))] * count

    def stop(self) -> None:
        pass

    def again(self) -> Quick:
        return self


class Noting(Journal):
    """Notes the arrival of final words before the journal hears of them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "history")
        self._notes = os.open(folder / str(os.getpid()), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._noted = 0

    def begin(self, engine: str, source: str) -> None:
        super().begin(engine, source)
        os.write(self._notes, f"{self.session}\n".encode())

    def changed(self, transcript: Transcript, closed: list[Entry], waiting: Sequence[Token] = ()) -> None:
        final = sum(len(letters(turn.final_text)) for turn in transcript.turns)
        if final != self._noted:
            self._noted = final
            os.write(self._notes, f"{time.monotonic_ns()} {final}\n".encode())
        super().changed(transcript, closed, waiting)


class Nobody:
    """Listens to nothing that happens."""

    def captions_changed(self, first_turn: int) -> None: ...
    def state_changed(self, state: object) -> None: ...
    def level_changed(self, level: object) -> None: ...
    def entry_closed(self, entry: object) -> None: ...


async def captioning(url: str, folder: Path) -> None:
    """Until somebody kills us."""
    settings = dataclasses.replace(Settings())
    engine = SonioxEngine()
    engine.limits = dataclasses.replace(engine.limits, burst_ms=600_000, replay_speed=50)
    plan = Plan(engine, StreamConfig(settings, "k", url), Quick())
    conductor = Conductor(lambda: plan, Nobody(), keeper=Noting(folder))
    conductor.start()
    await asyncio.Event().wait()


def main(url: str, folder: Path) -> None:
    for line in sys.stdin:
        for _ in range(int(line)):
            pid = os.fork()
            if not pid:
                asyncio.run(captioning(url, folder))
                os._exit(1)
            print(pid, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
