# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a key is good: asked of our own server, of servers without a list, and of worse."""

from __future__ import annotations

import asyncio

import pytest

from app.core.failure import Failure, FailureKind
from app.core.options.soniox import SonioxSettings
from app.core.settings import Settings
from app.engines.base import StreamConfig
from app.engines.soniox.key_check import check_key
from app.server.serve import serve
from tests.engines.odd_servers import Http, free_port, hang_up, not_http, saying, silent, tcp, websocket

MODELS = b'{"models":[{"id":"stt-rt-v5"}]}'


def _config(url: str, key: str = "good-key") -> StreamConfig:
    return StreamConfig(Settings(soniox=SonioxSettings(url=url)), key)


def _verdict(scene) -> FailureKind | None:
    """None if the key is good, else the kind of failure; `scene` is a coroutine."""
    try:
        asyncio.run(scene)
    except Failure as failure:
        assert "good-key" not in failure.detail
        return failure.kind
    return None


async def _ask_tcp(talk, key: str = "good-key", **options: object) -> None:
    async with tcp(talk) as port:
        await check_key(_config(f"ws://127.0.0.1:{port}/transcribe-websocket", key), **options)


async def _ask_server(key: str) -> list[dict]:
    async with await serve(keys={"good-key"}) as server:
        await check_key(_config(server.url, key))
        return list(server.log.records)


def test_our_own_server_knows_its_keys_without_a_stream():
    assert asyncio.run(_ask_server("good-key")) == [], "no stream was opened"
    assert asyncio.run(_ask_server("  good-key\n")) == []
    assert _verdict(_ask_server("other-key")) is FailureKind.KEY_REJECTED


def test_no_key_is_no_question():
    assert _verdict(check_key(_config("", " "))) is FailureKind.KEY_MISSING
    assert _verdict(check_key(_config("", "zwei Wörter"))) is FailureKind.KEY_REJECTED
    assert _verdict(check_key(_config("captions", "good-key"))) is FailureKind.ADDRESS_WRONG


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        ("200 OK", MODELS, None),
        ("401 Unauthorized", b"", FailureKind.KEY_REJECTED),
        (
            "401 Unauthorized",
            b'{"error_type":"unauthenticated","message":"good-key?"}',
            FailureKind.KEY_REJECTED,
        ),
        ("402 Payment Required", b"", FailureKind.NO_CREDIT),
        ("403 Forbidden", b'{"error_type":"permission_denied"}', FailureKind.KEY_FORBIDDEN),
        ("429 Too Many Requests", b"", FailureKind.BUSY),
        ("500 Internal Server Error", b"oops", FailureKind.SERVER_ERROR),
        ("503 Service Unavailable", b"", FailureKind.RESTART),
        # No list here, and no stream either.
        ("404 Not Found", b"", FailureKind.NOT_A_SERVICE),
        ("200 OK", b"<html>Please log in</html>", FailureKind.NOT_A_SERVICE),
        ("302 Found", b"", FailureKind.NOT_A_SERVICE),
    ],
)
def test_the_answer_decides(status: str, body: bytes, kind: FailureKind | None):
    assert _verdict(_ask_tcp(Http(status, body))) is kind


def test_the_question_carries_the_key_and_follows_no_redirect():
    elsewhere, here = Http("200 OK", MODELS), Http("401 Unauthorized")

    async def scene() -> None:
        async with tcp(elsewhere) as port:
            moved = Http("302 Found", b"", f"Location: http://127.0.0.1:{port}/v1/models")
            await _ask_tcp(moved)

    _verdict(_ask_tcp(here))
    assert here.requests[0].startswith("GET /v1/models HTTP/1.1\r\n")
    assert "\r\nAuthorization: Bearer good-key\r\n" in here.requests[0]
    assert _verdict(scene()) is FailureKind.NOT_A_SERVICE
    assert elsewhere.requests == []


@pytest.mark.parametrize(
    ("frames", "kind"),
    [
        (['{"error_code":400,"error_type":"invalid_request","error_message":"No audio received."}'], None),
        (['{"tokens":[]}', '{"tokens":[],"finished":true}'], None),
        (['{"error_code":401,"error_message":"Invalid API key good-key."}'], FailureKind.KEY_REJECTED),
        (['{"error_code":402}'], FailureKind.NO_CREDIT),
        (["hello"], FailureKind.UNREADABLE_ANSWER),
        ([], FailureKind.LINK_LOST),
    ],
)
def test_a_server_without_a_list_is_asked_with_a_stream_that_ends_at_once(frames, kind):
    async def scene() -> None:
        async with websocket(saying(*frames)) as url:  # it answers 426 to a plain GET
            await check_key(_config(url))

    assert _verdict(scene()) is kind


@pytest.mark.parametrize(
    ("talk", "kind"),
    [
        (silent, FailureKind.NO_ANSWER),
        (hang_up, FailureKind.LINK_LOST),
        (not_http, FailureKind.NOT_A_SERVICE),
    ],
)
def test_what_does_not_answer_has_a_kind(talk, kind: FailureKind):
    assert _verdict(_ask_tcp(talk, deadline_s=0.5)) is kind


def test_nobody_there_is_no_network(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://surtitle.invalid:1")  # never used for this computer
    assert _verdict(check_key(_config(f"ws://127.0.0.1:{free_port()}/x"))) is FailureKind.NO_NETWORK
    monkeypatch.delenv("http_proxy")
    assert _verdict(check_key(_config("wss://surtitle.invalid/x"))) is FailureKind.NO_NETWORK


def test_a_server_whose_stream_never_answers_is_given_up():
    async def never(connection) -> None:
        await connection.wait_closed()

    async def scene() -> None:
        async with websocket(never) as url:
            await check_key(_config(url), deadline_s=0.5)

    assert _verdict(scene()) is FailureKind.NO_ANSWER
