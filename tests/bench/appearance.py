# SPDX-License-Identifier: GPL-3.0-or-later
"""How long every option of appearance takes to be seen, with five hours of captions in the window.

The whole program over a real X server: its window alone, then with the overlay and the settings open
beside it, as they are when somebody chooses. Counted is the time from the change to the first complete
picture on the screen, all windows painted that the change concerns; with all of them open, the time of
the window's own thread on the processor, not what else the machine does meanwhile. The floor is the
least that could show anything: every one of these windows painted once more, with nothing changed.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
MOST_MS = 50.0
ROUNDS = 5
WALL, THREAD = 0, 1
"""Which clock counts."""


def appearance(rounds: int = ROUNDS, together: bool = True) -> list[Figure]:
    """Measured by a program of its own; of each change the best of some rounds, of the changes the worst.

    `together`: also with the overlay and the settings open.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            [sys.executable, "-m", "tests.bench.appearance", str(rounds), str(report), str(int(together))],
            cwd=ROOT,
            check=True,
            timeout=400,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "xcb",
                "LANGUAGE": "en",
                "HOME": folder,
                "XDG_CONFIG_HOME": folder,
                "SURTITLE_PROFILE": str(Path(folder) / "profile"),
            },
        )
        said = json.loads(report.read_text())
    figures = []
    for name, taken in said.items():
        floor = taken.pop("")
        worst = max(taken, key=taken.__getitem__)
        figures.append(Figure(f"{name}: {worst}", "ms", taken[worst], floor, most=MOST_MS))
    return figures


Change = tuple[str, dict[str, Any], dict[str, Any]]
"""What it is called, what is changed, and what it was before."""


def changes() -> Iterator[Change]:
    """Every option that looks depend on, each of its choices, both ends of each range; then whole looks."""
    from app.core.options.appearance import AppearanceSettings, Preset
    from app.core.presets import BUILT_IN, values_of
    from app.core.settings import declaration

    usual = AppearanceSettings()
    for option in fields(AppearanceSettings):
        about, path = declaration(f"appearance.{option.name}"), f"appearance.{option.name}"
        before = getattr(usual, option.name)
        if about["choices"]:
            others = [choice for choice in about["choices"] if choice != before]
        elif about["low"] is not None:
            others = [value for value in (about["low"], about["high"]) if value != before]
        else:
            others = [
                {
                    "family": "DejaVu Serif",
                    "speaker_colours": ("#803030", "#305080"),
                    "own_presets": (Preset("Hers", BUILT_IN[1].look),),
                }.get(option.name, "#7A2E0E")
            ]
        for other in others:
            yield f"{option.name} {other}"[:40], {path: other}, {path: before}
    before = values_of(BUILT_IN[0].look)
    for preset in BUILT_IN[1:]:
        yield f"preset {preset.key}", values_of(preset.look, preset.sized), before
    for path in ("speakers.names", "speakers.languages"):
        yield path, {path: False}, {path: True}


class _Screen:
    """When everything that was asked to be painted is on the screen."""

    def __init__(self, app) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, QObject

        from tests.bench.probe import _XServer

        server = _XServer(app)
        kind = QEvent.Type(QEvent.registerEventType())
        waiting: list[asyncio.Future[tuple[float, float]]] = []

        class Last(QObject):
            def event(self, event: QEvent) -> bool:
                if event.type() == kind:
                    server.wait()
                    waiting.pop().set_result((perf_counter(), thread_time()))
                    return True
                return super().event(event)

        class Painted(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.Paint):
                    self.late = True
                return False

        self._last, self._painted, self._kind, self._waiting = Last(), Painted(), kind, waiting
        self._post, self._event, self._app = QCoreApplication.postEvent, QEvent, app

    async def painted_at(self) -> tuple[float, float]:
        """Wait until all that is due has been painted; when that was, by both clocks."""
        done: asyncio.Future[tuple[float, float]] = asyncio.get_running_loop().create_future()
        self._waiting.append(done)
        # Behind what Qt posts itself: it lays out and paints before this is delivered.
        self._post(self._last, self._event(self._kind), -1_000)
        return await done

    async def rest(self) -> None:
        """Return when nothing has been painted for some time."""
        self._app.installEventFilter(self._painted)
        self._painted.late = True
        while self._painted.late:
            self._painted.late = False
            await asyncio.sleep(0.02)
        self._app.removeEventFilter(self._painted)


def _measure(rounds: int, report: Path, together: bool) -> None:
    from app.command_line import WindowOptions
    from app.ui import run as running
    from app.ui.hooks import Hooks
    from app.ui.loop import run
    from app.ui.surtitle import Surtitle

    words = WindowOptions(engine="local", profile=os.environ["SURTITLE_PROFILE"])
    app, sight = running._first_sight(words)
    app.setCursorFlashTime(0)
    surtitle = Surtitle(app, words, sight)
    figures: dict[str, dict[str, float]] = {}

    async def whole() -> int:
        over = asyncio.ensure_future(surtitle.until_closed())
        while surtitle.captioning.conductor is None or not surtitle.overlays._ready:
            await asyncio.sleep(0.02)
        await _show_five_hours(surtitle)
        screen = _Screen(app)
        figures["appearance, five hours"] = await _rounds(surtitle, screen, rounds, WALL)
        if together:
            surtitle.captioning.change("overlay.shown", True)
            surtitle._show_settings()
            surtitle._settings_window.show_page("appearance")
            figures["… overlay and settings open"] = await _rounds(surtitle, screen, rounds, THREAD)
        report.write_text(json.dumps(figures))
        surtitle.window.close()
        return await over

    run(app, whole, Hooks())


async def _show_five_hours(surtitle) -> None:
    from tests.bench.naming import five_hours

    surtitle.window.show_session()
    surtitle.window.resize(1020, 600)
    surtitle.window.captions.set_reduced_motion(True)
    surtitle.captioning.conductor.transcript = five_hours()
    surtitle._bridge.captions.emit(0)


async def _rounds(surtitle, screen: _Screen, rounds: int, clock: int) -> dict[str, float]:
    """The quickest of some rounds for each change, in milliseconds; under "" the floor."""
    from PySide6.QtWidgets import QApplication

    from app.ui.captions.letters import Pictures

    best: dict[str, float] = {}

    async def timed(name: str, do: Callable[[], None]) -> None:
        await screen.rest()
        Pictures.in_common().forget()  # each round is the first one
        began = perf_counter(), thread_time()
        do()
        painted = await screen.painted_at()
        taken = (painted[clock] - began[clock]) * 1000
        best[name] = min(taken, best.get(name, taken))

    def paint_all() -> None:
        for window in QApplication.topLevelWidgets():
            window.update()

    for _ in range(rounds):
        await timed("", paint_all)
        for name, values, before in changes():
            await timed(name, lambda values=values: surtitle.captioning.change_all(values))
            await timed(f"{name}, back", lambda before=before: surtitle.captioning.change_all(before))
    return best


if __name__ == "__main__":
    _measure(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "1")
