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
SEARCHES = ("tr", "tra", "trans", "colour", "key", "zzz")
"""As somebody types them."""
MOST_TIMES = 12.0
MOST_TIMES_OPENED = 40.0
"""The window, its list of pages and the words of all of them, for the search, come with the first page."""


def settings(rounds: int = 5) -> list[Figure]:
    """Of each the best of some rounds; of pages and searches the mean, and the slowest one."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "tests.bench.settings", str(rounds), str(report)]
        subprocess.run(command, cwd=ROOT, check=True, timeout=300)
        said: dict[str, dict[str, tuple[float, float]]] = json.loads(report.read_text())
    figures = []
    for name, taken in said.items():
        ours, floor = (sum(both) / len(taken) for both in zip(*taken.values(), strict=True))
        most = MOST_TIMES_OPENED if name == "first opened" else MOST_TIMES
        slowest = max(taken, key=lambda one: taken[one][0])
        figures.append(Figure(f"settings, {name}", "ms", ours, floor, most_times=most))
        if len(taken) > 1:
            figures.append(Figure(f"… the slowest: {slowest}", "ms", taken[slowest][0], taken[slowest][1]))
    return figures


def _measure(rounds: int, report: Path) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    from app.ui.settings.window import SettingsWindow
    from tests.ui.scenes import a_look, on_the_loop
    from tests.ui.settings.test_window import Choices

    best: dict[str, dict[str, tuple[float, float]]] = {}

    def painted(window: QWidget) -> None:
        QApplication.sendPostedEvents()
        window.grab()

    def timed(name: str, what: str, do: Callable[[], QWidget]) -> None:
        began = perf_counter()
        window = do()
        painted(window)
        ours = (perf_counter() - began) * 1000
        floor = _floor(painted, sum(1 for w in window.findChildren(QWidget) if w.isVisible()))
        before = best.setdefault(name, {}).get(what, (ours, floor))
        best[name][what] = min(ours, before[0]), min(floor, before[1])

    async def one_round() -> None:
        with a_look() as look:
            parent, choices = QWidget(), Choices()
            made: list[SettingsWindow] = []

            def opened() -> SettingsWindow:
                made.append(SettingsWindow(look, choices, parent))
                made[0].show()
                return made[0]

            timed("first opened", "", opened)
            window = made[0]
            for number, page in enumerate(window.pages):
                timed("a page, first looked at", page.name, lambda n=number: _page(window, n))
            for name in ("a search", "a search again"):
                for typed in SEARCHES:
                    timed(name, typed, lambda typed=typed: _searched(window, typed))
            window.close()
            parent.deleteLater()

    for _ in range(rounds):
        on_the_loop(one_round, patience_s=120)
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
