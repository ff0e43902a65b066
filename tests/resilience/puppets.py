# SPDX-License-Identifier: GPL-3.0-or-later
"""A service, a microphone and a clock that do only what a test tells them, around the real conductor.

Every captured block is a word of its own, known by its sample value. A stream says a word only when it
heard the whole of it, by the times of its own audio; so whatever the conductor sends twice, too late or
not at all shows in the transcript.
"""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple

from app.audio.level import Level
from app.audio.source import AudioBlock, AudioEnded, AudioEvent, AudioLost
from app.conductor import Conductor, Plan, State
from app.core.failure import Failure
from app.core.options.session import SessionSettings
from app.core.settings import Settings
from app.core.text import Entry, Gap, Token
from app.engines.base import (
    Endpoint,
    Failed,
    Finished,
    Flushed,
    Limits,
    Progress,
    StreamConfig,
    StreamEvent,
    Words,
)

BLOCK_MS = 60
SAMPLES = 16 * BLOCK_MS
LOUD, QUIET = Level(-10.0, -20.0), Level(-60.0, -70.0)


class Inline(ThreadPoolExecutor):
    """Does everything at once, so that a step of a test is a step."""

    def submit(self, work, /, *args, **more) -> Future:  # type: ignore[override]
        done: Future = Future()
        try:
            done.set_result(work(*args, **more))
        except BaseException as error:  # noqa: BLE001 - handed on, as an executor does
            done.set_exception(error)
        return done


class Run(NamedTuple):
    """A piece of a block as it stands in a stream."""

    block: int
    samples: int
    at: int


class PuppetStream:
    """A stream that opens, fails and speaks when it is told to."""

    peer = None

    def __init__(self) -> None:
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.runs: list[Run] = []
        self.finish_asked = self.closed = self.over = False
        self.flushes: list[int] = []
        self.said = 0  # words that are final
        self.said_ms = 0
        self._sent = 0
        self._queue: asyncio.Queue[StreamEvent | None] = asyncio.Queue()

    async def open(self) -> None:
        await self.opened

    async def send(self, pcm: bytes) -> None:
        assert not self.finish_asked, "audio after the end"
        samples = array("h", pcm)
        assert len(set(samples)) == 1
        if self.runs and self.runs[-1].block == samples[0] and self.runs[-1].samples < SAMPLES:
            last = self.runs.pop()
            self.runs.append(Run(last.block, last.samples + len(samples), last.at))
        else:
            self.runs.append(Run(samples[0], len(samples), self._sent))
        self._sent += len(samples)

    async def keep_alive(self) -> None:
        assert not self.finish_asked

    async def finalize(self) -> None:
        self.flushes.append(len(self.words))

    async def finish(self) -> None:
        self.finish_asked = True

    async def close(self) -> None:
        self.closed = True
        if not self.opened.done():
            self.opened.cancel()
        self._queue.put_nowait(None)

    async def __aiter__(self) -> AsyncIterator[StreamEvent]:
        while (event := await self._queue.get()) is not None:
            yield event

    # -- what the service does ------------------------------------------------------------------------

    @property
    def is_up(self) -> bool:
        return self.opened.done() and not self.opened.cancelled() and not (self.closed or self.over)

    @property
    def words(self) -> list[Run]:
        """The words that were heard whole."""
        return [run for run in self.runs if run.samples == SAMPLES]

    def come_up(self) -> None:
        self.opened.set_result(None)

    def fail(self, failure: Failure) -> None:
        if self.opened.done():
            self.over = True
            self._queue.put_nowait(Failed(failure))
        else:
            self.opened.set_exception(failure)

    def say(self, finals: int, *, counts_ahead: bool = False, marks: tuple[StreamEvent, ...] = ()) -> None:
        """So many more words become final; the others that were heard are the tail."""
        words = self.words
        until = min(len(words), self.said + finals)
        new, tail = words[self.said : until], words[until:]
        self.said = until
        events: list[StreamEvent] = [Words([*(_token(word, True) for word in new)]), *marks]
        events.append(Words([_token(word, False) for word in tail]))
        if new:
            self.said_ms = (new[-1].at + SAMPLES) // 16
        final_ms = self.said_ms
        if counts_ahead:  # a word just beginning may be counted as final: nobody knows of it yet
            final_ms = tail[0].at // 16 if tail else self._sent // 16
        events.append(Progress(final_ms, max(final_ms, self._sent // 16)))
        for event in events:
            self._queue.put_nowait(event)

    def end_utterance(self) -> None:
        self.say(10_000, marks=(Endpoint(),))

    def answer_finalize(self) -> None:
        if self.flushes:
            wanted = self.flushes.pop(0) - self.said
            self.say(max(0, wanted), marks=(Flushed(),))

    def finish_up(self) -> None:
        self.flushes.clear()
        self.say(10_000)
        self.over = True
        self._queue.put_nowait(Finished())


def _token(word: Run, final: bool) -> Token:
    return Token(f" w{word.block}", final, word.at // 16, (word.at + SAMPLES) // 16, 0.9, "1", "en")


class PuppetEngine:
    """Hands out streams, and remembers them."""

    name = "puppet"

    def __init__(self, longest_s: float | None) -> None:
        self.limits = Limits(longest_stream_s=longest_s, burst_ms=10_000_000)
        self.streams: list[PuppetStream] = []

    def stream(self, config: StreamConfig) -> PuppetStream:
        self.streams.append(PuppetStream())
        return self.streams[-1]

    async def prepare(self, config: StreamConfig) -> None:
        """Nothing takes long."""

    async def release(self) -> None:
        """Nothing is held."""


class PuppetMicrophone:
    """Captures a block when it is told to."""

    label, duration_ms = "Puppet", None

    def __init__(self) -> None:
        self.open = False
        self.captured = 0
        self.half: int | None = None
        """The block of which only the first half was captured yet."""
        self._events: list[AudioEvent] = []

    def start(self, wake: Any) -> None:
        self.open = True

    def read(self) -> list[AudioEvent]:
        events, self._events = self._events, []
        return events

    finish = read

    def stop(self) -> None:
        self.open = False

    def again(self) -> PuppetMicrophone:
        return self

    def capture(self, blocks: int, level: Level) -> list[int]:
        """Capture some, after the rest of the last one; the numbers of the new ones."""
        if self.half is not None:
            self._add(self.half, SAMPLES // 2, level)
            self.half = None
        new = list(range(self.captured, self.captured + blocks))
        self.captured += blocks
        for number in new:
            self._add(number, SAMPLES, level)
        return new

    def begin_block(self) -> int:
        """Capture the first half of a block."""
        self.half, self.captured = self.captured, self.captured + 1
        self._add(self.half, SAMPLES // 2, LOUD)
        return self.half

    def _add(self, number: int, samples: int, level: Level) -> None:
        self._events.append(AudioBlock(array("h", [number] * samples).tobytes(), level))

    def lose(self, ms: int) -> None:
        self._events.append(AudioLost(ms, "puppet"))

    def end(self) -> None:
        self._events.append(AudioEnded())


class Puppets:
    """The conductor and its puppets, one step at a time."""

    def __init__(
        self, longest_s: float | None = None, backlog_s: int = 3600, park_after_s: int = 600
    ) -> None:
        self.now = 1000.0
        self.asleep_s = 0.0
        self.entries: list[Entry] = []
        self.engine = PuppetEngine(longest_s)
        self.microphone = PuppetMicrophone()
        self.loop = asyncio.new_event_loop()
        self.loop.set_default_executor(Inline())
        settings = Settings(session=SessionSettings(park_after_s=park_after_s, backlog_s=backlog_s))
        plan = Plan(self.engine, StreamConfig(settings), self.microphone)
        self.conductor = Conductor(
            lambda: plan,
            self,
            clock=lambda: self.now,
            awake_or_asleep=lambda: self.now + self.asleep_s,
            jitter=lambda seconds: seconds,
        )

    # -- Listener -------------------------------------------------------------------------------------

    def captions_changed(self, first_turn: int) -> None:
        """Looked at by the test."""

    def state_changed(self, state: State) -> None:
        """Looked at by the test."""

    def level_changed(self, level: Level | None) -> None:
        """Nobody looks."""

    def entry_closed(self, entry: Entry) -> None:
        self.entries.append(entry)

    # -- steps ----------------------------------------------------------------------------------------

    def do(self, step) -> Any:
        """Call something on the loop, then let everything that follows from it happen."""

        async def doing() -> Any:
            result = step()
            for _ in range(30):
                await asyncio.sleep(0)
            self.conductor._rounds.end()  # who goes round are we
            return result

        return self.loop.run_until_complete(doing())

    def hear(self) -> None:
        """Let the conductor read the microphone, as a wake would."""
        if self.conductor._ear is not None:
            self.do(self.conductor._ear.poll)

    def pass_time(self, seconds: float) -> None:
        """Rounds, a second apart."""
        from app.conductor.watch import SleepWatch

        watch = SleepWatch(self.now, self.now + self.asleep_s)
        for _ in range(max(1, int(seconds))):
            self.now += min(1.0, seconds)
            if not self.conductor._at_rest.is_set():
                self.do(lambda: self.conductor._rounds._look(watch))

    @property
    def streams(self) -> list[PuppetStream]:
        """Those that somebody still listens to."""
        return [stream for stream in self.engine.streams if not (stream.closed or stream.over)]

    @property
    def gaps(self) -> list[Gap]:
        """All that were said, or wait for the words before them."""
        said = [entry for entry in self.entries if isinstance(entry, Gap)]
        return said + self.conductor._scribe._gaps

    @property
    def words(self) -> list[int]:
        """The final words on the screen."""
        text = " ".join(turn.final_text for turn in self.conductor.transcript.turns)
        return [int(word[1:]) for word in text.split()]

    def close(self) -> None:
        """Leave nothing running."""
        self.loop.run_until_complete(self.conductor.close())
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()
