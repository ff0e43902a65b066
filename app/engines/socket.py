# SPDX-License-Identifier: GPL-3.0-or-later
"""One websocket: how it is dialled, how its loss is noticed, what its errors mean.

Knows no service. Never logs what goes through it, and follows no redirect to another place, since
the key and the words would go there too. Runs under qasync and plain asyncio alike: timers only
for opening and closing, never one per message.
"""

from __future__ import annotations

import asyncio
import functools
import ipaddress
import logging
import ssl
import urllib.parse
from collections.abc import AsyncIterator, Callable, Mapping

import truststore
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidURI
from websockets.proxy import get_proxy
from websockets.uri import parse_uri

from app.core.failure import Failure, FailureKind
from app.engines.dial_errors import failure_of_dialling, failure_of_ending

OPEN_DEADLINE_S = 10.0
PING_INTERVAL_S = 4.0
PING_TIMEOUT_S = 4.5
"""Together less than ten seconds: so long may a dead connection go unnoticed in silence."""
CLOSE_DEADLINE_S = 0.8
LARGEST_MESSAGE_BYTES = 4 << 20
# Many, so that a window that stalls for some seconds does not also stop the pongs from being read.
WAITING_MESSAGES = 512

Explain = Callable[[int, bytes], Failure | None]
"""What a refused upgrade means to a service: HTTP status and body → failure, or None for the usual."""

log = logging.getLogger(__name__)

# At debug level the library writes every frame and the handshake with its key into the log.
_library_log = logging.getLogger("app.engines.socket.library")
_library_log.setLevel(logging.WARNING)


class Socket:
    """One websocket, from dialling to its end. Not reusable.

    `open` raises `Failure`. Afterwards nothing raises: the iteration ends, and `loss` says why.
    """

    def __init__(self, url: str, headers: Mapping[str, str] | None = None, explain: Explain | None = None):
        self.url = url
        self.loss: Failure | None = None
        """Why the iteration ended; None while it runs, and when we closed the socket ourselves."""
        self._headers = dict(headers or {})
        self._explain = explain
        self._dialling: asyncio.Task[None] | None = None
        self._connection: ClientConnection | None = None
        self._left = False

    async def open(self, deadline_s: float = OPEN_DEADLINE_S) -> None:
        """Dial and shake hands. Raises `Failure`."""
        check_address(self.url)
        self._dialling = asyncio.create_task(self._dial(), name="dial")
        try:
            async with asyncio.timeout(deadline_s):
                await self._dialling
        except asyncio.CancelledError:
            if not self._left:
                raise
            raise Failure(FailureKind.LINK_LOST, "closed while dialling") from None
        except Exception as error:  # any library's, all the way down; sorted in one place
            raise failure_of_dialling(error, self._explain) from error

    async def _dial(self) -> None:
        loop = asyncio.get_running_loop()
        target = parse_uri(self.url)
        options: dict[str, object] = {}
        if target.secure:
            options["ssl"] = await loop.run_in_executor(None, tls_context)
        # Asking the system for its proxies may read a registry or even look up a name.
        proxy = None if is_loopback(target.host) else await loop.run_in_executor(None, get_proxy, target)
        if proxy is None and not is_loopback(target.host):
            # A network whose IPv6 leads nowhere is common, and must not cost the whole deadline. Python
            # up to 3.11 leaves the socket of a race that is cancelled to the collector of garbage.
            options["happy_eyeballs_delay"] = 0.25
        self._connection = await _Dial(
            self.url,
            additional_headers=self._headers,
            proxy=proxy,
            compression=None,  # costs more than it saves on messages of this size
            open_timeout=None,
            ping_interval=PING_INTERVAL_S,
            ping_timeout=PING_TIMEOUT_S,
            close_timeout=CLOSE_DEADLINE_S,
            max_size=LARGEST_MESSAGE_BYTES,
            max_queue=WAITING_MESSAGES,
            user_agent_header="Surtitle",
            logger=_library_log,
            **options,
        )

    @property
    def peer(self) -> tuple[str, int] | None:
        """Whom it is connected to, as numbers: the service, or the proxy on the way to it."""
        if self._connection is None:
            return None
        address = self._connection.remote_address
        return (address[0], address[1]) if address else None

    async def send(self, data: str | bytes) -> bool:
        """Hand over one message, as text or binary; whether it went. Waits while the way is full."""
        if self._connection is None or self._left:
            return False
        try:
            await self._connection.send(data)
        except ConnectionClosed:
            return False  # the iteration says why
        return True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Every message, undecoded, until the socket ends; then `loss` says why."""
        connection = self._connection
        if connection is None:
            return
        try:
            while True:
                yield await connection.recv(decode=False)
        except ConnectionClosed as ended:
            if not self._left:
                self.loss = failure_of_ending(ended)

    async def close(self) -> None:
        """Say goodbye if the other side listens, else just go; prompt either way. Idempotent."""
        self._left = True
        connection = self._connection
        if connection is None:
            if self._dialling is not None:
                self._dialling.cancel()
            return
        try:
            async with asyncio.timeout(CLOSE_DEADLINE_S):
                await connection.close()
        except TimeoutError:
            # The library's own deadline does not cover a send that waits for a full way.
            log.info("the other side does not say goodbye; leaving anyway")
        finally:
            connection.transport.abort()


class _Dial(connect):
    """Dialling that follows a redirect only within the same place."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        before = self.ws_uri
        try:
            answer = super().process_redirect(exc)
        except (InvalidURI, ValueError):  # a web page, most likely one to log in
            return exc
        if isinstance(answer, Exception):
            return exc
        after = parse_uri(answer)
        same = (before.secure, before.host, before.port) == (after.secure, after.host, after.port)
        return answer if same else exc


@functools.cache
def tls_context() -> ssl.SSLContext:
    """Trust as the system trusts, so that a company's proxy works as in the browser.

    Takes some tens of milliseconds (more on Windows): call it off the loop. Made once.
    """
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def check_address(url: str) -> None:
    """Raise `Failure` (ADDRESS_WRONG) unless this could be the address of a websocket."""
    try:
        parts = urllib.parse.urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Failure(FailureKind.ADDRESS_WRONG, f"not an address: {error}") from None
    if parts.scheme not in ("ws", "wss"):
        raise Failure(FailureKind.ADDRESS_WRONG, "the address does not begin with ws:// or wss://")
    if not parts.hostname or port == 0 or any(c.isspace() or not c.isprintable() for c in url):
        raise Failure(FailureKind.ADDRESS_WRONG, "the address lacks the name of a computer")
    if parts.username is not None or parts.fragment:
        # Two ways to authenticate at once, and one of them would be in every log.
        raise Failure(FailureKind.ADDRESS_WRONG, "the address holds a user name or a # part")


def is_loopback(host: str) -> bool:
    """Whether the host is this computer, which is never reached through a proxy."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
