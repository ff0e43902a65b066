# SPDX-License-Identifier: GPL-3.0-or-later
"""The way between client and server: a forwarder of bytes that can be cut, frozen, slowed or closed.

What happens on it happens to real connections, and neither end knows that it was on purpose.
"""

from __future__ import annotations

import asyncio
import socket
import struct


class Way:
    """Forwards from a port of its own to `port`. Use as an asynchronous context."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._carriers: set[asyncio.Task[None]] = set()
        self._flows = asyncio.Event()
        self._flows.set()
        self._frozen: set[asyncio.StreamWriter] = set()
        self._frozen_flows = self._flows
        self.port = 0
        self.bytes_per_s: float | None = None
        """How much goes from client to server at most."""

    async def __aenter__(self) -> Way:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.shut()
        self.cut()
        for carrier in set(self._carriers):
            carrier.cancel()
        await asyncio.gather(*self._tasks, *self._carriers, return_exceptions=True)

    @property
    def url(self) -> str:
        """The address for a client."""
        return f"ws://127.0.0.1:{self.port}/transcribe-websocket"

    async def open(self) -> None:
        """Let clients in; the port stays the same."""
        self._server = await asyncio.start_server(self._came, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        """Refuse whoever comes from now on."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def freeze(self) -> None:
        """No byte moves any more, in either direction, and nobody is told."""
        self._flows.clear()

    def thaw(self) -> None:
        """Bytes move again: on new connections, too."""
        self._flows.set()

    def thaw_new(self) -> None:
        """Bytes move on connections that come from now on; those there are now stay frozen for good."""
        self._frozen, self._frozen_flows = set(self._writers), self._flows
        self._flows = asyncio.Event()
        self._flows.set()

    def thaw_frozen(self) -> None:
        """Bytes move again on those that `thaw_new` left frozen."""
        self._frozen_flows.set()

    def cut_frozen(self) -> None:
        """Reset the connections that `thaw_new` left frozen."""
        self._reset(self._frozen)

    def cut(self) -> None:
        """Reset every connection."""
        self._reset(self._writers)

    def _reset(self, writers: set[asyncio.StreamWriter]) -> None:
        for writer in set(writers):
            raw = writer.get_extra_info("socket")
            if raw is not None and raw.fileno() >= 0:  # its other end may have closed it
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()

    async def _came(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", self._to)
        except OSError:
            writer.transport.abort()
            return
        self._writers.add(there_writer)
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        up = asyncio.create_task(self._carry(reader, there_writer, slowly=True))
        down = asyncio.create_task(self._carry(there_reader, writer))
        self._carriers |= {up, down}
        await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
        for end in (writer, there_writer):
            self._writers.discard(end)
            end.transport.abort() if end.transport.is_closing() else end.close()
        up.cancel()
        down.cancel()
        await asyncio.gather(up, down, return_exceptions=True)

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, slowly: bool = False
    ) -> None:
        flows = self._flows
        try:
            while data := await reader.read(2048 if self.bytes_per_s and slowly else 65536):
                await flows.wait()
                writer.write(data)
                await writer.drain()
                if slowly and self.bytes_per_s:
                    await asyncio.sleep(len(data) / self.bytes_per_s)
        except (ConnectionError, OSError):
            pass
