# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program costs while little happens: processor time for each second of a quiet hour.

The floor runs beside it all the while, in the same room: a bare window that takes the same microphone,
resamples it and sends it. Whoever listens costs that; muted, paused and stopped the program is to cost less.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from app.server.script import Script
from app.server.serve import serve
from tests.bench.figures import Figure
from tests.bench.painting import ROOT
from tests.bench.rester import HIDDEN, LISTENING, MUTED, PAUSED, STOPPED
from tests.room import Room

MOST_TIMES = {LISTENING: 1.6, HIDDEN: 1.6, MUTED: 0.8, PAUSED: 0.12, STOPPED: 0.05}

LATER = Script.from_written(
    {"utterances": [{"text": "Good night.", "start_ms": 10**8, "end_ms": 10**8 + 900, "speaker": "1"}]}
)
"""Nobody says anything before that."""


def rest(seconds: float = 15) -> list[Figure]:
    """A figure for each state."""
    return [
        Figure(f"a second at rest: {name}", "ms", ours, floor, most_times=MOST_TIMES[name])
        for name, (ours, floor) in _measured(seconds).items()
    ]


def _measured(seconds: float) -> dict[str, tuple[float, float]]:
    """Milliseconds of processor time per second in each state: ours, and the floor's in the same moments."""
    room = Room()
    try:
        with _silent_service() as url, tempfile.TemporaryDirectory() as folder:
            env = {**os.environ, **room.env, "QT_QPA_PLATFORM": "xcb", "SONIOX_API_KEY": "bench"}
            words = ["--engine", "soniox", "--url", url, "--source", "mic", "--start"]
            words += ["--profile", str(Path(folder) / "profile")]
            us = [sys.executable, "-m", "tests.bench.rester", str(seconds), "--", *words]
            bare = [sys.executable, "-m", "tests.bench.floor", url, "1", "-", "0", "--listening"]
            with _running(bare, env) as floor, _running(us, env) as ours:
                return _held(ours, psutil.Process(floor.pid))
    finally:
        room.close()


def _held(ours: subprocess.Popen, floor: psutil.Process) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    begun: tuple[float, float, float] | None = None
    for line in ours.stdout:
        name, used = line.rstrip("\n").split("\t")
        assert floor.status() != psutil.STATUS_ZOMBIE, "the floor has ended"
        now = (time.monotonic(), float(used), sum(floor.cpu_times()[:2]))
        if begun is None:
            begun = now
            continue
        passed, our_s, floor_s = (after - before for before, after in zip(begun, now, strict=True))
        found[name], begun = (1000 * our_s / passed, 1000 * floor_s / passed), None
    assert len(found) == len(MOST_TIMES), f"only {list(found)} could be measured"
    return found


@contextlib.contextmanager
def _running(command: list[str], env: dict[str, str]) -> Iterator[subprocess.Popen]:
    program = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    try:
        yield program
    finally:
        program.kill()
        program.wait(10)
        program.stdout.close()


@contextlib.contextmanager
def _silent_service() -> Iterator[str]:
    """Our own, in a thread of its own, with nothing to say but what a service must answer."""
    ready, made = threading.Event(), []

    async def run() -> None:
        async with await serve(port=0, script=LATER) as server:
            over = asyncio.Event()
            made.extend((server.url, asyncio.get_running_loop(), over))
            ready.set()
            await over.wait()

    thread = threading.Thread(target=lambda: asyncio.run(run()), daemon=True)
    thread.start()
    assert ready.wait(30), "the service did not begin"
    url, loop, over = made
    try:
        yield url
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
