# SPDX-License-Identifier: GPL-3.0-or-later
"""One child process of ours: started, its first line awaited, its end noticed, never left behind.

Plain threads, since qasync has no subprocess pipes on Windows and the loop's executor may be full
of name look-ups when the program ends. What the child writes to standard error goes to the log; our
server writes no speech there.
"""

from __future__ import annotations

import asyncio
import collections
import concurrent.futures
import logging
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

START_DEADLINE_S = 30.0
"""A cold disk and a virus scanner may take this long; nobody waits longer."""
KINDLY_S = 1.0
FIRMLY_S = 0.5
LAST_LINES = 5

log = logging.getLogger(__name__)
T = TypeVar("T")


class ChildError(Exception):
    """The child could not be started, or said nothing before its end; `args[0]` says why."""


class Child:
    """A child process that announces itself with a line beginning with `announcing`.

    Its standard input is held open: a child that watches it ends when we do, however we end.
    `start` and `stop` block, and may be called from different threads: stopping ends a start too.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], announcing: str):
        self._command = list(command)
        self._environment = dict(environment)
        self._announcing = announcing.encode()
        self._announced: str | None = None
        self._last_lines: collections.deque[str] = collections.deque(maxlen=LAST_LINES)
        self._making = threading.Lock()
        self._stopped = False
        self._process: subprocess.Popen[bytes] | None = None
        self._threads: list[threading.Thread] = []
        self._spoke = threading.Event()
        self._gone = threading.Event()

    @property
    def pid(self) -> int | None:
        """Its process, while it runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.pid is not None

    def start(self, deadline_s: float = START_DEADLINE_S) -> str:
        """Start it and wait for its announcement; return what follows `announcing`. Raises `ChildError`."""
        with self._making:
            if self._stopped:
                raise ChildError("stopped before it began")
            self._make()
        if not self._spoke.wait(deadline_s):
            self.stop()
            raise ChildError(f"said nothing within {deadline_s:g} s")
        if self._announced is None:
            code = self._process.poll() if self._process else None
            self.stop()
            raise ChildError(self._last_lines[-1] if self._last_lines else f"ended at once with {code}")
        return self._announced

    def _make(self) -> None:
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._environment,
                # On Windows: no console window for the child of a windowed program, and no Ctrl-C.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
                | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
                # Ctrl-C in a terminal is for us; we end the child after its last words.
                start_new_session=True,
            )
        except OSError as error:
            raise ChildError(error.strerror or "cannot be started") from error
        self._threads = [
            threading.Thread(target=self._read_output, name="child output", daemon=True),
            threading.Thread(target=self._read_errors, name="child log", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def wait_gone(self, deadline_s: float) -> bool:
        """Wait for its end; whether it came. Blocks."""
        return self._gone.wait(deadline_s)

    def stop(self) -> None:
        """End it: kindly, then for certain, within two seconds. Idempotent."""
        with self._making:
            self._stopped = True
            process = self._process
        if process is None:
            return
        self._close(process.stdin)
        process.terminate()
        try:
            process.wait(KINDLY_S)
        except subprocess.TimeoutExpired:
            log.warning("child %d does not end; killing it", process.pid)
            process.kill()
            process.wait(FIRMLY_S)
        for thread in self._threads:
            thread.join(FIRMLY_S / 2)

    def _read_output(self) -> None:
        process = self._process
        with process.stdout as output:
            for line in output:
                if self._announced is None and line.startswith(self._announcing):
                    self._announced = line[len(self._announcing) :].decode(errors="replace").strip()
                    self._spoke.set()
        code = process.wait()
        self._threads[1].join(FIRMLY_S)  # its last words may explain the end
        log.info("child %d ended with %d", process.pid, code)
        self._gone.set()
        self._spoke.set()

    def _read_errors(self) -> None:
        process = self._process
        with process.stderr as errors:
            for raw in errors:
                line = raw.decode(errors="replace").rstrip()
                if line:
                    self._last_lines.append(line)
                    log.info("child %d: %s", process.pid, line)

    @staticmethod
    def _close(pipe: Any) -> None:
        try:
            pipe.close()
        except OSError:  # it went first
            pass


async def in_thread(work: Callable[[], T]) -> T:
    """Do blocking work in a thread of its own, which nobody waits for at exit."""
    result: concurrent.futures.Future[T] = concurrent.futures.Future()

    def run() -> None:
        try:
            result.set_result(work())
        except Exception as error:  # noqa: BLE001 - belongs to whoever waits
            result.set_exception(error)

    threading.Thread(target=run, name="off the loop", daemon=True).start()
    return await asyncio.shield(asyncio.wrap_future(result))
