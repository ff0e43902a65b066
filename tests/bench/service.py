# SPDX-License-Identifier: GPL-3.0-or-later
"""A service that says what it is told to, at the pace it is told to, and notes when it said it."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterable

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed


class Service:
    """In a thread of its own. One link: first everything in `before`, then `messages` one by one.

    `each_s`: seconds from one message to the next. None: the next one goes when the program has
    told (by datagram to `told`) that the last one is painted.
    """

    def __init__(self, before: Iterable[str], messages: list[str], each_s: float | None) -> None:
        self.sent_at: list[int] = []
        self.heard: list[tuple[int, int]] = []  # when so many bytes of audio had come
        self._before, self._messages, self._each_s = before, messages, each_s
        self._painted = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._painted.bind(("127.0.0.1", 0))
        self._painted.setblocking(False)
        self.told: int = self._painted.getsockname()[1]
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        self._ready.wait()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"ws://127.0.0.1:{self.port}/transcribe-websocket"

    def end(self) -> None:
        """Stop listening."""
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(5)
        self._painted.close()

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        async with serve(self._speak, "127.0.0.1", 0, compression=None, max_size=None) as server:
            self.port: int = server.sockets[0].getsockname()[1]
            self._ready.set()
            await self._over.wait()

    async def _speak(self, link: ServerConnection) -> None:
        await link.recv()
        listening = asyncio.create_task(self._hear(link))
        try:
            await self._say(link)
            await link.wait_closed()
        except ConnectionClosed:
            pass  # the program has seen enough
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    async def _say(self, link: ServerConnection) -> None:
        await asyncio.sleep(1.0)
        for index, message in enumerate(self._before):
            await link.send(message)
            if index % 50 == 49:
                await asyncio.sleep(0.05)
        await asyncio.sleep(2.0)
        due = time.monotonic()
        for number, message in enumerate(self._messages, 1):
            self.sent_at.append(time.monotonic_ns())
            await link.send(message)
            if self._each_s is None:
                await self._until_painted(number)
            else:
                due += self._each_s
                await asyncio.sleep(max(0.0, due - time.monotonic()))

    async def _until_painted(self, number: int) -> None:
        try:
            async with asyncio.timeout(5):
                while int(await self._loop.sock_recv(self._painted, 32)) < number:
                    pass
        except TimeoutError:
            raise RuntimeError(f"message {number} was never painted") from None

    async def _hear(self, link: ServerConnection) -> None:
        count = 0
        async for frame in link:
            if isinstance(frame, bytes):
                count += len(frame)
                self.heard.append((time.monotonic_ns(), count))
