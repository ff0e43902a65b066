# SPDX-License-Identifier: GPL-3.0-or-later
"""Every measurement, as one table: ours, the floor, the ratio, the limit.

    python -m tests.bench             all of them, about twenty minutes
    python -m tests.bench latency     some of them, by name
    python -m tests.bench --quick     all of them, shorter and noisier

Ends with 1 when a figure is beyond its limit.
"""

from __future__ import annotations

import subprocess
import sys

from tests.bench import painting
from tests.bench.appearance import appearance
from tests.bench.decoding import decoding
from tests.bench.eye.figures import seen_flicker
from tests.bench.figures import Figure, table
from tests.bench.flicker import flicker
from tests.bench.journal import journal
from tests.bench.listening import microphone
from tests.bench.memory import memory
from tests.bench.naming import naming
from tests.bench.overlay import overlay
from tests.bench.recovery import matrix, outage
from tests.bench.rest import rest
from tests.bench.screen import screen
from tests.bench.settings import settings
from tests.bench.soak import soak
from tests.bench.starting import starting
from tests.bench.unplugging import devices


def main(words: list[str]) -> int:
    quick = "--quick" in words
    names = [word for word in words if not word.startswith("-")]
    benches = {
        "decoding": decoding,
        "flicker": lambda: [*flicker(), *seen_flicker()],
        "start": lambda: starting(3 if quick else 9),
        "microphone": lambda: microphone(8 if quick else 20),
        "rest": lambda: rest(5 if quick else 15),
        "latency": lambda: painting.latency(8 if quick else 30),
        "hour": lambda: painting.hour(1_500, 20) if quick else painting.hour(),
        "faults": lambda: matrix(not quick),
        "outage": lambda: outage(10 if quick else 30),
        "devices": lambda: devices(1 if quick else 3),
        "naming": naming,
        "appearance": lambda: appearance(2 if quick else 5),
        "settings": lambda: settings(2 if quick else 5),
        "journal": lambda: journal(200 if quick else 1_000),
        "overlay": lambda: overlay(1 if quick else 3),
        "memory": lambda: memory(10_000 if quick else 100_000),
        "soak": lambda: soak(0.5 if quick else 8),
    }
    if {"-h", "--help"} & {*words}:
        print(__doc__.strip())
        return 0
    if unknown := [word for word in words if word not in (*benches, "--quick")]:
        print(
            f"No measurement is called {', '.join(unknown)}. There are: {', '.join(benches)}.",
            file=sys.stderr,
        )
        return 2
    figures: list[Figure] = []
    failed: list[str] = []
    with screen("3840x2160"):
        for name, measure in benches.items():
            if not names or name in names:
                print(f"{name} …", file=sys.stderr, flush=True)
                try:
                    figures += measure()
                except (OSError, subprocess.SubprocessError, AssertionError) as error:
                    failed.append(f"{name} could not be measured: {error}")
    print(table(figures))
    for sentence in failed:
        print(sentence, file=sys.stderr)
    return 0 if not failed and all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
