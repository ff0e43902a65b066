# SPDX-License-Identifier: GPL-3.0-or-later
"""Streams shown in a window on a real screen, message by message, and what an eye saw of it.

Time is that of the stream, not of the clock on the wall: between two messages the pacing of words
is asked at the very moments it names. All streams make one session, as they would on a day: after the
first minute a window is full, and stays so. A program of its own, because it needs a real screen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from copy import copy
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.calm import PACES, Calm
from app.core.transcript import Transcript
from tests.bench.eye.movement import Eye, Tally
from tests.bench.heard import Message, messages, translating

if TYPE_CHECKING:
    from app.ui.captions.style import CaptionStyle
    from tests.bench.eye.inks import Inks
    from tests.bench.eye.screens import Screen

ROOT = Path(__file__).resolve().parents[3]
DROPPING, KEEPING = "label that drops", "label that keeps"
WHO = (*PACES, DROPPING, KEEPING)
WINDOW_PX, LOW_PX = 450, 150
"""How high the page of the window is as it first opens, and where three lines fit."""
_BETWEEN_MS = 3_000
"""From the last word of a stream to the first of the next one."""


def replayed(paths: list[Path], high_px: int, who: tuple[str, ...] = WHO) -> dict[str, dict]:
    """One session of all these streams, by who showed it.

    `tally` of all, `each` stream's tally, and `words`: when each word that stayed was first seen.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "seen.json"
        subprocess.run(
            [
                *(sys.executable, "-m", "tests.bench.eye.replay", str(out), str(high_px)),
                *(",".join(who), *map(str, paths)),
            ],
            cwd=ROOT,
            check=True,
            timeout=600,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", "HOME": folder},
        )
        return json.loads(out.read_text())


def session(paths: list[Path]) -> Iterator[tuple[Path, Message]]:
    """The messages of these streams, one after the other; each stream ends an utterance."""
    begins_ms = 0
    for path in paths:
        at_ms = 0
        for message in messages(path):
            at_ms = message.at_ms
            yield path, message._replace(at_ms=begins_ms + at_ms)
        begins_ms += at_ms + _BETWEEN_MS
        yield path, Message(begins_ms, [], True)


class Replay:
    """A session on its way through one window."""

    def __init__(self, name: str, inks: Inks, style: CaptionStyle, high_px: int) -> None:
        from tests.bench.eye.screens import Captions, DroppingLabel, KeepingLabel

        self.transcript, self.eye = Transcript(), Eye()
        self._calm = Calm(name) if name in PACES else None
        self._each: dict[str, Tally] = {}
        if self._calm is not None:
            self._captions = Captions(inks, style, high_px, self.transcript, self._calm)
            self._screen: Screen = self._captions
        else:
            label = DroppingLabel if name == DROPPING else KeepingLabel
            self._screen = self._label = label(inks, style, high_px)
        self._screen.open_at_corner()

    def run(self, paths: list[Path]) -> dict:
        """All of it; what was seen."""
        for path, message in session(paths):
            before = copy(self.eye.tally)
            if path.stem not in self._each:
                self.transcript.translating = translating(path)
            self._take(message)
            self._each.setdefault(path.stem, Tally()).add(self.eye.tally.since(before))
        self._screen.close()
        words = [[track.seen.text, track.since_ms] for track in self.eye.ends()]
        each = {stem: asdict(tally) for stem, tally in self._each.items()}
        return {"tally": asdict(self.eye.tally), "each": each, "words": words}

    def _take(self, message: Message) -> None:
        calm = self._calm
        while calm is not None and calm.due_ms is not None and calm.due_ms < message.at_ms:
            due_ms = calm.due_ms
            self._captions.show(calm.look(due_ms))
            self.eye.looks(self._screen.read(), due_ms)
        first = self.transcript.apply(message.tokens)
        if message.ended:
            first = min(first, self.transcript.close_turn())
        if calm is not None:
            self._captions.show(calm.heard(self.transcript, first, message.at_ms))
        else:
            self._label.show(self.transcript)
        self.eye.looks(self._screen.read(), message.at_ms)


def main(out: Path, high_px: int, who: list[str], paths: list[Path]) -> None:
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from tests.bench.eye.inks import Inks
    from tests.bench.eye.screens import plain_style

    app = QApplication(["bench", "-style", "fusion"])
    assert app.platformName() == "xcb"
    QFontDatabase.addApplicationFont(str(ROOT / "resources" / "fonts" / "AtkinsonHyperlegibleNext.ttf"))
    style = plain_style()
    inks = Inks(style.caption_font, style.translation_font)
    out.write_text(json.dumps({name: Replay(name, inks, style, high_px).run(paths) for name in who}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3].split(","), [Path(word) for word in sys.argv[4:]])
