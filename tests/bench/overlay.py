# SPDX-License-Identifier: GPL-3.0-or-later
"""What one frame of the overlay costs: 120 pt with an outline, on a screen 3840 pixels wide.

The recorded streams are said to a real window, message by message. A frame is everything from a
message's tokens to pixels handed to the screen, layout included; also every frame in which lines
rise. It counts by the clock. So does what the machine does meanwhile: therefore a bare window
that only fills the same rectangle paints after each frame, and is the floor. The limit holds for
frames in quiet moments, those before and after which the bare fill took no longer than usual; all
frames are told beside it, and the processor time of the window's own thread. Last the longest turn
of the event loop while captions take on a style whose letters nobody has drawn yet.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, thread_time

from tests.bench.figures import Figure, quantile
from tests.bench.screen import screen

ROOT = Path(__file__).resolve().parents[2]
STREAMS = Path(__file__).parent / "streams"
SIZE_PX = 160
"""120 pt."""
WIDE_PX = 3840
MOST_MS = 8.0
NOT_FELT_MS = 16.7
"""A frame of a usual display."""
FRAME_MS = 16
"""So far lines rise from one frame to the next."""
BETWEEN_MS, SLOWLY = 20, 40
"""A recogniser's messages are 60 ms apart or more; here the first ones are a little apart, and no others."""
TWICE = 2.0
"""A moment is quiet while a bare fill takes no longer than so many times what it usually does."""


def overlay(rounds: int = 3) -> list[Figure]:
    """Frame costs, measured by a program of its own."""
    with first_in_line() as first, screen(f"{WIDE_PX}x2160"), tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            [sys.executable, "-m", "tests.bench.overlay", str(rounds), str(report)],
            cwd=ROOT,
            check=True,
            timeout=300,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", "HOME": folder},
        )
        said = json.loads(report.read_text())
    floor = [clock for clock, _ in said["floor"]]
    usual = TWICE * quantile(floor, 0.5)
    frames = [
        (clock, processor, rises, max(floor[max(0, number - 1) : number + 1]) <= usual)
        for number, (clock, processor, rises) in enumerate(said["frames"])
    ]
    every = [clock for clock, *_ in frames]
    quiet = [(clock, rises) for clock, _, rises, quiet in frames if quiet]
    longest = sorted(max(turns) for turns in said["styles"])

    def limited(name: str, values: list[float]) -> Figure:
        return Figure(name, "ms", quantile(values, 0.99), most=MOST_MS)

    return [
        Figure(
            f"overlay, 120 pt, outline, 4K{', served first' if first else ''}: a frame by the clock, p50",
            "ms",
            quantile(every, 0.5),
            quantile(floor, 0.5),
        ),
        Figure(
            "… p99, whatever the machine does besides", "ms", quantile(every, 0.99), quantile(floor, 0.99)
        ),
        limited(f"… p99 in quiet moments ({len(quiet)} frames)", [clock for clock, _ in quiet]),
        limited("… of these, p99 where words come", [clock for clock, rises in quiet if not rises]),
        limited("… of these, p99 while lines rise", [clock for clock, rises in quiet if rises]),
        limited("… p99 of the processor time of all", [processor for _, processor, *_ in frames]),
        Figure("… the very first frame with words", "ms", frames[0][0], most=NOT_FELT_MS),
        Figure(
            "… longest turn while a new style is put on, by the clock",
            "ms",
            quantile(longest, 0.5),
            most=NOT_FELT_MS,
        ),
    ]


@contextmanager
def first_in_line() -> Iterator[bool]:
    """What is begun now runs before other programs, where the system allows it: they are not what is measured."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except (AttributeError, OSError):
        yield False
        return
    try:
        yield True
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


class Frames:
    """Frames of the overlay, each followed by its floor."""

    def __init__(self, turn: Callable[[], None], bare: Callable[[], None]) -> None:
        self._turn, self._bare = turn, bare
        self.spent: list[tuple[float, float, bool]] = []
        """By the clock, processor time, and whether lines rose."""
        self.floor: list[tuple[float, float]] = []

    def count(self, work: Callable[[], None], rises: bool) -> None:
        """One frame."""
        self.spent.append((*_spent(work), rises))
        self._turn()  # what was put off until later is no part of a frame, and not of its floor
        self.floor.append(_spent(self._bare))
        self._turn()


def _spent(work: Callable[[], None]) -> tuple[float, float]:
    clock, processor = perf_counter(), thread_time()
    work()
    return (perf_counter() - clock) * 1000, (thread_time() - processor) * 1000


def _measure(rounds: int, report: Path) -> None:
    from dataclasses import replace

    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QApplication, QWidget

    from app.core.options.overlay import OverlaySettings
    from app.core.placing import Dock
    from app.core.settings import Settings
    from app.core.transcript import Transcript
    from app.storage.places import resources
    from app.ui.captions.style import CaptionStyle
    from app.ui.overlay.page import box_height_px
    from app.ui.overlay.powers import window_flags
    from app.ui.overlay.style import overlay_style
    from app.ui.overlay.window import OverlayWindow
    from app.ui.parts import fonts
    from app.ui.parts.theme import theme_named
    from tests.bench.heard import messages

    class Bare(QWidget):
        def paintEvent(self, event) -> None:
            painter = QPainter(self)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(event.rect(), QColor(18, 20, 23, 220))
            painter.end()

    app = QApplication(["bench", "-style", "fusion"])
    fonts.load_fonts(resources() / "fonts")
    settings = Settings().with_value("appearance.outline_percent", 6)
    settings = settings.with_value("appearance.caption_size_px", SIZE_PX)
    options = OverlaySettings(lines=3, size_percent=100)
    theme = theme_named("dark")
    style = overlay_style(settings, options, theme)
    high = box_height_px(style, "original", 3)

    window = OverlayWindow(style, options, theme, "Surtitle captions")
    window.place(QRect(0, 0, WIDE_PX, high), Dock.FREE)
    bare = Bare(None, window_flags())
    bare.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    bare.setGeometry(0, high, WIDE_PX, high)
    for shown in (window, bare):
        shown.show()
    for _ in range(20):
        app.processEvents()

    frames = Frames(app.processEvents, bare.repaint)

    def pause(milliseconds: int) -> None:
        until = perf_counter() + milliseconds / 1000
        while perf_counter() < until:
            app.processEvents()

    def say(tokens: list) -> None:
        window.captions.captions_changed(transcript.apply(tokens))
        app.processEvents()

    def rise() -> None:
        for pane in window.captions.panes:
            pane.go_on(FRAME_MS)
        app.processEvents()

    for _ in range(rounds):
        for stream in sorted(STREAMS.glob("*.jsonl")):
            transcript = Transcript()
            window.captions.show_transcript(transcript)
            for pane in window.captions.panes:
                pane.box.hurry()  # words come quicker here than anybody speaks
            for number, (_, tokens, _) in enumerate(messages(stream)):
                pause(BETWEEN_MS if number < SLOWLY else 0)
                frames.count(lambda tokens=tokens: say(tokens), rises=False)
                while window.captions.is_rising:
                    frames.count(rise, rises=True)

    styles: list[list[float]] = []
    for step in range(12):
        another = replace(style, size_px=SIZE_PX - 2 * (step % 6) - 2, outline=0.05 + step / 1000)

        def put_on(another: CaptionStyle = another) -> None:
            window.set_look(another, options, theme, "original")

        began = perf_counter()
        if window.captions.prepare(another, "original", put_on):
            put_on()
        quiet, turns = 0, []
        while quiet < 20 or window.captions.is_fitted:
            app.processEvents()
            spent = (perf_counter() - began) * 1000
            turns.append(spent)
            quiet = quiet + 1 if spent < 0.5 else 0
            began = perf_counter()
        styles.append(turns)
    said = {"frames": frames.spent, "floor": frames.floor, "styles": styles}
    report.write_text(json.dumps(said))
    for shown in (window, bare):
        shown.hide()


if __name__ == "__main__":
    _measure(int(sys.argv[1]), Path(sys.argv[2]))
