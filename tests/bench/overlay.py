# SPDX-License-Identifier: GPL-3.0-or-later
"""What one frame of the overlay costs: 120 pt with an outline, on a screen 3840 pixels wide.

A frame is everything from a message's words to pixels handed to the screen, layout included. Also the
frames in which lines rise. Counted is the time of the window's own thread on the processor, not what
else the machine does meanwhile, nor what the screen does with the pixels.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, quantile

ROOT = Path(__file__).resolve().parents[2]
SIZE_PX = 160
"""120 pt."""
WIDE_PX = 3840
MOST_MS = 8.0


def overlay(messages: int = 400) -> list[Figure]:
    """Frame costs, measured by a program of its own."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            [sys.executable, "-m", "tests.bench.overlay", str(messages), str(report)],
            cwd=ROOT,
            check=True,
            timeout=300,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", "HOME": folder},
        )
        said = json.loads(report.read_text())
    return [
        Figure(
            "overlay, 120 pt, outline, 4K: processor time of a word, p50", "ms", quantile(said["words"], 0.5)
        ),
        Figure("… p99", "ms", quantile(said["words"], 0.99), most=MOST_MS),
        Figure("… a frame of a rise, p99", "ms", quantile(said["rises"], 0.99), most=MOST_MS),
    ]


def _measure(messages: int, report: Path) -> None:
    from time import thread_time

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    from app.core.options.overlay import OverlaySettings
    from app.core.placing import Dock
    from app.core.settings import Settings
    from app.core.text import Token
    from app.core.transcript import Transcript
    from app.storage.places import resources
    from app.ui.overlay.page import box_height_px
    from app.ui.overlay.style import overlay_style
    from app.ui.overlay.window import OverlayWindow
    from app.ui.parts import fonts
    from app.ui.parts.theme import theme_named

    app = QApplication(["bench", "-style", "fusion"])
    fonts.load_fonts(resources() / "fonts")
    settings = Settings().with_value("appearance.outline_percent", 6)
    settings = settings.with_value("appearance.caption_size_px", SIZE_PX)
    options = OverlaySettings(lines=3, size_percent=100)
    theme = theme_named("dark")
    style = overlay_style(settings, options, theme)
    window = OverlayWindow(style, options, theme, "Surtitle captions")
    window.set_reduced_motion(True)
    transcript = Transcript()
    window.captions.show_transcript(transcript)
    window.place(QRect(0, 0, WIDE_PX, box_height_px(style, "original", 3)), Dock.FREE)
    window.show()
    for _ in range(20):
        app.processEvents()
    said = "so the ferry does run on sunday but only twice and the second one is already full I think".split()
    words: list[float] = []
    rises: list[float] = []
    window.set_reduced_motion(False)
    for pane in window.captions.panes:
        pane.box.hurry()  # words come quicker here than anybody speaks: no line may wait beneath the box
    for number in range(messages):
        # The service says a word, takes it back for a longer one, and settles it.
        word = said[number % len(said)]
        for tokens in (
            [Token(" " + word[:2], False)],
            [Token(" " + word, False), Token(" and", False)],
            [Token(" " + word, True)],
        ):
            began = thread_time()
            window.captions.captions_changed(transcript.apply(tokens))
            app.processEvents()
            words.append((thread_time() - began) * 1000)
            while window.captions.is_rising:
                began = thread_time()
                window.captions.repaint()
                rises.append((thread_time() - began) * 1000)
                app.processEvents()
    report.write_text(json.dumps({"words": words, "rises": rises or [0.0]}))
    window.hide()


if __name__ == "__main__":
    _measure(int(sys.argv[1]), Path(sys.argv[2]))
