# SPDX-License-Identifier: GPL-3.0-or-later
"""A speaker renamed, and another view chosen, in a transcript of five hours: from the wish to the pixels."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from app.core.names import Called, Same
from app.core.text import Token
from app.core.transcript import Transcript
from tests.bench.figures import Figure
from tests.ui.captions.stage import Stage, stage

HOURS = 5
TURN_MS = 5_000
LIMIT_MS = 50.0


def five_hours() -> Transcript:
    """Two people who take turns, some 47 000 words."""
    transcript = Transcript(forgets_words=True)
    for number in range(HOURS * 3_600_000 // TURN_MS):
        start = number * TURN_MS
        words = [f" word{(number * 7 + n) % 97}" for n in range(13)]
        tokens = [
            Token(word, True, start + n * 380, start + n * 380 + 300, None, "12"[number % 2], "en")
            for n, word in enumerate(words)
        ]
        transcript.apply(tokens)
        transcript.close_turn()
    transcript.take_closed()
    return transcript


def naming() -> list[Figure]:
    """Every figure the best of five: the rest is other programs."""
    with stage() as made:
        made.view.show_transcript(five_hours())
        made.picture()
        figures = [
            _figure("rename a speaker, five hours", lambda: _renamed(made), made),
            _figure("two speakers made one, five hours", lambda: _merged(made), made),
            _figure("another view, five hours", lambda: _viewed(made), made),
        ]
        made.view.reading_copy()
        figures.append(_figure("rename, a screen reader listening", lambda: _renamed(made), made))
    return figures


def _figure(name: str, do: Callable[[], None], made: Stage) -> Figure:
    taken = []
    for _ in range(5):
        began = perf_counter()
        do()
        made.view.repaint()
        taken.append(perf_counter() - began)
    return Figure(name, "ms", min(taken) * 1000, most=LIMIT_MS)


def _renamed(made: Stage) -> None:
    transcript = made.view.roll.transcript
    before = transcript.names.name("1")
    transcript.names = transcript.names.corrected(Called("1", "Maja" if before != "Maja" else "Maja Novak"))
    made.view.names_changed()


def _merged(made: Stage) -> None:
    transcript = made.view.roll.transcript
    names = transcript.names
    transcript.names = names.corrected(Same("1", "2")) if names.person("1") == "1" else names.undone
    made.view.names_changed()


def _viewed(made: Stage) -> None:
    made.view.show_view("side" if made.view.roll.view == "both" else "both")
