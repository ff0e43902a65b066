# SPDX-License-Identifier: GPL-3.0-or-later
"""Flicker from painted pixels: our captions at each pace against plain labels, on a real X window.

The floor of the first figures is the label that drops what no longer fits, which is what a plain
program does; the kindest label possible stands beside it in a figure of its own. What each of them
does is told in `tests.bench.eye.screens`, and what is counted in `tests.bench.eye.movement`.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

from app.core.calm import CALM, FAST, MIDDLE, PACES
from tests.bench.eye.replay import DROPPING, KEEPING, WINDOW_PX, replayed
from tests.bench.figures import Figure, quantile
from tests.bench.heard import held_out, streams

MOST_OF_A_LABEL = 0.1
MEASURES = (
    ("left_their_line", "moved within lines or to another"),
    ("moved", "… and whole lines that went another way than the page"),
    ("with_scrolling", "… and all scrolling"),
)
"""Each counts what the one before it counts, and more."""

HELD_OUT = "held out: "
LIMITED = (
    ("", MIDDLE, "left_their_line"),
    ("", CALM, "left_their_line"),
    ("", MIDDLE, "moved"),
    (HELD_OUT, MIDDLE, "moved"),
)
"""Which of them have to keep below the share of the label that drops: the pace that is the default by the second."""


def seen_flicker(paths: list[Path] | None = None) -> list[Figure]:
    """All streams as one session, seen by an eye; then those on which nothing was ever tuned."""
    if paths:
        return _seen(replayed(paths, WINDOW_PX), "")
    return [
        *_seen(replayed(streams(), WINDOW_PX), ""),
        *_moved(replayed(held_out(), WINDOW_PX), HELD_OUT),
    ]


def _seen(report: dict[str, dict], which: str) -> list[Figure]:
    tally = {who: said["tally"] for who, said in report.items()}
    figures = _moved(report, which)
    for pace in PACES:
        shown = max(1, tally[pace]["shown"])
        ours, label = (100 * tally[who]["changed_behind"] / shown for who in (pace, DROPPING))
        figures.append(
            Figure(f"changed behind the front, as painted, pace {pace}", "/100", ours, label, most=3.0)
        )
    for pace in (MIDDLE, CALM):
        waits = _waits_ms(report[pace]["words"], report[FAST]["words"])
        figures.append(Figure(f"a word waits, pace {pace}, p50", "ms", quantile(waits, 0.5)))
        figures.append(Figure("… p95", "ms", quantile(waits, 0.95)))
    return figures


def _moved(report: dict[str, dict], which: str) -> list[Figure]:
    """By each measure, at each pace, against each label."""
    tally = {who: said["tally"] for who, said in report.items()}
    figures = []
    for label in (DROPPING, KEEPING):
        for pace in PACES:
            for field, name in MEASURES:
                limited = label == DROPPING and (which, pace, field) in LIMITED
                begins = field == MEASURES[0][0]
                figures.append(
                    Figure(
                        f"{which}{name}, pace {pace}, {label}" if begins else name,
                        "characters",
                        tally[pace][field],
                        tally[label][field],
                        most_times=MOST_OF_A_LABEL if limited else None,
                    )
                )
    final = max(tally[pace]["final_moved"] for pace in PACES)
    figures.append(
        Figure(f"{which}final characters moved", "characters", final, tally[DROPPING]["final_moved"], most=0)
    )
    return figures


def _waits_ms(paced: list[list], fast: list[list]) -> list[float]:
    """How much later than by the fastest pace each word that stayed was seen in its place."""
    matcher = SequenceMatcher(None, [word for word, _ in paced], [word for word, _ in fast], autojunk=False)
    return [
        max(0.0, paced[block.a + i][1] - fast[block.b + i][1])
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    ]
