# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a second start of the program asks the one that runs to come forward (`app.ui.second_start`).

Only who can read this user's files is heard, one at a time, and nobody for long. Whatever else is sent
does nothing. Opened behind the window; costs nothing until somebody comes.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
import socket
from collections.abc import Callable
from contextlib import suppress

from app.core.knock import LONGEST_BYTES, Answer, Knock
from app.storage.seat import Note, Seat, this_computer
from app.ui.tasks import elsewhere

PATIENCE_S = 0.5
"""For each who comes, to say what they want."""
CALM_S = 0.05
"""After somebody who says nothing of sense, however many stand behind."""
WAITING = 4
"""How many may stand before it."""

_log = logging.getLogger(__name__)


class Door:
    """Opened with `stand_open`, which ends with the program."""

    def __init__(self, seat: Seat, answer: Callable[[Knock], Answer]) -> None:
        self._seat, self._answer = seat, answer
        self._secret = os.urandom(16).hex()

    async def stand_open(self) -> None:
        """Answer everybody who comes, until cancelled."""
        try:
            listening, port = await elsewhere(self._opened)
        except OSError:
            _log.warning("a second start will not find this one", exc_info=True)
            return
        try:
            await elsewhere(self._seat.write, Note(this_computer(), os.getpid(), port, self._secret))
            while True:
                await self._next(listening)
        except OSError:
            _log.warning("a second start is not told where this one is", exc_info=True)
        finally:
            listening.close()
            if not port:
                with suppress(OSError):
                    self._seat.door.unlink()

    async def _next(self, listening: socket.socket) -> None:
        try:
            guest, _ = await asyncio.get_running_loop().sock_accept(listening)
            with guest:
                if await self._hear(guest):
                    return
        except OSError:  # gone already, or there are too many open files
            pass
        await asyncio.sleep(CALM_S)

    def _opened(self) -> tuple[socket.socket, int]:
        """At a socket among the files, else at a port that only this computer can reach."""
        if hasattr(socket, "AF_UNIX"):
            with suppress(OSError):  # its path is too long, or the disk knows no sockets
                return self._socket(socket.AF_UNIX, str(self._seat.door)), 0
        listening = self._socket(socket.AF_INET, ("127.0.0.1", 0))
        return listening, listening.getsockname()[1]

    def _socket(self, kind: socket.AddressFamily, where: object) -> socket.socket:
        listening = socket.socket(kind, socket.SOCK_STREAM)
        try:
            if isinstance(where, str):
                with suppress(FileNotFoundError):  # of one that was killed; who has the seat is alone
                    os.unlink(where)
            listening.bind(where)
            if isinstance(where, str):
                os.chmod(where, 0o600)
            listening.listen(WAITING)
            listening.setblocking(False)
        except OSError:
            listening.close()
            raise
        return listening

    async def _hear(self, guest: socket.socket) -> bool:
        """Whether it made sense."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(PATIENCE_S):
                heard = b""
                while not heard.endswith(b"\n") and len(heard) <= LONGEST_BYTES:
                    if not (more := await loop.sock_recv(guest, LONGEST_BYTES)):
                        return False
                    heard += more
        except TimeoutError:
            return False
        asked = Knock.read(heard)
        if asked is None or not self._is_ours(asked.secret):
            return False
        if _has_left(guest):  # it waited too long, and opened a window of its own
            return True
        answer = self._answer(asked)
        _log.info("started once more: %s", answer.came)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await loop.sock_sendall(guest, answer.line())
        return True

    def _is_ours(self, secret: str) -> bool:
        return hmac.compare_digest(secret.encode(errors="replace"), self._secret.encode())


def _has_left(guest: socket.socket) -> bool:
    try:
        return not guest.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
