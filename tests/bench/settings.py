# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the settings are there, and how soon a search shows what it found.

From the wish to the last painted picture, in a program of its own. The floor is the least that shows
as much: a plain window with as many plain labels of text as the settings show widgets at that moment.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
SEARCHES = ("t", "tr", "tra", "trans", "colour", "key", "zzz")
"""As somebody types them."""
AT_ONCE_MS = 100.0
"""What follows within this time is felt as the doing of one's own hand."""
MOST_TIMES = 12.0


def settings(rounds: int = 5) -> list[Figure]:
    """Of each the best of some rounds; of pages and searches the slowest one."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "tests.bench.settings", str(rounds), str(report)]
        subprocess.run(command, cwd=ROOT, check=True, timeout=300)
        said: dict[str, dict[str, tuple[float, float]]] = json.loads(report.read_text())
    figures = []
    for name, taken in said.items():
        slowest = max(taken, key=lambda one: taken[one][0])
        ours, floor = taken[slowest]
        what = f"settings, {name}: {slowest}" if slowest else f"settings, {name}"
        most = None if name == "first opened" else AT_ONCE_MS
        figures.append(Figure(what, "ms", ours, floor, most=most, most_times=MOST_TIMES))
    return figures


def _measure(rounds: int, report: Path) -> None:
    from PySide6.QtWidgets import QWidget

    from app.ui.settings.window import SettingsWindow
    from tests.ui.scenes import a_look, application
    from tests.ui.settings.test_window import Choices

    app = application()
    best: dict[str, dict[str, tuple[float, float]]] = {}

    def painted(window: QWidget) -> None:
        app.processEvents()
        window.grab()

    def timed(name: str, what: str, do: Callable[[], QWidget]) -> None:
        began = perf_counter()
        window = do()
        painted(window)
        ours = (perf_counter() - began) * 1000
        floor = _floor(painted, sum(1 for w in window.findChildren(QWidget) if w.isVisible()))
        before = best.setdefault(name, {}).get(what, (ours, floor))
        best[name][what] = min(ours, before[0]), min(floor, before[1])

    with a_look() as look:
        for _ in range(rounds):
            parent, choices = QWidget(), Choices()
            made: list[SettingsWindow] = []

            def opened(parent=parent, choices=choices, made=made) -> SettingsWindow:
                made.append(SettingsWindow(look, choices, parent))
                made[0].show()
                return made[0]

            timed("first opened", "", opened)
            (window,) = made
            for number, page in enumerate(window.pages):
                timed("a page, first looked at", page.name, lambda n=number, w=window: _page(w, n))
            for typed in SEARCHES:
                timed("a search", typed, lambda typed=typed, w=window: _searched(w, typed))
            for typed in SEARCHES:
                timed("a search again", typed, lambda typed=typed, w=window: _searched(w, typed))
            window.close()
            parent.deleteLater()
            app.processEvents()
    report.write_text(json.dumps(best))


def _page(window, number: int):
    window.show_page_number(number)
    return window


def _searched(window, typed: str):
    window.search.setText(typed)
    window._search()
    return window


def _floor(painted: Callable, count: int) -> float:
    from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

    began = perf_counter()
    plain = QWidget()
    column = QVBoxLayout(plain)
    for number in range(count):
        column.addWidget(QLabel(f"What stands here, as number {number}"))
    plain.show()
    painted(plain)
    taken = (perf_counter() - began) * 1000
    plain.close()
    plain.deleteLater()
    return taken


if __name__ == "__main__":
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _measure(int(sys.argv[1]), Path(sys.argv[2]))
