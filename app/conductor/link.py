# SPDX-License-Identifier: GPL-3.0-or-later
"""One link at work: dials a stream, sends it audio from the backlog, hands on what it says.

Live audio and replay take the same way: the writer reads the backlog from its own position, as
fast as the service allows, and sends control messages once the audio before them is out.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Protocol

from app.conductor.hearing import Hearing
from app.conductor.untranslated import Untranslated
from app.core.backlog import Backlog, Chunk, Pace
from app.core.failure import Failure, FailureKind
from app.core.timeline import SAMPLES_PER_MS, Timeline, samples_of
from app.core.translating import Translating
from app.engines.base import Engine, Stream, StreamConfig, StreamEvent

_PACE_STEP_S = 0.05

log = logging.getLogger(__name__)


def translating_of(engine: Engine, config: StreamConfig) -> Translating | None:
    """What is translated: an engine of our own knows what it asks of itself."""
    return Translating.asked(getattr(engine, "asks", config.settings.soniox))


class Audience(Protocol):
    """Who is told about a link."""

    def link_up(self, link: LinkRunner) -> None:
        """It can be sent audio."""

    def link_lost(self, link: LinkRunner, failure: Failure) -> None:
        """It could not be opened, or is over."""

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
        self.hearing = Hearing()
        translating = translating_of(engine, config)
        self.untranslated = Untranslated(translating.expects if translating else None)
        self.position: int | None = None
        """The session sample that is sent next; None until the link may send audio."""
        self.follows = 0
        """Its words are written once everything before this session sample is final."""
        self.until: int | None = None
        """The session sample at which this link stops; None while it goes on."""
        self.void_from_ms: int | None = None
        """Words that reach beyond this session moment belong to the next link."""
        self.seam_ms: int | None = None
        """Words before this session moment were final already; None until its first words are written."""
        self.translated_seam_ms = 0
        """The translation of words before this session moment was final already; set with `seam_ms`."""
        self.last_spoken_ms: float | None = None
        """The session moment of the spoken word that was heard last; None before any with a time."""
        self.last_is_void = False
        self.proven = False
        self.told_ms = 0
        """How much of the stream the session knows to have been heard."""
        self.finish_sent = False
        self.last_sent_at = clock()
        self.sending_since: float | None = None
        """Since when the service has been taking one message; None between messages."""
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
        self._task = self._spawn(self._live(), f"link {self.number}")

    def begin(self, position: int, follows: int) -> None:
        """Send audio from this session sample on."""
        self.position, self.follows = position, follows
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
            self._closing = self._spawn(self._close(), f"close link {self.number}")

    @property
    def engine(self) -> Engine:
        """Whose link it is."""
        return self._engine

    @property
    def peer(self) -> tuple[str, int] | None:
        """Where it is connected to, as numbers."""
        return self._stream.peer

    @property
    def heard_ms(self) -> int | None:
        """The session time up to which the service has heard; None before it said so."""
        total_ms = self.hearing.total_ms
        return self.timeline.session_ms(total_ms, end=True) if total_ms else None

    @property
    def unheard_ms(self) -> int:
        """How much of what it was to be sent the service has not heard; 0 where it never says."""
        if self.proven and not self.hearing.total_ms:
            return 0
        until = self._backlog.end if self.until is None else self.until
        unsent = max(0, until - (self.position or 0)) // SAMPLES_PER_MS
        return unsent + self.timeline.sent_ms - self.hearing.total_ms

    @property
    def is_closed(self) -> bool:
        """Whether nothing of this link is left."""
        return self._closing is not None and self._closing.done()

    async def closed(self) -> None:
        """Wait until nothing of this link is left."""
        if self._closing is not None:
            await asyncio.wait([self._closing])

    # -- inside ---------------------------------------------------------------------------------

    def _spawn(self, work: Coroutine[None, None, None], name: str) -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(work, name=name)

    def _control(self, verb: str) -> None:
        if verb not in self._controls:
            self._controls.append(verb)
            self._news.set()

    async def _live(self) -> None:
        try:
            await self._talk()
        except Failure as failure:
            self._audience.link_lost(self, failure)
        except Exception as error:
            # Whatever it is, it must not end in a session that waits for a link that is no more.
            log.exception("link %d", self.number)
            self._audience.link_lost(self, Failure(FailureKind.LINK_LOST, type(error).__name__))

    async def _talk(self) -> None:
        await self._engine.prepare(self._config)
        await self._stream.open()
        self.last_sent_at = self._clock()
        self._audience.link_up(self)
        reader = self._spawn(self._read(), f"link {self.number} reader")
        writer = self._spawn(self._write(), f"link {self.number} writer")
        try:
            done, _ = await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            reader.cancel()
            writer.cancel()
            await asyncio.wait({reader, writer})

    async def _read(self) -> None:
        async for event in self._stream:
            self.hearing.take(event)
            self._audience.link_said(self, event)

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
            if chunk is None and not self._controls:
                return None
            if chunk is not None:
                length_ms = samples_of(chunk.pcm) / SAMPLES_PER_MS
                wait_s = self._pace.wait_s(self._clock(), length_ms)
                if wait_s > 0:
                    return wait_s
                self._pace.sent(length_ms, self._clock())
            self.sending_since = self._clock()
            await (self._send(chunk) if chunk is not None else self._say(self._controls.popleft()))
            self.sending_since, self.last_sent_at = None, self._clock()

    def _next_chunk(self) -> Chunk | None:
        if self.position is None or (self.until is not None and self.position >= self.until):
            return None
        return self._backlog.read(self.position)

    async def _send(self, chunk: Chunk) -> None:
        self.position = chunk.end
        self.timeline.sent(chunk.at, samples_of(chunk.pcm))
        await self._stream.send(chunk.pcm)

    async def _say(self, verb: str) -> None:
        if verb in ("finalize", "finish"):
            self.hearing.asked(self.timeline.sent_ms)
        self.finish_sent = self.finish_sent or verb == "finish"
        await getattr(self._stream, verb)()

    async def _close(self) -> None:
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._stream.close()
