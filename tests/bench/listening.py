# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphone block → bytes on the wire: a real PulseAudio microphone, the whole program, loopback.

*Block → wire*: from the moment the sound system handed over a piece to the moment the service had
the next bytes after it. Several pieces make a block; the first of them waits for the others, so a
block is what this may take, and ten milliseconds.

*Sample → wire*: from the moment the sound system handed over a sample to the moment the service had it;
told of the oldest sample of each message, so the resampler's filter is in it (36 ms of the
steepest kind, for the band in which s and f live).
"""

from __future__ import annotations

import bisect
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, quantile
from tests.bench.painting import ROOT
from tests.bench.service import Service
from tests.bench.speech import talk
from tests.room import Room

BYTES_PER_MS = 32
SETTLING_S = 3


def microphone(seconds: int = 20) -> list[Figure]:
    """While captions come at five messages a second, as they do."""
    service, room = Service([], list(talk(5 * seconds)), 0.2), Room()
    try:
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.json"
            words = ["--engine", "soniox", "--url", service.url, "--source", "mic", "--start"]
            words += ["--profile", str(Path(folder) / "profile")]
            program = [sys.executable, "-m", "tests.bench.listener", str(seconds), str(report), "--", *words]
            env = {**os.environ, **room.env, "QT_QPA_PLATFORM": "xcb", "SONIOX_API_KEY": "bench"}
            subprocess.run(program, cwd=ROOT, timeout=seconds + 60, check=True, env=env)
            blocks = json.loads(report.read_text())
    finally:
        service.end()
        room.close()
    counts = [count for _, count in service.heard]
    block_ms = quantile([(b - a) / BYTES_PER_MS for a, b in zip(counts, counts[1:], strict=False)], 0.5)
    waits, samples = _waits(blocks, service.heard), _samples(blocks, service.heard)
    return [
        Figure("microphone block → wire, p50", "ms", quantile(waits, 0.5)),
        Figure(
            f"microphone block ({block_ms:.0f} ms) → wire, p99",
            "ms",
            quantile(waits, 0.99),
            most=block_ms + 10,
        ),
        Figure("microphone sample → wire, filter included, p99", "ms", quantile(samples, 0.99), most=60),
    ]


def _waits(blocks: list[list[float]], heard: list[tuple[int, int]]) -> list[float]:
    """Milliseconds from each block to the next message."""
    arrivals = [at for at, _ in heard]
    waits = []
    for at, _ in blocks:
        following = bisect.bisect_left(arrivals, at)
        if at >= arrivals[0] + SETTLING_S * 1e9 and following < len(arrivals):
            waits.append((arrivals[following] - at) / 1e6)
    return waits


def _samples(blocks: list[list[float]], heard: list[tuple[int, int]]) -> list[float]:
    """Milliseconds from the first sample of each message."""
    captured = [ms for _, ms in blocks]
    began = heard[0][0] + SETTLING_S * 1e9
    delays = []
    for (_, before), (at, _) in zip(heard, heard[1:], strict=False):
        first = bisect.bisect_right(captured, before / BYTES_PER_MS)
        if at >= began and first < len(blocks):
            delays.append((at - blocks[first][0]) / 1e6)
    return delays
