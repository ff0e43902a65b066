# SPDX-License-Identifier: GPL-3.0-or-later
"""asyncio on Qt's event loop, and what a long-lived window needs around it.

One place for what nobody foresaw (`install_hooks`), threads that cannot hold up the end
(`Threads`), garbage collected by the GUI thread alone (`Sweeper`: the collector would otherwise
destroy widgets in the audio thread), Ctrl-C as a graceful end. Knows no session.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import queue
import signal
import socket
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from time import perf_counter
from typing import Any

# A binding named in the user's environment must not change ours.
os.environ["QT_API"] = "pyside6"

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.command_line import say

_log = logging.getLogger(__name__)


class Threads(Executor):
    """A few threads for what blocks: name lookups, keyrings, files, imports.

    Daemons, unlike those of `ThreadPoolExecutor`: a name lookup that hangs for a minute must not
    keep the program from ending.
    """

    def __init__(self, most: int = 4) -> None:
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


class Sweeper(QObject):
    """Collects garbage on the GUI thread only, and thoroughly only while that takes no time that matters."""

    TICK_MS = 1_000
    THOROUGH_SHARE = 0.001
    """Thorough sweeps may take up this share of all time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.collect()
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
        before = perf_counter()
        gc.collect()
        now = perf_counter()
        self._not_before = now + (now - before) / self.THOROUGH_SHARE

    def stop(self) -> None:
        """Give the collector its freedom back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


class Hooks(QObject):
    """Where everything ends up that nobody caught: the log gets it whole, the user one plain line."""

    broke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = False

    def install(self) -> None:
        """Take what falls through in slots, threads and Qt itself."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(_qt_message)

    @staticmethod
    def remove() -> None:
        """Back to how Python and Qt do it."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def in_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """What falls through in tasks and callbacks."""
        error = context.get("exception")
        self._tell(context.get("message", "uncaught in the loop"), error)

    def _uncaught(self, kind: type[BaseException], error: BaseException | None, trace: Any) -> None:
        if issubclass(kind, KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT) if os.name != "nt" else QApplication.quit()
            return
        self._tell("uncaught", error)

    def _tell(self, message: str, error: BaseException | None) -> None:
        _log.error("%s", message, exc_info=error)
        if not self._said and sys.stderr is not None:
            self._said = True
            say("Something went wrong inside Surtitle; it goes on. The log has the details.")
        self.broke.emit()


def _qt_message(kind: QtMsgType, _context: object, text: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.DEBUG,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("app.qt").log(levels[kind], "%s", text)


class Interrupts(QObject):
    """Ctrl-C and a request to end become a signal of ours. Without the wake-up, Qt would sleep through them."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._before_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        numbers = [signal.SIGINT, signal.SIGTERM]
        if hasattr(signal, "SIGHUP"):
            numbers.append(signal.SIGHUP)
        self._before = {number: signal.signal(number, lambda *_: None) for number in numbers}

    def _woken(self) -> None:
        try:
            heard = self._read.recv(64)
        except BlockingIOError:
            return
        if any(number in self._before for number in heard):
            self.came.emit()

    def remove(self) -> None:
        """Back to how it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]], hooks: Hooks) -> int:
    """Run `main` on Qt's event loop to its end and return its exit code."""
    app.setQuitOnLastWindowClosed(False)  # the end of `main` is the end, not the last window's
    threads = Threads()

    def make_loop() -> QEventLoop:
        loop = QEventLoop(app)
        loop.set_default_executor(threads)
        loop.set_exception_handler(hooks.in_loop)
        return loop

    try:
        with asyncio.Runner(loop_factory=make_loop) as runner:
            return runner.run(main())
    finally:
        threads.shutdown()
