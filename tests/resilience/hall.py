# SPDX-License-Identifier: GPL-3.0-or-later
"""A hall in which numbers are read out, and everything between the microphone and the transcript is real.

The conductor, the Soniox engine, sockets on loopback, the local server. Only the voice is made here,
and time runs faster: `Hurry` is the one clock of voice and conductor.
"""

from __future__ import annotations

import asyncio
import dataclasses
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import numpy as np

from app.audio.level import Level
from app.audio.source import AudioEnded, AudioEvent, in_blocks
from app.conductor import Conductor, Plan, State
from app.conductor.state import Keeper
from app.core.failure import Failure
from app.core.options.session import SessionSettings
from app.core.options.soniox import SonioxSettings
from app.core.phase import Phase
from app.core.settings import Settings
from app.core.text import Entry, Gap, Utterance
from app.engines.base import Limits, StreamConfig
from app.engines.soniox.stream import SonioxEngine
from app.server.serve import Server, serve
from tests.resilience.codec import WORD_MS, silence, word
from tests.resilience.numbers_mind import Habits, numbers

PATIENCE_S = 100.0
"""Of real time: a clock that waits for its machine may be slow."""
LOOK_S = 0.1
BURST = Limits(longest_stream_s=300 * 60.0, burst_ms=600_000)
"""What a service would not like: everything that waits goes at once, so that tests are short."""
MOMENT_S = 0.12
"""A little more than from one tick of the conductor to the next."""
KEY = "key-for-the-hall-2217"
ORDINARY = Habits()
DEFAULTS = SessionSettings()
DEFAULT_STREAM = SonioxSettings()


class Hurry:
    """A clock that runs `speed` times as fast as time; it may jump.

    It waits for a machine that does not keep up: of a moment in which nobody could look at it, no more
    than `MOMENT_S` passes. Whoever waits eight of its seconds waits for the service, not for a processor.
    """

    def __init__(self, speed: float = 8.0) -> None:
        self.speed = speed
        self.jumped_s = 0.0
        self.asleep_s = 0.0
        self._looked = time.monotonic()
        self._passed_s = 1000.0

    def voice(self) -> float:
        """For the voice, which never jumps."""
        now = time.monotonic()
        self._passed_s += min(now - self._looked, MOMENT_S) * self.speed
        self._looked = now
        return self._passed_s

    def now(self) -> float:
        """Seconds that this computer is awake."""
        return self.voice() + self.jumped_s

    def always(self) -> float:
        """Seconds, asleep or not."""
        return self.now() + self.asleep_s


def read_out(count: int, first: int = 0, breath_every: int = 6) -> bytes:
    """Numbers one after the other, two a second, with a breath now and then."""
    parts = [silence(300)]
    for n in range(first, first + count):
        parts += [word(n), silence(1000 if n % breath_every == breath_every - 1 else 500 - WORD_MS)]
    return np.concatenate([*parts, silence(400)]).astype("<i2").tobytes()


class Voice:
    """A source that reads numbers out while it is listened to; opened again, it goes on where it was."""

    duration_ms = None
    label = "Voice"

    def __init__(self, pcm: bytes, clock: Callable[[], float]) -> None:
        self._pcm = pcm
        self._clock = clock
        self._at = 0
        self._since: float | None = None
        self._ended = False
        self.times_opened = 0
        self.until_ms: int | None = None
        """It falls silent here, until it is told another moment."""

    @property
    def position_ms(self) -> int:
        """How much was read out."""
        return self._at // 32

    def start(self, wake: Callable[[], None]) -> None:
        self._since = self._clock()
        self.times_opened += 1

    def read(self) -> list[AudioEvent]:
        if self._since is None:
            return []
        now = self._clock()
        until = min(len(self._pcm), self._at + int((now - self._since) * 16_000) * 2)
        if self.until_ms is not None and until >= 32 * self.until_ms:
            until, self._since = max(self._at, 32 * self.until_ms), now
            self._since -= (until - self._at) / 32_000
        events: list[AudioEvent] = list(in_blocks(self._pcm[self._at : until]))
        self._since += (until - self._at) / 32_000
        self._at = until
        if until == len(self._pcm) and not self._ended:
            self._ended = True
            events.append(AudioEnded())
        return events

    def finish(self) -> list[AudioEvent]:
        return self.read()

    def stop(self) -> None:
        self._since = None

    def again(self) -> Voice:
        self._ended = False
        return self


class Audience:
    """A listener that keeps what it is told, and when."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.states: list[tuple[float, State]] = []
        self.entries: list[Entry] = []
        self._clock = clock
        self._news = asyncio.Event()

    def captions_changed(self, first_turn: int) -> None:
        self._news.set()

    def state_changed(self, state: State) -> None:
        self.states.append((self._clock(), state))
        self._news.set()

    def level_changed(self, level: Level | None) -> None:
        self._news.set()

    def entry_closed(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._news.set()

    async def until(self, met: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
        """Wait for news until something is so; of links nobody is told, so it looks now and then, too."""
        async with asyncio.timeout(patience_s):
            while not met():
                self._news.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_S):
                        await self._news.wait()

    @property
    def numbers(self) -> list[int]:
        """Every number of every finished utterance, in order."""
        texts = [entry.text for entry in self.entries if isinstance(entry, Utterance)]
        return [int(found) for found in re.findall(r"n(\d+)", " ".join(texts))]

    @property
    def speakers(self) -> list[str | None]:
        """Who said each finished utterance, in order."""
        return [entry.speaker for entry in self.entries if isinstance(entry, Utterance)]

    @property
    def translated(self) -> list[int]:
        """Every number of every finished translation, in order."""
        said = [entry.translation for entry in self.entries if isinstance(entry, Utterance)]
        texts = [translation.text for translation in said if translation is not None]
        return [int(found) for found in re.findall(r"t(\d+)", " ".join(texts))]

    @property
    def gaps(self) -> list[Gap]:
        return [entry for entry in self.entries if isinstance(entry, Gap)]

    @property
    def phases(self) -> list[Phase]:
        return [state.phase for _, state in self.states]


@dataclasses.dataclass
class Hall:
    """Everything that a test holds."""

    conductor: Conductor
    audience: Audience
    voice: Voice
    server: Server
    clock: Hurry
    config: StreamConfig
    engine: SonioxEngine
    failing: Failure | None = None

    @property
    def phase(self) -> Phase:
        return self.conductor.state.phase

    async def until(self, phase: Phase) -> None:
        await self.audience.until(lambda: self.phase is phase)

    async def until_read(self, ms: int) -> None:
        """Wait until so much was read out."""
        await self.audience.until(lambda: self.voice.position_ms >= ms)

    def opened(self) -> int:
        """How many connections there were."""
        return len(self.server.log.events("opened"))

    def plan(self) -> Plan:
        if self.failing is not None:
            raise self.failing
        return Plan(self.engine, self.config, self.voice)


@asynccontextmanager
async def a_hall(
    count: int = 40,
    *,
    query: str = "",
    url: str | None = None,
    habits: Habits = ORDINARY,
    limits: Limits = BURST,
    speed: float = 8.0,
    session: SessionSettings = DEFAULTS,
    waits: float = 1.0,
    server: Server | None = None,
    keeper: Keeper | None = None,
    soniox: SonioxSettings = DEFAULT_STREAM,
) -> AsyncIterator[Hall]:
    """The whole set-up around one test; afterwards everything is at rest."""
    server = server or await serve(mind=numbers(habits), keys={KEY})
    clock = Hurry(speed)
    settings = dataclasses.replace(Settings(), session=session, soniox=soniox)
    engine = SonioxEngine()
    engine.limits = limits
    config = StreamConfig(settings, KEY, url or server.url + query)
    audience = Audience(clock.voice)
    voice = Voice(read_out(count), clock.voice)
    conductor = Conductor(
        lambda: hall.plan(),
        audience,
        keeper=keeper,
        clock=clock.now,
        awake_or_asleep=clock.always,
        jitter=lambda seconds: seconds * waits,
    )
    hall = Hall(conductor, audience, voice, server, clock, config, engine)
    try:
        yield hall
    finally:
        await conductor.close()
        await server.close()
