# SPDX-License-Identifier: GPL-3.0-or-later
"""A stage for conductor tests: the real conductor, the real Soniox engine, our server on loopback.

Only the microphone is a tape that the test plays by hand, so that session times are exact.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from app.audio.level import Level
from app.audio.source import AudioBlock, AudioEnded, AudioEvent, AudioFailure
from app.conductor import Conductor, Plan, State
from app.core.failure import Failure
from app.core.options.session import SessionSettings
from app.core.options.soniox import SonioxSettings
from app.core.session import Phase
from app.core.settings import Settings
from app.core.text import Entry, Utterance
from app.engines.base import Limits, StreamConfig
from app.engines.soniox.stream import SonioxEngine
from app.server.script import Script
from app.server.serve import serve

BLOCK_MS = 60
PATIENCE_S = 20.0
LOUD = Level(-6.0, -12.0)
QUIET = Level(-60.0, -70.0)


class Tape:
    """A microphone whose sound the test makes: `play` so many milliseconds, at once."""

    duration_ms = None
    label = "Tape"

    def __init__(self) -> None:
        self.open = False
        self.times_opened = self.times_read = 0
        self.refuses: Failure | None = None
        self._events: list[AudioEvent] = []
        self._wake: Callable[[], None] = lambda: None

    def start(self, wake: Callable[[], None]) -> None:
        if self.refuses:
            raise self.refuses
        self.open, self._wake = True, wake
        self.times_opened += 1

    def read(self) -> list[AudioEvent]:
        self.times_read += 1
        events, self._events = self._events, []
        return events

    def finish(self) -> list[AudioEvent]:
        return self.read()

    def stop(self) -> None:
        self.open = False

    def again(self) -> Tape:
        return self

    def play(self, ms: int, level: Level = LOUD) -> None:
        """Sound that is captured now; nothing when the device is not open."""
        if self.open:
            for _ in range(ms // BLOCK_MS):
                self._events.append(AudioBlock(b"\x01\x00" * 16 * BLOCK_MS, level))
            self._wake()

    def say(self, event: AudioEvent) -> None:
        self._events.append(event)
        self._wake()

    def end(self) -> None:
        self._events.append(AudioEnded())
        self._wake()

    def vanish(self, failure: Failure) -> None:
        self.open = False
        self._events.append(AudioFailure(failure))
        self._wake()


class Watcher:
    """A listener that keeps what it is told and lets a test wait for it."""

    def __init__(self) -> None:
        self.states: list[State] = []
        self.entries: list[Entry] = []
        self.levels: list[Level | None] = []
        self.changes = 0
        self._news = asyncio.Event()

    def captions_changed(self, first_turn: int) -> None:
        self.changes += 1
        self._news.set()

    def state_changed(self, state: State) -> None:
        self.states.append(state)
        self._news.set()

    def level_changed(self, level: Level | None) -> None:
        self.levels.append(level)

    def entry_closed(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._news.set()

    @property
    def said(self) -> list[str]:
        """The text of every utterance so far."""
        return [entry.text for entry in self.entries if isinstance(entry, Utterance)]

    async def until(self, met: Callable[[], bool]) -> None:
        """Wait for news until something is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not met():
                self._news.clear()
                if not met():
                    await self._news.wait()


@dataclasses.dataclass
class Stage:
    """Everything a test holds."""

    conductor: Conductor
    watcher: Watcher
    tape: Tape
    server: object
    engine: SonioxEngine

    @property
    def phase(self) -> Phase:
        return self.conductor.state.phase

    async def until(self, phase: Phase) -> None:
        """Wait for a phase."""
        await self.watcher.until(lambda: self.phase is phase)

    async def listening(self) -> None:
        """Wait until the tape is open: a flag that another thread sets."""
        async with asyncio.timeout(PATIENCE_S):
            while not self.tape.open:
                await asyncio.sleep(0.005)

    async def until_shown(self, text: str) -> None:
        """Wait until the transcript's final words contain a text."""
        await self.watcher.until(lambda: text in self.shown)

    @property
    def shown(self) -> str:
        """All final words on the screen."""
        return " ".join(turn.final_text for turn in self.conductor.transcript.turns)

    async def sent_ms(self, ms: int) -> None:
        """Wait until the server has heard so much."""
        async with asyncio.timeout(PATIENCE_S):
            while (self.server.log.events("audio") or [{"to_ms": 0}])[-1]["to_ms"] < ms:
                await asyncio.sleep(0.01)

    async def logged(self, event: str, count: int = 1, connection: int | None = None) -> list[dict]:
        """Wait until the server has noted an event so many times."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.server.log.events(event, connection)) < count:
                await asyncio.sleep(0.01)  # the log has no event to wait for: it is another program's eye
        return self.server.log.events(event, connection)


WORDS = Script.from_written(
    {
        "utterances": [
            {"text": f"Number {n} is here.", "start_ms": n * 2000 + 200, "end_ms": n * 2000 + 1400}
            | {"speaker": "1", "language": "en"}
            for n in range(200)
        ]
    }
)


@asynccontextmanager
async def a_stage(
    *,
    query: str = "",
    limits: Limits | None = None,
    script=WORDS,
    key: str = "k",
    keys=None,
    park_after_s=600,
    **soniox,
) -> AsyncIterator[Stage]:
    """The whole set-up around one test; afterwards everything is at rest."""
    server = await serve(port=0, script=script, keys=keys)
    settings = dataclasses.replace(
        Settings(),
        soniox=dataclasses.replace(SonioxSettings(), **soniox),
        session=SessionSettings(park_after_s=park_after_s),
    )
    engine = SonioxEngine()
    if limits:
        engine.limits = limits
    tape, watcher = Tape(), Watcher()
    config = StreamConfig(settings, key, server.url + query)
    conductor = Conductor(lambda: Plan(engine, config, tape), watcher)
    try:
        yield Stage(conductor, watcher, tape, server, engine)
    finally:
        await conductor.close()
        await server.close()


def play(scene) -> None:
    """Run a test that is a coroutine."""
    with asyncio.Runner(debug=False) as runner:
        runner.run(scene)
