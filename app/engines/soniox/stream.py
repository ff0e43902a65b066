# SPDX-License-Identifier: GPL-3.0-or-later
"""Soniox over a socket: the six verbs of a stream, in its language.

Holds no policy: when to dial, keep alive, replay or give up is decided in `app.core.session`.
Never logs the key or what was said.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import AsyncIterator

import msgspec

from app.core.failure import Failure, FailureKind
from app.engines.base import Failed, Finished, Limits, StreamConfig, StreamEvent
from app.engines.socket import Socket, tls_context
from app.engines.soniox.address import is_soniox, stream_url
from app.engines.soniox.refusals import refusal
from app.engines.soniox.start import start_message
from app.engines.soniox.wire import END, FINALIZE, KEEPALIVE, decode

log = logging.getLogger(__name__)

LONGEST_STREAM_S = 300 * 60.0
"""Soniox docs, "Limits & quotas"."""


class SonioxStream:
    """One stream of a Soniox-compatible service. See `app.engines.base.Stream`."""

    def __init__(self, config: StreamConfig):
        self._config = config
        self._socket: Socket | None = None
        self._audio_sent = False
        self._ending = False
        self._over = False
        self._closed = False

    async def open(self) -> None:
        """Dial, with the key on the handshake, and send the start message. Raises `Failure`."""
        if self._closed:
            raise Failure(FailureKind.LINK_LOST, "closed before dialling")
        self._socket = socket_for(self._config)
        try:
            await self._socket.open()
        except Failure as failure:
            raise without_key(failure, self._config.key) from failure.__cause__
        await self._socket.send(start_message(self._config.settings.soniox))

    @property
    def peer(self) -> tuple[str, int] | None:
        """The service's address, or the proxy's."""
        return self._socket.peer if self._socket is not None else None

    async def send(self, pcm: bytes) -> None:
        """Hand over audio. An empty piece is not sent: it would end the stream."""
        if pcm and self._can_send():
            self._audio_sent = True
            await self._socket.send(pcm)

    async def keep_alive(self) -> None:
        """Reset the service's clock of 20 s without audio; it does not answer."""
        if self._can_send():
            await self._socket.send(KEEPALIVE)

    async def finalize(self) -> None:
        """Ask that everything heard so far become final; `Flushed` answers."""
        if self._can_send():
            await self._socket.send(FINALIZE)

    async def finish(self) -> None:
        """No more audio comes. A stream that got none has no last words and just ends."""
        if not self._can_send():
            return
        self._ending = True
        if not self._audio_sent:  # the service would answer with an error
            await self._socket.close()
            return
        # The empty frame alone was seen not to flush what was in flight.
        await self._socket.send(FINALIZE)
        await self._socket.send(END)

    async def close(self) -> None:
        """Leave now. Idempotent; takes at most a second."""
        self._closed = True
        if self._socket is not None:
            await self._socket.close()

    async def __aiter__(self) -> AsyncIterator[StreamEvent]:
        """Everything the service says, until `Finished` or `Failed`; nothing after `close`."""
        if self._socket is None or self._over:
            return
        async for frame in self._socket:
            for event in decode(frame):
                if isinstance(event, Finished | Failed):
                    self._over = True
                    yield self._last(event)
                    return
                yield event
        if self._over or self._closed:
            return
        self._over = True
        if self._ending and not self._audio_sent:
            yield Finished()
        else:
            yield self._last(Failed(self._socket.loss or Failure(FailureKind.LINK_LOST)))

    def _can_send(self) -> bool:
        return self._socket is not None and not (self._ending or self._over or self._closed)

    def _last(self, event: Finished | Failed) -> Finished | Failed:
        return event if isinstance(event, Finished) else Failed(without_key(event.failure, self._config.key))


class SonioxEngine:
    """The Soniox real-time service, or anything that speaks as it does."""

    name = "soniox"
    limits = Limits(longest_stream_s=LONGEST_STREAM_S, keepalive_s=5.0, replay_allowed=True)

    def stream(self, config: StreamConfig) -> SonioxStream:
        """A new link, not yet dialled."""
        return SonioxStream(config)

    async def prepare(self, config: StreamConfig) -> None:
        """Build the TLS context before it is needed; nothing else takes long."""
        await asyncio.get_running_loop().run_in_executor(None, tls_context)

    async def release(self) -> None:
        """Nothing is held."""


def socket_for(config: StreamConfig) -> Socket:
    """The socket of a stream, not yet dialled: its address, and the key where it belongs.

    Raises `Failure`: ADDRESS_WRONG; KEY_MISSING, since the service itself never listens without;
    KEY_REJECTED for a text that cannot be a key.
    """
    soniox = config.settings.soniox
    url = stream_url(config.url or soniox.url, soniox.region)
    key = config.key.strip()
    if not key and is_soniox(url):
        raise Failure(FailureKind.KEY_MISSING)
    if not all("!" <= c <= "~" for c in key):
        raise Failure(FailureKind.KEY_REJECTED, "a key consists of plain letters, digits and signs")
    return Socket(url, {"Authorization": f"Bearer {key}"} if key else {}, explain_refusal)


def explain_refusal(status: int, body: bytes) -> Failure | None:
    """What an HTTP refusal with the service's own error in its body means; None if it has none."""
    try:
        said = msgspec.json.decode(body, type=_RestError)
    except (ValueError, RecursionError):
        return None
    if not said.error_type:
        return None
    return refusal(status, said.error_type, said.message or "", said.request_id or "")


def without_key(failure: Failure, key: str) -> Failure:
    """The same failure without the key, should the service have repeated it; refused without one, it is missing."""
    key = key.strip()
    if not key and failure.kind is FailureKind.KEY_REJECTED:
        return dataclasses.replace(failure, kind=FailureKind.KEY_MISSING)
    if not key or key not in failure.detail:
        return failure
    return dataclasses.replace(failure, detail=failure.detail.replace(key, "…"))


class _RestError(msgspec.Struct):
    """Soniox docs, "Errors": the body of every refusal over HTTP."""

    error_type: str | None = None
    message: str | None = None
    request_id: str | None = None
