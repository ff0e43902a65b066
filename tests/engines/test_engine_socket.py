# SPDX-License-Identifier: GPL-3.0-or-later
"""One websocket against servers as they are out there: what each of their oddities is called."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import ssl
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.core.failure import Failure, FailureKind
from app.engines import socket as engine_socket
from app.engines.dial_errors import failure_of_dialling, failure_of_status
from app.engines.socket import Socket, check_address, is_loopback
from tests.engines.odd_servers import (
    Http,
    cut,
    free_port,
    freeze,
    hang_up,
    not_http,
    saying,
    silent,
    tcp,
    websocket,
)

KEY = {"Authorization": "Bearer very-secret-key"}


def _refused(url: str, **options: object) -> Failure:
    """What dialling `url` fails with; called where no loop runs."""

    async def dial() -> Failure:
        return await _refusal(url, **options)

    return asyncio.run(dial())


async def _refusal(url: str, **options: object) -> Failure:
    socket = Socket(url, KEY)
    with pytest.raises(Failure) as caught:
        await socket.open(**options)
    await socket.close()
    assert not caught.value.kind.is_audio and "secret" not in caught.value.detail
    return caught.value


async def _all(socket: Socket) -> list[bytes]:
    return [frame async for frame in socket]


# -- addresses ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "",
        "captions",
        "http://127.0.0.1/x",
        "wss://",
        "wss:///path",
        "ws://127.0.0.1:99999/x",
        "ws://127.0.0.1:0/x",
        "ws://[::1/x",
        "ws://two words/x",
        "ws://127.0.0.1/x\r\nHost: elsewhere",
        "wss://user:password@127.0.0.1/x",
        "wss://127.0.0.1/#part",
    ],
)
def test_what_is_no_address_is_not_dialled(url: str):
    failure = _refused(url)
    assert failure.kind is FailureKind.ADDRESS_WRONG
    assert "password" not in failure.detail


def test_an_address_may_be_plain_or_of_this_computer_or_in_another_script():
    for url in (
        "wss://stt-rt.soniox.com/transcribe-websocket",
        "ws://[::1]:80/x",
        "wss://bücher.example/x?a=b",
    ):
        check_address(url)
    assert is_loopback("127.0.0.1") and is_loopback("::1") and is_loopback("LOCALHOST.")
    assert not is_loopback("10.0.0.1") and not is_loopback("localhost.example")


# -- dialling ----------------------------------------------------------------------------------


def test_nobody_listening_is_no_network():
    assert _refused(f"ws://127.0.0.1:{free_port()}/x").kind is FailureKind.NO_NETWORK


def test_an_unknown_name_is_no_network():
    assert _refused("ws://surtitle.invalid/x").kind is FailureKind.NO_NETWORK


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("401 Unauthorized", FailureKind.KEY_REJECTED),
        ("402 Payment Required", FailureKind.NO_CREDIT),
        ("403 Forbidden", FailureKind.KEY_FORBIDDEN),
        ("404 Not Found", FailureKind.NOT_A_SERVICE),
        ("400 Bad Request", FailureKind.NOT_A_SERVICE),
        ("426 Upgrade Required", FailureKind.NOT_A_SERVICE),
        ("200 OK", FailureKind.NOT_A_SERVICE),
        ("408 Request Timeout", FailureKind.TIMED_OUT),
        ("429 Too Many Requests", FailureKind.BUSY),
        ("500 Internal Server Error", FailureKind.SERVER_ERROR),
        ("502 Bad Gateway", FailureKind.SERVER_ERROR),
        ("503 Service Unavailable", FailureKind.RESTART),
    ],
)
def test_an_http_refusal_has_a_kind(status: str, kind: FailureKind):
    async def scene() -> Failure:
        async with tcp(Http(status, b"<html><h1>Welcome</h1></html>", "Content-Type: text/html")) as port:
            return await _refusal(f"ws://127.0.0.1:{port}/x")

    failure = asyncio.run(scene())
    assert failure.kind is kind
    assert failure.detail.startswith("HTTP " + status[:3])
    assert failure == failure_of_status(int(status[:3]))


@pytest.mark.parametrize(
    ("talk", "kind"),
    [
        (not_http, FailureKind.NOT_A_SERVICE),
        (hang_up, FailureKind.LINK_LOST),
        (Http("101 Switching Protocols", b"", "Upgrade: teapot"), FailureKind.NOT_A_SERVICE),
    ],
)
def test_what_is_not_a_websocket_has_a_kind(talk, kind: FailureKind):
    async def scene() -> Failure:
        async with tcp(talk) as port:
            return await _refusal(f"ws://127.0.0.1:{port}/x")

    assert asyncio.run(scene()).kind is kind


def test_a_server_that_never_answers_is_given_up():
    async def scene() -> Failure:
        async with tcp(silent) as port:
            return await _refusal(f"ws://127.0.0.1:{port}/x", deadline_s=0.2)

    assert asyncio.run(scene()).kind is FailureKind.NO_ANSWER


def test_closing_while_dialling_ends_the_dialling_at_once():
    async def scene() -> None:
        async with tcp(silent) as port:
            socket = Socket(f"ws://127.0.0.1:{port}/x", KEY)
            dialling = asyncio.create_task(socket.open())
            await asyncio.sleep(0.05)
            await socket.close()
            with pytest.raises(Failure) as caught:
                await asyncio.wait_for(dialling, 2)
            assert caught.value.kind is FailureKind.LINK_LOST

    asyncio.run(scene())


def test_closing_at_any_moment_of_the_dialling_leaves_no_connection_open():
    async def scene() -> None:
        async with websocket(saying()) as url:
            for turns in range(200):
                socket = Socket(url, KEY)
                opening = asyncio.create_task(socket.open())
                for _ in range(turns % 40):
                    await asyncio.sleep(0)
                await socket.close()
                await asyncio.gather(opening, return_exceptions=True)
                await socket.close()

    asyncio.run(scene())
    gc.collect()  # a socket that nobody closed warns, and a warning fails


def test_giving_up_from_outside_is_not_a_failure_of_the_socket():
    async def scene() -> None:
        async with tcp(silent) as port:
            dialling = asyncio.create_task(Socket(f"ws://127.0.0.1:{port}/x").open())
            await asyncio.sleep(0.05)
            dialling.cancel()
            with pytest.raises(asyncio.CancelledError):
                await dialling

    asyncio.run(scene())


def test_a_redirect_elsewhere_is_not_followed_and_the_key_stays_here():
    async def scene() -> tuple[Failure, list[str]]:
        other = Http("401 Unauthorized")
        async with tcp(other) as elsewhere:
            here = Http("302 Found", b"", f"Location: ws://127.0.0.1:{elsewhere}/x")
            async with tcp(here) as port:
                return await _refusal(f"ws://127.0.0.1:{port}/x"), other.requests

    failure, asked = asyncio.run(scene())
    assert failure.kind is FailureKind.NOT_A_SERVICE and failure.detail == "HTTP 302 Found"
    assert asked == []


@pytest.mark.parametrize("target", ["https://login.example/", "ftp://x/", "ws://[broken", ""])
def test_a_redirect_to_a_page_is_not_a_service(target: str):
    async def scene() -> Failure:
        async with tcp(Http("307 Temporary Redirect", b"", f"Location: {target}")) as port:
            return await _refusal(f"ws://127.0.0.1:{port}/x")

    assert asyncio.run(scene()).kind is FailureKind.NOT_A_SERVICE


# -- TLS ---------------------------------------------------------------------------------------


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for localhost that nobody vouches for, with its key in the same file."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "localhost.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.fixture(autouse=True)
def _fresh_trust():
    engine_socket.tls_context.cache_clear()
    yield
    engine_socket.tls_context.cache_clear()


def _server_tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(certificate: Path):
    async def scene() -> Failure:
        async with websocket(saying(), ssl=_server_tls(certificate)) as url:
            return await _refusal(url.replace("ws://127.0.0.1", "wss://localhost"))

    failure = asyncio.run(scene())
    assert failure.kind is FailureKind.NOT_TRUSTED and "self" in failure.detail


def test_what_the_system_trusts_is_trusted(certificate: Path, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    async def scene() -> list[bytes]:
        async with websocket(saying("hello"), ssl=_server_tls(certificate)) as url:
            socket = Socket(url.replace("ws://127.0.0.1", "wss://localhost"), KEY)
            await socket.open()
            await socket.send("start")
            frames = await _all(socket)
            await socket.close()
            return frames

    assert asyncio.run(scene()) == [b"hello"]


def test_the_certificate_of_another_host_is_not_trusted(certificate: Path, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    async def scene() -> Failure:
        async with websocket(saying(), ssl=_server_tls(certificate)) as url:
            return await _refusal(url.replace("ws://", "wss://"))

    assert asyncio.run(scene()).kind is FailureKind.NOT_TRUSTED


def test_tls_to_a_server_without_is_not_a_service():
    async def scene() -> Failure:
        async with tcp(not_http) as port:
            return await _refusal(f"wss://127.0.0.1:{port}/x")

    assert asyncio.run(scene()).kind is FailureKind.NOT_A_SERVICE


# -- proxies -----------------------------------------------------------------------------------


def _proxy_to(port: int, asked: list[str]):
    """An HTTP proxy that leads every CONNECT to `port` on this computer."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(4096):
                writer.write(data)
        writer.close()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode().splitlines()[0])
        to_reader, to_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(pump(reader, to_writer), pump(to_reader, writer))

    return talk


def test_the_proxy_of_the_system_is_used_but_not_for_this_computer(monkeypatch):
    asked: list[str] = []

    async def scene() -> None:
        async with websocket(saying("hello")) as url:
            port = int(url.split(":")[2].split("/")[0])
            async with tcp(_proxy_to(port, asked)) as proxy:
                monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy}")
                monkeypatch.setenv("no_proxy", "")
                for address in ("ws://captions.example/transcribe-websocket", url):
                    socket = Socket(address, KEY)
                    await socket.open()
                    await socket.send("start")
                    assert await _all(socket) == [b"hello"]
                    await socket.close()

    asyncio.run(scene())
    assert asked == ["CONNECT captions.example:80 HTTP/1.1"]


@pytest.mark.parametrize(
    "proxy", ["http://user:secret@127.0.0.1:{port}", "socks5://127.0.0.1:{port}", "nonsense"]
)
def test_a_proxy_that_does_not_work_is_no_network(monkeypatch, proxy: str):
    async def scene() -> Failure:
        async with tcp(Http("407 Proxy Authentication Required")) as port:
            monkeypatch.setenv("https_proxy", proxy.format(port=port))
            monkeypatch.setenv("no_proxy", "")
            return await _refusal("ws://captions.example/x")

    assert asyncio.run(scene()).kind is FailureKind.NO_NETWORK


# -- an open socket ----------------------------------------------------------------------------


def _ending(talk, **options: object) -> tuple[list[bytes], Failure | None]:
    async def scene() -> tuple[list[bytes], Failure | None]:
        async with websocket(talk, **options) as url:
            socket = Socket(url, KEY)
            await socket.open()
            await socket.send("start")
            frames = await _all(socket)
            await socket.close()
            return frames, socket.loss

    return asyncio.run(scene())


def test_messages_arrive_in_order_as_they_were_sent():
    sent = ["ä", b"\x00binary", "🙂" * 100_000, ""]
    frames, _ = _ending(saying(*sent))
    assert frames == [s.encode() if isinstance(s, str) else s for s in sent]


@pytest.mark.parametrize(
    ("then", "detail"),
    [
        (None, "closed with 1000"),
        (lambda c: c.close(1011, "NET-0001"), "closed with 1011: NET-0001"),
        (lambda c: c.close(1001), "closed with 1001"),
        (cut, "broken off"),
    ],
)
def test_every_end_that_we_did_not_want_is_a_lost_link(then, detail: str):
    frames, loss = _ending(saying("one", then=then))
    assert frames in ([b"one"], [])  # a reset may overtake what was sent before it
    assert loss == Failure(FailureKind.LINK_LOST, detail)


def test_a_message_beyond_all_measure_is_unreadable():
    _, loss = _ending(saying("x" * (engine_socket.LARGEST_MESSAGE_BYTES + 1)))
    assert loss.kind is FailureKind.UNREADABLE_ANSWER


def test_a_dead_peer_is_noticed_by_its_missing_pongs(monkeypatch):
    monkeypatch.setattr(engine_socket, "PING_INTERVAL_S", 0.1)
    monkeypatch.setattr(engine_socket, "PING_TIMEOUT_S", 0.1)
    monkeypatch.setattr(engine_socket, "CLOSE_DEADLINE_S", 0.1)
    frames, loss = _ending(saying("one", then=freeze))
    assert frames == [b"one"]
    assert loss.kind is FailureKind.LINK_LOST and "ping" in loss.detail


def test_a_dead_connection_is_known_within_ten_seconds():
    assert engine_socket.PING_INTERVAL_S + engine_socket.PING_TIMEOUT_S < 10
    assert engine_socket.PING_TIMEOUT_S > 4, "a busy network needs its time"


@pytest.mark.parametrize("full", [False, True])
def test_closing_is_prompt_even_towards_a_dead_peer(full: bool):
    async def scene() -> None:
        async with websocket(saying(then=freeze)) as url:
            socket = Socket(url, KEY)
            await socket.open()
            await socket.send("start")
            sending = []
            if full:  # so much that it waits for the other side to read
                sending = [asyncio.create_task(socket.send(bytes(8 << 20))) for _ in range(2)]
                await asyncio.sleep(0.05)
            reading = asyncio.create_task(_all(socket))
            began = time.monotonic()
            await socket.close()
            await socket.close()
            assert time.monotonic() - began < 2
            assert await asyncio.wait_for(reading, 2) == []
            assert socket.loss is None, "we left; nothing was lost"
            for task in sending:
                await asyncio.wait_for(task, 2)
            assert await socket.send("late") is False

    asyncio.run(scene())


def test_sending_after_the_end_says_so_and_does_not_raise():
    async def scene() -> None:
        async with websocket(saying()) as url:
            socket = Socket(url, KEY)
            assert await socket.send("before") is False
            await socket.open()
            assert await socket.send("start") is True
            await _all(socket)
            assert await socket.send("after") is False
            await socket.close()

    asyncio.run(scene())


def test_neither_key_nor_words_are_ever_logged(caplog):
    caplog.set_level(logging.DEBUG)
    _ending(saying("words that were said", then=cut))
    written = "\n".join(record.getMessage() for record in caplog.records)
    assert "secret" not in written and "words" not in written


def test_an_error_nobody_thought_of_has_a_kind_too():
    assert failure_of_dialling(RuntimeError("what")).kind is FailureKind.INTERNAL
