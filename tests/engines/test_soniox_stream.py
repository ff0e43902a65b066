# SPDX-License-Identifier: GPL-3.0-or-later
"""A Soniox stream over a real socket: our own strict server, its faults, and servers odder than that."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import logging
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable

import pytest

from app.core.failure import Failure, FailureKind
from app.core.options.soniox import SonioxSettings
from app.core.settings import Settings
from app.core.text import TokenKind
from app.engines.base import Endpoint, Failed, Finished, Flushed, Progress, StreamConfig, StreamEvent, Words
from app.engines.registry import ENGINES, engine_named
from app.engines.soniox.stream import SonioxEngine, SonioxStream
from app.server.protocol import Rules
from app.server.script import Script
from app.server.serve import Server, serve
from tests.engines.odd_servers import Http, cut, freeze, saying, tcp, websocket

BLOCK = bytes(3840)  # 120 ms of silence; the script does not listen, it counts
FERRY = Script.from_written(
    {
        "utterances": [
            {
                "text": "The boat is late today.",
                "start_ms": 120,
                "end_ms": 1800,
                "speaker": "1",
                "language": "en",
                "misheard": {"The": "Tea"},
                "translations": {"de": "Das Schiff hat heute Verspätung."},
            },
            {
                "text": "مرحبا 👩‍🚀 e\u0301.",
                "start_ms": 3200,
                "end_ms": 4000,
                "speaker": "2",
                "language": "ar",
            },
        ]
    }
)
SAID = "The boat is late today. مرحبا 👩‍🚀 e\u0301."
TRANSLATING = SonioxSettings(translation="one_way", translation_target="de")


class Listening:
    """A stream and everything it has said so far."""

    def __init__(self, stream: SonioxStream):
        self.stream = stream
        self.events: list[StreamEvent] = []
        self._said = asyncio.Event()
        self._reading = asyncio.create_task(self._read(), name="reading")

    async def _read(self) -> None:
        async for event in self.stream:
            self.events.append(event)
            self._said.set()
        self._said.set()

    async def until(self, kind: type, count: int = 1) -> None:
        async with asyncio.timeout(10):
            while len([e for e in self.events if isinstance(e, kind)]) < count:
                self._said.clear()
                await self._said.wait()

    async def end(self) -> list[StreamEvent]:
        """Wait for the end of the iteration, and close."""
        async with asyncio.timeout(10):
            await self._reading
        await self.stream.close()
        return self.events

    def text(self, kind: TokenKind = TokenKind.SPOKEN) -> str:
        tokens = [t for e in self.events if isinstance(e, Words) for t in e.tokens]
        return "".join(t.text for t in tokens if t.final and t.kind is kind)

    def any(self, kind: type) -> bool:
        return any(isinstance(e, kind) for e in self.events)


async def _listening(url: str, soniox: SonioxSettings | None = None, key: str = "key") -> Listening:
    settings = Settings(soniox=soniox or SonioxSettings())
    stream = SonioxEngine().stream(StreamConfig(settings, key, url))
    await stream.open()
    return Listening(stream)


async def _speak(stream: SonioxStream, blocks: int) -> None:
    for _ in range(blocks):
        await stream.send(BLOCK)
        await asyncio.sleep(0)


def _events(url_and_talk, *, key: str = "key", audio: int = 3, finish: bool = True) -> list[StreamEvent]:
    """All that one stream says to a server that talks like that; it speaks first and then finishes."""

    async def scene() -> list[StreamEvent]:
        async with websocket(url_and_talk) as url:
            listening = await _listening(url, key=key)
            await _speak(listening.stream, audio)
            if finish:
                await listening.stream.finish()
            return await listening.end()

    return asyncio.run(scene())


def _on_server(scene: Callable, **options: object) -> object:
    async def run() -> object:
        async with await serve(**{"script": FERRY, "keys": {"key"}, **options}) as server:
            return await scene(server)

    return asyncio.run(run())


def _order(server: Server) -> list[str]:
    """What the server was sent, without repetitions of audio."""
    seen = [
        r["event"]
        for r in server.log.records
        if r["event"] in ("start", "audio", "keepalive", "finalize", "end")
    ]
    return [event for i, event in enumerate(seen) if not i or event != seen[i - 1] or event != "audio"]


# -- the ordinary course -----------------------------------------------------------------------


def test_a_conversation_from_first_word_to_finished():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url, TRANSLATING)
        await _speak(listening.stream, 50)
        await listening.stream.finish()
        events = await listening.end()
        assert listening.text().split() == SAID.split()
        german = listening.text(TokenKind.TRANSLATION).strip()
        assert german.startswith("Das Schiff hat heute Verspätung.")
        assert listening.any(Endpoint) and listening.any(Flushed)
        assert events[-1] == Finished() and [e for e in events if isinstance(e, Finished | Failed)] == [
            Finished()
        ]
        progress = [e for e in events if isinstance(e, Progress)]
        assert progress[-1].final_ms == progress[-1].total_ms == 6000
        assert all(a.final_ms <= b.final_ms for a, b in zip(progress, progress[1:], strict=False))
        shown = [t.text.strip() for e in events if isinstance(e, Words) for t in e.tokens if not t.final]
        assert "Tea" in shown, "the first guess was shown while it was provisional"
        assert not [t for t in shown if "<" in t]
        assert _order(server) == ["start", "audio", "finalize", "end"]
        assert server.log.events("opened")[0]["key"] == "header"

    _on_server(scene)


def test_pausing_flushes_and_a_kept_alive_stream_goes_on():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url)
        await _speak(listening.stream, 12)
        await listening.stream.finalize()
        await listening.until(Flushed)
        before = listening.text()
        assert before.split()[0] == "The"
        await listening.stream.keep_alive()
        await listening.stream.keep_alive()
        await _speak(listening.stream, 12)
        await listening.stream.finish()
        await listening.end()
        assert (
            listening.text().startswith(before)
            and listening.text().split() == "The boat is late today.".split()
        )
        assert _order(server) == [
            "start",
            "audio",
            "finalize",
            "keepalive",
            "keepalive",
            "audio",
            "finalize",
            "end",
        ]

    _on_server(scene)


def test_finishing_without_any_audio_just_ends():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url)
        await listening.stream.finalize()
        await listening.stream.send(b"")
        await listening.stream.finish()
        events = await listening.end()
        assert events[-1] == Finished() and not [e for e in events if isinstance(e, Failed)]
        assert server.log.events("refused") == [], "an end without audio would be an error"
        assert server.log.events("audio") == [], "an empty piece would end the stream"

    _on_server(scene)


def test_after_the_end_was_announced_nothing_more_is_sent():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url)
        await _speak(listening.stream, 3)
        await listening.stream.finish()
        await listening.stream.send(BLOCK)
        await listening.stream.keep_alive()
        await listening.stream.finalize()
        await listening.stream.finish()
        await listening.end()
        await listening.stream.send(BLOCK)
        assert _order(server) == ["start", "audio", "finalize", "end"]

    _on_server(scene)


def test_closing_ends_the_iteration_without_an_event():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url)
        await _speak(listening.stream, 12)
        await listening.until(Words)
        await listening.stream.close()
        events = await listening.end()
        assert not [e for e in events if isinstance(e, Finished | Failed)]
        assert [e async for e in listening.stream] == []

    _on_server(scene)


def test_a_stream_closed_before_it_was_dialled_is_never_dialled():
    async def scene(server: Server) -> None:
        stream = SonioxEngine().stream(StreamConfig(Settings(), "key", server.url))
        await stream.close()
        with pytest.raises(Failure):
            await stream.open()
        assert [e async for e in stream] == [] and server.log.events("opened") == []

    _on_server(scene)


# -- refusals and losses -----------------------------------------------------------------------


def _kind(events: list[StreamEvent]) -> FailureKind:
    ends = [e for e in events if isinstance(e, Finished | Failed)]
    assert len(ends) == 1 and events[-1] is ends[0], events
    return ends[0].failure.kind


def test_a_wrong_key_is_told_by_a_frame():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url, key="wrong-key")
        events = await listening.end()
        assert _kind(events) is FailureKind.KEY_REJECTED
        assert events[-1].failure.request_id

    _on_server(scene)


def test_a_field_the_server_does_not_take_is_told_by_name():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url, SonioxSettings(language_hints=("xx",)))
        events = await listening.end()
        assert _kind(events) is FailureKind.REQUEST_REFUSED and "language hint" in events[-1].failure.detail

    _on_server(scene)


def test_silence_without_keepalives_times_out():
    async def scene(server: Server) -> None:
        listening = await _listening(server.url)
        await _speak(listening.stream, 1)
        assert _kind(await listening.end()) is FailureKind.TIMED_OUT

    _on_server(scene, rules=Rules(silent_for_s=0.2))


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("400", FailureKind.REQUEST_REFUSED),
        ("401", FailureKind.KEY_REJECTED),
        ("402", FailureKind.NO_CREDIT),
        ("403", FailureKind.KEY_FORBIDDEN),
        ("403&slug=temp_api_key_session_expired", FailureKind.KEY_EXPIRED),
        ("408", FailureKind.TIMED_OUT),
        ("413", FailureKind.STREAM_TOO_LONG),
        ("429", FailureKind.BUSY),
        ("500", FailureKind.SERVER_ERROR),
        ("503", FailureKind.RESTART),
        ("bare-error", FailureKind.RESTART),
        ("accept-then-close", FailureKind.LINK_LOST),
        ("close", FailureKind.LINK_LOST),
        ("abort", FailureKind.LINK_LOST),
        ("malformed", FailureKind.UNREADABLE_ANSWER),
        ("binary", FailureKind.UNREADABLE_ANSWER),
    ],
)
def test_every_fault_of_a_service_ends_the_stream_once_and_by_its_name(fault: str, kind: FailureKind):
    async def scene(server: Server) -> None:
        listening = await _listening(f"{server.url}?fault={fault}")
        await _speak(listening.stream, 20)
        assert _kind(await listening.end()) is kind

    _on_server(scene)


@pytest.mark.parametrize(
    "fault",
    [
        "unknown-members",
        "no-times",
        "fractional",
        "missing-tokens",
        "blank",
        "bare-fin",
        "merged-end",
        "late-translation&delay_ms=50",
    ],
)
def test_no_oddity_of_a_service_changes_what_was_said(fault: str):
    async def scene(server: Server) -> None:
        listening = await _listening(f"{server.url}?fault={fault}", TRANSLATING)
        await _speak(listening.stream, 50)
        await listening.stream.finish()
        events = await listening.end()
        assert events[-1] == Finished()
        assert listening.text().split() == SAID.split()
        assert listening.any(Endpoint)

    _on_server(scene)


@pytest.mark.parametrize(
    ("talk", "kind"),
    [
        (saying(), FailureKind.LINK_LOST),
        (saying('{"tokens":[]}', then=cut), FailureKind.LINK_LOST),
        (saying('{"tokens":[]}', then=lambda c: c.close(1011)), FailureKind.LINK_LOST),
        (saying("<!doctype html><p>Please log in."), FailureKind.UNREADABLE_ANSWER),
        (saying('{"error_code":401}', '{"tokens":[],"finished":true}'), FailureKind.KEY_REJECTED),
        (saying('{"error_code":400,"error_message":"No audio received."}'), FailureKind.NOTHING_HEARD),
    ],
)
def test_every_other_end_is_told_once(talk, kind: FailureKind):
    assert _kind(_events(talk)) is kind


def test_a_service_that_says_finished_twice_and_more_is_heard_once():
    events = _events(saying(*['{"tokens":[{"text":"a","is_final":true}],"finished":true}'] * 3))
    assert events == [events[0], Finished()] and events[0].tokens[0].text == "a"


def test_ten_kilobytes_and_other_scripts_arrive_as_they_were_said():
    texts = ["x" * 10_000, "مرحبا", "👩‍🚀", "e\u0301"]
    frame = json.dumps({"tokens": [{"text": t, "is_final": True} for t in texts], "finished": True})
    [words, _] = _events(saying(frame))
    assert [t.text for t in words.tokens] == texts


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        ("401 Unauthorized", b"", FailureKind.KEY_REJECTED),
        ("403 Forbidden", b'{"error_type":"temp_api_key_session_expired"}', FailureKind.KEY_EXPIRED),
        (
            "429 Too Many",
            b'{"error_type":"limit_exceeded","message":"slow","request_id":null}',
            FailureKind.BUSY,
        ),
        ("400 Bad Request", b'{"error_type":"model_not_available"}', FailureKind.MODEL_UNKNOWN),
        ("200 OK", b"<html>Welcome</html>", FailureKind.NOT_A_SERVICE),
        ("404 Not Found", b'{"error_type":null}', FailureKind.NOT_A_SERVICE),
    ],
)
def test_a_refused_upgrade_is_told_by_open(status: str, body: bytes, kind: FailureKind):
    async def scene() -> None:
        async with tcp(Http(status, body)) as port:
            with pytest.raises(Failure) as caught:
                await _listening(f"ws://127.0.0.1:{port}/transcribe-websocket")
            assert caught.value.kind is kind

    asyncio.run(scene())


def test_a_key_that_the_service_repeats_is_not_repeated_by_us():
    frame = '{"error_code":401,"error_message":"Invalid API key very-secret-key."}'
    events = _events(saying(frame), key="very-secret-key")
    assert events[-1].failure.detail == "401: Invalid API key …."

    async def scene() -> None:
        body = b'{"error_type":"unauthenticated","message":"no very-secret-key here"}'
        async with tcp(Http("401 Unauthorized", body)) as port:
            with pytest.raises(Failure) as caught:
                await _listening(f"ws://127.0.0.1:{port}/x", key="very-secret-key")
            assert "secret" not in str(caught.value)

    asyncio.run(scene())


def test_leaving_a_dead_service_is_prompt():
    async def scene() -> None:
        async with websocket(saying(then=freeze)) as url:
            listening = await _listening(url)
            await _speak(listening.stream, 3)
            await listening.stream.finish()
            began = time.monotonic()
            await listening.stream.close()
            assert time.monotonic() - began < 2
            assert await listening.end() == []

    asyncio.run(scene())


def test_nothing_secret_and_nothing_said_is_logged(caplog):
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.CRITICAL, logger="websockets.server")  # the other side's own log

    async def scene(server: Server) -> None:
        listening = await _listening(
            server.url, dataclasses.replace(TRANSLATING, context_text="private context")
        )
        await _speak(listening.stream, 30)
        await listening.stream.finish()
        await listening.end()

    _on_server(scene)
    written = "\n".join(r.getMessage() for r in caplog.records)
    for secret in ("Bearer", "boat", "Schiff", "private context"):
        assert secret not in written


# -- the engine --------------------------------------------------------------------------------


def test_the_limits_are_those_of_the_service():
    limits = SonioxEngine.limits
    assert (limits.longest_stream_s, limits.keepalive_s, limits.replay_allowed) == (18_000, 5.0, True)


def test_engines_are_found_by_name():
    assert {"soniox", "local", "demo"} <= set(ENGINES)
    for name in ENGINES:
        assert engine_named(name).name == name
    with pytest.raises(KeyError):
        engine_named("crystal ball")


def test_preparing_and_releasing_take_no_network():
    async def scene() -> None:
        engine = engine_named("soniox")
        await engine.prepare(StreamConfig())
        await engine.release()
        await engine.release()

    asyncio.run(scene())


_UNDER_QT = textwrap.dedent(
    """
    import asyncio, sys
    from PySide6.QtCore import QCoreApplication
    app = QCoreApplication([])
    import qasync
    from app.core.failure import Failure
    from app.core.settings import Settings
    from app.engines.base import StreamConfig
    from app.engines.soniox.key_check import check_key
    from app.engines.soniox.stream import SonioxEngine

    async def main():
        engine = SonioxEngine()
        config = StreamConfig(Settings(), "key", sys.argv[1])
        await engine.prepare(config)
        await check_key(config)
        stream = engine.stream(config)
        await stream.open()
        for _ in range(50):
            await stream.send(bytes(3840))
        await stream.finish()
        async for event in stream:
            print(type(event).__name__, flush=True)
        await stream.close()
        wrong = engine.stream(StreamConfig(Settings(), "key", "ws://surtitle.invalid/x"))
        try:
            await wrong.open()
        except Failure as failure:
            print(failure.kind.value)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(main())
    """
)


def test_the_same_under_the_loop_of_the_window():
    async def scene(server: Server) -> str:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _UNDER_QT, server.url, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        out, errors = await process.communicate()
        assert process.returncode == 0, errors.decode()
        return out.decode()

    said = _on_server(scene).split()
    assert said[-2:] == ["Finished", "no-network"] and "Endpoint" in said and "Flushed" in said
