# SPDX-License-Identifier: GPL-3.0-or-later
"""What faults cost: words lost and doubled over the whole matrix, and the time until nothing is missing.

The matrix is that of the tests, played with a service of each habit. The other row is a cable that is
pulled in real time while somebody goes on speaking (it needs the right to make network namespaces). Its
floor is what the pace allows: a burst of three seconds at once, the rest at 1.25 times the speed of
speech, and speech goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.engines.base import Limits
from tests.bench.figures import Figure
from tests.programs import Program, wait_until
from tests.resilience.cable import THERE, Cable, CannotBeLaid
from tests.resilience.matrix import HABITS, SCENES, SEAMS, Outcome

SIDE_BY_SIDE = 6
LIMITS = Limits()
ROOT = Path(__file__).resolve().parents[2]
CAUGHT_UP_MS = 1_000
"""So far behind is any service that hears live."""


def matrix(all_of_it: bool = True) -> list[Figure]:
    """The rows about words."""
    plays = [(name, "exact counts") for name in SCENES]
    if all_of_it:
        plays += [(name, habits) for name in SEAMS for habits in HABITS if habits != "exact counts"]
    outcomes: list[Outcome] = []
    for first in range(0, len(plays), SIDE_BY_SIDE):
        outcomes += asyncio.run(_together(plays[first : first + SIDE_BY_SIDE]))
    for (name, habits), outcome in zip(plays, outcomes, strict=True):
        if outcome.lost or outcome.doubled or not outcome.in_order:
            said = f"{outcome.hall.audience.numbers}, {outcome.hall.audience.gaps}"
            print(f"{name}, with {habits}: {said}", file=sys.stderr)
    out_of_order = sum(not outcome.in_order for outcome in outcomes)
    return [
        Figure(f"words lost in {len(outcomes)} scenes of faults", "", sum(o.lost for o in outcomes), most=0),
        Figure("… doubled", "", sum(o.doubled for o in outcomes), most=0),
        Figure("… scenes with words out of order", "", out_of_order, most=0),
    ]


async def _together(plays: list[tuple[str, str]]) -> list[Outcome]:
    return await asyncio.gather(*(SCENES[name](HABITS[habits]) for name, habits in plays))


def outage(seconds: float = 30.0) -> list[Figure]:
    """The rows about time."""
    # Behind by B, it gains a quarter of a second in each: speech lasts until then, and some more.
    speech_s = 8 + seconds + 5 * (seconds + 10)
    with tempfile.TemporaryDirectory() as folder, _cable() as cable:
        server = _program(Path(folder), cable.server, "tests.resilience.numbers_service", THERE)
        url = wait_until(lambda: server.out.strip(), "the service")
        count = min(999, int(speech_s * 1.7))
        listening = "tests.resilience.numbers_listener", url, str(count)
        listener = _program(Path(folder), cable.client, *listening)
        try:
            wait_until(lambda: len(_words(listener)) > 10, "the first words")
            time.sleep(5)
            pulled = cable.pull()
            time.sleep(seconds)
            plugged = cable.plug()
            behind_ms = seconds * 1000 + _unsettled_ms(listener, pulled)
            caught_up = wait_until(
                lambda: _caught_up(listener, plugged),
                "it to catch up",
                within_s=8 * seconds + 60,
                every_s=0.3,
            )
        finally:
            for program in (listener, server):
                program.end()
    allowed_s = (behind_ms - LIMITS.burst_ms) / 1000 / (LIMITS.replay_speed - 1)
    name = f"cable back after {seconds:.0f} s → nothing missing any more"
    return [Figure(name, "s", caught_up - plugged, allowed_s, most_times=1.15, floor_name="the pace")]


@contextlib.contextmanager
def _cable() -> Iterator[Cable]:
    try:
        with Cable() as cable:
            yield cable
    except CannotBeLaid as why:
        raise OSError(str(why)) from None


def _program(folder: Path, at: list[str], module: str, *words: str) -> Program:
    argv = [*at, sys.executable, "-m", module, *words]
    return Program(argv, {"PYTHONPATH": str(ROOT), "no_proxy": "*", "NO_PROXY": "*"}, folder)


def _words(listener: Program) -> list[dict]:
    notes = [json.loads(line) for line in listener.out.splitlines() if line.endswith("}")]
    return [note for note in notes if note["what"] == "words"]


def _unsettled_ms(listener: Program, pulled: float) -> float:
    """What had been said when the cable was pulled, and was not final."""
    last = [note for note in _words(listener) if note["at"] <= pulled][-1]
    return last["captured_ms"] - last["settled_ms"] + 1000 * (pulled - last["at"])


def _caught_up(listener: Program, plugged: float) -> float | None:
    return next(
        (
            note["at"]
            for note in _words(listener)
            if note["at"] > plugged and note["behind_ms"] is not None and note["behind_ms"] <= CAUGHT_UP_MS
        ),
        None,
    )
