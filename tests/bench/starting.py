# SPDX-License-Identifier: GPL-3.0-or-later
"""Cold start to a usable window, against a bare PySide6 window. Each time a new process.

A window is usable when it has been exposed, its paint is on the X server, and its event loop turns:
what is pressed from then on is carried out. Measured inside each process in the same way, from the
moment it was asked for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, quantile
from tests.bench.painting import ROOT


def starting(times: int = 9) -> list[Figure]:
    """Our own and the bare window in turns; the first of each is not counted: it compiles."""
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(times + 1):
        bare.append(_once("bare"))
        ours.append(_once("ours"))
    return [
        Figure(
            "cold start to a usable window",
            "ms",
            quantile(ours[1:], 0.5),
            quantile(bare[1:], 0.5),
            most_times=1.6,
            floor_name="bare window",
        )
    ]


def _once(which: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en"}
        report = Path(folder) / "report"
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # else each start compiles what a user's first one keeps
        words = ["--profile", str(Path(folder) / "profile")] if which == "ours" else []
        command = [sys.executable, "-m", "tests.bench.first_sight", which, str(report)]
        began = time.monotonic_ns()
        subprocess.run([*command, str(began), *words], cwd=ROOT, env=env, timeout=60, check=True)
        return float(report.read_text())
