# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines that bring their own server: started, found dead, started again, never left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import psutil
import pytest

from app.core.failure import Failure, FailureKind
from app.core.options.soniox import SonioxSettings
from app.core.settings import Settings
from app.engines.base import Failed, Finished, Progress, StreamConfig, StreamEvent
from app.engines.child import Child, ChildError
from app.engines.local import LocalEngine
from app.server.serve import serve
from tests.programs import RUNNING, wait_until

BLOCK = bytes(3840)
# Everything that the recogniser's server would refuse, to prove that it is not asked for it.
GREEDY = StreamConfig(
    Settings(soniox=SonioxSettings(translation="one_way", model="stt-rt-v9", language_hints=("xx",))), "any"
)


class Silent(LocalEngine):
    """The real child, with a script instead of the recogniser: quick to start."""

    def __init__(self, script: str):
        super().__init__()
        self._arguments = ("--script", script)


@pytest.fixture
def engine(tmp_path) -> Silent:
    script = tmp_path / "silence.json"
    script.write_text('{"utterances":[{"text":"Hello there.","start_ms":0,"end_ms":500}]}')
    return Silent(str(script))


def _run(scene) -> object:
    return asyncio.run(asyncio.wait_for(scene, 60))


async def _converse(engine: LocalEngine) -> list[StreamEvent]:
    stream = engine.stream(GREEDY)
    await stream.open()
    for _ in range(12):
        await stream.send(BLOCK)
    await stream.finish()
    events = [event async for event in stream]
    await stream.close()
    return events


def test_the_recogniser_listens_in_a_child_and_the_child_goes_when_released():
    async def scene() -> None:
        engine = LocalEngine()
        await engine.prepare(GREEDY)
        pid = engine.child_pid
        assert pid and psutil.Process(pid).ppid() == os.getpid()
        events = await _converse(engine)
        assert events[-1] == Finished()
        assert [e for e in events if isinstance(e, Progress)][-1].total_ms == 1440
        assert engine.child_pid == pid, "one child for all streams"
        began = time.monotonic()
        await engine.release()
        assert time.monotonic() - began < 2.5
        assert engine.child_pid is None and not psutil.pid_exists(pid)
        await engine.release()

    _run(scene())


def _children() -> list[psutil.Process]:
    """The programs this process started for an engine: a screen or a sound server of the tests is none."""
    return [child for child in psutil.Process().children() if child.pid not in RUNNING]


def test_two_at_once_prepare_one_child(engine: Silent):
    async def scene() -> None:
        try:
            await asyncio.gather(engine.prepare(GREEDY), engine.prepare(GREEDY))
            assert len(_children()) == 1
        finally:
            await engine.release()

    _run(scene())


def test_releasing_while_the_child_starts_leaves_nothing(engine: Silent):
    async def scene() -> None:
        for wait_s in (0, 0.02, 0.1):
            waiting = asyncio.create_task(engine.prepare(GREEDY))
            await asyncio.sleep(wait_s)
            began = time.monotonic()
            await engine.release()
            assert time.monotonic() - began < 2.5
            await asyncio.wait([waiting])
            assert waiting.exception() is None or isinstance(waiting.exception(), Failure)
            assert _children() == [] and engine.child_pid is None

    _run(scene())


def test_whoever_stops_waiting_does_not_stop_the_start(engine: Silent):
    async def scene() -> None:
        waiting = asyncio.create_task(engine.prepare(GREEDY))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait([waiting])
        await engine.prepare(GREEDY)
        assert len(_children()) == 1
        await engine.release()

    _run(scene())


def test_a_stream_starts_the_child_by_itself(engine: Silent):
    async def scene() -> None:
        try:
            assert (await _converse(engine))[-1] == Finished()
        finally:
            await engine.release()

    _run(scene())


def test_a_child_that_dies_is_named_and_replaced(engine: Silent):
    async def scene() -> None:
        try:
            stream = engine.stream(GREEDY)
            await stream.open()
            await stream.send(BLOCK)
            os.kill(engine.child_pid, signal.SIGKILL)
            events = [event async for event in stream]
            await stream.close()
            assert isinstance(events[-1], Failed)
            assert events[-1].failure.kind is FailureKind.ENGINE_DIED
            assert engine.child_pid is None
            assert (await _converse(engine))[-1] == Finished()
        finally:
            await engine.release()

    _run(scene())


def test_a_link_that_breaks_while_the_child_lives_is_just_a_lost_link(engine: Silent):
    async def scene() -> None:
        try:
            stream = engine.stream(GREEDY)
            await stream.open()
            # Hold up the wire to the child, as a crashed firewall would.
            stream._socket._connection.transport.abort()
            events = [event async for event in stream]
            await stream.close()
            assert events[-1].failure.kind is FailureKind.LINK_LOST
        finally:
            await engine.release()

    _run(scene())


def test_only_we_may_talk_to_our_child(engine: Silent):
    async def scene() -> None:
        try:
            ready = await engine.ready()
            from app.engines.soniox.stream import SonioxStream

            stranger = SonioxStream(StreamConfig(Settings(), "guessed", ready.url))
            await stranger.open()
            events = [event async for event in stranger]
            await stranger.close()
            assert events[-1].failure.kind is FailureKind.KEY_REJECTED
            assert ready.key not in repr(ready) and ready.key not in " ".join(
                psutil.Process(engine.child_pid).cmdline()
            )
        finally:
            await engine.release()

    _run(scene())


def test_a_child_that_cannot_start_is_a_missing_engine_and_says_why(tmp_path):
    async def scene() -> None:
        engine = Silent(str(tmp_path / "no-such-script.json"))
        with pytest.raises(Failure) as caught:
            await engine.prepare(GREEDY)
        assert caught.value.kind is FailureKind.ENGINE_MISSING
        assert "no-such-script.json" in caught.value.detail
        with pytest.raises(Failure) as caught:
            await engine.stream(GREEDY).open()
        assert caught.value.kind is FailureKind.ENGINE_MISSING
        assert _children() == []
        await engine.release()

    _run(scene())


def test_an_address_takes_the_place_of_the_child():
    async def scene() -> None:
        async with await serve(keys={"key"}) as server:
            engine = LocalEngine()
            config = StreamConfig(Settings(), "key", server.url)
            await engine.prepare(config)
            assert engine.child_pid is None
            stream = engine.stream(config)
            await stream.open()
            await stream.send(BLOCK)
            await stream.finish()
            assert [event async for event in stream][-1] == Finished()
            await stream.close()

    _run(scene())


def test_the_child_ends_with_us_even_if_we_are_killed(tmp_path, engine: Silent):
    program = textwrap.dedent(
        f"""
        import asyncio
        from app.engines.base import StreamConfig
        from app.engines.local import LocalEngine

        class Silent(LocalEngine):
            _arguments = {engine._arguments!r}

        async def main():
            engine = Silent()
            await engine.prepare(StreamConfig())
            print(engine.child_pid, flush=True)
            await asyncio.sleep(60)

        asyncio.run(main())
        """
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    with parent:
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, "the child to end")


# -- any child ---------------------------------------------------------------------------------


def _child(code: str) -> Child:
    return Child([sys.executable, "-c", textwrap.dedent(code)], dict(os.environ), announcing="here: ")


def test_the_announcement_may_come_after_other_lines():
    child = _child("print('a library says hello'); print('here:  ws://x ', flush=True); input()")
    assert child.start(10) == "ws://x" and child.alive
    child.stop()
    assert not child.alive and child.wait_gone(1)
    child.stop()


def test_a_child_that_will_not_go_is_made_to():
    child = _child(
        """
        import signal, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        print("here: deaf", flush=True)
        time.sleep(60)
        """
    )
    child.start(10)
    began = time.monotonic()
    child.stop()
    assert not child.alive and time.monotonic() - began < 2.5


def test_a_child_that_says_nothing_is_not_waited_for():
    child = _child("import time; time.sleep(60)")
    with pytest.raises(ChildError, match=r"nothing within 0\.1 s"):
        child.start(0.1)
    child.stop()


def test_the_last_words_of_a_child_explain_its_end():
    child = _child("import sys; print('no model in /x', file=sys.stderr); sys.exit(3)")
    with pytest.raises(ChildError, match="no model in /x"):
        child.start(10)
    child.stop()
    with pytest.raises(ChildError):
        Child(["/no/such/program"], {}, announcing="here: ").start()


def test_a_child_stopped_before_or_while_it_starts_is_not_left_running():
    never = _child("raise SystemExit('never')")
    never.stop()
    with pytest.raises(ChildError, match="before it began"):
        never.start()
    slow = _child("import time; time.sleep(60)")
    threading.Timer(0.2, slow.stop).start()
    with pytest.raises(ChildError):
        slow.start(30)
    assert not slow.alive and slow.wait_gone(1)


def test_much_output_does_not_hold_a_child_up(caplog):
    child = _child(
        """
        import sys
        print("here: me", flush=True)
        sys.stdout.write("x" * 1_000_000 + "\\n")
        sys.stderr.write("y" * 1_000_000 + "\\n")
        """
    )
    child.start(10)
    assert child.wait_gone(10)
    child.stop()
