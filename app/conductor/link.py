# SPDX-License-Identifier: GPL-3.0-or-later
"""One link at work: dials a stream, sends it audio from the backlog, hands on what it says.

Live audio and replay take the same way: the writer reads the backlog from its own position, as
fast as the service allows, and sends control messages once the audio before them is out.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Protocol

from app.core.backlog import Backlog, Chunk, Pace
from app.core.failure import Failure
from app.core.timeline import SAMPLES_PER_MS, Timeline, samples_of
from app.engines.base import Engine, Finished, Stream, StreamConfig, StreamEvent

_PACE_STEP_S = 0.05


class Audience(Protocol):
    """Who is told about a link."""

    def link_up(self, link: LinkRunner) -> None:
        """It can be sent audio."""

    def link_lost(self, link: LinkRunner, failure: Failure) -> None:
        """It could not be opened."""

    def link_said(self, link: LinkRunner, event: StreamEvent) -> None:
        """The service said something."""


class LinkRunner:
    """Link number `number`. Made, dialled, told what to send, closed."""

    def __init__(
        self,
        number: int,
        engine: Engine,
        config: StreamConfig,
        backlog: Backlog,
        audience: Audience,
        clock: Callable[[], float],
    ) -> None:
        self.number = number
        self.timeline = Timeline()
        self.position: int | None = None
        """The session sample that is sent next; None until the link may send audio."""
        self.until: int | None = None
        """The session sample at which this link stops; None while it goes on."""
        self.skip_before_ms = -1
        """Words that end before this session moment are final already: the replay says them again."""
        self.proven = False
        self.finished = False
        self.total_ms = 0
        self.voice_since_heard_ms = 0.0
        self.last_sent_at = clock()
        self.last_heard_at = clock()
        self._engine = engine
        self._stream: Stream = engine.stream(config)
        self._config = config
        self._backlog = backlog
        self._pace = Pace(engine.limits.burst_ms, engine.limits.replay_speed)
        self._audience = audience
        self._clock = clock
        self._controls: deque[str] = deque()
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._closing: asyncio.Task[None] | None = None

    def dial(self) -> None:
        """Open the stream; the audience hears how it went."""
        self._task = asyncio.get_running_loop().create_task(self._live(), name=f"link {self.number}")

    def begin(self, position: int, skip_before_ms: int) -> None:
        """Send audio from this session sample on."""
        self.position, self.skip_before_ms = position, skip_before_ms
        self._news.set()

    def audio_waits(self) -> None:
        """There is new audio in the backlog."""
        self._news.set()

    def finalize(self) -> None:
        """Ask for finality once all audio that waits is sent."""
        self._control("finalize")

    def keep_alive(self) -> None:
        """Say that we are still here."""
        self._control("keep_alive")

    def finish(self) -> None:
        """End the stream once all audio that waits now is sent; later audio is for another link."""
        if self.until is None:
            self.until = max(self._backlog.end, self.position or 0)
        self._control("finish")

    def close(self) -> None:
        """Leave now."""
        if self._closing is None:
            self._closing = asyncio.get_running_loop().create_task(
                self._close(), name=f"close link {self.number}"
            )

    @property
    def is_closed(self) -> bool:
        """Whether nothing of this link is left."""
        return self._closing is not None and self._closing.done()

    async def closed(self) -> None:
        """Wait until nothing of this link is left."""
        if self._closing is not None:
            await asyncio.wait([self._closing])

    # -- inside ---------------------------------------------------------------------------------

    def _control(self, verb: str) -> None:
        if verb not in self._controls:
            self._controls.append(verb)
            self._news.set()

    async def _live(self) -> None:
        try:
            await self._engine.prepare(self._config)
            await self._stream.open()
        except Failure as failure:
            self._audience.link_lost(self, failure)
            return
        self.last_sent_at = self.last_heard_at = self._clock()
        self._audience.link_up(self)
        writer = asyncio.get_running_loop().create_task(self._write(), name=f"link {self.number} writer")
        try:
            async for event in self._stream:
                self.last_heard_at = self._clock()
                self.voice_since_heard_ms = 0.0
                self.finished = self.finished or isinstance(event, Finished)
                self._audience.link_said(self, event)
        finally:
            writer.cancel()
            await asyncio.wait([writer])

    async def _write(self) -> None:
        while True:
            self._news.clear()
            wait_s = await self._send_what_waits()
            if wait_s is None:
                await self._news.wait()
            else:
                await asyncio.sleep(min(wait_s, _PACE_STEP_S))

    async def _send_what_waits(self) -> float | None:
        """Send until nothing waits (None) or the pace says to wait (seconds)."""
        while True:
            chunk = self._next_chunk()
            if chunk is not None:
                wait_s = self._pace.wait_s(self._clock())
                if wait_s > 0:
                    return wait_s
                samples = samples_of(chunk.pcm)
                self.position = chunk.end
                self.timeline.sent(chunk.at, samples)
                self._pace.sent(samples / SAMPLES_PER_MS, self._clock())
                await self._stream.send(chunk.pcm)
            elif self._controls:
                verb = self._controls.popleft()
                await getattr(self._stream, verb)()
            else:
                return None
            self.last_sent_at = self._clock()

    def _next_chunk(self) -> Chunk | None:
        if self.position is None or (self.until is not None and self.position >= self.until):
            return None
        return self._backlog.read(self.position)

    async def _close(self) -> None:
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._stream.close()
