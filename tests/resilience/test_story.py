# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of the whole program tells the story of its links: no key, no word, nothing of a service's choosing.

A service of this test's own says words, then refuses each link in another way, with words, keys and
terms in everything that it is free to write.
"""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response

from tests.programs import Program
from tests.terminal import opened

KEY, TERM, REFERENCE, IN_ADDRESS, PROXY = (
    "sk-kranich-4711",
    "Zwergdommel",
    "ref-rohrdommel",
    "quelle77",
    "pfoertner5",
)
WORD, TRANSLATED, TAIL = "Haubentaucher", "Grebe", "Blesshuhn"
SECRETS = (KEY, TERM, REFERENCE, IN_ADDRESS, PROXY, WORD, TRANSLATED, TAIL)
FREE_TEXT = f"cannot go on after {WORD} with {KEY}: {TERM}"
REFUSALS: tuple[dict[str, Any], ...] = (
    {
        "error_code": 503,
        "error_type": "service_unavailable",
        "error_message": FREE_TEXT,
        "request_id": "req-1",
    },
    {"error_message": FREE_TEXT},
    {"error_code": 500, "error_type": FREE_TEXT, "error_message": WORD, "request_id": FREE_TEXT},
    {"error_code": 408, "error_message": WORD},
    {"error_code": 401, "error_type": "unauthenticated", "error_message": FREE_TEXT},
)


class Gossip:
    """A service that repeats what it heard wherever it can."""

    def __init__(self) -> None:
        self.calls = 0

    def serve(self) -> serve:
        """To be entered."""
        return serve(self._came, "127.0.0.1", 0, process_request=self._asked, close_timeout=0.2)

    async def _asked(self, connection: ServerConnection, request: Request) -> Response | None:
        self.calls += 1
        if self.calls == 2:
            return connection.respond(HTTPStatus.BAD_GATEWAY, FREE_TEXT)
        return None

    async def _came(self, connection: ServerConnection) -> None:
        await connection.recv()
        heard_ms = 0
        async for frame in connection:
            heard_ms += len(frame) // 32
            if heard_ms > 300:
                break
        tokens = [
            {
                "text": f" {WORD}",
                "start_ms": 0,
                "end_ms": 200,
                "is_final": True,
                "translation_status": "original",
            },
            {"text": f" {TRANSLATED}", "is_final": True, "translation_status": "translation"},
            {"text": f" {TAIL}", "start_ms": 210, "end_ms": 290, "is_final": False},
        ]
        said = {"tokens": tokens, "final_audio_proc_ms": 200, "total_audio_proc_ms": heard_ms}
        await connection.send(json.dumps(said))
        match self.calls:
            case 1:
                await connection.close(1011, WORD + KEY)
            case 3:
                await connection.send(f"{{{WORD} {KEY}")
            case _:
                refusal = REFUSALS[min(self.calls - 4, len(REFUSALS) - 1)]
                await connection.send(json.dumps({"tokens": []} | refusal))


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


def test_the_log_of_the_program_has_no_key_and_no_word_whatever_a_service_says(terminal, profile):
    settings = {"translation": "one_way", "translation_target": "de", "context_terms": [TERM]}
    settings["client_reference_id"] = REFERENCE
    folder = Path(profile)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps({"soniox": settings}))

    async def session() -> Program:
        async with Gossip().serve() as server:
            port = next(iter(server.sockets)).getsockname()[1]
            url = f"ws://127.0.0.1:{port}/transcribe-websocket?token={IN_ADDRESS}"
            env = {"SONIOX_API_KEY": KEY, "https_proxy": f"http://user:{PROXY}@127.0.0.1:1"}
            words = ["--engine", "soniox", "--url", url, "--profile", profile]
            program = terminal.surtitle("transcribe", terminal.sound(60), *words, env=env)
            await asyncio.to_thread(program.wait, 60)
            return program

    program = asyncio.run(session())
    assert program.wait() == 3, program.err
    assert WORD in program.out
    log = (folder / "logs" / "surtitle.log").read_text()
    told = [line.split(" lost: ")[1] for line in log.splitlines() if " lost: " in line]
    assert told == [
        "link-lost closed with 1011",
        "server-error HTTP 502 Bad Gateway",
        "unreadable-answer a message that is not Soniox's",
        "restart 503 service_unavailable req-1",
        "server-error refused",
        "server-error 500",
        "timed-out 408",
        "key-rejected 401 unauthenticated",
    ]
    assert "at rest: failed (key-rejected)" in log
    assert [secret for secret in SECRETS if secret in log] == [], log
