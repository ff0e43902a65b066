# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that tests start, and end again: by the ids they were given, never by name."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

MARK = "SURTITLE_TEST_PROGRAMS"
"""An environment variable by which the children of our children are found again."""

# Should the tests themselves be killed, the system ends what they started.
_DIES_WITH_US = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []

RUNNING: set[int] = set()
"""The ids of all programs started here that nobody has ended yet."""


def wait_until(true: Callable[[], object], what: str, within_s: float = 20.0, every_s: float = 0.03):
    """Ask until it is true, and return that; fail with `what` was waited for after `within_s`."""
    deadline = time.monotonic() + within_s
    while True:
        found = true()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {within_s} s in vain: {what}")
        time.sleep(every_s)


class Program:
    """A running program whose output goes to files, so that it is never held up by a full pipe."""

    def __init__(self, argv: Sequence[str | Path], env: dict[str, str], folder: Path) -> None:
        self.argv = [str(word) for word in argv]
        self.folder = Path(tempfile.mkdtemp(prefix=Path(self.argv[0]).name + "-", dir=folder))
        self._mark = uuid.uuid4().hex
        with open(self.folder / "out", "wb") as out, open(self.folder / "err", "wb") as err:
            self.process = subprocess.Popen(
                [*_DIES_WITH_US, *self.argv],
                # Should it hang, `wait` can say where.
                env={**os.environ, "PYTHONFAULTHANDLER": "1", **env, MARK: self._mark},
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
        RUNNING.add(self.pid)

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def out(self) -> str:
        """Standard output so far."""
        return (self.folder / "out").read_text(errors="replace")

    @property
    def err(self) -> str:
        """Standard error so far."""
        return (self.folder / "err").read_text(errors="replace")

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def wait(self, within_s: float = 20.0) -> int:
        """Wait for its end and return its exit code."""
        try:
            return self.process.wait(within_s)
        except subprocess.TimeoutExpired:
            self._say_where()
            raise AssertionError(f"{self.argv} did not end within {within_s} s\n{self.err}") from None

    def _say_where(self) -> None:
        """It writes what each of its threads is doing, and is ended by that."""
        self.signal(signal.SIGABRT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)

    def signal(self, number: int) -> None:
        """SIGINT is Ctrl-C."""
        self.process.send_signal(number)

    def end(self, within_s: float = 5.0) -> int:
        """End it and everything it started; return its exit code. Ended already is fine."""
        if self.process.stdin:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
        offspring = _offspring(self._mark)
        if self.alive:
            self.process.terminate()
            try:
                self.process.wait(within_s)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(60)  # what waits for a disk ends when that answers
        for orphan in offspring + _offspring(self._mark):
            with contextlib.suppress(psutil.Error):
                orphan.terminate()
        deadline = time.monotonic() + 1
        while any(map(runs, offspring)) and time.monotonic() < deadline:
            time.sleep(0.01)
        for stubborn in filter(runs, offspring):
            with contextlib.suppress(psutil.Error):
                stubborn.kill()
        RUNNING.discard(self.pid)
        return self.process.returncode

    def offspring(self) -> list[psutil.Process]:
        """Everything it started that still runs, wherever it hangs in the tree."""
        return _offspring(self._mark)


def runs(process: psutil.Process) -> bool:
    """Whether it lives: a zombie that nobody has fetched yet does not."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _offspring(mark: str) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid not in RUNNING and process.environ().get(MARK) == mark:
                found.append(process)
        except psutil.Error:
            continue
    return found


def run(argv: Sequence[str | Path], env: dict[str, str] | None = None, within_s: float = 30.0) -> str:
    """Run a program to its end and return what it said; fail if it failed."""
    done = subprocess.run(
        [str(word) for word in argv],
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        timeout=within_s,
        check=False,
    )
    assert done.returncode == 0, f"{argv} ended with {done.returncode}: {done.stderr}"
    return done.stdout


def end_gently(program: Program) -> int:
    """As Ctrl-C does."""
    program.signal(signal.SIGINT)
    return program.wait()
