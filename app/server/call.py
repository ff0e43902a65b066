# SPDX-License-Identifier: GPL-3.0-or-later
"""One client's call: carries frames and orders between a socket, the protocol and a mind.

Decides nothing: the rules are the protocol's, the words are the mind's, and what goes wrong on request
is the fault's.
"""

import asyncio
import socket as sockets
import struct
import threading
from typing import Any

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from app.server.event_log import EventLog
from app.server.faults import ALWAYS, Deed, Fault, Later, Refuse, Reset, SendRaw, Spoiler, Vanish
from app.server.mind import MakeMind, Mind, Said
from app.server.protocol import Begin, Close, Connection, End, Hear, KeptAlive, Order, Send, Settle
from app.server.start import Start, StartError


class Call:
    """Runs one connection from its upgrade to its close."""

    def __init__(
        self,
        number: int,
        socket: ServerConnection,
        connection: Connection,
        *,
        mind: MakeMind,
        log: EventLog,
        fault: Fault | None = None,
    ) -> None:
        self._number = number
        self._socket = socket
        self._connection = connection
        self._make_mind = mind
        self._log = log
        self._spoiler = Spoiler(fault) if fault else None
        self._read_delay_s = fault.effective_delay_ms / 1000 if fault and fault.name == "slow-reader" else 0
        self._vanished = False
        self._timers: list[asyncio.TimerHandle] = []
        self._mind: Mind | None = None
        self._loop = asyncio.get_running_loop()
        self._thread = threading.get_ident()
        self._out: asyncio.Queue[Send | SendRaw | Close] = asyncio.Queue()
        self._timer: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Serve the client until the connection is closed by either side."""
        writer = asyncio.create_task(self._write(), name=f"call {self._number} writer")
        try:
            self._do(self._connection.opened(self._loop.time()))
            if self._spoiler:
                self._misbehave(self._spoiler.opened())
            self._arm()
            async for frame in self._socket:
                self._do(self._connection.receive(frame, self._loop.time()))
                self._arm()
                if self._read_delay_s:
                    await asyncio.sleep(self._read_delay_s)
                if self._vanished:
                    await self._socket.wait_closed()
        except ConnectionClosed:
            pass
        finally:
            await self._leave(writer)

    async def _leave(self, writer: asyncio.Task[None]) -> None:
        for timer in [self._timer, *self._timers]:
            if timer:
                timer.cancel()
        if self._mind:
            self._mind.close()
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)
        self._note("closed", code=self._socket.close_code, by=self._closed_by())

    def _do(self, orders: list[Order]) -> None:
        for order in orders:
            match order:
                case Send() | Close():
                    self._send(order)
                case Begin(start, message):
                    self._begin(start, message)
                case Hear(audio, from_ms, to_ms):
                    self._log.audio(self._number, len(audio), from_ms, to_ms)
                    self._mind.hear(audio)
                    self._spoil()
                case Settle(trailing_silence_ms):
                    self._note("finalize", trailing_silence_ms=trailing_silence_ms)
                    self._mind.settle(trailing_silence_ms)
                case KeptAlive():
                    self._note("keepalive")
                case End():
                    self._note("end")
                    self._mind.end()

    def _begin(self, start: Start, message: dict[str, Any]) -> None:
        self._note("start", message=message)
        try:
            self._mind = self._make_mind(start, self._say)
        except StartError as error:
            self._do(self._connection.refuse(error.refusal))
        if self._spoiler and self._spoiler.fault.name in ALWAYS:
            self._note("fault", name=self._spoiler.fault.name)
        self._spoil()
        if self._spoiler and self._spoiler.fault.after_s is not None:
            self._timers.append(self._loop.call_later(self._spoiler.fault.after_s, self._spoil))

    # Faults, on request only.

    def _spoil(self) -> None:
        if self._spoiler:
            self._misbehave(self._spoiler.heard(self._connection.audio_ms, self._loop.time()))

    def _misbehave(self, deeds: list[Deed]) -> None:
        if deeds:
            self._note("fault", name=self._spoiler.fault.name)
        for deed in deeds:
            match deed:
                case Refuse(refusal):
                    self._do(self._connection.refuse(refusal))
                case SendRaw() | Close():
                    self._out.put_nowait(deed)
                case Reset():
                    linger = struct.pack("ii", 1, 0)
                    raw = self._socket.transport.get_extra_info("socket")
                    raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_LINGER, linger)
                    self._socket.transport.abort()
                case Vanish():
                    self._vanished = True
                    self._socket.transport.pause_reading()

    # Words, possibly from another thread.

    def _say(self, said: Said) -> None:
        if threading.get_ident() == self._thread:
            self._heard(said)
            return
        try:
            self._loop.call_soon_threadsafe(self._heard, said)
        except RuntimeError:
            pass  # The loop is closed: the whole server has ended, nobody is listening.

    def _heard(self, said: Said) -> None:
        self._do(self._connection.said(said))

    # Frames out, in order, on a task of their own: a slow client must not hold up its own audio.

    def _send(self, order: Send | Close) -> None:
        for spoilt in self._spoiler.outgoing(order) if self._spoiler else [order]:
            match spoilt:
                case Later(delay_ms, late):
                    timer = self._loop.call_later(delay_ms / 1000, self._out.put_nowait, late)
                    self._timers.append(timer)
                case _:
                    self._out.put_nowait(spoilt)

    async def _write(self) -> None:
        try:
            while True:
                order = await self._out.get()
                if self._vanished:
                    continue
                match order:
                    case Send(text):
                        self._note_response(text)
                        await self._socket.send(text)
                    case SendRaw(frame):
                        await self._socket.send(frame)
                    case Close(code, reason):
                        await self._socket.close(code, reason)
                        return
        except ConnectionClosed:
            pass

    # Time.

    def _arm(self) -> None:
        """Wake when the protocol wants to know the time. A deadline that moved back is noticed on waking."""
        deadline = self._connection.deadline
        if deadline is None or (self._timer and self._timer.when() <= deadline):
            return
        if self._timer:
            self._timer.cancel()
        self._timer = self._loop.call_at(deadline, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._do(self._connection.tick(self._loop.time()))
        self._arm()

    # The record of it all.

    def _note(self, event: str, **members: Any) -> None:
        self._log.note(self._number, event, **members)

    def _note_response(self, text: str) -> None:
        response = msgspec.json.decode(text)
        if "error_code" in response:
            self._note("refused", code=response["error_code"], type=response["error_type"])
            return
        tokens = response.get("tokens", [])
        final = [token["text"] for token in tokens if token["is_final"]]
        markers = [text for text in final if text in ("<end>", "<fin>")]
        counters = {name: response[name] for name in ("final_audio_proc_ms", "total_audio_proc_ms")}
        if response.get("finished"):
            self._note("finished", **counters)
        elif final:
            count = len(final) - len(markers)
            self._note("response", finals=count, tail=len(tokens) - len(final), markers=markers, **counters)

    def _closed_by(self) -> str:
        protocol = self._socket.protocol
        if protocol.close_rcvd is None and protocol.close_sent is None:
            return "nobody"
        return "client" if protocol.close_rcvd_then_sent or protocol.close_sent is None else "server"
