# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognition on this computer, and the demonstration: our own server as a child process.

The child speaks the service's language over loopback, so there is one dialect and one client path,
and a recogniser that crashes takes neither the window nor the transcript with it. The child ends
with us, and only those who have its key, made anew for each child, may talk to it.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import os
import secrets
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from app.core.failure import Failure, FailureKind
from app.core.options.soniox import SonioxSettings
from app.core.settings import Settings
from app.engines.base import Failed, Limits, StreamConfig, StreamEvent
from app.engines.child import Child, ChildError, in_thread
from app.engines.soniox.stream import SonioxStream

log = logging.getLogger(__name__)

_FIRST_LINE = "listening on "
_REAPED_WITHIN_S = 0.5
_PROGRAM = Path(__file__).resolve().parents[2]


class LocalEngine:
    """Captions without any account: the recogniser on this computer, rough as it is."""

    name = "local"
    # A slow computer may think for a while, and its process is seen to die by other means.
    limits = Limits(longest_stream_s=None, keepalive_s=5.0, replay_allowed=True, answer_s=20.0)
    _arguments: tuple[str, ...] = ()
    # The recogniser knows neither speakers nor languages, and asking it to translate is an error.
    asks = SonioxSettings(diarization=False, language_identification=False)

    def __init__(self) -> None:
        self._child: Child | None = None
        self._address: asyncio.Task[str] | None = None
        self._key = ""

    def stream(self, config: StreamConfig) -> LocalStream:
        """A new link, not yet dialled; dialling starts the child if it is not there."""
        return LocalStream(self, config)

    async def prepare(self, config: StreamConfig) -> None:
        """Start the child and wait for its first line. Raises `Failure`."""
        if not config.url:
            await self.ready()

    async def release(self) -> None:
        """End the child, within two seconds, even while it starts. Idempotent."""
        child, self._child = self._child, None
        address, self._address = self._address, None
        if child is not None:
            await in_thread(child.stop)
        if address is not None:
            await asyncio.wait([address])

    async def ready(self) -> StreamConfig:
        """Where and how to reach the child, which now runs. Raises `Failure`."""
        if self._address is None or (self._address.done() and not (self._child and self._child.alive)):
            self._key = secrets.token_urlsafe(24)
            dead, self._child = self._child, Child(self._command(), self._environment(), _FIRST_LINE)
            self._address = asyncio.create_task(self._start(self._child, dead), name=f"start {self.name}")
            self._address.add_done_callback(_looked_at)
        # Who waits may be cancelled; the child goes on starting, and `release` knows it.
        address, key = self._address, self._key
        return StreamConfig(Settings(soniox=self.asks), key, await asyncio.shield(address))

    @property
    def child_pid(self) -> int | None:
        """The process that listens, if it does."""
        return self._child.pid if self._child is not None else None

    async def child_gone(self) -> bool:
        """Whether the child is no more. A link may break a moment before its process ends."""
        child = self._child
        return child is None or await in_thread(lambda: child.wait_gone(_REAPED_WITHIN_S))

    async def _start(self, child: Child, dead: Child | None) -> str:
        def start() -> str:
            if dead is not None:
                dead.stop()
            return child.start()

        try:
            address = await in_thread(start)
        except ChildError as error:
            raise Failure(FailureKind.ENGINE_MISSING, str(error)) from error
        log.info("%s listens in process %s", self.name, child.pid)
        return address

    def _environment(self) -> dict[str, str]:
        environment = {**os.environ, "SURTITLE_SERVER_KEY": self._key, "PYTHONUNBUFFERED": "1"}
        if not _frozen():
            # The child must find the same program, from wherever we were started.
            paths = (str(_PROGRAM), os.environ.get("PYTHONPATH", ""))
            environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
        return environment

    def _command(self) -> list[str]:
        program = [sys.executable, "serve"] if _frozen() else [sys.executable, "-m", "app.server"]
        return [*program, "--port", "0", "--with-parent", *self._arguments]


class DemoEngine(LocalEngine):
    """The demonstration: a conversation that was written and voiced for it, needing no microphone."""

    name = "demo"
    _arguments = ("--demo",)
    asks = SonioxSettings(translation="two_way", translation_a="en", translation_b="de")


class LocalStream(SonioxStream):
    """A stream of the child. Its loss is told apart from the death of the child."""

    def __init__(self, engine: LocalEngine, config: StreamConfig):
        super().__init__(config)
        self._engine = engine

    async def open(self) -> None:
        """As any stream; starts the child first if it is not there. Raises `Failure`."""
        if not self._config.url:
            self._config = await self._engine.ready()
        try:
            await super().open()
        except Failure as failure:
            raise await self._blamed(failure) from failure.__cause__

    async def __aiter__(self) -> AsyncIterator[StreamEvent]:
        """As any stream; ends with ENGINE_DIED if the child did."""
        async for event in super().__aiter__():
            if isinstance(event, Failed):
                event = Failed(await self._blamed(event.failure))
            yield event

    async def _blamed(self, failure: Failure) -> Failure:
        lost = failure.kind in (FailureKind.LINK_LOST, FailureKind.NO_NETWORK)
        if lost and await self._engine.child_gone():
            return dataclasses.replace(failure, kind=FailureKind.ENGINE_DIED)
        return failure


def _looked_at(started: asyncio.Task[str]) -> None:
    """A start that failed while nobody waited any more is not worth a warning."""
    if not started.cancelled():
        started.exception()


def _frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
