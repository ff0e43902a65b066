# SPDX-License-Identifier: GPL-3.0-or-later
"""asyncio over Qt: threads that hold up nobody, garbage of one thread, errors that end in the log."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer, qWarning

from app.ui import tasks
from app.ui.hooks import Hooks
from app.ui.loop import Sweeper, Threads, run
from app.ui.tasks import elsewhere, spawn
from tests.ui.scenes import application, on_the_loop, settle


def test_what_takes_long_runs_on_another_thread_and_its_answer_comes_back():
    async def scene() -> None:
        here = threading.get_ident()
        assert await elsewhere(threading.get_ident) != here
        with pytest.raises(ZeroDivisionError):
            await elsewhere(lambda: 1 // 0)

    on_the_loop(scene)


def test_a_look_up_that_hangs_does_not_keep_the_program_from_ending():
    release = threading.Event()

    async def scene() -> None:
        spawn(elsewhere(release.wait), name="hangs").cancel()
        await asyncio.sleep(0)

    began = time.monotonic()
    on_the_loop(scene)
    assert time.monotonic() - began < 60, "nobody waited for it"
    release.set()


def test_threads_are_reused_and_never_more_than_allowed():
    threads, gate = Threads(most=2), threading.Event()
    futures = [threads.submit(gate.wait) for _ in range(5)]
    assert len(threads._threads) == 2
    gate.set()
    assert all(future.result(5) for future in futures)
    assert threads.submit(lambda: 7).result(5) == 7
    threads.shutdown()
    with pytest.raises(RuntimeError):
        threads.submit(lambda: None)


def test_what_others_take_of_the_processor_makes_no_garbage_wait(monkeypatch):
    application()
    owner = QObject()
    sweeper = Sweeper(owner)
    try:
        worked = iter((5.0, 5.002))  # of our own; meanwhile the clock may show whatever it likes
        monkeypatch.setattr("app.ui.loop.thread_time", lambda: next(worked))
        monkeypatch.setattr("app.ui.loop.perf_counter", lambda: 1000.0)
        sweeper.sweep_thoroughly()
        assert sweeper._not_before == pytest.approx(1000 + 0.002 / sweeper.THOROUGH_SHARE)
    finally:
        sweeper.stop()


def test_garbage_waits_for_the_gui_thread():
    application()
    owner = QObject()
    sweeper = Sweeper(owner)
    try:
        thrown_away = []

        class Ring:
            def __init__(self) -> None:
                self.me = self
                thrown_away.append(weakref.ref(self, lambda _: ended_in.append(threading.get_ident())))

        ended_in: list[int] = []
        Ring()
        worker = threading.Thread(target=lambda: [[] for _ in range(100_000)])
        worker.start()
        worker.join()
        assert not ended_in, "allocating in another thread collects nothing"
        sweeper.sweep_thoroughly()
        assert ended_in == [threading.get_ident()]
    finally:
        sweeper.stop()
        owner.deleteLater()
    assert gc.isenabled()


def test_the_sweeper_does_what_the_collector_would_have_done():
    application()
    owner = QObject()
    sweeper = Sweeper(owner)
    try:
        kept = [[] for _ in range(2 * gc.get_threshold()[0])]
        assert gc.get_count()[0] > gc.get_threshold()[0]
        sweeper.sweep()
        assert gc.get_count()[0] < len(kept) / 2
    finally:
        sweeper.stop()
        owner.deleteLater()


def test_whatever_nobody_caught_ends_in_the_log_and_is_told_once(caplog, capsys):
    async def scene() -> None:
        QTimer.singleShot(0, lambda: 1 // 0)  # in a slot
        spawn(fail(), name="a task")
        thread = threading.Thread(target=lambda: {}["missing"])
        thread.start()
        await asyncio.sleep(0.05)
        thread.join()
        qWarning("said by Qt")
        while len(broke) < 3:
            await asyncio.sleep(0.005)

    async def fail() -> None:
        raise ValueError("in a task")

    async def main() -> int:
        async with asyncio.timeout(10):
            await scene()
        return 0

    broke: list[int] = []
    hooks = Hooks()
    hooks.broke.connect(lambda: broke.append(1))
    hooks.install()
    try:
        with caplog.at_level(logging.WARNING):
            assert run(application(), main, hooks) == 0
    finally:
        hooks.remove()
    logged = caplog.text
    for trace in ("ZeroDivisionError", "ValueError: in a task", "KeyError", "said by Qt"):
        assert trace in logged
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.count("Something went wrong inside Surtitle") == 1


def test_a_task_that_is_left_at_the_end_never_steps_without_its_loop(caplog):
    steps: list[bool] = []

    async def restless() -> None:
        while True:
            steps.append(asyncio._get_running_loop() is not None)
            await asyncio.sleep(0)

    async def main() -> int:
        spawn(restless(), name="restless")
        await asyncio.sleep(0.02)
        return 0

    assert run(application(), main, Hooks()) == 0
    assert steps and all(steps)
    assert not caplog.records


def test_a_task_that_does_not_end_is_named_in_the_log_and_left(caplog, monkeypatch):
    monkeypatch.setattr("app.ui.loop.LEFT_OVER_S", 0.2)
    release: list[asyncio.Event] = []

    async def stubborn() -> None:
        release.append(asyncio.Event())
        while not release[0].is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await release[0].wait()

    async def main() -> int:
        spawn(stubborn(), name="stubborn")
        await asyncio.sleep(0)
        return 3

    assert run(application(), main, Hooks()) == 3
    assert "task stubborn does not end" in caplog.text
    left = [task for task in tasks._running if task.get_name() == "stubborn"]
    release[0].set()
    left[0].get_loop().run_until_complete(left[0])
    left[0].get_loop().close()


def test_the_window_may_close_and_the_loop_goes_on_until_its_main_is_over():
    async def main() -> int:
        from PySide6.QtWidgets import QWidget

        widget = QWidget()
        widget.show()
        widget.close()
        await asyncio.sleep(0.02)
        return 5

    assert run(application(), main, Hooks()) == 5
    settle()
