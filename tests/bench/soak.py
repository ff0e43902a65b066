# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work in minutes: eight hours of real speech's messages through the real window.

The window stands on a real X screen; sockets, service, conductor, engine and journal are the real ones. What
goes faster than in life is said in `tests/bench/soaker.py`. The words are counted in the journal.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.text import Utterance
from app.server.protocol import Rules
from app.server.serve import Server, serve
from app.storage.library import Library
from app.storage.places import Places
from tests.bench.figures import Figure, quantile
from tests.bench.recital import Recital, reciter

ROOT = Path(__file__).resolve().parents[2]
KEY = "bench"
MB = 1_000_000
HOURS = 8
MOST_MB = 10
SPEED = 60.0


@dataclass(frozen=True, slots=True)
class Soaked:
    """What became of a long session, part by part."""

    rss: list[int]
    uss: list[int]
    painted: list[list[float]]
    """The processor's seconds for every paint."""
    links: int
    phases: dict[str, int]
    words: list[str]
    wanted: list[str]
    gaps: int

    @property
    def lost_links(self) -> int:
        """How often a connection was lost."""
        return self.phases.get("recovering", 0)

    @property
    def roll_overs(self) -> int:
        """How often a connection took over from one before its limit."""
        return self.links - 1 - self.lost_links

    @property
    def misplaced(self) -> int:
        """How many words of the journal are not where they should be."""
        same = sum(a == b for a, b in zip(self.words, self.wanted, strict=False))
        return max(len(self.words), len(self.wanted)) - same


def soaked(minutes: float, parts: int, speed: float, longest_minutes: float = 300) -> Soaked:
    """Play it, on the screen that DISPLAY names. The service ends streams after `longest_minutes`."""
    recital = Recital()
    length_ms = max(1, round(minutes * 60_000 / recital.round_ms)) * recital.round_ms
    with tempfile.TemporaryDirectory() as folder, _service(recital, longest_minutes) as server:
        report, profile = Path(folder) / "report.json", Path(folder) / "profile"
        words = ["--engine", "soniox", "--url", server.url, "--start", "--source", "mic"]
        numbers = [str(number) for number in (minutes, speed, parts, longest_minutes)]
        command = [sys.executable, "-m", "tests.bench.soaker", *numbers, str(report), "--", *words]
        command += ["--profile", str(profile)]
        env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", "SONIOX_API_KEY": KEY}
        patience_s = 200 + minutes * 60 / speed * 8
        quiet = subprocess.DEVNULL
        done = subprocess.run(command, cwd=ROOT, env=env, timeout=patience_s, stdout=quiet, check=False)
        log = profile / "logs" / "surtitle.log"
        assert done.returncode == 0, log.read_text() if log.exists() else "it did not begin"
        noted = json.loads(report.read_text())
        library = Library(Places.chosen(str(profile)).history)
        (session,) = library.sessions()
        entries = library.entries(session.id)
        links = len(server.log.events("opened"))
    said = [entry for entry in entries if isinstance(entry, Utterance)]
    return Soaked(
        [part["rss"] for part in noted["memory"]],
        [part["uss"] for part in noted["memory"]],
        noted["painted"],
        links,
        noted["phases"],
        " ".join(entry.text for entry in said).split(),
        recital.words(length_ms),
        len(entries) - len(said),
    )


def soak(hours: float = HOURS) -> list[Figure]:
    """The rows of the table."""
    result = soaked(hours * 60, max(2, round(hours)), SPEED, 300 if hours > 5 else hours * 30)
    print(
        f"memory by the hour: {[round(each / MB, 1) for each in result.uss]} MB of its own, "
        f"{[round(each / MB, 1) for each in result.rss]} MB resident; "
        f"paints: {[len(part) for part in result.painted]}; phases: {result.phases}",
        file=sys.stderr,
    )
    first, last = (1000 * quantile(part, 0.99) for part in (result.painted[0], result.painted[-1]))
    grown = (result.rss[-1] - result.rss[0]) / MB
    return [
        Figure(f"{hours:g} hours through the window: memory grown", "MB", grown, most=MOST_MB),
        Figure("… a paint in the last hour, p99", "ms", last, first, most_times=1.25, floor_name="the first"),
        Figure("… roll-overs too few", "", max(0, 1 - result.roll_overs), most=0),
        Figure("… connections lost", "", result.lost_links, most=0),
        Figure(
            f"… of {len(result.wanted):,} words lost, doubled, or out of order", "", result.misplaced, most=0
        ),
        Figure("… gaps", "", result.gaps, most=0),
    ]


@contextlib.contextmanager
def _service(recital: Recital, longest_minutes: float) -> Iterator[Server]:
    """In a thread of its own."""
    ready, made = threading.Event(), []

    async def run() -> None:
        rules = Rules(longest_ms=round(longest_minutes * 60_000))
        async with await serve(mind=reciter(recital), keys={KEY}, rules=rules) as server:
            over = asyncio.Event()
            made.extend((server, asyncio.get_running_loop(), over))
            ready.set()
            await over.wait()

    thread = threading.Thread(target=lambda: asyncio.run(run()), daemon=True)
    thread.start()
    assert ready.wait(30), "the service did not begin"
    server, loop, over = made
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
