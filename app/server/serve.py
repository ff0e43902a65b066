# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets around the protocol: the server that programs and tests start, and ``surtitle serve``.

Listens on loopback only; HTTP and WebSocket on one port:

    ws://127.0.0.1:PORT/transcribe-websocket    the real-time protocol (any path that ends so)
    http://127.0.0.1:PORT/v1/models             the list of models, for checking a key

It decides no rule of the protocol itself.
"""

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
import threading
import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from websockets.asyncio import server as websockets_server
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from app.server.call import Call
from app.server.event_log import EventLog
from app.server.faults import Fault, FaultError, Faults
from app.server.mind import MakeMind, Mind, Say
from app.server.models import models_answer
from app.server.protocol import SUBPROTOCOL, Connection, Rules
from app.server.refusals import KEY_WRONG
from app.server.script import Script, ScriptError
from app.server.start import Start
from app.server.wav import unwrapped

LOOPBACK = "127.0.0.1"
PATH = "/transcribe-websocket"
KEY_VARIABLE = "SURTITLE_SERVER_KEY"
LARGEST_FRAME = 16 * 2**20
DEMONSTRATION = Path(__file__).parents[2] / "resources" / "demo" / "conversation.json"


def recogniser(start: Start, say: Say) -> Mind:
    """A mind that listens on this computer; its library is only loaded when somebody calls."""
    from app.server.recogniser import Recogniser

    return Recogniser(start, say)


class Server:
    """A running server: where it is, what happened on it, and how to end it."""

    def __init__(self, mind: MakeMind, rules: Rules, log: EventLog, faults: Faults) -> None:
        self.log = log
        self.port = 0
        self._mind = mind
        self._rules = rules
        self._faults = faults
        self._asked: dict[ServerConnection, Fault] = {}
        self._calls = 0
        self._socket: websockets_server.Server | None = None

    @property
    def url(self) -> str:
        """The address for a real-time client."""
        return f"ws://{LOOPBACK}:{self.port}{PATH}"

    @property
    def http_url(self) -> str:
        """The address for the plain HTTP part, without a path."""
        return f"http://{LOOPBACK}:{self.port}"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self, port: int) -> None:
        """Begin to listen; port 0 takes any free one. Raises OSError if the port is taken."""
        self._socket = await websockets_server.serve(
            self._call,
            LOOPBACK,
            port,
            process_request=self._before_upgrade,
            select_subprotocol=_echoed_subprotocol,
            compression=None,
            # The service is not known to ping; silence is noticed by its own rule.
            ping_interval=None,
            close_timeout=1,
            max_size=LARGEST_FRAME,
            logger=_log(),
        )
        self.port = self._socket.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Close every connection (1001) and stop listening. May be called twice."""
        if self._socket:
            self._socket.close()
            await self._socket.wait_closed()
        self.log.close()

    async def _call(self, socket: ServerConnection) -> None:
        self._calls += 1
        request = socket.request
        connection = Connection(
            rules=self._rules,
            authorization=request.headers.get("Authorization"),
            subprotocols=_offered(request),
            request_id=str(uuid.uuid4()),
        )
        where = urlsplit(request.path)
        self.log.note(self._calls, "opened", path=where.path, query=where.query, key=connection.key_came_by)
        fault = self._asked.pop(socket, None)
        await Call(
            self._calls, socket, connection, mind=unwrapped(self._mind), log=self.log, fault=fault
        ).run()

    async def _before_upgrade(self, socket: ServerConnection, request: Request) -> Response | None:
        path = urlsplit(request.path).path
        if path.endswith(PATH):
            return await self._fault_before_upgrade(socket, request)
        if path == "/v1/models":
            return self._models(socket, request)
        return _json(socket, HTTPStatus.NOT_FOUND, {"status_code": 404, "message": "Not found."})

    async def _fault_before_upgrade(self, socket: ServerConnection, request: Request) -> Response | None:
        """Find the fault for this connection, and commit it here if it belongs here."""
        try:
            fault = self._faults.next(urlsplit(request.path).query)
        except FaultError as error:
            return _json(socket, HTTPStatus.BAD_REQUEST, {"status_code": 400, "message": str(error)})
        if fault is None:
            return None
        if fault.name == "http":
            self.log.note(0, "fault", name=fault.name)
            status = HTTPStatus(fault.effective_code)
            return _json(socket, status, {"status_code": status.value, "message": status.phrase})
        if fault.name == "slow-accept":
            self.log.note(0, "fault", name=fault.name)
            await asyncio.sleep(fault.effective_delay_ms / 1000)
        self._asked[socket] = fault
        return None

    def _models(self, socket: ServerConnection, request: Request) -> Response:
        """The list of models; it doubles as the way to check a key."""
        scheme, _, key = (request.headers.get("Authorization") or "").partition(" ")
        if scheme.lower() == "bearer" and self._rules.knows(key.strip()):
            return _json(socket, HTTPStatus.OK, models_answer(translation=self._mind is not recogniser))
        answer = {
            "status_code": 401,
            "error_type": KEY_WRONG.slug,
            "message": KEY_WRONG.message,
            "validation_errors": [],
            "request_id": str(uuid.uuid4()),
        }
        return _json(socket, HTTPStatus.UNAUTHORIZED, answer)


async def serve(
    *,
    port: int = 0,
    script: Script | Path | str | None = None,
    mind: MakeMind | None = None,
    rules: Rules | None = None,
    keys: Collection[str] | None = None,
    log: Path | None = None,
    fault: Fault | None = None,
) -> Server:
    """Start a server in this event loop; ``async with await serve() as server`` ends it.

    ``script`` is a script or the path of its file; without one, and without a ``mind``, the recogniser
    listens. ``keys`` are the accepted keys (any that is not empty by default). ``log`` is a file for
    the event log, which is kept in memory anyway. ``fault`` happens to every connection whose address asks
    for no other. Raises OSError if the port is taken and ScriptError
    if the script cannot be read.
    """
    if isinstance(script, str | Path):
        script = Script.read(Path(script))
    rules = rules or Rules()
    if keys is not None:
        rules = replace(rules, keys=frozenset(keys))
    server = Server(mind or script or recogniser, rules, EventLog(log), Faults(fault))
    await server.open(port)
    return server


def run(port: int = 0, script: Path | None = None, **options: object) -> int:
    """Serve until SIGINT or SIGTERM; the blocking form behind the command. Returns an exit code."""
    with_parent = bool(options.pop("with_parent", False))
    try:
        asyncio.run(_serve_until_ended(port, script, with_parent, options))
    except (OSError, ScriptError) as error:
        print(f"surtitle serve: {error}", file=sys.stderr)
        return 1
    return 0


async def _serve_until_ended(port: int, script: Path | None, with_parent: bool, options: dict) -> None:
    loop, ended = asyncio.get_running_loop(), asyncio.Event()

    def end(*_: object) -> None:
        loop.call_soon_threadsafe(ended.set)

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        async with await serve(port=port, script=script, **options) as server:
            print(f"listening on {server.url}", flush=True)
            if with_parent:
                threading.Thread(target=_wait_for_parent, args=(end,), daemon=True).start()
            if script is None:
                threading.Thread(target=_warm_up, daemon=True).start()
            await ended.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _wait_for_parent(end: object) -> None:
    """Standard input ends when the parent has gone, however it went."""
    while os.read(0, 4096):
        pass
    end()


def _warm_up() -> None:
    """Load the recogniser before the first caller needs it."""
    from app.server.hearing import spare_decoders

    spare_decoders.warm()


def main(argv: Sequence[str] | None = None) -> int:
    """``surtitle serve …`` and ``python -m app.server …``. Returns an exit code."""
    parser = argparse.ArgumentParser(
        prog="surtitle serve", description="The Soniox-compatible local server, on loopback only."
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="any free port by default")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--script", type=Path, metavar="FILE", help="follow this written conversation")
    what.add_argument("--demo", action="store_true", help="follow the demonstration")
    parser.add_argument("--key", action="append", metavar="KEY", help="accept only this key (repeatable)")
    parser.add_argument("--key-in-message", action="store_true", help="also take the key the old way")
    parser.add_argument("--log", type=Path, metavar="FILE", help="write every event as a JSON line")
    parser.add_argument("--with-parent", action="store_true", help="end when standard input ends")
    asked = parser.parse_args(argv)
    keys = set(asked.key or ())
    if os.environ.get(KEY_VARIABLE):
        keys.add(os.environ[KEY_VARIABLE])
    return run(
        asked.port,
        DEMONSTRATION if asked.demo else asked.script,
        keys=keys or None,
        rules=Rules(key_in_message=asked.key_in_message, longest_ms=_longest_ms(asked)),
        log=asked.log,
        with_parent=asked.with_parent,
    )


def _log() -> logging.Logger:
    """A log for mistakes of our own; somebody who does not speak HTTP is no mistake of ours."""
    log = logging.getLogger(__name__)
    if not log.filters:
        log.addFilter(lambda record: record.msg != "opening handshake failed")
    return log


def _longest_ms(asked: argparse.Namespace) -> int | None:
    """A script stands for the service and has its limit; on this computer there is none."""
    return Rules().longest_ms if asked.script else None


def _offered(request: Request) -> list[str]:
    """The subprotocols that the client offered, in order."""
    offered = ",".join(request.headers.get_all("Sec-WebSocket-Protocol"))
    return [name.strip() for name in offered.split(",") if name.strip()]


def _echoed_subprotocol(_: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    return Subprotocol(SUBPROTOCOL) if SUBPROTOCOL in offered else None


def _json(socket: ServerConnection, status: HTTPStatus, answer: dict) -> Response:
    response = socket.respond(status, json.dumps(answer))
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json"
    return response
