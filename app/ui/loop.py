# SPDX-License-Identifier: GPL-3.0-or-later
"""asyncio on Qt's event loop, and what a long-lived window needs around it.

Threads that cannot hold up the end (`Threads`), and garbage collected by the GUI thread alone
(`Sweeper`: the collector would otherwise destroy widgets in the audio thread), and a heap that does
not grow by the hour. Knows no session.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import queue
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from time import perf_counter, thread_time
from typing import Any

# A binding named in the user's environment must not change ours.
os.environ["QT_API"] = "pyside6"

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.ui.hooks import Hooks
from app.ui.lasting import Lasting

LEFT_OVER_S = 3.0
"""How long tasks that are cancelled at the end may take."""

_log = logging.getLogger(__name__)


class Threads(Executor):
    """A few threads for what blocks: name lookups, keyrings, files, imports.

    Daemons, unlike those of `ThreadPoolExecutor`: a name lookup that hangs for a minute must not
    keep the program from ending. So many that a handful of those holds up nobody else: a microphone
    that is to be let go, a word on its way to the disk. They are made as they are needed.
    """

    def __init__(self, most: int = 32) -> None:
        self._most = most
        self._work: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._busy = 0
        self._lock = threading.Lock()
        self._ended = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run `fn` on one of the threads."""
        future: Future[Any] = Future()
        with self._lock:
            if self._ended:
                raise RuntimeError("the program is ending")
            self._busy += 1
            if self._busy > len(self._threads) < self._most:
                name = f"slow-{len(self._threads) + 1}"
                thread = threading.Thread(target=self._run, name=name, daemon=True)
                self._threads.append(thread)
                thread.start()
        self._work.put((future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = False, *, cancel_futures: bool = True) -> None:
        """End when the work at hand is done; waits for nobody, whatever is asked."""
        with self._lock:
            if self._ended:
                return
            self._ended = True
        while not self._work.empty():
            if (left := self._work.get()) is not None:
                left[0].cancel()
        for _ in self._threads:
            self._work.put(None)

    def _run(self) -> None:
        while (job := self._work.get()) is not None:
            future, work = job
            if future.set_running_or_notify_cancel():
                try:
                    result = work()
                except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits
                    future.set_exception(error)
                else:
                    future.set_result(result)
                    del result
            del job, future, work
            with self._lock:
                self._busy -= 1


def keep_large_buffers_apart() -> None:
    """Give what large buffers took back to the system at once (glibc).

    asyncio reads into 256 kB and keeps what came. By itself glibc learns from the first such buffer
    to take them all from the heap, where small things settle between them: half a megabyte of holes
    for every hour of captions.
    """
    if sys.platform != "linux":
        return
    import ctypes

    try:
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, 65_536)
    except (OSError, AttributeError):
        return  # another C library, with ways of its own


_M_MMAP_THRESHOLD = -3


class Sweeper(QObject):
    """Collects garbage on the GUI thread only, and thoroughly only while that takes no time that matters."""

    TICK_MS = 1_000
    THOROUGH_SHARE = 0.001
    """Thorough sweeps may take up this share of all time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        keep_large_buffers_apart()
        gc.freeze()  # what is there now stays; no sweep needs to look at it again
        self._not_before = 0.0
        self._timer = QTimer(self, interval=self.TICK_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """What the collector would have done by itself, in any thread."""
        young, middle, old = gc.get_count()
        limits = gc.get_threshold()
        if old > limits[2] and perf_counter() >= self._not_before:
            self.sweep_thoroughly()
        elif middle > limits[1]:
            gc.collect(1)
        elif young > limits[0]:
            gc.collect(0)

    def sweep_thoroughly(self) -> None:
        """Everything; for moments at which nobody reads."""
        before = thread_time()  # on a busy computer the clock would make garbage wait for longer
        gc.collect()
        self._not_before = perf_counter() + (thread_time() - before) / self.THOROUGH_SHARE

    def stop(self) -> None:
        """Give the collector its freedom back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def run(
    app: QApplication,
    main: Callable[[], Coroutine[Any, Any, int]],
    hooks: Hooks,
    lasting: Lasting | None = None,
) -> int:
    """Run `main` on Qt's event loop to its end and return its exit code."""
    app.setQuitOnLastWindowClosed(False)  # the end of `main` is the end, not the last window's
    threads = Threads()
    lasting = lasting or Lasting(app)

    def make_loop() -> QEventLoop:
        loop = QEventLoop(lasting)
        loop.set_default_executor(threads)
        loop.set_exception_handler(hooks.in_loop)
        return loop

    runner = asyncio.Runner(loop_factory=make_loop)
    try:
        return runner.run(_to_the_end(main()))
    finally:
        if not asyncio.all_tasks(runner.get_loop()):
            runner.close()
        threads.shutdown()


async def _to_the_end(main: Coroutine[Any, Any, int]) -> int:
    """Run `main`, then end every task that is left while the loop still runs.

    qasync lets Qt deal with what is due once more after the loop has stopped: a task that lived so
    long would take its next step without a running loop.
    """
    try:
        return await main
    finally:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        if left:
            _, left = await asyncio.wait(left, timeout=LEFT_OVER_S)
        for task in left:
            _log.error("task %s does not end", task.get_name())
