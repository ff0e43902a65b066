# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that behave as servers should not, on loopback, each for the length of a `with`.

Real sockets all of them. Those that speak HTTP count what they were asked.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable

from websockets.asyncio.server import ServerConnection
from websockets.asyncio.server import serve as serve_websocket

# At debug level the library logs what it is sent; a server of ours must not be taken for the client.
_quiet = logging.getLogger("tests.odd_servers")
_quiet.setLevel(logging.CRITICAL)

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def tcp(talk: Talk, **options: object) -> AsyncIterator[int]:
    """A TCP server that does `talk` with everybody; its port."""
    talking: set[asyncio.Task] = set()

    async def met(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talking.add(asyncio.current_task())
        try:
            await talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(met, "127.0.0.1", 0, **options)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        await server.wait_closed()


class Http:
    """Answers every request with the same bytes; `requests` are the heads it was sent."""

    def __init__(self, status: str, body: bytes = b"", *headers: str):
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
        self.answer = ("\r\n".join(lines) + "\r\n\r\n").encode() + body
        self.requests: list[str] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(self.answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Reads all and says nothing."""
    while await reader.read(4096):
        pass


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Resets the connection as soon as it is asked something."""
    await reader.read(1)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def not_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Speaks something else altogether."""
    writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
    await silent(reader, writer)


@contextlib.asynccontextmanager
async def websocket(
    talk: Callable[[ServerConnection], Awaitable[None]], **options: object
) -> AsyncIterator[str]:
    """A websocket server that does `talk` with everybody; its address."""
    options = {"compression": None, "ping_interval": None, "logger": _quiet, **options}
    met: list[ServerConnection] = []

    async def met_talk(connection: ServerConnection) -> None:
        met.append(connection)
        await talk(connection)

    async with serve_websocket(met_talk, "127.0.0.1", 0, **options) as server:
        try:
            yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/transcribe-websocket"
        finally:
            for connection in met:  # the frozen ones would not go otherwise
                connection.transport.abort()


def saying(*frames: str | bytes, then: Callable[[ServerConnection], object] | None = None):
    """Talk that reads the start message, says these frames, and then does `then` or closes normally."""

    async def talk(connection: ServerConnection) -> None:
        await connection.recv()
        for frame in frames:
            await connection.send(frame)
        if then is not None:
            done = then(connection)
            if asyncio.iscoroutine(done):
                await done

    return talk


def cut(connection: ServerConnection) -> None:
    """The wire is cut: no goodbye of any kind."""
    connection.transport.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
    )
    connection.transport.abort()


async def freeze(connection: ServerConnection) -> None:
    """The other side is gone and nobody said so: nothing is read any more, not even pings."""
    connection.transport.pause_reading()
    await connection.wait_closed()


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
