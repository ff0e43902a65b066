# SPDX-License-Identifier: GPL-3.0-or-later
"""What any engine must offer, and its limits as data.

An engine turns audio into words. It knows one service's language and one link at a time; when to
dial, wait, replay or give up is decided above it, once for all engines (`app.core.session`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Protocol

from app.core.failure import Failure
from app.core.settings import Settings
from app.core.text import Token


@dataclass(frozen=True, slots=True)
class Limits:
    """What differs between engines."""

    sample_rate_hz: int = 16_000
    longest_stream_s: float | None = None
    keepalive_s: float = 5.0
    replay_allowed: bool = True
    burst_ms: int = 3_000
    replay_speed: float = 1.25
    answer_s: float = 8.0
    """A service that leaves voice without any answer for so long is not listening any more."""


# -- what a stream says, in order -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """New final tokens first, then the whole provisional tail, which replaces the last one.

    A message without provisional tokens clears the tail, so `Words` may be empty and still matter.
    """

    tokens: tuple[Token, ...] | list[Token]


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of the audio of this stream is settled (`final_ms`) and heard at all (`total_ms`)."""

    final_ms: int
    total_ms: int


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The speaker has finished an utterance; everything before it is final."""


@dataclass(frozen=True, slots=True)
class Flushed:
    """The answer to `finalize`: everything sent before it is final."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The service has said its last word on this stream."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The stream is over, and this is why."""

    failure: Failure


StreamEvent = Words | Progress | Endpoint | Flushed | Finished | Failed


@dataclass(frozen=True, slots=True)
class StreamConfig:
    """What one stream is opened with. Settings that an engine does not know it ignores."""

    settings: Settings = field(default_factory=Settings)
    key: str = field(default="", repr=False)
    url: str = ""


class Stream(Protocol):
    """One link to a service. Six verbs and an iteration; nothing else.

    `open` raises `Failure`. After that nothing raises: whatever ends the stream comes as the last
    event of the iteration, `Finished` or `Failed`, exactly once; only after our own `close` the
    iteration just ends. The verbs that send wait until the bytes are handed over (that is the
    back-pressure) and do nothing on a stream that has ended.
    """

    @property
    def peer(self) -> tuple[str, int] | None:
        """Where it is connected to, as numbers; None before, or when that has no meaning."""

    async def open(self) -> None:
        """Dial, authenticate, send the start message. Raises `Failure`."""

    async def send(self, pcm: bytes) -> None:
        """Hand over audio: 16 kHz mono s16le, never empty."""

    async def keep_alive(self) -> None:
        """Tell the service that we are still here."""

    async def finalize(self) -> None:
        """Ask for everything heard so far to become final; answered by `Flushed`."""

    async def finish(self) -> None:
        """Say that no more audio comes; answered by the last words and `Finished`."""

    async def close(self) -> None:
        """Leave now, whatever is still on its way; also gives up a dial in progress. Idempotent."""

    def __aiter__(self) -> AsyncIterator[StreamEvent]:
        """Everything the service says, until `Finished` or `Failed`."""


class Engine(Protocol):
    """A service that can listen."""

    name: str
    limits: Limits

    def stream(self, config: StreamConfig) -> Stream:
        """A new link, not yet dialled."""

    async def prepare(self, config: StreamConfig) -> None:
        """Whatever may take long before the first link: a child process, a TLS context. Raises `Failure`."""

    async def release(self) -> None:
        """Give back what `prepare` took. Idempotent."""
