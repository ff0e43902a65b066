# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle itself, whole, through a long session that passes quickly; notes its memory and its painting.

    python -m tests.bench.soaker MINUTES SPEED PARTS LONGEST_MINUTES REPORT -- (words of the command line)

Faster than in life go: the reader before the microphone, the session's clock and its ticks, and the clocks
of pace and status. All else is as it ships: window, painting, bridge, conductor, engine, sockets, journal.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sys
import time
from collections import Counter
from pathlib import Path

import psutil


class Notes:
    """What is noted by part of the session, for the report."""

    def __init__(self, length_ms: int, parts: int) -> None:
        self.part_ms = length_ms / parts
        self.memory: list[dict[str, int]] = []
        self.painted: list[list[float]] = [[] for _ in range(parts)]
        self.phases: Counter[str] = Counter()
        self._process = psutil.Process()

    def look(self, at_ms: int) -> None:
        """Note the memory, once at the end of each part."""
        if at_ms >= (len(self.memory) + 1) * self.part_ms:
            info = self._process.memory_full_info()
            self.memory.append({"at_ms": at_ms, "rss": info.rss, "uss": info.uss})

    def paint(self, seconds: float) -> None:
        """So long the processor took for one paint."""
        if len(self.memory) < len(self.painted):
            self.painted[len(self.memory)].append(seconds)

    def report(self) -> dict:
        """All of it."""
        return {"memory": self.memory, "painted": self.painted, "phases": self.phases}


def main() -> int:
    minutes, speed, parts = float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    longest_s, report = 60 * float(sys.argv[4]), Path(sys.argv[5])
    from app.audio import opening
    from app.conductor import conductor as conducting
    from app.conductor import rounds
    from app.engines.soniox.stream import SonioxEngine
    from app.main import main as surtitle
    from app.ui import main_window, saying
    from app.ui.captions import pacing
    from app.ui.captions.view import CaptionView
    from tests.bench.recital import Reader, Recital
    from tests.bench.tide import Tide

    recital = Recital()
    length_ms = max(1, round(minutes * 60_000 / recital.round_ms)) * recital.round_ms
    notes = Notes(length_ms, parts)
    tide = Tide(speed, lambda: there[0].behind_ms if there else None)
    there: list[conducting.Conductor] = []
    windows: list[main_window.MainWindow] = []

    class Noted(Reader):
        def read(self):
            events = super().read()
            notes.look(self.at_ms)
            return events

    class Conductor(conducting.Conductor):
        def __init__(self, choose, listener, **options):
            super().__init__(choose, listener, clock=tide.now, awake_or_asleep=tide.now, **options)
            tell = listener.state_changed
            listener.state_changed = lambda state: (self._note(state), tell(state))
            there.append(self)
            self._was = self.state.phase

        def _note(self, state):
            if state.phase is not self._was:
                self._was = state.phase
                notes.phases[state.phase.value] += 1
                if state.reason:
                    asyncio.get_running_loop().call_later(1.0, end)

    def end():
        report.write_text(json.dumps(notes.report()))
        windows[0].quit()

    paint = CaptionView.paintEvent

    def paint_and_note(self, event):
        began = time.thread_time()
        paint(self, event)
        notes.paint(time.thread_time() - began)

    make = main_window.MainWindow.__init__

    def make_and_note(self, *words, **options):
        make(self, *words, **options)
        windows.append(self)

    main_window.MainWindow.__init__ = make_and_note
    CaptionView.paintEvent = paint_and_note
    SonioxEngine.limits = dataclasses.replace(SonioxEngine.limits, longest_stream_s=longest_s)
    rounds.TICK_S = 1.2 / speed
    import app.conductor

    app.conductor.Conductor = Conductor
    opening.open_source = lambda _named: Noted(recital, length_ms, tide.now)
    pacing.monotonic = saying.monotonic = tide.now
    return surtitle(sys.argv[sys.argv.index("--") + 1 :])


if __name__ == "__main__":
    sys.exit(main())
